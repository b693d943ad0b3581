import Sakip
import Testing

@testable import Selaras

@Suite("A writer is warned of an agreement without programs, and of a revision without a change")
struct PeringatanPkTests {
  private static func warnings(
    _ agency: PkAgency, _ day: String, program: Set<String>? = nil, indikator: Set<String>? = nil,
    alasan: PerjanjianKinerjaDitetapkan.AlasanPerubahan = .perubahanStrategi
  ) throws -> [PeringatanPk] {
    let draft = try PenyusunanPk(
      agency.state, unit: PkAgency.unit, tahun: PkAgency.tahun, jabatan: "kepala", tanggal: PkAgency.day(day)
    ).naskah(indikator: indikator, program: program, alasan: alasan, uraianAlasan: "Berita acara 1")
    return try #require(agency.state.unit[PkAgency.unit]).perjanjian.peringatan(draft)
  }

  @Test func withoutPrograms() throws {
    #expect(try Self.warnings(PkAgency(), "2024-01-15") == [])
    #expect(try Self.warnings(PkAgency(), "2024-01-15", program: []) == [.tanpaProgram])
  }

  @Test func withoutChange() throws {
    var agency = PkAgency()
    try agency.approve()
    #expect(try Self.warnings(agency, "2024-08-01") == [.tanpaPerubahan])
    #expect(try Self.warnings(agency, "2024-08-01", alasan: .pergantianPejabat) == [])
    #expect(try Self.warnings(agency, "2024-08-01", indikator: ["a"]) == [])
    #expect(try Self.warnings(agency, "2024-08-01", program: []) == [.tanpaProgram])
    #expect(try Self.warnings(agency, "2024-09-02") == [])
    agency.add([agency.pagu(.perubahan, 3000)])
    #expect(try Self.warnings(agency, "2024-08-01") == [])
  }
}
