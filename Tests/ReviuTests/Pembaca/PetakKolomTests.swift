import Reviu
import Testing

struct PetakKolomTests {
  private func naskah(_ text: String) throws -> Naskah { try PembacaTeks.baca(text, nama: "contoh.txt") }

  private func isi(_ text: String) throws -> [[String]] {
    try naskah(text).tabel.flatMap { $0.isi.map { $0.sel.map(\.teks) } }
  }

  @Test func `Cells of several columns go on over lines, and lines without figures are no rows`() throws {
    let text = """
      Tabel 2.1   Sasaran dan Target
       No   Sasaran                   Indikator                   Satuan     Target    Target
                                                                               2024      2025
       1    Meningkatnya mutu taman   Persentase Taman yang       %           70,00     72,50
            kota                      Dirawat Setiap
                                      Triwulan 2
       2                              Jumlah Pohon                Batang     100,00    120,00
       3    Meningkatnya mutu         Nilai Akuntabilitas         Nilai       66,00     68,00
            akuntabilitas
      """
    let table = try #require(try naskah(text).tabel.first)
    #expect(table.judul?.nama == "Sasaran dan Target")
    #expect(table.kolom.map(\.judul) == ["No", "Sasaran", "Indikator", "Satuan", "Target 2024", "Target 2025"])
    #expect(
      table.isi.map { $0.sel.map(\.teks) } == [
        [
          "1", "Meningkatnya mutu taman kota", "Persentase Taman yang Dirawat Setiap Triwulan 2", "%", "70,00", "72,50",
        ],
        ["2", "", "Jumlah Pohon", "Batang", "100,00", "120,00"],
        ["3", "Meningkatnya mutu akuntabilitas", "Nilai Akuntabilitas", "Nilai", "66,00", "68,00"],
      ])
    #expect(table.isi.map(\.letak.baris) == [4, 7, 8])
  }

  @Test func `Names of groups stand among the rows and cut no table`() throws {
    let text = """
       No    Indikator                  Satuan    Target
      Misi 1 Menata taman kota yang teduh dan indah
       1     Luas Taman                 Hektare     79,8
       2     Jumlah Pohon               Batang      13,8
      Misi 2
       3     Luas Danau                 Hektare      5,2
      """
    #expect(
      try isi(text).map { $0[0] } == ["Misi 1 Menata taman kota yang teduh dan indah", "1", "2", "Misi 2", "3"])
  }

  @Test func `Captions and sentences beside a table are none of its rows`() throws {
    let text = """
      Keadaan taman menurut luasnya dapat dilihat dalam tabel berikut ini.
       Taman      Luas     Pohon
       Melati     10,5        20
       Mawar      20,5        30
      Luas kedua taman tersebut bertambah dibandingkan tahun yang lalu.
      Tabel 2   Danau
       Danau      Luas     Ikan
       Timur       1,5        2
       Barat       2,5        3
      """
    let document = try naskah(text)
    #expect(document.tabel.map { $0.isi.count } == [2, 2])
    #expect(document.tabel.last?.judul?.nama == "Danau")
    #expect(document.alinea.count == 3)
  }

  @Test func `A line of figures with an empty first column is a row of its own`() throws {
    let text = """
       No   Indikator             Dasar hitung          Tw I     Tw II
       1    Persentase Taman      taman dirawat            2         5
            yang Dirawat          dari
                                  15
                                  persen               13,33     33,33
       2    Persentase Pohon      pohon dirawat            1         1
      """
    #expect(
      try isi(text) == [
        ["1", "Persentase Taman yang Dirawat", "taman dirawat dari 15", "2", "5"],
        ["", "", "persen", "13,33", "33,33"], ["2", "Persentase Pohon", "pohon dirawat", "1", "1"],
      ])
  }

  @Test func `Figures may stand in the middle of the lines of their row`() throws {
    let text = """
       No   Sasaran                  Indikator               Target
            Meningkatnya mutu        Persentase Taman
       1    perawatan taman          yang Dirawat             70,00
            kota                     Berkala
            Meningkatnya mutu        Persentase Pohon
       2    perawatan pohon          yang Dipangkas           80,00
      """
    let table = try #require(try naskah(text).tabel.first)
    #expect(table.kolom.map(\.judul) == ["No", "Sasaran", "Indikator", "Target"])
    #expect(
      table.isi.map { $0.sel.map(\.teks) } == [
        ["1", "Meningkatnya mutu perawatan taman kota", "Persentase Taman yang Dirawat Berkala", "70,00"],
        ["2", "Meningkatnya mutu perawatan pohon", "Persentase Pohon yang Dipangkas", "80,00"],
      ])
    #expect(table.isi.map(\.letak.baris) == [3, 6])
  }

  @Test func `A narrow column with few figures among many lines is a column`() throws {
    let wrapped = Array(repeating: "        tepi sungai       besar", count: 20)
    let lines = ["No      Taman             Letak      Luas", "1       Melati            Timur      10,0"] + wrapped
    let text = lines + ["2       Mawar             Barat      20,0"]
    #expect(try isi(text.joined(separator: "\n")).map { $0[0] } == ["1", "2"])
  }

  @Test(arguments: [
    ("pada taman", [["Perawatan rumput pada taman", "10,0", "2"], ["Jumlah", "10,0", "2"]], false),
    ("Pada taman", [["Perawatan rumput", "10,0", "2"], ["Pada taman", "", ""], ["Jumlah", "10,0", "2"]], true),
  ])
  func `A name alone goes on with the one above where small letters say so, else nobody can tell`(
    rest: String, rows: [[String]], damaged: Bool
  ) throws {
    let text =
      "Uraian               Luas   Banyak\nPerawatan rumput     10,0        2\n\(rest)\nJumlah               10,0        2"
    let table = try #require(try naskah(text).tabel.first)
    #expect(table.isi.map { $0.sel.map(\.teks) } == rows)
    #expect(table.isi.contains { $0.sel.allSatisfy { $0.rusak } } == damaged)
  }

  @Test(arguments: [
    "Yang bertanda tangan di bawah ini :\n  Nama      : Satu\n  Jabatan   : Kepala\n  Alamat    : Jalan  Taman  Kota",
    "Taman kota   dirawat setiap\nhari oleh petugas   yang telah\nditunjuk   dengan   surat", "a   b   c",
  ])
  func `What only looks like a table is none`(text: String) throws { #expect(try naskah(text).tabel.isEmpty) }
}
