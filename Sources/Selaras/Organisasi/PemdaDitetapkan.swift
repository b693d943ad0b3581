/// The pemda is named, with the visi and misi of its RPJMD.
public struct PemdaDitetapkan: Event, Hashable {
  /// A misi by its number in the RPJMD: only those whose wording is known need be recorded.
  public struct Misi: Sendable, Hashable, Codable {
    /// From 1, as the RPJMD counts.
    public let nomor: Int
    /// The wording.
    public let rumusan: String

    /// A value from its parts.
    public init(nomor: Int, rumusan: String) {
      self.nomor = nomor
      self.rumusan = rumusan
    }
  }

  enum CodingKeys: String, CodingKey {
    case nama, visi, misi, periode, zonaWaktu
  }

  /// `Kabupaten Balangan`.
  public let nama: String
  /// The visi of the RPJMD; `nil` when it is not known.
  public let visi: String?
  /// The misi of the RPJMD that are known.
  public let misi: [Misi]
  /// The years of the RPJMD, first and last.
  public let periode: PeriodeRencana
  /// The time zone by which days begin and moments are printed; `nil` leaves it as it was before zones were recorded.
  public let zonaWaktu: ZonaWaktu?

  /// A fact from its parts.
  public init(
    nama: String, visi: String? = nil, misi: [Misi], periode: PeriodeRencana, zonaWaktu: ZonaWaktu? = nil
  ) {
    self.nama = nama
    self.visi = visi
    self.misi = misi
    self.periode = periode
    self.zonaWaktu = zonaWaktu
  }

  /// See ``Event/kind``.
  public static let kind = "organisasi.pemda-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .perencana)
  /// The pemda as a whole.
  public var pemilik: String? { nil }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    try Isian.wajib(nama, bidang: "nama", nama: "Nama pemerintah daerah")
    let numbers = try Self.periksa(visi: visi, misi: misi)
    try periode.periksa()
    // A misi that a tujuan serves must stay, here or in a version of the RPJMD.
    if let lost = state.tujuanTanpaMisi(numbers.union(state.misiVersi())) {
      throw lost.tujuan.masihMendukung(lost.misi, lost.unit)
    }
  }

  /// Refuses a visi or misi without words, and numbers that are not those of misi.
  /// - Returns: the numbers.
  static func periksa(visi: String?, misi: [Misi]) throws(Penolakan) -> Set<Int> {
    var found = KumpulanPenolakan()
    found.periksa(try Isian.panjang(visi ?? "", bidang: "visi", nama: "Visi", paling: 1000))
    for (index, one) in misi.enumerated() { found.periksa(try one.periksa(sebelumnya: misi.prefix(index))) }
    try found.tolak()
    return Set(misi.map(\.nomor))
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.pemda = Tercatat(isi: self, entri: entri).sesudah(state.pemda?.semuaEntri ?? [])
    state.hariJurnal.gantiZona()
  }
}

extension PemdaDitetapkan.Misi {
  /// - Parameter earlier: those before it, whose numbers are taken.
  fileprivate func periksa(sebelumnya earlier: ArraySlice<Self>) throws(Penolakan) {
    try Isian.wajib(rumusan, bidang: "misi", nama: "Misi")
    guard (1...50).contains(nomor) else { throw .isian("misi", "Misi harus bernomor 1 sampai 50.") }
    guard !earlier.contains(where: { $0.nomor == nomor }) else {
      throw .isian("misi", "Misi nomor \(nomor) tercantum dua kali. Hapus salah satunya.")
    }
  }
}
