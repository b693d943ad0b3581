public import Sakip

/// A file that proves the realisasi of a period is attached to it. The journal keeps what the file is called and the
/// SHA-256 of its content; the content itself lies in the file store (`docs/decisions/0017`).
public struct BuktiDilampirkan: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The indikator.
  public let indikator: String
  /// The period.
  public let periode: Periode
  /// SHA-256 of the content: 64 lower-case hexadecimal digits.
  public let berkas: String
  /// The name under which the person knows it: for people only, never a path.
  public let nama: String
  /// The media type, by the content: `application/pdf`.
  public let jenis: String
  /// Bytes.
  public let ukuran: Int
  /// What it proves.
  public let keterangan: String?

  /// A fact from its parts.
  public init(
    unit: String, indikator: String, periode: Periode, berkas: String, nama: String, jenis: String, ukuran: Int,
    keterangan: String? = nil
  ) {
    self.unit = unit
    self.indikator = indikator
    self.periode = periode
    self.berkas = berkas
    self.nama = nama
    self.jenis = jenis
    self.ukuran = ukuran
    self.keterangan = keterangan
  }

  /// See ``Event/kind``.
  public static let kind = "pengukuran.bukti-dilampirkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.operator, .kepala)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit, tahun: periode.tahun, bidang: "periode")
    let indicator = try unit.perencanaan.wajibAda(indikator: indikator)
    try Isian.tahun(periode.tahun, bidang: "periode")
    try indicator.wajibDiukur(pada: periode)
    try PemeriksaanBerkas(hash: berkas, nama: nama, jenis: jenis, ukuran: ukuran).periksa()
    try Isian.panjang(keterangan ?? "", bidang: "keterangan", nama: "Keterangan", paling: 2000)
    if let status = unit.pengukuran.realisasi(indikator, periode)?.status, !status.dapatDiisi {
      throw .keadaan(
        "periode",
        "Realisasi \(periode.nama) sudah \(status.nama.lowercased()), sehingga buktinya tidak dapat ditambah. Minta agar dikembalikan lebih dahulu."
      )
    }
    if let same = unit.pengukuran.bukti(indikator, periode).first(where: { $0.isi.berkas == berkas }) {
      throw .keadaan(
        "berkas",
        "Berkas ini sudah dilampirkan untuk \(periode.nama) dengan nama \u{201C}\(same.isi.nama)\u{201D}. Tidak perlu dilampirkan lagi."
      )
    }
  }

  /// Refuses a name under which no file is attached: a form can say so before the file is sent.
  public static func periksa(nama: String) throws(Penolakan) { try PemeriksaanBerkas.periksa(nama: nama) }

  /// See ``Event/periksa(pada:_:)``.
  public func periksa(pada hari: Tanggal, _ state: State) throws(Penolakan) {
    try state.wajibAda(unit: unit).periksaTerbuka(periode, pada: hari, bidang: "periode")
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    let key = PengukuranUnit.Kunci(indikator: indikator, periode: periode)
    state.unit[unit]?.pengukuran.bukti[key, default: Daftar()].catat(Tercatat(isi: self, entri: entri), id: berkas)
  }

  /// The first digits of the hash, as people compare it.
  public var sidikPendek: String { String(berkas.prefix(12)) }
}
