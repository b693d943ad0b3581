import HTML
import Sakip
import Selaras

extension PkPage {
  /// What the visitor may do now; else who is waited for.
  var tindakan: HTML {
    let steps = langkah
    let forward = steps.first { !$0.perluAlasan && $0.aksi != .tarik }
    return section(.class("tindakan-pk"), .aria("labelledby", "judul-tindakan")) {
      h2(.id("judul-tindakan")) { naskah.status == .ditetapkan ? "Keadaan" : "Langkah berikutnya" }
      p { penantian }
      if let penjelasan { p(.class("petunjuk")) { penjelasan } }
      if let forward { maju(forward) }
      if let paper = langkahKertas { kertas(paper) }
      if let back = steps.first(where: { $0.aksi == .tarik }) { tarik(back) }
      for step in steps where step.perluAlasan { denganAlasan(step) }
      if naskah.status.dapatDisusun, SusunPk.boleh(context, unit) {
        p {
          a(.href(SusunPk.alamat(context, unit.id, isiNaskah.tahun, isiNaskah.jabatan))) { "Susun ulang draf ini" }
        }
      }
    }
  }

  /// Who is waited for, and for what.
  private var penantian: String {
    switch naskah.status {
    case .draf: "Draf ini belum diajukan."
    case .dikembalikan: "Perjanjian ini dikembalikan. Perbaiki, lalu ajukan kembali."
    case .diajukan: "Menunggu persetujuan \(isiNaskah.namaJabatan)."
    case .disetujuiPihakPertama: "Menunggu persetujuan \(isiNaskah.pihakKedua?.nama ?? isiNaskah.namaJabatan)."
    case .ditetapkan:
      "Perjanjian ini ditetapkan dan tidak berubah lagi; perubahan sesudahnya disusun sebagai perubahan perjanjian."
    case .dibatalkan: "Perjanjian ini dibatalkan. Naskah baru dapat disusun sebagai gantinya."
    }
  }

  /// Who takes the next step, for those who have signed in and do not take it.
  private var penjelasan: String? {
    guard context.per == nil, context.pengguna != nil, langkahKertas == nil,
      !langkah.contains(where: \.aksi.persetujuan)
    else { return nil }
    return naskah.langkahBerikutnya.first(where: \.aksi.persetujuan).map {
      context.state.pelaksana($0, naskah, pada: context.hari)
    }
  }

  private func formulir(
    _ step: AlurPerjanjian.Transisi, isWithFiles: Bool = false, @HTMLBuilder _ content: () -> HTML
  ) -> HTML {
    FormFrame(
      alamat: Self.alamat(context, unit.id, isiNaskah.kunci), token: context.formToken,
      isWithFiles: isWithFiles, draf: step.perluAlasan ? context.pengguna?.account.name : nil
    ).html {
      SeenField(unit: unit, objek: objek).html
      content()
    }
  }

  private func maju(_ step: AlurPerjanjian.Transisi) -> HTML {
    let warnings = step.aksi == .ajukan ? unit.perjanjian.peringatan(isiNaskah) : []
    return formulir(step) {
      if !warnings.isEmpty {
        div(.class("kilat", "perhatian")) {
          p { strong { "Periksa sebelum mengajukan:" } }
          ul { for warning in warnings { li { warning.uraian } } }
        }
      }
      if step.aksi == .ajukan, naskah.belumDiperbaiki {
        BoxGroup(
          nama: LangkahPkHandler.tanpaPerubahan, judul: "Naskah yang dikembalikan belum diubah",
          kotak: [
            .init(
              nilai: "ya", nama: "Kirim kembali tanpa perubahan",
              isTicked: kiriman.isChecked(LangkahPkHandler.tanpaPerubahan))
          ],
          petunjuk: "Biasanya diperbaiki dahulu melalui \u{201C}Susun ulang draf ini\u{201D}.",
          galat: pesan(LangkahPkHandler.tanpaPerubahan)
        ).html
      }
      button(.name("aksi"), .value(step.aksi.rawValue)) {
        warnings.isEmpty ? step.aksi.nama : "Tetap \(step.aksi.nama.lowercased())"
      }
      " "
      small { LangkahPkHandler.sesudah(step.ke, isiNaskah) }
    }
  }

  private func tarik(_ step: AlurPerjanjian.Transisi) -> HTML {
    formulir(step) {
      button(.class("sekunder"), .name("aksi"), .value(step.aksi.rawValue)) { step.aksi.nama }
      " "
      small { "Selama belum ada yang menyetujui, tanggal dan isinya dapat diperbaiki, lalu diajukan kembali." }
    }
  }

  private func kertas(_ step: AlurPerjanjian.Transisi) -> HTML {
    berisian(step).kertas
  }

  private func denganAlasan(_ step: AlurPerjanjian.Transisi) -> HTML {
    berisian(step).denganAlasan(
      step.aksi.nama,
      petunjuk: step.aksi == .kembalikan
        ? "Sebutkan apa yang harus diperbaiki; penyusun membacanya di atas naskah."
        : "Naskah yang dibatalkan tetap ada dalam riwayat.")
  }

  private func berisian(_ step: AlurPerjanjian.Transisi) -> LangkahBerisian {
    LangkahBerisian(
      aksi: step.aksi.rawValue, nilai: { kiriman[$0] }, galat: pesan,
      formulir: { content, isWithFiles in formulir(step, isWithFiles: isWithFiles) { content } })
  }

  private func pesan(_ field: String) -> String? { galat.first { $0.bidang == field }?.pesan }
}
