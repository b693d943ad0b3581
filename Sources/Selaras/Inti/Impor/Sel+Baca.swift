import Lembar
import Sakip

extension Sel {
  /// The text as typed; a number in Indonesian notation.
  func teks() throws(SelTidakTerbaca) -> String {
    switch isi {
    case .kosong: return ""
    case .teks(let text): return text
    case .angka: return try desimal().printed
    case .persen: return try persen().printed + "%"
    case .tanggal(let text): throw .tanggal(text)
    case .logika: throw .logika
    case .galat: throw .galat
    }
  }

  /// A code: ids, years and periods, in which a number is no quantity.
  func kode() throws(SelTidakTerbaca) -> String {
    if case .angka(let digits) = isi { return digits }
    return try teks().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A code whose parts stand between points: as a number, `1.10` would be `1.1`.
  func nomorSusun() throws(SelTidakTerbaca) -> String {
    if case .angka(let digits) = isi, digits.contains(".") { throw .kodeAngka(digits) }
    return try kode()
  }

  /// A number in Indonesian notation where it is a text.
  func desimal() throws(SelTidakTerbaca) -> ExactDecimal {
    if case .persen = isi { throw .persen(satuan: "") }
    return try angka { (text) throws(NumberReadingError) in try IndonesianNumber.parse(text) }
  }

  /// An amount of money.
  func rupiah() throws(SelTidakTerbaca) -> Rupiah {
    if case .persen = isi { throw .persen(satuan: "Rp") }
    return try angka { (text) throws(NumberReadingError) in try IndonesianNumber.parseRupiah(text) }
  }

  private func angka<Value>(
    _ parse: (String) throws(NumberReadingError) -> Value
  ) throws(SelTidakTerbaca) -> Value {
    let text: String
    switch isi {
    case .angka(let digits), .persen(let digits): text = digits.replacing(".", with: ",")
    default: text = try teks()
    }
    do {
      return try parse(text)
    } catch {
      throw .angka(error)
    }
  }

  /// The figure that a percent shows: 87,65 for `0.8765`.
  private func persen() throws(SelTidakTerbaca) -> ExactDecimal {
    let share = try angka { (text) throws(NumberReadingError) in try IndonesianNumber.parse(text) }
    let digits = share.decimals >= 2 ? share : share + ExactDecimal(mantissa: 0, decimals: 2)
    return ExactDecimal(mantissa: digits.mantissa, decimals: digits.decimals - 2)
  }

  /// A value of an indikator. A cell that shows percent counts as what it shows, where the unit is percent.
  func nilai(_ indikator: IndikatorDitetapkan) throws(SelTidakTerbaca) -> Nilai {
    try nilai(indikator.jenis, satuan: indikator.satuan, urutanPredikat: indikator.urutanPredikat)
  }

  /// A value of a kind, in a unit.
  func nilai(
    _ jenis: JenisNilai, satuan: String, urutanPredikat: [String] = []
  ) throws(SelTidakTerbaca) -> Nilai {
    switch isi {
    case .angka where jenis != .predikat: return .angka(try desimal())
    case .persen where satuan.contains("%"): return .angka(try persen())
    case .persen: throw .persen(satuan: satuan)
    default: break
    }
    var text = try teks()
    if satuan.contains("%"), text.hasSuffix("%") { text.removeLast() }
    do {
      return try jenis.baca(text, urutanPredikat: urutanPredikat)
    } catch {
      throw .nilai(error)
    }
  }

  /// A whole number in a range: a year.
  func bilangan(_ range: ClosedRange<Int>) throws(SelTidakTerbaca) -> Int {
    let text = try kode()
    guard let number = Int(text), range.contains(number) else { throw .bukanBilangan(text, range) }
    return number
  }

  /// A month by its number or its name.
  func bulan() throws(SelTidakTerbaca) -> Int {
    let text = try kode()
    if let number = Int(text), (1...12).contains(number) { return number }
    guard let index = NamaBulan.semua.firstIndex(where: { $0.lowercased() == text.lowercased() }) else {
      throw .bukanBulan(text)
    }
    return index + 1
  }

  /// A period by its code.
  func periode() throws(SelTidakTerbaca) -> Periode {
    let text = try kode()
    guard let periode = Periode(kode: text.uppercased()) else { throw .bukanPeriode(text) }
    return periode
  }

  /// A day.
  func tanggal() throws(SelTidakTerbaca) -> Tanggal {
    switch isi {
    case .tanggal(let text), .teks(let text):
      guard let day = Tanggal(iso: String(text.prefix { $0 != "T" && !$0.isWhitespace })) ?? Tanggal(tertulis: text)
      else { throw .bukanTanggal(text) }
      return day
    case .angka(let digits):
      // Spreadsheets count days from 30 December 1899.
      throw .nomorTanggal(
        digits, Int(digits).flatMap { (20_000...80_000).contains($0) ? Tanggal(hariSejak1970: $0 - 25_569) : nil })
    default:
      throw .bukanTanggal(try teks())
    }
  }
}

extension Sel {
  /// Whether it is the one dash that takes out what is recorded.
  var mengosongkan: Bool {
    guard case .teks(let text) = isi else { return false }
    return text.filter { !$0.isWhitespace } == "-"
  }

  /// Whether it is a text of a number with one point and three digits behind it: `1.234`, which a person of another
  /// notation means as 1,234.
  var bertitikSatu: Bool {
    guard case .teks(let text) = isi else { return false }
    let groups = text.split(separator: ".", omittingEmptySubsequences: false)
    return groups.count == 2 && groups[0].count <= 3 && groups[1].count == 3
      && groups.allSatisfy { group in group.allSatisfy { $0.isASCII && $0.isNumber } }
  }
}
