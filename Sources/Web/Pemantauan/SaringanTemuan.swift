import Sakip
import Selaras

/// Which findings are shown.
struct SaringanTemuan {
  let jenis: TemuanKelengkapan.Jenis?
  let unit: String?
  let bulan: Int?

  /// The filter in the parameters of an address.
  init(_ context: PageContext) throws(WebError) {
    if let text = context.query["jenis"] {
      guard let known = TemuanKelengkapan.Jenis(rawValue: text) else {
        throw .permintaanSalah("Jenis temuan ini tidak dikenal. Pilih dari daftar pada saringan.")
      }
      jenis = known
    } else {
      jenis = nil
    }
    unit = context.query["unit"]
    bulan = try context.query.number("bulan", in: 1...12).map { Int($0) }
  }

  /// The findings that pass, in the order of the list.
  func temuan(_ all: KelengkapanPemda) -> [TemuanKelengkapan] {
    all.baris.filter { unit == nil || $0.unit == unit }.flatMap(\.temuan).filter { finding in
      (jenis == nil || finding.jenis == jenis) && (bulan == nil || finding.periode.bulanTerakhir == bulan)
    }
  }

  /// As parameters of an address.
  var parameter: [(String, String)] {
    [("jenis", jenis?.rawValue), ("unit", unit), ("bulan", bulan.map(String.init))].compactMap { name, value in
      value.map { (name, $0) }
    }
  }
}
