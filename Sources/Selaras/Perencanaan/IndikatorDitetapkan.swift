public import Sakip

/// An indikator of a tujuan or of a sasaran, with everything its figures are read and computed by.
public struct IndikatorDitetapkan: Event, Hashable {
  /// A realisasi that is a share: the inputs are entered, the value follows.
  public struct Perbandingan: Sendable, Hashable, Codable {
    /// What is counted above the line: `gangguan yang ditangani`.
    public let pembilang: String
    /// What is counted below the line: `gangguan yang terjadi`.
    public let penyebut: String

    /// A value from its parts.
    public init(pembilang: String, penyebut: String) {
      self.pembilang = pembilang
      self.penyebut = penyebut
    }
  }

  /// The perangkat daerah.
  public let unit: String
  /// The id, unique in the perangkat daerah: `ikm`.
  public let id: String
  /// The tujuan it measures; exactly one of `tujuan` and `sasaran` is given.
  public let tujuan: String?
  /// The sasaran it measures.
  public let sasaran: String?
  /// The wording.
  public let nama: String
  /// The unit: `LKD`, `%`; empty for an index.
  public let satuan: String
  /// The kind of its values.
  public let jenis: JenisNilai
  /// Which way is better.
  public let polaritas: Polaritas
  /// How periods make a year.
  public let agregasi: Agregasi
  /// How often it is measured.
  public let frekuensi: Periode.Jenis
  /// Decimals of a computed realisasi: 0 to 6.
  public let desimal: Int
  /// For predicates: all of them, best first.
  public let urutanPredikat: [String]
  /// For numbers with a predicate: the ``SkalaKategori/kode`` of the scale that gives a number its predicate.
  public let skala: String?
  /// For shares: the names of the inputs.
  public let perbandingan: Perbandingan?
  /// Whether it is an Indikator Kinerja Utama.
  public let utama: Bool
  /// The definition sheet.
  public let definisi: DefinisiIndikator
  /// Where things stood before the plan began; `nil` when it is not recorded.
  public let kondisiAwal: KondisiAwal?
  /// The versions of the plan in which it stands, of those in which its tujuan or sasaran stands; `nil` for all of these.
  public let versi: [String]?
  /// Where it stands and how it is called in versions that differ; `nil` for none.
  public let penempatan: [PenempatanVersi]?

  /// A fact from its parts.
  public init(
    unit: String, id: String, tujuan: String? = nil, sasaran: String? = nil, nama: String, satuan: String,
    jenis: JenisNilai, polaritas: Polaritas, agregasi: Agregasi, frekuensi: Periode.Jenis, desimal: Int,
    urutanPredikat: [String], skala: String? = nil, perbandingan: Perbandingan? = nil, utama: Bool,
    definisi: DefinisiIndikator, kondisiAwal: KondisiAwal? = nil, versi: [String]? = nil,
    penempatan: [PenempatanVersi]? = nil
  ) {
    self.unit = unit
    self.id = id
    self.tujuan = tujuan
    self.sasaran = sasaran
    self.nama = nama
    self.satuan = satuan
    self.jenis = jenis
    self.polaritas = polaritas
    self.agregasi = agregasi
    self.frekuensi = frekuensi
    self.desimal = desimal
    self.urutanPredikat = urutanPredikat
    self.skala = skala
    self.perbandingan = perbandingan
    self.utama = utama
    self.definisi = definisi
    self.kondisiAwal = kondisiAwal
    self.versi = versi
    self.penempatan = penempatan
  }

