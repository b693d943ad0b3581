import Document
import Selaras

extension DokumenPk {
  /// What an agreement says of itself whose programs differ from the budget; nothing where another one follows it.
  var peninjauan: [Block] {
    guard let post = unit.organisasi.jabatan[isi.jabatan], let found = unit.peninjauanPk(post, tahun: isi.tahun),
      found.kunci == isi.kunci
    else { return [] }
    return [
      .paragraph(
        RichText("Perlu ditinjau ulang: program perjanjian ini tidak lagi sama dengan anggaran yang berlaku.")),
      .list(ItemList(.bullet, found.uraian.map { RichText($0) })),
    ]
  }
}
