import Sakip
import Testing

@testable import Selaras

@Suite("Whether a version of a budget has money for any program is told without putting its tree in order")
struct BerpaguTests {
  private static let unit = SmallAgency.unit

  private static func simpul(_ id: String, _ tingkat: TingkatAnggaran, di induk: String? = nil) -> any Event {
    SimpulAnggaranDitetapkan(
      unit: unit, tahun: 2024, id: id, induk: induk, tingkat: tingkat, kode: nil, nama: id, indikator: "", target: "")
  }

  private static func pagu(_ id: String, _ versi: VersiAnggaran, _ amount: Int = 5) -> any Event {
    PaguDitetapkan(
      unit: unit, tahun: 2024, subKegiatan: id, versi: versi, jumlah: Rupiah(amount), rincian: [])
  }

  private static let pohon: [any Event] = [
    simpul("u", .urusan), simpul("b", .bidangUrusan, di: "u"), simpul("p", .program, di: "b"),
    simpul("k", .kegiatan, di: "p"), simpul("s1", .subKegiatan, di: "k"), simpul("s2", .subKegiatan, di: "k"),
    simpul("q", .program, di: "b"),
  ]

  struct Kasus: Sendable {
    let nama: String
    let fakta: [any Event]
    /// In the original budget and in the amended one.
    let berpagu: [Bool]
    /// The programs of the amended budget that have money.
    let perubahan: Set<String>
  }

  private static let kasus: [Kasus] = [
    Kasus(nama: "tanpa anggaran", fakta: [], berpagu: [false, false], perubahan: []),
    Kasus(nama: "pohon tanpa pagu", fakta: pohon, berpagu: [false, false], perubahan: []),
    Kasus(nama: "murni", fakta: pohon + [pagu("s1", .murni)], berpagu: [true, false], perubahan: []),
    Kasus(nama: "pagu nol dicatat", fakta: pohon + [pagu("s1", .murni, 0)], berpagu: [true, false], perubahan: []),
    Kasus(
      nama: "perubahan menyebut yang berubah saja", fakta: pohon + [pagu("s1", .murni), pagu("s2", .perubahan)],
      berpagu: [true, true], perubahan: ["p"]),
    Kasus(
      nama: "perubahan tanpa murni", fakta: pohon + [pagu("s2", .perubahan)], berpagu: [false, true], perubahan: ["p"]),
    Kasus(
      nama: "sub kegiatan tanpa program di atasnya",
      fakta: [simpul("k", .kegiatan), simpul("s", .subKegiatan, di: "k"), pagu("s", .murni)], berpagu: [false, false],
      perubahan: []),
    Kasus(
      nama: "dicabut lagi",
      fakta: pohon + [
        pagu("s1", .murni),
        PencatatanDicabut(
          unit: unit, objek: .pagu(tahun: 2024, subKegiatan: "s1", versi: .murni), alasan: "Keliru"),
      ], berpagu: [false, false], perubahan: []),
  ]

  @Test(arguments: kasus.indices) func sameAsTheTreeSays(index: Int) throws {
    let one = Self.kasus[index]
    let agency = SmallAgency(one.fakta)
    let year = try #require(agency.state.unit[Self.unit]).anggaran.tahun[2024] ?? AnggaranTahun()
    func programs(_ version: VersiAnggaran) -> Set<String> {
      year.berpagu(version).filter { year.simpul[$0]?.tingkat == .program }
    }
    for (version, expected) in zip([VersiAnggaran.murni, .perubahan], one.berpagu) {
      #expect(year.adaProgramBerpagu(version) == expected, "\(one.nama), \(version)")
      #expect(programs(version).isEmpty == !expected, "\(one.nama), \(version)")
    }
    #expect(programs(.perubahan) == one.perubahan, "\(one.nama)")
  }
}
