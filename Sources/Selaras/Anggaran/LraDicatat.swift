public import Sakip

/// The Laporan Realisasi Anggaran of the pemda for a year, whole: a later one of the same year takes its place.
public struct LraDicatat: Event, Hashable {
  /// A line.
  public struct Baris: Sendable, Hashable, Codable {
    /// The account: `4.1.01`.
    public let kode: String
    /// The wording.
    public let uraian: String
    /// The budget; `nil` where the lines below say it.
    public let anggaran: ExactDecimal?
    /// What came in or was spent; `nil` where the lines below say it.
    public let realisasi: ExactDecimal?

    /// A value from its parts.
    public init(kode: String, uraian: String, anggaran: ExactDecimal? = nil, realisasi: ExactDecimal? = nil) {
      self.kode = kode
      self.uraian = uraian
      self.anggaran = anggaran
      self.realisasi = realisasi
    }
  }

  /// The year.
  public let tahun: Int
  /// The last day that it covers.
  public let per: Tanggal
  /// Where the figures come from.
  public let sumber: String
  /// The lines, in any order.
  public let baris: [Baris]

  /// A fact from its parts.
  public init(tahun: Int, per: Tanggal, sumber: String, baris: [Baris]) {
    self.tahun = tahun
    self.per = per
    self.sumber = sumber
    self.baris = baris
  }

  /// See ``Event/kind``.
  public static let kind = "anggaran.lra-dicatat"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator)
  /// The pemda as a whole.
  public var pemilik: String? { nil }

  /// Amounts as large as this cannot be read from one entry.
  private static let terbesar = ExactDecimal(Rupiah.maximum)

  /// The report that the lines make; `nil` for lines that do not make one, which are never let in.
  public var laporan: LaporanRealisasiAnggaran? {
    try? susun()
  }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    try Isian.tahun(tahun)
    guard per.tahun == tahun else {
      throw .isian("per", "Tanggal \(per.printed) tidak termasuk tahun \(tahun). Periksa tanggalnya.")
    }
    try Isian.wajib(sumber, bidang: "sumber", nama: "Sumber")
    guard !baris.isEmpty else { throw .isian("baris", "Laporan realisasi anggaran belum berisi. Isi barisnya.") }
    for row in baris { try periksa(row) }
    let report = try susun()
    guard report.selisih.isEmpty else {
      let lines = report.selisih.prefix(5).map(Self.uraian).joined(separator: "; ")
      throw .isian(
        "baris", "Jumlah tidak sama dengan rinciannya: \(lines). Perbaiki rinciannya atau kosongkan jumlah induk.")
    }
  }

  private func periksa(_ row: Baris) throws(Penolakan) {
    guard KodeAkun(row.kode) != nil else {
      throw .isian(
        "baris",
        "Kode akun \u{201C}\(row.kode)\u{201D} tidak dikenal. Contoh: 4 pendapatan, 5.1 belanja operasi, 6.1.01 SiLPA tahun sebelumnya."
      )
    }
    try Isian.wajib(row.uraian, bidang: "baris", nama: "Uraian \(row.kode)")
    guard (row.anggaran == nil) == (row.realisasi == nil) else {
      throw .isian(
        "baris",
        "Kode akun \u{201C}\(row.kode)\u{201D} hanya mempunyai anggaran atau realisasi. Isi keduanya, atau kosongkan keduanya bila dijumlahkan dari rinciannya."
      )
    }
    for amount in [row.anggaran, row.realisasi].compactMap({ $0 }) {
      guard amount <= Self.terbesar, .zero - amount <= Self.terbesar, amount.normalized.decimals <= 2 else {
        throw .isian(
          "baris",
          "Jumlah \(amount.printed) pada kode akun \u{201C}\(row.kode)\u{201D} tidak dapat dipakai. Isi rupiah dengan paling banyak dua angka di belakang koma."
        )
      }
    }
  }

  private func susun() throws(Penolakan) -> LaporanRealisasiAnggaran {
    let lines = baris.compactMap { row in
      KodeAkun(row.kode).map { code in
        LaporanRealisasiAnggaran.Masukan(
          kode: code, uraian: row.uraian,
          jumlah: row.anggaran.flatMap { budget in row.realisasi.map { JumlahLra(anggaran: budget, realisasi: $0) } })
      }
    }
    do {
      return try LaporanRealisasiAnggaran(lines)
    } catch {
      throw .isian("baris", error.description)
    }
  }

  private static func uraian(_ difference: LaporanRealisasiAnggaran.Selisih) -> String {
    let beda = difference.beda
    let parts = [("anggaran", beda.anggaran), ("realisasi", beda.realisasi)].filter { !$0.1.isZero }
      .map { "\($0.0) berselisih \($0.1.printedAccounting)" }
    return "\(difference.kode) \(parts.joined(separator: " dan "))"
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.anggaran.lra.catat(Tercatat(isi: self, entri: entri), kunci: tahun)
  }
}
