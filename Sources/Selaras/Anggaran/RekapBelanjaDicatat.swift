public import Sakip

/// Spending of a year by kind, as the financial report of the perangkat daerah states it: an input of its own, because
/// the documents do not give the kinds by sub kegiatan. Its total is checked against the budget tree.
public struct RekapBelanjaDicatat: Event, Hashable {
  /// One kind.
  public struct Baris: Sendable, Hashable, Codable {
    /// The kind.
    public let jenis: JenisBelanja
    /// A finer name below the kind: `Belanja modal peralatan dan mesin`; `nil` for the kind itself.
    public let rincian: String?
    /// The ceiling; `nil` when the source does not give it.
    public let pagu: Rupiah?
    /// What was spent.
    public let realisasi: Rupiah
  }

  /// The perangkat daerah.
  public let unit: String
  /// The year.
  public let tahun: Int
  /// The kinds; a kind itself before its finer names.
  public let baris: [Baris]

  /// See ``Event/kind``.
  public static let kind = "anggaran.rekap-belanja-dicatat"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .operator, .kepala)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    _ = try state.wajibAda(unit: self.unit)
    try Isian.tahun(tahun)
    for kind in JenisBelanja.allCases {
      let whole = baris.filter { $0.jenis == kind && $0.rincian == nil }
      let parts = baris.filter { $0.jenis == kind && $0.rincian != nil }
      guard whole.count <= 1 else {
        throw .isian("baris", "\(kind.nama) tercantum dua kali. Hapus salah satunya.")
      }
      let sum = parts.map(\.realisasi).total()
      guard parts.isEmpty || sum == whole.first?.realisasi else {
        throw .isian(
          "baris",
          "Rincian \(kind.nama.lowercased()) berjumlah \(sum.printedWithCurrency), berbeda dari jumlahnya. Periksa angkanya."
        )
      }
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.anggaran.tahun[tahun, default: AnggaranTahun()].rekapBelanja = Tercatat(isi: self, entri: entri)
  }
}
