public import Sakip

/// Table T-C.31: the rows of the first draft of the RKPD beside those that the analysis of the perangkat daerah asks for,
/// paired by code, or by id where there is none; a row that only got its code is the same too. ``PerbandinganRencana`` pairs what a Perubahan changes in the same way.
public struct TelaahRancanganAwal: Sendable {
  /// A row of both, or of one of them.
  public struct Baris: Sendable {
    /// The number in the table: `1.1.3`.
    public let nomor: String
    /// The level.
    public let tingkat: TingkatAnggaran
    /// In the first draft, with its amount.
    public let awal: (baris: BarisRencanaDitetapkan, pagu: PohonRencana.Jumlah)?
    /// In the analysis, with its amount.
    public let analisis: (baris: BarisRencanaDitetapkan, pagu: PohonRencana.Jumlah)?
  }

  /// The first draft.
  public let awal: PohonRencana
  /// The analysis.
  public let analisis: PohonRencana
  /// The rows from program downwards, in the order of the codes.
  public let baris: [Baris]

  /// Pairs the rows of two documents.
  public init(awal draft: IsiRencana, analisis needs: IsiRencana) {
    awal = draft.pohon
    analisis = needs.pohon
    let coded = Self.baruBerkode(draft, needs)
    let here = Self.menurutKunci(draft) { coded[$0.id] ?? $0.kunci }
    let there = Self.menurutKunci(needs, \.kunci)
    let (left, right) = (awal, analisis)
    let union = PohonRencana(Self.gabungan((needs, \.kunci), (draft, { coded[$0.id] ?? $0.kunci })))
    baris = union.baris.compactMap { place in
      let (first, second) = (here[place.id], there[place.id])
      guard let row = second ?? first, !row.tingkat.diAtasProgram else { return nil }
      return Baris(
        nomor: place.nomor, tingkat: row.tingkat,
        awal: first.flatMap { row in left[row.id].map { (row, $0.pagu) } },
        analisis: second.flatMap { row in right[row.id].map { (row, $0.pagu) } })
    }
  }

  /// By what a row is found in both documents.
  private typealias Kunci = (BarisRencanaDitetapkan) -> String

  /// Rows of the first that have no code while the second gives them one, or the other way round: by their ids, what they
  /// are found by in the second.
  private static func baruBerkode(_ draft: IsiRencana, _ needs: IsiRencana) -> [String: String] {
    let left = Set(draft.baris.semua.map(\.kunci))
    let right = Set(needs.baris.semua.map(\.kunci))
    let pairs = draft.baris.semua.compactMap { row -> (String, String)? in
      guard let same = needs.baris[row.id], (row.kode == nil) != (same.kode == nil),
        !right.contains(row.kunci), !left.contains(same.kunci), row.tingkat == same.tingkat, row.nama == same.nama
      else { return nil }
      return (row.id, same.kunci)
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private static func menurutKunci(_ content: IsiRencana, _ key: Kunci) -> [String: BarisRencanaDitetapkan] {
    Dictionary(content.baris.semua.map { (key($0), $0) }) { first, _ in first }
  }

  /// The places of both, each once.
  private static func gabungan(_ contents: (isi: IsiRencana, kunci: Kunci)...) -> [PohonRencana.Simpul] {
    var seen: Set<String> = []
    return contents.flatMap { content, key in
      content.baris.semua.filter { seen.insert(key($0)).inserted }.map { row in
        PohonRencana.Simpul(
          id: key(row), induk: row.induk.flatMap { content.baris[$0].map(key) }, tingkat: row.tingkat, kode: row.kode,
          pagu: nil, prakiraan: nil)
      }
    }
  }
}

extension BarisRencanaDitetapkan {
  /// What the same row is found by in another document.
  var kunci: String { kode ?? id }
}

extension UnitState {
  /// The first draft of the RKPD beside a Renja; `nil` when none is recorded.
  public func telaahRancanganAwal(_ rencana: RencanaTahunanDitetapkan) -> TelaahRancanganAwal? {
    let drafts = perencanaan.rencana(.rkpd, tahun: rencana.tahun)
    guard let draft = drafts.first(where: { $0.tahap == .rancanganAwal }) else { return nil }
    return TelaahRancanganAwal(
      awal: perencanaan.isi(rencana: draft.id),
      analisis: perencanaan.isi(rencana: rencana.id))
  }
}
