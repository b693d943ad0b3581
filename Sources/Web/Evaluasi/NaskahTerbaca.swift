import Reviu
import Selaras

/// A version of a document as it is read now, with what the journal keeps of it.
struct NaskahTerbaca: Sendable {
  let page: NaskahPage
  /// What is found in it now, with the explanations that were accepted.
  let hasil: HasilReviu
  /// The rows of the journal by the places of ``hasil`` findings.
  private let baris: [Temuan: NaskahPage.Baris]
  /// Whether the rules of this program find something else than those of the time.
  let isBerbeda: Bool

  init(_ page: NaskahPage, _ result: HasilReviu) {
    self.page = page
    let keys = TemuanTercatat.semua(result).map(\.kunci)
    let byKey = Dictionary(page.semua.map { ($0.temuan.kunci, $0) }, uniquingKeysWith: { first, _ in first })
    let pairs = zip(result.temuan, keys).compactMap { finding, key in byKey[key].map { (finding, $0) } }
    baris = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    isBerbeda =
      pairs.count < page.semua.count || keys.count != page.semua.count + (page.fakta.tidakDimuat ?? 0)
    var accepted: [Temuan: Pengecualian] = [:]
    for (finding, row) in pairs where row.telaah.keadaan == .diterima {
      accepted[finding] = row.telaah.tanggapan?.isi.alasan.map {
        Pengecualian(
          kode: finding.kode, tercetak: finding.pokok.tulisan, baris: finding.pokok.letak.baris,
          peran: "dan diterima Inspektorat", alasan: $0)
      }
    }
    hasil = result.dengan(penjelasan: accepted)
  }

  /// The row of the journal for a finding; `nil` for one that it does not keep.
  func baris(_ finding: Temuan) -> NaskahPage.Baris? { baris[finding] }
}
