import Testing

@testable import Reviu

@Suite("How words and names are compared")
struct EjaanKataTests {
  @Test(
    "Words that look alike are one word only where they mean the same",
    arguments: [
      ("cetak", "cetakan", true, true), ("pelayanan", "pelayaran", true, false), ("membina", "pembina", true, false),
      ("penyediaan", "penyedian", true, true), ("2023", "2024", true, false), ("jalan", "irigasi", false, false),
      ("air", "ait", false, false),
    ])
  func kata(_ left: String, _ right: String, _ isAlike: Bool, _ isSame: Bool) {
    #expect(EjaanKata.mirip(left, right) == isAlike)
    #expect(EjaanKata.mirip(right, left) == isAlike)
    #expect(EjaanKata.sama(left, right) == isSame)
    #expect(EjaanKata.sama(right, left) == isSame)
  }

  @Test("A name to look for keeps its kind and its brackets, a name to compare does not")
  func nama() {
    let text = "1. Program Pembinaan Desa (PPD) dan Kelurahan"
    #expect(NamaSerupa(text).kata == ["program", "pembinaan", "desa", "ppd", "kelurahan"])
    #expect(NamaBaku(text).kata == ["pembinaan", "desa", "kelurahan"])
  }

  @Test("Rows of totals and means are told from indikator that begin with the same words")
  func ringkasan() {
    func row(_ texts: String...) -> Baris {
      Baris(texts.map { Sel($0, pada: Letak(baris: 1)) }, pada: Letak(baris: 1))
    }
    #expect(BarisRingkasan.jumlah(row("", "J U M L A H", "12")))
    #expect(BarisRingkasan.jumlah(row("", "Jumlah anggaran seluruh kegiatan", "12")))
    #expect(!BarisRingkasan.jumlah(row("", "Jumlah kelompok tani aktif", "12")))
    #expect(!BarisRingkasan.jumlah(row("3", "Jumlah", "12")))
    #expect(BarisRingkasan.rataRata("Rata-rata capaian 2024"))
    #expect(!BarisRingkasan.rataRata("Rata-rata lama sekolah"))
    #expect(!BarisRingkasan.rataRata("Capaian rata-rata"))
  }
}
