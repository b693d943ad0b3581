/// A document was sent, read and checked: the file, and what the checker found in it.
///
/// One fact for both: what cannot be read is never recorded, and a version without findings is one that was checked. The
/// content lies in the file store, by its SHA-256 (`docs/decisions/0027`).
public struct NaskahDireviu: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The year the document is about.
  public let tahun: Int
  /// The kind of document.
  public let naskah: JenisNaskah
  /// 1 for the first version, and one more for each.
  public let versi: Int
  /// SHA-256 of the content: 64 lower-case hexadecimal digits.
  public let berkas: String
  /// The name under which the person knows the file: for people only, never a path.
  public let nama: String
  /// The media type, by the content: `application/pdf`.
  public let jenis: String
  /// Bytes.
  public let ukuran: Int
  /// How many figures, counts, names and dates were checked.
  public let diperiksa: Int
  /// What was found, in the order of the document.
  public let temuan: [TemuanNaskah]
  /// How many more were found than are kept; `nil` for none.
  public let tidakDimuat: Int?
  /// Why it was recorded although it seemed to be another document; `nil` for one that did not.
  public let janggal: NaskahJanggal?

  /// Findings that are kept of one version.
  public static let temuanTerbanyak = 2000
  /// Letters that are kept of one text of a finding.
  public static let teksTerpanjang = 1000

  /// A fact from its parts.
  public init(
    unit: String, tahun: Int, naskah: JenisNaskah, versi: Int, berkas: String, nama: String, jenis: String,
    ukuran: Int, diperiksa: Int, temuan: [TemuanNaskah], tidakDimuat: Int? = nil, janggal: NaskahJanggal? = nil
  ) {
    self.unit = unit
    self.tahun = tahun
    self.naskah = naskah
    self.versi = versi
    self.berkas = berkas
    self.nama = nama
    self.jenis = jenis
    self.ukuran = ukuran
    self.diperiksa = diperiksa
    self.temuan = temuan
    self.tidakDimuat = tidakDimuat
    self.janggal = janggal
  }

  /// See ``Event/kind``.
  public static let kind = "evaluasi.naskah-direviu"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.operator, .kepala, .evaluator)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try Isian.tahun(tahun)
    try PemeriksaanBerkas(hash: berkas, nama: nama, jenis: jenis, ukuran: ukuran).periksa()
    let next = unit.evaluasi.versiBerikutnya(naskah, tahun: tahun)
    guard versi == next else {
      throw .keadaan(
        "versi",
        "Versi berikutnya \(naskah.nama.lowercased()) tahun \(tahun) adalah versi \(next), bukan versi \(versi). Muat ulang halamannya."
      )
    }
    try janggal?.periksa()
    try periksaTemuan()
  }

  /// Refuses a name under which no file is kept: a form can say so before the file is sent.
  public static func periksa(nama: String) throws(Penolakan) { try PemeriksaanBerkas.periksa(nama: nama) }

  private func periksaTemuan() throws(Penolakan) {
    guard diperiksa >= 0, tidakDimuat ?? 1 > 0, temuan.count <= Self.temuanTerbanyak else {
      throw .isian("temuan", "Temuan satu naskah paling banyak \(Self.temuanTerbanyak). Periksa berkasnya.")
    }
    guard Set(temuan.map(\.kunci)).count == temuan.count else {
      throw .isian("temuan", "Ada dua temuan dengan kode, tulisan, dan urutan yang sama. Periksa berkasnya.")
    }
    for finding in temuan {
      try Isian.wajib(finding.kunci.kode, bidang: "temuan", nama: "Kode temuan", paling: 20)
      try Isian.wajib(finding.uraian, bidang: "temuan", nama: "Uraian temuan", paling: Self.teksTerpanjang)
      try Isian.panjang(
        finding.kunci.tercetak, bidang: "temuan", nama: "Tulisan temuan", paling: Self.teksTerpanjang)
      try Isian.panjang(
        finding.kunci.bandingan ?? "", bidang: "temuan", nama: "Bandingan temuan", paling: Self.teksTerpanjang)
      for (name, text) in [
        ("Seharusnya", finding.seharusnya), ("Hitungan", finding.perhitungan), ("Bab", finding.bab),
      ] {
        try Isian.panjang(text ?? "", bidang: "temuan", nama: name, paling: Self.teksTerpanjang)
      }
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.evaluasi.naskah.catat(
      Tercatat(isi: self, entri: entri), kunci: .init(tahun: tahun, naskah: naskah, versi: versi))
  }

  /// How many findings of a weight there are.
  public func cacah(_ tingkat: TemuanNaskah.Tingkat) -> Int { temuan.count { $0.tingkat == tingkat } }
}
