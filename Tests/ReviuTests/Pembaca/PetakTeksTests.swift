import Reviu
import Testing

struct PetakTeksTests {
  private func tabel(_ text: String) throws -> [[String]] {
    let tables = try PembacaTeks.baca(text, nama: "contoh.txt").tabel
    return tables.flatMap { ($0.kepala + $0.isi).map { $0.sel.map(\.teks) } }
  }

  @Test(arguments: [
    "No | Desa | Luas\n1 | Satu | 10\n2 | Dua | 20", "No | Desa | Luas\n---|---|---\n1 | Satu | 10\n2 | Dua | 20",
    "No   Desa      Luas\n1    Satu        10\n2    Dua         20",
  ])
  func `Tables without bars around them are read`(text: String) throws {
    #expect(
      try tabel("Daftar desa\n\n" + text) == [["No", "Desa", "Luas"], ["1", "Satu", "10"], ["2", "Dua", "20"]])
  }

  @Test func `The first and the last cell may be empty`() throws {
    let rows = try tabel("No | Desa | Luas\n1 | Satu | 10\n | Jumlah | \n")
    #expect(rows.last == ["", "Jumlah", ""])
  }

  @Test(arguments: [
    "Kinerja | Dinas Contoh", "Mengetahui      Sukamaju\nCamat           Sekretaris\n(nama)          (nama)",
    "Nomor    :   12\nPerihal  :   Undangan\nTempat   :   Kantor",
  ])
  func `What only looks like a table is none`(text: String) throws { #expect(try tabel(text).isEmpty) }

  @Test func `A cell that goes on in the next line is one`() throws {
    let text = """
      No   Program            Lokasi      Pagu
      1    Penataan pasar     Kelurahan   10.000
           kecamatan          Satu
      2    Penataan taman     Kelurahan   20.000
      """
    #expect(try tabel(text).map { $0[1] } == ["Program", "Penataan pasar kecamatan", "Penataan taman"])
  }

  @Test func `A row of another number of cells is damaged`() throws {
    let text = "No | Desa | Luas\n1 | Satu | 10\n2 | Dua\n3 | Tiga | 30\n4 | Empat | 40"
    let rows = try PembacaTeks.baca(text, nama: "contoh.txt").tabel.flatMap(\.isi)
    #expect(rows.map { $0.sel.contains(where: \.rusak) } == [false, true, false, false])
  }

  @Test func `Lines of fields are text, and a form feed shifts no line`() throws {
    let text = "Satuan\t: Persen\n\u{0C}Sumber Data\t: Survei\nUnsur\t:\ta. satu\n\t\tb. dua"
    let naskah = try PembacaTeks.baca(text, nama: "contoh.txt")
    #expect(naskah.tabel.isEmpty)
    #expect(naskah.alinea.map(\.teks) == ["Satuan : Persen", "Sumber Data : Survei", "Unsur : a. satu", "b. dua"])
    #expect(naskah.alinea.map(\.letak.baris) == [1, 2, 3, 4])
  }

  @Test func `The recitals of a decree and the place and day of its signature are text`() throws {
    let text = """
      Menimbang\t:\ta.\tbahwa taman perlu ditata;
      \t\tb.\tbahwa pohon perlu dirawat;
      Mengingat\t:\t1.\tPeraturan Daerah Nomor 4 Tahun 2025 tentang Taman;
      \t\t2.\tPeraturan Daerah Nomor 5 Tahun 2025 tentang Pohon;

      \t\t\t\tDitetapkan di Sukamaju
      \t\t\t\tpada tanggal 8 September 2025
      """
    let document = try PembacaTeks.baca(text, nama: "contoh.txt")
    #expect(document.tabel.isEmpty)
    #expect(
      document.alinea.map(\.teks) == [
        "Menimbang : a. bahwa taman perlu ditata;", "b. bahwa pohon perlu dirawat;",
        "Mengingat : 1. Peraturan Daerah Nomor 4 Tahun 2025 tentang Taman;",
        "2. Peraturan Daerah Nomor 5 Tahun 2025 tentang Pohon;", "Ditetapkan di Sukamaju",
        "pada tanggal 8 September 2025",
      ])
  }
}
