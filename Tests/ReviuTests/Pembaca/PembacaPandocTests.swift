import Foundation
import Reviu
import Testing

struct PembacaPandocTests {
  private func read(_ blocks: String) throws -> Naskah {
    try PembacaPandoc.baca(Data(#"{"pandoc-api-version":[1,23],"meta":{},"blocks":[\#(blocks)]}"#.utf8), nama: "a")
  }

  private static func words(_ text: String) -> String {
    "[" + text.split(separator: " ").map { #"{"t":"Str","c":"\#($0)"}"# }.joined(separator: #",{"t":"Space"},"#) + "]"
  }

  private static func para(_ text: String) -> String { #"{"t":"Para","c":\#(words(text))}"# }

  private static let none = #"["",[],[]]"#

  private static func cell(_ text: String, tinggi: Int = 1, lebar: Int = 1) -> String {
    #"[\#(none),{"t":"AlignDefault"},\#(tinggi),\#(lebar),[{"t":"Plain","c":\#(words(text))}]]"#
  }

  private static func row(_ cells: String...) -> String { "[\(none),[\(cells.joined(separator: ","))]]" }

  private static func table(judul caption: String = "[]", kepala: [String] = [], _ rows: String...) -> String {
    let (head, body) = (kepala.joined(separator: ","), rows.joined(separator: ","))
    return """
      {"t":"Table","c":[\(none),[null,\(caption)],[],[\(none),[\(head)]],[[\(none),0,[],[\(body)]]],[\(none),[]]]}
      """
  }

  private static let head = [
    row(cell("No", tinggi: 2), cell("Indikator", tinggi: 2), cell("Kinerja", lebar: 3)),
    row(cell("Target"), cell("Realisasi"), cell("Capaian")),
  ]
  private static let first = row(cell("1"), cell("Indeks pelayanan"), cell("80"), cell("84"), cell("105"))
  private static let second = row(cell("2"), cell("Nilai SAKIP"), cell("75"), cell("60"), cell("80"))

  @Test func `Spans are resolved, and the caption in front names the table`() throws {
    let document = try read(
      Self.para("Tabel 3. 1 Pengukuran Kinerja") + "," + Self.table(kepala: Self.head, Self.first, Self.second))
    let table = try #require(document.tabel.first)
    #expect(table.judul?.nomor == "3.1" && table.judul?.nama == "Pengukuran Kinerja")
    #expect(
      table.kepala.map { $0.sel.map(\.teks) } == [
        ["No", "Indikator", "Kinerja", "", ""], ["", "", "Target", "Realisasi", "Capaian"],
      ])
    #expect(
      table.kolom.map(\.judul) == ["No", "Indikator", "Kinerja / Target", "Kinerja / Realisasi", "Kinerja / Capaian"])
    #expect(table.isi.map { $0[4]?.teks } == ["105", "80"] && table.isi.map(\.letak.baris) == [4, 5])
  }

  @Test func `A cell over several rows stands in the first, and the others keep their columns`() throws {
    let document = try read(
      Self.table(
        Self.row(Self.cell("Sasaran"), Self.cell("Indikator"), Self.cell("Target")),
        Self.row(Self.cell("Pelayanan", tinggi: 2), Self.cell("Indeks"), Self.cell("80")),
        Self.row(Self.cell("Waktu"), Self.cell("5"))))
    #expect(
      document.tabel.first?.isi.map { $0.sel.map(\.teks) } == [["Pelayanan", "Indeks", "80"], ["", "Waktu", "5"]])
  }

  @Test func `A table goes on in the next one only with its head or without one`() throws {
    let again = try read(
      Self.table(kepala: Self.head, Self.first) + "," + Self.table(kepala: Self.head, Self.second))
    #expect(again.tabel.count == 1 && again.tabel.first?.isi.count == 2)
    let bare = try read(Self.table(kepala: Self.head, Self.first) + "," + Self.table(Self.second))
    #expect(bare.tabel.count == 1 && bare.tabel.first?.isi.count == 2)
    let other = try read(
      Self.table(Self.row(Self.cell("Program"), Self.cell("Pagu")), Self.row(Self.cell("A"), Self.cell("100"))) + ","
        + Self.table(Self.row(Self.cell("Jabatan"), Self.cell("Jumlah")), Self.row(Self.cell("B"), Self.cell("2"))))
    #expect(other.tabel.count == 2)
  }

  @Test func `Headings, numbered items, notes and lists of contents are what they are in text`() throws {
    let document = try read(
      """
      {"t":"Header","c":[1,\(Self.none),\(Self.words("BAB I PENDAHULUAN"))]},
      {"t":"Div","c":[["",[],[["custom-style","TOC 1"]]],[\(Self.para("A. Latar Belakang 3"))]]},
      {"t":"OrderedList","c":[[2,{"t":"LowerAlpha"},{"t":"OneParen"}],[[\(Self.para("satu hal"))],[\(Self.para("dua hal"))]]]},
      {"t":"BulletList","c":[[\(Self.para("butir"))]]},
      {"t":"Para","c":[{"t":"Str","c":"Isi"},{"t":"Note","c":[\(Self.para("catatan kaki"))]}]}
      """)
    #expect(
      document.alinea.map(\.jenis) == [
        .judul(nomor: "BAB I"), .entriDaftar(halaman: "3"), .butir(penanda: "b"), .butir(penanda: "c"),
        .butir(penanda: "-"), .teks, .teks,
      ])
    #expect(document.alinea.map(\.teks).suffix(4) == ["c) dua hal", "- butir", "Isi", "catatan kaki"])
    #expect(document.alinea.map(\.letak.baris) == [1, 2, 3, 4, 5, 6, 7])
  }

  @Test func `A raised digit is no digit of the figure before it, and a table in a cell is not trusted`() throws {
    let raised = #"{"t":"Plain","c":[{"t":"Str","c":"97,5"},{"t":"Superscript","c":[{"t":"Str","c":"1"}]}]}"#
    let row =
      "[\(Self.none),[[\(Self.none),{\"t\":\"AlignDefault\"},1,1,[\(raised)]],[\(Self.none),{\"t\":\"AlignDefault\"},1,1,[\(Self.table(Self.first))]]]]"
    let table = try #require(try read(Self.table(Self.first, row)).tabel.first)
    #expect(table.isi[1][0]?.teks == "97,5^1" && TabelTerbaca(table).baris[1].angka.isEmpty)
    #expect(table.isi[1][1]?.rusak == true)
  }

  @Test func `No cell claims more columns than a report has`() throws {
    let wide = Self.row(Self.cell("a", tinggi: 900_000_000, lebar: 900_000_000), Self.cell("b"))
    #expect(try read(Self.table(wide, Self.first)).tabel.first?.banyakKolom == 200)
  }

  @Test(arguments: ["", "[]", "{}", #"{"blocks":1}"#, #"{"blocks":[1,{"t":2}]}"#, #"{"blocks":[{"t":"Para"}]}"#])
  func `What is no tree of pandoc is refused`(json: String) {
    #expect(throws: NaskahError.self) { try PembacaPandoc.baca(Data(json.utf8), nama: "a") }
  }
}
