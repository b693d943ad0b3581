/// The kind of value an indikator has (rules §2): decides how an entry is read.
public enum JenisNilai: String, Sendable, Hashable, Codable, CaseIterable {
  /// `87,65`, `70`.
  case angka
  /// `72,09 (BB)` or `BB = 74,4`.
  case angkaBerpredikat = "angka-berpredikat"
  /// `3,3-3,5`.
  case rentang
  /// `WTP`.
  case predikat

  /// The name on screen.
  public var nama: String {
    switch self {
    case .angka: "angka"
    case .angkaBerpredikat: "angka berpredikat"
    case .rentang: "rentang"
    case .predikat: "predikat"
    }
  }

  /// Reads an entry of this kind.
  /// - Parameters:
  ///   - text: what was typed; a trailing unit must be removed before.
  ///   - urutanPredikat: the ordered predicates, best first; an entry outside of them is refused. Empty accepts any.
  /// - Throws: ``NilaiError``.
  public func parse(_ text: String, urutanPredikat: [String] = []) throws(NilaiError) -> Nilai {
    switch self {
    case .angka:
      return .angka(try number(text))
    case .angkaBerpredikat:
      return try numberWithPredicate(text.trimmed, urutanPredikat: urutanPredikat)
    case .rentang:
      let bounds = text.replacing("\u{2013}", with: "-").split(separator: "-", omittingEmptySubsequences: false)
      guard bounds.count == 2 else { throw .rentangTidakLengkap(text: text.quotable) }
      return .rentang(try number(String(bounds[0])), try number(String(bounds[1])))
    case .predikat:
      return .predikat(try predicate(text.trimmed, urutanPredikat: urutanPredikat))
    }
  }

  private func number(_ text: String) throws(NilaiError) -> ExactDecimal {
    do {
      return try IndonesianNumber.parse(text)
    } catch {
      throw .angka(error)
    }
  }

  private func numberWithPredicate(_ text: String, urutanPredikat: [String]) throws(NilaiError) -> Nilai {
    if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
      let name = String(text[text.index(after: open)...].dropLast()).trimmed
      return .angkaBerpredikat(
        try number(String(text[..<open])), predikat: try predicate(name, urutanPredikat: urutanPredikat))
    }
    if let equals = text.firstIndex(of: "=") {
      let name = String(text[..<equals]).trimmed
      return .angkaBerpredikat(
        try number(String(text[text.index(after: equals)...])),
        predikat: try predicate(name, urutanPredikat: urutanPredikat))
    }
    throw .predikatTidakTertulis(text: text.quotable)
  }

  private func predicate(_ text: String, urutanPredikat: [String]) throws(NilaiError) -> String {
    guard !text.isEmpty else { throw .predikatTidakTertulis(text: text.quotable) }
    guard !urutanPredikat.isEmpty else { return text }
    guard let known = urutanPredikat.first(where: { $0.lowercased() == text.lowercased() }) else {
      throw .predikatTidakDikenal(text: text.quotable, pilihan: urutanPredikat)
    }
    return known
  }
}

/// Why an entry is not a value of its kind; says in Indonesian how to mend it.
public enum NilaiError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The number in it cannot be read.
  case angka(NumberReadingError)
  /// A range without two bounds.
  case rentangTidakLengkap(text: String)
  /// The predicate is missing.
  case predikatTidakTertulis(text: String)
  /// The predicate is not on the indikator's scale.
  case predikatTidakDikenal(text: String, pilihan: [String])

  /// What is wrong and how to mend it, in Indonesian.
  public var description: String {
    switch self {
    case .angka(let error):
      error.description
    case .rentangTidakLengkap(let text):
      "\u{201C}\(text)\u{201D} bukan rentang. Tulis dua batas dengan tanda hubung, misalnya 3,3-3,5."
    case .predikatTidakTertulis(let text):
      "\u{201C}\(text)\u{201D} belum memuat predikat. Tulis misalnya 72,09 (BB)."
    case .predikatTidakDikenal(let text, let pilihan):
      "Predikat \u{201C}\(text)\u{201D} tidak dikenal. Pilih salah satu: \(pilihan.joined(separator: ", "))."
    }
  }
}

extension Nilai {
  /// The kind by which a value of the same kind is read.
  public var jenis: JenisNilai {
    switch self {
    case .angka: .angka
    case .angkaBerpredikat: .angkaBerpredikat
    case .rentang: .rentang
    case .predikat: .predikat
    }
  }
}
