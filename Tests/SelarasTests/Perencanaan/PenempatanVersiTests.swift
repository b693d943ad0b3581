import Sakip
import Testing

@testable import Selaras

/// An indikator that a version calls otherwise, or puts below another sasaran.
@Suite struct PenempatanVersiTests {
  private static let unit = SmallAgency.unit
  private static let awal = PenempatanVersi(versi: "a", nama: "Pertumbuhan", tujuan: "t")

  private static func version(_ id: String, _ day: Int, mengikuti: String? = nil) -> VersiRenstraDitetapkan {
    VersiRenstraDitetapkan(
      unit: unit, id: id, nama: id.uppercased(), tanggal: Tanggal(hariSejak1970: day), dasar: "Perda", alasan: "",
      periode: PeriodeRencana(awal: 2021, akhir: 2026), mengikuti: mengikuti)
  }

  private static func indikator(
    nama: String = "Laju", sasaran: String? = "s", _ placements: [PenempatanVersi]? = [awal]
  ) -> IndikatorDitetapkan {
    let small = SmallAgency.indicator()
    return IndikatorDitetapkan(
      unit: unit, id: "ikm", tujuan: sasaran == nil ? "t" : nil, sasaran: sasaran, nama: nama, satuan: small.satuan,
      jenis: small.jenis, polaritas: small.polaritas, agregasi: small.agregasi, frekuensi: small.frekuensi,
      desimal: small.desimal, urutanPredikat: [], utama: true, definisi: .kosong, penempatan: placements)
  }

  private static func target(_ versi: String) -> TargetDitetapkan {
    TargetDitetapkan(unit: unit, indikator: "ikm", versi: versi, tahun: 2024, nilai: .angka(ExactDecimal(80)))
  }

  /// A closed version `a`, in which the indikator measures the tujuan, and an open one `b`, in which it measures `s`.
  private static let small = SmallAgency([
    version("a", 19_000), indikator(nama: "Pertumbuhan", sasaran: nil, nil),
    SasaranDitetapkan(unit: unit, id: "s", tujuan: "t", nama: "Sasaran", versi: ["b"]), target("a"),
    StatusVersiBerubah(unit: unit, versi: "a", aksi: .tutup), version("b", 19_500, mengikuti: "a"), target("b"),
  ])

