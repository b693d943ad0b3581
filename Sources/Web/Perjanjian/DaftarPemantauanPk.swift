import HTML
import Selaras

/// The posts of all units in a year with their agreements, as lists and counts show them.
struct DaftarPemantauanPk: Sendable {
  /// Every post.
  let semua: [PemantauanPk]
  /// Those without an agreement that counts.
  let belum: [PemantauanPk]
  /// Those whose draft is with the parties.
  let menunggu: [PemantauanPk]
  /// How many are late.
  let terlambat: Int
  /// Why of none it can be said whether it is late; `nil` where it can of some.
  let sebabTakDiketahui: KetepatanPk?

  init(_ rows: [PemantauanPk]) {
    semua = rows
    belum = rows.filter(\.perluDilengkapi)
    menunggu = rows.filter { $0.terakhir.map { [.diajukan, .disetujuiPihakPertama].contains($0.status) } ?? false }
    terlambat = rows.count { $0.ketepatan.terlambat }
    sebabTakDiketahui = Self.sebabTakDiketahui(rows.map(\.ketepatan))
  }

  /// The approval that is not recorded comes first: recording it is what can be done.
  static func sebabTakDiketahui(_ rows: [KetepatanPk]) -> KetepatanPk? {
    guard rows.allSatisfy({ [.pengesahanBelumDicatat, .murniTidakTercatat].contains($0) }) else { return nil }
    return rows.isEmpty || rows.contains(.pengesahanBelumDicatat) ? .pengesahanBelumDicatat : .murniTidakTercatat
  }

  /// How many posts have no agreement, with the way to their list.
  func tanpaPerjanjian(_ context: PageContext) -> HTML {
    guard !belum.isEmpty else { return Components.nihil("tidak ada") }
    return a(.href(context.tautan(PemantauanPkPage.path, [("tampil", "belum")]))) {
      "\(Count(belum.count).printed) dari \(Count(semua.count).of("jabatan"))"
    }
  }
}
