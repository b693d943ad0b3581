import Document
import Selaras

/// The page with which the head declares something about the report, where the layout has one.
struct SuratPernyataan {
  let lkjip: Lkjip

  var bagian: Section {
    Section("SURAT PERNYATAAN", isNumbered: false, blocks: kop + lkjip.narasi(.suratPernyataan) + [tandaTangan])
  }

  /// The letterhead.
  private var kop: [Block] {
    let government = lkjip.pemda.map { [.text("PEMERINTAH \($0.nama.uppercased())"), .lineBreak] } ?? [Inline]()
    let head = Block.subheading(RichText(government + [.text(lkjip.unit.nama.uppercased())]))
    return [head] + (lkjip.unit.organisasi.identitas.isi.alamat.map { [.paragraph(RichText($0))] } ?? [])
  }

  private var tandaTangan: Block {
    .signatures([Signature(placeAndDate: lkjip.tempatTanggal, post: [lkjip.jabatan.uppercased()])])
  }
}
