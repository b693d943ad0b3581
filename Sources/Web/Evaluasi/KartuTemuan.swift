import HTML
import Reviu
import Selaras

/// One finding in the list of a version, with what was said about it and what one may say.
struct KartuTemuan {
  let page: NaskahPage
  let baris: NaskahPage.Baris

  var temuan: TemuanNaskah { baris.temuan }
  var telaah: TemuanDitelaah { baris.telaah }
  private var bolehDipilih: Bool { page.bolehMenjawab(baris) }

  var html: HTML {
    article(.class("kartu-temuan", temuan.tingkat.rawValue), .id(baris.id)) {
      kabar
      kepala
      p { temuan.uraian }
      KutipanTemuan(page: page, baris: baris).html
      keadaan
      penjelasanKaidah
      if bolehDipilih { TanggapiTemuan(page: page, baris: baris).html }
      if baris.ditahan { ditahan }
      lanjut
    }
  }

  /// What was just done, where the reader comes to after it.
  private var kabar: HTML {
    if let kabar = page.kabar, kabar.nomor == baris.nomor { return Components.berhasilDisini(kabar.teks) }
    guard let message = page.context.pesan, message.tempat == baris.id else { return .empty }
    return Components.berhasil(message.teks)
  }

  private var kepala: HTML {
    let rule = DaftarKaidah.kaidah(kode: temuan.kunci.kode)
    return HTML {
      h3 { "\(baris.nomor). \(temuan.tingkat.nama): \(rule?.judul ?? temuan.kunci.kode)" }
      if bolehDipilih {
        label(.class("pilih")) {
          input(
            .type("checkbox"), .name("pilih"), .value(String(baris.nomor)),
            .checked(page.kiriman?.dipilih.contains(baris.nomor) ?? false))
          span {
            "Pilih"
            span(.class("hanya-pembaca-layar")) { " temuan nomor \(baris.nomor)" }
          }
        }
        input(.type("hidden"), .name("\(KirimanTemuan.tampil)\(baris.nomor)"), .value("ya"))
      }
    }
  }

  private var keadaan: HTML {
    HTML {
      p {
        Components.lencana(telaah.keadaan.nama, telaah.keadaan.lencana)
        if let answer = telaah.tanggapan {
          " "
          a(.href(page.context.tautan("/jurnal/\(answer.entri)"))) { "Catatan \(Count(Int(answer.entri)).printed)" }
        }
      }
      if let reason = telaah.tanggapan?.isi.alasan { blockquote { p { reason } } }
      if let decision = telaah.penilaian, let reason = decision.isi.alasan {
        blockquote { p { "Inspektorat: \(reason)" } }
      }
    }
  }

  private var penjelasanKaidah: HTML {
    guard let rule = DaftarKaidah.kaidah(kode: temuan.kunci.kode) else { return .empty }
    return details(.class("arti")) {
      summary { "Apa artinya dan apa tindakannya" }
      p { page.bolehMenilai ? rule.bagiPereviu : rule.bagiPenyusun }
      p { rule.tindakan }
    }
  }

  /// Why there is nothing to press, on a version behind the stated one; of the stated one itself the page says it.
  private var ditahan: HTML {
    guard let stated = page.versiDinyatakan, page.isTerakhir, !page.isDinyatakan else { return .empty }
    return p(.class("catatan")) {
      "Termasuk dalam pernyataan reviu versi \(stated), sehingga tidak ditanggapi lagi. "
      a(.href(page.ruang.alamat("/pernyataan"))) {
        "Buka pernyataannya"
        span(.class("hanya-pembaca-layar")) { " yang memuat temuan nomor \(baris.nomor)" }
      }
    }
  }

  private var lanjut: HTML {
    guard bolehDipilih, let next = page.berikutnya(sesudah: baris.nomor) else { return .empty }
    return p(.class("catatan", "hanya-layar")) {
      a(.href(page.alamatDiSini(next))) {
        page.bolehMenilai ? "Berikutnya yang perlu dinilai" : "Berikutnya yang perlu ditanggapi"
        span(.class("hanya-pembaca-layar")) { " sesudah temuan nomor \(baris.nomor)" }
      }
    }
  }
}

extension KeadaanTemuan {
  var lencana: LencanaJenis {
    switch self {
    case .terbuka: .netral
    case .diperbaiki: .kabar
    case .masihDitemukan, .ditolak: .salah
    case .dijelaskan: .perhatian
    case .diterima: .baik
    }
  }
}
