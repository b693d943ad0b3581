/// Why a sasaran went as it did, and what follows from it, as points of a list.
public struct AnalisisDicatat: Event, Hashable {
  /// What the points say.
  public enum Jenis: String, Sendable, Hashable, Codable, CaseIterable {
    /// How the figure came about.
    case penjelasan
    /// What the supporting sub kegiatan paid for.
    case programPendukung = "program-pendukung"
    /// What helped.
    case faktorPendorong = "faktor-pendorong"
    /// What hindered.
    case faktorPenghambat = "faktor-penghambat"
    /// What is done about it.
    case solusi
    /// What will be done better next year.
    case upayaPerbaikan = "upaya-perbaikan"

    /// The name on screen.
    public var nama: String {
      switch self {
      case .penjelasan: "Penjelasan"
      case .programPendukung: "Program Pendukung"
      case .faktorPendorong: "Faktor Pendorong"
      case .faktorPenghambat: "Faktor Penghambat"
      case .solusi: "Solusi"
      case .upayaPerbaikan: "Upaya Perbaikan"
      }
    }
  }

  /// The perangkat daerah.
  public let unit: String
  /// The year of the report.
  public let tahun: Int
  /// The tujuan, sasaran or indikator; `nil` for the perangkat daerah as a whole.
  public let subjek: String?
  /// What the points say.
  public let jenis: Jenis
  /// The points, in order.
  public let butir: [String]
  /// Those figures of the points that the data held when they were recorded; `nil` where nobody compared.
  public let angka: [String]?

  /// A fact from its parts.
  public init(
    unit: String, tahun: Int, subjek: String? = nil, jenis: Jenis, butir: [String], angka: [String]? = nil
  ) {
    self.unit = unit
    self.tahun = tahun
    self.subjek = subjek
    self.jenis = jenis
    self.butir = butir
    self.angka = angka
  }

  /// See ``Event/kind``.
  public static let kind = "pelaporan.analisis-dicatat"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.operator, .kepala)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let plans = try state.wajibAda(unit: self.unit).perencanaan
    try Isian.tahun(tahun)
    if let subjek, plans.tujuan[subjek] == nil, plans.sasaran[subjek] == nil, plans.indikator[subjek] == nil {
      throw .isian("subjek", "\u{201C}\(subjek)\u{201D} bukan tujuan, sasaran, atau indikator yang ada.")
    }
    guard !butir.isEmpty else {
      throw .isian(
        "butir",
        "\(jenis.nama) belum berisi. Isi sedikitnya satu butir; analisis yang sudah ada dicabut dengan alasannya.")
    }
    guard butir.count <= 50 else { throw .isian("butir", "Paling banyak 50 butir.") }
    for text in butir { try Isian.wajib(text, bidang: "butir", nama: jenis.nama, paling: 5000) }
    try Isian.angka(angka, termuatDalam: butir.joined(separator: "\n"))
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    let key = PelaporanTahun.KunciAnalisis(subjek: subjek, jenis: jenis)
    state.unit[unit]?.pelaporan.tahun[tahun, default: PelaporanTahun()].analisis
      .catat(Tercatat(isi: self, entri: entri), kunci: key)
  }
}
