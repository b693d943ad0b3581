import Document
import HTML

/// One guide.
struct PanduanPage: Page {
  let context: PageContext
  let halaman: Panduan.Halaman
  let naskah: NaskahPanduan

  var judul: String { naskah.judul }
  var tahap: Tahap? { nil }
  var jejak: [Jejak] {
    let start = [Jejak(nama: context.namaPemda, alamat: context.tautan("/"))]
    return halaman == .daftar ? start : start + [Jejak(nama: "Panduan", alamat: Panduan.path)]
  }

  var isi: HTML {
    div(.class("panduan")) {
      h1 { judul }
      if naskah.bagian.count > 2 { daftarIsi }
      for one in naskah.butir { html(one) }
      if halaman != .daftar { p { a(.href(Panduan.path)) { "Semua panduan" } } }
    }
  }

  private var daftarIsi: HTML {
    nav(.aria("label", "Isi panduan")) {
      ul { for part in naskah.bagian { li { a(.href("#\(part.id)")) { part.teks } } } }
    }
  }

  private func html(_ one: NaskahPanduan.Butir) -> HTML {
    switch one {
    case .judul(1, _, _): .empty
    case .judul(2, let id, let text): h2(.id(id)) { text }
    case .judul(_, let id, let text): h3(.id(id)) { text }
    case .gambar(let file, let description): img(.src(Self.alamat(file)), .alt(description), .loading("lazy"))
    case .teks(let blocks): HTML { for block in blocks { html(block) } }
    }
  }

  private func html(_ block: Block) -> HTML {
    switch block {
    case .paragraph(let text), .subheading(let text): p { runs(text) }
    case .list(let list) where list.marker == .bullet: ul { items(list) }
    case .list(let list): ol(.start(list.start)) { items(list) }
    case .table, .figure, .formula, .signatures, .pageBreak: .empty
    }
  }

  private func items(_ list: ItemList) -> HTML {
    HTML {
      for item in list.items {
        li {
          if case .paragraph(let text)? = item.first { runs(text) }
          for block in item.dropFirst() { html(block) }
        }
      }
    }
  }

  private func runs(_ text: RichText) -> HTML {
    HTML {
      for run in text.runs {
        switch run {
        case .text(let text), .value(let text, _): HTML(text)
        case .strong(let inner): strong { runs(inner) }
        case .emphasis(let inner): em { runs(inner) }
        case .link(let inner, let address): a(.href(Self.alamat(address))) { runs(inner) }
        case .reference, .lineBreak: br()
        }
      }
    }
  }

  /// Files of the folder of guides as addresses of the site.
  private static func alamat(_ written: String) -> String {
    guard !written.hasPrefix("/"), !written.hasPrefix("#"), !written.contains(":") else { return written }
    let parts = written.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let file = parts[0].hasSuffix(".md") ? parts[0].dropLast(3) : parts[0]
    let anchor = parts.count > 1 ? "#\(parts[1])" : ""
    return (file == "README" ? Panduan.path : "\(Panduan.path)/\(file)") + anchor
  }
}
