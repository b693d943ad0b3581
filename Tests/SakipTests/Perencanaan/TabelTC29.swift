import Sakip

/// Table T-C.29 of a published Renja (BKPSDM of a kabupaten, 2023), as printed: column 4 to 11 of every row.
enum TabelTC29 {
  struct Baris: Sendable {
    let kode: String
    let sifat: EvaluasiRenja.Sifat
    let kolom: [String]

    init(_ kode: String, _ sifat: EvaluasiRenja.Sifat, _ kolom: String) {
      self.kode = kode
      self.sifat = sifat
      self.kolom = kolom.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
  }

  static let baris: [Baris] = [
    Baris("5", .keadaan, "|||||||"),
    Baris("5.03", .keadaan, "|||||||"),
    Baris("5.03.01", .keadaan, "72|63,18|64|71,38|111,53|65|75,79|105,26"),
    Baris("5.03.01", .keadaan, "100%|100%|100%|95,33%|95,33|100%|95,33%|95,33"),
    Baris("5.03.01.2.01", .keadaan, "100%|100%|100%|100%|100|100%|100%|100"),
    Baris("5.03.01.2.01.01", .cacah, "48 dokumen|32 dokumen|8 dokumen|8 dokumen|100|8 dokumen|16 dokumen|33,33"),
    Baris("5.03.01.2.01.06", .cacah, "24 dokumen|26 dokumen|4 dokumen|4 dokumen|100|4 dokumen|8 dokumen|33,33"),
    Baris("5.03.01.2.01.07", .cacah, "18 dokumen|15 dokumen|3 dokumen|3 dokumen|100|3 dokumen|6 dokumen|33,33"),
    Baris("5.03.01.2.02", .keadaan, "100%|100%|100%|100%|100|100%|100%|100"),
    Baris("5.03.01.2.02.01", .keadaan, "100%|100%|100%|100%|100|100%|100%|100"),
    Baris("5.03.01.2.02.03", .keadaan, "100%|100%|100%|100%|100|100%|100%|100"),
    Baris("5.03.01.2.02.05", .cacah, "30 laporan|25 dokumen|5 laporan|5 laporan|100|5 laporan|10 laporan|33,33"),
    Baris("5.03.01.2.06", .keadaan, "100%|100%|100%|100%|100|100%|100%|100"),
    Baris("5.03.01.2.06.02", .keadaan, "100%|93,33%|100,00%|100,00%|100|100%|100%|100"),
    Baris(
      "5.03.01.2.06.06", .cacah,
      "28080 eksemplar|60 bulan|4680 eksemplar|4680 eksemplar|100|4680 eksemplar|9360 eksemplar|33,33"),
    Baris("5.03.01.2.06.09", .keadaan, "100%|60 bulan|100%|100%|100|100%|100%|100"),
    Baris("5.03.01.2.08", .cacah, "72 bulan|60 bulan|12 bulan|12 bulan|100|12 bulan|24 bulan|33,33"),
    Baris("5.03.01.2.08.02", .keadaan, "100%|100%|100%|100%|100|100%|100%|100"),
    Baris("5.03.01.2.08.04", .cacah, "72 bulan|60 bulan|12 bulan|12 bulan|100|12 bulan|24 bulan|33,33"),
    Baris("5.03.01.2.09", .cacah, "72 bulan|48 bulan|12 bulan|12 bulan|100|12 bulan|12 bulan|16,67"),
    Baris("5.03.01.2.09.01", .keadaan, "100%|100%|100%|90%|90|100%|90%|90"),
    Baris("5.03.01.2.09.10", .keadaan, "100%|-|100%|0%|0|100%|100%|100"),
    Baris("5.03.02", .keadaan, "100%|100%|100%|100%|100|100%|100%|100"),
    Baris("5.03.02.2.01", .keadaan, "70%|-|47%|53%|112,77|55,00%|55,00%|78,57"),
    Baris("5.03.02.2.01", .keadaan, "100%|100%|100%|100%|100|100%|100%|100"),
    Baris("5.03.02.2.01.03", .keadaan, "100%|100%|100%|100%|100|100%|100%|100"),
    Baris("5.03.02.2.01.06", .keadaan, "100%|100%|100%|100%|100|100%|100%|100"),
    Baris("5.03.02.2.01.08", .keadaan, "100%|100%|100%|59,09%|59,09|100%|100%|100"),
    Baris("5.03.02.2.01.12", .keadaan, "100%|100%|100%|100%|100|100%|100%|100"),
    Baris("5.03.02.2.02", .keadaan, "100%|36,12%|100,00%|53%|53|100%|40%|40"),
    Baris("5.03.02.2.02", .keadaan, "100%|100%|100%|95,34%|95,34|100%|100%|100"),
    Baris("5.03.02.2.02.01", .keadaan, "100%|100%|100%|100%|100|100%|100%|100"),
    Baris("5.03.02.2.02.02", .keadaan, "100%|100%|100%|95,34%|95,34|100%|100%|100"),
    Baris("5.03.02.2.03", .keadaan, "45,00%|-|27%|62,11%|230,04|35%|11,13%|24,73"),
    Baris("5.03.02.2.03.02", .cacah, "78 orang|-|6 orang|5 orang|83,33|43 orang|48 orang|61,54"),
    Baris("5.03.02.2.03.03", .cacah, "3050 orang|-|200 orang|359 orang|179,50|850 orang|1209 orang|39,64"),
    Baris("5.03.02.2.03.04", .cacah, "32 orang|14 orang|8 orang|6 orang|75|4 orang|10 orang|31,25"),
    Baris("5.03.02.2.03.06", .keadaan, "82,85%|-|-|-|-|10%|10%|12,07"),
    Baris("5.03.02.2.03.10", .keadaan, "100%|-|-|-|-|50%|50%|50"),
    Baris("5.03.02.2.04", .keadaan, "100%|100%|100%|99,83%|99,83|100%|100%|100"),
    Baris("5.03.02.2.04", .keadaan, "100%|-|100%|74,18%|74,18|100%|100%|100"),
    Baris("5.03.02.2.04.03", .keadaan, "90%|-|-|-|-|50%|50%|55,56"),
    Baris("5.03.02.2.04.05", .keadaan, "100%|-|-|-|-|100%|100%|100"),
    Baris("5.03.02.2.04.08", .keadaan, "100%|100%|100%|100%|100|100%|100%|100"),
    Baris("5.03.02.2.04.09", .keadaan, "100%|-|-|-|-|100%|100%|100"),
    Baris("5.04", .keadaan, "|||||||"),
    Baris("5.04.02", .keadaan, "100%|56,50%|63,00%|35,70%|56,67|66%|66%|66"),
    Baris("5.04.02.2.02", .keadaan, "100%|100%|100%|68,75%|68,75|100%|100%|100"),
    Baris("5.04.02.2.02", .keadaan, "100%|100%|100%|100%|100|100%|100%|100"),
    Baris("5.04.02.2.02.07", .cacah, "30 orang|119|16 orang|11 orang|68,75|6 orang|6 orang|100"),
    Baris("5.04.02.2.02.07", .keadaan, "100%|100%|100%|100%|100|100%|100%|100"),
  ]
}
