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

  /// How periods became a year.
  fileprivate enum Cara: Sendable, Hashable {
    /// The value of the last one as it stands.
    case terakhir
    /// Their values together.
    case agregat(Agregasi)
    /// The share of all that was counted in them.
    case perbandingan(RasioKejadian)
  }

  /// The value as it is stated, with the decimals of the indikator.
  public let nilai: Nilai
  /// The value before rounding: what percentages are computed from (rules §1).
  public let nilaiPenuh: Nilai
  /// The periods that went in, in order.
  public let bagian: [Bagian]
  private let cara: Cara
  /// The periods of the year.
  private let periode: [Periode]

  fileprivate init(nilai: Nilai, nilaiPenuh: Nilai, bagian: [Bagian], cara: Cara, periode: [Periode]) {
    self.nilai = nilai
    self.nilaiPenuh = nilaiPenuh
    self.bagian = bagian
    self.cara = cara
    self.periode = periode
  }

  /// How the periods became a year, in words.
  public var rumus: String {
    switch cara {
    case .terakhir: "nilai \(bagian.last?.periode.nama ?? "")"
    case .agregat(let aggregation): aggregation.rumus(terisi: bagian.count, dari: periode.count)
    case .perbandingan(let whole):
      (whole.tanpaKejadian ? whole.keterangan : "pembilang / penyebut x 100")
        + (periodeKosong.isEmpty ? "" : ", \(bagian.count) dari \(periode.count) periode")
    }
  }

  /// The same with its figures.
  public var perhitungan: String {
    switch cara {
    case .terakhir: bagian.last?.nilai.printed ?? ""
    case .agregat(let aggregation): aggregation.perhitungan(bagian.map(\.nilai.printed))
    case .perbandingan(let whole): "\(whole.pembilang.printed) / \(whole.penyebut.printed) x 100"
    }
  }

  /// Periods of the year without a realisasi that counts and could change the figure, in order: every one of a sum, a
  /// mean, a share or a maximum; of a last value, those after it.
  public var periodeKosong: [Periode] {
    guard let last = bagian.last?.periode else { return [] }
    let onlyLater =
      switch cara {
      case .terakhir: true
      case .agregat(let aggregation): !aggregation.perluSemuaPeriode
      case .perbandingan: false
      }
    let filled = Set(bagian.map(\.periode))
    return periode.filter { !filled.contains($0) && (!onlyLater || $0 > last) }
  }

  /// Nothing happened that could have been handled: 0 of 0 counts as 100% and says so (rules §3).
  public var tanpaKejadian: Bool {
    if case .perbandingan(let whole) = cara { whole.tanpaKejadian } else { false }
  }

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
    let periods = Periode.semua(indikator.frekuensi, tahun: tahun)
    let parts = periods.compactMap { period in
      realisasi(indikator.id, period).flatMap { RealisasiTahunan.Bagian(period, $0) }
    }
    guard let last = parts.last else { return nil }
    let shares = parts.compactMap(\.tercatat.masukan)
    if indikator.perbandingan != nil, shares.count == parts.count {
      return perbandinganTahunan(indikator, parts, shares, dari: periods)
    }
    guard indikator.jenis == .angka || indikator.jenis == .angkaBerpredikat, indikator.frekuensi != .tahun else {
      return RealisasiTahunan(
        nilai: last.nilai, nilaiPenuh: last.nilai, bagian: [last], cara: .terakhir, periode: periods)
    }
    return agregatTahunan(indikator, parts, dari: periods, tahun: tahun)
  }

  private func agregatTahunan(
    _ indikator: IndikatorDitetapkan, _ parts: [RealisasiTahunan.Bagian], dari periods: [Periode], tahun: Int
  ) -> RealisasiTahunan? {
    // Both are in order of time.
    var next = parts[...]
    let values = periods.map { period -> ExactDecimal? in
      next.first?.periode == period ? next.removeFirst().nilai.angka : nil
    }
    guard let aggregated = indikator.agregasi.hitung(values) else { return nil }
    let stated = aggregated.rounded(decimals: indikator.desimalTerbatas)
    let scale = indikator.skala.flatMap { skalaDaerah.skala(kode: $0, tahun: tahun) }
    return RealisasiTahunan(
      nilai: scale.map { .angkaBerpredikat(stated, predikat: $0.kategori(Ratio(stated))) } ?? .angka(stated),
      nilaiPenuh: .angka(aggregated.desimalPenuh), bagian: parts, cara: .agregat(indikator.agregasi), periode: periods)
  }

  private func perbandinganTahunan(
    _ indikator: IndikatorDitetapkan, _ parts: [RealisasiTahunan.Bagian], _ shares: [RealisasiDicatat.Masukan],
    dari periods: [Periode]
  ) -> RealisasiTahunan? {
    guard
      let whole = RealisasiDicatat.Masukan(
        pembilang: shares.map(\.pembilang).reduce(.zero, +), penyebut: shares.map(\.penyebut).reduce(.zero, +)
      ).rasio
    else { return nil }
    return RealisasiTahunan(
      nilai: .angka(whole.persen.rounded(decimals: indikator.desimalTerbatas).normalized),
      nilaiPenuh: .angka(whole.persen.desimalPenuh), bagian: parts, cara: .perbandingan(whole), periode: periods)
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
}

extension Agregasi {
  /// Whether a period without a value changes what the figure of the year means, wherever it stands.
  fileprivate var perluSemuaPeriode: Bool { self == .jumlah || self == .rataRata || self == .maksimum }

  /// The formula with the figures of the periods that have one.
  fileprivate func perhitungan(_ figures: [String]) -> String {
    switch self {
    case .jumlah: return figures.joined(separator: " + ")
    case .rataRata:
      return figures.count == 1 ? figures[0] : "(\(figures.joined(separator: " + "))) / \(figures.count)"
    case .terakhir, .posisi: return figures.last ?? ""
    case .maksimum: return "tertinggi dari \(figures.joined(separator: "; "))"
    }
  }
}

extension Ratio {
  /// The value as a decimal: exact where it ends within 20 decimals, else cut there, far beyond any printed figure.
  var desimalPenuh: ExactDecimal {
    rounded(decimals: 20).normalized
  }
}
