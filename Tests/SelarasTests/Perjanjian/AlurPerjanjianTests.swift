import Selaras
import Testing

/// The workflow of an agreement as it is documented, and a long random walk that may leave it nowhere.
@Suite struct AlurPerjanjianTests {
  private static let documented = [
    "draf - ajukan > diajukan: penyusun", "dikembalikan - ajukan > diajukan: penyusun",
    "diajukan - tarik > draf: penyusun",
    "diajukan - setujui-pihak-pertama > disetujui-pihak-pertama: pihakPertama, dua",
    "diajukan - setujui-pihak-pertama > ditetapkan: pihakPertama, satu",
    "diajukan - kembalikan > dikembalikan: pihakPertama, alasan",
    "disetujui-pihak-pertama - setujui-pihak-kedua > ditetapkan: pihakKedua, dua",
    "disetujui-pihak-pertama - kembalikan > dikembalikan: pihakKedua, dua, alasan",
    "draf - batalkan > dibatalkan: penyusun, alasan", "dikembalikan - batalkan > dibatalkan: penyusun, alasan",
    "diajukan - batalkan > dibatalkan: penyusun, alasan",
  ]

  @Test func theTableIsTheDocumentedOne() {
    let table = AlurPerjanjian.tabel.map { arrow in
      let needs = [arrow.oleh.rawValue, arrow.pihak?.rawValue, arrow.perluAlasan ? "alasan" : nil].compactMap { $0 }
      return "\(arrow.dari.rawValue) - \(arrow.aksi.rawValue) > \(arrow.ke.rawValue): \(needs.joined(separator: ", "))"
    }
    #expect(table == Self.documented)
    #expect(AlurPerjanjian.setelahDisusun == .draf)
  }

  @Test("Every state is reached; what counts is left by no step, and what was given up by a new text only")
  func states() {
    let reached = Set(AlurPerjanjian.tabel.map(\.ke)).union([AlurPerjanjian.setelahDisusun])
    #expect(reached == Set(StatusPk.allCases))
    #expect(
      Set(StatusPk.allCases).subtracting(AlurPerjanjian.tabel.map(\.dari)) == [.ditetapkan, .dibatalkan])
    #expect(StatusPk.allCases.filter(\.dapatDisusun) == [.draf, .dikembalikan, .dibatalkan])
  }

  @Test func oneArrowForAStateAnActionAndTheNumberOfParties() {
    for status in StatusPk.allCases {
      for aksi in AlurPerjanjian.Aksi.allCases {
        for pihak in AlurPerjanjian.Pihak.allCases {
          let arrows = AlurPerjanjian.tabel.filter {
            $0.dari == status && $0.aksi == aksi && ($0.pihak == nil || $0.pihak == pihak)
          }
          #expect(arrows.count <= 1)
          #expect(AlurPerjanjian.transisi(dari: status, aksi: aksi, pihak: pihak) == arrows.first)
        }
      }
    }
  }

  @Test(arguments: [1, 2, 3, 20_240_918] as [UInt64], [true, false])
  func aRandomWalkStaysInTheTable(_ seed: UInt64, hasAccounts: Bool) throws {
    var walk = PkWalk(seed: seed, berakun: hasAccounts)
    for _ in 0..<3000 { try walk.step() }
    #expect(walk.accepted > 50 && walk.refused > 500)
    #expect(walk.seen.isSuperset(of: [.draf, .diajukan, .disetujuiPihakPertama, .dikembalikan, .dibatalkan]))
    #expect(walk.approvals > 0)
  }
}
