import Sakip
import Testing

/// The pohon kinerja as a value: order, depth, paths, and shapes that a tree must not have.
@Suite struct PohonKinerjaTests {
  private typealias Simpul = PohonKinerja<Int>.Simpul

  private static let small = PohonKinerja([
    Simpul(1), Simpul(2, induk: 1, urutan: 2), Simpul(3, induk: 1, urutan: 1), Simpul(4, induk: 3), Simpul(5, induk: 3),
    Simpul(6, induk: 99), Simpul(7, urutan: -1),
  ])

  @Test func childrenStandInTheirOrderAndThenByKey() {
    #expect(Self.small.anak(1) == [3, 2])
    #expect(Self.small.anak(3) == [4, 5])
    #expect(Self.small.anak(5).isEmpty)
  }

  @Test func aNodeWhoseParentIsMissingIsARoot() {
    #expect(Self.small.akar == [7, 1, 6])
  }

  @Test func theWalkPutsEachNodeBeforeThoseBelowIt() {
    #expect(Self.small.praurut().map(\.kunci) == [7, 1, 3, 4, 5, 2, 6])
    #expect(Self.small.praurut().map(\.kedalaman) == [0, 0, 1, 2, 2, 1, 0])
    #expect(Self.small.praurut(dari: [1], tingkat: 2).map(\.kunci) == [1, 3, 2])
    #expect(Self.small.praurut(tingkat: 1).map(\.kunci) == [7, 1, 6])
    #expect(Self.small.praurut { $0 != 3 }.map(\.kunci) == [7, 1, 3, 2, 6])
  }

  @Test func pathsAndCounts() {
    #expect(Self.small.jalur(5) == [1, 3, 5])
    #expect(Self.small.induk(5) == 3)
    #expect(Self.small.induk(6) == nil)
    #expect(Self.small.banyakDiBawah == [1: 4, 3: 2])
  }

  @Test func aCircleIsCutOpenAndNothingIsLost() {
    let circle = PohonKinerja([Simpul(1, induk: 3), Simpul(2, induk: 1), Simpul(3, induk: 2), Simpul(4, induk: 4)])
    #expect(circle.praurut().map(\.kunci) == [1, 2, 3, 4])
    #expect(circle.akar == [1, 4])
  }

  @Test func aTreeAsDeepAsItIsLargeIsWalked() {
    let size = 20_000
    let deep = PohonKinerja((0..<size).map { Simpul($0, induk: $0 == 0 ? nil : $0 - 1) })
    #expect(deep.praurut().last?.kunci == size - 1)
    #expect(deep.praurut().last?.kedalaman == size - 1)
    #expect(deep.jalur(size - 1).count == size)
    #expect(deep.banyakDiBawah[0] == size - 1)
    #expect(PohonKinerja.tinggi(0) { deep.anak($0) } == size)
  }

  @Test func climbingEndsWhereANodeComesASecondTime() {
    let parents = [1: 2, 2: 3, 3: 1]
    #expect(PohonKinerja.naik(dari: 1) { parents[$0] } == [1, 2, 3])
    #expect(PohonKinerja.tinggi(1) { parents[$0].map { [$0] } ?? [] } == 3)
    #expect(PohonKinerja.naik(dari: 9) { parents[$0] } == [9])
  }

  @Test func levelsGoFromTheOutcomeDown() {
    #expect(JenjangKinerja.allCases == JenjangKinerja.allCases.sorted())
    #expect(JenjangKinerja.hasil < .keluaran)
    #expect(Set(JenjangKinerja.allCases.map(\.nama)).count == 5)
    #expect(JenjangKinerja.sumber.contains("ringkasan"))
  }
}
