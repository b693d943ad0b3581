import Testing

@testable import Selaras

@Suite("A return is remembered until somebody approves")
struct PengembalianTests {
  private static let steps: [([AlurRealisasi.Aksi], Bool)] = [
    ([], false), ([.ajukan], false), ([.ajukan, .kembalikan], true), ([.ajukan, .kembalikan, .ajukan], true),
    ([.ajukan, .kembalikan, .ajukan, .verifikasi], true),
    ([.ajukan, .kembalikan, .ajukan, .verifikasi, .setujui], false),
    ([.ajukan, .verifikasi, .setujui, .kunci, .bukaKunci], true),
  ]

  @Test(arguments: steps)
  func keptUntilApproval(steps: [AlurRealisasi.Aksi], isKept: Bool) throws {
    var agency = CalendarAgency()
    agency.fill("ikm", "2024-T1", "2024-04-02", sampai: steps, alasan: "Bukti kurang", oleh: "bapperida")
    let recorded = agency.unit?.pengukuran.realisasi("ikm", CalendarAgency.periode("2024-T1"))
    #expect(recorded?.pengembalian.map(\.alasan) == (isKept ? "Bukti kurang" : nil))
    #expect(recorded?.pengembalian.map(\.oleh) == (isKept ? "bapperida" : nil))
  }

  @Test(
    "Who sent it back is said by post or task, with the account",
    arguments: [
      ([.ajukan, .kembalikan], "verifikator (akun x)"), ([.ajukan, .verifikasi, .kembalikan], "K (akun x)"),
      ([.ajukan, .verifikasi, .setujui, .kunci, .bukaKunci], "administrator (akun x)"),
    ] as [([AlurRealisasi.Aksi], String)])
  func sender(steps: [AlurRealisasi.Aksi], words: String) throws {
    var agency = CalendarAgency()
    agency.fill("ikm", "2024-T1", "2024-04-02", sampai: steps, alasan: "Bukti kurang", oleh: "x")
    let unit = try #require(agency.unit)
    let returned = unit.pengukuran.realisasi("ikm", CalendarAgency.periode("2024-T1"))?.pengembalian
    #expect(returned.map { unit.pengembali($0, tahun: 2024) } == words)
  }

  @Test("A new value keeps it, and so does a snapshot")
  func keptOverADraft() async throws {
    var agency = CalendarAgency()
    agency.fill("ikm", "2024-T1", "2024-04-02", sampai: [.ajukan, .kembalikan], alasan: "Bukti kurang")
    agency.fill("ikm", "2024-T1", "2024-04-03", nilai: "81")
    let period = CalendarAgency.periode("2024-T1")
    let recorded = try #require(agency.unit?.pengukuran.realisasi("ikm", period))
    #expect(recorded.status == .draft && recorded.pengembalian?.alasan == "Bukti kurang")
    let again = try #require(try await SnapshotCodec.decode(try SnapshotCodec.encode(agency.state)))
    #expect(again.unit[CalendarAgency.unit]?.pengukuran.realisasi("ikm", period) == recorded)
  }

  @Test(arguments: [
    ("BPS ", "BPS"), ("a\nb", "a b"), (" a \r\n\r\n b ", "a b"), ("a  b", "a  b"), ("\n \t", nil), ("", nil),
  ])
  func oneLine(text: String, kept: String?) throws {
    let fact = RealisasiDicatat(
      unit: "u", indikator: "i", periode: CalendarAgency.periode("2024"), nilai: nil, sementara: text, sumber: text)
    #expect(fact.sumber == kept && fact.sementara == kept && fact.sumber?.satuBaris == kept)
  }

  @Test(arguments: [("a\r\nb", "a\nb"), (" a\n\n b \n", "a\n\n b"), ("a\rb", "a\nb"), (" \r\n ", nil)])
  func severalLines(text: String, kept: String?) {
    let fact = RealisasiDicatat(
      unit: "u", indikator: "i", periode: CalendarAgency.periode("2024"), nilai: nil, catatan: text)
    #expect(fact.catatan == kept && fact.catatan?.beberapaBaris == kept)
  }
}
