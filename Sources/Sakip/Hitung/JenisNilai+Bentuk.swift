extension JenisNilai {
  /// The kind that a text looks like: a figure, `72,09 (BB)`, `3,3-3,5`, otherwise a predicate.
  ///
  /// What begins with a figure is never taken for a predicate, so that a mistyped figure is refused with its reason.
  init(menurutBentuk text: String) {
    let trimmed = text.trimmed
    let first = trimmed.first { !"-\u{2212}(+.,".contains($0) && !$0.isWhitespace }
    let isFigure =
      first?.isNumber == true || (trimmed.lowercased().hasPrefix("rp") && trimmed.contains(where: \.isNumber))
    guard isFigure else {
      self = trimmed.contains("=") ? .angkaBerpredikat : .predikat
      return
    }
    if !trimmed.hasPrefix("("), trimmed.hasSuffix(")") {
      self = .angkaBerpredikat
    } else if trimmed.drop(while: { !$0.isNumber }).dropLast().contains(where: { $0 == "-" || $0 == "\u{2013}" }) {
      self = .rentang
    } else {
      self = .angka
    }
  }
}
