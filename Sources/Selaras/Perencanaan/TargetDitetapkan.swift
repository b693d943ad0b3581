public import Sakip

/// The target of an indikator for one year, in one version of the Renstra.
public struct TargetDitetapkan: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The indikator.
  public let indikator: String
  /// The version.
  public let versi: String
  /// The year.
  public let tahun: Int
  /// The target; a year without one has no event.
  public let nilai: Nilai
  /// Why it was changed: asked where an agreement had promised what stood before (``UnitState/alasanDiminta(_:versi:tahun:)``),
  /// free otherwise; `nil` where nobody gave one.
  public let alasan: String?

  /// A fact from its parts.
  public init(unit: String, indikator: String, versi: String, tahun: Int, nilai: Nilai, alasan: String? = nil) {
    self.unit = unit
    self.indikator = indikator
    self.versi = versi
    self.tahun = tahun
    self.nilai = nilai
    self.alasan = alasan
  }

  /// See ``Event/kind``.
  public static let kind = "perencanaan.target-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .perencana, .operator)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    let indicator = try unit.perencanaan.wajibAda(indikator: indikator)
    guard let version = unit.perencanaan.versi[versi] else {
      throw .isian(
        "versi", "Versi \(unit.namaRencana) \u{201C}\(versi)\u{201D} belum ada. Tetapkan versinya lebih dahulu.")
    }
    guard version.periode.tahun.contains(tahun) else {
      throw .isian("tahun", "Tahun \(tahun) di luar periode \(version.periode.printed) dari \(version.nama).")
    }
    try unit.perencanaan.wajibTerbuka(versi: versi)
    guard unit.perencanaan.termuat(indicator, dalam: versi) else {
      throw .keadaan(
        "versi",
        "Indikator \u{201C}\(indicator.nama)\u{201D} tidak termuat dalam \u{201C}\(version.nama)\u{201D}. Muat indikatornya, beserta tujuan dan sasarannya, dalam versi itu lebih dahulu."
      )
    }
    try unit.periksa(nilai, untuk: indicator, tahun: tahun)
    try Isian.panjang(alasan ?? "", bidang: "alasan", nama: "Alasan", paling: 2000)
    try periksaDasar(state, bidang: "nilai", indikator: indikator)
  }

  /// A target that an agreement has promised changes for a reason, whichever way it comes.
  public func periksa(oleh pelaku: Pelaku, _ state: State) throws(Penolakan) {
    guard let unit = state.unit[self.unit], let indicator = unit.perencanaan.indikator[indikator],
      let before = unit.perencanaan.target(indikator, versi: versi, tahun: tahun)?.isi, before != nilai,
      (alasan ?? "").allSatisfy(\.isWhitespace),
      let words = unit.alasanDiminta(indicator, versi: versi, tahun: tahun)
    else { return }
    throw .isian("alasan", words)
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    let key = PerencanaanUnit.KunciTarget(indikator: indikator, versi: versi, tahun: tahun)
    state.unit[unit]?.perencanaan.target.catat(Tercatat(isi: nilai, entri: entri), kunci: key)
    state.unit[unit]?.perencanaan.alasanTarget[key] = alasan.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }
}
