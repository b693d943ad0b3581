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
  /// Nothing happened that could have been handled: 0 of 0 counts as 100% and says so (rules §3).
  public let tanpaKejadian: Bool

  /// What a provisional figure stands for; `nil` for a final one.
  public var sementara: String? { bagian.lazy.compactMap(\.tercatat.sementara).last }
  /// Whether every period in it is approved.
  public var resmi: Bool { bagian.allSatisfy(\.tercatat.status.resmi) }
  /// The entries behind it, oldest first.
  public var entri: [Int64] { bagian.flatMap(\.tercatat.riwayat).sorted() }
}

extension PengukuranUnit {
  /// Aggregates a year.
  /// - Returns: `nil` when no period has a value: missing is not zero.
  public func realisasiTahunan(_ indikator: IndikatorDitetapkan, tahun: Int) -> RealisasiTahunan? {
    let periods = Periode.semua(indikator.frekuensi, tahun: tahun)
    let records = periods.map { ($0, realisasi(indikator.id, $0)) }
    if indikator.perbandingan != nil, records.contains(where: { $0.1?.masukan != nil }) {
      return perbandinganTahunan(records)
    }
    let parts = records.compactMap { period, record in
      record.flatMap { known in known.nilai.map { RealisasiTahunan.Bagian(periode: period, nilai: $0, tercatat: known) }
      }
    }
    guard let last = parts.last else { return nil }
    guard indikator.jenis == .angka || indikator.jenis == .angkaBerpredikat, parts.count > 1 || periods.count > 1 else {
      return tunggal(last, bagian: [last])
    }
    let values = records.map { $0.1?.nilai?.angka }
    guard let aggregated = indikator.agregasi.hitung(values) else { return nil }
    let exact = aggregated.desimalPenuh
    let stated = aggregated.rounded(decimals: max(indikator.desimal, 0))
    return RealisasiTahunan(
      nilai: .angka(stated), nilaiPenuh: .angka(exact), rumus: indikator.agregasi.rumus,
      perhitungan: Self.perhitungan(indikator.agregasi, parts), bagian: parts, tanpaKejadian: false)
  }

  private func tunggal(_ part: RealisasiTahunan.Bagian, bagian: [RealisasiTahunan.Bagian]) -> RealisasiTahunan {
    RealisasiTahunan(
      nilai: part.nilai, nilaiPenuh: part.nilai, rumus: "nilai \(part.periode.nama)", perhitungan: part.nilai.printed,
      bagian: bagian, tanpaKejadian: false)
  }

  private func perbandinganTahunan(_ records: [(Periode, RealisasiTercatat?)]) -> RealisasiTahunan? {
    let parts = records.compactMap {
      period, record -> (bagian: RealisasiTahunan.Bagian, masukan: RealisasiDicatat.Masukan)? in
      guard let record, let inputs = record.masukan, let share = inputs.rasio else { return nil }
      return (
        RealisasiTahunan.Bagian(periode: period, nilai: .angka(share.persen.desimalPenuh), tercatat: record), inputs
      )
    }
    guard !parts.isEmpty,
      let whole = RealisasiDicatat.Masukan(
        pembilang: parts.map(\.masukan.pembilang).reduce(.zero, +),
        penyebut: parts.map(\.masukan.penyebut).reduce(.zero, +)
      ).rasio
    else { return nil }
    return RealisasiTahunan(
      nilai: .angka(whole.persen.rounded(decimals: 2).normalized), nilaiPenuh: .angka(whole.persen.desimalPenuh),
      rumus: whole.tanpaKejadian ? whole.keterangan : "pembilang / penyebut x 100",
      perhitungan: "\(whole.pembilang.printed) / \(whole.penyebut.printed) x 100", bagian: parts.map(\.bagian),
      tanpaKejadian: whole.tanpaKejadian)
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

extension Ratio {
  /// The value as a decimal: exact where it ends within 20 decimals, else cut there, far beyond any printed figure.
  var desimalPenuh: ExactDecimal {
    rounded(decimals: 20).normalized
  }
}
