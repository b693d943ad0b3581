import Sakip
import Selaras

extension PohonRencana {
  /// How many rows of each level there are: `1 program, 2 kegiatan, 8 sub kegiatan`; empty for none.
  var uraianTingkat: String {
    [TingkatAnggaran.program, .kegiatan, .subKegiatan].filter { banyak($0) > 0 }.map {
      "\(Count(banyak($0)).printed) \($0.nama.lowercased())"
    }.joined(separator: ", ")
  }

  /// The amount of all rows, and how many sub kegiatan it leaves out: `Rp1.500.000; 1 sub kegiatan belum berpagu`.
  var uraianPagu: String {
    guard let whole = pagu.jumlah else { return "belum diisi" }
    let missing = pagu.tanpaJumlah == 0 ? "" : "; \(Count(pagu.tanpaJumlah).of("sub kegiatan")) belum berpagu"
    return "\(whole.printedWithCurrency)\(missing)"
  }
}
