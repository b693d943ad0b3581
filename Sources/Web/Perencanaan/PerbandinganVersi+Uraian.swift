import Selaras

extension PerbandinganVersi.Perubahan {
  /// How many of each change there are, in words: `3 berubah, 1 ditambahkan`. What there is none of is not named; `nil`
  /// where there is none at all.
  static func uraian(_ changes: [Self], banyaknya count: (Self) -> Int) -> String? {
    let parts = changes.filter { count($0) > 0 }.map { "\(Count(count($0)).printed) \($0.rawValue)" }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// Every change but staying the same.
  static let selainTetap = allCases.filter { $0 != .tetap }
}
