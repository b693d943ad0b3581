import Journal
import Sakip
import Selaras

/// A kabupaten of ordinary size, made without chance: 32 perangkat daerah, 600 indikator, 3,000 sub kegiatan, 6 years,
/// every indikator and sub kegiatan measured each month; an RPJMD in two versions and a pohon kinerja of 2,000 nodes.
struct SyntheticKabupaten {
  static let units = 32
  static let indicators = 600
  static let subKegiatan = 3000
  static let years = 2021...2026
  /// Months of the last year whose realisasi stay drafts: there the operators of a load write.
  static let draftMonths = 1...6

  private let administrator = Pelaku(akun: "bagian-organisasi", peran: .administrator)

  /// The commands, in groups that belong together.
  func commands() -> [[Command]] {
    [setUp()] + (0..<Self.units).flatMap(unit)
  }

  /// The id of a perangkat daerah.
  static func unitId(_ index: Int) -> String { "dinas-\(index + 1)" }

  private func setUp() -> [Command] {
    let agencies: [any Event] = (0..<Self.units).map { index in
      PerangkatDaerahDitetapkan(
        id: Self.unitId(index), nama: "Dinas Sintetis \(index + 1)", jenis: .dinas,
        jabatanKepala: "Kepala Dinas Sintetis \(index + 1)", tempat: "Ibu Kota", mulai: nil, selesai: nil)
    }
    let pemda = PemdaDitetapkan(
      nama: "Kabupaten Sintetis", misi: [PemdaDitetapkan.Misi(nomor: 1, rumusan: "Mewujudkan pelayanan yang baik")],
      periode: PeriodeRencana(awal: 2021, akhir: 2026))
    return [Command(oleh: administrator, [pemda] + agencies), Command(oleh: administrator, SyntheticPemda.events)]
  }

  private func unit(_ index: Int) -> [[Command]] {
    let id = Self.unitId(index)
    let actor = Pelaku(akun: "operator-\(id)", peran: .operator, unit: id)
    let plan = SyntheticPlan(unit: id, index: index)
    let budget = SyntheticBudget(unit: id, index: index)
    let tree = SyntheticTree.ofUnit(id, index: index)
    return [[Command(oleh: administrator, plan.events), Command(oleh: administrator, tree.events)]]
      + Self.years.map { year in
        [
          Command(oleh: administrator, budget.places(year) + plan.agreement(year) + budget.mapping(year, plan)),
          Command(
            oleh: actor,
            (1...12).flatMap { plan.realisasi(year, $0) + budget.realisasi(year, $0) + plan.pengajuan(year, $0) }),
        ]
      }
  }
}
