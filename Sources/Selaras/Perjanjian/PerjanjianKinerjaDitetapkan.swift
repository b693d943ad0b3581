public import Sakip

/// A Perjanjian Kinerja of the head of a perangkat daerah, as data (PermenPANRB 53/2014).
public struct PerjanjianKinerjaDitetapkan: Event, Ditandatangani, Hashable {
  /// Original or revised.
  public enum Jenis: String, Sendable, Hashable, Codable, CaseIterable {
    /// As first signed.
    case murni
    /// As revised.
    case perubahan
  }

  /// The grounds on which an agreement may be changed (PermenPANRB 53/2014).
  public enum AlasanPerubahan: String, Sendable, Hashable, Codable, CaseIterable {
    /// The official was replaced.
    case pergantianPejabat = "pergantian-pejabat"
    /// The strategy changed in a way that affects tujuan and sasaran.
    case perubahanStrategi = "perubahan-strategi"
    /// Priorities or assumptions changed with a significant effect.
    case perubahanPrioritas = "perubahan-prioritas"
  }

  /// One promised indikator.
  public struct Baris: Sendable, Hashable, Codable {
    /// The indikator.
    public let indikator: String
    /// The promised value.
    public let target: Nilai

    /// A value from its parts.
    public init(indikator: String, target: Nilai) {
      self.indikator = indikator
      self.target = target
    }
  }

  /// The perangkat daerah.
  public let unit: String
  /// The year.
  public let tahun: Int
  /// Original or revised.
  public let jenis: Jenis
  /// The post that promises: `Camat Juai`.
  public let jabatan: String
  /// The day of signature.
  public let tanggal: Tanggal
  /// Whether only month and year of ``tanggal`` are known; its day then says nothing.
  public let hanyaBulan: Bool?
  /// For a revised agreement: the ground.
  public let alasan: AlasanPerubahan?
  /// The promises, in order.
  public let baris: [Baris]

  /// A fact from its parts.
  public init(
    unit: String, tahun: Int, jenis: Jenis, jabatan: String, tanggal: Tanggal, hanyaBulan: Bool? = nil,
    alasan: AlasanPerubahan? = nil, baris: [Baris]
  ) {
    self.unit = unit
    self.tahun = tahun
    self.jenis = jenis
    self.jabatan = jabatan
    self.tanggal = tanggal
    self.hanyaBulan = hanyaBulan
    self.alasan = alasan
    self.baris = baris
  }

  /// See ``Event/kind``.
  public static let kind = "perjanjian.perjanjian-kinerja-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .perencana, .kepala)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit, tahun: tahun)
    try Isian.tahun(tahun)
    try Isian.wajib(jabatan, bidang: "jabatan", nama: "Jabatan")
    guard !baris.isEmpty else {
      throw .isian("baris", "Perjanjian kinerja belum memuat indikator. Tambahkan sedikitnya satu.")
    }
    guard jenis == .murni || alasan != nil else {
      throw .isian(
        "alasan",
        "Perubahan perjanjian kinerja memerlukan alasan: pergantian pejabat, perubahan strategi, atau perubahan prioritas."
      )
    }
    guard tanggal.tahun == tahun || tanggal.tahun == tahun - 1 else {
      throw .isian(
        "tanggal",
        "Perjanjian kinerja tahun \(tahun) tidak dapat bertanggal \(tanggal.printed). Isi tanggal dalam tahun \(tahun - 1) atau \(tahun)."
      )
    }
    try periksaUlang(unit)
    try periksaTanpaMurni(unit)
    var seen: Set<String> = []
    for row in baris {
      try unit.periksa(row.target, untuk: unit.perencanaan.wajibAda(indikator: row.indikator), tahun: tahun)
      guard seen.insert(row.indikator).inserted else {
        throw .isian("baris", "Indikator \u{201C}\(row.indikator)\u{201D} tercantum dua kali. Hapus salah satunya.")
      }
    }
    try periksaDasar(state, bidang: "jenis")
  }

  /// What is signed changes by a revised agreement only.
  private func periksaUlang(_ unit: UnitState) throws(Penolakan) {
    guard jenis == .murni, unit.perjanjian.perjanjian(.murni, tahun: tahun) != nil else { return }
    throw .keadaan(
      "jenis",
      "Perjanjian kinerja murni tahun \(tahun) sudah ditetapkan dan tidak dapat diganti. Catat perubahannya sebagai perjanjian perubahan beserta alasannya."
    )
  }

  /// No original stands beside a revision of the head which says that there is none.
  private func periksaTanpaMurni(_ unit: UnitState) throws(Penolakan) {
    guard jenis == .murni else { return }
    let revisions = unit.perjanjian.naskah.values.filter { $0.isi.isi.tahun == tahun && $0.isi.isi.kepala }
    guard let refusal = revisions.lazy.compactMap(\.isi.menolakMurni).first else { return }
    throw .keadaan("jenis", refusal)
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    let key = PerjanjianUnit.Kunci(tahun: tahun, jenis: jenis)
    state.unit[unit]?.perjanjian.perjanjian.catat(Tercatat(isi: self, entri: entri), kunci: key)
  }
}
