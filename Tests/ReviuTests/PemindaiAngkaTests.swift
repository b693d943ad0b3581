import Reviu
import Testing

struct PemindaiAngkaTests {
  @Test(arguments: [
    ("Rp. 1.234.567,- dari Rp1.300.000,00 atau 94,97%", ["Rp. 1.234.567", "Rp1.300.000,00", "94,97%"]),
    ("6 (enam) program", ["6"]), ("nilai 60.48 turun -1,5 poin", ["60.48", "-1,5"]), ("kode 7.01.02 dan L.301", []),
    ("Nomor 249/PMK.02/2011", []), ("98 persen", ["98 persen"]), ("1.234.56", []),
    ("tahun 2021-2026", ["2021", "2026"]),
    ("Rp 1,250,000.00 dan 2,500,000", ["Rp 1,250,000.00", "2,500,000"]),
    ("bobot 0.8525 dan 0.125", ["0.8525", "0.125"]),
    ("1,23,456", []), ("12.345.6789", []), ("(87,67)", ["87,67"]), ("SK-2 III/a 2x", []),
  ])
  func `Figures of a text`(text: String, printed: [String]) {
    #expect(PemindaiAngka.pindai(text).map(\.tulisan) == printed)
  }
}
