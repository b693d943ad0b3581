// Elements for the head of a page, beside those that ``page(language:title:head:bodyAttributes:body:)`` writes.

/// CSS; pass it through ``HTML/init(alreadyEscaped:)``.
public func style(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("style", attributes, content())
}

/// A script; by address, or through ``HTML/init(alreadyEscaped:)``.
public func script(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("script", attributes, content())
}

/// A fact about the page.
public func meta(_ attributes: Attribute...) -> HTML {
  voidElement("meta", attributes)
}

/// A file that belongs to the page.
public func link(_ attributes: Attribute...) -> HTML {
  voidElement("link", attributes)
}
