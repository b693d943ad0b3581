import Sakip

/// The places of a year's budget that the nodes of a post are linked to, by whatever document their links are known.
struct AnggaranTertaut {
  /// The places by ``ProgramBerpagu/kunci``.
  private(set) var kunci: Set<String> = []
  /// The years of other budgets in which alone a link is known, of each link the nearest.
  private(set) var tahunLain: Set<Int> = []

  init(_ links: [TautanProgram], _ unit: UnitState, tahun: Int, versi: String) {
    guard !links.isEmpty else { return }
    let programs = DaftarProgram(unit, tahun: tahun, versi: versi, denganPagu: false)
    for link in links {
      let found = programs.baca(link)
      // The plan of the year may name it first, and the budget of another year all the same.
      let elsewhere = found?.kode.map { programs.tempat(kode: $0) } ?? []
      let places = ((found?.tempat ?? []) + elsewhere).filter { $0.dokumen == .anggaran }
      if let own = places.first(where: { $0.tahun == tahun })?.objek.kunciAnggaran {
        kunci.insert(own)
      } else if case .anggaran(let year, _) = link, places.isEmpty, year != tahun {
        tahunLain.insert(year)
      } else {
        tahunLain.formUnion(places.prefix(1).compactMap(\.tahun))
      }
    }
  }
}

extension Objek {
  /// What a row of the budget is found by; `nil` for anything else.
  fileprivate var kunciAnggaran: String? {
    switch self {
    case .simpulAnggaran(_, let id): id
    case .paguProgram(_, _, let number): ProgramBerpagu.kunci(simpul: nil, nomor: number)
    default: nil
    }
  }
}
