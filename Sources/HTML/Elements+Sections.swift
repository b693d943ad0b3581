// Elements that divide a page.

/// The head of a page or section.
public func header(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("header", attributes, content())
}

/// The foot of a page or section.
public func footer(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("footer", attributes, content())
}

/// What the page is about; once a page.
public func main(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("main", attributes, content())
}

/// A group of links to move by; give it an `aria-label`.
public func nav(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("nav", attributes, content())
}

/// A part with its own heading.
public func section(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("section", attributes, content())
}

/// A piece that stands on its own.
public func article(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("article", attributes, content())
}

/// Something beside the matter.
public func aside(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("aside", attributes, content())
}

/// A group without meaning.
public func div(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("div", attributes, content())
}

/// The heading of the page; once a page.
public func h1(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("h1", attributes, content())
}

/// A heading of the second level.
public func h2(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("h2", attributes, content())
}

/// A heading of the third level.
public func h3(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("h3", attributes, content())
}

/// A heading of the fourth level.
public func h4(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("h4", attributes, content())
}

/// A heading of the fifth level.
public func h5(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("h5", attributes, content())
}

/// A heading of the sixth level.
public func h6(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("h6", attributes, content())
}
