import Reviu
import Testing

/// Years of captions and of money.
struct TahunJudulTests {
  private static func naskah(_ year: Int, _ sentence: String = "") -> String {
    func rows(_ head: String) -> String {
      tabel(
        "No|Program|\(head)", "1|Program Penataan Pasar|213.456.700", "2|Program Pembinaan Pedagang|98.765.400",
        "3|Program Pengawasan Niaga|57.891.300", "|Jumlah|370.113.400")
    }
    return [
      "LAPORAN KINERJA", "DINAS CONTOH", "TAHUN 2024", "", "Tabel 2.1 Anggaran Program Tahun 2024", rows("Pagu"), "",
      "Uraian pelaksanaan program selama setahun.", "", "Tabel 3.1 Rincian Anggaran Tahun \(year)", rows("Anggaran"),
      "",
      sentence,
    ].joined(separator: "\n")
  }

  @Test(arguments: [(2024, 0), (2023, 1)])
  func `A caption with another year than its figures`(year: Int, count: Int) throws {
    let found = try KaidahDiuji.temuan("I21", Self.naskah(year))
    #expect(found.count == count && found.allSatisfy { $0.seharusnya == "2024" && $0.baris == [14] })
  }

  @Test(arguments: [
    ("Tahun 2024 pagu Rp370.113.400 dan untuk pasar Rp213.456.700.", 0),
    ("Tahun 2023 pagu Rp370.113.400 dan untuk pasar Rp213.456.700.", 1),
    ("Tahun 2023 pagu Rp360.111.900 dan untuk pasar Rp213.456.700.", 0),
  ])
  func `Amounts of the year of the report under another year`(sentence: String, count: Int) throws {
    #expect(try KaidahDiuji.temuan("I20", Self.naskah(2024, sentence)).count == count)
  }
}
