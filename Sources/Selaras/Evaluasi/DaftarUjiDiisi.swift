/// The Inspektorat answers an item of the checklist of a review (``ButirUji``).
public struct DaftarUjiDiisi: Event, Hashable {
  /// The answers.
  public enum Jawaban: String, Sendable, Hashable, Codable, CaseIterable {
    /// It is so.
    case ya
    /// It is not.
    case tidak
    /// The item does not arise, such as an explanation where nothing is to be explained.
    case tidakBerlaku = "tidak-berlaku"

    /// The name on screen.
    public var nama: String {
      switch self {
      case .ya: "Ya"
      case .tidak: "Tidak"
      case .tidakBerlaku: "Tidak berlaku"
      }
    }
  }

  /// The perangkat daerah.
  public let unit: String
  /// The year of the report.
  public let tahun: Int
  /// The item: `III.4`.
  public let butir: String
  /// The answer.
  public let jawaban: Jawaban
  /// What is remarked; required for a no.
  public let catatan: String?

  /// A fact from its parts.
  public init(unit: String, tahun: Int, butir: String, jawaban: Jawaban, catatan: String? = nil) {
    self.unit = unit
    self.tahun = tahun
    self.butir = butir
    self.jawaban = jawaban
    self.catatan = catatan
  }

  /// See ``Event/kind``.
  public static let kind = "evaluasi.daftar-uji-diisi"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.evaluator)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try Isian.tahun(tahun)
    try unit.evaluasi.periksaBelumDinyatakan(.butirUji(tahun: tahun, butir: butir), bidang: "butir")
    guard let item = ButirUji.butir(kode: butir) else {
      throw .isian("butir", "Butir \u{201C}\(butir.prefix(20))\u{201D} tidak ada dalam daftar uji reviu.")
    }
    switch jawaban {
    case .tidak: try Isian.wajib(catatan ?? "", bidang: "catatan", nama: "Catatan butir \(item.kode)", paling: 2000)
    case .ya, .tidakBerlaku:
      try Isian.panjang(catatan ?? "", bidang: "catatan", nama: "Catatan butir \(item.kode)", paling: 2000)
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.evaluasi.daftarUji.catat(
      Tercatat(isi: self, entri: entri), kunci: .init(tahun: tahun, butir: butir))
  }
}
