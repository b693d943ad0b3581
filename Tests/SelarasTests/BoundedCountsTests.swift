import Sakip
import Testing

@testable import Selaras

@Suite("Counts that people enter: bounded on the way in, harmless when they are in the journal already")
struct BoundedCountsTests {
  private static func profile(desa: Int? = nil, men: Int? = nil, women: Int? = nil) -> ProfilDicatat {
    ProfilDicatat(
      unit: SmallAgency.unit, tahun: 2024, dasarTugas: "", tugas: "Tugas", fungsi: [], uraianTugas: [], susunan: [],
      landasanHukum: [],
      wilayah: ProfilDicatat.Wilayah(jumlahDesa: desa, pendudukLakiLaki: men, pendudukPerempuan: women, batas: []))
  }

  private static func recommendation(_ tahun: Int) throws -> RekomendasiDicatat {
    RekomendasiDicatat(
      unit: SmallAgency.unit, id: "r",
      lhe: .init(
        nomor: "1", tanggal: try #require(Tanggal(tahun: 2024, bulan: 1, hari: 2)), tahunDievaluasi: tahun),
      komponen: .evaluasi, uraian: "Perbaiki")
  }

  @Test(
    arguments: [
      (profile(desa: 21, men: 7941, women: 7401), nil), (profile(desa: 0, men: 100_000_000), nil), (profile(), nil),
      (profile(men: .max, women: .max), "wilayah"), (profile(women: 100_000_001), "wilayah"),
      (profile(desa: -1), "wilayah"),
    ] as [(ProfilDicatat, String?)])
  func inhabitants(fact: ProfilDicatat, field: String?) {
    #expect(SmallAgency().refusal(fact)?.bidang == field)
  }

  @Test(
    arguments: [(7941, 7401, 15_342), (Int.max, 1, .max), (.min, -1, .min), (nil, 1, nil), (1, nil, nil)]
      as [(Int?, Int?, Int?)])
  func allInhabitants(men: Int?, women: Int?, all: Int?) {
    #expect(Self.profile(men: men, women: women).wilayah?.jumlahPenduduk == all)
  }

  @Test(
    arguments: [(nil, false), (1, false), (50, false), (0, true), (51, true), (.min, true), (.max, true)]
      as [(Int?, Bool)])
  func misiWithoutAPemda(misi: Int?, isRefused: Bool) {
    let fact = TujuanDitetapkan(unit: SmallAgency.unit, id: "t2", nama: "Tujuan", misi: misi)
    #expect((SmallAgency().refusal(fact)?.bidang == "misi") == isRefused)
  }

  @Test(arguments: [(2023, nil), (Int.max, "lhe"), (0, "lhe")] as [(Int, String?)])
  func evaluatedYear(tahun: Int, field: String?) throws {
    #expect(SmallAgency().refusal(try Self.recommendation(tahun))?.bidang == field)
  }

  @Test(arguments: [Int.max, .min, 1999, 2101])
  func yearOfAMapping(tahun: Int) {
    let agency = SmallAgency([SmallAgency.indicator()])
    let fact = PemetaanDitetapkan(unit: SmallAgency.unit, tahun: tahun, indikator: "ikm", simpul: [])
    #expect(agency.refusal(fact)?.bidang == "tahun")
  }

  @Test(arguments: [(1000, false), (1001, true)]) func agreementsThatMoveAtOnce(count: Int, isRefused: Bool) {
    let step = StatusPkBerubah(
      unit: SmallAgency.unit, tahun: 2024, jabatan: (1...count).map { "jabatan-\($0)" }, nomor: 0, aksi: .ajukan)
    #expect(SmallAgency().refusal(step)?.pesan.contains("Paling banyak 1.000 perjanjian") == isRefused)
  }

  @Test("Staff counts of an older journal add up without a trap")
  func staff() throws {
    let counts = [KepegawaianDicatat.Rincian(nama: "III/a", jumlah: .max), .init(nama: "III/a", jumlah: 1)]
    let record = KepegawaianDicatat(
      unit: SmallAgency.unit, tahun: 2024, per: try #require(Tanggal(tahun: 2024, bulan: 1, hari: 2)), pendidikan: [],
      pangkat: counts + [.init(nama: "IV/a", jumlah: .max)], pegawai: [])
    #expect(RekapKepegawaian(record).jumlah == .max)
  }

  @Test(arguments: [(2024, -1, 0), (2024, 0, 0), (2024, 2, 2), (2024, .min, 0), (.min, 2, 0), (2024, .max, 100)])
  func earlierYears(tahun: Int, banyaknya: Int, expected: Int) throws {
    let unit = try #require(SmallAgency([SmallAgency.indicator()]).state.unit[SmallAgency.unit])
    let result = unit.kinerja(SmallAgency.indicator(), tahun: tahun, tahunSebelumnya: banyaknya)
    #expect(result.sebelumnya.count == expected)
    #expect(result.sebelumnya.last?.tahun == (expected == 0 ? nil : tahun - 1))
  }
}
