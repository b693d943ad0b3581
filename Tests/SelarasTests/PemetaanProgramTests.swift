import Sakip
import Testing

@testable import Selaras

/// Programs of which no sub kegiatan are recorded, mapped to the indikator that they support.
@Suite struct PemetaanProgramTests {
  private static let unit = SmallAgency.unit
  private static let year = 2024

  private static func pagu(_ nomor: Int, _ amount: Int, _ versi: VersiAnggaran = .murni) -> PaguProgramDicatat {
    PaguProgramDicatat(
      unit: unit, tahun: year, versi: versi, nomor: nomor, nama: "P \(nomor)", jumlah: Rupiah(amount))
  }

  private static func peta(_ program: [Int]) -> PemetaanDitetapkan {
    PemetaanDitetapkan(unit: unit, tahun: year, indikator: "ikm", simpul: [], program: program)
  }

  private static let indicator = SmallAgency.indicator()

  private static let agency = SmallAgency([
    indicator, pagu(1, 10), pagu(2, 20), pagu(3, 40), pagu(1, 11, .perubahan), pagu(2, 22, .perubahan),
  ])

  @Test func onlyRecordedProgramsAndEachOnce() {
    #expect(Self.agency.refusal(Self.peta([1, 3])) == nil)
    #expect(Self.agency.refusal(Self.peta([])) == nil)
    for (program, words) in [([1, 1], "tercantum dua kali"), ([1, 4], "Program nomor 4 belum ada")] {
      let refusal = Self.agency.refusal(Self.peta(program))
      #expect(refusal?.bidang == "program" && refusal?.pesan.contains(words) == true)
    }
  }

  /// The amended budget counts; a program without an amount there adds nothing, and spending is not recorded.
  @Test func theirMoneyIsThatOfTheIndikator() throws {
    var agency = Self.agency
    agency.add([Self.peta([1, 2, 3])])
    let result = try #require(agency.state.unit[Self.unit]).kinerja(Self.indicator, tahun: Self.year)
    #expect(result.anggaran == JumlahAnggaran(pagu: Rupiah(33), realisasi: .zero))
    #expect(result.cakupanBelanja == CakupanBelanja(tercatat: 0, seluruhnya: 3) && result.belanja == nil)
  }

  private static func simpul(_ id: String, _ tingkat: TingkatAnggaran, _ nama: String, di induk: String? = nil)
    -> SimpulAnggaranDitetapkan
  {
    SimpulAnggaranDitetapkan(
      unit: unit, tahun: year, id: id, induk: induk, tingkat: tingkat, nama: nama, indikator: "", target: "")
  }

  /// What was mapped by its number is found by its words in the tree of the year; what the tree does not have is gone,
  /// and neither counts for ever as not recorded.
  @Test func aTreeTakesThePlaceOfNumbers() throws {
    var agency = Self.agency
    agency.add([
      Self.peta([1, 3]), Self.simpul("t1", .program, "p 1"), Self.simpul("t2", .program, "P 2"),
      Self.simpul("k", .subKegiatan, "Sub", di: "t1"),
      PaguDitetapkan(
        unit: Self.unit, tahun: Self.year, subKegiatan: "k", versi: .murni, jumlah: Rupiah(7), rincian: []),
    ])
    let unit = try #require(agency.state.unit[Self.unit])
    let year = try #require(unit.anggaran.tahun[Self.year])
    #expect(year.bagianTerpetakan("ikm") == BagianTerpetakan(simpul: ["t1"], program: []))
    let result = unit.kinerja(Self.indicator, tahun: Self.year)
    #expect(result.anggaran?.pagu == Rupiah(7) && result.cakupanBelanja.seluruhnya == 1)
    #expect(unit.programPendukung(indikator: "ikm", tahun: Self.year).isEmpty)
    agency.add([Self.peta([3])])
    let gone = try #require(agency.state.unit[Self.unit])
    #expect(gone.anggaran.tahun[Self.year]?.bagianTerpetakan("ikm").kosong == true)
    #expect(gone.kinerja(Self.indicator, tahun: Self.year).anggaran == nil)
  }

  /// What is mapped by itself within a program counts once.
  @Test func partsOfAProgramGoBeforeItsNumber() throws {
    var agency = Self.agency
    agency.add([
      Self.simpul("t1", .program, "P 1"), Self.simpul("k", .subKegiatan, "Sub", di: "t1"),
      PemetaanDitetapkan(unit: Self.unit, tahun: Self.year, indikator: "ikm", simpul: ["k"], program: [1]),
    ])
    let year = try #require(agency.state.unit[Self.unit]?.anggaran.tahun[Self.year])
    #expect(year.bagianTerpetakan("ikm").simpul == ["k"])
  }

  @Test("A program stays as long as an indikator is mapped to it, in one version or the other")
  func mappedProgramsStay() throws {
    var agency = Self.agency
    agency.add([Self.peta([1, 3])])
    let unit = try #require(agency.state.unit[Self.unit])
    func refers(_ nomor: Int, _ versi: VersiAnggaran) -> Bool {
      unit.perujuk(.paguProgram(tahun: Self.year, versi: versi, nomor: nomor), dalam: agency.state)
        .contains { $0.contains("pemetaan") }
    }
    #expect(refers(3, .murni) && !refers(1, .murni) && !refers(1, .perubahan) && !refers(2, .murni))
  }

  @Test func everyPairThatThePemdaPrintsIsMapped() async throws {
    let pemda = try #require(try await SampleData.unit("kabupaten-balangan"))
    let year = try #require(pemda.anggaran.tahun[2024])
    let programs = year.pemetaan.semua.compactMap(\.program)
    #expect(programs.count == 17 && programs.joined().count == 115 && Set(programs.joined()) == Set(1...75))
    let industry = pemda.programPendukung(indikator: "pdrb-industri", tahun: 2024)
    #expect(industry.map(\.nama).contains("Pengelolaan Sistem Informasi Industri Nasional"))
    let totals = [VersiAnggaran.murni, .perubahan].map { version in
      pemda.programBerpagu(tahun: 2024, versi: version).compactMap(\.pagu).total()
    }
    #expect(totals == [Rupiah(2_054_219_377_642), Rupiah(2_471_271_784_597)])
  }
}
