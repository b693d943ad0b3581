/// Attributes that hold an address.
///
/// Only the addresses that ``isSafeAddress(_:)`` accepts are written. With any other the attribute is left out: a link
/// without `href` is plain text, a form without `action` posts to its own page.
extension Attribute {
  /// `href` of a link.
  public static func href(_ address: String?) -> Attribute { Attribute("href", safe(address)) }

  /// `src` of a picture or script.
  public static func src(_ address: String?) -> Attribute { Attribute("src", safe(address)) }

  /// `action` of a form.
  public static func action(_ address: String?) -> Attribute { Attribute("action", safe(address)) }

  /// `formaction` of a button.
  public static func formaction(_ address: String?) -> Attribute { Attribute("formaction", safe(address)) }

  /// `rel`.
  public static func rel(_ value: String) -> Attribute { Attribute("rel", value) }

  /// `target`, for example `_blank`.
  public static func target(_ value: String) -> Attribute { Attribute("target", value) }

  /// `download`: the suggested file name.
  public static func download(_ fileName: String) -> Attribute { Attribute("download", fileName) }

  private static func safe(_ address: String?) -> String? {
    address.flatMap { isSafeAddress($0) ? $0 : nil }
  }
}
