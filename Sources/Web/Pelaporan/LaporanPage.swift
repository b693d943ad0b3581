import HTML
import Laporan
import Selaras

/// The report of a perangkat daerah to read, with its formats to download.
struct LaporanPage: Page {
  let context: PageContext
  let unit: UnitState
  let tahun: Int
  let isiLaporan: Result<HTML, GalatLaporan>

  var judul: String { "Laporan kinerja \(unit.nama) tahun \(tahun)" }
  var tahap: Tahap? { .pelaporan }
  var jejak: [Jejak] { context.jejak(unit) }

  var isi: HTML {
    HTML {
      switch isiLaporan {
      case .success(let report):
        nav(.class("unduh"), .aria("label", "Unduh laporan")) {
          p {
            if let review = unit.evaluasi.reviu[tahun]?.isi {
              Components.lencana("Telah direviu \(review.tanggal.printed)", .baik)
            } else {
              Components.lencana("Belum direviu", .netral)
            }
            " Unduh laporan ini:"
          }
          unduhan
        }
        article(.class("laporan"), .aria("label", judul)) { report }
      case .failure(let error):
        h1 { judul }
        h2 { "Laporan belum dapat ditampilkan" }
        p { error.pesan }
        h2 { "Unduh laporan" }
        unduhan
      }
    }
  }

  private var unduhan: HTML {
    ul(.class("unduhan")) {
      for format in FormatLaporan.unduhan {
        li {
          a(.href(Self.alamat(context, unit.id, tahun, format))) { format.nama }
          " \(format.kegunaan)"
        }
      }
    }
  }

  static func alamat(_ context: PageContext, _ unit: String, _ year: Int, _ format: FormatLaporan) -> String {
    context.tautan("/perangkat-daerah/\(unit)/laporan/lkjip/\(year)/\(format.rawValue)")
  }
}

/// The page between asking for a format and getting it.
struct ReportWaitingPage: Page {
  let context: PageContext
  let unit: UnitState
  let tahun: Int
  let format: FormatLaporan
  let progress: LaporanJobs.Progress

  var judul: String { "Unduhan \(format.nama): laporan kinerja \(unit.nama) tahun \(tahun)" }
  var tahap: Tahap? { .pelaporan }
  var jejak: [Jejak] {
    [
      Jejak(nama: context.namaPemda, alamat: context.tautan("/")),
      Jejak(nama: unit.nama, alamat: context.tautan(unit: unit.id)),
      Jejak(
        nama: "Laporan kinerja \(tahun)", alamat: context.tautan("/perangkat-daerah/\(unit.id)/laporan/lkjip/\(tahun)")),
    ]
  }

  /// Seconds until the browser asks again; `nil` when there is nothing to wait for.
  var refreshAfter: Int? {
    switch progress {
    case .menunggu, .dibuat: 1
    case .selesai, .gagal: nil
    }
  }

  var isi: HTML {
    HTML {
      h1 { judul }
      switch progress {
      case .menunggu(let before):
        p(.role("status")) {
          "Laporan menunggu giliran\(before > 0 ? "; \(Count(before).printed) laporan lain lebih dahulu" : ""). Halaman ini memperbarui diri setiap detik."
        }
        HTML.progressBar
      case .dibuat:
        p(.role("status")) { "Laporan sedang dibuat. Halaman ini memperbarui diri setiap detik." }
        HTML.progressBar
      case .selesai(let data):
        p(.role("status")) { "Laporan siap diunduh." }
        p {
          a(.class("tombol"), .href(context.tautanIni(dengan: ["ambil": "ya"]))) {
            "Unduh \(format.nama) (\(Count(max(1, data.count / 1024)).printed) KB)"
          }
        }
      case .gagal(let reason):
        p(.role("alert")) { "Laporan tidak dapat dibuat. \(reason)" }
        p { a(.href(context.tautanIni())) { "Coba lagi" } }
      }
    }
  }
}

extension HTML {
  /// A bar without a known end, for work that goes on.
  fileprivate static var progressBar: HTML {
    progress(.aria("label", "Laporan sedang dibuat")) { "sedang dibuat" }
  }
}
