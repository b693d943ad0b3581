import Reviu
import Testing

struct PembacaTeksTests {
  @Test func `A table goes on behind a page break, with its head repeated and a row cut in two`() throws {
    let text = """
      BAB II PERENCANAAN KINERJA

      Tabel 2. 1 Target
      Dinas Contoh Tahun 2024

      No\tIndikator\tTarget\t\tPagu
      \t\t2024\t2025\t
      1\tPersentase jalan yang\t80%\t85%\t1.000.000

      \tmantap di kabupaten\t\t\t
      No\tIndikator\tTarget\t\tPagu
      \t\t2024\t2025\t
      2\tIndeks Kepuasan\t87,5\t88\t2.500.000
      """
    let document = try PembacaTeks.baca(text, nama: "contoh.txt")
    let table = try #require(document.tabel.first)
    #expect(document.tabel.count == 1 && document.alinea.first?.jenis == .judul(nomor: "BAB II"))
    #expect(table.judul?.nomor == "2.1" && table.judul?.nama == "Target Dinas Contoh Tahun 2024")
    #expect(table.kolom.map(\.judul) == ["No", "Indikator", "Target / 2024", "Target / 2025", "Pagu"])
    #expect(table.kolom.map(\.peran) == [.nomor, .indikator, .target, .target, .pagu])
    #expect(table.isi.count == 2 && table.isi[0][1]?.teks == "Persentase jalan yang mantap di kabupaten")
    #expect(table.isi.map(\.letak.baris) == [8, 13])
  }

  @Test(arguments: ["", "\n \n\t\n", "\u{0C}\u{0C}"])
  func `A document without text names the remedy`(text: String) {
    #expect(throws: NaskahError.kosong(nama: "kosong.txt")) { try PembacaTeks.baca(text, nama: "kosong.txt") }
  }

  @Test(arguments: [
    ("**Rp. 1.234,-** dari <u>pagu</u>", "Rp. 1.234,- dari pagu"), ("<p>a</p><p>b</p>", "a b"),
    ("nilai < 50 dan > 20", "nilai < 50 dan > 20"), ("$76 \\leq x$", "76 \u{2264} x"), ("a&nbsp;&amp;&nbsp;b", "a & b"),
  ])
  func `Remains of layout are taken away`(line: String, clean: String) throws {
    #expect(try PembacaTeks.baca(line, nama: "").alinea.first?.teks == clean)
  }
}
