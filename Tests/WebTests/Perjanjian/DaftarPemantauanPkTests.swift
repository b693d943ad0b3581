import Sakip
import Selaras
import Testing

@testable import Web

@Suite("Why of no agreement it can be said whether it is late")
struct DaftarPemantauanPkTests {
  private static let tenggat = TenggatPk(
    pengesahan: PengesahanDicatat(
      unit: "u", tahun: 2024, versi: .murni, tanggal: Tanggal(hariSejak1970: 19_723), nomor: "1"))

  @Test(
    "The reason is the one that is there",
    arguments: [
      ([], KetepatanPk.pengesahanBelumDicatat), ([.murniTidakTercatat], .murniTidakTercatat),
      ([.murniTidakTercatat, .pengesahanBelumDicatat], .pengesahanBelumDicatat),
      ([.pengesahanBelumDicatat, .tepatWaktu(tenggat)], nil), ([.murniTidakTercatat, .tepatWaktu(tenggat)], nil),
    ] as [([KetepatanPk], KetepatanPk?)])
  func reason(_ rows: [KetepatanPk], _ expected: KetepatanPk?) {
    #expect(DaftarPemantauanPk.sebabTakDiketahui(rows) == expected)
  }
}
