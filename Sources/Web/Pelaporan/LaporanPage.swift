import HTML
import Laporan
import Selaras

/// The report of a perangkat daerah to read, one part at a time or whole, with its formats to download.
struct LaporanPage: Page {
  let context: PageContext
  let unit: UnitState
  let tahun: Int
  /// The name of the part shown, or ``seluruhnya``.
  let bagian: String
  let isiLaporan: Result<IsiLaporan, GalatLaporan>

  /// The part that is shown first.
  static let bagianAwal = "awal"
  /// All parts on one page, for printing and searching.
  static let seluruhnya = "seluruhnya"

  var judul: String {
    let report = "Laporan kinerja \(unit.nama) tahun \(tahun)"
    return namaBagian.map { "\($0) - \(report)" } ?? report
  }
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
              let changes = context.state.perubahanSesudahReviu(unit: unit, tahun: tahun)
              if !changes.isEmpty {
                " "
                Components.lencana("Data berubah sesudah reviu", .perhatian)
                " \(changes.map(\.uraian).joined(separator: "; "))."
              }
            } else {
              Components.lencana("Belum direviu", .netral)
            }
            if let address = RuangReviu.alamat(bila: context, unit.id, tahun) {
              " "
              a(.href(address)) { "Reviu Inspektorat" }
              "."
            }
            " Unduh laporan ini:"
          }
          unduhan
          if let desk = Self.alamatMeja(context, unit.id, tahun) {
            p { a(.href(desk)) { "Meja laporan: narasi, kelengkapan, dan versi" } }
          }
        }
        if bagian != Self.bagianAwal, bagian != Self.seluruhnya { h1 { "Laporan kinerja \(unit.nama) tahun \(tahun)" } }
        daftarBagian(report)
        article(.class("laporan"), .aria("label", judul)) { report.html }
        lanjutan(report)
      case .failure(let error):
        h1 { judul }
        h2 { "Laporan belum dapat ditampilkan" }
        p { error.pesan }
        h2 { "Unduh laporan" }
        unduhan
      }
    }
  }

  /// The heading of the part shown; `nil` for the first and for the whole, which have the title of the report.
  private var namaBagian: String? {
    guard bagian != Self.bagianAwal, case .success(let report) = isiLaporan else { return nil }
    return report.bagian.first { $0.nama == bagian }?.judul
  }

  private func daftarBagian(_ report: IsiLaporan) -> HTML {
    nav(.class("bagian-laporan"), .aria("label", "Bagian laporan")) {
      ul {
        for part in report.bagian { li { tautan(part.nama, part.judul) } }
        li { tautan(Self.seluruhnya, "Seluruh laporan (untuk dicetak)") }
      }
      p { "Angka bergaris titik-titik menuju keterangan dari mana angka itu." }
    }
  }

  private func tautan(_ name: String, _ title: String) -> HTML {
    a(.href(Self.alamat(context, unit.id, tahun, bagian: name)), .aria("current", name == bagian ? "page" : nil)) {
      title
    }
  }

  private func lanjutan(_ report: IsiLaporan) -> HTML {
    let place = report.bagian.firstIndex { $0.nama == bagian }
    return HTML {
      if let place {
        nav(.class("bagian-laporan"), .aria("label", "Bagian sebelum dan sesudahnya")) {
          ul {
            if place > 0 {
              li {
                "Sebelumnya: "
                tautan(report.bagian[place - 1].nama, report.bagian[place - 1].judul)
              }
            }
            if place + 1 < report.bagian.count {
              li {
                "Berikutnya: "
                tautan(report.bagian[place + 1].nama, report.bagian[place + 1].judul)
              }
            }
          }
        }
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

  /// The address of the report desk; `nil` for whoever may not look at it.
  static func alamatMeja(_ context: PageContext, _ unit: String, _ year: Int) -> String? {
    guard Izin.peran(Meja.pembaca).putusan(context.pengguna?.account.pelaku, unit: unit) == .boleh else { return nil }
    return context.tautan("/perangkat-daerah/\(unit)/laporan/lkjip/\(year)/meja")
  }

  static func alamat(_ context: PageContext, _ unit: String, _ year: Int, bagian: String) -> String {
    let report = "/perangkat-daerah/\(unit)/laporan/lkjip/\(year)"
    return context.tautan(bagian == bagianAwal ? report : "\(report)/baca/\(bagian)")
  }

  static func alamat(
    _ context: PageContext, _ unit: String, _ year: Int, _ format: FormatLaporan, _ jenis: JenisLaporan = .lkjip,
    _ parameters: [(String, String)] = []
  ) -> String {
    context.tautan("/perangkat-daerah/\(unit)/laporan/\(jenis.rawValue)/\(year)/\(format.rawValue)", parameters)
  }
}
