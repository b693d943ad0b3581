import HTML
import Sakip
import Selaras

extension PageContext {
  /// A piece of a page that follows from the plans, the year and the day that are shown, and from nothing else: figures
  /// that are saved leave it as it is, and all sessions share it.
  func pieceRencana(_ name: String, _ unit: String, _ make: () -> [HTML]) -> [HTML] {
    figures.piece(
      FigureMemo.Piece(
        name: name, unit: unit, version: state.perubahanRencana, tahun: tahun, isTahunChosen: isTahunChosen, per: per),
      make)
  }

  /// The day by which the plan of the year that is shown is chosen: its last one, or today while it lasts.
  var hariRencana: Tanggal {
    guard hari.tahun != tahun, let last = Tanggal(tahun: tahun, bulan: 12, hari: 31) else { return hari }
    return last
  }

  /// The address of a node.
  func tautan(_ simpul: KunciSimpul, _ rest: String = "") -> String {
    tautan(unit: simpul.unit, "/pohon/simpul/\(simpul.id)\(rest)")
  }
}
