/// Attributes that any element may carry.
extension Attribute {
  /// `class`, joined by spaces; empty names are left out.
  public static func `class`(_ names: String...) -> Attribute {
    if names.count == 1 { return Attribute("class", names[0].isEmpty ? nil : names[0]) }
    let joined = names.filter { !$0.isEmpty }.joined(separator: " ")
    return Attribute("class", joined.isEmpty ? nil : joined)
  }

  /// `id`.
  public static func id(_ value: String?) -> Attribute { Attribute("id", value) }

  /// `lang`, a BCP 47 tag such as `id`.
  public static func lang(_ value: String) -> Attribute { Attribute("lang", value) }

  /// `title`, the hint shown on hovering; never the only place of a needed fact.
  public static func title(_ value: String?) -> Attribute { Attribute("title", value) }

  /// `role`.
  public static func role(_ value: String) -> Attribute { Attribute("role", value) }

  /// `tabindex`.
  public static func tabindex(_ value: Int) -> Attribute { Attribute("tabindex", String(value)) }

  /// `hidden`.
  public static func hidden(_ value: Bool = true) -> Attribute { Attribute("hidden", flag: value) }

  /// `aria-…`: `.aria("label", "Cari")`.
  public static func aria(_ name: StaticString, _ value: String?) -> Attribute {
    Attribute(name, prefix: "aria-", value)
  }

  /// `data-…`: `.data("kolom", "Target")`.
  public static func data(_ name: StaticString, _ value: String?) -> Attribute {
    Attribute(name, prefix: "data-", value)
  }
}
