public import Sakip

/// The staff of a perangkat daerah at a date, by counts and by post; no names (a person's name or NIP is never kept).
public struct KepegawaianDicatat: Event, Hashable {
  /// A count by some class.
  public struct Rincian: Sendable, Hashable, Codable {
    /// The class: `S1`, `III/a`.
    public let nama: String
    /// How many.
    public let jumlah: Int

    /// A value from its parts.
    public init(nama: String, jumlah: Int) {
      self.nama = nama
      self.jumlah = jumlah
    }
  }

  /// A post that is filled.
  public struct Pegawai: Sendable, Hashable, Codable {
    /// The post.
    public let jabatan: String
    /// Pangkat and golongan as printed: `Penata Tk.I (III/d)`; empty where the post has none.
    public let pangkat: String
    /// The class counted in the table of pangkat: `III/d`, `PPPK`; empty where it is not counted.
    public let golonganRuang: String
    /// How many persons hold it.
    public let jumlah: Int

    /// A value from its parts.
    public init(jabatan: String, pangkat: String, golonganRuang: String, jumlah: Int) {
      self.jabatan = jabatan
      self.pangkat = pangkat
      self.golonganRuang = golonganRuang
      self.jumlah = jumlah
    }
  }

  /// The perangkat daerah.
  public let unit: String
  /// The year of the report.
  public let tahun: Int
  /// The day of the count.
  public let per: Tanggal
  /// Counts by education, lowest first.
  public let pendidikan: [Rincian]
  /// Counts by pangkat; empty when they follow from ``pegawai``.
  public let pangkat: [Rincian]
  /// The posts.
  public let pegawai: [Pegawai]
  /// Who counted, as printed under the tables: `Sekretariat Kecamatan Batumandi, Desember 2023`; `nil` when it is not
  /// known.
  public let sumber: String?

  /// A fact from its parts.
  public init(
    unit: String, tahun: Int, per: Tanggal, pendidikan: [Rincian], pangkat: [Rincian], pegawai: [Pegawai],
    sumber: String? = nil
  ) {
    self.unit = unit
    self.tahun = tahun
    self.per = per
    self.pendidikan = pendidikan
    self.pangkat = pangkat
    self.pegawai = pegawai
    self.sumber = sumber
  }

  /// See ``Event/kind``.
  public static let kind = "organisasi.kepegawaian-dicatat"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .operator, .kepala)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    _ = try state.wajibAda(unit: self.unit, tahun: tahun)
    try Isian.tahun(tahun)
    for name in (pendidikan + pangkat).map(\.nama) + pegawai.map(\.golonganRuang) {
      try Isian.panjang(name, bidang: "nama", nama: "Nama golongan", paling: 200)
    }
    if let sumber { try Isian.wajib(sumber, bidang: "sumber", nama: "Sumber data") }
    for post in pegawai {
      try Isian.wajib(post.jabatan, bidang: "jabatan", nama: "Jabatan")
      try Isian.panjang(post.pangkat, bidang: "pangkat", nama: "Pangkat", paling: 200)
    }
    let counts = pendidikan.map(\.jumlah) + pangkat.map(\.jumlah) + pegawai.map(\.jumlah)
    guard counts.allSatisfy({ (0...100_000).contains($0) }) else {
      throw .isian("jumlah", "Jumlah pegawai harus antara 0 dan 100.000.")
    }
  }

  /// Counts of the same staff that differ.
  public var perhatian: String? { RekapKepegawaian(self).perbedaan }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.organisasi.kepegawaian.catat(Tercatat(isi: self, entri: entri), kunci: tahun)
  }
}
