/// A place of a made report whose text can be replaced by an error.
struct Klaim {
  /// Its text where nothing is planted.
  let benar: String
  /// Its figure; `nil` for words.
  var angka: AngkaContoh?
  /// How a figure is written at this place.
  var tulis: (AngkaContoh) -> String = \.cetak
  /// What it states: places that state the same thing have the same text, and words name what they are about.
  var fakta: Set<String> = []
  /// Last year's figure of the same thing.
  var usang: AngkaContoh?
  /// Whether another figure for the same thing may have a reason that the document does not tell: a target.
  var bolehBeda = false
  /// Whether it is a sum.
  var total = false
  /// Errors made of other words.
  var pengganti: [(jenis: JenisTanam, tulisan: String)] = []
  /// What it is, for who reads what was not found.
  var label = ""
}

/// Places whose first figure is computed from the others.
struct Hubungan {
  let klaim: [Int]
  let hitung: ([Double]) -> Double?

  /// Whether other figures at these places contradict each other beyond every rounding.
  func dilanggar(_ figures: [AngkaContoh]) -> Bool {
    guard let result = figures.first, let value = hitung(figures.dropFirst().map(\.nilai)) else { return false }
    let unit = 1 / Double(AngkaContoh.pangkat(result.desimal))
    return abs(value - result.nilai) > (result.desimal == 0 && result.mantissa > 10_000 ? 0.9 : 2.1) * unit
  }
}
