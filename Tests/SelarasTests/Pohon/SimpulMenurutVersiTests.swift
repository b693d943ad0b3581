import Foundation
import Sakip
import Testing

@testable import Selaras

/// A closed version keeps what it says of a node, and the open ones take the change, under the same id.
@Suite struct SimpulMenurutVersiTests {
  private static let lamaBerlaku = Tanggal(tahun: 2024, bulan: 6, hari: 1) ?? Tanggal(hariSejak1970: 0)
  private static let baruBerlaku = Tanggal(tahun: 2024, bulan: 12, hari: 1) ?? Tanggal(hariSejak1970: 0)

  private static func version(_ id: String, _ iso: String, mengikuti: String? = nil) throws -> VersiRenstraDitetapkan {
    VersiRenstraDitetapkan(
      unit: "u", id: id, nama: id.uppercased(), tanggal: try #require(Tanggal(iso: iso)), dasar: "", alasan: "",
      periode: .init(awal: 2021, akhir: 2026), mengikuti: mengikuti)
  }

  private static func node(
    _ id: String, di parent: String?, _ level: JenjangKinerja, indikator: [String] = [], urutan: Int = 0,
    versi: [String] = ["lama"]
  ) -> SimpulPohonDitetapkan {
    PohonTiny.simpul(
      id, induk: parent.map { PohonTiny.kunci($0) }, level, "Kondisi \(id)", indikator: indikator, jabatan: "j",
      sasaran: parent == nil ? "s" : nil, urutan: urutan, versi: versi)
  }

  /// The tree `p` over `q` over `r`, and `z` beside `q`, in the closed version `lama`; `baru` follows it and is open.
  private static func agency() throws -> SmallAgency {
    var agency = PohonTiny.state([
      try version("lama", "2021-01-01"), SmallAgency.indicator("i2"),
      TargetDitetapkan(unit: "u", indikator: "i", versi: "lama", tahun: 2024, nilai: .angka(.init(1))),
      node("p", di: nil, .hasil, indikator: ["i"]), node("q", di: "p", .kondisiAntara, urutan: 1),
      node("r", di: "q", .keluaran, indikator: ["i"]), node("z", di: "p", .kondisiAntara, urutan: 2),
      StatusVersiBerubah(unit: "u", versi: "lama", aksi: .tutup),
    ])
    let next = try version("baru", "2024-09-18", mengikuti: "lama")
    let copied = try #require(agency.state.unit["u"]).perencanaan.salinan(ke: next)
    agency.add([next])
    try record(copied, in: &agency)
    return agency
  }

  /// Records facts one after the other, each checked.
  private static func record(_ facts: [any Event], in agency: inout SmallAgency) throws {
    for fact in facts {
      let refusal = agency.refusal(fact)
      try #require(refusal == nil, "\(fact): \(refusal?.pesan ?? "")")
      agency.add([fact])
    }
  }

  private static func recorded(_ id: String, _ agency: SmallAgency) throws -> SimpulPohonDitetapkan {
    try #require(agency.state.simpulPohon(PohonTiny.kunci(id)))
  }

  private static func changed(
    _ node: SimpulPohonDitetapkan, sebab: String?, indikator: [String]
  ) -> SimpulPohonDitetapkan {
    SimpulPohonDitetapkan(
      unit: node.unit, id: node.id, induk: node.induk, jenjang: node.jenjang, kondisi: node.kondisi, sebab: sebab,
      indikator: indikator, jabatan: node.jabatan, tujuan: node.tujuan, sasaran: node.sasaran, urutan: node.urutan,
      versi: node.versi)
  }

  /// What a tree says on a day, whichever versions its nodes name: its nodes, rules and posts.
  private static func tree(_ agency: SmallAgency, _ day: Tanggal) throws -> [SimpulPohonDitetapkan] {
    let unit = try #require(agency.state.unit["u"])
    return agency.state.pohonBerlaku(pada: day).simpul(unit).filter { $0.versi != nil }
      .map { $0.termuat(hanyaDalam: nil) }
  }

  /// The tree as the open version has it.
  private static func draft(_ agency: SmallAgency) -> PohonBerlaku {
    agency.state.pohonBerlaku(pada: baruBerlaku, menurut: ["u": "baru"])
  }

