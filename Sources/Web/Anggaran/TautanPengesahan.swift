import HTML
import Selaras

/// The way to where the approval of a budget is recorded, beside what waits for it.
enum TautanPengesahan {
  /// The link in a sentence of its own; empty for who may not record it, and in the past.
  static func html(_ context: PageContext, _ unit: UnitState, tahun: Int) -> HTML {
    guard context.per == nil, let person = context.pengguna?.account.pelaku,
      PengesahanDicatat.wewenang.mengizinkan(person, unit)
    else { return .empty }
    return p {
      "Tenggat perjanjian dihitung dari tanggal pengesahan anggaran. "
      a(.href("\(RuangPengesahan.alamat(unit.id, tahun))#judul-pengesahan")) {
        "Catat pengesahan anggaran \(unit.nama) tahun \(tahun)"
      }
    }
  }
}
