import Sakip
import Testing

@testable import Selaras

@Suite("Programs known by number are one place each of the tree that came later")
struct PadananProgramTests {
  private static let unit = SmallAgency.unit
  private static let same = "Program Penunjang Urusan Pemerintahan Daerah"

  private static func pagu(_ nomor: Int, _ nama: String, kode: String? = nil, _ amount: Int = 10) -> any Event {
    PaguProgramDicatat(
      unit: unit, tahun: 2024, versi: .murni, nomor: nomor, nama: nama, kode: kode, jumlah: Rupiah(amount))
  }

  private static func simpul(_ id: String, _ tingkat: TingkatAnggaran, _ nama: String, di induk: String? = nil)
    -> any Event
  {
    let isCode = KodeRekening(id) != nil
    return SimpulAnggaranDitetapkan(
      unit: unit, tahun: 2024, id: id, induk: induk, tingkat: tingkat, kode: isCode ? id : nil, nama: nama,
      indikator: "", target: "")
  }

  private static func sub(_ id: String, di induk: String, _ amount: Int) -> [any Event] {
    [
      simpul(id, .subKegiatan, "Sub \(id)", di: induk),
      PaguDitetapkan(
        unit: unit, tahun: 2024, subKegiatan: id, versi: .murni, jumlah: Rupiah(amount), rincian: []),
    ]
  }

  private static func peta(_ id: String, _ program: [Int], simpul: [String] = []) -> any Event {
    PemetaanDitetapkan(unit: unit, tahun: 2024, indikator: id, simpul: simpul, program: program)
  }

  /// Two bidang urusan, each with a program of the same name.
  private static let pohon: [any Event] =
    [
      simpul("5", .urusan, "U"), simpul("5.01", .bidangUrusan, "A", di: "5"),
      simpul("5.03", .bidangUrusan, "B", di: "5"),
      simpul("5.01.01", .program, same, di: "5.01"), simpul("5.03.01", .program, same, di: "5.03"),
    ] + sub("a", di: "5.01.01", 100) + sub("b", di: "5.03.01", 7)

  struct Kasus: Sendable {
    let nama: String
    let program: [any Event]
    let pemetaan: [any Event]
    /// The places of "ikm" and of "lain".
    let tempat: [[String]]
    /// The pagu of "ikm".
    let pagu: Int?
  }

  private static let kasus: [Kasus] = [
    Kasus(
      nama: "kode lebih dahulu daripada nama",
      program: [pagu(1, same, kode: "5.03.01"), pagu(2, same, kode: "5.01.01")],
      pemetaan: [peta("ikm", [1]), peta("lain", [2])], tempat: [["5.03.01"], ["5.01.01"]], pagu: 7),
    Kasus(
      nama: "tanpa kode menurut nomor", program: [pagu(1, same), pagu(2, same.uppercased())],
      pemetaan: [peta("ikm", [2]), peta("lain", [1])], tempat: [["5.03.01"], ["5.01.01"]], pagu: 7),
    Kasus(
      nama: "yang berkode mengambil tempatnya, yang lain sisanya",
      program: [pagu(1, same), pagu(2, same, kode: "5.01.01")],
      pemetaan: [peta("ikm", [1, 2]), peta("lain", [1])], tempat: [["5.03.01", "5.01.01"], ["5.03.01"]], pagu: 107),
    Kasus(
      nama: "nama sama, kode lain, bukan program itu", program: [pagu(1, same, kode: "4.01.01")],
      pemetaan: [peta("ikm", [1]), peta("lain", [1])], tempat: [[], []], pagu: nil),
    Kasus(
      nama: "program ketiga tidak mempunyai tempat", program: [pagu(1, same), pagu(2, same), pagu(3, same)],
      pemetaan: [peta("ikm", [1, 2, 3]), peta("lain", [3])], tempat: [["5.01.01", "5.03.01"], []], pagu: 107),
    Kasus(
      nama: "bidang di atasnya dipetakan sendiri: uangnya sekali", program: [pagu(1, same), pagu(2, same)],
      pemetaan: [peta("ikm", [1, 2], simpul: ["5.01"]), peta("lain", [2], simpul: ["5"])],
      tempat: [["5.01", "5.03.01"], ["5"]],
      pagu: 107),
    Kasus(
      nama: "bagian di bawahnya dipetakan sendiri", program: [pagu(1, same), pagu(2, same)],
      pemetaan: [peta("ikm", [1], simpul: ["a"]), peta("lain", [1], simpul: ["5.01.01"])],
      tempat: [["a"], ["5.01.01"]], pagu: 100),
  ]

  @Test("By code, then by words, each place once, none above or below what is mapped itself", arguments: kasus.indices)
  func mapped(index: Int) throws {
    let one = Self.kasus[index]
    let indicators: [any Event] = [SmallAgency.indicator(), SmallAgency.indicator("lain")]
    let agency = SmallAgency(indicators + one.program + one.pemetaan + Self.pohon)
    let unit = try #require(agency.state.unit[Self.unit])
    let year = try #require(unit.anggaran.tahun[2024])
    #expect(["ikm", "lain"].map { year.bagianTerpetakan($0).simpul } == one.tempat, "\(one.nama)")
    let money = unit.kinerja(SmallAgency.indicator(), tahun: 2024).anggaran?.pagu
    #expect(money == one.pagu.map { Rupiah($0) }, "\(one.nama)")
  }

  @Test("A code is one place, whatever an agreement names beside it; words are what the agreement leaves") func mixed()
    throws
  {
    let agency = SmallAgency(
      [Self.pagu(1, Self.same, kode: "5.03.01"), Self.pagu(2, Self.same), Self.pagu(3, Self.same)] + Self.pohon)
    let unit = try #require(agency.state.unit[Self.unit])
    let year = try #require(unit.anggaran.tahun[2024])
    let places = unit.programBerpagu(tahun: 2024, versi: .murni).map(NaskahPkDitetapkan.Program.init)
    func numbers(_ promised: [String]) -> [String?] {
      let found = PadananProgram(year, dijanjikan: places.filter { promised.contains($0.simpul ?? "") })
      return (1...3).map { found[nomor: $0] }
    }
    #expect(numbers([]) == ["5.03.01", "5.01.01", nil])
    #expect(numbers(["5.03.01"]) == ["5.03.01", "5.01.01", nil])
    #expect(numbers(["5.01.01"]) == ["5.03.01", nil, nil])
  }

  @Test("The agreement, its rencana aksi and the comparison with the budget find the same places") func promised()
    throws
  {
    var agency = SmallAgency([Self.pagu(1, Self.same, kode: "5.03.01", 7), Self.pagu(2, Self.same, 100)])
    agency.add(SelisihProgramPkTests.text(agency, .murni))
    agency.add(Self.pohon)
    let unit = try #require(agency.state.unit[Self.unit])
    let post = try #require(unit.organisasi.jabatan["k"])
    let promise = try #require(unit.janji(tahun: 2024, jabatan: post))
    let parts = unit.bagianRencanaAksi(tahun: 2024, jabatan: post, dari: promise).map(\.bagian.id)
    #expect(parts == ["5.01.01", "a", "5.03.01", "b"])
    #expect(try SelisihProgramPkTests.found(agency) == [])
  }
}
