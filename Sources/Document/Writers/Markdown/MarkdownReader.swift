import CMarkGFM

/// Why a text typed as Markdown is not taken as it stands. Nothing is lost: the reader says where, and what it made of
/// it.
public struct MarkdownNotice: Sendable, Equatable, CustomStringConvertible {
  /// What was met.
  public enum Kind: Sendable, Equatable {
    /// A heading, printed as a small heading without number.
    case heading
    /// HTML, printed as the characters it consists of.
    case html
    /// A link to an address that is not http(s), mailto, relative or a fragment; its text is printed.
    case unsafeLink
    /// A picture; its text is printed.
    case picture
  }

  /// What was met.
  public let kind: Kind
  /// The line of the text, from 1; 0 when it is not known.
  public let line: Int

  /// What happened, for the person who typed it.
  public var description: String {
    let what =
      switch kind {
      case .heading: "Judul ditampilkan sebagai judul kecil tanpa nomor; bab dan subbab diatur oleh sistem."
      case .html: "Kode HTML ditampilkan apa adanya sebagai teks."
      case .unsafeLink: "Alamat tautan tidak diizinkan; hanya teksnya yang ditampilkan."
      case .picture: "Gambar tidak dapat disisipkan di sini; hanya teksnya yang ditampilkan."
      }
    return line > 0 ? "Baris \(line): \(what)" : what
  }
}

/// Reads narrative text typed by people as Markdown (CommonMark).
///
/// Paragraphs, lists, strong and emphasised text and links become what they are. Everything that could break the form
/// of an official document is made harmless and noticed: see ``MarkdownNotice``. References `[Tabel](#tabel-3-1)` are
/// links to anchors.
public enum MarkdownReader {
  /// The blocks of a text, and what was not taken as it stands. Any text can be read.
  public static func read(_ markdown: String) -> (blocks: [Block], notices: [MarkdownNotice]) {
    let bytes = Array(markdown.utf8)
    let root = bytes.withUnsafeBytes { buffer in
      cmark_parse_document(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count,
        CMARK_OPT_VALIDATE_UTF8)
    }
    guard let root else { return ([.paragraph(RichText(markdown))], []) }
    defer { cmark_node_free(root) }
    var walker = MarkdownWalker()
    return (walker.blocks(of: root), walker.notices)
  }
}
