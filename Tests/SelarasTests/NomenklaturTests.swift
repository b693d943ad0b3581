import Sakip
import Testing

@testable import Selaras

/// Versions of the nomenklatur and the budgets that use them.
@Suite struct NomenklaturTests {
  private static let year = 2024

  private static func version(_ id: String, mulai: Int = 2024) -> any Event {
    NomenklaturDitetapkan(id: id, nama: "Nomenklatur \(id)", dasar: "", berlakuMulai: mulai)
  }

  private static func codes(_ id: String, _ pairs: [(String, String)]) -> any Event {
    KodeNomenklaturDicatat(nomenklatur: id, baris: pairs.map { .init(kode: $0.0, nama: $0.1) })
  }

  private static func program(_ id: String, _ code: String?, _ name: String) -> any Event {
    SimpulAnggaranDitetapkan(
      unit: SmallAgency.unit, tahun: year, id: id, induk: nil, tingkat: .program, kode: code, nama: name, indikator: "",
      target: "")
  }

  private static let known: [any Event] = [
    version("a"),
    codes(
      "a",
      [
        ("7", "Unsur Kewilayahan"), ("7.01", "Kecamatan"), ("7.01.02", "Program Pelayanan"),
        ("X.XX.01", "Program Penunjang"),
      ]),
  ]
  private static let choice = choiceOf("a")

  private static func choiceOf(_ id: String) -> NomenklaturDipilih {
    NomenklaturDipilih(unit: SmallAgency.unit, tahun: year, nomenklatur: id)
  }

  @Test(
    arguments: [
      ("7.01.02", "Program Pelayanan", nil), ("7.01.02", "PROGRAM  PELAYANAN", nil),
      ("7.01.01", "Program Penunjang", nil), (nil, "Program tanpa kode", nil),
      ("7.01.03", "Program Desa", "Kode “7.01.03” tidak ada dalam Nomenklatur a"),
      ("7.01.02", "Program Desa", "kode “7.01.02” bernama “Program Pelayanan”, bukan “Program Desa”"),
    ] as [(String?, String, String?)])
  func aBudgetKeepsToItsVersion(code: String?, name: String, refusal: String?) {
    let place = Self.program("p", code, name)
    let before = SmallAgency(Self.known).refusal(place)
    #expect(before == nil)
    let after = SmallAgency(Self.known + [Self.choice]).refusal(place)
    #expect((after == nil) == (refusal == nil))
    if let refusal { #expect(after?.pesan.contains(refusal) == true, "\(after?.pesan ?? "")") }
    let late = SmallAgency(Self.known + [place]).refusal(Self.choice)
    #expect((late == nil) == (refusal == nil) && (late == nil || late?.bidang == "nomenklatur"))
  }

  @Test func refusals() {
    let cases: [(any Event, String, String)] = [
      (Self.codes("b", [("7", "U")]), "nomenklatur", "Nomenklatur “b” belum ada."),
      (Self.codes("a", []), "baris", "Belum ada kode."),
      (Self.codes("a", [("7.1", "U")]), "baris", "Kode “7.1” tidak dikenal."),
      (Self.codes("a", [("7", "  ")]), "baris", "Nama 7 belum diisi."),
      (Self.codes("a", [("7", "U"), ("7", "V")]), "baris", "tercantum dua kali"),
      (Self.codes("a", [("7.01.05.2.01", "K")]), "baris", "Kode induk “7.01.05” dari “7.01.05.2.01” belum ada"),
      (Self.version("A 1"), "id", "tidak dapat dipakai"),
      (Self.version("c", mulai: 1999), "berlakuMulai", "Tahun 1999"),
      (Self.version("a", mulai: 2025), "berlakuMulai", "sudah dipakai U tahun 2024"),
      (
        NomenklaturDipilih(unit: SmallAgency.unit, tahun: 2023, nomenklatur: "a"), "tahun",
        "baru berlaku mulai tahun anggaran 2024"
      ),
      (NomenklaturDipilih(unit: SmallAgency.unit, tahun: 2024, nomenklatur: "z"), "nomenklatur", "belum ada"),
      (NomenklaturDipilih(unit: "x", tahun: 2024, nomenklatur: "a"), "unit", "belum ada"),
    ]
    let agency = SmallAgency(Self.known + [Self.choice])
    for (fact, field, words) in cases {
      let refusal = agency.refusal(fact)
      #expect(refusal?.bidang == field && refusal?.pesan.contains(words) == true, "\(refusal?.pesan ?? "diterima")")
    }
    #expect(agency.refusal(Self.codes("a", [("7.01.05", "P"), ("7.01.05.2.01", "K")])) == nil)
  }

  @Test("A code recorded again gets the new wording; the others stay")
  func corrected() {
    let state = SmallAgency(Self.known + [Self.codes("a", [("7.01", "Kecamatan dan Kelurahan")])]).state
    #expect(state.anggaran.kode(nomenklatur: "a").map(\.nama).contains("Kecamatan dan Kelurahan"))
    #expect(state.anggaran.kode(nomenklatur: "a").count == 4)
    #expect(state.anggaran.kode(nomenklatur: "b").isEmpty)
    #expect(state.anggaran.kode["a"]?["7.01"]?.semuaEntri == [state.posisi - 1, state.posisi])
    #expect(state.anggaran.kode["a"]?["7"]?.semuaEntri == [state.posisi - 1])
  }

  @Test("A version chosen again keeps the entries of the choices before")
  func chosenAgain() throws {
    let state = SmallAgency(Self.known + [Self.choice, Self.version("c"), Self.choiceOf("c")]).state
    let chosen = try #require(state.unit[SmallAgency.unit]?.anggaran.tahun[Self.year]?.nomenklatur)
    #expect(chosen.isi.nomenklatur == "c" && chosen.semuaEntri == [state.posisi - 2, state.posisi])
  }

  @Test("The sample uses the codes of 2021 in 2023, and those of 2024 in 2024")
  func sample() async throws {
    let state = try await SampleData.application().state
    let users = state.anggaran.nomenklatur.semua.map { version in
      state.pemakai(nomenklatur: version.id).map { "\($0.unit.id) \($0.tahun)" }
    }
    #expect(users == [["kecamatan-batumandi 2023"], ["kecamatan-juai 2024"]])
    let documents = state.anggaran.nomenklatur.semua.map { version in
      state.dokumen(nomenklatur: version.id).map { "\($0.unit.id) \($0.rencana.id)" }
    }
    #expect(documents == [["bkpsdm rkpd-2023-awal", "bkpsdm renja-2023"], []])
    let lengths = ["2021", "2024"].map { id in
      Set(
        state.anggaran.kode(nomenklatur: id).filter { $0.kode.tingkat == .subKegiatan }.map {
          $0.kode.subKegiatan.count
        })
    }
    #expect(lengths == [[2], [4]])
    let places = try #require(state.unit["kecamatan-juai"]?.anggaran.tahun[2024]).simpul.semua
    for place in places { try state.anggaran.periksa(place, nomenklatur: "2024") }
  }
}
