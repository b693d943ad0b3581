import HTML
import Selaras

/// Freezing a version: what it means, what is open, and the question whether to do it.
struct PembekuanPage: Page {
  let meja: Meja
  let terbuka: [KelengkapanLaporan.Baris]
  var catatan = ""
  var galat: [ErrorSummary.Butir] = []

  init(_ meja: Meja) {
    self.meja = meja
    terbuka = meja.context.state.kelengkapanLaporan(unit: meja.unit, tahun: meja.tahun).wajibBelum
  }

  /// The number of the version that would be frozen.
  var versi: Int { meja.unit.versiLaporanBerikutnya(tahun: meja.tahun) }

  var judul: String { "Bekukan versi \(versi) laporan \(meja.unit.nama) tahun \(meja.tahun)" }
  var tahap: Tahap? { .pelaporan }
  var jejak: [Jejak] { meja.jejakMeja }

  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      p(.class("ringkas")) {
        "Versi \(versi) memuat laporan persis seperti keadaannya sekarang, dan tetap begitu walaupun data atau teks berubah. Versi tidak dapat dicabut; perbaikan menjadi versi berikutnya."
      }
      if !terbuka.isEmpty { peringatan }
      FormFrame(alamat: meja.alamat("/bekukan"), token: meja.context.formToken).html {
        input(.type("hidden"), .name("versi"), .value(String(versi)))
        TextArea(
          nama: "catatan", judul: terbuka.isEmpty ? "Catatan, bila perlu" : "Untuk apa versi ini dibekukan",
          nilai: catatan, petunjuk: "Misalnya: untuk direviu Inspektorat, atau untuk disampaikan kepada Bupati.",
          galat: galat.first { $0.bidang == "catatan" }?.pesan, baris: 3, isRequired: !terbuka.isEmpty
        ).html
        p(.class("berderet")) {
          button { "Ya, bekukan versi \(versi)" }
          a(.href(meja.alamat())) { "Batal, kembali ke meja laporan" }
        }
      }
    }
  }

  private var peringatan: HTML {
    div(.class("kilat", "perhatian")) {
      p { Components.lencana("\(terbuka.count) butir wajib belum terpenuhi", .perhatian) }
      ul {
        for row in terbuka {
          li {
            a(.href(meja.alamat() + "#\(row.butir.kode)")) { row.butir.judul }
            ": \(row.butir.peran.nama)"
          }
        }
      }
      p { "Laporan boleh dibekukan lebih dahulu, misalnya untuk direviu. Tulis untuk apa." }
    }
  }
}
