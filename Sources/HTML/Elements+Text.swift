// Elements of running text and lists.

/// A paragraph.
public func p(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("p", attributes, content())
}

/// A link; see ``Attribute/href(_:)``.
public func a(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("a", attributes, content())
}

/// A run of text without meaning.
public func span(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("span", attributes, content())
}

/// Important text.
public func strong(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("strong", attributes, content())
}

/// Stressed text.
public func em(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("em", attributes, content())
}

/// A side note in small print.
public func small(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("small", attributes, content())
}

/// A marked run of text.
public func mark(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("mark", attributes, content())
}

/// Text that no longer holds.
public func s(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("s", attributes, content())
}

/// Text taken out of a former version.
public func del(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("del", attributes, content())
}

/// Text put into a newer version.
public func ins(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("ins", attributes, content())
}

/// Subscript.
public func sub(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("sub", attributes, content())
}

/// Superscript.
public func sup(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("sup", attributes, content())
}

/// An abbreviation; say the long form in `title`.
public func abbr(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("abbr", attributes, content())
}

/// A date or time; see ``Attribute/datetime(_:)``.
public func time(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("time", attributes, content())
}

/// A piece of code or a code number.
public func code(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("code", attributes, content())
}

/// Text whose blanks and line ends are kept.
public func pre(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("pre", attributes, content())
}

/// A quotation.
public func blockquote(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("blockquote", attributes, content())
}

/// How to reach somebody.
public func address(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("address", attributes, content())
}

/// A picture, chart or table with a caption.
public func figure(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("figure", attributes, content())
}

/// The caption of a `figure`.
public func figcaption(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("figcaption", attributes, content())
}

/// A list without order.
public func ul(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("ul", attributes, content())
}

/// A list in order.
public func ol(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("ol", attributes, content())
}

/// An entry of a list.
public func li(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("li", attributes, content())
}

/// A list of terms and what is said of them.
public func dl(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("dl", attributes, content())
}

/// A term.
public func dt(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("dt", attributes, content())
}

/// What is said of a term.
public func dd(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("dd", attributes, content())
}

/// A part that can be unfolded.
public func details(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("details", attributes, content())
}

/// What a folded `details` shows.
public func summary(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  element("summary", attributes, content())
}

/// A line end inside an address or the like.
public func br(_ attributes: Attribute...) -> HTML {
  voidElement("br", attributes)
}

/// A place where a long word may break.
public func wbr(_ attributes: Attribute...) -> HTML {
  voidElement("wbr", attributes)
}

/// A change of subject.
public func hr(_ attributes: Attribute...) -> HTML {
  voidElement("hr", attributes)
}

/// A picture from a file; always give it an `alt`. Drawings are in ``SVG``.
public func img(_ attributes: Attribute...) -> HTML {
  voidElement("img", attributes)
}
