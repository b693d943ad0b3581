import Sakip
import Testing

@testable import Selaras

@Suite("Sheets of the organisation with a day that cannot be read")
struct HariTakTerbacaTests {
  @Test(
    "A last day that cannot be read is not taken for none",
    arguments: [
      (.jabatan, "u|j|J|a|||besok"), (.unitKerja, "u|uk|N|seksi|a||besok"),
    ] as [(JenisImpor, String)])
  func unreadableDay(jenis: JenisImpor, baris: String) {
    let ended = UnitKerjaDitetapkan(
      unit: SmallAgency.unit, id: "a", nama: "A", jenis: .bidang, selesai: Tanggal(hariSejak1970: 19_753))
    let state = SheetFixture.state([ended])
    let result = SheetFixture.periksa(jenis, [baris], pada: state)
    #expect(result.pesan.compactMap { $0.sel?.description } == ["G2"], "\(result.pesan)")
    // Without any, what it stands in ends before it.
    let open = SheetFixture.periksa(jenis, [baris.replacing("besok", with: "")], pada: state)
    #expect(open.pesan.contains { $0.pesan.contains("berakhir pada 31 Januari 2024") }, "\(open.pesan)")
  }
}
