import Sakip
import Testing

@Suite("Values that cannot be, and values that are seldom meant")
struct BatasNilaiTests {
  @Test(
    "Counts, shares and indices begin at 0; a change may go below it",
    arguments: [
      ("orang", "Jumlah penerima bantuan", "-5", false), ("LKD", "Jumlah lembaga", "-0,01", false),
      ("%", "Persentase desa tertib", "-1", false), ("", "Indeks kepuasan masyarakat", "-87", false),
      ("dokumen", "Jumlah dokumen", "0", true), ("dokumen", "Jumlah dokumen", "12", true),
      ("%", "Laju Pertumbuhan Ekonomi", "-3,2", true), ("%", "Tingkat inflasi", "-0,4", true),
      ("% pertumbuhan", "PDRB", "-1", true), ("rupiah", "SURPLUS anggaran", "-1.000", true),
      ("orang", "Selisih migran", "-7", true), ("orang", "Pelaju harian", "-7", false),
      ("derajat Celsius", "Suhu ruang arsip", "-2", true),
    ])
  func negative(satuan: String, nama: String, text: String, isAllowed: Bool) throws {
    let value = Nilai.angka(try IndonesianNumber.parse(text))
    if isAllowed {
      try BatasNilai.periksa(value, satuan: satuan, nama: nama)
    } else {
      let error = #expect(throws: BatasNilaiError.self) {
        try BatasNilai.periksa(value, satuan: satuan, nama: nama)
      }
      #expect(error?.description.contains("Periksa tanda minusnya.") == true)
    }
  }

  @Test("Every number of a value is looked at; a predicate has none")
  func kinds() throws {
    let (below, above) = (try IndonesianNumber.parse("-1"), try IndonesianNumber.parse("1"))
    for value in [Nilai.rentang(above, below), .rentang(below, above), .angkaBerpredikat(below, predikat: "BB")] {
      #expect(throws: BatasNilaiError.self) { try BatasNilai.periksa(value, satuan: "", nama: "Nilai") }
      try BatasNilai.periksa(value, satuan: "%", nama: "Laju pertumbuhan")
    }
    try BatasNilai.periksa(.predikat("WTP"), satuan: "", nama: "Opini")
  }

  @Test(
    "A share above the whole is odd, the whole itself is not",
    arguments: [("110", "100", true), ("100", "100", false), ("0", "0", false), ("99", "100", false)])
  func share(above: String, below: String, isOdd: Bool) throws {
    let (above, below) = (try IndonesianNumber.parse(above), try IndonesianNumber.parse(below))
    let share = try RasioKejadian(pembilang: above, penyebut: below)
    let expected: [KejanggalanNilai] = isOdd ? [.pembilangMelebihi(pembilang: above, penyebut: below)] : []
    #expect(KejanggalanNilai.cari(share, acuan: []) == expected)
    #expect(KejanggalanNilai.cari(share.persen, bagian: true, acuan: []).isEmpty == !isOdd)
    #expect(KejanggalanNilai.cari(share.persen, bagian: false, acuan: []).isEmpty)
  }

  @Test(
    "Ten times the greatest known value is not yet far away; without a known value nothing is",
    arguments: [
      (8765, [88, 90], true), (900, [88, 90], false), (901, [88, 90], true), (901, [88, 91], false), (5, [], false),
      (5, [0], false), (-5, [1], false), (1, [100], false),
    ])
  func far(value: Int, known: [Int], isOdd: Bool) {
    let acuan = known.map { KejanggalanNilai.Acuan(nama: "target \($0)", nilai: Ratio($0)) }
    let found = KejanggalanNilai.cari(Ratio(value), bagian: false, acuan: acuan)
    #expect(found == (isOdd ? [.jauhMelebihi(acuan[1])] : []))
    #expect(found.allSatisfy { $0.uraian().contains("lebih dari 10 kali target 90 (90,00)") })
  }

  @Test(
    "Things are counted whole; what is measured, rated or has no unit may have parts",
    arguments: [
      ("lembaga", "85,5", 0, true), ("Orang", "85,0", 0, false), ("orang", "85,5", 1, false), ("%", "85,5", 0, false),
      ("", "85,5", 0, false), ("juta rupiah", "85,5", 0, false), ("Indeks", "85,5", 0, false), ("ha", "1,5", 0, false),
    ])
  func parts(satuan: String, value: String, desimal: Int, isOdd: Bool) throws {
    let number = try IndonesianNumber.parse(value)
    let found = KejanggalanNilai.cari(cacah: number, satuan: satuan, desimal: desimal)
    #expect(found == (isOdd ? [.pecahanCacah(number, satuan: satuan)] : []))
  }
}
