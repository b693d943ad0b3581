import Sakip
import Testing

@testable import Selaras

/// Where an indikator stands, and what becomes of its targets when it, or what is above it, leaves a version.
@Suite struct IndikatorVersiTests {
  private static let unit = SmallAgency.unit

  private static func versi(_ id: String, hari: Int = 19_000, mengikuti: String? = nil) -> VersiRenstraDitetapkan {
    VersiRenstraDitetapkan(
      unit: unit, id: id, nama: id.uppercased(), tanggal: Tanggal(hariSejak1970: hari), dasar: "Perda 1", alasan: "",
      periode: PeriodeRencana(awal: 2023, akhir: 2024), mengikuti: mengikuti)
  }

  private static func indikator(
    _ id: String = "ikm", versi: [String]? = nil, jenis: JenisNilai = .angka, predikat: [String] = [],
    sasaran: String? = nil
  ) -> IndikatorDitetapkan {
    IndikatorDitetapkan(
      unit: unit, id: id, tujuan: sasaran == nil ? "t" : nil, sasaran: sasaran, nama: id.uppercased(), satuan: "",
      jenis: jenis, polaritas: .naik, agregasi: .terakhir, frekuensi: .tahun, desimal: 2, urutanPredikat: predikat,
      utama: true, definisi: .kosong, versi: versi)
  }

  private static func sasaran(_ versi: [String]? = nil, tujuan: String = "t") -> SasaranDitetapkan {
    SasaranDitetapkan(unit: unit, id: "s", tujuan: tujuan, nama: "S", versi: versi)
  }

  private static func tujuan(_ id: String = "t", _ versi: [String]? = nil) -> TujuanDitetapkan {
    TujuanDitetapkan(unit: unit, id: id, nama: "Tujuan", versi: versi)
  }

  private static func target(_ versi: String, _ id: String = "ikm", _ nilai: Nilai = .angka(ExactDecimal(80)))
    -> TargetDitetapkan
  {
    TargetDitetapkan(unit: unit, indikator: id, versi: versi, tahun: 2024, nilai: nilai)
  }

  private static let tutupA = StatusVersiBerubah(unit: unit, versi: "a", aksi: .tutup)
  /// Two open versions.
  private static let dua: [any Event] = [versi("a"), versi("b", hari: 19_500, mengikuti: "a")]

  @Test(
    arguments: [
      ([indikator()], "a", ["ikm"]), ([indikator(versi: ["b"])], "a", []), ([indikator(versi: ["b"])], "b", ["ikm"]),
      ([sasaran(["b"]), indikator(sasaran: "s")], "a", []), ([sasaran(["b"]), indikator(sasaran: "s")], "b", ["ikm"]),
      // A sasaran stands only where its tujuan does, and its indikator with it.
      ([tujuan("t", ["b"]), sasaran(), indikator(versi: ["a", "b"], sasaran: "s")], "a", []),
    ] as [([any Event], String, [String])])
  func whereItStands(facts: [any Event], version: String, ids: [String]) throws {
    let plan = try #require(SmallAgency(Self.dua + facts).state.unit[Self.unit]).perencanaan
    let asked = try #require(plan.versi[version])
    #expect(plan.indikator(dalam: asked).map(\.id) == ids)
    #expect(plan.indikator["ikm"].map { plan.termuat($0, dalam: version) } == !ids.isEmpty)
  }

  @Test(
    "What is refused while a version sets targets below, with the words that say how many",
    arguments: [
      ([indikator(), target("b")], indikator(versi: ["a"]), "memuat 1 target “IKM”"),
      ([indikator(), target("a")], indikator(versi: ["a"]), nil),
      ([sasaran(), indikator(sasaran: "s"), target("b")], sasaran(["a"]), "“B” masih memuat 1 target"),
      ([sasaran(), indikator(sasaran: "s"), target("b")], tujuan("t", ["a"]), "“B” masih memuat 1 target"),
      ([sasaran(), indikator(sasaran: "s")], tujuan("t", ["a"]), nil),
      (
        [sasaran(), indikator(sasaran: "s"), target("b"), tujuan("t2", ["a"])], sasaran(tujuan: "t2"),
        "“B” masih memuat 1 target"
      ),
      // Moved below what stands in A only: the target of B would be in no form.
      (
        [indikator(), target("b"), sasaran(["a"])], indikator(sasaran: "s"), "“B” masih memuat 1 target “IKM”"
      ),
      ([indikator(), target("a"), sasaran(["a"])], indikator(sasaran: "s"), nil),
      (
        [indikator(), target("b"), sasaran(["a"])],
        indikator().mengganti(penempatan: [.init(versi: "b", sasaran: "s")]), "“B” masih memuat 1 target"
      ),
      ([tujuan("t", ["a"]), indikator()], target("b"), "tidak termuat dalam “B”"),
      ([indikator(versi: ["a"])], target("b"), "tidak termuat dalam “B”"),
      ([tujuan("t", ["a"])], sasaran(["a", "b"]), "Tujuan “Tujuan” tidak termuat dalam “B”"),
      // One that stood wherever its tujuan does may name the versions, closed ones too.
      ([sasaran(), tujuan("t", ["b"]), tutupA], sasaran(["a", "b"]), nil),
      ([sasaran(["b"]), tujuan("t", ["b"])], sasaran(["a", "b"]), "Tujuan “Tujuan” tidak termuat dalam “A”"),
      ([indikator()], indikator(versi: ["z"]), "Versi rencana “z” belum ada"),
    ] as [([any Event], any Event, String?)])
  func leaving(facts: [any Event], fact: any Event, words: String?) {
    let refusal = SmallAgency(Self.dua + facts).refusal(fact)
    guard let words else {
      #expect(refusal == nil)
      return
    }
    #expect(refusal?.bidang == "versi" && refusal?.pesan.contains(words) == true, "\(refusal?.pesan ?? "-")")
  }

