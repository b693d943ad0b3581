import CLibXlsxWriter

/// The formats of a workbook, each made once.
final class CellFormats {
  /// What distinguishes one format from another.
  struct Look: Hashable {
    var isHeader = false
    var isStrong = false
    var isShaded = false
    var alignment = Table.Alignment.left
    var number: ExactNumber.Format?
  }

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var made: [Look: UnsafeMutablePointer<lxw_format>] = [:]

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    self.workbook = workbook
  }

  func title() -> UnsafeMutablePointer<lxw_format>? {
    let format = workbook_add_format(workbook)
    format_set_bold(format)
    format_set_font_size(format, 13)
    return format
  }

  func format(_ look: Look) -> UnsafeMutablePointer<lxw_format>? {
    if let format = made[look] { return format }
    guard let format = workbook_add_format(workbook) else { return nil }
    format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_border_color(format, 0x8D8A83)
    format_set_text_wrap(format)
    let vertical = look.isHeader ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP
    format_set_align(format, UInt8(vertical.rawValue))
    let horizontal =
      switch look.isHeader ? .centre : look.alignment {
      case .left: LXW_ALIGN_LEFT
      case .centre: LXW_ALIGN_CENTER
      case .right: LXW_ALIGN_RIGHT
      }
    format_set_align(format, UInt8(horizontal.rawValue))
    if look.isHeader || look.isStrong { format_set_bold(format) }
    if look.isHeader || look.isShaded { format_set_bg_color(format, 0xF1EFE8) }
    if let number = look.number { format_set_num_format(format, Self.code(number)) }
    made[look] = format
    return format
  }

  /// The format code; the marks for thousands and decimals are shown as the reader's settings want them.
  static func code(_ format: ExactNumber.Format) -> String {
    switch format {
    case .plain: "0"
    case .decimals(let places): "#,##0" + fraction(places)
    case .percent(let places): "#,##0" + fraction(places) + "\"%\""
    }
  }

  private static func fraction(_ places: Int) -> String {
    places > 0 ? "." + String(repeating: "0", count: min(30, places)) : ""
  }
}
