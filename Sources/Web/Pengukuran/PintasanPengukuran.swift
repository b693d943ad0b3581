import HTML
import Sakip
import Selaras

/// The ways of somebody who has signed in to the forms of a unit; nothing for everyone else.
struct PintasanPengukuran {
  let context: PageContext
  let unit: UnitState

  var html: HTML {
    guard let pelaku = context.pengguna?.account.pelaku else { return .empty }
    let fills = unit.boleh(pelaku, .ajukan)
    let decides = AlurRealisasi.Aksi.allCases.contains { $0 != .ajukan && unit.boleh(pelaku, $0) }
    let filling = fills ? menunggu([.dikembalikan, .terlambat, .jatuhTempo, .mendatang]) ?? bulanLalu : nil
    let deciding = decides ? menunggu([.menungguVerifikasi, .menungguPersetujuan]) : nil
    guard filling != nil || deciding != nil else { return .empty }
    return p(.class("pintasan")) {
      if let filling {
        a(.class("tombol"), .href(context.tautan(unit: unit.id, "/pengukuran/\(MonthAddress.text(filling))"))) {
          "Isi pengukuran \(filling.nama)"
        }
        " "
      }
      if let deciding {
        a(.class("tombol"), .href(context.tautan(unit: unit.id, "/pemeriksaan/\(MonthAddress.text(deciding))"))) {
          "Periksa \(deciding.nama)"
        }
      }
    }
  }

  /// The first month in which something of these kinds waits, of the year that is shown before others; `nil` for none.
  private func menunggu(_ kinds: Set<Pekerjaan.Jenis>) -> Periode? {
    let waiting = context.pekerjaanIsian(unit).filter { kinds.contains($0.jenis) && $0.bulan != nil }
    return (waiting.first { $0.tahun == context.tahun } ?? waiting.first).flatMap { work in
      work.bulan.flatMap { Periode(tahun: work.tahun, jenis: .bulan, urutan: $0) }
    }
  }

  /// The last month that has ended.
  private var bulanLalu: Periode? {
    Periode(tahun: context.hari.tahun, jenis: .bulan, urutan: context.hari.bulan)?.sebelumnya
  }
}
