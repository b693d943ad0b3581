/// The pemda is named.
public struct PemdaDitetapkan: Event, Hashable {
  /// `Kabupaten Balangan`.
  public let nama: String
  /// The misi of the RPJMD that perangkat daerah refer to, in order.
  public let misi: [String]
  /// The years of the RPJMD, first and last.
  public let periode: PeriodeRencana
  /// The time zone by which days begin and moments are printed; `nil` leaves it as it was before zones were recorded.
  public let zonaWaktu: ZonaWaktu?

  /// A fact from its parts.
  public init(nama: String, misi: [String], periode: PeriodeRencana, zonaWaktu: ZonaWaktu? = nil) {
    self.nama = nama
    self.misi = misi
    self.periode = periode
    self.zonaWaktu = zonaWaktu
  }

  /// See ``Event/kind``.
  public static let kind = "organisasi.pemda-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator)
  /// The pemda as a whole.
  public var pemilik: String? { nil }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    try Isian.wajib(nama, bidang: "nama", nama: "Nama pemerintah daerah")
    for text in misi { try Isian.wajib(text, bidang: "misi", nama: "Misi") }
    try periode.periksa()
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.pemda = Tercatat(isi: self, entri: entri).sesudah(state.pemda?.semuaEntri ?? [])
  }
}
