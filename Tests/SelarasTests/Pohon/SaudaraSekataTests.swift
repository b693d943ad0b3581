import Sakip
import Testing

@testable import Selaras

@Suite("What is seldom meant of a node: a sibling of the same words, a level that is not below the one above")
struct SaudaraSekataTests {
  private static let a = PohonTiny.kunci("a")

  @Test(
    "A sibling says the same in other letters; another parent, perangkat daerah or version has its own words",
    arguments: [
      (PohonTiny.simpul("x", induk: a, .kondisiLangsung, "petugas  TERAMPIL."), "b"),
      (PohonTiny.simpul("x", induk: a, .kondisiLangsung, "Petugas terampil sekali"), nil),
      (PohonTiny.simpul("x", induk: PohonTiny.kunci("c"), .keluaran, "Petugas terampil"), nil),
      (PohonTiny.simpul("x", unit: "m", induk: a, .kondisiLangsung, "Petugas terampil"), nil),
      (PohonTiny.simpul("x", .kondisiLangsung, "Petugas terampil"), nil),
      (PohonTiny.simpul("b", induk: a, .kondisiLangsung, "Petugas terampil", urutan: 7), nil),
      (PohonTiny.simpul("c", induk: a, .keluaran, "Petugas terampil"), "b"),
      (PohonTiny.simpul("x", .hasil, "Sebatang kara"), "kara"),
      (PohonTiny.simpul("x", induk: a, .keluaran, "Berversi", versi: ["w"]), nil),
      (PohonTiny.simpul("x", induk: a, .keluaran, "Berversi", versi: ["v", "w"]), "versi"),
      (PohonTiny.simpul("x", induk: a, .keluaran, "Berversi"), "versi"),
      // Recorded twice already: meant.
      (PohonTiny.simpul("d", induk: a, .keluaran, "Kembar", indikator: ["i"]), nil),
    ] as [(SimpulPohonDitetapkan, String?)])
  func twins(node: SimpulPohonDitetapkan, found: String?) {
    let state = PohonTiny.state([
      PohonTiny.simpul("kara", .hasil, "Sebatang kara"),
      PohonTiny.simpul("versi", induk: Self.a, .keluaran, "Berversi", versi: ["v"]),
      PohonTiny.simpul("d", induk: Self.a, .keluaran, "Kembar"),
      PohonTiny.simpul("e", induk: Self.a, .keluaran, "Kembar"),
    ]).state
    #expect(state.saudaraSekata(node)?.id == found)
  }

  @Test(
    "A level is told when it comes to stand there, in the words of K.108",
    arguments: [
      (
        PohonTiny.simpul("x", induk: PohonTiny.kunci("c"), .keluaran, "X"),
        "Simpul “X” (keluaran) berada di bawah “Loket tersedia” (keluaran)."
      ),
      (
        PohonTiny.simpul("b", induk: a, .hasil, "B"),
        "Simpul “B” (hasil) berada di bawah “Layanan baik” (kondisi antara)."
      ),
      (PohonTiny.simpul("x", induk: a, .kondisiLangsung, "X"), nil), (PohonTiny.simpul("x", .hasil, "X"), nil),
      (PohonTiny.simpul("d", induk: PohonTiny.kunci("c"), .keluaran, "Lain", indikator: ["i"]), nil),
    ] as [(SimpulPohonDitetapkan, String?)])
  func levels(node: SimpulPohonDitetapkan, said: String?) {
    let state = PohonTiny.state([PohonTiny.simpul("d", induk: PohonTiny.kunci("c"), .keluaran, "D")]).state
    #expect(state.jenjangJanggal(node) == said)
  }
}
