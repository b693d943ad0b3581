public import Sakip

/// Spending of a year by kind, as the financial report of the perangkat daerah states it: an input of its own, because
/// the documents do not give the kinds by sub kegiatan. Its total is checked against the budget tree.
public struct RekapBelanjaDicatat: Event, Hashable {
  /// One kind, by the name the financial report gives it.
  public struct Baris: Sendable, Hashable, Codable {
    /// `Belanja operasi`, `Belanja pegawai`.
    public let nama: String
    /// The name of the kind above; `nil` at the top.
    public let induk: String?
    /// The ceiling as first enacted; `nil` when the source does not give it.
    public let paguMurni: Rupiah?
    /// The ceiling that counts; `nil` when the source does not give it.
    public let pagu: Rupiah?
    /// What was spent.
    public let realisasi: Rupiah

    /// A value from its parts.
    public init(nama: String, induk: String? = nil, paguMurni: Rupiah? = nil, pagu: Rupiah? = nil, realisasi: Rupiah) {
      self.nama = nama
      self.induk = induk
      self.paguMurni = paguMurni
      self.pagu = pagu
      self.realisasi = realisasi
    }
  }

  /// The perangkat daerah.
  public let unit: String
  /// The year.
  public let tahun: Int
  /// The kinds; a kind before those below it.
  public let baris: [Baris]

  /// A fact from its parts.
  public init(unit: String, tahun: Int, baris: [Baris]) {
    self.unit = unit
    self.tahun = tahun
    self.baris = baris
  }

  /// See ``Event/kind``.
  public static let kind = "anggaran.rekap-belanja-dicatat"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .operator, .kepala)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// The kinds directly below one; at the top for `nil`.
  public func anak(dari induk: String?) -> [Baris] {
    baris.filter { $0.induk == induk }
  }

  /// What was spent on the kinds at the top.
  public var realisasi: Rupiah { anak(dari: nil).map(\.realisasi).total() }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    _ = try state.wajibAda(unit: unit, tahun: tahun)
    try Isian.tahun(tahun)
    var known: Set<String> = []
    for row in baris {
      try Isian.wajib(row.nama, bidang: "baris", nama: "Nama jenis belanja")
      if let parent = row.induk, !known.contains(parent) {
        throw .isian(
          "baris",
          "Induk \u{201C}\(parent)\u{201D} dari \u{201C}\(row.nama)\u{201D} belum ada. Tulis induknya lebih dahulu.")
      }
      guard known.insert(row.nama).inserted else {
        throw .isian("baris", "\(row.nama) tercantum dua kali. Hapus salah satunya.")
      }
    }
    for row in baris { try periksaJumlah(row) }
  }

  private func periksaJumlah(_ row: Baris) throws(Penolakan) {
    let parts = anak(dari: row.nama)
    guard !parts.isEmpty else { return }
    let spent = parts.map(\.realisasi).total()
    guard spent == row.realisasi else {
      throw .isian(
        "baris",
        "Rincian \(row.nama) terealisasi \(spent.printedWithCurrency), sedangkan jumlahnya \(row.realisasi.printedWithCurrency). Samakan keduanya."
      )
    }
    let ceilings = parts.compactMap(\.pagu)
    if let pagu = row.pagu, ceilings.count == parts.count, ceilings.total() != pagu {
      throw .isian(
        "baris",
        "Rincian pagu \(row.nama) berjumlah \(ceilings.total().printedWithCurrency), sedangkan pagunya \(pagu.printedWithCurrency). Samakan keduanya."
      )
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.anggaran.tahun[tahun, default: AnggaranTahun()].tempatRekapBelanja
      .catat(Tercatat(isi: self, entri: entri))
  }
}
