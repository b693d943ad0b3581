/// A finding of a rule of consistency is accepted as it is, for a reason (`docs/decisions/0039`).
///
/// What is accepted is what the finding says: it counts again when a figure or a name in it changes.
public struct TemuanDikecualikan: Event, Hashable {
  /// The unit.
  public let unit: String
  /// The finding.
  public let temuan: TemuanKeselarasan.Kunci
  /// What the finding said.
  public let uraian: String
  /// Why it may stay as it is.
  public let alasan: String

  /// A fact from its parts.
  public init(unit: String, temuan: TemuanKeselarasan.Kunci, uraian: String, alasan: String) {
    self.unit = unit
    self.temuan = temuan
    self.uraian = uraian
    self.alasan = alasan
  }

  /// The acceptance of a finding.
  public init(_ temuan: TemuanKeselarasan, alasan: String) {
    self.init(unit: temuan.unit, temuan: temuan.kunci, uraian: temuan.uraian, alasan: alasan)
  }

  /// See ``Event/kind``.
  public static let kind = "perencanaan.temuan-dikecualikan"
  /// Those who answer for the plans of all, so that nobody accepts his own contradictions.
  public static let wewenang = Wewenang(.administrator, .perencana)
  /// The unit.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    guard KaidahKeselarasan.kaidah(temuan.kaidah) != nil else {
      throw .isian(
        "temuan", "Kaidah \u{201C}\(temuan.kaidah.prefix(20))\u{201D} tidak dikenal. Pilih temuan dari daftarnya.")
    }
    guard unit.ada(temuan.objek) else {
      throw .keadaan(
        "temuan", "Yang ditemukan sudah dicabut, sehingga tidak ada yang dikecualikan. Muat ulang daftarnya.")
    }
    try Isian.wajib(uraian, bidang: "uraian", nama: "Temuan", paling: 4000)
    try Isian.wajib(alasan, bidang: "alasan", nama: "Alasan", paling: 2000)
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.perencanaan.pengecualian.catat(Tercatat(isi: self, entri: entri), kunci: temuan)
  }
}

extension UnitState {
  /// The acceptance of a finding as it stands; `nil` where there is none, or where it was given to other words.
  public func pengecualian(_ temuan: TemuanKeselarasan) -> Tercatat<TemuanDikecualikan>? {
    perencanaan.pengecualian[temuan.kunci].flatMap { $0.isi.uraian == temuan.uraian ? $0 : nil }
  }
}
