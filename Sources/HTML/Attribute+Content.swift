/// Attributes of tables, lists, pictures and other content.
extension Attribute {
  /// `colspan`; 1 is left out.
  public static func colspan(_ value: Int) -> Attribute { Attribute("colspan", value == 1 ? nil : String(value)) }

  /// `rowspan`; 1 is left out.
  public static func rowspan(_ value: Int) -> Attribute { Attribute("rowspan", value == 1 ? nil : String(value)) }

  /// `scope` of a header cell: `col`, `row`, `colgroup` or `rowgroup`.
  public static func scope(_ value: String?) -> Attribute { Attribute("scope", value) }

  /// `headers` of a cell: the ids of its header cells, joined by spaces.
  public static func headers(_ ids: String?) -> Attribute { Attribute("headers", ids) }

  /// `span` of a `col`.
  public static func span(_ value: Int) -> Attribute { Attribute("span", String(value)) }

  /// `start` of an ordered list.
  public static func start(_ value: Int) -> Attribute { Attribute("start", value == 1 ? nil : String(value)) }

  /// `datetime` of a `time` element, in ISO 8601.
  public static func datetime(_ value: String) -> Attribute { Attribute("datetime", value) }

  /// `alt` of a picture; an empty string says that it is decoration.
  public static func alt(_ value: String) -> Attribute { Attribute("alt", value) }

  /// `width`, in pixels.
  public static func width(_ value: Int) -> Attribute { Attribute("width", String(value)) }

  /// `height`, in pixels.
  public static func height(_ value: Int) -> Attribute { Attribute("height", String(value)) }

  /// `loading`: `lazy` or `eager`.
  public static func loading(_ value: String) -> Attribute { Attribute("loading", value) }

  /// `open` of a `details` element.
  public static func open(_ value: Bool = true) -> Attribute { Attribute("open", flag: value) }

  /// `content` of a `meta` element.
  public static func content(_ value: String) -> Attribute { Attribute("content", value) }

  /// `charset` of a `meta` element.
  public static func charset(_ value: String) -> Attribute { Attribute("charset", value) }

  /// `media` of a style sheet link.
  public static func media(_ value: String) -> Attribute { Attribute("media", value) }

  /// `defer` of a script.
  public static func `defer`(_ value: Bool = true) -> Attribute { Attribute("defer", flag: value) }
}
