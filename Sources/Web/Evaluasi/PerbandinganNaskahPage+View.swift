import HTML
import Reviu
import Selaras

extension PerbandinganNaskahPage {
  var isi: HTML {
    HTML {
      h1 { judul }
      Components.daftarIsi([
        ("Hilang sejak versi \(terdahulu.versi)", hitungan(perbandingan.hilang)),
        ("Baru pada versi \(sekarang.versi)", hitungan(perbandingan.baru)),
        ("Masih ada", hitungan(perbandingan.tetap)),
      ])
      KeraguanPerbandingan(perbandingan).html
      saringan
      p(.class("jumlah"), .role("status")) {
        tersaring.isEmpty ? "Tidak ada temuan dalam daftar ini." : "\(Count(tersaring.count).printed) temuan."
      }
      for list in TemuanDibandingkan.Daftar.utama { bagian(list) }
      halaman.html(ruang.context, nama: "Halaman perbandingan")
      p { a(.href(ruang.alamat(sekarang))) { "Buka temuan versi \(sekarang.versi)" } }
    }
  }

  private func hitungan(_ findings: [TemuanNaskah]) -> HTML {
    guard !findings.isEmpty else { return Components.nihil("tidak ada") }
    let wrong = findings.count { $0.tingkat == .galat }
    return HTML("\(Count(findings.count).printed) temuan\(wrong > 0 ? ", \(Count(wrong).printed) galat" : "")")
  }

  private var saringan: HTML {
    nav(.class("saringan-temuan"), .aria("label", "Saringan perbandingan")) {
      div {
        span { "Daftar:" }
        ul {
          pilihan("Semua", nil, semua.count)
          for list in TemuanDibandingkan.Daftar.allCases {
            pilihan(list.nama, list, semua.count { $0.termasuk(list) })
          }
        }
      }
    }
  }

  private func pilihan(_ name: String, _ list: TemuanDibandingkan.Daftar?, _ count: Int) -> HTML {
    let parameters = [("dengan", String(terdahulu.versi))] + (list.map { [("daftar", $0.rawValue)] } ?? [])
    return li {
      a(.href(ruang.alamat(sekarang, "/perbandingan", parameters)), .aria("current", list == daftar ? "true" : nil)) {
        "\(name) (\(Count(count).printed))"
      }
    }
  }

  /// A list, as far as the page shows it.
  @HTMLBuilder private func bagian(_ list: TemuanDibandingkan.Daftar) -> HTML {
    let shown = halaman.isi(tersaring).filter { $0.daftar == list }
    if !shown.isEmpty {
      h2 { judul(list) }
      if list == .hilang, let doubt = perbandingan.keraguan {
        p { "Tidak ditemukan lagi; \(doubt), periksa naskahnya." }
      } else if list == .baru, let doubt = perbandingan.keraguanBaru {
        p { "Mungkin sudah ada pada versi \(terdahulu.versi) dan belum terbaca; \(doubt)." }
      }
      ul(.class("butir-meja")) { for row in shown { li { butir(row) } } }
    }
  }

  private func judul(_ list: TemuanDibandingkan.Daftar) -> String {
    switch list {
    case .hilang: "Hilang sejak versi \(terdahulu.versi)"
    case .baru: "Baru pada versi \(sekarang.versi)"
    case .tetap, .janji: "Masih ada"
    }
  }

  private func butir(_ row: TemuanDibandingkan) -> HTML {
    let finding = row.temuan
    return HTML {
      p {
        Components.lencana(finding.tingkat.nama, finding.tingkat == .galat ? .salah : .perhatian)
        " "
        strong { "\(row.nomor). \(DaftarKaidah.kaidah(kode: finding.kunci.kode)?.judul ?? finding.kunci.kode)" }
        if let state = row.keadaan, state != .terbuka {
          " "
          Components.lencana(state.nama, state.lencana)
        }
      }
      p { finding.uraian }
      p(.class("catatan")) {
        "\(tercetak(finding)), versi \(row.versi.versi) "
        a(.href(naskah(row))) { finding.tempat }
        "; "
        a(.href(kartu(row))) {
          "temuan nomor \(row.nomor)"
          span(.class("hanya-pembaca-layar")) { " versi \(row.versi.versi)" }
        }
      }
    }
  }

  private func tercetak(_ finding: TemuanNaskah) -> String {
    let text = finding.kunci.tercetak
    return text.isEmpty ? "Tidak tercetak" : "Tercetak \(TemuanNaskah.kutip(text))"
  }

  /// The document at the mark of a finding.
  private func naskah(_ row: TemuanDibandingkan) -> String {
    ruang.alamatTanda(row.versi, temuan: row.nomor, tanda: NaskahPage.Baris.id(row.nomor))
  }

  /// The card of a finding in the list of its version.
  private func kartu(_ row: TemuanDibandingkan) -> String {
    let page = (row.nomor - 1) / NaskahPage.sehalaman + 1
    return ruang.alamat(row.versi, "", page > 1 ? [("halaman", String(page))] : [])
      + "#\(NaskahPage.Baris.id(row.nomor))"
  }
}
