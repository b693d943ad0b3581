import HTML
import Sakip
import Selaras

extension PageContext {
  /// A piece of a page that follows from the plans, the programs that documents name, the year and the day that are shown,
  /// and from nothing else: figures that are saved leave it as it is, and all sessions share it.
  func pieceRencana(_ name: String, _ unit: String, _ make: () -> [HTML]) -> [HTML] {
    figures.piece(
      FigureMemo.Piece(
        name: name, unit: unit, version: max(state.perubahanRencana, state.perubahanProgram), tahun: tahun,
        isTahunChosen: isTahunChosen, per: per,
        hariRencana: hariRencana),
      make)
  }

  /// The day by which the plan of the year that is shown is meant.
  var hariRencana: Tanggal { hari.hariRencana(tahun: tahun) }

  /// The pohon kinerja of all, as it is meant in the year that is shown.
  var pohon: PohonBerlaku { state.pohonBerlaku(pada: hariRencana) }

  /// The same, with the tree of one perangkat daerah as a version of its plan has it.
  /// - Parameter versi: `nil` for the one in force.
  func pohon(_ unit: UnitState?, versi: String?) -> PohonBerlaku {
    guard let unit, let versi else { return pohon }
    return state.pohonBerlaku(pada: hariRencana, menurut: [unit.id: versi])
  }

  /// By which programs, kegiatan and sub kegiatan some nodes come about in the year that is shown.
  func program(_ nodes: some Sequence<SimpulPohonDitetapkan>, denganPagu: Bool = false) -> ProgramPohon {
    pohon.program(nodes, tahun: tahun, denganPagu: denganPagu)
  }

  /// The version of the plan of a perangkat daerah by whose words the year that is shown is meant; `nil` for none.
  func versiRencana(_ unit: UnitState) -> String? { versiBerlaku(unit)?.id }

  /// The same version itself: the one that pages call the one in force.
  func versiBerlaku(_ unit: UnitState) -> VersiRenstraDitetapkan? {
    unit.perencanaan.versiBerlaku(pada: hariRencana)
  }

  /// An indikator by its id, as the version of the plan has it by which the year that is shown is meant; `nil` where it is
  /// not recorded.
  func indikator(_ id: String, _ unit: UnitState) -> IndikatorDitetapkan? {
    unit.perencanaan.indikator(id, dalam: versiRencana(unit))
  }

  /// The address of a node.
  /// - Parameter versi: the version of the plan that is to show it; `nil` for the one in force.
  func tautan(_ simpul: KunciSimpul, _ rest: String = "", versi: String? = nil) -> String {
    tautan(
      "/perangkat-daerah/\(simpul.unit)/pohon/simpul/\(simpul.id)\(rest)", versi.map { [("versi", $0)] } ?? [])
  }
}
