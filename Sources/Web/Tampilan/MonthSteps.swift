import HTML
import Sakip

/// The ways from the form of a month to those of the months beside it.
struct MonthSteps {
  let bulan: Periode
  /// The address of the form of a month.
  let alamat: (Periode) -> String

  private var berikutnya: Periode? {
    bulan.urutan < 12
      ? Periode(tahun: bulan.tahun, jenis: .bulan, urutan: bulan.urutan + 1)
      : Periode(tahun: bulan.tahun + 1, jenis: .bulan, urutan: 1)
  }

  var html: HTML {
    nav(.class("berurutan"), .aria("label", "Bulan lain")) {
      ul {
        if let before = bulan.sebelumnya { li { a(.href(alamat(before))) { "‹ \(before.nama)" } } }
        if let after = berikutnya { li { a(.href(alamat(after))) { "\(after.nama) ›" } } }
      }
    }
  }
}
