public import Sakip

/// How a service of a perangkat daerah did and is to do: a row of table T-C.30 of a Renja.
public struct KinerjaLayananDicatat: Event, Hashable {
  /// The value of a year.
  public struct NilaiTahun: Sendable, Hashable, Codable {
    /// The year.
    public let tahun: Int
    /// The value; a year without one is left out.
    public let nilai: NilaiBersatuan

    /// A value from its parts.
    public init(tahun: Int, nilai: NilaiBersatuan) {
      self.tahun = tahun
      self.nilai = nilai
    }
  }

  /// The perangkat daerah.
  public let unit: String
  /// The document.
  public let rencana: String
  /// The id, unique in the document.
  public let id: String
  /// The wording of the indikator.
  public let indikator: String
  /// The minimum service standard; empty for none.
  public let spm: String
  /// The key performance indikator (IKK); empty for none.
  public let ikk: String
  /// Targets from two years before the planned year to the year after it.
  public let target: [NilaiTahun]
  /// Realisasi of the two years before the planned year; that of the running year is expected only.
  public let realisasi: [NilaiTahun]
  /// Projections of the planned year and the year after it.
  public let proyeksi: [NilaiTahun]
  /// What is to be known of it.
  public let catatan: String

  /// A fact from its parts.
  public init(
    unit: String, rencana: String, id: String, indikator: String, spm: String = "", ikk: String = "",
    target: [NilaiTahun], realisasi: [NilaiTahun], proyeksi: [NilaiTahun], catatan: String = ""
  ) {
    self.unit = unit
    self.rencana = rencana
    self.id = id
    self.indikator = indikator
    self.spm = spm
    self.ikk = ikk
    self.target = target
    self.realisasi = realisasi
    self.proyeksi = proyeksi
    self.catatan = catatan
  }

  /// See ``Event/kind``.
  public static let kind = "perencanaan.kinerja-layanan-dicatat"
  /// See ``Event/wewenang``.
  public static let wewenang = RencanaTahunanDitetapkan.wewenang
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    let year = try unit.perencanaan.wajibTerbuka(rencana: rencana).tahun
    try Isian.id(id, bidang: "id")
    try Isian.wajib(indikator, bidang: "indikator", nama: "Indikator", paling: 1000)
    try Isian.panjang(spm, bidang: "spm", nama: "SPM", paling: 300)
    try Isian.panjang(ikk, bidang: "ikk", nama: "IKK", paling: 300)
    try Isian.panjang(catatan, bidang: "catatan", nama: "Catatan", paling: 1000)
    try Self.periksa(target, bidang: "target", tahun: (year - 2)...(year + 1))
    try Self.periksa(realisasi, bidang: "realisasi", tahun: (year - 2)...(year - 1))
    try Self.periksa(proyeksi, bidang: "proyeksi", tahun: year...(year + 1))
  }

  private static func periksa(
    _ values: [NilaiTahun], bidang: String, tahun years: ClosedRange<Int>
  ) throws(Penolakan) {
    var seen: Set<Int> = []
    for value in values {
      guard years.contains(value.tahun) else {
        throw .isian(
          bidang,
          "Tahun \(value.tahun) tidak termuat dalam tabelnya. Isi tahun \(years.lowerBound) sampai \(years.upperBound)."
        )
      }
      guard seen.insert(value.tahun).inserted else {
        throw .isian(bidang, "Tahun \(value.tahun) diisi dua kali. Hapus salah satunya.")
      }
      try value.nilai.periksa(bidang: bidang, nama: "Nilai tahun \(value.tahun)")
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.perencanaan.isiRencana[rencana, default: IsiRencana()].layanan
      .catat(Tercatat(isi: self, entri: entri), id: id)
  }
}
