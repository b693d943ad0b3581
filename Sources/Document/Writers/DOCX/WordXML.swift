import HTML

/// The pieces of WordprocessingML that pandoc's document model has no words for.
enum WordXML {
  /// The part of the document that ends at a section break.
  enum Part {
    /// Without page number.
    case cover
    /// Roman page numbers from i.
    case frontMatter
    /// Arabic page numbers.
    case body(startsAtOne: Bool, isLandscape: Bool)
  }

  /// A thin empty paragraph at the top of a new page; a break at the foot of a full page could leave an empty one.
  static let pageBreak =
    "<w:p><w:pPr><w:pageBreakBefore/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"
    + "</w:pPr></w:p>"

  /// An empty paragraph below a space, in twentieths of a point.
  static func space(beforeInTwips twips: Int) -> String {
    "<w:p><w:pPr><w:spacing w:before=\"\(twips)\"/></w:pPr></w:p>"
  }

  /// An empty paragraph that ends a section of pages.
  static func sectionEnd(_ part: Part) -> String {
    "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"
      + "\(sectionProperties(part))</w:pPr></w:p>"
  }

  /// The properties of a section; `rId90` is the footer of the reference document made at set-up.
  static func sectionProperties(_ part: Part) -> String {
    let footer = "<w:footerReference w:type=\"default\" r:id=\"rId90\"/>"
    let portrait =
      "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1417\" w:bottom=\"1417\" "
      + "w:left=\"1701\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/>"
    let landscape =
      "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"1701\" w:right=\"1417\" "
      + "w:bottom=\"1417\" w:left=\"1417\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/>"
    return switch part {
    case .cover:
      "<w:sectPr>\(portrait)</w:sectPr>"
    case .frontMatter:
      "<w:sectPr>\(footer)\(portrait)<w:pgNumType w:fmt=\"lowerRoman\" w:start=\"1\"/></w:sectPr>"
    case .body(let startsAtOne, let isLandscape):
      "<w:sectPr>\(footer)\(isLandscape ? landscape : portrait)"
        + "<w:pgNumType w:fmt=\"decimal\"\(startsAtOne ? " w:start=\"1\"" : "")/></w:sectPr>"
    }
  }

  /// A line of a generated list: its style, what stands before the title, the title, the place.
  struct ListLine {
    let style: String
    let label: String?
    let title: String
    let anchor: String
  }

  /// A generated list, each line a link with its page as a field.
  ///
  /// There is no table-of-contents field around it: LibreOffice would freeze the page numbers that stand inside one,
  /// while it computes these fields, as Word does.
  static func list(_ lines: [ListLine]) -> String {
    lines.map { line in
      let gap = line.style == "TableofFigures" ? "<w:tab/>" : "<w:t xml:space=\"preserve\"> </w:t>"
      let label = line.label.map { "<w:r><w:t>\(escaped($0))</w:t>\(gap)</w:r>" } ?? ""
      return "<w:p><w:pPr><w:pStyle w:val=\"\(line.style)\"/></w:pPr>"
        + "<w:hyperlink w:anchor=\"\(line.anchor)\" w:history=\"1\">\(label)"
        + "<w:r><w:t>\(escaped(line.title))</w:t></w:r><w:r><w:tab/></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r>"
        + "<w:r><w:instrText xml:space=\"preserve\"> PAGEREF \(line.anchor) \\h </w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:hyperlink></w:p>"
    }.joined()
  }

  /// The signatures side by side; one alone stands at the right.
  static func signatures(_ signatures: [Signature]) -> String {
    let columns = signatures.count == 1 ? [nil, signatures[0]] : signatures.map { Optional($0) }
    guard !columns.isEmpty else { return "" }
    let width = 8788 / columns.count
    let cells = columns.map { signature in
      let lines = signature.map { ($0.placeAndDate.isEmpty ? [] : [$0.placeAndDate]) + $0.post } ?? [""]
      let space = signature == nil ? "<w:p/>" : nameLine
      let paragraphs = lines.map {
        "<w:p><w:pPr><w:pStyle w:val=\"TandaTangan\"/></w:pPr><w:r><w:t>\(escaped($0))</w:t></w:r></w:p>"
      }
      return "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>\(paragraphs.joined())\(space)</w:tc>"
    }
    let borders = ["top", "left", "bottom", "right", "insideH", "insideV"]
      .map { "<w:\($0) w:val=\"nil\"/>" }.joined()
    let grid = columns.map { _ in "<w:gridCol w:w=\"\(width)\"/>" }.joined()
    return "<w:p/><w:tbl><w:tblPr><w:tblW w:w=\"8788\" w:type=\"dxa\"/><w:tblBorders>\(borders)</w:tblBorders>"
      + "</w:tblPr><w:tblGrid>\(grid)</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>\(cells.joined())</w:tr></w:tbl>"
  }

  /// The room to sign in, and below it the line for the name.
  private static let nameLine =
    "<w:p><w:pPr><w:pStyle w:val=\"TandaTangan\"/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>"
    + "<w:spacing w:before=\"1300\"/><w:ind w:left=\"600\" w:right=\"600\"/></w:pPr></w:p>"

  static func escaped(_ text: String) -> String { HTML(text).string }
}
