/// How the components of a composite index become its value (rules §8). It is stored with the definition, because the
/// published figure of an index is often one that another method would not give.
public enum MetodeKomposit: String, Sendable, Hashable, Codable, CaseIterable {
  /// Each component times its weight, added up.
  case jumlahTertimbang = "jumlah-tertimbang"
  /// Components that already carry their weight, added up: 23,71 + 21,04 + 11,09 + 16,25.
  case jumlahNilai = "jumlah-nilai"
  /// The plain mean of the components.
  case rataRata = "rata-rata"

  /// In words.
  public var rumus: String {
    switch self {
    case .jumlahTertimbang: "jumlah setiap komponen dikalikan bobotnya"
    case .jumlahNilai: "jumlah nilai komponen yang sudah berbobot"
    case .rataRata: "rata-rata seluruh komponen"
    }
  }
}

/// The weights of the components of a composite, in percent.
public struct BobotKomposit: Sendable, Hashable {
  /// One weight a component; `nil` for a component whose weight is not known.
  public let bobot: [ExactDecimal?]

  /// The weights of the components, in the order of the sheet.
  public init(_ bobot: [ExactDecimal?]) {
    self.bobot = bobot
  }

  /// Their sum in percent; `nil` while a weight is missing, and where there is no component.
  public var jumlah: Ratio? {
    let known = bobot.compactMap { $0 }
    guard !bobot.isEmpty, known.count == bobot.count else { return nil }
    return known.map { Ratio($0) }.reduce(Ratio(0), +)
  }

  /// What is odd about them, and how to mend it; `nil` where they add up to 100, and where none is named.
  public var kejanggalan: String? {
    let known = bobot.compactMap { $0 }
    guard !known.isEmpty else { return nil }
    guard let jumlah else {
      return
        "Bobot dinyatakan untuk \(known.count) dari \(bobot.count) komponen. Lengkapi bobot setiap komponen, atau kosongkan semuanya."
    }
    guard jumlah != Ratio(100) else { return nil }
    return
      "Bobot komponen berjumlah \(jumlah.rounded(decimals: 4).normalized.printed)%, bukan 100%. Perbaiki bobotnya, kecuali bila dokumen sumber memang menetapkannya demikian."
  }
}
