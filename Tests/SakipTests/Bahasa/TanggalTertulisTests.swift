import Sakip
import Testing

@Suite("Days as people write them")
struct TanggalTertulisTests {
  @Test(
    arguments: [
      ("01/02/2024", "2024-02-01"), ("1/2/2024", "2024-02-01"), ("31-12-2024", "2024-12-31"),
      ("1.2.2024", "2024-02-01"), ("1 Februari 2024", "2024-02-01"), (" 29  februari 2024 ", "2024-02-29"),
      ("1\u{A0}Mei\u{A0}2024", "2024-05-01"), ("1-Mei-2024", "2024-05-01"), ("29 Februari 2023", nil),
      ("13/13/2024", nil), ("12/31/2024", nil), ("1/0/2024", nil), ("1/2/24", nil), ("1 2 2024", nil),
      ("2024-01-31", nil), ("Februari 2024", nil), ("+1/02/2024", nil), ("1/2/2024/3", nil), ("", nil),
    ] as [(String, String?)])
  func read(text: String, iso: String?) { #expect(Tanggal(tertulis: text)?.iso == iso) }
}
