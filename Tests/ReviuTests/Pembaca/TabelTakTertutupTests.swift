import Reviu
import Testing

/// HTML tables that nothing closes, and very many of them.
struct TabelTakTertutupTests {
  @Test(arguments: [
    "<table><tr><td>Taman</td><td>Luas</td></tr>\n<tr><td>Melati</td><td>10</td></tr>\n\nUraian taman kota.",
    "<table><tr><td>Taman</td><td>Luas</td></tr>\n<tr><td>Melati</td><td>10\n# Uraian taman kota.",
    "<table><tr><td>Taman</td><td>Luas</td></tr>\n<tr><td>Melati</td><td>10\n\nUraian taman kota.",
  ])
  func `The text behind a table that nothing closes is read`(text: String) throws {
    let document = try PembacaTeks.baca(text + "\n\nNo\tTaman\tPohon\n1\tMawar\t7", nama: "")
    #expect(document.tabel.count == 2 && document.tabel[1].isi.last?[2]?.teks == "7")
    #expect(document.tabel[0].isi.last?[1]?.teks == "10")
    #expect(document.alinea.map(\.teks) == ["Uraian taman kota."])
    #expect(document.tabel[0].isi.last?[1]?.rusak == !text.contains("10</td>"))
  }

  @Test func `Another table ends the one that nothing closed`() throws {
    let document = try PembacaTeks.baca(
      "<table><tr><td>Taman</td><td>10</td></tr>\nPohon di tepi jalan.\n<table><tr><td>Pohon</td><td>7</td></tr></table>",
      nama: "")
    #expect(document.tabel.map { $0.isi.map { $0.sel.map(\.teks) } } == [[["Taman", "10"]], [["Pohon", "7"]]])
    #expect(document.alinea.map(\.teks) == ["Pohon di tepi jalan."])
  }

  @Test func `Blank lines between rows and in cells leave a table whole`() throws {
    let document = try PembacaTeks.baca(
      """
      <table>

      <tr><td>Taman</td><td>10</td></tr>

      <tr><td>

      BAB YANG PANJANG

      tepi</td><td>7</td></tr>

      </table>
      """, nama: "")
    #expect(
      document.tabel.map { $0.isi.map { $0.sel.map(\.teks) } } == [[["Taman", "10"], ["BAB YANG PANJANG tepi", "7"]]])
  }

  @Test func `Very many tables on one line are read`() throws {
    let text = String(repeating: "<table></table>", count: 8_000) + " Uraian taman"
    #expect(try PembacaTeks.baca(text, nama: "").alinea.map(\.teks) == ["Uraian taman"])
  }
}