  /// See ``Event/kind``.
  public static let kind = "perencanaan.indikator-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .perencana, .operator)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try Isian.id(id, bidang: "id")
    try Isian.wajib(nama, bidang: "nama", nama: "Nama indikator")
    try Isian.panjang(satuan, bidang: "satuan", nama: "Satuan", paling: 40)
    guard (tujuan == nil) != (sasaran == nil) else {
      throw .isian("sasaran", "Indikator harus mengukur satu tujuan atau satu sasaran. Pilih salah satu.")
    }
    if let tujuan, unit.perencanaan.tujuan[tujuan] == nil {
      throw .isian("tujuan", "Tujuan \u{201C}\(tujuan)\u{201D} belum ada. Tetapkan tujuannya lebih dahulu.")
    }
    if let sasaran, unit.perencanaan.sasaran[sasaran] == nil {
      throw .isian("sasaran", "Sasaran \u{201C}\(sasaran)\u{201D} belum ada. Tetapkan sasarannya lebih dahulu.")
    }
    guard (0...6).contains(desimal) else {
      throw .isian("desimal", "Jumlah desimal harus antara 0 dan 6.")
    }
    try definisi.periksa(satuan: satuan, unit)
    if let kondisiAwal {
      if let tahun = kondisiAwal.tahun { try Isian.tahun(tahun, bidang: "kondisiAwal") }
      try periksa(kondisiAwal.nilai)
    }
    for text in urutanPredikat { try Isian.wajib(text, bidang: "urutanPredikat", nama: "Predikat") }
    guard Set(urutanPredikat).count == urutanPredikat.count else {
      throw .isian("urutanPredikat", "Ada predikat yang tercantum dua kali. Hapus salah satunya.")
    }
    try unit.periksaSkala(self)
    for text in [perbandingan?.pembilang, perbandingan?.penyebut].compactMap({ $0 }) {
      try Isian.wajib(text, bidang: "perbandingan", nama: "Pembilang dan penyebut")
    }
    try unit.perencanaan.wajibAda(versi: versi)
    try periksaPenempatan(unit.perencanaan)
    try periksaTetap(unit)
    try periksaTertutup(unit.perencanaan)
    try periksaTarget(unit)
    try periksaTargetTerlepas(state)
    if jenis == .predikat, urutanPredikat.count < 2 {
      throw .isian(
        "urutanPredikat",
        "Indikator berpredikat memerlukan skala. Isi sedikitnya dua predikat, yang terbaik lebih dahulu.")
    }
  }

  /// Targets keep their indikator, and their kind.
  private func periksaTarget(_ unit: UnitState) throws(Penolakan) {
    guard let before = unit.perencanaan.indikator[id],
      before.jenis != jenis || before.urutanPredikat != urutanPredikat
    else { return }
    for (value, year) in unit.nilaiTercatat(id) {
      do {
        try periksa(value)
      } catch {
        throw .keadaan(
          before.jenis == jenis ? "urutanPredikat" : "jenis",
          "Nilai \(value.printed) tahun \(String(year)) sudah tercatat dan tidak sesuai dengan \(before.jenis == jenis ? "urutan predikat" : "jenis nilai") yang baru. Cabut atau ganti nilai itu lebih dahulu, atau tetapkan indikator baru."
        )
      }
    }
  }

  /// What figures of the past are computed by stays as it is once there are any; wording and definition may change.
  private func periksaTetap(_ unit: UnitState) throws(Penolakan) {
    guard let before = unit.perencanaan.indikator[id],
      unit.pengukuran.realisasi.contains(where: { $0.key.indikator == id })
    else { return }
    let changes = [
      ("frekuensi", "frekuensi", before.frekuensi != frekuensi), ("jenis", "jenis nilai", before.jenis != jenis),
      ("polaritas", "polaritas", before.polaritas != polaritas), ("agregasi", "agregasi", before.agregasi != agregasi),
      ("desimal", "jumlah desimal", before.desimal != desimal), ("satuan", "satuan", before.satuan != satuan),
      ("urutanPredikat", "urutan predikat", before.urutanPredikat != urutanPredikat),
      ("perbandingan", "cara hitung dari perbandingan", (before.perbandingan == nil) != (perbandingan == nil)),
    ]
    guard let (field, name, _) = changes.first(where: \.2) else { return }
    throw .keadaan(
      field,
      "Indikator \u{201C}\(nama)\u{201D} sudah memiliki realisasi, sehingga \(name) tidak dapat diubah. Tetapkan indikator baru dengan kode lain."
    )
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.perencanaan.indikator.catat(Tercatat(isi: self, entri: entri), id: id)
  }
}
