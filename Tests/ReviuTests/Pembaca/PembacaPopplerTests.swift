import Reviu
import Testing

struct PembacaPopplerTests {
  private static let columns = [40.0, 80, 280, 340, 420]

  private static func row(_ texts: String...) -> [(String, Double)] {
    zip(texts, columns).filter { !$0.0.isEmpty }.map { ($0, $1) }
  }

  /// A table whose second column has cells of several lines, figures in their middle or on their first line.
  private static func page(tengah: Bool, padat: Bool) -> LembarPDF {
    var page = LembarPDF()
    page.tulis("Tabel 3.1 Pengukuran Kinerja", 40, 80)
    page.tulis(row("No", "Indikator", "Target", "Realisasi", "Capaian"), 110)
    let (line, space) = (12.0, padat ? 0.0 : 8)
    var top = 122 + space
    for (number, lines) in [
      ("1", ["Persentase jalan yang", "berada dalam keadaan", "mantap"]), ("2", ["Indeks pelayanan"]),
      ("3", ["Nilai akuntabilitas", "kinerja"]),
    ] {
      for (place, text) in lines.enumerated() { page.tulis(text, columns[1], top + Double(place) * line) }
      let middle = tengah ? top + Double(lines.count - 1) * line / 2 : top
      page.tulis(row(number, "", "8\(number),00", "9\(number)", "100,\(number)"), middle)
      top += Double(lines.count) * line + space
    }
    return page
  }

