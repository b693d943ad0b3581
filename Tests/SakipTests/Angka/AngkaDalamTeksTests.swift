import Sakip
import Testing

/// Which figures of a running text are compared with data.
@Suite struct AngkaDalamTeksTests {
  @Test(
    arguments: [
      ("Capaiannya 100,02% dari target.", ["100,02"]),
      ("Realisasi 87,670 dan 87,67.", ["87,67"]),
      ("Serapan Rp432.248.899 atau 99,55%", ["432.248.899", "99,55"]),
      ("Rp. 1.000,00 dan Rp 250", ["1.000", "250"]),
      ("mencapai 100% dan 75 persen", ["100", "75"]),
      ("Penduduk 21.345 jiwa.", ["21.345"]),
      ("Pada Tahun 2024 ada 21 desa (Nomor 29 Tahun 2014).", []),
      ("Butir L.301 menurut Perpres 29/2014,5 dan v1,5", []),
      ("tanggal 31.12.2024, versi 1.2.3, 12.5%", []),
      ("1. Satu\n2. Dua", []),
      ("80%** dan -3,5", ["3,5", "80"]),
      ("", []), (",,,...", []), ("9,", []),
      (String(repeating: "9", count: 60) + ",5", []),
    ] as [(String, [String])])
  func figures(text: String, found: [String]) {
    #expect(AngkaDalamTeks.baca(text).sorted() == found.sorted())
  }
}
