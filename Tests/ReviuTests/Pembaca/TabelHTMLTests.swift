import Reviu
import Testing

struct TabelHTMLTests {
  @Test func `A table that stands as HTML in a text is read with its joined cells, each at its line`() throws {
    let text = """
      **BAB III HASIL**
      Tabel 3.1 Tenaga
      <table border="1">
      <tr><th rowspan="2">No</th><th rowspan="2">Jenis</th><th colspan="2">Status</th></tr>
      <tr><th>PNS</th><th>PPPK</th></tr>
      <tr><td>1</td><td>Dokter<br>Gigi</td>
      <td>4</td><td>2</td></tr></table> Sumber: kepegawaian
      """
    let document = try PembacaTeks.baca(text, nama: "contoh.md")
    let table = try #require(document.tabel.first)
    #expect(table.judul?.nomor == "3.1")
    #expect(table.kolom.map(\.judul) == ["No", "Jenis", "Status / PNS", "Status / PPPK"])
    #expect(table.isi.map { $0.sel.map(\.teks) } == [["1", "Dokter Gigi", "4", "2"]])
    #expect(table.isi[0].sel.map(\.letak.baris) == [6, 6, 7, 7])
    #expect(document.alinea.map(\.teks) == ["BAB III HASIL", "Tabel 3.1 Tenaga", "Sumber: kepegawaian"])
  }

  @Test(arguments: [
    "<table><tr><td>a</td><td>1</td></tr>", "<TABLE><tr><td>a<td>1", "<table><caption>x</caption><tr><td>a</td><td>1",
    "<table><tr><td>a</td><td rowspan=\"99999\" colspan='0'>1</td></tr></table>",
  ])
  func `A table that is not closed is read as far as it goes`(text: String) throws {
    let document = try PembacaTeks.baca(text, nama: "contoh.md")
    #expect(document.tabel.first?.isi.first?.sel.prefix(2).map(\.teks) == ["a", "1"])
  }

  @Test func `A second head under other names begins another table`() throws {
    let text = """
      |No|Sasaran|Target|
      |---|---|---|
      |1|Meningkatnya layanan|80|

      |No|Program|Pagu (Rp)|
      |---|---|---|
      |1|Program layanan|5.000.000|
      """
    let document = try PembacaTeks.baca(text, nama: "contoh.md")
    #expect(document.tabel.map { $0.kolom.map(\.peran) } == [[.nomor, .sasaran, .target], [.nomor, .nama, .pagu]])
  }

  @Test(arguments: [
    ("Realisasi s/d 2020", Peran.realisasi, Int?.some(2020)), ("Program/Kegiatan", .nama, nil),
    ("Target/Realisasi", .target, nil),
  ])
  func `A slash in a head divides no levels`(title: String, role: Peran, year: Int?) throws {
    let document = try PembacaTeks.baca("No\tIndikator\t\(title)\n1\tAngka buta aksara\t5", nama: "contoh.txt")
    let column = document.tabel[0].kolom[2]
    #expect(column.peran == role && column.tahun == year)
  }

  @Test func `Years with the mark of a note are a head`() throws {
    let text = "No\tIndikator\tRealisasi\t\n\t\t2022\t2023*)\n1\tIndeks layanan\t70\t72"
    let table = try #require(try PembacaTeks.baca(text, nama: "contoh.txt").tabel.first)
    #expect(table.kolom.map(\.tahun) == [nil, nil, 2022, 2023] && table.isi.count == 1)
    #expect(table.kolom.map(\.peran) == [.nomor, .indikator, .realisasi, .realisasi])
  }
}
