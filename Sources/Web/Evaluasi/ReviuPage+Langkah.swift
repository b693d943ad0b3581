import HTML
import Selaras

/// The three steps of a review, each with its state and what comes next.
extension ReviuPage {
  var langkah: HTML {
    ol(.class("daftar-tugas", "langkah-reviu")) {
      li {
        h2 { "1. Naskah" }
        p { keadaanNaskah }
        if let version = ringkasan.versi {
          p { a(.href(ruang.alamat(version.isi))) { "Buka temuan versi \(version.isi.versi)" } }
        }
      }
      li {
        h2 { "2. Daftar uji" }
        p {
          ringkasan.diuji == 0
            ? Components.lencana("Belum dimulai", .netral)
            : Components.lencana(
              "\(ringkasan.diuji) dari \(ButirUji.semua.count) butir dijawab",
              ringkasan.diuji == ButirUji.semua.count ? .baik : .perhatian)
        }
        p { a(.href(ruang.alamat("/daftar-uji"))) { "Buka daftar uji" } }
      }
      li {
        h2 { "3. Pernyataan telah direviu" }
        p { keadaanPernyataan }
        p { a(.href(ruang.alamat("/pernyataan"))) { "Buka pernyataan" } }
      }
    }
  }

  private var keadaanNaskah: HTML {
    guard let version = ringkasan.versi?.isi else {
      return HTML {
        Components.lencana("Belum ada laporan kinerja", .netral)
        ruang.bolehMenjawab
          ? " Unggah laporannya di bawah, atau ambil dari meja laporan."
          : " Perangkat daerah atau Inspektorat mengunggahnya di sini."
      }
    }
    return HTML {
      if ringkasan.galat > 0 {
        Components.lencana("Versi \(version.versi): \(Count(ringkasan.galat).printed) galat belum selesai", .salah)
        " Perbaiki laporannya lalu unggah versi berikutnya, atau jelaskan mengapa tulisannya benar."
      } else {
        Components.lencana("Versi \(version.versi): tidak ada galat yang belum selesai", .baik)
      }
      if ringkasan.menunggu > 0 {
        " "
        Components.lencana("\(Count(ringkasan.menunggu).printed) penjelasan menunggu Inspektorat", .perhatian)
      }
      if ringkasan.peringatan > 0 { " \(Count(ringkasan.peringatan).printed) peringatan untuk dipertimbangkan." }
    }
  }

  private var keadaanPernyataan: HTML {
    guard let statement = ringkasan.pernyataan else {
      return HTML {
        Components.lencana("Belum dinyatakan", .netral)
        ringkasan.galat > 0 ? " Menunggu galat selesai." : ""
      }
    }
    return HTML {
      Components.lencana("Dinyatakan \(statement.tanggal.printed)", .baik)
      if ringkasan.pernyataanTertinggal, let last = ringkasan.versi?.isi.versi {
        " "
        Components.lencana("Sesudah itu ada versi \(last)", .perhatian)
      }
    }
  }
}
