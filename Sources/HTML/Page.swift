/// A complete page, from `<!DOCTYPE html>` on.
///
/// ```swift
/// page(title: "Beranda", head: { link(.rel("stylesheet"), .href("/gaya.css")) }) {
///   main { h1 { "Beranda" } }
/// }
/// ```
///
/// - Parameters:
///   - language: The language of the text as a BCP 47 tag.
///   - title: The title shown by the browser.
///   - head: What else belongs into the head: style sheets, further `meta`.
///   - bodyAttributes: Attributes of `body`.
///   - body: The content.
public func page(
  language: String = "id", title: String, @HTMLBuilder head: () -> HTML = { .empty },
  bodyAttributes: [Attribute] = [], @HTMLBuilder body: () -> HTML
) -> HTML {
  let headContent = HTML {
    meta(.charset("utf-8"))
    meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
    element("title", [], HTML(title))
    head()
  }
  return HTML {
    HTML(alreadyEscaped: Array("<!DOCTYPE html>\n".utf8))
    element(
      "html", [.lang(language)],
      HTML {
        element("head", [], headContent)
        element("body", bodyAttributes, body())
      })
  }
}
