import Sakip

/// One year in which a scale is used.
struct PemakaianSkala {
  /// The year.
  let tahun: Int
  /// Who uses it: `Kecamatan Juai`, or an indikator of it.
  let pemakai: String
  /// What for.
  let kegunaan: KegunaanSkala
  /// The recorded values that it gives their predicate.
  let nilai: [Nilai]
  /// Whether a figure that it classes is approved.
  let adaRealisasiResmi: Bool
}

extension UnitState {
  /// Where the scale of a kode is used: in policies, and for the values of indikator; earlier years first.
  func pemakaian(skala kode: String) -> [PemakaianSkala] {
    let policies = pengukuran.kebijakan.filter { $0.value.isi.skala == kode }.map { year, _ in
      PemakaianSkala(
        tahun: year, pemakai: nama, kegunaan: .capaian, nilai: [], adaRealisasiResmi: adaRealisasiResmi(tahun: year))
    }
    let indicators = perencanaan.indikator.semua.filter { $0.skala == kode }.flatMap(pemakaianPredikat)
    return (policies + indicators).sorted { $0.tahun < $1.tahun }
  }

  private func pemakaianPredikat(_ indikator: IndikatorDitetapkan) -> [PemakaianSkala] {
    let values = Dictionary(grouping: nilaiTercatat(indikator.id), by: \.tahun)
    return values.map { year, recorded in
      PemakaianSkala(
        tahun: year, pemakai: "indikator \u{201C}\(indikator.nama)\u{201D} (\(nama))", kegunaan: .predikat,
        nilai: recorded.map(\.nilai), adaRealisasiResmi: adaRealisasiResmi(tahun: year, indikator: indikator.id))
    }
  }
}
