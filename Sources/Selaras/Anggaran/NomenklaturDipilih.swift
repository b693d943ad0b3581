/// Which version of the nomenklatur the budget of a year uses: from then on its codes and wordings are those.
public struct NomenklaturDipilih: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The year.
  public let tahun: Int
  /// The version.
  public let nomenklatur: String

  /// A fact from its parts.
  public init(unit: String, tahun: Int, nomenklatur: String) {
    self.unit = unit
    self.tahun = tahun
    self.nomenklatur = nomenklatur
  }

  /// See ``Event/kind``.
  public static let kind = "anggaran.nomenklatur-dipilih"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .perencana, .operator)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try Isian.tahun(tahun)
    let version = try state.anggaran.wajibAda(nomenklatur: nomenklatur)
    guard tahun >= version.berlakuMulai else {
      throw .isian(
        "tahun",
        "\(version.nama) baru berlaku mulai tahun anggaran \(version.berlakuMulai). Pilih nomenklatur yang berlaku pada tahun \(tahun)."
      )
    }
    for place in unit.anggaran.tahun[tahun]?.simpul.semua ?? [] {
      try state.anggaran.periksa(place, nomenklatur: nomenklatur, bidang: "nomenklatur")
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.anggaran.tahun[tahun, default: AnggaranTahun()].tempatNomenklatur
      .catat(Tercatat(isi: self, entri: entri))
  }
}
