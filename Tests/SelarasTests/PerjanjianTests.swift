import Sakip
import Testing

@testable import Selaras

@Suite("A Perjanjian Kinerja changes by a revised agreement only")
struct PerjanjianTests {
  enum Signed: CaseIterable { case nothing, murni, perubahan, both }

  private static func agreement(
    _ jenis: PerjanjianKinerjaDitetapkan.Jenis, tanggal: String = "2024-01-15", target: Int = 80,
    alasan: PerjanjianKinerjaDitetapkan.AlasanPerubahan? = .perubahanStrategi
  ) throws -> PerjanjianKinerjaDitetapkan {
    PerjanjianKinerjaDitetapkan(
      unit: SmallAgency.unit, tahun: 2024, jenis: jenis, jabatan: "K", tanggal: try #require(Tanggal(iso: tanggal)),
      alasan: jenis == .murni ? nil : alasan, baris: [.init(indikator: "ikm", target: .angka(ExactDecimal(target)))])
  }

  private static func agency(_ signed: Signed, settled: String?) throws -> SmallAgency {
    var agency = SmallAgency([SmallAgency.indicator(frekuensi: .triwulan)])
    if signed == .murni || signed == .both { agency.add([try agreement(.murni)]) }
    if signed == .perubahan || signed == .both { agency.add([try agreement(.perubahan)]) }
    if let settled { agency.add(SmallAgency.approved(settled, "70")) }
    return agency
  }

  @Test(
    arguments: [
      (.nothing, nil, .murni, nil), (.nothing, "2024-T1", .murni, nil), (.nothing, nil, .perubahan, nil),
      (.murni, nil, .murni, "jenis"), (.murni, "2024-T1", .murni, "jenis"), (.murni, "2024-T1", .perubahan, "jenis"),
      (.perubahan, nil, .perubahan, nil), (.perubahan, "2024-T1", .perubahan, "jenis"),
      (.perubahan, "2023-T1", .perubahan, nil), (.both, nil, .murni, "jenis"), (.both, nil, .perubahan, nil),
      (.both, "2024-T1", .perubahan, "jenis"),
    ] as [(Signed, String?, PerjanjianKinerjaDitetapkan.Jenis, String?)])
  func again(signed: Signed, settled: String?, jenis: PerjanjianKinerjaDitetapkan.Jenis, field: String?) throws {
    let agency = try Self.agency(signed, settled: settled)
    #expect(agency.refusal(try Self.agreement(jenis, target: 70))?.bidang == field)
  }

  @Test(
    "A revised one changes no quarter that was approved before it was signed",
    arguments: [
      ("2024-03-31", "jenis"), ("2024-04-01", nil),
    ] as [(String, String?)])
  func signedLater(tanggal: String, field: String?) throws {
    let agency = try Self.agency(.murni, settled: "2024-T1")
    #expect(agency.refusal(try Self.agreement(.perubahan, tanggal: tanggal, target: 70))?.bidang == field)
  }

  @Test("A revised one that repeats the promise leaves an approved quarter as it was, one without it does not")
  func repeated() throws {
    let agency = try Self.agency(.murni, settled: "2024-T1")
    #expect(agency.refusal(try Self.agreement(.perubahan, target: 80)) == nil)
    let other = PerjanjianKinerjaDitetapkan(
      unit: SmallAgency.unit, tahun: 2024, jenis: .perubahan, jabatan: "K",
      tanggal: try #require(Tanggal(iso: "2024-01-15")), alasan: .perubahanStrategi,
      baris: [.init(indikator: "lain", target: .angka(ExactDecimal(1)))])
    var wider = agency
    wider.add([SmallAgency.indicator("lain")])
    #expect(wider.refusal(other)?.pesan.contains("terhadap target 80,") == true)
  }

  @Test func aRevisedOneNeedsAReason() throws {
    let agency = try Self.agency(.nothing, settled: nil)
    #expect(agency.refusal(try Self.agreement(.perubahan, alasan: nil))?.bidang == "alasan")
  }

  @Test(
    arguments: [
      ("2023-01-01", nil), ("2024-12-31", nil), ("2022-12-31", "tanggal"), ("2025-01-01", "tanggal"),
    ] as [(String, String?)])
  func dayOfSignature(tanggal: String, field: String?) throws {
    let agency = try Self.agency(.nothing, settled: nil)
    #expect(agency.refusal(try Self.agreement(.murni, tanggal: tanggal))?.bidang == field)
  }
}
