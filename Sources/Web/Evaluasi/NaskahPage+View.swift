import HTML
import Reviu
import Selaras

extension NaskahPage {
  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      if let kabar, kabar.nomor == nil { Components.berhasilDisini(kabar.teks) }
      h1 { judul }
      p(.class("ringkas")) { fakta.ringkasanTemuan }
      kepala
      if !isTerakhir { versiLama } else if isDinyatakan { dinyatakan }
      if !semua.isEmpty {
        saringanTemuan
        p(.class("jumlah"), .role("status")) { jumlah }
        cetak
        if baris.contains(where: bolehMenjawab) { formulir } else { daftar }
        halaman.html(context, nama: "Halaman temuan")
      }
      if isTerakhir, !isDinyatakan, ruang.bolehMenjawab, !isCetak { pencabutan }
    }
  }

  private var kepala: HTML {
    HTML {
      p(.class("kepala-halaman")) {
        "\(fakta.nama), \(Count(fakta.diperiksa).printed) angka, cacah, nama, dan tanggal diperiksa. "
        a(.href(context.tautan("/jurnal/\(versi.entri)"))) { "Catatan jurnal nomor \(Count(Int(versi.entri)).printed)" }
      }
      if let odd = fakta.janggal { KeteranganJanggal(janggal: odd).html }
      if let more = fakta.tidakDimuat {
        p {
          Components.lencana("\(Count(more).printed) temuan lain tidak dimuat", .perhatian)
          " Temuannya terlalu banyak; setiap galat didahulukan. Perbaiki dahulu yang ada di sini, lalu unggah versi berikutnya."
        }
      }
      nav(.class("unduh"), .aria("label", "Bentuk lain")) {
        ul(.class("unduhan")) {
          li { a(.href(ruang.alamat(fakta, "/naskah"))) { "Baca naskah dengan temuan di tepinya" } }
          if let earlier {
            li {
              a(.href(ruang.alamat(fakta, "/perbandingan", [("dengan", String(earlier))]))) {
                "Bandingkan dengan versi \(earlier)"
              }
            }
          }
          li { a(.href(ruang.alamat(fakta, "/berkas"))) { "Unduh berkas asli" } }
          li { a(.href(ruang.alamat(fakta, "/temuan.html"))) { "Unduh naskah dan temuan (HTML)" } }
          li { a(.href(ruang.alamat(fakta, "/temuan.json"))) { "Unduh temuan (JSON)" } }
        }
      }
    }
  }

  private var earlier: Int? {
    ruang.evaluasi.versi(fakta.naskah, tahun: ruang.tahun).last { $0.isi.versi < fakta.versi }?.isi.versi
  }

  private var versiLama: HTML {
    let last = ruang.evaluasi.versi(fakta.naskah, tahun: ruang.tahun).last?.isi
    return div(.class("kilat", "perhatian")) {
      p {
        "Ini bukan versi terakhir. Temuan ditanggapi pada versi terakhir. "
        if let last { a(.href(ruang.alamat(last))) { "Buka versi \(last.versi)" } }
      }
    }
  }

  private var dinyatakan: HTML {
    div(.class("kilat")) {
      p {
        "Reviu versi ini sudah dinyatakan; temuannya tidak ditanggapi lagi. "
        a(.href(ruang.alamat("/pernyataan"))) { "Buka pernyataannya" }
      }
    }
  }
}