  private static func findings(_ agency: SmallAgency, _ day: Tanggal) throws -> [String] {
    let unit = try #require(agency.state.unit["u"])
    return agency.state.temuanKeselarasan(unit, hari: day, tahun: 2024).map { "\($0.kunci) \($0.uraian)" }
  }

  private static func agreement(_ agency: SmallAgency) throws -> [String] {
    let unit = try #require(agency.state.unit["u"])
    let post = try #require(unit.organisasi.jabatan["j"])
    let version = try #require(unit.perencanaan.versi["lama"])
    let given = PohonJabatan(
      agency.state, unit, jabatan: post, tahun: 2024, versi: version, pada: lamaBerlaku)
    return given.simpul.map(\.kondisi) + given.indikator.sorted() + given.didukung.sorted()
  }

  /// Moves `q` with `r` below `z`, puts `z` first, and gives `r` a cause and another measure.
  private static func rearrange(_ agency: inout SmallAgency) throws {
    try record([recorded("z", agency).dipindahkan(ke: PohonTiny.kunci("p"), urutan: 0)], in: &agency)
    try record([recorded("q", agency).dipindahkan(ke: PohonTiny.kunci("z"), urutan: 10)], in: &agency)
    try record([changed(recorded("r", agency), sebab: "Sebab", indikator: ["i2"])], in: &agency)
  }

  @Test("A node that named no version stays in the closed ones as it was, once it is tied to an open one")
  func tied() throws {
    var agency = try Self.agency()
    func free(_ words: String, _ versions: [String]?) -> SimpulPohonDitetapkan {
      SimpulPohonDitetapkan(
        unit: "u", id: "bebas", induk: PohonTiny.kunci("p"), jenjang: .kondisiAntara, kondisi: words, jabatan: "j",
        urutan: 3, versi: versions)
    }
    try Self.record([free("Semula", nil)], in: &agency)
    let lost = agency.refusal(free("Lain", ["baru"]))
    #expect(lost?.bidang == "versi" && lost?.pesan.contains("Sebut juga “LAMA” yang sudah ditutup") == true)
    let closed = agency.refusal(free("Semula", ["lama"]))
    #expect(closed?.bidang == "versi" && closed?.pesan.contains("Pilih juga versi yang masih terbuka") == true)
    try Self.record([free("Lain", ["lama", "baru"])], in: &agency)
    let tree = try #require(agency.state.unit["u"]).perencanaan.pohon
    #expect(["lama", "baru"].map { tree.simpul("bebas", dalam: $0)?.kondisi } == ["Semula", "Lain"])
    #expect(tree.perbandingan(dari: "lama", ke: "baru").first { $0.id == "bebas" }?.perubahan == .berubah)
    // Back to no version only with what the closed ones say, as an undone import asks for.
    #expect(agency.refusal(free("Lain", nil))?.bidang == "versi")
    try Self.record([free("Semula", nil)], in: &agency)
    #expect(agency.state.unit["u"]?.perencanaan.pohon.simpul("bebas", dalam: "lama")?.kondisi == "Semula")
  }

  @Test func theOldYearStandsAndTheNewOneChanges() throws {
    var agency = try Self.agency()
    let before = try Self.tree(agency, Self.lamaBerlaku)
    let (findings, agreement) = (try Self.findings(agency, Self.lamaBerlaku), try Self.agreement(agency))
    #expect(before.map(\.id).sorted() == ["p", "q", "r", "z"] && !findings.isEmpty && !agreement.isEmpty)
    try Self.rearrange(&agency)
    agency.add([
      TargetDitetapkan(unit: "u", indikator: "i", versi: "baru", tahun: 2024, nilai: .angka(.init(2))),
      StatusVersiBerubah(unit: "u", versi: "baru", aksi: .tutup),
    ])
    #expect(try Self.tree(agency, Self.lamaBerlaku) == before)
    #expect(try Self.findings(agency, Self.lamaBerlaku) == findings)
    #expect(try Self.agreement(agency) == agreement)

    let old = agency.state.pohonBerlaku(pada: Self.lamaBerlaku)
    let new = agency.state.pohonBerlaku(pada: Self.baruBerlaku)
    #expect(old.anak(PohonTiny.kunci("p")).map(\.id) == ["q", "z"])
    #expect(new.anak(PohonTiny.kunci("p")).map(\.id) == ["z"] && new.anak(PohonTiny.kunci("z")).map(\.id) == ["q"])
    #expect(old.jalur(PohonTiny.kunci("r")).map(\.id) == ["p", "q", "r"])
    #expect(new.jalur(PohonTiny.kunci("r")).map(\.id) == ["p", "z", "q", "r"])
    let node = try #require(new.simpul(PohonTiny.kunci("r")))
    #expect(node.sebab == "Sebab" && node.indikator == ["i2"])
    #expect(new.kondisi(PohonTiny.kunci("tiada")) == "tiada")
    let unit = try #require(agency.state.unit["u"])
    #expect(new.pohonKinerja([unit]).jalur(PohonTiny.kunci("r")).map(\.id) == ["p", "z", "q", "r"])
  }

