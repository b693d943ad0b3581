import Reviu
import Testing

/// What sentences say of the whole, of years and of ranks against the tables.
struct KeseluruhanTests {
  private static let capaian = [
    "TAHUN 2024", "",
    tabel(
      "No|Indikator Kinerja|Target|Realisasi|Capaian (%)", "1|Persentase kelompok tani yang aktif|80,00|84,00|105,00",
      "2|Jumlah gudang pangan yang dibangun|20|18|90,00", "|Rata-rata Capaian|||97,50"), "",
  ].joined(separator: "\n")

  @Test(arguments: [
    ("Rata-rata capaian kinerja tahun 2024 adalah 97,50%.", 0),
    ("Rata-rata capaian kinerja tahun 2024 adalah 97,05%.", 1),
    ("Rata-rata capaian kinerja tahun 2023 adalah 95,05%.", 0),
    ("Rata-rata capaian kinerja program pangan adalah 95,05%.", 0),
  ])
  func `The mean capaian of a sentence`(sentence: String, count: Int) throws {
    #expect(
      try KaidahDiuji.temuan("S20", "\(Self.capaian)\n\(sentence)\n").map(\.baris) == (count == 0 ? [] : [[8, 6]]))
  }

  @Test func `Where two sentences agree the table is wrong`() throws {
    let sentence = "Rata-rata capaian kinerja tahun 2024 adalah 97,05%.\n"
    #expect(try KaidahDiuji.temuan("S20", "\(Self.capaian)\n\(sentence)\n\(sentence)").map(\.baris) == [[6, 8, 10]])
  }

  private static func anggaran(_ sentence: String) -> String {
    [
      "TAHUN 2024", "",
      tabel(
        "No|Program|Pagu Anggaran|Realisasi Anggaran|Serapan (%)", "1|Program Penataan Pasar|200.000|190.000|95,00",
        "2|Program Pembinaan Pedagang|100.000|80.000|80,00", "|Jumlah|300.000|270.000|90,00"), "", "BAB IV", "",
      "PENUTUP", "", sentence,
    ].joined(separator: "\n")
  }

  @Test(arguments: [
    ("Serapan anggaran tahun 2024 sebesar 90,00%.", 0), ("Serapan anggaran tahun 2024 sebesar 90,90%.", 1),
    ("Serapan anggaran tahun 2024 sebesar 95,00%.", 0), ("Serapan anggaran program pasar sebesar 90,90%.", 0),
  ])
  func `The share of the whole budget in the closing chapter`(sentence: String, count: Int) throws {
    #expect(try KaidahDiuji.temuan("S21", Self.anggaran(sentence)).count == count)
  }

  @Test(arguments: [("32", 0), ("23", 1)])
  func `The officials in the sentence before their table`(number: String, count: Int) throws {
    let table = tabel(
      "No|Golongan|Laki-laki|Perempuan|Jumlah", "1|Golongan III|10|12|22", "2|Golongan II|6|4|10", "|Jumlah|16|16|32")
    #expect(
      try KaidahDiuji.temuan("S22", "Dinas didukung \(number) orang pegawai sebagai berikut.\n\n\(table)").count
        == count)
  }

  @Test(arguments: [("81,00", "84,00", 0), ("81,00", "84,40", 1), ("18,00", "84,00", 1), ("18,00", "48,00", 0)])
  func `Two years of an indikator in a sentence`(old: String, new: String, count: Int) throws {
    let name = "Persentase kelompok tani yang aktif"
    let table = tabel(
      "Indikator Kinerja|Realisasi 2023|Realisasi 2024", "\(name)|81,00|84,00",
      "Luas lahan yang ditanami padi|70,00|75,00")
    let text = "\(table)\n\n\(name) naik dari \(old) pada tahun 2023 menjadi \(new) pada tahun 2024.\n"
    #expect(try KaidahDiuji.temuan("S23", text).count == count)
  }

  @Test(arguments: [("Rp1.250.750.400", 0), ("Rp1.250.570.400", 1), ("Rp2.000.000.000", 0)])
  func `The money of a year`(amount: String, count: Int) throws {
    let table = tabel(
      "No|Tahun|Pagu Anggaran|Realisasi Anggaran", "1|2023|1.250.750.400|1.100.000.000",
      "2|2024|1.400.000.000|1.300.000.000")
    let text = "\(table)\n\nAnggaran naik dari \(amount) pada tahun 2023 menjadi Rp1.400.000.000 pada tahun 2024.\n"
    #expect(try KaidahDiuji.temuan("S24", text).count == count)
  }

  @Test(arguments: [("82,25", 0), ("85,25", 1), ("60,00", 0)])
  func `The value of what is ranked`(value: String, count: Int) throws {
    let table = tabel(
      "No|Kecamatan|Nilai", "1|Sukamaju|82,25", "2|Tirta Makmur|80,07", "3|Rimba Jaya|85,90", "4|Muara Sejati|75,83",
      "5|Karang Indah|88,55")
    #expect(
      try KaidahDiuji.temuan("S25", "\(table)\n\nDengan nilai \(value), Sukamaju menempati peringkat ke-3.\n").count
        == count)
  }

  @Test(arguments: [("Rp300.750.250", 0), ("Rp300.570.250", 1), ("Rp900.000.000", 0)])
  func `The amount before a table`(amount: String, count: Int) throws {
    let table = tabel(
      "No|Program|Pagu", "1|Program Satu Pasar|100.250.000", "2|Program Dua Pasar|200.500.250", "|Jumlah|300.750.250")
    #expect(
      try KaidahDiuji.temuan("S26", "Disediakan anggaran sebesar \(amount) sebagai berikut.\n\n\(table)").count == count
    )
  }
}
