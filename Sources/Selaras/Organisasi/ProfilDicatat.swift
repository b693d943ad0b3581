public import Sakip

/// Duties, structure and place of a perangkat daerah in one year: the first chapter of its report.
public struct ProfilDicatat: Event, Hashable {
  /// A post or a unit of the structure, with what stands below it.
  public struct SimpulSusunan: Sendable, Hashable, Codable {
    /// The name.
    public let nama: String
    /// What stands below, in order.
    public let anak: [SimpulSusunan]

    /// A value from its parts.
    public init(nama: String, anak: [SimpulSusunan]) {
      self.nama = nama
      self.anak = anak
    }

    fileprivate func periksa() throws(Penolakan) {
      try Isian.wajib(nama, bidang: "susunan", nama: "Nama dalam susunan")
      for part in anak { try part.periksa() }
    }
  }

  /// The territory of a kecamatan.
  public struct Wilayah: Sendable, Hashable, Codable {
    /// Square kilometres.
    public let luasKm2: ExactDecimal?
    /// Number of desa.
    public let jumlahDesa: Int?
    /// Male inhabitants.
    public let pendudukLakiLaki: Int?
    /// Female inhabitants.
    public let pendudukPerempuan: Int?
    /// Neighbours by direction, in the order utara, timur, selatan, barat.
    public let batas: [Batas]

    /// A value from its parts.
    public init(
      luasKm2: ExactDecimal? = nil, jumlahDesa: Int? = nil, pendudukLakiLaki: Int? = nil, pendudukPerempuan: Int? = nil,
      batas: [Batas]
    ) {
      self.luasKm2 = luasKm2
      self.jumlahDesa = jumlahDesa
      self.pendudukLakiLaki = pendudukLakiLaki
      self.pendudukPerempuan = pendudukPerempuan
      self.batas = batas
    }

    /// All inhabitants; `nil` where one of the counts is missing.
    public var jumlahPenduduk: Int? {
      guard let men = pendudukLakiLaki, let women = pendudukPerempuan else { return nil }
      return men.ditambah(women)
    }

    func periksa() throws(Penolakan) {
      try Isian.hitungan(jumlahDesa, bidang: "wilayah", nama: "Jumlah desa")
      try Isian.hitungan(pendudukLakiLaki, bidang: "wilayah", nama: "Jumlah penduduk laki-laki")
      try Isian.hitungan(pendudukPerempuan, bidang: "wilayah", nama: "Jumlah penduduk perempuan")
      if let luasKm2, luasKm2.isNegative { throw .isian("wilayah", "Luas wilayah tidak boleh kurang dari 0.") }
      for border in batas {
        try Isian.wajib(border.arah, bidang: "wilayah", nama: "Arah batas")
        try Isian.wajib(border.wilayah, bidang: "wilayah", nama: "Batas wilayah")
      }
    }

    /// A neighbour.
    public struct Batas: Sendable, Hashable, Codable {
      /// `utara`.
      public let arah: String
      /// `Kabupaten Tabalong`.
      public let wilayah: String

      /// A value from its parts.
      public init(arah: String, wilayah: String) {
        self.arah = arah
        self.wilayah = wilayah
      }
    }
  }

  /// The perangkat daerah.
  public let unit: String
  /// The year of the report.
  public let tahun: Int
  /// The regulation that gives the duties.
  public let dasarTugas: String
  /// The duty in one sentence.
  public let tugas: String
  /// The functions, in order.
  public let fungsi: [String]
  /// The detailed duties, in order.
  public let uraianTugas: [String]
  /// The structure, top first.
  public let susunan: [SimpulSusunan]
  /// The legal basis of the report, in order.
  public let landasanHukum: [String]
  /// The territory, for a kecamatan.
  public let wilayah: Wilayah?

  /// A fact from its parts.
  public init(
    unit: String, tahun: Int, dasarTugas: String, tugas: String, fungsi: [String], uraianTugas: [String],
    susunan: [SimpulSusunan], landasanHukum: [String], wilayah: Wilayah? = nil
  ) {
    self.unit = unit
    self.tahun = tahun
    self.dasarTugas = dasarTugas
    self.tugas = tugas
    self.fungsi = fungsi
    self.uraianTugas = uraianTugas
    self.susunan = susunan
    self.landasanHukum = landasanHukum
    self.wilayah = wilayah
  }

  /// See ``Event/kind``.
  public static let kind = "organisasi.profil-dicatat"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .operator, .kepala)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    _ = try state.wajibAda(unit: self.unit)
    try Isian.tahun(tahun)
    try Isian.wajib(tugas, bidang: "tugas", nama: "Tugas", paling: 4000)
    for text in fungsi + uraianTugas + landasanHukum {
      try Isian.wajib(text, bidang: "butir", nama: "Butir profil", paling: 4000)
    }
    try Isian.panjang(dasarTugas, bidang: "dasarTugas", nama: "Dasar tugas", paling: 4000)
    for part in susunan { try part.periksa() }
    try wilayah?.periksa()
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.organisasi.profil.catat(Tercatat(isi: self, entri: entri), kunci: tahun)
  }
}
