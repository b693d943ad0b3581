import Foundation
import Sakip
import Testing

@testable import Selaras

@Suite("A predicate on entry")
struct PemeriksaanNilaiTests {
  private static func indicator(
    skala: String? = "permenpanrb-88-2021", jenis: JenisNilai = .angkaBerpredikat, urutan: [String] = [],
    polaritas: Polaritas = .naik
  ) -> IndikatorDitetapkan {
    IndikatorDitetapkan(
      unit: SmallAgency.unit, id: "sakip", tujuan: "t", nama: "Nilai SAKIP", satuan: "", jenis: jenis,
      polaritas: polaritas,
      agregasi: .terakhir, frekuensi: .tahun, desimal: 2, urutanPredikat: urutan, skala: skala, utama: true,
      definisi: .kosong)
  }

  private static func agency(_ indicator: IndikatorDitetapkan) throws -> SmallAgency {
    SmallAgency([
      VersiRenstraDitetapkan(
        unit: SmallAgency.unit, id: "v", nama: "V", tanggal: try #require(Tanggal(iso: "2021-01-01")), dasar: "",
        alasan: "", periode: PeriodeRencana(awal: 2021, akhir: 2026)), indicator,
    ])
  }

  /// Every fact that carries a value of the indikator.
  private static func facts(_ value: Nilai) throws -> [any Event] {
    [
      TargetDitetapkan(unit: SmallAgency.unit, indikator: "sakip", versi: "v", tahun: 2024, nilai: value),
      RealisasiDicatat(
        unit: SmallAgency.unit, indikator: "sakip", periode: try #require(Periode(kode: "2024")), nilai: value),
      PembandingDicatat(
        unit: SmallAgency.unit, indikator: "sakip", tahun: 2024, lingkup: .nasional, nilai: value, keterangan: "K"),
      PerjanjianKinerjaDitetapkan(
        unit: SmallAgency.unit, tahun: 2024, jenis: .murni, jabatan: "K",
        tanggal: try #require(Tanggal(iso: "2024-01-05")), baris: [.init(indikator: "sakip", target: value)]),
    ]
  }

  private static func number(_ text: String, _ predicate: String) throws -> Nilai {
    .angkaBerpredikat(try IndonesianNumber.parse(text), predikat: predicate)
  }

  @Test(
    "A range of what is to rise begins with its lower bound; of what is to fall both ways are printed",
    arguments: [
      ("3-5", Polaritas.naik, true), ("5-3", .naik, false), ("5-5", .naik, true), ("5-3", .turun, true),
      ("3-5", .turun, true),
    ])
  func range(text: String, polarity: Polaritas, fits: Bool) throws {
    let agency = try Self.agency(Self.indicator(skala: nil, jenis: .rentang, polaritas: polarity))
    for fact in try Self.facts(JenisNilai.rentang.parse(text)) {
      #expect(agency.refusal(fact)?.bidang == (fits ? nil : "nilai"), "\(type(of: fact))")
    }
  }

  @Test(
    "agrees with the number by the scale of the indikator, or the refusal names the right one and its basis",
    arguments: [
      ("72,09", "BB", nil), ("72,09", "B", "BB"), ("90", "A", nil), ("90", "AA", "A"), ("90,004", "AA", nil),
      ("90,004", "A", "AA"), ("72,09", "bb", "BB"), ("0", "D", nil),
    ])
  func scale(text: String, predicate: String, expected: String?) throws {
    let agency = try Self.agency(Self.indicator())
    for fact in try Self.facts(Self.number(text, predicate)) {
      let refusal = agency.refusal(fact)
      #expect(refusal?.bidang == expected.map { _ in "nilai" }, "\(type(of: fact))")
      if let expected {
        #expect(refusal?.pesan.contains("PermenPANRB Nomor 88 Tahun 2021: predikatnya \(expected).") == true)
      }
    }
  }

  @Test("is not checked without a scale, and a bare number never")
  func withoutScale() throws {
    for fact in try Self.facts(Self.number("72,09", "Z")) {
      #expect(try Self.agency(Self.indicator(skala: nil)).refusal(fact) == nil)
    }
    for fact in try Self.facts(.angka(ExactDecimal(72))) {
      #expect(try Self.agency(Self.indicator()).refusal(fact) == nil)
    }
  }

  @Test(
    "is one of those of the indikator",
    arguments: [
      (JenisNilai.predikat, Nilai.predikat("WTP"), nil), (.predikat, .predikat("WTX"), "WTP, WDP"),
      (.predikat, .predikat("wtp"), "WTP, WDP"), (.predikat, .predikat(""), "WTP, WDP"),
      (.angkaBerpredikat, .angkaBerpredikat(ExactDecimal(4), predikat: "WDP"), nil),
      (.angkaBerpredikat, .angkaBerpredikat(ExactDecimal(4), predikat: "C"), "WTP, WDP"),
    ] as [(JenisNilai, Nilai, String?)])
  func ordered(jenis: JenisNilai, value: Nilai, allowed: String?) throws {
    let agency = try Self.agency(Self.indicator(skala: nil, jenis: jenis, urutan: ["WTP", "WDP"]))
    for fact in try Self.facts(value) {
      let refusal = agency.refusal(fact)
      #expect((refusal == nil) == (allowed == nil))
      if let allowed { #expect(refusal?.pesan.contains("Pilih salah satu: \(allowed).") == true) }
    }
  }

  @Test func aScaleBelongsToNumbersWithPredicateAndExists() throws {
    let agency = SmallAgency()
    for (fact, field) in [
      (Self.indicator(jenis: .angka), "skala"), (Self.indicator(skala: "lain"), "skala"),
      (Self.indicator(skala: nil, jenis: .predikat, urutan: ["A", "A"]), "urutanPredikat"), (Self.indicator(), nil),
    ] { #expect(agency.refusal(fact)?.bidang == field) }
  }

  @Test("A scale named later must agree with every value that is recorded")
  func namedLater() throws {
    for index in [0, 1, 3] {
      var wrong = try Self.agency(Self.indicator(skala: nil))
      wrong.add([try Self.facts(Self.number("90", "AA"))[index]])
      let refusal = wrong.refusal(Self.indicator())
      #expect(refusal?.bidang == "skala" && refusal?.pesan.contains("Nilai tahun 2024") == true)
      var right = try Self.agency(Self.indicator(skala: nil))
      right.add([try Self.facts(Self.number("90", "A"))[index]])
      #expect(right.refusal(Self.indicator()) == nil)
    }
  }

  @Test("A year made of several periods gets the predicate of its stated figure")
  func year() throws {
    let indicator = IndikatorDitetapkan(
      unit: SmallAgency.unit, id: "sakip", tujuan: "t", nama: "Nilai", satuan: "", jenis: .angkaBerpredikat,
      polaritas: .naik, agregasi: .rataRata, frekuensi: .semester, desimal: 2, urutanPredikat: [],
      skala: "permenpanrb-88-2021", utama: true, definisi: .kosong)
    let facts = try [("2024-S1", "69,99", "B"), ("2024-S2", "70,03", "BB")].flatMap { kode, text, predicate in
      let period = try #require(Periode(kode: kode))
      return [
        RealisasiDicatat(
          unit: SmallAgency.unit, indikator: "sakip", periode: period, nilai: try Self.number(text, predicate)),
        StatusRealisasiBerubah(unit: SmallAgency.unit, periode: period, indikator: ["sakip"], aksi: .ajukan),
      ] as [any Event]
    }
    let unit = try #require(SmallAgency([indicator] + facts).state.unit[SmallAgency.unit])
    #expect(unit.pengukuran.realisasiTahunan(indicator, tahun: 2024)?.nilai.printed == "70,01 (BB)")
  }

  @Test("A scale that is not valid in the year of the value is refused with those that are")
  func notValid() throws {
    var agency = SmallAgency([
      SkalaDitetapkan(
        kode: "lama", nama: "Lama", dasar: "SK", mulai: try #require(Tanggal(iso: "2020-01-01")),
        selesai: Tanggal(iso: "2022-12-31"),
        kelas: [
          .init("A", bawah: .init(ExactDecimal(50), termasuk: true)),
          .init("B", atas: .init(ExactDecimal(50), termasuk: false)),
        ])
    ])
    #expect(agency.refusal(Self.indicator(skala: "lama")) == nil)
    agency.add([Self.indicator(skala: "lama")])
    let fact = RealisasiDicatat(
      unit: SmallAgency.unit, indikator: "sakip", periode: try #require(Periode(kode: "2024")),
      nilai: try Self.number("60", "A"))
    #expect(agency.refusal(fact)?.bidang == "skala")
  }
}
