import HTML

/// The glossary.
struct GlossaryPage: Page {
  let context: PageContext

  var judul: String { "Glosarium" }
  var tahap: Tahap? { nil }
  var jejak: [Jejak] { [Jejak(nama: context.namaPemda, alamat: context.tautan("/"))] }

  var isi: HTML {
    HTML {
      h1 { judul }
      p(.class("ringkas")) { "Arti istilah yang dipakai pada situs ini, dengan dasar hukumnya jika ada." }
      dl(.class("uraian", "istilah")) {
        for term in Glossary.semua {
          dt(.id(term.tempat)) { term.nama }
          dd {
            term.arti
            if !term.sumber.isEmpty { small { "Dasar: \(term.sumber)" } }
          }
        }
      }
    }
  }
}
