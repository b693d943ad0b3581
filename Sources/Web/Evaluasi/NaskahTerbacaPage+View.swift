import HTML
import Reviu
import Selaras

extension NaskahTerbacaPage {
  var isi: HTML {
    HTML {
      h1 { judul }
      p(.class("kepala-halaman")) {
        "\(page.fakta.nama). "
        a(.href(ruang.alamat(page.fakta))) { "Daftar temuan" }
      }
      if naskah.isBerbeda { berbeda }
      nav(.class("bagian-laporan"), .aria("label", "Bagian naskah")) {
        ul {
          for part in bagian {
            li {
              a(.href(alamat(part)), .aria("current", part == dipilih ? "page" : nil)) { nama(part) }
            }
          }
        }
      }
      if let dipilih {
        if !dipilih.berjudul { h2 { dipilih.judul } }
        anotasi.html(dipilih) { sesudah($0) }
        lanjutan(dipilih)
      }
    }
  }

  private func nama(_ part: BagianNaskah) -> String {
    let count = anotasi.temuan(part).count
    return count == 0 ? part.judul : "\(part.judul) (\(Count(count).printed) temuan)"
  }

  private func alamat(_ part: BagianNaskah) -> String {
    ruang.alamat(page.fakta, "/naskah", [("bab", String(part.nomor))])
  }

  /// What the journal says of a finding, and the way to answer it.
  private func sesudah(_ item: HasilReviu.Butir) -> HTML {
    guard let row = naskah.baris(item.temuan) else {
      return p { Components.lencana("Belum tercatat: kaidahnya lebih baru", .kabar) }
    }
    return p(.class("keadaan-temuan")) {
      Components.lencana(row.telaah.keadaan.nama, row.telaah.keadaan.lencana)
      " "
      a(.href(page.alamat(temuan: row))) {
        !page.bolehMenjawab(row) ? "Lihat" : page.bolehMenilai ? "Nilai" : "Tanggapi"
        span(.class("hanya-pembaca-layar")) { " temuan nomor \(row.nomor)" }
      }
    }
  }

  private var berbeda: HTML {
    div(.class("kilat", "perhatian")) {
      p {
        "Kaidah pemeriksa telah berubah sejak versi ini dicatat: temuan di tepi naskah menurut kaidah sekarang, sedangkan daftar temuan menurut kaidah saat itu."
      }
      if page.isTerakhir, ruang.bolehMenjawab {
        FormFrame(alamat: ruang.alamat(), token: page.context.formToken, kelas: "sebaris").html {
          input(.type("hidden"), .name("naskah"), .value(page.fakta.naskah.rawValue))
          input(.type("hidden"), .name("versi"), .value(String(page.fakta.versi)))
          button(.class("sekunder"), .name("aksi"), .value("periksa-lagi")) { "Periksa lagi sebagai versi baru" }
        }
      }
    }
  }

  private func lanjutan(_ part: BagianNaskah) -> HTML {
    nav(.class("berurutan"), .aria("label", "Bagian sebelum dan sesudahnya")) {
      ul {
        if let before = bagian.first(where: { $0.nomor == part.nomor - 1 }) {
          li { a(.href(alamat(before))) { "Sebelumnya: \(nama(before))" } }
        }
        if let after = bagian.first(where: { $0.nomor == part.nomor + 1 }) {
          li { a(.href(alamat(after))) { "Berikutnya: \(nama(after))" } }
        }
      }
    }
  }
}
