import HTML
import Sakip
import Selaras

/// One year of an indikator in its history.
struct TahunIndikator: Sendable {
  let tahun: Int
  let target: Nilai?
  let hasilRealisasi: HasilRealisasi
  let capaian: HasilCapaian
}

/// One indikator: what it means, what was planned, what came about.
struct IndikatorPage: Page {
  private static let earlierYears = 5

  let context: PageContext
  let unit: UnitState
  let indikator: IndikatorDitetapkan
  let hasil: KinerjaIndikator
  let skala: SkalaKategori
  /// Years with a target or a realisasi up to the one shown, oldest first.
  let riwayat: [TahunIndikator]
  /// The periods of the year with what is recorded for them.
  let periode: [(Periode, RealisasiTercatat?)]
  let perubahan: HistorySection

  init(_ context: PageContext, _ unit: UnitState, _ id: String?, selaras: Selaras.Application) async throws {
    guard let id, let indicator = unit.perencanaan.indikator[id] else {
      throw WebError.tidakDitemukan(
        "Indikator ini tidak ada pada \(unit.nama). Pilih dari halaman perangkat daerahnya.")
    }
    self.context = context
    self.unit = unit
    hasil = context.figures.kinerja(
      indicator, unit, tahun: context.tahun, tahunSebelumnya: Self.earlierYears)
    indikator = hasil.indikator
    skala = unit.skala(tahun: context.tahun)
    let earlier = hasil.sebelumnya.map {
      TahunIndikator(tahun: $0.tahun, target: $0.target?.isi, hasilRealisasi: $0.hasilRealisasi, capaian: $0.capaian)
    }
    let now = TahunIndikator(
      tahun: hasil.tahun, target: hasil.target?.isi, hasilRealisasi: hasil.hasilRealisasi, capaian: hasil.capaian)
    riwayat = (earlier + [now]).filter { $0.target != nil || $0.hasilRealisasi.tahunan != nil }
    periode = Periode.semua(indicator.frekuensi, tahun: context.tahun).map {
      ($0, unit.pengukuran.realisasi(indicator.id, $0))
    }
    perubahan = try await HistorySection(
      context, unit, unit.objek(indikator: indicator.id, tahun: context.tahun), fokus: indicator.id, selaras: selaras)
  }

  var judul: String { indikator.nama }
  var tahap: Tahap? { .pengukuran }
  var jejak: [Jejak] { context.jejak(unit) }

  func rujukan(_ figure: Asal.Angka, tahun: Int? = nil) -> Asal {
    .indikator(unit: unit.id, indikator: indikator.id, tahun: tahun ?? context.tahun, figure)
  }
}
