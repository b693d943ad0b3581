import Foundation
import Sakip
import Selaras
import Testing

/// The workflow as it is documented, and a long random walk that may leave it nowhere.
@Suite struct AlurRealisasiTests {
  private static let documented = [
    "draft - ajukan > diajukan: operator",
    "dikembalikan - ajukan > diajukan: operator",
    "diajukan - verifikasi > diverifikasi: administrator, perencana",
    "diajukan - kembalikan > dikembalikan: administrator, perencana, alasan",
    "diverifikasi - setujui > disetujui: kepala",
    "diverifikasi - kembalikan > dikembalikan: kepala, alasan",
    "disetujui - kunci > terkunci: administrator",
    "terkunci - buka-kunci > dikembalikan: administrator, alasan",
  ]

  @Test func theTableIsTheDocumentedOne() {
    let table = AlurRealisasi.tabel.map { arrow in
      let needs = arrow.peran.map(\.rawValue) + (arrow.perluAlasan ? ["alasan"] : [])
      return "\(arrow.dari.rawValue) - \(arrow.aksi.rawValue) > \(arrow.ke.rawValue): \(needs.joined(separator: ", "))"
    }
    #expect(table == Self.documented)
    #expect(AlurRealisasi.setelahDiisi == .draft)
  }

  @Test func everyStateIsReachedAndEveryStateIsLeft() {
    let reached = Set(AlurRealisasi.tabel.map(\.ke)).union([AlurRealisasi.setelahDiisi])
    #expect(reached == Set(StatusRealisasi.allCases))
    #expect(Set(AlurRealisasi.tabel.map(\.dari)) == Set(StatusRealisasi.allCases))
  }

  @Test func oneArrowForAStateAndAnAction() {
    for status in StatusRealisasi.allCases {
      for aksi in AlurRealisasi.Aksi.allCases {
        let arrows = AlurRealisasi.tabel.filter { $0.dari == status && $0.aksi == aksi }
        #expect(arrows.count <= 1)
        #expect(AlurRealisasi.transisi(dari: status, aksi: aksi) == arrows.first)
      }
    }
  }

  @Test func onlyRolesThatMayRecordAMoveStandInTheTable() {
    let named = Set(AlurRealisasi.tabel.flatMap { $0.peran(.dinas) + $0.peran(.pemda) })
    #expect(named == StatusRealisasiBerubah.wewenang.peran)
  }

  @Test func everyActionThatTakesSomethingBackAsksForAReason() {
    for arrow in AlurRealisasi.tabel {
      #expect(arrow.perluAlasan == (arrow.aksi == .kembalikan || arrow.aksi == .bukaKunci))
    }
  }

  @Test(arguments: [1, 2, 3, 20_240_930] as [UInt64])
  func aRandomWalkStaysInTheTableTheLocksAndTheFourEyes(_ seed: UInt64) async throws {
    var walk = try await WorkflowWalk(seed: seed)
    for _ in 0..<6000 { try walk.step() }
    #expect(walk.accepted > 100)
    #expect(walk.refused > 100)
    #expect(walk.refusedByLock > 5)
    #expect(walk.seen == Set(StatusRealisasi.allCases))
  }

  @Test func severalMoveTogetherOrNotAtAll() async throws {
    var walk = try await WorkflowWalk(seed: 0)
    let both = try walk.event(.ajukan, ["lkd", "trantib"], alasan: nil)
    let pelaku = Pelaku(akun: "o", peran: .operator, unit: WorkflowWalk.unit)
    #expect(throws: Penolakan.self) { try walk.state.memutuskan(Command(oleh: pelaku, [both]), mulai: 1) }
    try walk.fill("lkd")
    #expect(throws: Penolakan.self) { try walk.state.memutuskan(Command(oleh: pelaku, [both]), mulai: 1) }
    try walk.fill("trantib")
    let after = try walk.state.memutuskan(Command(oleh: pelaku, [both]), mulai: 1)
    #expect(after.unit[WorkflowWalk.unit]?.status("lkd", WorkflowWalk.periode) == .diajukan)
    #expect(after.unit[WorkflowWalk.unit]?.status("trantib", WorkflowWalk.periode) == .diajukan)
  }
}
