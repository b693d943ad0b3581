public import Sakip

/// The realisasi of an indikator in a whole year, aggregated from its periods.
public struct RealisasiTahunan: Sendable, Hashable {
  /// One period that went in.
  public struct Bagian: Sendable, Hashable {
    /// The period.
    public let periode: Periode
    /// The value of the period.
    public let nilai: Nilai
    /// The record behind it.
    public let tercatat: RealisasiTercatat
  }

  /// The value as it is stated, with the decimals of the indikator.
  public let nilai: Nilai
  /// The value before rounding: what percentages are computed from (rules §1).
  public let nilaiPenuh: Nilai
  /// How the periods became a year, in words.
  public let rumus: String
  /// The same with its figures.
  public let perhitungan: String
  /// The periods that went in, in order.
  public let bagian: [Bagian]
  /// Periods of the year without a realisasi that counts and could change the figure, in order: every one of a sum, a
  /// mean, a share or a maximum; of a last value, those after it.
  public let periodeKosong: [Periode]
  /// Nothing happened that could have been handled: 0 of 0 counts as 100% and says so (rules §3).
  public let tanpaKejadian: Bool

  /// What a provisional figure stands for; `nil` for a final one.
  public var sementara: String? { bagian.lazy.compactMap(\.tercatat.sementara).last }
  /// Whether every period in it is approved.
  public var resmi: Bool { bagian.allSatisfy(\.tercatat.status.resmi) }
  /// Which periods are missing, as a sentence without its point: `Belum termasuk Semester II 2024`; `nil` for none.
  public var keteranganKosong: String? {
    periodeKosong.isEmpty ? nil : "Belum termasuk \(Periode.daftar(periodeKosong))"
  }
  /// The entries behind it, oldest first.
  public var entri: [Int64] { bagian.flatMap(\.tercatat.riwayat).sorted() }
}

extension PengukuranUnit {
  /// Aggregates what counts of a year.
  /// - Returns: `nil` when no period counts: missing is not zero.
  public func realisasiTahunan(_ indikator: IndikatorDitetapkan, tahun: Int) -> RealisasiTahunan? {
    let parts = Periode.semua(indikator.frekuensi, tahun: tahun).compactMap { period in
      realisasi(indikator.id, period).flatMap { RealisasiTahunan.Bagian(period, $0) }
    }
    guard let last = parts.last else { return nil }
    let shares = parts.compactMap(\.tercatat.masukan)
    if indikator.perbandingan != nil, shares.count == parts.count {
      return perbandinganTahunan(indikator, parts, shares)
    }
    guard indikator.jenis == .angka || indikator.jenis == .angkaBerpredikat, indikator.frekuensi != .tahun else {
      return RealisasiTahunan(
        nilai: last.nilai, nilaiPenuh: last.nilai, rumus: "nilai \(last.periode.nama)", perhitungan: last.nilai.printed,
        bagian: [last], periodeKosong: indikator.periodeKosong(tahun, parts).filter { $0 > last.periode },
        tanpaKejadian: false)
    }
    return agregatTahunan(indikator, parts, tahun: tahun)
  }

  private func agregatTahunan(
    _ indikator: IndikatorDitetapkan, _ parts: [RealisasiTahunan.Bagian], tahun: Int
  ) -> RealisasiTahunan? {
    let periods = Periode.semua(indikator.frekuensi, tahun: tahun)
    let values = periods.map { period in parts.first { $0.periode == period }?.nilai.angka }
    guard let aggregated = indikator.agregasi.hitung(values) else { return nil }
    let stated = aggregated.rounded(decimals: indikator.desimalTerbatas)
    let scale = indikator.skala.flatMap { skalaDaerah.skala(kode: $0, tahun: tahun) }
    return RealisasiTahunan(
      nilai: scale.map { .angkaBerpredikat(stated, predikat: $0.kategori(Ratio(stated))) } ?? .angka(stated),
      nilaiPenuh: .angka(aggregated.desimalPenuh),
      rumus: indikator.agregasi.rumus(terisi: parts.count, dari: periods.count),
      perhitungan: Self.perhitungan(indikator.agregasi, parts), bagian: parts,
      periodeKosong: indikator.periodeKosong(tahun, parts).filter { period in
        indikator.agregasi.perluSemuaPeriode || parts.allSatisfy { $0.periode < period }
      }, tanpaKejadian: false)
  }

  private func perbandinganTahunan(
    _ indikator: IndikatorDitetapkan, _ parts: [RealisasiTahunan.Bagian], _ shares: [RealisasiDicatat.Masukan]
  ) -> RealisasiTahunan? {
    guard let tahun = parts.first?.periode.tahun,
      let whole = RealisasiDicatat.Masukan(
        pembilang: shares.map(\.pembilang).reduce(.zero, +), penyebut: shares.map(\.penyebut).reduce(.zero, +)
      ).rasio
    else { return nil }
    let missing = indikator.periodeKosong(tahun, parts)
    let rule = whole.tanpaKejadian ? whole.keterangan : "pembilang / penyebut x 100"
    let part = missing.isEmpty ? "" : ", \(parts.count) dari \(parts.count + missing.count) periode"
    return RealisasiTahunan(
      nilai: .angka(whole.persen.rounded(decimals: indikator.desimalTerbatas).normalized),
      nilaiPenuh: .angka(whole.persen.desimalPenuh), rumus: rule + part,
      perhitungan: "\(whole.pembilang.printed) / \(whole.penyebut.printed) x 100", bagian: parts,
      periodeKosong: missing, tanpaKejadian: whole.tanpaKejadian)
  }

  private static func perhitungan(_ agregasi: Agregasi, _ parts: [RealisasiTahunan.Bagian]) -> String {
    let figures = parts.map(\.nilai.printed)
    switch agregasi {
    case .jumlah: return figures.joined(separator: " + ")
    case .rataRata:
      return figures.count == 1 ? figures[0] : "(\(figures.joined(separator: " + "))) / \(figures.count)"
    case .terakhir, .posisi: return figures.last ?? ""
    case .maksimum: return "tertinggi dari \(figures.joined(separator: "; "))"
    }
  }
}

extension RealisasiTahunan.Bagian {
  /// A period with what is recorded of it; `nil` when that does not count or makes no value.
  fileprivate init?(_ periode: Periode, _ record: RealisasiTercatat) {
    guard record.status.dihitung,
      let value = record.nilai ?? record.masukan?.rasio.map({ .angka($0.persen.desimalPenuh) })
    else { return nil }
    self.init(periode: periode, nilai: value, tercatat: record)
  }
}

extension IndikatorDitetapkan {
  /// Decimals that a figure can be rounded to.
  var desimalTerbatas: Int { min(max(desimal, 0), 6) }

  fileprivate func periodeKosong(_ tahun: Int, _ filled: [RealisasiTahunan.Bagian]) -> [Periode] {
    Periode.semua(frekuensi, tahun: tahun).filter { period in !filled.contains { $0.periode == period } }
  }
}

extension Agregasi {
  /// Whether a period without a value changes what the figure of the year means, wherever it stands.
  fileprivate var perluSemuaPeriode: Bool { self == .jumlah || self == .rataRata || self == .maksimum }
}

extension Ratio {
  /// The value as a decimal: exact where it ends within 20 decimals, else cut there, far beyond any printed figure.
  var desimalPenuh: ExactDecimal {
    rounded(decimals: 20).normalized
  }
}
