/// Attributes of forms and their fields.
extension Attribute {
  /// `method`: `get` or `post`.
  public static func method(_ value: String) -> Attribute { Attribute("method", value) }

  /// `enctype`, for example `multipart/form-data`.
  public static func enctype(_ value: String?) -> Attribute { Attribute("enctype", value) }

  /// `name`.
  public static func name(_ value: String) -> Attribute { Attribute("name", value) }

  /// `value`.
  public static func value(_ value: String?) -> Attribute { Attribute("value", value) }

  /// `type`.
  public static func type(_ value: String) -> Attribute { Attribute("type", value) }

  /// `for` of a label.
  public static func `for`(_ id: String) -> Attribute { Attribute("for", id) }

  /// `form`: the id of the form a field outside of it belongs to.
  public static func form(_ id: String) -> Attribute { Attribute("form", id) }

  /// `list`: the id of a `datalist`.
  public static func list(_ id: String) -> Attribute { Attribute("list", id) }

  /// `placeholder`.
  public static func placeholder(_ value: String?) -> Attribute { Attribute("placeholder", value) }

  /// `autocomplete`.
  public static func autocomplete(_ value: String) -> Attribute { Attribute("autocomplete", value) }

  /// `inputmode`: which keyboard a phone shows, `decimal` for figures.
  public static func inputmode(_ value: String?) -> Attribute { Attribute("inputmode", value) }

  /// `pattern`.
  public static func pattern(_ value: String?) -> Attribute { Attribute("pattern", value) }

  /// `accept`: the kinds of file that may be chosen.
  public static func accept(_ value: String) -> Attribute { Attribute("accept", value) }

  /// `min`.
  public static func min(_ value: String?) -> Attribute { Attribute("min", value) }

  /// `max`.
  public static func max(_ value: String?) -> Attribute { Attribute("max", value) }

  /// `step`.
  public static func step(_ value: String?) -> Attribute { Attribute("step", value) }

  /// `minlength`, in characters.
  public static func minlength(_ value: Int) -> Attribute { Attribute("minlength", String(value)) }

  /// `label` of a group of options.
  public static func label(_ value: String) -> Attribute { Attribute("label", value) }

  /// `maxlength`, in characters.
  public static func maxlength(_ value: Int) -> Attribute { Attribute("maxlength", String(value)) }

  /// `rows` of a text area.
  public static func rows(_ value: Int) -> Attribute { Attribute("rows", String(value)) }

  /// `checked`.
  public static func checked(_ value: Bool = true) -> Attribute { Attribute("checked", flag: value) }

  /// `selected`.
  public static func selected(_ value: Bool = true) -> Attribute { Attribute("selected", flag: value) }

  /// `disabled`.
  public static func disabled(_ value: Bool = true) -> Attribute { Attribute("disabled", flag: value) }

  /// `formmethod` of a button: how it sends its form.
  public static func formmethod(_ value: String) -> Attribute { Attribute("formmethod", value) }

  /// `readonly`.
  public static func readonly(_ value: Bool = true) -> Attribute { Attribute("readonly", flag: value) }

  /// `required`.
  public static func required(_ value: Bool = true) -> Attribute { Attribute("required", flag: value) }

  /// `multiple`.
  public static func multiple(_ value: Bool = true) -> Attribute { Attribute("multiple", flag: value) }

  /// `autofocus`.
  public static func autofocus(_ value: Bool = true) -> Attribute { Attribute("autofocus", flag: value) }
}
