import HTML
import Sakip
import Selaras

/// The form of a perangkat daerah for a month: every realisasi that is due at its end.
struct PengukuranPage: FormOfRows {
  /// Rows on one page: more would be heavy on a slow line.
  static let sehalaman = 20

  let context: PageContext
  let unit: UnitState
  let isian: IsianBulan
  /// Whether the person may fill it in.
  let bolehMengisi: Bool
  /// Whether the person may submit what is filled in.
  let bolehMengajukan: Bool
  var tulisan: PengukuranForm?
  var galat: [String: [PengukuranForm.Bidang: String]] = [:]
  var galatSeluruhnya: String?
  /// How many realisasi would go without source or evidence, which nobody has said to be meant.
  var kurangBukti = 0

  /// What a person says who submits figures without source or evidence.
  static let pernyataanTanpaBukti = "Ajukan tanpa sumber data atau bukti yang belum ada"

  static func alamat(_ unit: String, _ bulan: Periode) -> String {
    "/perangkat-daerah/\(unit)/pengukuran/\(MonthAddress.text(bulan))"
  }

  var judul: String { "Pengukuran \(isian.bulan.nama)" }
  var tahap: Tahap? { .pengukuran }
  var jejak: [Jejak] { context.jejak(unit) }

  /// The pages of rows.
  var halaman: PageSteps { PageSteps(isian.indikator.count, sehalaman: Self.sehalaman, context.query) }

  /// The rows that are shown: of the page, and those that were sent and refused.
  var baris: [IsianIndikator] {
    halaman.isi(isian.indikator, dan: tulisan?.isian.barisTerkirim ?? [], kunci: \.indikator.id)
  }
}

extension PageContext {
  /// The form of a month as it stands today.
  func isianBulan(_ unit: UnitState, _ bulan: Periode) throws(WebError) -> IsianBulan {
    guard let form = unit.isian(tahun: bulan.tahun, bulan: bulan.urutan, pada: per ?? hariIni) else {
      throw .tidakDitemukan("Bulan ini tidak ada.")
    }
    return form
  }
}

extension UnitState {
  /// Whether a file is attached to the realisasi of a row.
  func adaBukti(_ hash: String, _ row: IsianIndikator) -> Bool {
    pengukuran.bukti(row.indikator.id, row.periode).contains { $0.isi.berkas == hash }
  }
}
