/// The partner answers what was asked of it: the operator proposes, the kepala decides.
public struct DukunganLintasDitanggapi: Event, Hashable {
  /// The answer.
  public enum Jawaban: String, Sendable, Hashable, Codable, CaseIterable {
    /// It contributes.
    case diterima
    /// It does not.
    case ditolak

    /// The name on screen.
    public var nama: String { self == .diterima ? "Diterima" : "Ditolak" }
  }

  /// The perangkat daerah that answers.
  public let unit: String
  /// The node of the perangkat daerah that asked.
  public let permintaan: KunciSimpul
  /// The answer.
  public let jawaban: Jawaban
  /// Whether the kepala decided; else it is proposed to them.
  public let diputuskan: Bool
  /// Why; needed for a refusal.
  public let alasan: String
  /// The own indikator that measures the contribution.
  public let indikator: String?
  /// The own node that brings it about.
  public let simpulPohon: String?

  /// A fact from its parts.
  public init(
    unit: String, permintaan: KunciSimpul, jawaban: Jawaban, diputuskan: Bool, alasan: String = "",
    indikator: String? = nil, simpulPohon: String? = nil
  ) {
    self.unit = unit
    self.permintaan = permintaan
    self.jawaban = jawaban
    self.diputuskan = diputuskan
    self.alasan = alasan
    self.indikator = indikator
    self.simpulPohon = simpulPohon
  }

  /// See ``Event/kind``.
  public static let kind = "perencanaan.dukungan-lintas-ditanggapi"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.operator, .kepala)
  /// The perangkat daerah that answers.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    guard let asked = state.dukunganLintas(permintaan, mitra: self.unit) else {
      throw .isian(
        "permintaan", "Permintaan dukungan kepada \(unit.nama) ini tidak ada atau sudah dicabut. Muat ulang halamannya."
      )
    }
    if jawaban == .ditolak {
      try Isian.wajib(alasan, bidang: "alasan", nama: "Alasan penolakan", paling: 1000)
    } else {
      try Isian.panjang(alasan, bidang: "alasan", nama: "Keterangan", paling: 1000)
    }
    if let indikator { _ = try unit.perencanaan.wajibAda(indikator: indikator) }
    if let simpulPohon, unit.perencanaan.pohon.simpul[simpulPohon] == nil {
      throw .isian(
        "simpulPohon",
        "Simpul \u{201C}\(simpulPohon)\u{201D} belum ada pada pohon kinerja \(unit.nama). Kosongkan, atau pilih yang ada."
      )
    }
    if !diputuskan, asked.keadaan.diputuskan {
      throw .keadaan(
        "diputuskan",
        "Kepala \(unit.nama) sudah memutuskan: \(asked.keadaan.nama.lowercased()). Hanya kepala yang dapat mengubah putusannya."
      )
    }
  }

  /// The kepala decides; others only propose.
  public func periksa(oleh pelaku: Pelaku, _ state: State) throws(Penolakan) {
    guard !diputuskan || pelaku.peran == .kepala else {
      throw .wewenang("Hanya kepala perangkat daerah yang memutuskan. Simpan sebagai usulan kepada kepala.")
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.perencanaan.pohon.tanggapan.catat(Tercatat(isi: self, entri: entri), kunci: permintaan)
  }
}
