/// What a planner judged of an indikator by the criteria of SMART, beyond what the records tell by themselves (R23).
public struct TelaahSmartDicatat: Event, Hashable {
  /// The judgement of one criterion.
  public struct Penilaian: Sendable, Hashable, Codable {
    /// The criterion.
    public let kriteria: KriteriaSmart
    /// Whether it is met.
    public let terpenuhi: Bool
    /// Why, and what to mend; needed where it is not met.
    public let catatan: String

    /// A value from its parts.
    public init(kriteria: KriteriaSmart, terpenuhi: Bool, catatan: String = "") {
      self.kriteria = kriteria
      self.terpenuhi = terpenuhi
      self.catatan = catatan
    }
  }

  /// The perangkat daerah.
  public let unit: String
  /// The indikator.
  public let indikator: String
  /// One judgement a criterion; a criterion that nobody judged is missing.
  public let penilaian: [Penilaian]

  /// A fact from its parts.
  public init(unit: String, indikator: String, penilaian: [Penilaian]) {
    self.unit = unit
    self.indikator = indikator
    self.penilaian = penilaian
  }

  /// See ``Event/kind``.
  public static let kind = "perencanaan.telaah-smart-dicatat"
  /// Those who guide the agencies; an agency does not judge its own indikator.
  public static let wewenang = Wewenang(.administrator, .perencana)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// What was judged of a criterion; `nil` for nothing.
  public func penilaian(_ kriteria: KriteriaSmart) -> Penilaian? { penilaian.first { $0.kriteria == kriteria } }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    _ = try unit.perencanaan.wajibAda(indikator: indikator)
    guard !penilaian.isEmpty else {
      throw .isian("penilaian", "Belum ada kriteria yang dinilai. Nilai sedikitnya satu kriteria.")
    }
    guard Set(penilaian.map(\.kriteria)).count == penilaian.count else {
      throw .isian("penilaian", "Satu kriteria dinilai dua kali. Hapus salah satunya.")
    }
    for one in penilaian {
      let name = "Catatan kriteria \(one.kriteria.nama.lowercased())"
      if one.terpenuhi {
        try Isian.panjang(one.catatan, bidang: one.kriteria.rawValue, nama: name, paling: 1000)
      } else {
        try Isian.wajib(one.catatan, bidang: one.kriteria.rawValue, nama: name, paling: 1000)
      }
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.perencanaan.telaahSmart.catat(Tercatat(isi: self, entri: entri), kunci: indikator)
  }
}
