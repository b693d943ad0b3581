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
    case .gambar(let file, let description):
      img(.src(NaskahPanduan.alamat(file)), .alt(description), .loading("lazy"))
    case .teks(let markdown): MarkdownReader.html(markdown)
    }
  }
}