  @Test func anotherVersionAfterwardsChangesNeitherOfTheTwo() throws {
    var agency = try Self.agency()
    try Self.rearrange(&agency)
    agency.add([StatusVersiBerubah(unit: "u", versi: "baru", aksi: .tutup)])
    let trees = (try Self.tree(agency, Self.lamaBerlaku), try Self.tree(agency, Self.baruBerlaku))
    let third = try Self.version("ketiga", "2025-01-01", mengikuti: "baru")
    let copied = try #require(agency.state.unit["u"]).perencanaan.salinan(ke: third)
    agency.add([third])
    try Self.record(copied, in: &agency)
    try Self.record([Self.recorded("q", agency).dipindahkan(ke: nil, urutan: 7)], in: &agency)
    #expect(try Self.tree(agency, Self.lamaBerlaku) == trees.0)
    #expect(try Self.tree(agency, Self.baruBerlaku) == trees.1)
    let plan = try #require(agency.state.unit["u"]).perencanaan
    #expect(plan.pohon.simpul("q", dalam: "ketiga")?.induk == nil)
    #expect(plan.pohon.simpul("q", dalam: "baru")?.induk == PohonTiny.kunci("z"))
    #expect(plan.pohon.simpul("q", dalam: "lama")?.induk == PohonTiny.kunci("p"))
  }

