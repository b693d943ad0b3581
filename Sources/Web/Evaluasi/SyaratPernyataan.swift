import HTML
import Selaras

/// What a statement of review waits for, each with the way to it.
struct SyaratPernyataan {
  let reviu: RuangReviu
  let kesiapan: KesiapanReviu

  var html: HTML {
    section(.aria("labelledby", "judul-syarat")) {
      h2(.id("judul-syarat")) { "Yang diperiksa sebelum reviu dinyatakan" }
      ul(.class("butir-meja")) {
        butir("Naskah", naskahTerakhir)
        butir("Galat", galatTerbuka)
        if kesiapan.naskah != nil { butir("Penjelasan", penjelasan) }
        butir("Daftar uji", daftarUji)
      }
    }
  }

  private func butir(_ name: String, _ content: HTML) -> HTML {
    li {
      p { strong { name } }
      p { content }
    }
  }

  private var naskahTerakhir: HTML {
    guard let version = kesiapan.naskah?.isi else {
      return HTML {
        "Belum ada naskah yang diunggah. Reviu atas naskah cetak dapat dinyatakan tanpa mengunggahnya. "
        a(.href(reviu.alamat())) { "Unggah naskah" }
      }
    }
    return HTML {
      "Versi \(version.versi), \(version.nama)"
      if let odd = version.janggal { KeteranganJanggal(janggal: odd).html }
      if let more = version.tidakDimuat {
        p {
          Components.lencana("\(Count(more).printed) temuan tidak dimuat", .salah)
          " Versi ini tidak dapat dinyatakan telah direviu: temuannya terlalu banyak untuk dimuat seluruhnya, sehingga tidak semuanya dapat ditanggapi. Perbaiki naskahnya, lalu unggah versi berikutnya."
        }
      }
    }
  }

  private var galatTerbuka: HTML {
    guard let version = kesiapan.naskah?.isi else { return Components.nihil("tidak ada naskah yang diperiksa") }
    guard kesiapan.galatTerbuka > 0 else { return Components.lencana("Tidak ada galat terbuka", .baik) }
    return HTML {
      Components.lencana("\(Count(kesiapan.galatTerbuka).printed) galat terbuka", .salah)
      " "
      a(.href(reviu.alamat(version))) { "Buka temuan versi \(version.versi)" }
    }
  }

  private var penjelasan: HTML {
    let waiting = kesiapan.penjelasanMenunggu
    guard waiting > 0, let version = kesiapan.naskah?.isi else {
      return Components.lencana("Tidak ada yang menunggu putusan", .baik)
    }
    var filter = SaringanNaskah()
    filter.keadaan = .menunggu
    return HTML {
      Components.lencana("\(Count(waiting).of("penjelasan")) menunggu putusan", .perhatian)
      " Sesudah reviu dinyatakan, penjelasan tidak dapat diputuskan lagi. "
      a(.href(reviu.alamat(version, "", filter.parameter))) { "Buka penjelasannya" }
    }
  }

  private var daftarUji: HTML {
    let open = kesiapan.butirTerbuka
    return HTML {
      if kesiapan.jawaban.isEmpty {
        Components.lencana("Belum dimulai", .netral)
        " Boleh dikosongkan seluruhnya hanya bila diisi di atas kertas; itu dicentang sendiri ketika menyatakan. "
      } else if open.isEmpty {
        Components.lencana("Selesai", .baik)
        " "
      } else {
        Components.lencana("\(open.count) butir belum dijawab", .salah)
        " \(open.map(\.kode).joined(separator: ", ")). "
      }
      a(.href(reviu.alamat("/daftar-uji"))) { open.isEmpty ? "Buka daftar uji" : "Lanjutkan daftar uji" }
    }
  }
}
