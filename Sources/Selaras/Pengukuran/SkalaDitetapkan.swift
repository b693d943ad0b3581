public import Sakip

/// The pemda sets a scale of its own, valid from a day on, with its basis: what no regulation gives (rules §4).
public struct SkalaDitetapkan: Event, Hashable {
  /// The name by which ``KebijakanDitetapkan`` and indikator refer to it: `keberhasilan`.
  public let kode: String
  /// `Kategori keberhasilan`.
  public let nama: String
  /// Its basis: the regulation or decree, or that there is none.
  public let dasar: String
  /// The first day on which it is valid. A scale that replaces it keeps the kode and begins later.
  public let mulai: Tanggal
  /// The last day; `nil` while it is valid.
  public let selesai: Tanggal?
  /// What stands behind a bound: `%` for a scale of capaian; `nil` for one of values.
  public let satuan: String?
  /// Decimals to which a figure is rounded before it is classed; `nil` for none.
  public let pembulatan: Int?
  /// What a reader must know about it; shown wherever the scale is shown.
  public let catatan: String?
  /// Best class first.
  public let kelas: [SkalaKategori.Kelas]

  /// A fact from its parts.
  public init(
    kode: String, nama: String, dasar: String, mulai: Tanggal, selesai: Tanggal? = nil, satuan: String? = nil,
    pembulatan: Int? = nil, catatan: String? = nil, kelas: [SkalaKategori.Kelas]
  ) {
    self.kode = kode
    self.nama = nama
    self.dasar = dasar
    self.mulai = mulai
    self.selesai = selesai
    self.satuan = satuan
    self.pembulatan = pembulatan
    self.catatan = catatan
    self.kelas = kelas
  }

  /// See ``Event/kind``.
  public static let kind = "pengukuran.skala-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator)
  /// The pemda as a whole.
  public var pemilik: String? { nil }

  /// What it is found by: a later record of the same kode and first day corrects it.
  var id: String { "\(kode) \(mulai.iso)" }

  /// The scale; `nil` for classes that make none, which ``periksa(_:)`` lets nobody record.
  public var skala: SkalaKategori? { try? skalaTeruji() }

  private func skalaTeruji() throws(SkalaKategoriError) -> SkalaKategori {
    try SkalaKategori(
      kode: kode, nama: nama, dasar: dasar, satuan: satuan ?? "", pembulatan: pembulatan, catatan: catatan ?? "",
      kelas: kelas)
  }

  /// Whether it is the one by which a year is classed: valid on its last day.
  public func menggolongkan(tahun: Int) -> Bool {
    guard let lastDay = Tanggal(tahun: tahun, bulan: 12, hari: 31) else { return false }
    return mulai <= lastDay && selesai.map { $0 >= lastDay } ?? true
  }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    try Isian.id(kode, bidang: "kode")
    try Isian.wajib(nama, bidang: "nama", nama: "Nama skala")
    try Isian.wajib(dasar, bidang: "dasar", nama: "Dasar skala", paling: 1000)
    try Isian.panjang(satuan ?? "", bidang: "satuan", nama: "Satuan", paling: 20)
    try Isian.panjang(catatan ?? "", bidang: "catatan", nama: "Catatan", paling: 1000)
    for one in kelas { try Isian.wajib(one.nama, bidang: "kelas", nama: "Nama kelas", paling: 80) }
    if let law = SkalaKategori.peraturan(kode: kode) {
      throw .isian("kode", "Kode \u{201C}\(kode)\u{201D} sudah dipakai skala menurut \(law.dasar). Pakai kode lain.")
    }
    if let selesai, selesai < mulai {
      throw .isian(
        "selesai",
        "Tanggal selesai \(selesai.printed) mendahului tanggal mulai \(mulai.printed). Perbaiki salah satunya.")
    }
    guard menggolongkan(tahun: mulai.tahun) else {
      throw .isian(
        "selesai",
        "Skala menggolongkan tahun yang hari terakhirnya ia berlaku; dari \(mulai.printed) sampai dengan \(selesai?.printed ?? "") tidak ada tahun seperti itu. Isi tanggal selesai paling cepat 31 Desember \(mulai.tahun), atau kosongkan."
      )
    }
    do {
      _ = try skalaTeruji()
    } catch {
      throw .isian("kelas", error.description)
    }
    try periksaMasa(state)
    try periksaPemakai(state)
  }

  /// No day has two scales of one kode.
  private func periksaMasa(_ state: State) throws(Penolakan) {
    let others = state.skala.semua.filter { $0.kode == kode && $0.mulai != mulai }
    guard
      let other = others.first(where: { other in
        (selesai.map { other.mulai <= $0 } ?? true) && (other.selesai.map { mulai <= $0 } ?? true)
      })
    else { return }
    let end = other.selesai.map { "sampai dengan \($0.printed)" } ?? "tanpa tanggal selesai"
    throw .keadaan(
      "mulai",
      "Skala \u{201C}\(kode)\u{201D} sudah berlaku sejak \(other.mulai.printed) \(end). Isi lebih dahulu tanggal selesainya, atau pilih tanggal lain."
    )
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.skala.catat(Tercatat(isi: self, entri: entri), id: id)
    for id in Array(state.unit.keys) {
      state.unit[id]?.pengukuran.skalaDaerah = state.skala
      state.unit[id]?.perubahanTerakhir = entri
    }
  }
}
