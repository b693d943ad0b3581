import Sakip
import Selaras

/// Tujuan, sasaran, indikator, targets, monthly values and their submissions of one perangkat daerah.
struct SyntheticPlan {
  let unit: String
  let index: Int

  /// How many indikator this perangkat daerah has, so that all have ``SyntheticKabupaten/indicators`` together.
  private var count: Int {
    let (share, rest) = SyntheticKabupaten.indicators.quotientAndRemainder(dividingBy: SyntheticKabupaten.units)
    return share + (index < rest ? 1 : 0)
  }

  var indicatorIds: [String] { (1...count).map { "indikator-\($0)" } }

  var events: [any Event] {
    let version = VersiRenstraDitetapkan(
      unit: unit, id: "renstra", nama: "Renstra 2021-2026", tanggal: day(2021, 1, 4), dasar: "Perkada", alasan: "",
      periode: PeriodeRencana(awal: 2021, akhir: 2026))
    let objectives = (1...4).map {
      SasaranDitetapkan(unit: unit, id: "sasaran-\($0)", tujuan: "tujuan", nama: "Sasaran sintetis \($0)")
    }
    let indicators = indicatorIds.enumerated().map { position, id in indicator(id, position) }
    let targets = indicatorIds.enumerated().flatMap { position, id in
      SyntheticKabupaten.years.map { year in
        TargetDitetapkan(unit: unit, indikator: id, versi: "renstra", tahun: year, nilai: target(position, year))
      }
    }
    return [version, TujuanDitetapkan(unit: unit, id: "tujuan", nama: "Tujuan sintetis", misi: 1)] + objectives
      + indicators + targets
  }

  func agreement(_ year: Int) -> [any Event] {
    [
      PerjanjianKinerjaDitetapkan(
        unit: unit, tahun: year, jenis: .murni, jabatan: "Kepala Dinas", tanggal: day(year, 1, 15), alasan: nil,
        baris: indicatorIds.enumerated().map { .init(indikator: $1, target: target($0, year)) })
    ]
  }

  func realisasi(_ year: Int, _ month: Int) -> [any Event] {
    guard let period = Periode(tahun: year, jenis: .bulan, urutan: month) else { return [] }
    return indicatorIds.enumerated().map { position, id in
      RealisasiDicatat(
        unit: unit, indikator: id, periode: period,
        nilai: .angka(
          ExactDecimal(mantissa: .init(7000 + position * 37 + month * 11 + (year - 2021) * 90), decimals: 2)))
    }
  }

  /// The submission of a month; none for those that stay drafts.
  func pengajuan(_ year: Int, _ month: Int) -> [any Event] {
    guard !SyntheticKabupaten.draftMonths.contains(month) || year != SyntheticKabupaten.years.upperBound,
      let period = Periode(tahun: year, jenis: .bulan, urutan: month)
    else { return [] }
    return [StatusRealisasiBerubah(unit: unit, periode: period, indikator: indicatorIds, aksi: .ajukan)]
  }

  private func indicator(_ id: String, _ position: Int) -> IndikatorDitetapkan {
    IndikatorDitetapkan(
      unit: unit, id: id, tujuan: nil, sasaran: "sasaran-\(position % 4 + 1)",
      nama: "Indikator sintetis \(position + 1)",
      satuan: position.isMultiple(of: 2) ? "%" : "", jenis: .angka,
      polaritas: position.isMultiple(of: 5) ? .turun : .naik,
      agregasi: .rataRata, frekuensi: .bulan, desimal: 2, urutanPredikat: [], perbandingan: nil, utama: position < 5,
      definisi: .kosong)
  }

  private func target(_ position: Int, _ year: Int) -> Nilai {
    .angka(ExactDecimal(mantissa: .init(7100 + position * 40 + (year - 2021) * 100), decimals: 2))
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> Tanggal {
    Tanggal(tahun: year, bulan: month, hari: day) ?? Tanggal(hariSejak1970: 0)
  }
}
