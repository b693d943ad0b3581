import Reviu
import Testing

struct PegawaiTests {
  private static func tabel(_ rank: String, sd: String = "1", golongan: String = "2") -> String {
    """
    Tabel 1.1 Jumlah Pegawai
    Instansi\tJumlah\tPendidikan\tJumlah\tPangkat\tJumlah\tGolongan\tJumlah
    DINAS CONTOH\t4\tSD\t\(sd)\tII/a\t1\tII\t2
    \t\tS1\t3\tII/b\t1\tIII\t\(golongan)
    \t\tS2\t-\tIII/a\t\(rank)\tIV\t-
    \t\t\t\tIII/b\t\(rank == "2" ? "-" : "1")\t\t

    Tabel 1.2 Daftar Nominatif
    No\tNama\tPangkat\tJabatan
    1\tAmat\tPenata Muda (III/a)\tKepala
    2\tBadar\tPenata Muda III/a\tStaf
    3\tCitra\tPengatur Muda (II/a)\tStaf
    4\tDian\tPengatur (II/b)\tStaf
    """
  }

  static let contoh = [
    KaidahDiuji("C15", "a group", salah: tabel("2", sd: "2"), baris: [3, 4], benar: tabel("2")),
    KaidahDiuji(
      "C19", "a list of PNS",
      salah: tabel("2").replacing("Daftar Nominatif", with: "Daftar PNS").replacing("(II/b)", with: "PPPK"),
      baris: [8, 13],
      benar: tabel("2").replacing("Daftar Nominatif", with: "Daftar PNS")),
    KaidahDiuji("C16", "the list of names", salah: tabel("1"), baris: [5, 6, 10, 11], benar: tabel("2")),
  ]

  @Test(arguments: contoh) func `Officials are counted again`(rule: KaidahDiuji) throws { try rule.periksa() }

  @Test func `A class against its ranks`() throws {
    let found = try KaidahDiuji.temuan("C15", Self.tabel("2", golongan: "3"))
    #expect(found.contains { $0.perhitungan == "2 + 0 = 2" && $0.seharusnya == "2" })
  }

  private static func peringkat(_ rank: Int) -> String {
    """
    Tabel 3.3 Indeks
    No\tKabupaten/Kota\tNilai 2024
    1\tKabupaten Angsana\t70,1
    2\tKabupaten Belimbing\t72,4
    3\tKabupaten Cemara\t68,0
    4\tKabupaten Damar\t75,3
    5\tKabupaten Eboni\t71,0
    6\tProvinsi\t71,9

    Pada tahun 2024 Kabupaten Belimbing berada pada peringkat ke-\(rank).
    """
  }

  @Test(arguments: [(1, true), (2, false), (4, false), (6, true)])
  func `A rank is read from the table, from above or from below`(rank: Int, wrong: Bool) throws {
    #expect(try KaidahDiuji.temuan("C18", Self.peringkat(rank)).isEmpty != wrong)
  }
}
