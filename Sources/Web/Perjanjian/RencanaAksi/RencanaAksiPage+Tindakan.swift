import HTML
import Sakip
import Selaras

extension RencanaAksiPage {
  /// What the visitor may do now, first of all; else who is waited for.
  var tindakan: HTML {
    let steps = langkah
    return section(.class("tindakan-pk"), .aria("labelledby", "judul-tindakan")) {
      h2(.id("judul-tindakan")) { rencana.status == .disetujui ? "Keadaan" : "Langkah berikutnya" }
      if let pengganti { p { digantikan(oleh: pengganti) } } else { p { penantian } }
      ringkasanPerubahan
      if let penjelasan { p(.class("petunjuk")) { penjelasan } }
      if ruang.bolehDiisi {
        p(.class("berderet")) {
          a(.href(ruang.alamatIsi)) { "Isi target dan anggaran" }
          a(.href(SusunRencanaAksi.alamat(context, unit.id, kepala.tahun, kepala.jabatan))) {
            "Perbarui dari perjanjian dan anggaran"
          }
        }
      }
      if rencana.status == .disetujui, pengganti == nil, RuangRencanaAksi.boleh(context, unit) {
        p {
          a(.href(SusunRencanaAksi.alamat(context, unit.id, kepala.tahun, kepala.jabatan))) { "Susun perubahan" }
        }
      }
      for step in steps where !step.perluAlasan {
        formulir(step) { button(.name("aksi"), .value(step.aksi.rawValue)) { step.aksi.nama } }
      }
      if let paper = langkahKertas { kertas(paper) }
      for step in steps where step.perluAlasan { denganAlasan(step) }
    }
  }

  /// By which one it was replaced, and when.
  private func digantikan(oleh later: RencanaAksi) -> HTML {
    HTML {
      "Rencana aksi ini tidak berlaku lagi. Yang berlaku: "
      a(.href(RuangRencanaAksi.alamat(context, unit.id, later.isi.kunci))) {
        NamaRencanaAksi.singkat(nomor: later.isi.nomor)
      }
      "\(later.persetujuan?.hari.map { ", disetujui \($0.printed)" } ?? "")."
    }
  }

  /// Who is waited for, and for what.
  private var penantian: String {
    let open = ruang.isi.belumLengkap
    return switch rencana.status {
    case .draf, .dikembalikan:
      isTanpaPerubahan
        ? "Belum ada yang berubah dari rencana aksi sebelumnya. Ubah isinya, lalu ajukan; atau batalkan."
        : open == 0
          ? "Semua baris sesuai target setahun dan pagunya. Rencana aksi dapat diajukan."
          : "\(Count(open).of("baris")) belum sesuai target setahun atau pagunya; keterangannya di samping tiap baris."
    case .diajukan: "Menunggu persetujuan \(context.state.penyetuju(kepala)?.nama ?? kepala.namaJabatan)."
    case .disetujui: "Rencana aksi ini berlaku dan tidak berubah lagi; perubahan sesudahnya disusun tersendiri."
    case .dibatalkan: "Rencana aksi ini dibatalkan. Yang baru dapat disusun sebagai gantinya."
    }
  }

  /// Who approves, for those who have signed in and do not.
  private var penjelasan: String? {
    guard context.per == nil, context.pengguna != nil, langkahKertas == nil,
      !langkah.contains(where: { $0.aksi == .setujui })
    else { return nil }
    return AlurRencanaAksi.langkah(dari: rencana.status).first { $0.aksi == .setujui }.map {
      context.state.pelaksana($0, rencana, pada: context.hari)
    }
  }

  private func formulir(
    _ step: AlurRencanaAksi.Transisi, isWithFiles: Bool = false, @HTMLBuilder _ content: () -> HTML
  ) -> HTML {
    FormFrame(
      alamat: ruang.alamat, token: context.formToken, isWithFiles: isWithFiles,
      draf: step.perluAlasan ? context.pengguna?.account.name : nil
    ).html {
      SeenField(unit: unit, objek: ruang.objek).html
      content()
    }
  }

  private func kertas(_ step: AlurRencanaAksi.Transisi) -> HTML { berisian(step).kertas }

  private func denganAlasan(_ step: AlurRencanaAksi.Transisi) -> HTML {
    berisian(step).denganAlasan(
      step.aksi.nama,
      petunjuk: petunjuk(step.aksi))
  }

  private func berisian(_ step: AlurRencanaAksi.Transisi) -> LangkahBerisian {
    LangkahBerisian(
      aksi: step.aksi.rawValue, nilai: { kiriman[$0] }, galat: pesan,
      formulir: { content, isWithFiles in formulir(step, isWithFiles: isWithFiles) { content } })
  }

  private func petunjuk(_ action: AlurRencanaAksi.Aksi) -> String {
    switch action {
    case .nyatakanTetap:
      "Mengapa target dan anggaran per periode tetap meskipun dasarnya berubah; alasannya tampil pada halaman ini."
    case .kembalikan: "Sebutkan apa yang harus diperbaiki; penyusun membacanya di atas rencana aksi."
    case .ajukan, .setujui, .batalkan: "Yang dibatalkan tetap ada dalam riwayat."
    }
  }

  private func pesan(_ field: String) -> String? { galat.first { $0.bidang == field }?.pesan }
}
