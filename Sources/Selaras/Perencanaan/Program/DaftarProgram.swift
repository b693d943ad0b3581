import Sakip

/// The programs, kegiatan and sub kegiatan of a perangkat daerah as the documents know them to which a node can be
/// linked: of the year that is looked at, and where they do not name one, of the years nearest to it, then of the plan
/// for other years and of its other versions.
public struct DaftarProgram: Sendable {
  private let unit: UnitState
  private let utama: LapisProgram
  private let lain: [LapisProgram]

  /// - Parameters:
  ///   - versi: the version of the RPJMD or Renstra by which the year is meant.
  ///   - denganPagu: whether money is asked for, which means sums over whole trees.
  public init(_ unit: UnitState, tahun: Int, versi: String?, denganPagu: Bool) {
    func documents(_ year: Int) -> [[ProgramDokumen]] {
      [DokumenProgram.anggaran, .renja, .rkpd].map {
        unit.programDokumen($0, tahun: year, versi: nil, denganPagu: denganPagu)
      }
    }
    let inForce = versi.flatMap { unit.perencanaan.versi[$0] }
    let versions = unit.perencanaan.versiMenyebut.reversed().filter { $0.id != versi }
    let planned = inForce.map { version in
      unit.programDokumen(.rencana, tahun: tahun, versi: version, denganPagu: denganPagu)
    }
    let ofOtherYears = inForce.map { version in
      unit.programRencana(dalam: version, nama: "\(unit.namaRencana) untuk tahun lain") {
        !$0.direncanakan(tahun: tahun)
      }
    }
    let years = Set(unit.anggaran.tahun.keys).union(unit.perencanaan.rencanaTahunan.semua.map(\.tahun))
      .subtracting([tahun])
    self.unit = unit
    utama = LapisProgram(documents(tahun) + (planned.map { [$0] } ?? []))
    lain =
      (years.filter { $0 < tahun }.sorted(by: >) + years.filter { $0 > tahun }.sorted()).map {
        LapisProgram(documents($0))
      } + (ofOtherYears.map { [LapisProgram([$0])] } ?? [])
      + versions.map { LapisProgram([unit.programRencana(dalam: $0, nama: $0.nama)]) }
  }

  /// What a link names; `nil` where no document does any more.
  public func baca(_ link: TautanProgram) -> ProgramTertaut? {
    let years = [utama] + lain
    if case .kode(let code) = link { return years.lazy.compactMap { $0[kode: code.description] }.first }
    if let own = utama[rekaman: link] { return own }
    // Once the budget of its year has a tree, a program known by number is a place of it.
    if case .pagu(let year, let number) = link,
      let place = unit.anggaran.tahun[year].flatMap({ PadananProgram($0)[nomor: number] })
    {
      return baca(.anggaran(tahun: year, simpul: place))
    }
    guard let record = unit.programDokumen(link) else { return nil }
    return utama[sama: record] ?? years.lazy.compactMap { $0[rekaman: link] }.first ?? record.sendiri
  }

  /// Everything that a node can be linked to, once: first of the year, then what only other years name.
  public var semua: [ProgramTertaut] {
    var seen: Set<TautanProgram> = []
    return ([utama] + lain).flatMap(\.semua).filter { program in
      seen.insert((baca(program.tautan) ?? program).tautan).inserted
    }
  }

  /// The documents of any year that bear a code: first of the year, then of the years nearest to it.
  func tempat(kode code: String) -> [ProgramTertaut.Tempat] {
    ([utama] + lain).compactMap { $0[kode: code] }.flatMap(\.tempat)
  }

  /// The programs that the mapping of a year's budget gives to some indikator, each once.
  public func pendukung(indikator ids: [String], tahun: Int) -> [ProgramTertaut] {
    guard let year = unit.anggaran.tahun[tahun] else { return [] }
    var seen: Set<TautanProgram> = []
    return ids.map { year.bagianTerpetakan($0) }.flatMap { part in
      part.simpul.map { TautanProgram.anggaran(tahun: tahun, simpul: $0) }
        + part.program.map { TautanProgram.pagu(tahun: tahun, nomor: $0) }
    }.compactMap(baca).filter { seen.insert($0.tautan).inserted }
  }
}
