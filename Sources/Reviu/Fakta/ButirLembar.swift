import Sakip

/// One thing that a sheet says, as it is compared with a table: of a series of years each is one.
struct ButirLembar {
  /// The words of the name of the field, without years.
  let kata: [String]
  /// The year it is about; `nil` where none is named.
  let tahun: Int?
  /// What it says.
  let nilai: String
  /// As it is quoted.
  let kutipan: Temuan.Kutipan

  /// What a sheet says.
  static func semua(_ sheet: LembarDefinisi) -> [ButirLembar] {
    sheet.isian.flatMap { field in
      let series = deret(field)
      if !series.isEmpty { return series }
      let years = field.kata.compactMap { $0.utf8.count == 4 ? Int($0) : nil }.filter { (1990...2060).contains($0) }
      guard years.count < 2 else { return [] }
      return [
        ButirLembar(
          kata: field.kata.filter { Int($0) == nil }, tahun: years.first, nilai: field.nilai, kutipan: field.kutipan)
      ]
    }
  }

  /// `2021 = 60,00; 2022 = 64,00`.
  private static func deret(_ field: LembarDefinisi.Isian) -> [ButirLembar] {
    guard field.nilai.contains("20"), field.nilai.contains(where: { "=:".contains($0) }) else { return [] }
    let parts = field.nilai.split(separator: ";")
    let items = parts.compactMap { part -> ButirLembar? in
      guard let sign = part.firstIndex(where: { "=:".contains($0) }) else { return nil }
      let years = KataTeks.pecah(part[..<sign]).filter { $0.utf8.count == 4 }.compactMap { Int($0) }
      let value = part[part.index(after: sign)...].drop { $0 == " " }
      guard years.count == 1, (1990...2060).contains(years[0]), !value.isEmpty else { return nil }
      return ButirLembar(
        kata: field.kata, tahun: years[0], nilai: String(value),
        kutipan: Temuan.Kutipan(String(part.drop { $0 == " " }), pada: field.letak))
    }
    return items.count > 1 && items.count == parts.count ? items : []
  }

  /// The figure it says; `nil` for words.
  var angka: AngkaTercetak? { PemindaiAngka.satuSaja(nilai) ?? rupiah }

  private var rupiah: AngkaTercetak? {
    let figures = PemindaiAngka.pindai(nilai)
    return figures.count == 1 && figures[0].bentuk == .rupiah && figures[0].rentang.lowerBound == 0 ? figures[0] : nil
  }
}
