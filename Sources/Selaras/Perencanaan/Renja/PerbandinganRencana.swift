public import Sakip

/// What an RKPD or Renja of the stage Perubahan changes against the document that it follows, row by row: before and after
/// (Permendagri 86/2017, perubahan RKPD and Renja). Rows are the same by their code, or by id where there is none.
public struct PerbandinganRencana: Sendable {
  /// A row of one of the documents, with its amount; above a sub kegiatan that is a sum.
  public typealias Sisi = (baris: BarisRencanaDitetapkan, pagu: PohonRencana.Jumlah, prakiraan: PohonRencana.Jumlah)

  /// What of a row may change.
  public enum Unsur: String, Sendable, Hashable, CaseIterable {
    /// Its wording.
    case nama
    /// The sasaran that it serves.
    case sasaran
    /// The wording of its outputs, or their targets of the year.
    case keluaran = "indikator atau target"
    /// Where.
    case lokasi
    /// The amount of the year.
    case pagu
    /// The source of the money.
    case sumberDana = "sumber dana"
    /// Amount or targets that are foreseen for the next year.
    case prakiraan = "prakiraan maju"
  }

  /// A row of both documents, or of one of them.
  public struct Baris: Sendable {
    /// The number among the rows of both: `1.1.3`.
    public let nomor: String
    /// The level.
    public let tingkat: TingkatAnggaran
    /// Before; `nil` for a row that is new.
    public let semula: Sisi?
    /// After; `nil` for a row that was dropped.
    public let menjadi: Sisi?
    /// What differs, of a row of both documents.
    public let unsur: [Unsur]

    /// What became of it.
    public var perubahan: PerbandinganPk.Perubahan {
      switch (semula, menjadi) {
      case (nil, _): .ditambah
      case (_, nil): .dihapus
      default: unsur.isEmpty ? .tetap : .berubah
      }
    }

    /// The row as it is after, of one that was dropped as it was.
    public var terakhir: BarisRencanaDitetapkan? { (menjadi ?? semula)?.baris }

    /// What the amount grew by, below 0 where it shrank: a row that is new grew from nothing, one that was dropped to it.
    /// `nil` where an amount that stands on one side is not known.
    public var selisih: Rupiah? {
      func amount(_ side: Sisi?) -> Rupiah? { side == nil ? Rupiah.zero : side?.pagu.jumlah }
      guard let before = amount(semula), let after = amount(menjadi) else { return nil }
      return after - before
    }
  }

  /// The document that is changed.
  public let semula: RencanaTahunanDitetapkan
  /// The document that changes it.
  public let menjadi: RencanaTahunanDitetapkan
  /// The rows from program downwards, in the order of the codes.
  public let baris: [Baris]
  /// The amount of all rows before.
  public let paguSemula: PohonRencana.Jumlah
  /// The amount of all rows after.
  public let paguMenjadi: PohonRencana.Jumlah

  /// The rows that differ.
  public var berubah: [Baris] { baris.filter { $0.perubahan != .tetap } }

  /// What the whole amount grew by, below 0 where it shrank; `nil` where either is not known.
  public var selisih: Rupiah? {
    guard let before = paguSemula.jumlah, let after = paguMenjadi.jumlah else { return nil }
    return after - before
  }

  /// How much the whole amount changed, up or down; `nil` where that is not known.
  public var besarSelisih: Rupiah? { selisih.map { max($0, .zero - $0) } }

  /// How many rows of a level became something.
  public func banyak(_ change: PerbandinganPk.Perubahan, _ level: TingkatAnggaran) -> Int {
    baris.count { $0.tingkat == level && $0.perubahan == change }
  }

  init(
    _ before: RencanaTahunanDitetapkan, _ earlier: IsiRencana, _ after: RencanaTahunanDitetapkan, _ later: IsiRencana
  ) {
    let paired = TelaahRancanganAwal(awal: earlier, analisis: later)
    let (old, new) = (paired.awal, paired.analisis)
    semula = before
    menjadi = after
    paguSemula = old.pagu
    paguMenjadi = new.pagu
    baris = paired.baris.map { row in
      let before = row.awal.flatMap { row in old[row.baris.id].map { (row.baris, row.pagu, $0.prakiraan) } }
      let after = row.analisis.flatMap { row in new[row.baris.id].map { (row.baris, row.pagu, $0.prakiraan) } }
      return Baris(
        nomor: row.nomor, tingkat: row.tingkat, semula: before, menjadi: after, unsur: Self.unsur(before, after))
    }
  }

  /// What differs between a row before and after; nothing where it stands on one side only.
  private static func unsur(_ before: Sisi?, _ after: Sisi?) -> [Unsur] {
    guard let before, let after else { return [] }
    let (old, new) = (before.baris, after.baris)
    func outputs(_ row: BarisRencanaDitetapkan) -> [[String]] {
      row.keluaran.map { [$0.asal.rawValue, $0.indikator, $0.target?.printed ?? ""] }
    }
    return Unsur.allCases.filter { part in
      switch part {
      case .nama: old.nama != new.nama
      case .sasaran: old.sasaran != new.sasaran
      case .keluaran: outputs(old) != outputs(new)
      case .lokasi: old.lokasi != new.lokasi
      case .pagu: before.pagu != after.pagu
      case .sumberDana: old.sumberDana != new.sumberDana
      case .prakiraan:
        before.prakiraan != after.prakiraan || old.keluaran.map(\.prakiraan) != new.keluaran.map(\.prakiraan)
      }
    }
  }
}

extension PerencanaanUnit {
  /// The document that one of the stage Perubahan changes: the latest before it that was closed; where none was, the first
  /// that holds rows. `nil` for every other stage, and where nothing stands before it.
  public func diubah(oleh document: RencanaTahunanDitetapkan) -> RencanaTahunanDitetapkan? {
    guard document.tahap == .perubahan else { return nil }
    let earlier = rencana(document.dokumen, tahun: document.tahun).prefix { $0.id != document.id }
      .filter { $0.tahap >= .akhir && isi(rencana: $0.id).baris.count > 0 }
    return earlier.last { sudahDitetapkan(rencana: $0.id) } ?? earlier.first
  }

  /// What a document of the stage Perubahan changes; `nil` where there is nothing that it could change, and while it holds
  /// no row itself.
  public func perbandingan(_ document: RencanaTahunanDitetapkan) -> PerbandinganRencana? {
    let content = isi(rencana: document.id)
    guard content.baris.count > 0, let before = diubah(oleh: document) else { return nil }
    return PerbandinganRencana(before, isi(rencana: before.id), document, content)
  }
}

extension PerbandinganRencana.Baris {
  /// What changed and has no column in the table, as one side says it: `Sumber dana: DAU`; empty for a side without the row.
  public func tanpaKolom(_ side: PerbandinganRencana.Sisi?, _ plan: PerencanaanUnit) -> [String] {
    guard let side else { return [] }
    let row = side.baris
    return unsur.compactMap { part in
      switch part {
      case .sasaran: "Sasaran: \(row.sasaran.flatMap { plan.sasaran[$0]?.nama } ?? "belum dipilih")"
      case .sumberDana: "Sumber dana: \(row.sumberDana.isEmpty ? "belum diisi" : row.sumberDana)"
      case .prakiraan:
        "Prakiraan maju: "
          + (row.keluaran.compactMap(\.prakiraan?.printed)
          + [side.prakiraan.jumlah?.printedWithCurrency ?? "jumlah dananya belum diisi"]).joined(separator: "; ")
      case .nama, .keluaran, .lokasi, .pagu: nil
      }
    }
  }
}
