import Sakip
import Testing

@testable import Selaras

/// The criteria of SMART: what the records tell, and what a person judged.
@Suite struct SmartTests {
  private static let versi = VersiRenstraDitetapkan(
    unit: SmallAgency.unit, id: "v", nama: "Renstra", tanggal: Tanggal(hariSejak1970: 19_358), dasar: "", alasan: "",
    periode: .init(awal: 2023, akhir: 2024))
  private static let lengkap = DefinisiIndikator(
    makna: "Kepuasan masyarakat", alasan: "", formulasi: "F", sumberData: "S", penanggungJawab: "P", referensi: "",
    kualitasData: "K")

  private static func target(_ tahun: Int) -> TargetDitetapkan {
    TargetDitetapkan(
      unit: SmallAgency.unit, indikator: "ikm", versi: "v", tahun: tahun, nilai: .angka(ExactDecimal(80)))
  }

  private static func simpul(_ jenjang: JenjangKinerja) -> SimpulPohonDitetapkan {
    SimpulPohonDitetapkan(unit: SmallAgency.unit, id: "n", jenjang: jenjang, kondisi: "N", indikator: ["ikm"])
  }

  private static func check(
    _ facts: [any Event], nama: String = "IKM", definisi: DefinisiIndikator = lengkap
  ) throws -> PemeriksaanSmart {
    let indicator = SmallAgency.indicator(nama: nama, definisi: definisi)
    let unit = try #require(SmallAgency([versi, indicator] + facts).state.unit[SmallAgency.unit])
    return PemeriksaanSmart(indicator, unit, tahun: 2024)
  }

  @Test func everyCriterionIsLookedAt() throws {
    let check = try Self.check([])
    for one in KriteriaSmart.allCases { #expect(!check.butir(one).isEmpty, "\(one)") }
    #expect(check.butir.map(\.kriteria) == check.butir.map(\.kriteria).sorted { Self.place($0) < Self.place($1) })
  }

  private static func place(_ one: KriteriaSmart) -> Int { KriteriaSmart.allCases.firstIndex(of: one) ?? 0 }

  @Test(
    arguments: [
      (KriteriaSmart.berbatasWaktu, [target(2023), target(2024)], true, "setiap tahun"),
      (.berbatasWaktu, [target(2023)], false, "Target tahun 2024 belum"),
      (.relevan, [simpul(.hasil)], true, "Termuat dalam pohon"), (.relevan, [], false, "Belum termuat"),
    ] as [(KriteriaSmart, [any Event], Bool, String)])
  func plan(_ criterion: KriteriaSmart, _ facts: [any Event], _ isMet: Bool, _ words: String) throws {
    let found = try Self.check(facts).butir(criterion)
    #expect(found.contains { $0.terpenuhi == isMet && $0.uraian.contains(words) }, "\(found)")
  }

  @Test func anOutputIsNoMeasureOfAnOutcome() throws {
    let name = "Jumlah Dokumen Hasil Survei"
    #expect(try Self.check([Self.simpul(.hasil)], nama: name).butir(.relevan).contains { !$0.terpenuhi })
    #expect(try Self.check([Self.simpul(.keluaran)], nama: name).butir(.relevan).allSatisfy(\.terpenuhi))
  }

  @Test func whatAFormulaCountsMustBeNamed() throws {
    let sheet = DefinisiIndikator(
      makna: "Kepuasan masyarakat", alasan: "", formulasi: "F", sumberData: "S", penanggungJawab: "P", referensi: "",
      variabel: [VariabelFormula(simbol: "a", nama: "kebijakan", satuan: "", sumber: "", peran: .pembilang)])
    let found = try Self.check([], nama: "Indeks Kepuasan Masyarakat", definisi: sheet).butir(.spesifik)
    #expect(found.contains { !$0.terpenuhi && $0.uraian.contains("“kebijakan”") })
  }

  @Test(
    arguments: [
      (TelaahSmartDicatat(unit: "u", indikator: "ikm", penilaian: []), "penilaian"),
      (
        TelaahSmartDicatat(
          unit: "u", indikator: "ikm",
          penilaian: [
            .init(kriteria: .relevan, terpenuhi: true), .init(kriteria: .relevan, terpenuhi: false, catatan: "x"),
          ]), "penilaian"
      ),
      (
        TelaahSmartDicatat(unit: "u", indikator: "ikm", penilaian: [.init(kriteria: .dapatDicapai, terpenuhi: false)]),
        "dapat-dicapai"
      ),
      (
        TelaahSmartDicatat(unit: "u", indikator: "lain", penilaian: [.init(kriteria: .relevan, terpenuhi: true)]),
        "indikator"
      ),
    ])
  func refused(_ fact: TelaahSmartDicatat, _ field: String) {
    #expect(SmallAgency([SmallAgency.indicator()]).refusal(fact)?.bidang == field)
  }

  @Test func anIndikatorThatWasJudgedIsNotWithdrawn() throws {
    let judged = TelaahSmartDicatat(
      unit: SmallAgency.unit, indikator: "ikm", penilaian: [.init(kriteria: .relevan, terpenuhi: true)])
    let agency = SmallAgency([SmallAgency.indicator(), judged])
    #expect(agency.refusal(judged) == nil)
    let refusal = agency.refusal(
      PencatatanDicabut(unit: SmallAgency.unit, objek: .indikator(id: "ikm"), alasan: "Salah"))
    #expect(refusal?.pesan.contains("telaah SMART") == true)
  }
}
