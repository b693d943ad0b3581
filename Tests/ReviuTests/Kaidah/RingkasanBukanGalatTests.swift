import Reviu
import Testing

/// Rows that sum up, columns that are put in, and names that are none: each beside what is an error.
struct RingkasanBukanGalatTests {
  @Test(arguments: [("Rata-rata capaian sasaran", 0), ("Rata-rata lama sekolah", 1)])
  func `The mean of a sasaran is that of its table alone`(name: String, count: Int) throws {
    let head = "No|Indikator Kinerja|Target|Realisasi|Capaian (%)"
    let text =
      tabel("Tabel 3.1 Capaian sasaran 1", "", head, "1|Indeks kebersihan kota|80,00|84,00|105,00", "|\(name)|||101,94")
      + "\n\nSasaran 2\n\n"
      + tabel("Tabel 3.2 Capaian sasaran 2", "", head, "1|Indeks keteduhan kota|80,00|80,00|100,00", "|\(name)|||98,21")
    #expect(try KaidahDiuji.temuan("S03", text).count == count)
  }

  @Test(arguments: [
    ("Realisasi persentase capaian layanan tahun 2022 sebesar 76,92 % dari target 78 %. Dibandingkan", 0),
    ("Dibandingkan", 1),
  ])
  func `A change behind a value of its own is measured by that one`(begin: String, count: Int) throws {
    let text =
      "Realisasi indeks kepuasan tahun 2022 sebesar 83,13.\n\n\(begin) dengan tahun 2021 sebesar 77,05, realisasi menurun sebesar 0,13 poin."
    #expect(try KaidahDiuji.temuan("H41", text).count == count)
  }

  @Test(arguments: [("100,00", 0), ("100,10", 1)])
  func `Shares of a row that were rounded one by one make the whole`(total: String, count: Int) throws {
    let text = tabel(
      "Poli|Umum|BPJS|Swasta|Lain|Jumlah", "Anak|3.108|994|248|620|4.970", "Gigi|2.602|819|204|471|4.096",
      "Paru|2.495|787|196|457|3.935", "Total|8.205|2.600|648|1.548|13.001",
      "Persentase (%)|62,90|19,99|4,99|12,11|\(total)")
    #expect(try KaidahDiuji.temuan("H17", text).count == count)
  }

  @Test(arguments: [(true, 0), (false, 1)])
  func `What is put in is not computed where the head prints how the others are`(isTold: Bool, count: Int) throws {
    let rows = [
      "Nilai kinerja|64|67,14|104,91|65,20|131,20|66", "Dokumen rencana|4|4|100,00|4|8|4",
      "Laporan rapat|24|20|83,33|24|48|24",
      "Peserta latih|12|9|75,00|12|24|12", "Unit terawat|30|27|90,00|30|60|30", "Berkas arsip|8|6|75,00|8|16|8",
    ]
    let head = "Indikator|Tgt 2022|Real. 2022|% Real.|Kumulatif 2021|Dua tahun|Tgt 2023"
    let text = tabel([head] + (isTold ? ["1|2|3|4=3/2|5|6=5+7|7"] : []) + rows)
    #expect(try KaidahDiuji.temuan("H13", text).isEmpty == (count == 0))
  }

  @Test(arguments: [("Persentase Perubahan (%)", "0,23", 0), ("Selisih", "2.690.001", 1)])
  func `The change of the whole in percent is no sum`(head: String, total: String, count: Int) throws {
    let parts = count == 0 ? ["0,09", "2,21", "0,52", "-0,13"] : ["90.000", "2.210.000", "520.000", "-130.000"]
    let text = tabel(
      ["No|Program|\(head)"]
        + zip(["Pelayanan pasar", "Penataan kios", "Pembinaan pedagang", "Promosi dagang"], parts)
        .enumerated().map { "\($0 + 1)|\($1.0)|\($1.1)" } + ["|Jumlah|\(total)"])
    #expect(try KaidahDiuji.temuan("H11", text).count == count)
  }

  private func tabel(_ rows: String...) -> String { tabel(rows) }

  private func tabel(_ rows: [String]) -> String {
    rows.map { $0.replacing("|", with: "\t") }.joined(separator: "\n")
  }
}
