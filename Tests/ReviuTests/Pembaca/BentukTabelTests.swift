import Reviu
import Testing

/// Shapes of tables in texts that were made by converters.
struct BentukTabelTests {
  @Test func `A year under a head of its own belongs to the second row of heads`() throws {
    let table = try #require(
      try PembacaTeks.baca(
        """
        | No | Indikator | Realisasi |  |  | Target Akhir Renstra | Kemajuan |
        |---|---|---|---|---|---|---|
        |  |  | 2021 | 2022 | 2023 | 2026 |  |
        | 1 | Indeks taman kota | 61 | 62 | 63 | 70 | 90 |
        """, nama: ""
      ).tabel.first)
    #expect(table.kepala.count == 2 && table.isi.count == 1)
    #expect(table.kolom.map(\.tahun) == [nil, nil, 2021, 2022, 2023, 2026, nil])
    #expect(
      table.kolom.map(\.peran).prefix(6) == [.nomor, .indikator, .realisasi, .realisasi, .realisasi, .targetAkhir])
  }

  @Test func `The foot of a page cuts no table and is no text`() throws {
    func page(_ number: Int, _ rows: String) -> String {
      "\(rows)\n\nLaporan Kinerja Dinas Contoh 2024\t\(number)\n\u{0C}No\tTaman\tLuas\n"
    }
    let text = "No\tTaman\tLuas\n" + page(3, "1\tMelati\t10") + page(4, "2\tMawar\t20") + page(5, "3\tAnggrek\t30")
    let document = try PembacaTeks.baca(text + "4\tKenanga\t40", nama: "")
    #expect(
      document.tabel.count == 1
        && document.tabel[0].isi.map { $0[1]?.teks } == ["Melati", "Mawar", "Anggrek", "Kenanga"])
    #expect(document.alinea.isEmpty)
  }

  @Test(arguments: ["\t", " | ", "   "])
  func `Rows of tables with the same words and rising figures are no feet of pages`(gap: String) throws {
    let tables = (1...3).map { number in
      "Tabel \(number) Petugas\n\nPetugas\(gap)Banyak\(gap)\nPetugas tetap di taman kota\(gap)\(number)\(gap)\nPetugas lain\(gap)9\(gap)\n"
    }
    let document = try PembacaTeks.baca(tables.joined(separator: "\n").replacing("\(gap)\n", with: "\n"), nama: "")
    let texts = document.tabel.flatMap { $0.isi.flatMap { $0.sel.map(\.teks) } } + document.alinea.map(\.teks)
    #expect(texts.count { $0.hasPrefix("Petugas tetap di taman kota") } == 3)
  }

  @Test(arguments: [(9, 1), (1, 0)])
  func `Feet of pages without form feeds are pages apart`(lines: Int, feet: Int) throws {
    let page = String(repeating: "Pohon di tepi jalan.\n", count: lines)
    let text = (3...5).map { "\(page)Laporan Kinerja Dinas Contoh 2024 \($0)\n" }.joined()
    #expect(try PembacaTeks.baca(text, nama: "").alinea.contains { $0.teks.hasPrefix("Laporan") } == (feet == 0))
  }

  @Test func `Lines with the same words and no rising page number stay`() throws {
    let line = "Luas taman di seluruh kelurahan berjumlah 40"
    #expect(try PembacaTeks.baca([line, line, line].joined(separator: "\n"), nama: "").alinea.count == 3)
  }

  @Test func `A row of totals that lost its first cell stands under its columns`() throws {
    let document = try PembacaTeks.baca(
      "No\tTaman\tLuas\tPohon\n1\tMelati\t10\t5\n2\tMawar\t20\t7\nJUMLAH\t30\t12", nama: "")
    let total = try #require(document.tabel[0].isi.last)
    #expect(total.sel.map(\.teks) == ["JUMLAH", "", "30", "12"] && total.sel.map(\.letak.kolom) == [0, 1, 2, 3])
  }

  @Test func `The rest of a name on a line of its own belongs to the row above`() throws {
    let document = try PembacaTeks.baca(
      "No\tTaman\tLuas\n1\tTaman Melati di tepi\t10\n\tsungai besar\t\n2\tTaman Mawar\t20", nama: "")
    #expect(document.tabel[0].isi.map { $0[1]?.teks } == ["Taman Melati di tepi sungai besar", "Taman Mawar"])
  }

  @Test(arguments: ["\t", "          "])
  func `Very many lines that go on with a row are one row`(gap: String) throws {
    let head = ["No\(gap)Taman\(gap)Letak\(gap)Jenis", "12\(gap)Mawar\(gap)tepian\(gap)bunga"]
    let more = gap == "\t" ? "\tsungai besar\t\t" : "            sungai         jalan           merah"
    let text = head + Array(repeating: more, count: 3_000) + ["13\(gap)Melur\(gap)tepian\(gap)bunga"]
    let table = try #require(try PembacaTeks.baca(text.joined(separator: "\n"), nama: "").tabel.first)
    #expect(table.isi.map { $0[0]?.teks } == ["12", "13"])
    #expect(table.isi.first?[1]?.teks.split(separator: " ").count == (gap == "\t" ? 6_001 : 3_001))
  }

  @Test func `Columns kept apart by blanks are a table`() throws {
    let document = try PembacaTeks.baca(
      """
      Kalimat biasa yang tidak   bertabel.

      No   Taman             Luas (ha)      Pohon
      1    Taman Melati             10          5
      2    Taman Mawar              20      1.007
           Jumlah                   30      1.012
      """, nama: "")
    #expect(
      document.tabel.count == 1
        && document.tabel[0].kepala.first?.sel.map(\.teks) == ["No", "Taman", "Luas (ha)", "Pohon"])
    #expect(document.tabel[0].isi.map { $0.sel.map(\.teks) }.last == ["", "Jumlah", "30", "1.012"])
    #expect(document.alinea.count == 1)
  }

  @Test func `Bars between cells need none at the ends`() throws {
    let document = try PembacaTeks.baca("Kode | Taman | Luas\nT-1 | Melati | 10\nT-2 | Mawar | 20", nama: "")
    #expect(
      document.tabel.first?.isi.map { $0.sel.map(\.teks) } == [["T-1", "Melati", "10"], ["T-2", "Mawar", "20"]])
  }

  @Test(arguments: [
    ("Tabel 3-1 Luas Taman", "3.1"), ("Tabel III.2 Luas Taman", "III.2"), ("Tabel 3 - Luas Taman", "3"),
    ("Tabel T-C.29 Evaluasi", "T-C.29"), ("Tabel 2 . 1 Luas", "2.1"),
  ])
  func `Numbers of tables in many spellings`(line: String, number: String) throws {
    #expect(try PembacaTeks.baca(line, nama: "").alinea.first?.jenis == .judulTabel(nomor: number))
  }

  @Test func `Sections may have Roman chapters`() throws {
    #expect(try PembacaTeks.baca("III.2  Realisasi Anggaran", nama: "").alinea.first?.jenis == .judul(nomor: "III.2"))
  }
}