  @Test func eachVersionHasItsPlaceAndItsWords() throws {
    var agency = Self.small
    agency.add([Self.indikator()])
    let plan = try #require(agency.state.unit[Self.unit]).perencanaan
    let (a, b) = (try #require(plan.versi["a"]), try #require(plan.versi["b"]))
    #expect(plan.indikator(tujuan: "t", dalam: a).map { $0.nama(dalam: "a") } == ["Pertumbuhan"])
    #expect(plan.indikator(tujuan: "t", dalam: b).isEmpty && plan.indikator(sasaran: "s", dalam: a).isEmpty)
    #expect(plan.indikator(sasaran: "s", dalam: b).map { $0.nama(dalam: "b") } == ["Laju"])
    #expect(plan.indikator(dalam: a).count == 1 && plan.indikator(dalam: b).count == 1)
    let indicator = try #require(plan.indikator["ikm"])
    #expect(plan.sasaranAtauTujuan(indicator, dalam: "a") == "Tujuan")
    #expect(plan.sasaranAtauTujuan(indicator, dalam: "b") == "Sasaran")
    #expect(plan.perbandingan(dari: a, ke: b).indikator.map(\.perubahan) == [.berubah])
  }

  @Test(
    "A closed version keeps its place and words; open ones may have others",
    arguments: [
      (indikator(), nil), (indikator([.init(versi: "a", tujuan: "t")]), "nama"),
      (indikator([.init(versi: "a", nama: "Pertumbuhan")]), "sasaran"), (indikator(nil), "nama"),
      (indikator([awal, awal]), "penempatan"), (indikator([awal, .init(versi: "b")]), "penempatan"),
      (indikator([awal, .init(versi: "x", tujuan: "t")]), "versi"),
      (indikator([awal, .init(versi: "b", tujuan: "lain")]), "penempatan"),
      (indikator([awal, .init(versi: "b", tujuan: "t", sasaran: "s")]), "penempatan"),
      (indikator([awal, .init(versi: "b", nama: " ")]), "penempatan"),
    ] as [(IndikatorDitetapkan, String?)])
  func whatIsRefused(_ fact: IndikatorDitetapkan, _ field: String?) {
    #expect(Self.small.refusal(fact)?.bidang == field)
  }

  @Test("What a form proposes leaves closed versions as they are")
  func theFormKeeps() throws {
    let plan = try #require(Self.small.state.unit[Self.unit]).perencanaan
    let before = try #require(plan.indikator["ikm"])
    let proposed = Self.indikator(nil).menjagaVersi(dari: before, plan)
    #expect(proposed == Self.indikator())
    #expect(Self.small.refusal(proposed) == nil)
    #expect(before.menjagaVersi(dari: before, plan).penempatan == nil)
  }

  @Test("An indikator is read as a version has it, and says of the others what they say") func seenFrom() throws {
    var agency = Self.small
    agency.add([Self.indikator()])
    let plan = try #require(agency.state.unit[Self.unit]).perencanaan
    let recorded = try #require(plan.indikator["ikm"])
    let early = plan.sebagaimana(recorded, dalam: "a")
    #expect(early.nama == "Pertumbuhan" && early.tempat(dalam: nil) == .tujuan("t"))
    #expect(early.nama(dalam: "b") == "Laju" && early.tempat(dalam: "b") == .sasaran("s"))
    #expect(early.nama(dalam: "a") == "Pertumbuhan")
    #expect(plan.sebagaimana(recorded, dalam: "b") == recorded && plan.sebagaimana(recorded, dalam: nil) == recorded)
    let a = try #require(plan.versi["a"])
    #expect(plan.indikator(tujuan: "t", dalam: a).map(\.nama) == ["Pertumbuhan"])
    #expect(plan.indikator("ikm", dalam: "a")?.nama == "Pertumbuhan" && plan.indikator("x", dalam: "a") == nil)
  }

  /// What the form proposes: words and place as typed, everything else as recorded.
  private static func diketik(_ nama: String, sasaran: String?) -> IndikatorDitetapkan {
    indikator(nama: nama, sasaran: sasaran, nil)
  }

  @Test("The form changes the open versions that say what it showed; one that differs on purpose keeps its own")
  func renamedOnce() throws {
    var agency = Self.small
    agency.add([Self.indikator()])
    // A version that follows the closed one takes its words over, and stands open.
    let copy = Self.version("c", 19_600, mengikuti: "a")
    let plan = try #require(agency.state.unit[Self.unit]).perencanaan
    agency.add([copy] + plan.salinan(ke: copy))
    let next = try #require(agency.state.unit[Self.unit]).perencanaan
    let before = try #require(next.indikator["ikm"])
    #expect(next.versiTertulis(before)?.id == "c")
    let shown = next.sebagaimana(before, dalam: "c")
    #expect(shown.nama == "Pertumbuhan" && shown.tempat(dalam: nil) == .tujuan("t"))
    // Sent as it was shown, it changes nothing.
    #expect(Self.diketik("Pertumbuhan", sasaran: nil).menjagaVersi(dari: before, next) == before)
    let renamed = Self.diketik("Laju Baru", sasaran: nil).menjagaVersi(dari: before, next)
    #expect(["a", "b", "c"].map { renamed.nama(dalam: $0) } == ["Pertumbuhan", "Laju", "Laju Baru"])
    // Only what was typed follows: each version keeps its place.
    #expect(["a", "b", "c"].map { renamed.tempat(dalam: $0) } == [.tujuan("t"), .sasaran("s"), .tujuan("t")])
    #expect(agency.refusal(renamed) == nil)
    let moved = Self.diketik("Pertumbuhan", sasaran: "s").menjagaVersi(dari: before, next)
    #expect(["a", "b", "c"].map { moved.nama(dalam: $0) } == ["Pertumbuhan", "Laju", "Pertumbuhan"])
    #expect(["a", "b", "c"].map { moved.tempat(dalam: $0) } == [.tujuan("t"), .sasaran("s"), .sasaran("s")])
  }

  @Test("A sheet words the version that it names, and no other one") func bySheet() throws {
    var agency = Self.small
    agency.add([Self.version("c", 19_600)])
    let plan = try #require(agency.state.unit[Self.unit]).perencanaan
    let before = try #require(plan.indikator["ikm"])
    let last = Self.diketik("Laju", sasaran: "s").menurut("c", sebelum: before, plan)
    #expect(["a", "b", "c", nil].map { last.nama(dalam: $0) } == ["Pertumbuhan", "Pertumbuhan", "Laju", "Laju"])
    let middle = Self.diketik("Laju", sasaran: "s").menurut("b", sebelum: before, plan)
    #expect(["a", "b", "c"].map { middle.nama(dalam: $0) } == ["Pertumbuhan", "Laju", "Pertumbuhan"])
    #expect(middle.tempat(dalam: "b") == .sasaran("s") && middle.tempat(dalam: nil) == .tujuan("t"))
  }

  @Test("Where all versions are closed neither words nor place change") func allClosed() throws {
    var agency = Self.small
    agency.add([StatusVersiBerubah(unit: Self.unit, versi: "b", aksi: .tutup)])
    let plan = try #require(agency.state.unit[Self.unit]).perencanaan
    let before = try #require(plan.indikator["ikm"])
    #expect(Self.diketik("Laju", sasaran: "s").menjagaVersi(dari: before, plan) == before)
  }

  @Test("An agreement of which only the month is known promised what the end of that month planned")
  func promisedInAMonth() throws {
    let day = try #require(Tanggal(iso: "2024-01-01"))
    let agency = SmallAgency([
      Self.version("a", day.hariSejak1970 - 900), Self.version("b", day.hariSejak1970 + 20), Self.indikator(nil),
      PerjanjianKinerjaDitetapkan(
        unit: Self.unit, tahun: 2024, jenis: .murni, jabatan: "K", tanggal: day, hanyaBulan: true,
        baris: [.init(indikator: "ikm", target: .angka(ExactDecimal(80)))]),
    ])
    let unit = try #require(agency.state.unit[Self.unit])
    #expect(unit.pemakaiTarget("ikm", versi: "b", tahun: 2024) == ["Perjanjian Kinerja K 2024"])
    #expect(unit.pemakaiTarget("ikm", versi: "a", tahun: 2024).isEmpty)
  }

  @Test("A version that follows takes the place over, and one that is withdrawn takes it along")
  func copiedAndWithdrawn() throws {
    var agency = Self.small
    agency.add([Self.indikator()])
    let plan = try #require(agency.state.unit[Self.unit]).perencanaan
    let copies = plan.salinan(ke: Self.version("c", 19_600, mengikuti: "a")).compactMap { $0 as? IndikatorDitetapkan }
    #expect(copies.first?.penempatan?.map(\.versi) == ["a", "c"])
    #expect(copies.first?.tempat(dalam: "c") == .tujuan("t") && copies.first?.nama(dalam: "c") == "Pertumbuhan")
    let released = plan.pelepasan(try #require(plan.versi["a"]), alasan: "Salah")
    #expect(released.compactMap { $0 as? IndikatorDitetapkan }.map { $0.penempatan == nil } == [true])
  }
}
