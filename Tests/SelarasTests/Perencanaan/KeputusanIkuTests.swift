import Sakip
import Testing

@testable import Selaras

/// The decree on IKU: what it may say, and which one stands on a day.
@Suite struct KeputusanIkuTests {
  private static let unit = SmallAgency.unit

  private static func hari(_ iso: String) throws -> Tanggal { try #require(Tanggal(iso: iso)) }

  private static func version(_ id: String, _ iso: String, _ ground: LandasanHukum? = nil) throws
    -> VersiRenstraDitetapkan
  {
    VersiRenstraDitetapkan(
      unit: unit, id: id, nama: id.uppercased(), tanggal: try hari(iso), dasar: "", alasan: "",
      periode: PeriodeRencana(awal: 2021, akhir: 2026), landasan: ground)
  }

  private static func decree(
    _ id: String, _ iso: String?, versi: String = "v", jenis: LandasanHukum.Jenis = .keputusan, mengubah: String? = nil
  ) throws -> KeputusanIkuDitetapkan {
    KeputusanIkuDitetapkan(
      unit: unit, id: id, versi: versi,
      landasan: LandasanHukum(jenis: jenis, nomor: "188/\(id)", tanggal: try iso.map(hari)), mengubah: mengubah)
  }

  private static func agency(_ facts: [any Event] = []) throws -> SmallAgency {
    SmallAgency([try version("v", "2021-01-01"), SmallAgency.indicator()] + facts)
  }

  @Test func whatIsRefused() throws {
    let agency = try Self.agency([try Self.decree("satu", "2023-12-29")])
    let cases: [(KeputusanIkuDitetapkan, String?)] = [
      (try Self.decree("dua", "2024-12-29", mengubah: "satu"), nil), (try Self.decree("satu", "2023-12-30"), nil),
      (try Self.decree("dua", nil), "landasan.tanggal"),
      (try Self.decree("dua", "2024-01-01", jenis: .perda), "landasan.jenis"),
      (try Self.decree("dua", "2024-01-01", jenis: .tidakTercetak), "landasan.jenis"),
      (try Self.decree("dua", "2024-01-01", versi: "lain"), "versi"),
      (try Self.decree("dua", "2023-12-28", mengubah: "satu"), "landasan.tanggal"),
      (try Self.decree("dua", "2024-01-01", mengubah: "tiga"), "mengubah"),
      (try Self.decree("dua", "2024-01-01", mengubah: "dua"), "mengubah"),
    ]
    for (fact, field) in cases { #expect(agency.refusal(fact)?.bidang == field, "\(fact)") }
    let bare = SmallAgency([try Self.version("v", "2021-01-01")])
    #expect(bare.refusal(try Self.decree("dua", "2024-01-01"))?.bidang == "versi")
    let tomorrow = try Self.decree("dua", "2024-01-02")
    #expect(throws: Penolakan.self) { try tomorrow.periksa(pada: Self.hari("2024-01-01"), agency.state) }
    try tomorrow.periksa(pada: Self.hari("2024-01-02"), agency.state)
  }

  @Test("Once a version was closed only closed ones are decreed; that of the pemda is recorded by planners")
  func closedOnly() throws {
    var agency = try Self.agency([try Self.version("w", "2022-01-01")])
    #expect(agency.refusal(try Self.decree("satu", "2023-12-29")) == nil)
    agency.add([StatusVersiBerubah(unit: Self.unit, versi: "w", aksi: .tutup)])
    #expect(agency.refusal(try Self.decree("satu", "2023-12-29"))?.pesan.contains("V masih terbuka") == true)
    #expect(agency.refusal(try Self.decree("satu", "2023-12-29", versi: "w")) == nil)
    agency.add([StatusVersiBerubah(unit: Self.unit, versi: "w", aksi: .buka, alasan: "A")])
    #expect(agency.refusal(try Self.decree("satu", "2023-12-29", versi: "w")) == nil)

    let decree = KeputusanIkuDitetapkan(
      unit: "kab", id: "satu", versi: "v", landasan: LandasanHukum(jenis: .keputusan, nomor: "1"))
    let pemda = SmallAgency([
      PerangkatDaerahDitetapkan(id: "kab", nama: "Kab", jenis: .pemda, jabatanKepala: "Bupati", tempat: "T")
    ]).state
    for (role, may) in [(Peran.perencana, true), (.administrator, true), (.operator, false), (.kepala, false)] {
      let actor = Pelaku(akun: "a", peran: role, unit: "kab")
      #expect(((try? decree.periksa(oleh: actor, pemda)) != nil) == may, "\(role)")
    }
  }

  @Test(
    "The latest that was signed by the day stands; a version resting on a keputusan counts as one",
    arguments: [
      ("2021-06-01", nil), ("2023-12-28", nil), ("2023-12-29", "188/satu"), ("2024-05-31", "188/satu"),
      ("2024-06-01", "9"), ("2024-12-31", "188/dua"),
    ])
  func onADay(day: String, number: String?) throws {
    let agency = try Self.agency([
      try Self.decree("satu", "2023-12-29"), try Self.decree("dua", "2024-12-31"),
      try Self.version("w", "2024-06-01", LandasanHukum(jenis: .keputusan, nomor: "9")),
    ])
    let plan = try #require(agency.state.unit[Self.unit]).perencanaan
    let stands = plan.keputusanIku(pada: try Self.hari(day))
    #expect(stands?.landasan.nomor == number)
    #expect(stands.map(\.versi.id) == number.map { $0 == "9" ? "w" : "v" })
  }

  @Test func aVersionThatIsDecreedStays() throws {
    let agency = try Self.agency([try Self.decree("satu", "2023-12-29")])
    let withdrawal = PencatatanDicabut(unit: Self.unit, objek: .versiRenstra(id: "v"), alasan: "Salah")
    #expect(agency.refusal(withdrawal)?.pesan.contains("keputusan IKU \u{201C}188/satu\u{201D}") == true)
  }
}
