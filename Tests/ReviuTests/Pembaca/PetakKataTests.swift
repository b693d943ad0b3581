import Reviu
import Testing

struct PetakKataTests {
  private func naskah(_ text: String) throws -> Naskah { try PembacaTeks.baca(text, nama: "contoh.txt") }

  private func tabel(_ text: String) throws -> Tabel { try #require(try naskah(text).tabel.first) }

  @Test func `As many figures in each row as names over them prove the columns`() throws {
    let table = try tabel(
      """
      Tabel II-1 Taman Kota Contoh Tahun 2024
      No Kelurahan Taman Luas (ha) Pohon Jumlah
      1 Melati 5 11,40 42 43
      2 Mawar Timur 5 25,34 44 46
      3 Anggrek 9 14,55 68 67
      Jumlah 19 51,29 154 156
      Taman terluas terdapat di Kelurahan Mawar Timur.
      """)
    #expect(table.judul?.nomor == "II.1")
    #expect(table.kolom.map(\.judul) == ["No", "Kelurahan", "Taman", "Luas (ha)", "Pohon", "Jumlah"])
    #expect(table.isi.map { $0[1]?.teks } == ["Melati", "Mawar Timur", "Anggrek", "Jumlah"])
    #expect(table.isi.map { $0[5]?.teks } == ["43", "46", "67", "156"])
    #expect(!table.isi.flatMap(\.sel).contains { $0.rusak })
  }

  @Test func `Units, groups, classes and means are told from names; what nobody can tell is damaged`() throws {
    let table = try tabel(
      """
      No Indikator Kinerja Utama Satuan Target Realisasi Capaian % Predikat
      Misi 1 Menata taman
      1 Indeks Taman Indeks 78,40 78,62 100,28 Sangat Tinggi
      2 Lama Perawatan per 10.000 Pohon Hari 14,20 14,08 99,15 Tinggi
      3 Nilai Pohon Juta Rupiah 73,60 73,95 100,48 Sangat Tinggi
      4 Opini Taman Opini WTP WTP 100,00 Sangat Tinggi
      5 Luas Taman Jengkal 2,00 2,00 100,00 Tinggi
      Rata-rata Misi 1 99,98 Tinggi
      """)
    #expect(
      table.kolom.map(\.judul) == [
        "No", "Indikator Kinerja Utama", "Satuan", "Target", "Realisasi", "Capaian %", "Predikat",
      ])
    #expect(
      table.isi.map { $0.sel.map(\.teks) } == [
        ["Misi 1 Menata taman", "", "", "", "", "", ""],
        ["1", "Indeks Taman", "Indeks", "78,40", "78,62", "100,28", "Sangat Tinggi"],
        ["2", "Lama Perawatan per 10.000 Pohon", "Hari", "14,20", "14,08", "99,15", "Tinggi"],
        ["3", "Nilai Pohon", "Juta Rupiah", "73,60", "73,95", "100,48", "Sangat Tinggi"],
        ["4", "Opini Taman Opini WTP WTP 100,00 Sangat Tinggi", "", "", "", "", ""],
        ["5", "Luas Taman", "Jengkal", "2,00", "2,00", "100,00", "Tinggi"],
        ["", "Rata-rata Misi 1", "", "", "", "99,98", "Tinggi"],
      ])
    #expect(table.isi.map { $0.sel.count { $0.rusak } } == [0, 0, 0, 0, 6, 2, 0])
  }

  @Test func `A name may end in a figure, and a year may be one`() throws {
    let missions = try tabel(
      """
      Misi IKU Tercapai % Rata-rata
      Misi 1 5 3 60,00 98,31
      Misi 2 5 4 80,00 100,18
      Misi 3 4 2 50,00 101,10
      Jumlah 14 9
      """)
    #expect(missions.kolom.map(\.judul) == ["Misi", "IKU", "Tercapai", "%", "Rata-rata"])
    let years = try tabel(
      "Tahun Pohon (batang) Rusak (batang) Persentase\n2021 100 10 10,00\n2022 200 10 5,00\n2023 100 20 20,00")
    #expect(years.isi.map { $0.sel.map(\.teks) }.first == ["2021", "100", "10", "10,00"])
  }

  @Test func `A total with fewer figures is damaged`() throws {
    let table = try tabel(
      "Misi Program Pohon Danau\nMisi 1 5 3 0\nMisi 2 5 4 1\nMisi 3 4 2 2\nJumlah 14 9")
    #expect(table.kolom.map(\.judul) == ["Misi", "Program", "Pohon", "Danau"])
    #expect(table.isi.map { $0[0]?.teks } == ["Misi 1", "Misi 2", "Misi 3", "Jumlah 14 9"])
    #expect(table.isi.last?.sel.allSatisfy { $0.rusak } == true)
  }

  @Test func `Amounts keep their mark and their brackets`() throws {
    let table = try tabel(
      """
      Uraian Anggaran Realisasi %
      Belanja Operasi Rp 1.000.000,00 Rp 900.000,00 90,00
      Belanja Modal Rp2.000.000,00 Rp1.000.000,00 50,00 %
      Pembiayaan Neto (Rp1.000,00) (Rp1.000,00) 100,00
      """)
    #expect(table.isi.map { $0[1]?.teks } == ["Rp 1.000.000,00", "Rp2.000.000,00", "(Rp1.000,00)"])
    #expect(table.isi.map { $0[3]?.teks } == ["90,00", "50,00 %", "100,00"])
  }

  @Test(arguments: [
    "Kategori Taman Menurut Nilainya\n91,00 ke atas Sangat Tinggi\n76,00 - 90,99 Tinggi\n66,00 - 75,99 Sedang",
    "Capaian Taman Tahun Ini dan Target\nMelati 1 2 3\nMawar 1 2 3\nAnggrek 1 2 3",
    "Tabel 1 Taman Target Realisasi\nMelati 1 2 3\nMawar 1 2 3\nAnggrek 1 2 3",
    "Target dan Realisasi Taman\nTaman Melati seluas 10\nTaman Mawar seluas 20\nTaman Anggrek seluas 30",
    "Uraian Target Realisasi\nMelati 10 20\nMawar 10 20",
  ])
  func `What rows do not prove stays text`(text: String) throws { #expect(try naskah(text).tabel.isEmpty) }
}
