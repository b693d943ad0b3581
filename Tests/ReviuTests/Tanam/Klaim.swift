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

  /// Whether other figures at these places contradict each other beyond every rounding, that of the figures which the
  /// first is computed from included.
  func dilanggar(_ figures: [AngkaContoh]) -> Bool {
    guard let result = figures.first, let value = hitung(figures.dropFirst().map(\.nilai)) else { return false }
    let unit = 1 / Double(AngkaContoh.pangkat(result.desimal))
    let slack = (result.desimal == 0 && result.mantissa > 10_000 ? 0.9 : 2.1) * unit
    let inputs = figures.dropFirst()
    let isRounded = inputs.count < 4 && inputs.allSatisfy { $0.mantissa < 100_000 }
    var combinations: [[Double]] = [[]]
    for figure in inputs {
      let half = isRounded ? 0.5 / Double(AngkaContoh.pangkat(figure.desimal)) : 0
      combinations = combinations.flatMap { [$0 + [figure.nilai - half], $0 + [figure.nilai + half]] }
      if !isRounded { combinations = [combinations[0]] }
    }
    let values = (isRounded ? combinations.compactMap(hitung) : []) + [value]
    guard let least = values.min(), let most = values.max() else { return false }
    return result.nilai < least - slack || most + slack < result.nilai
  }
}
