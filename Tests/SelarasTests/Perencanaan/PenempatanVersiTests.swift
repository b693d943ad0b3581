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