  @Test(arguments: [(true, false), (false, false), (false, true)])
  func `Cells of several lines are put together`(tengah: Bool, padat: Bool) throws {
    let table = try #require(try LembarPDF.baca(Self.page(tengah: tengah, padat: padat)).tabel.first)
    #expect(
      table.judul?.nomor == "3.1" && table.kolom.map(\.judul) == ["No", "Indikator", "Target", "Realisasi", "Capaian"])
    #expect(
      table.isi.map { $0.sel.map(\.teks) } == [
        ["1", "Persentase jalan yang berada dalam keadaan mantap", "81,00", "91", "100,1"],
        ["2", "Indeks pelayanan", "82,00", "92", "100,2"],
        ["3", "Nilai akuntabilitas kinerja", "83,00", "93", "100,3"],
      ])
    #expect(!table.isi.flatMap(\.sel).contains { $0.rusak })
  }

  @Test func `Without space between rows, figures in the middle of cells leave their text uncertain`() throws {
    let table = try #require(try LembarPDF.baca(Self.page(tengah: true, padat: true)).tabel.first)
    #expect(table.isi.suffix(3).map { $0[2]?.teks } == ["81,00", "82,00", "83,00"])
    #expect(table.isi.flatMap(\.sel).contains { $0.rusak } && !table.isi.contains { $0[2]?.rusak == true })
  }

  @Test func `Names over several columns and cells over several rows stand in the first`() throws {
    var page = LembarPDF()
    page.tulis("Kinerja", 350, 94)
    page.tulis(Self.row("No", "Indikator"), 102)
    page.tulis(Self.row("", "", "Target", "Realisasi", "Capaian"), 112)
    for number in 1...6 {
      let top = 120 + Double(number) * 20
      page.tulis(Self.row("", "Indikator nomor \(number)", "8\(number)", "9\(number)", "100,\(number)"), top)
      if number % 3 == 2 { page.tulis("\(number / 3 + 1)", 40, top) }
    }
    let table = try #require(try LembarPDF.baca(page).tabel.first)
    #expect(
      table.kolom.map(\.judul) == ["No", "Indikator", "Kinerja / Target", "Kinerja / Realisasi", "Kinerja / Capaian"])
    #expect(table.isi.map { $0[0]?.teks } == ["1", "", "", "2", "", ""])
  }

  @Test func `A table goes on over pages, running heads and page numbers are dropped`() throws {
    let pages = (1...4).map { number in
      var page = LembarPDF()
      page.tulis("LKjIP Dinas Contoh Tahun 2024", 40, 30)
      page.tulis(Self.row("No", "Indikator", "Target", "Realisasi", "Capaian"), 90)
      for place in 0..<5 {
        let name = place == 4 && number < 4 ? "Indikator yang terpotong" : "Indikator"
        page.tulis(Self.row("\(number)\(place)", name, "80", "8\(place)", "100,\(number)"), 110 + Double(place) * 20)
      }
      page.tulis("\(number)", 300, 770)
      return page
    }
    let document = try LembarPDF.baca(pages)
    let table = try #require(document.tabel.first)
    #expect(document.tabel.count == 1 && document.alinea.isEmpty && table.isi.count == 20)
    #expect(table.isi.map(\.letak.halaman) == (1...4).flatMap { Array(repeating: Int?($0), count: 5) })
    #expect(Set(table.isi.map(\.letak.baris)).count == 20)
  }

  @Test func `Captions and rows at the edge of many pages are no running heads`() throws {
    let pages = (1...4).map { number in
      var page = LembarPDF()
      page.tulis("LKjIP Dinas Contoh \(number)", 40, 30)
      page.tulis("Tabel 3.\(number) Pengukuran", 40, 60)
      page.tulis(Self.row("No", "Indikator", "Target"), 74)
      page.tulis(Self.row("1", "Indeks", "8\(number)"), 90)
      page.tulis(Self.row("2", "Nilai", "80"), 106)
      return page
    }
    let document = try LembarPDF.baca(pages)
    #expect(document.tabel.map(\.judul?.nomor) == ["3.1", "3.2", "3.3", "3.4"])
    #expect(document.tabel.allSatisfy { $0.isi.count == 2 } && document.alinea.count == 4)
  }

  @Test func `Lines become paragraphs, also over a page; items, headings and lists of contents stay apart`() throws {
    let full = "kata kata kata kata kata kata kata kata kata kata kata kata kata kata kata kata kata kata kata kata"
    var first = LembarPDF()
    first.tulis("DAFTAR ISI", 200, 100)
    first.tulis("BAB I PENDAHULUAN . . . . . . . . . . . . . . . . . . 1", 40, 130)
    first.tulis("A. Latar Belakang ............................ 2", 40, 144)
    first.tulis("BAB I PENDAHULUAN", 200, 200)
    first.tulis("Alinea \(full)", 60, 230)
    first.tulis("baris kedua selesai di sini.", 40, 244)
    first.tulis("1. Butir \(full)", 40, 270)
    first.tulis("sambungan butir.", 52, 284)
    first.tulis("2. Butir kedua", 40, 298)
    first.tulis("Alinea \(full)", 60, 330)
    var second = LembarPDF()
    second.tulis("yang bersambung.", 40, 100)
    let document = try LembarPDF.baca(first, second)
    #expect(document.tabel.isEmpty)
    #expect(
      document.alinea.map(\.jenis) == [
        .judul(nomor: nil), .entriDaftar(halaman: "1"), .entriDaftar(halaman: "2"), .judul(nomor: "BAB I"), .teks,
        .butir(penanda: "1"), .butir(penanda: "2"), .teks,
      ])
    #expect(
      document.alinea.map { $0.teks.split(separator: " ").last } == [
        "ISI", "PENDAHULUAN", "Belakang", "PENDAHULUAN", "sini.", "butir.", "kedua", "bersambung.",
      ])
    #expect(document.alinea.last?.letak == Letak(baris: 8, halaman: 1))
  }

  @Test func `Rp at the left of its cell belongs to the amount at the right`() throws {
    var page = LembarPDF()
    page.tulis([("Program", 40), ("Pagu", 250), ("Serapan", 420)], 100)
    for (place, amount) in ["1.000.000", "20.000", "900.000.000"].enumerated() {
      let top = 120 + Double(place) * 20
      let share = 360 - Double(amount.count) * 5
      page.tulis([("Program \(place)", 40), ("Rp", 250), (amount, share), ("9\(place),5", 420), ("%", 455)], top)
    }
    let table = try #require(try LembarPDF.baca(page).tabel.first)
    #expect(table.kolom.map(\.judul) == ["Program", "Pagu", "Serapan"])
    #expect(
      table.isi.map { $0.sel.dropFirst().map(\.teks) } == [
        ["Rp 1.000.000", "90,5 %"], ["Rp 20.000", "91,5 %"], ["Rp 900.000.000", "92,5 %"],
      ])
  }

  @Test func `A figure cut at the end of a line is put together and not trusted`() throws {
    var page = LembarPDF()
    for place in 0..<3 {
      let top = 100 + Double(place) * 40
      page.tulis([("Program \(place)", 40), ("1.234.567.", 250), ("90", 400)], top)
      page.tulis("890", 250, top + 12)
    }
    let table = try #require(try LembarPDF.baca(page).tabel.first)
    #expect(table.isi.map { $0[1]?.teks } == ["1.234.567.890", "1.234.567.890", "1.234.567.890"])
    #expect(table.isi.allSatisfy { $0[1]?.rusak == true && $0[2]?.rusak == false })
  }

  @Test(arguments: [
    "", "level\tpage_num", "1\t1\t0\t0\t0\t0\t0\t0\t600\t800\t-1\t###PAGE###", "5\t1\t0\t0\t0\t0\t1\t1\t1\t1\t1\ta",
  ])
  func `Pages without words are told to be a scan`(tsv: String) {
    #expect(throws: NaskahError.kosong(nama: "a")) { try PembacaPoppler.baca(tsv, nama: "a") }
  }
}
