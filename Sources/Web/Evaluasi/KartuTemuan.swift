import HTML
import Reviu
import Selaras

/// One finding in the list of a version, with what was said about it and what one may say.
struct KartuTemuan {
  let page: NaskahPage
  let baris: NaskahPage.Baris

  private var temuan: TemuanNaskah { baris.temuan }
  private var telaah: TemuanDitelaah { baris.telaah }
  private var bolehDipilih: Bool { page.bolehMenanggapi || page.bolehMenilai }

  var html: HTML {
    article(.class("kartu-temuan", temuan.tingkat.rawValue), .id(baris.id)) {
      kepala
      p { temuan.uraian }
      kutipan
      keadaan
      penjelasanKaidah
      if bolehDipilih { tanggapi }
      lanjut
    }
  }

  private var kepala: HTML {
    let rule = DaftarKaidah.kaidah(kode: temuan.kunci.kode)
    let title = "\(temuan.tingkat.nama): \(rule?.judul ?? temuan.kunci.kode)"
    return HTML {
      h3 { title }
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
        input(.type("hidden"), .name("tanggapan-\(baris.nomor)"), .value(terakhir(page.objekTanggapan(baris))))
        input(.type("hidden"), .name("penilaian-\(baris.nomor)"), .value(terakhir(page.objekPenilaian(baris))))
      }
    }
  }

  private func terakhir(_ objek: Objek) -> String {
    page.ruang.unit.terlihat(objek).entri.map { String($0) } ?? ""
  }

  private var kutipan: HTML {
    dl(.class("uraian")) {
      pasangan("Tercetak", HTML { q(temuan.kunci.tercetak) })
      if let right = temuan.seharusnya { pasangan("Seharusnya", HTML(right)) }
      if let computed = temuan.perhitungan { pasangan("Hitungan", HTML(computed)) }
      pasangan(
        "Letak",
        HTML {
          a(.href(page.ruang.alamat(page.fakta, "/naskah", [("temuan", String(baris.nomor))]) + "#\(baris.id)")) {
            "\(temuan.halaman.map { "halaman \($0), " } ?? "")baris \(temuan.baris)"
          }
          " (\(temuan.kunci.kode))"
        })
    }
  }

  private func q(_ text: String) -> HTML {
    text.isEmpty ? Components.nihil("tidak tercetak") : HTML("\u{201C}\(text)\u{201D}")
  }

  private func pasangan(_ term: String, _ content: HTML) -> HTML {
    HTML {
      dt { term }
      dd { content }
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
    return details {
      summary { "Apa artinya dan apa tindakannya" }
      p { page.bolehMenilai ? rule.bagiPereviu : rule.bagiPenyusun }
      p { rule.tindakan }
    }
  }

  private var bidang: String { "alasan-\(baris.nomor)" }

  private var tanggapi: HTML {
    let problem = page.galat.first { $0.bidang == bidang }?.pesan
    let typed = page.kiriman?.alasan(baris.nomor) ?? ""
    return details(.class("kembalikan"), .open(problem != nil || !typed.isEmpty)) {
      summary { page.bolehMenilai ? "Nilai atau jelaskan" : "Tanggapi" }
      div(.class(problem == nil ? "bidang" : "bidang galat")) {
        label(.for(bidang)) {
          page.bolehMenilai ? "Alasan" : "Penjelasan"
          span(.class("hanya-pembaca-layar")) { " untuk temuan nomor \(baris.nomor)" }
        }
        if let problem { p(.class("pesan-galat"), .id("\(bidang)-galat")) { problem } }
        textarea(
          .id(bidang), .name(bidang), .rows(2), .aria("invalid", problem == nil ? nil : "true"),
          .aria("describedby", problem == nil ? nil : "\(bidang)-galat")
        ) { "\n\(typed)" }
        p(.class("berderet")) {
          for action in tindakan {
            button(.class(action.isUtama ? "" : "sekunder"), .name("aksi"), .value("\(action.rawValue) \(baris.nomor)"))
            {
              action == .cabut ? "Batalkan \(dibatalkan)" : action.nama
            }
          }
        }
      }
    }
  }

  /// What can be done with this finding.
  private var tindakan: [KirimanTemuan.Aksi] {
    if page.bolehMenilai {
      let decided: [KirimanTemuan.Aksi] = telaah.penilaian == nil ? [] : [.cabut]
      return (telaah.tanggapan?.isi.tanggapan == .dijelaskan ? [.diterima, .ditolak] : [.jelaskanTerima]) + decided
    }
    return [.dijelaskan, .diperbaiki] + (telaah.tanggapan == nil || telaah.penilaian != nil ? [] : [.cabut])
  }

  private var dibatalkan: String { page.bolehMenilai ? "penilaian" : "tanggapan" }

  private var lanjut: HTML {
    guard bolehDipilih, let next = page.berikutnya(sesudah: baris.nomor) else { return .empty }
    return p(.class("catatan")) {
      a(.href(page.alamat(temuan: next))) {
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
