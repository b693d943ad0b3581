/// How a perangkat daerah lays out its LKjIP: both forms seen are settings of one document, not two documents.
public struct StrukturLaporan: Sendable, Hashable, Codable {
  /// How sections are numbered.
  public enum Penomoran: String, Sendable, Hashable, Codable, CaseIterable {
    /// `1.1`, `3.2`.
    case desimal
    /// `A.`, `B.`.
    case huruf
  }

  /// The parts before chapter I.
  public enum BagianAwal: String, Sendable, Hashable, Codable, CaseIterable {
    /// Pernyataan telah direviu.
    case pernyataanReviu = "pernyataan-reviu"
    /// Kata pengantar.
    case kataPengantar = "kata-pengantar"
    /// Ringkasan eksekutif.
    case ringkasanEksekutif = "ringkasan-eksekutif"
    /// The generated lists: contents, tables, figures.
    case daftar
  }

  /// How spending is shown.
  public enum BentukAnggaran: String, Sendable, Hashable, Codable, CaseIterable {
    /// One table over the whole tree.
    case tabel
    /// Program by program in sentences.
    case uraian
  }

  /// How the structure of the organisation is shown, besides its chart.
  public enum BentukSusunan: String, Sendable, Hashable, Codable, CaseIterable {
    /// A numbered list.
    case daftar
    /// A table.
    case tabel
  }

  /// How measurements are grouped.
  public enum Pengelompokan: String, Sendable, Hashable, Codable, CaseIterable {
    /// A table for each sasaran, after one for the tujuan.
    case perSasaran = "per-sasaran"
    /// A table for each indikator.
    case perIndikator = "per-indikator"
  }

  /// How sections are numbered.
  public let penomoran: Penomoran
  /// The parts before chapter I, in order.
  public let bagianAwal: [BagianAwal]
  /// How the structure of the organisation is shown.
  public let susunan: BentukSusunan
  /// How spending is shown.
  public let anggaran: BentukAnggaran
  /// How measurements are grouped.
  public let pengelompokan: Pengelompokan
  /// Whether there is a section on efficiency.
  public let efisiensi: Bool
  /// Whether the chapter prints the table of the scale.
  public let tabelKategori: Bool
  /// Whether a whole percentage is printed `100%` (else `100,00%`).
  public let persenRingkas: Bool
  /// How many earlier years stand before the year of the report.
  public let tahunSebelumnya: Int
  /// The name of the document: `Laporan Kinerja Instansi Pemerintah`.
  public let judul: String
  /// Its abbreviation: `LKjIP`.
  public let singkatan: String
  /// Where and when the report is signed; `nil` until it is known.
  public let penandatanganan: PenandatangananLaporan?
  /// Whether a page "surat pernyataan" closes the report; `nil` is no.
  public let suratPernyataan: Bool?

  /// A value from its parts.
  public init(
    penomoran: Penomoran, bagianAwal: [BagianAwal], susunan: BentukSusunan, anggaran: BentukAnggaran,
    pengelompokan: Pengelompokan, efisiensi: Bool, tabelKategori: Bool, persenRingkas: Bool, tahunSebelumnya: Int,
    judul: String, singkatan: String, penandatanganan: PenandatangananLaporan? = nil, suratPernyataan: Bool? = nil
  ) {
    self.penomoran = penomoran
    self.bagianAwal = bagianAwal
    self.susunan = susunan
    self.anggaran = anggaran
    self.pengelompokan = pengelompokan
    self.efisiensi = efisiensi
    self.tabelKategori = tabelKategori
    self.persenRingkas = persenRingkas
    self.tahunSebelumnya = tahunSebelumnya
    self.judul = judul
    self.singkatan = singkatan
    self.penandatanganan = penandatanganan
    self.suratPernyataan = suratPernyataan
  }

  /// Sections 1.1, a table of spending, a section on efficiency.
  public static let baku = StrukturLaporan(
    penomoran: .desimal, bagianAwal: [.pernyataanReviu, .kataPengantar, .ringkasanEksekutif, .daftar], susunan: .daftar,
    anggaran: .tabel,
    pengelompokan: .perSasaran, efisiensi: true, tabelKategori: false, persenRingkas: true, tahunSebelumnya: 2,
    judul: "Laporan Kinerja Instansi Pemerintah", singkatan: "LKjIP")
}

/// The layout of a year's report is chosen.
public struct StrukturLaporanDipilih: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The year of the report.
  public let tahun: Int
  /// The layout.
  public let struktur: StrukturLaporan

  /// A fact from its parts.
  public init(unit: String, tahun: Int, struktur: StrukturLaporan) {
    self.unit = unit
    self.tahun = tahun
    self.struktur = struktur
  }

  /// See ``Event/kind``.
  public static let kind = "pelaporan.struktur-dipilih"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .operator, .kepala)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    _ = try state.wajibAda(unit: self.unit)
    try Isian.tahun(tahun)
    guard (0...5).contains(struktur.tahunSebelumnya) else {
      throw .isian("struktur", "Tahun pembanding paling banyak 5.")
    }
    guard Set(struktur.bagianAwal).count == struktur.bagianAwal.count else {
      throw .isian("struktur", "Satu bagian awal tercantum dua kali. Hapus salah satunya.")
    }
    try Isian.panjang(struktur.singkatan, bidang: "struktur", nama: "Singkatan laporan", paling: 200)
    try Isian.wajib(struktur.judul, bidang: "struktur", nama: "Judul laporan")
    try struktur.penandatanganan?.periksa()
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.pelaporan.tahun[tahun, default: PelaporanTahun()].tempatStruktur
      .catat(Tercatat(isi: struktur, entri: entri))
  }
}
