// Elements of forms.

/// A form.
public func form(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("form", attributes, content())
}

/// Fields that belong together.
public func fieldset(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("fieldset", attributes, content())
}

/// The title of a `fieldset`.
public func legend(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("legend", attributes, content())
}

/// The name of a field.
public func label(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("label", attributes, content())
}

/// A field with a list of choices.
public func select(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("select", attributes, content())
}

/// Choices that belong together.
public func optgroup(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("optgroup", attributes, content())
}

/// A choice.
public func option(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("option", attributes, content())
}

/// A field of several lines.
public func textarea(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("textarea", attributes, content())
}

/// A button; the `type` is `submit` unless said otherwise.
public func button(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("button", attributes, content())
}

/// Suggestions for a text field.
public func datalist(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("datalist", attributes, content())
}

/// A result that follows from fields.
public func output(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("output", attributes, content())
}

/// How much of a task is done.
public func progress(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("progress", attributes, content())
}

/// A value in a known range.
public func meter(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("meter", attributes, content())
}

/// A field of one line, a box or a button.
public func input(_ attributes: Attribute...) -> HTML {
  voidElement("input", attributes)
}
