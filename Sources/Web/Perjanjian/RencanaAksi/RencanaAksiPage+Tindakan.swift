import HTML
import Sakip
import Selaras

extension RencanaAksiPage {
  /// What the visitor may do now, first of all; else who is waited for.
  var tindakan: HTML {
    let steps = langkah
    return section(.class("tindakan-pk"), .aria("labelledby", "judul-tindakan")) {
      h2(.id("judul-tindakan")) { rencana.status == .disetujui ? "Keadaan" : "Langkah berikutnya" }
      p { penantian }
      if ruang.bolehDiisi {
        p(.class("berderet")) {
          a(.href(ruang.alamatIsi)) { "Isi target dan anggaran" }
          a(.href(SusunRencanaAksi.alamat(context, unit.id, kepala.tahun, kepala.jabatan))) {
            "Perbarui dari perjanjian dan anggaran"
          }
        }
      }
      if rencana.status == .disetujui, RuangRencanaAksi.boleh(context, unit) {
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

  /// Who is waited for, and for what.
  private var penantian: String {
    let open = ruang.isi.belumLengkap
    return switch rencana.status {
    case .draf, .dikembalikan:
      open == 0
        ? "Semua baris sesuai target setahun dan pagunya. Rencana aksi dapat diajukan."
        : "\(Count(open).of("baris")) belum sesuai target setahun atau pagunya; keterangannya di samping tiap baris."
    case .diajukan: "Menunggu persetujuan \(context.state.penyetuju(kepala)?.nama ?? kepala.namaJabatan)."
    case .disetujui: "Rencana aksi ini berlaku dan tidak berubah lagi; perubahan sesudahnya disusun tersendiri."
    case .dibatalkan: "Rencana aksi ini dibatalkan. Yang baru dapat disusun sebagai gantinya."
    }
  }

  private func formulir(_ step: AlurRencanaAksi.Transisi, @HTMLBuilder _ content: () -> HTML) -> HTML {
    FormFrame(
      alamat: ruang.alamat, token: context.formToken, draf: step.perluAlasan ? context.pengguna?.account.name : nil
    ).html {
      SeenField(unit: unit, objek: ruang.objek).html
      content()
    }
  }

  private func kertas(_ step: AlurRencanaAksi.Transisi) -> HTML {
    details(.open(kiriman["cara"] == "kertas")) {
      summary { "Catat persetujuan dari naskah kertas" }
      p(.class("petunjuk")) {
        "Untuk pemegang jabatan yang tidak mempunyai akun: tulis nomor dan tanggal naskah yang sudah ditandatangani."
      }
      formulir(step) {
        input(.type("hidden"), .name("cara"), .value("kertas"))
        FormField(
          nama: "nomor-surat", judul: "Nomor naskah", nilai: kiriman["nomor-surat"], galat: pesan("nomor-surat"),
          isRequired: true
        ).html
        FormField(
          nama: "tanggal-surat", judul: "Tanggal tanda tangan", jenis: .date, nilai: kiriman["tanggal-surat"],
          galat: pesan("tanggal-surat"), isRequired: true
        ).html
        button(.class("sekunder"), .name("aksi"), .value(step.aksi.rawValue)) { "Catat persetujuan" }
      }
    }
  }

  private func denganAlasan(_ step: AlurRencanaAksi.Transisi) -> HTML {
    let field = "alasan-\(step.aksi.rawValue)"
    return details(.open(pesan(field) != nil || kiriman[field] != nil)) {
      summary { "\(step.aksi.nama) dengan alasan" }
      formulir(step) {
        TextArea(
          nama: field, judul: "Alasan", nilai: kiriman[field] ?? "", petunjuk: petunjuk(step.aksi),
          galat: pesan(field), baris: 3, isRequired: true
        ).html
        button(.class("sekunder"), .name("aksi"), .value(step.aksi.rawValue)) { step.aksi.nama }
      }
    }
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
