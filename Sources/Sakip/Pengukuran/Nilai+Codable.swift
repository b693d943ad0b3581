extension Nilai: Codable {
  private enum CodingKeys: String, CodingKey {
    case angka
    case predikat
    case dari
    case sampai
  }

  /// Reads `"87,65"`, `{"angka":"72,09","predikat":"BB"}`, `{"dari":"3,3","sampai":"3,5"}` or `{"predikat":"WTP"}`.
  public init(from decoder: any Decoder) throws {
    if let single = try? decoder.singleValueContainer(), (try? single.decode(String.self)) != nil {
      self = .angka(try single.decode(ExactDecimal.self))
      return
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if container.contains(.dari) {
      self = .rentang(
        try container.decode(ExactDecimal.self, forKey: .dari), try container.decode(ExactDecimal.self, forKey: .sampai)
      )
      return
    }
    let predikat = try container.decode(String.self, forKey: .predikat)
    if let number = try container.decodeIfPresent(ExactDecimal.self, forKey: .angka) {
      self = .angkaBerpredikat(number, predikat: predikat)
    } else {
      self = .predikat(predikat)
    }
  }

  /// Writes the shortest of the forms that ``init(from:)`` reads.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .angka(let value):
      var container = encoder.singleValueContainer()
      try container.encode(value)
    case .angkaBerpredikat(let value, let predikat):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(value, forKey: .angka)
      try container.encode(predikat, forKey: .predikat)
    case .rentang(let first, let second):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(first, forKey: .dari)
      try container.encode(second, forKey: .sampai)
    case .predikat(let predikat):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(predikat, forKey: .predikat)
    }
  }
}
