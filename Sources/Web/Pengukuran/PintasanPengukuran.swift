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
    guard fills || decides else { return .empty }
    return p(.class("pintasan")) {
      if fills, let month = bulan([.dikembalikan, .terlambat, .jatuhTempo, .mendatang]) {
        a(.class("tombol"), .href(context.tautan(unit: unit.id, "/pengukuran/\(MonthAddress.text(month))"))) {
          "Isi pengukuran \(month.nama)"
        }
        " "
      }
      if decides, let month = bulan([.menungguVerifikasi, .menungguPersetujuan]) {
        a(.class("tombol"), .href(context.tautan(unit: unit.id, "/pemeriksaan/\(MonthAddress.text(month))"))) {
          "Periksa \(month.nama)"
        }
      }
    }
  }

  /// The first month in which something of these kinds waits, else the last that has ended.
  private func bulan(_ kinds: Set<Pekerjaan.Jenis>) -> Periode? {
    let waiting = context.pekerjaanIsian(unit).first { kinds.contains($0.jenis) && $0.bulan != nil }
    return waiting.flatMap { work in
      work.bulan.flatMap { Periode(tahun: work.tahun, jenis: .bulan, urutan: $0) }
    } ?? Periode(tahun: context.hari.tahun, jenis: .bulan, urutan: context.hari.bulan)?.sebelumnya
  }
}
