import Sakip

extension Kaidah {
  /// The values at which reports cut capaian off.
  static let semuaBatas = [100, 110, 120, 150]

  /// Those of ``semuaBatas`` that this one does not exceed: a report whose tables print capaian above
  /// 100 percent twice does not cut off at 100.
  static func batasCapaian(_ material: BahanReviu) -> [Int] {
    let printed = material.tabel.flatMap { table in
      table.kolom.filter { $0.peran == .capaian }.flatMap { column in
        table.baris.compactMap { $0.angka[column.nomor]?.rasio }
      }
    }
    return semuaBatas.filter { limit in printed.count { Ratio(limit) < $0 } < 2 }
  }

  /// Whether a capaian is cut off at the highest or lowest that a report counts.
  static func dibatasi(_ printed: AngkaTercetak, _ quotient: HasilBagi, _ limits: [Int]) -> Bool {
    limits.contains { printed.rasio == Ratio($0) && quotient.tepat > Ratio($0) }
      || printed.rasio.isZero && quotient.tepat > Ratio(200)
  }
}