  @Test func withoutAnOpenVersionItStaysAndTheWordsSayWhatToDo() throws {
    let agency = try Self.agency()
    func refusal(_ versions: [String]?) throws -> String? {
      let node = try Self.changed(Self.recorded("r", agency), sebab: "Sebab", indikator: ["i2"])
      return agency.refusal(node.termuat(hanyaDalam: versions))?.pesan
    }
    #expect(try refusal(["lama", "baru"]) == nil)
    #expect(try refusal(["lama"])?.contains("Pilih juga versi “BARU” yang masih terbuka") == true)
    #expect(try refusal(["baru"])?.contains("tetap memuat simpul ini") == true)
    #expect(try refusal(nil)?.contains("tetap memuat simpul ini") == true)
    #expect(
      agency.refusal(Self.node("y", di: "p", .keluaran))?.pesan.contains("tidak dapat memuat simpul baru") == true)
    var closed = agency
    closed.add([StatusVersiBerubah(unit: "u", versi: "baru", aksi: .tutup)])
    let node = try Self.changed(Self.recorded("r", closed), sebab: "Sebab", indikator: ["i2"])
    #expect(closed.refusal(node)?.pesan.contains("Buat versi baru yang mengikutinya") == true)
  }

  /// What is not words is kept by a closed version as well: level, order, and what a node stands for once that was told.
  @Test(arguments: [
    SimpulPohonDitetapkan(
      unit: "u", id: "p", jenjang: .kondisiAntara, kondisi: "Kondisi p", indikator: ["i"], jabatan: "j", sasaran: "s",
      versi: ["lama"]),
    SimpulPohonDitetapkan(
      unit: "u", id: "p", jenjang: .hasil, kondisi: "Kondisi p", indikator: ["i"], jabatan: "j", sasaran: "s",
      urutan: 5, versi: ["lama"]),
    SimpulPohonDitetapkan(
      unit: "u", id: "p", jenjang: .hasil, kondisi: "Kondisi p", indikator: ["i"], jabatan: "j", tujuan: "t",
      versi: ["lama"]),
  ])
  func withoutAnOpenVersionNothingOfItChanges(_ node: SimpulPohonDitetapkan) throws {
    var agency = try Self.agency()
    let draft = try Self.version("baru", "2024-09-18", mengikuti: "lama")
    try Self.record(try #require(agency.state.unit["u"]).perencanaan.pelepasan(draft, alasan: "Salah"), in: &agency)
    #expect(agency.refusal(node)?.pesan.contains("sudah ditutup") == true)
    #expect(agency.refusal(try Self.recorded("p", agency)) == nil)
  }

  @Test func theComparisonOfVersionsNamesWhatBecameOfTheTree() throws {
    var agency = try Self.agency()
    func compared() throws -> PerbandinganVersi {
      let plan = try #require(agency.state.unit["u"]).perencanaan
      return plan.perbandingan(dari: try #require(plan.versi["lama"]), ke: try #require(plan.versi["baru"]))
    }
    #expect(try compared().simpul.map(\.perubahan) == [.tetap, .tetap, .tetap, .tetap])
    try Self.rearrange(&agency)
    try Self.record([Self.node("y", di: "q", .keluaran, versi: ["baru"])], in: &agency)
    try Self.record(
      [
        Self.recorded("r", agency).dipindahkan(ke: nil, urutan: 9),
        Self.recorded("z", agency).dipindahkan(ke: nil, urutan: 1),
        Self.recorded("q", agency).dipindahkan(ke: PohonTiny.kunci("p"), urutan: 8),
      ], in: &agency)
    try Self.record([agency.state.pencabutan(Self.recorded("z", agency), alasan: "Salah")], in: &agency)
    let step = try compared()
    #expect(
      step.simpul.map { "\($0.id) \($0.perubahan)" } == [
        "p tetap", "q tetap", "y ditambahkan", "r berubah", "z dihapus",
      ])
    #expect(step.jumlahSimpul(.berubah) == 1 && step.jumlahSimpul(.tetap) == 2)
    let row = try #require(DeretVersi.simpul([step]).first { $0.id == "r" })
    #expect(row.perbedaan == [.induk, .sebab, .indikator] && row.sel.map { $0.isi?.induk?.id } == ["q", nil])
    #expect(DeretVersi.simpul([step]).map(\.id) == ["y", "r", "z"])
    let plan = try #require(agency.state.unit["u"]).perencanaan
    let other = try Self.version("lain", "2025-01-01")
    #expect(plan.perbandingan(dari: try #require(plan.versi["lama"]), ke: other).simpul.isEmpty)
  }

  @Test func aSecondDraftTakesWhatTheFirstSays() throws {
    var agency = try Self.agency()
    try Self.rearrange(&agency)
    try Self.record([Self.node("baru-saja", di: "p", .kondisiLangsung, versi: ["baru"])], in: &agency)
    try Self.record(
      [Self.recorded("z", agency).dipindahkan(ke: PohonTiny.kunci("baru-saja"), urutan: 0)], in: &agency)
    let before = (try Self.tree(agency, Self.lamaBerlaku), Self.draft(agency).jalur(PohonTiny.kunci("r")).map(\.id))
    #expect(before.1 == ["p", "baru-saja", "z", "q", "r"])
    let second = try Self.version("lain", "2024-10-01", mengikuti: "lama")
    let copied = try #require(agency.state.unit["u"]).perencanaan.salinan(ke: second)
    agency.add([second])
    try Self.record(copied, in: &agency)
    #expect(try Self.tree(agency, Self.lamaBerlaku) == before.0)
    #expect(Self.draft(agency).jalur(PohonTiny.kunci("r")).map(\.id) == before.1)
    let other = agency.state.pohonBerlaku(pada: Self.baruBerlaku, menurut: ["u": "lain"])
    #expect(other.jalur(PohonTiny.kunci("r")).map(\.id) == before.1)
    let released = try #require(agency.state.unit["u"]).perencanaan.pelepasan(second, alasan: "Salah")
    try Self.record(released, in: &agency)
    #expect(Self.draft(agency).jalur(PohonTiny.kunci("r")).map(\.id) == before.1)
  }

  /// Recorded before versions had trees of their own, such a fact changed the order in the closed version too.
  @Test func anOlderFactThatOnlyOrdersLeavesTheClosedVersionItsOrder() throws {
    var agency = try Self.agency()
    try Self.record([Self.recorded("z", agency).dipindahkan(ke: PohonTiny.kunci("p"), urutan: 0)], in: &agency)
    let old = agency.state.pohonBerlaku(pada: Self.lamaBerlaku)
    #expect(old.anak(PohonTiny.kunci("p")).map(\.id) == ["q", "z"])
    #expect(Self.draft(agency).anak(PohonTiny.kunci("p")).map(\.id) == ["z", "q"])
  }

  /// What a closed version lacks may be told later, once: what the open ones stand for after that is theirs.
  @Test(arguments: [false, true])
  func whatItStandsForIsToldOnce(isReworded: Bool) throws {
    var agency = try Self.agency()
    agency.add([SasaranDitetapkan(unit: "u", id: "s2", tujuan: "t", nama: "Sasaran lain")])
    func told(_ objective: String) throws -> SimpulPohonDitetapkan {
      let node = try Self.recorded("q", agency)
      return SimpulPohonDitetapkan(
        unit: "u", id: "q", induk: node.induk, jenjang: node.jenjang, kondisi: node.kondisi, sebab: node.sebab,
        jabatan: "j", sasaran: objective, urutan: node.urutan, versi: node.versi)
    }
    if isReworded {
      try Self.record([Self.changed(Self.recorded("q", agency), sebab: "Lain", indikator: [])], in: &agency)
    }
    for objective in ["s", "s2"] { try Self.record([told(objective)], in: &agency) }
    let plan = try #require(agency.state.unit["u"]).perencanaan
    #expect(plan.pohon.simpul("q", dalam: "lama")?.sasaran == "s")
    #expect(plan.pohon.simpul("q", dalam: "baru")?.sasaran == "s2")
  }

  @Test func aSearchFindsWhatAnyVersionSaysInItsWords() throws {
    var agency = try Self.agency()
    let node = try Self.recorded("q", agency)
    try Self.record(
      [
        SimpulPohonDitetapkan(
          unit: "u", id: "q", induk: node.induk, jenjang: node.jenjang, kondisi: "Antrean pendek", jabatan: "j",
          urutan: node.urutan, versi: node.versi)
      ], in: &agency)
    #expect(agency.state.cari("antrean pendek").map(\.nama) == ["Antrean pendek"])
    #expect(agency.state.cari("kondisi q").map(\.nama) == ["Kondisi q"])
    #expect(agency.state.kode(memuat: "kondisi q", unit: "u") == ["u": ["q"]])
  }

  @Test func whatIsDecidedBesideThePlanChangesInEveryVersion() throws {
    var agency = try Self.agency()
    try Self.rearrange(&agency)
    let node = try Self.recorded("r", agency)
    try Self.record(
      [
        SimpulPohonDitetapkan(
          unit: "u", id: "r", induk: node.induk, jenjang: node.jenjang, kondisi: node.kondisi, sebab: node.sebab,
          indikator: node.indikator, jabatan: "seksi", versi: node.versi, catatan: "Catatan")
      ], in: &agency)
    let old = agency.state.pohonBerlaku(pada: Self.lamaBerlaku).simpul(PohonTiny.kunci("r"))
    #expect(old?.jabatan == "seksi" && old?.catatan == "Catatan" && old?.sebab == nil && old?.indikator == ["i"])
  }

  @Test func aVersionBegunByMistakeLeavesTheClosedOneAsItWas() throws {
    var agency = try Self.agency()
    let before = try Self.tree(agency, Self.lamaBerlaku)
    // Above and below change places, so that the way back has an order.
    try Self.record([Self.recorded("r", agency).dipindahkan(ke: nil, urutan: 3)], in: &agency)
    try Self.record([Self.recorded("q", agency).dipindahkan(ke: PohonTiny.kunci("r"), urutan: 3)], in: &agency)
    try Self.record([Self.recorded("p", agency).dipindahkan(ke: PohonTiny.kunci("q"), urutan: 3)], in: &agency)
    let draft = try Self.version("baru", "2024-09-18", mengikuti: "lama")
    let released = try #require(agency.state.unit["u"]).perencanaan.pelepasan(draft, alasan: "Salah")
    try Self.record(
      released + [PencatatanDicabut(unit: "u", objek: .versiRenstra(id: "baru"), alasan: "Salah")], in: &agency)
    #expect(try Self.tree(agency, Self.lamaBerlaku) == before)
    let plan = try #require(agency.state.unit["u"]).perencanaan
    #expect(plan.pohon.menurutVersi.isEmpty && plan.pohon.simpul["q"]?.isi.versi == ["lama"])
    #expect(agency.state.anak(PohonTiny.kunci("p")).map(\.id) == ["q", "z"])
    #expect(agency.refusal(StatusVersiBerubah(unit: "u", versi: "lama", aksi: .buka, alasan: "Salah")) == nil)
  }

  @Test func aNodeIsWithdrawnFromTheOpenVersionAlone() throws {
    var agency = try Self.agency()
    let before = try Self.tree(agency, Self.lamaBerlaku)
    try Self.rearrange(&agency)
    #expect(throws: Penolakan.self) {
      try agency.state.pencabutan(Self.recorded("q", agency), alasan: "Salah")
    }
    try Self.record([agency.state.pencabutan(Self.recorded("r", agency), alasan: "Salah")], in: &agency)
    #expect(try Self.tree(agency, Self.lamaBerlaku) == before)
    #expect(Self.draft(agency).simpul(PohonTiny.kunci("r")) == nil)
    try Self.record([agency.state.pencabutan(Self.recorded("q", agency), alasan: "Salah")], in: &agency)
    #expect(try Self.tree(agency, Self.lamaBerlaku) == before)
  }

  @Test func whatAClosedVersionNamesHoldsWhatItNames() throws {
    var agency = try Self.agency()
    try Self.rearrange(&agency)
    try Self.record([Self.changed(Self.recorded("p", agency), sebab: nil, indikator: [])], in: &agency)
    agency.add([PencatatanDicabut(unit: "u", objek: .target(indikator: "i", versi: "lama", tahun: 2024), alasan: "x")])
    let withdrawal = PencatatanDicabut(unit: "u", objek: .indikator(id: "i"), alasan: "Salah")
    #expect(agency.refusal(withdrawal)?.pesan.contains("Kondisi p") == true)
    #expect(try #require(agency.state.unit["u"]).perencanaan.pohon.simpul { $0.sebab == "Sebab" }.map(\.id) == ["r"])
  }

  @Test func asASnapshotKeepsIt() throws {
    var agency = try Self.agency()
    let untouched = try #require(agency.state.unit["u"]).perencanaan.pohon
    #expect(untouched.menurutVersi.isEmpty)
    try Self.rearrange(&agency)
    let tree = try #require(agency.state.unit["u"]).perencanaan.pohon
    let read = try JSONDecoder().decode(PohonUnit.self, from: JSONEncoder().encode(tree))
    #expect(read == tree && read.simpul("q", dalam: "lama")?.induk == PohonTiny.kunci("p"))
    let old = try JSONDecoder().decode(PohonUnit.self, from: JSONEncoder().encode(untouched))
    #expect(old == untouched)
  }

  @Test func theSheetOfTheTreeDoesTheSame() throws {
    var agency = try Self.agency()
    let before = try Self.tree(agency, Self.lamaBerlaku)
    let result = SheetFixture.periksa(.pohon, ["u|q||z", "u|r||||Kondisi lain|Sebab|i2"], pada: agency.state)
    #expect(result.pesan.isEmpty, "\(result.pesan)")
    let command = try #require(result.command)
    try Self.record(command.events.compactMap { $0 as? SimpulPohonDitetapkan }, in: &agency)
    #expect(try Self.tree(agency, Self.lamaBerlaku) == before)
    let new = Self.draft(agency)
    #expect(new.jalur(PohonTiny.kunci("r")).map(\.kondisi) == ["Kondisi p", "Kondisi z", "Kondisi q", "Kondisi lain"])
  }

  @Test func aNewNodeOfTheSheetStandsInTheOpenVersion() throws {
    let agency = try Self.agency()
    let result = SheetFixture.periksa(.pohon, ["u|y||q|Keluaran|Kondisi y"], pada: agency.state)
    let facts = result.command?.events.compactMap { $0 as? SimpulPohonDitetapkan }
    let fact = try #require(facts?.first, "\(result.pesan)")
    #expect(fact.versi == ["baru"])
  }
}