  @Test("What a closed version sets a target for stays in it; nothing enters; what was only shown there may leave")
  func closed() throws {
    let agency = SmallAgency(Self.dua + [Self.indikator(), Self.indikator("lain"), Self.target("a"), Self.tutupA])
    #expect(agency.refusal(Self.indikator(versi: ["b"]))?.bidang == "versi")
    #expect(agency.refusal(Self.indikator(versi: ["a", "b"])) == nil)
    #expect(agency.refusal(Self.indikator("lain", versi: ["b"])) == nil)
    #expect(agency.refusal(Self.indikator("baru"))?.pesan.contains("tidak dapat memuat indikator baru") == true)
    #expect(agency.refusal(Self.indikator("baru", versi: ["b"])) == nil)
    #expect(agency.refusal(Self.indikator("baru", versi: ["a", "b"]))?.bidang == "versi")
  }

  @Test(
    "The kind and the predicates fit every recorded target, and closed versions keep them",
    arguments: [
      (.angka, [], .angka(ExactDecimal(80)), .predikat, ["A", "B"], false, "jenis"),
      (.angka, [], .angka(ExactDecimal(80)), .rentang, [], false, nil),
      (.rentang, [], .rentang(ExactDecimal(1), ExactDecimal(2)), .angka, [], false, "jenis"),
      (.predikat, ["A", "B"], .predikat("B"), .predikat, ["A", "C"], false, "urutanPredikat"),
      (.predikat, ["A", "B"], .predikat("B"), .predikat, ["B", "A"], false, nil),
      (.predikat, ["A", "B"], .predikat("B"), .predikat, ["B", "A"], true, "urutanPredikat"),
      (.predikat, ["A", "B"], .predikat("B"), .predikat, ["A", "B"], true, nil),
    ] as [(JenisNilai, [String], Nilai, JenisNilai, [String], Bool, String?)])
  func kind(
    before: JenisNilai, order: [String], value: Nilai, after: JenisNilai, next: [String], isClosed: Bool, field: String?
  ) {
    let facts: [any Event] = [
      Self.versi("a"), Self.indikator(jenis: before, predikat: order), Self.target("a", "ikm", value),
    ]
    let agency = SmallAgency(facts + (isClosed ? [Self.tutupA] : []))
    #expect(agency.refusal(Self.indikator(jenis: after, predikat: next))?.bidang == field)
  }

  @Test("A new version takes over where an indikator stands, and gives it back with its withdrawal")
  func copies() throws {
    var agency = SmallAgency([Self.versi("a"), Self.indikator(versi: ["a"]), Self.target("a")])
    let before = try #require(agency.state.unit[Self.unit]).perencanaan
    let next = Self.versi("b", hari: 19_500, mengikuti: "a")
    for fact in [next] + before.salinan(ke: next) {
      #expect(agency.refusal(fact) == nil, "\(fact)")
      agency.add([fact])
    }
    let plan = try #require(agency.state.unit[Self.unit]).perencanaan
    #expect(plan.indikator["ikm"]?.versi == ["a", "b"] && plan.target("ikm", versi: "b", tahun: 2024) != nil)
    for fact in plan.pelepasan(next, alasan: "Salah") {
      #expect(agency.refusal(fact) == nil, "\(fact)")
      agency.add([fact])
    }
    #expect(agency.state.unit[Self.unit]?.perencanaan.indikator["ikm"]?.versi == ["a"])
  }

  @Test(
    "An indikator with ranges may have one value in a year",
    arguments: [
      (.rentang, "3,3-3,5", "3,3-3,5"), (.rentang, "250", "250"), (.rentang, "banyak", nil), (.angka, "250", "250"),
      (.angka, "3,3-3,5", nil), (.angkaBerpredikat, "72", nil),
    ] as [(JenisNilai, String, String?)])
  func single(kind: JenisNilai, text: String, printed: String?) {
    #expect((try? Self.indikator(jenis: kind).baca(text))?.printed == printed)
  }
}
