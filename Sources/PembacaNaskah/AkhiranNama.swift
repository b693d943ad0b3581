/// What the ending of a file's name promises; an ending that is not listed promises nothing.
enum AkhiranNama: String, CaseIterable {
  case pdf, docx, html, htm, md, txt

  init?(_ nama: String) {
    guard let ending = nama.lowercased().split(separator: ".", omittingEmptySubsequences: false).dropFirst().last,
      let known = Self(rawValue: String(ending))
    else { return nil }
    self = known
  }

  /// Whether a name with this ending may stand for a kind that is read; text and HTML stand for each other.
  func menjanjikan(_ kind: Self) -> Bool { self == kind || self.isTeks && kind.isTeks }

  private var isTeks: Bool { self != .pdf && self != .docx }
}

extension JenisBerkas {
  /// The usual ending of a kind that is read, and what it is called; `nil` for the others.
  var terbaca: (akhiran: AkhiranNama, sebutan: String)? {
    switch self {
    case .pdf: (.pdf, "PDF")
    case .docx: (.docx, "DOCX")
    case .html: (.html, "HTML")
    case .teks: (.txt, "teks")
    case .lain, .terkunci, .mengembang, .rusak, .sandiTakDikenal: nil
    }
  }
}
