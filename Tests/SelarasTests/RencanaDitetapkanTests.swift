import Sakip
import Testing

@testable import Selaras

/// Optional fields of the plan: versions, links to the RPJMD, definition sheets, baselines.
@Suite struct RencanaDitetapkanTests {
  private static func small() -> SmallAgency {
    var small = SmallAgency([
      VersiRenstraDitetapkan(
        unit: SmallAgency.unit, id: "v", nama: "V", tanggal: Tanggal(hariSejak1970: 19_000), dasar: "", alasan: "",
        periode: PeriodeRencana(awal: 2021, akhir: 2026))
    ])
    small.add([
      PerangkatDaerahDitetapkan(id: "kab", nama: "Kabupaten", jenis: .pemda, jabatanKepala: "Bupati", tempat: "T"),
      TujuanDitetapkan(unit: "kab", id: "t", nama: "Tujuan"),
      SasaranDitetapkan(unit: "kab", id: "s8", tujuan: "t", nama: "Sasaran"),
    ])
    return small
  }

  @Test(arguments: [(nil, nil), (["v"], nil), (["v", "w"], "versi"), ([], "versi")] as [([String]?, String?)])
  func versionsThatExist(versions: [String]?, field: String?) {
    let small = Self.small()
    #expect(small.refusal(TujuanDitetapkan(unit: "u", id: "t2", nama: "T", versi: versions))?.bidang == field)
    #expect(
      small.refusal(SasaranDitetapkan(unit: "u", id: "s", tujuan: "t", nama: "S", versi: versions))?.bidang == field)
  }

  @Test(
    arguments: [
      ("u", nil, nil), ("u", "s8", nil), ("u", "s9", "sasaranRpjmd"), ("kab", "s8", "sasaranRpjmd"),
    ] as [(String, String?, String?)])
  func sasaranOfTheRpjmd(unit: String, link: String?, field: String?) {
    let fact = SasaranDitetapkan(unit: unit, id: "s", tujuan: "t", nama: "S", sasaranRpjmd: link)
    #expect(Self.small().refusal(fact)?.bidang == field)
  }

  private static func sheet(_ variables: [VariabelFormula]?, kualitas: String? = nil) -> DefinisiIndikator {
    DefinisiIndikator(
      makna: "M", alasan: "A", formulasi: "A / B", sumberData: "S", penanggungJawab: "P", referensi: "",
      variabel: variables, kualitasData: kualitas)
  }

  private static func variable(_ symbol: String, _ name: String = "N") -> VariabelFormula {
    VariabelFormula(simbol: symbol, nama: name, satuan: "", sumber: "")
  }

  @Test(
    arguments: [
      (sheet(nil), ["variabel formula", "pernyataan kualitas data"]),
      (sheet([variable("A")]), ["pernyataan kualitas data"]), (sheet([], kualitas: "K"), ["variabel formula"]),
      (sheet([variable("A")], kualitas: "K"), []),
    ] as [(DefinisiIndikator, [String])])
  func whatASheetLacks(sheet: DefinisiIndikator, missing: [String]) {
    #expect(sheet.belumDiisi == missing)
  }

  @Test(
    arguments: [
      (sheet([variable("A"), variable("B")]), nil), (sheet([variable("A"), variable("A")]), "variabel"),
      (sheet([variable("")]), "variabel"), (sheet([variable("A", " ")]), "variabel"),
      (sheet(nil, kualitas: String(repeating: "k", count: 5001)), "kualitasData"),
    ] as [(DefinisiIndikator, String?)])
  func sheets(sheet: DefinisiIndikator, field: String?) {
    #expect(Self.small().refusal(SmallAgency.indicator(definisi: sheet))?.bidang == field)
  }

  @Test(
    arguments: [
      (KondisiAwal(nilai: .angka(ExactDecimal(66)), tahun: 2020), nil),
      (KondisiAwal(nilai: .angka(ExactDecimal(66)), tahun: 1999), "kondisiAwal"),
      (KondisiAwal(nilai: .predikat("WTP")), "nilai"),
    ] as [(KondisiAwal, String?)])
  func baselines(start: KondisiAwal, field: String?) {
    let fact = IndikatorDitetapkan(
      unit: SmallAgency.unit, id: "ikm", tujuan: "t", nama: "IKM", satuan: "", jenis: .angka, polaritas: .naik,
      agregasi: .terakhir, frekuensi: .tahun, desimal: 2, urutanPredikat: [], utama: true, definisi: .kosong,
      kondisiAwal: start)
    #expect(Self.small().refusal(fact)?.bidang == field)
  }
}
