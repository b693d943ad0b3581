import Testing

@testable import Reviu

/// What is read from bytes is what the patterns find.
struct PolaByteTests {
  static let teks = [
    "", "2024", "Tahun 2023, 2024. Lalu", "Rp2024 x2024 2024x _2024", "1.2024 2024,5 2024. 2024-2026 (2024)",
    "12024 20245",
    "\u{201C}2024\u{201D} 2022\u{2013}2026 2024\u{0301} \u{E9}2024", "2024:2025 2024'2025 a'2024 2024.)",
    "202 20a4 2020242024",
    "Selesai. Lalu tidak. lalu", "Selesai.Lalu Selesai.LALU Selesai.La", "Apa?  \u{201C}Ya\u{201D}! (Tidak); \"X\"",
    "Nilai 3.5 naik.\tBaru.\u{A0}Baru. \u{C9}tape. \u{2013} A", "Titik\u{2026} Baru. A\u{0301}b.", "a.\u{201D} B. ",
    "...; ?",
  ]

  @Test(arguments: teks)
  func tahun(_ text: String) {
    #expect(text.tahunTercetak == text.matches(of: Pola.tahun.regex).compactMap { Int($0.1) })
  }

  @Test(arguments: teks)
  func akhirKalimat(_ text: String) {
    #expect(AkhirKalimat.semua(text) == text.matches(of: Pola.akhirKalimat.regex).map(\.range))
  }

  @Test(
    arguments: [
      ("a  b ", "a b"), (" a", "a"), ("", ""), ("  ", ""), ("a <u>b</u>", "a b"), ("a\u{A0}b", "a b"),
      ("\u{201C}a\u{201D}", "\u{201C}a\u{201D}"), ("a **b**", "a b"),
    ])
  func bersih(_ text: String, _ clean: String) { #expect(Penanda.bersihkan(text) == clean) }

  @Test(
    arguments: [
      ("1. Nilai", "Nilai"), ("a) Nilai", "Nilai"), ("- Nilai", "Nilai"), ("Nilai akhir", "Nilai akhir"),
      ("IV. Nilai", "Nilai"), ("1.2.3 Nilai", "Nilai"), ("Persentase.", "Persentase."), ("(12) Nilai", "Nilai"),
    ])
  func tanpaNomor(_ text: String, _ name: String) { #expect(NamaBaku.tanpaNomor(text) == name) }
}
