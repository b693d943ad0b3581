import HTML
import Laporan
import Selaras

/// The page between asking for a format and getting it.
struct ReportWaitingPage: Page {
  let context: PageContext
  let unit: UnitState
  /// The report that is waited for.
  let key: LaporanJobs.Key
  /// The number of a frozen version; `nil` for the report as it stands.
  let versi: Int?
  let progress: LaporanJobs.Progress

  private var tahun: Int { key.tahun }
  private var format: FormatLaporan { key.format }

  var judul: String {
    "Unduhan \(format.nama): \(sebutan) \(unit.nama) tahun \(tahun)\(versi.map { ", versi \($0)" } ?? "")"
  }
  var tahap: Tahap? { .pelaporan }
  var jejak: [Jejak] {
    [
      Jejak(nama: context.namaPemda, alamat: context.tautan("/")),
      Jejak(nama: unit.nama, alamat: context.tautan(unit: unit.id)),
      asal,
    ]
  }

  private var sebutan: String {
    switch key.jenis {
    case .iku: "keputusan indikator kinerja utama"
    case .lkjip: "laporan kinerja"
    case .pernyataanReviu: "pernyataan reviu"
    case .pohon: "pohon kinerja"
    case .pk: "perjanjian kinerja"
    case .pkSemua: "perjanjian kinerja seluruh jabatan"
    case .renaksi: "rencana aksi"
    case .renja: "rencana kerja"
    }
  }

  /// The page from which the document was asked for.
  private var asal: Jejak {
    switch key.jenis {
    case .iku: Jejak(nama: "Definisi indikator", alamat: context.tautan(unit: unit.id, "/definisi"))
    case .lkjip:
      Jejak(
        nama: "Laporan kinerja \(tahun)",
        alamat: LaporanPage.alamat(context, unit.id, tahun, bagian: LaporanPage.bagianAwal))
    case .pernyataanReviu:
      Jejak(
        nama: "Pernyataan reviu \(tahun)", alamat: RuangReviu.alamat(context, unit.id, tahun, "/pernyataan"))
    case .pohon: Jejak(nama: "Pohon kinerja", alamat: context.tautan(unit: unit.id, "/pohon"))
    case .pk, .pkSemua:
      Jejak(nama: "Perjanjian kinerja", alamat: context.tautan(unit: unit.id, "/perjanjian", tahun: tahun))
    case .renaksi:
      Jejak(nama: "Rencana aksi", alamat: context.tautan(unit: unit.id, "/rencana-aksi", tahun: tahun))
    case .renja: Jejak(nama: "Rencana kerja", alamat: context.tautan(unit: unit.id, "/renja"))
    }
  }

  /// Seconds until the browser asks again; `nil` when there is nothing to wait for.
  var refreshAfter: Int? {
    switch progress {
    case .menunggu, .dibuat: 1
    case .selesai, .gagal: nil
    }
  }

  /// Whether the journal has grown since the report was ordered; what stands still is never outrun.
  private var isOutrun: Bool { versi == nil && context.per == nil && context.state.posisi > key.posisi }

  var isi: HTML {
    HTML {
      h1 { judul }
      switch progress {
      case .menunggu(let before):
        p(.role("status")) {
          "Dokumen menunggu giliran\(before > 0 ? "; \(Count(before).printed) dokumen lain lebih dahulu" : ""). Halaman ini memperbarui diri setiap detik."
        }
        HTML.progressBar
      case .dibuat:
        p(.role("status")) { "Dokumen sedang dibuat. Halaman ini memperbarui diri setiap detik." }
        HTML.progressBar
      case .selesai(let data):
        p(.role("status")) {
          "Dokumen siap diunduh. Isinya menurut jurnal sampai catatan \(Count(Int(key.posisi)).printed)."
        }
        p {
          a(.class("tombol"), .href(context.tautanIni(dengan: [LaporanPages.ambil: "ya"]))) {
            "Unduh \(format.nama) (\(Count(max(1, data.count / 1024)).printed) KB)"
          }
        }
        if isOutrun {
          p {
            "Sesudah itu ada catatan baru. "
            a(.href(context.tautanIni(tanpa: ["posisi"]))) { "Susun lagi dari data terbaru" }
          }
        }
      case .gagal(let reason):
        p(.role("alert")) { "Dokumen tidak dapat dibuat. \(reason)" }
        p { a(.href(context.tautanIni())) { "Coba lagi" } }
      }
    }
  }
}

extension HTML {
  /// A bar without a known end, for work that goes on.
  fileprivate static var progressBar: HTML {
    progress(.aria("label", "Dokumen sedang dibuat")) { "sedang dibuat" }
  }

  /// A bar of how much is done.
  static func progressBar(_ done: Int, of all: Int) -> HTML {
    progress(.aria("label", "Dokumen sedang dibuat"), .max(String(all)), .value(String(done))) { "\(done) dari \(all)" }
  }
}
