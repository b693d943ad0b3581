import Document
import Selaras

extension DokumenPk {
  /// What an agreement says of itself whose programs differ from the budget; nothing where another one follows it. What
  /// differs is a finding, for those who may read findings (`docs/decisions/0039`).
  var peninjauan: [Block] {
    guard let post = unit.organisasi.jabatan[isi.jabatan], let found = unit.peninjauanPk(post, tahun: isi.tahun),
      found.kunci == isi.kunci
    else { return [] }
    return [
      .paragraph(
        RichText("Perlu ditinjau ulang: program perjanjian ini tidak lagi sama dengan anggaran yang berlaku."))
    ]
  }
}
