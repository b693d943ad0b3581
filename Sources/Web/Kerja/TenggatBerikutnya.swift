import HTML
import Sakip
import Selaras

/// The deadlines ahead: those of a perangkat daerah only where it has something to fill in, for everyone else the schedule.
struct TenggatBerikutnya {
  let context: PageContext
  /// The perangkat daerah of an operator or kepala.
  let unit: UnitState?

  private struct Baris {
    let hari: Tanggal
    let periode: [String]
  }

  /// Soonest first.
  private var baris: [Baris] {
    Dictionary(grouping: unit.map(isian) ?? jadwal, by: \.tenggat).sorted { $0.key < $1.key }
      .map { day, due in Baris(hari: day, periode: due.map(\.nama).tanpaUlangan) }
  }

  private var jadwal: [(tenggat: Tanggal, nama: String)] {
    context.state.jadwal.mendatang(dari: context.hari).map { ($0.tenggat, $0.periode.nama) }
  }

  private func isian(_ unit: UnitState) -> [(tenggat: Tanggal, nama: String)] {
    context.pekerjaanIsian(unit).compactMap { work in
      guard [.dikembalikan, .jatuhTempo, .mendatang].contains(work.jenis), let due = work.tenggat,
        due >= context.hari,
        let month = work.bulan.flatMap({ Periode(tahun: work.tahun, jenis: .bulan, urutan: $0) })
      else { return nil }
      return (due, month.nama)
    }
  }

  /// The nearest one as a sentence; `nil` where there is none.
  var kalimat: String? {
    baris.first.map { "Tenggat berikutnya \($0.hari.printed), untuk \($0.periode.joined(separator: ", "))." }
  }

  var html: HTML {
    let ahead = baris
    guard !ahead.isEmpty || unit != nil else { return .empty }
    return section(.aria("labelledby", "judul-tenggat")) {
      h2(.id("judul-tenggat")) { "Tenggat berikutnya" }
      if let unit, ahead.isEmpty {
        p { Components.nihil(ketiadaan(unit)) }
      } else {
        ul(.class("tenggat")) {
          for row in ahead {
            li {
              Components.tanggal(row.hari)
              ": \(row.periode.joined(separator: ", "))"
              " "
              small { "(\(TenggatKata.kata(row.hari, pada: context.hari)))" }
            }
          }
        }
      }
    }
  }

  private func ketiadaan(_ unit: UnitState) -> String {
    unit.perencanaan.indikator.semua.isEmpty
      ? "\(unit.nama) belum mempunyai indikator, sehingga belum ada realisasi indikator yang ditunggu. Bapperida menetapkan indikatornya."
      : "Tidak ada yang jatuh tempo dalam \(UnitState.hariKeDepan) hari ke depan."
  }
}
