// Elements of tables.

/// A table.
public func table(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("table", attributes, content())
}

/// The title of a table.
public func caption(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("caption", attributes, content())
}

/// A group of columns.
public func colgroup(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("colgroup", attributes, content())
}

/// The header rows.
public func thead(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("thead", attributes, content())
}

/// A group of body rows.
public func tbody(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("tbody", attributes, content())
}

/// The rows at the foot.
public func tfoot(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("tfoot", attributes, content())
}

/// A row.
public func tr(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("tr", attributes, content())
}

/// A header cell; give it a `scope`.
public func th(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("th", attributes, content())
}

/// A cell.
public func td(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("td", attributes, content())
}

/// A column.
public func col(_ attributes: Attribute...) -> HTML {
  voidElement("col", attributes)
}
