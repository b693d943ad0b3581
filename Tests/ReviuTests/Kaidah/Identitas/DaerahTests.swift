import Testing

@testable import Reviu

struct DaerahTests {
  private static let depan = """
    LAPORAN KINERJA PEMERINTAH KABUPATEN CONTOHAN
    TAHUN 2021
    Laporan ini disusun Pemerintah Kabupaten Contohan. Bupati Contohan menyampaikannya.


    """

  @Test func `The report of a region has no agency, that of an agency has its whole name`() throws {
    let region = IdentitasNaskah(try PembacaTeks.baca(Self.depan + "Dinas Pangan bekerja.", nama: ""))
    #expect(region.perangkatDaerah == nil && region.daerah == "Kabupaten Contohan" && region.tahun == 2021)
    let agency = IdentitasNaskah(
      try PembacaTeks.baca("LKjIP\nDINAS PANGAN DAN PERIKANAN\nTAHUN 2022\nDinas Pangan dan Perikanan kota.", nama: ""))
    #expect(agency.perangkatDaerah == "Dinas Pangan dan Perikanan")
  }

  @Test(arguments: [
    ("I15", "Pemerintah Kabupaten Lainan berterima kasih kepada semua pihak.", 1),
    ("I15", "Kerja sama dengan Pemerintah Kabupaten Lainan berlanjut.", 0),
    ("I15", "Pemerintah Kabupaten Contohan berterima kasih.", 0),
    ("I16", "Laporan ini memuat capaian kinerja selama tahun 2012.", 1),
    ("I16", "Laporan ini memuat capaian kinerja selama tahun 2021.", 0),
    ("I16", "Peraturan Bupati Nomor 3 Tahun 2012 mengatur capaian kinerja.", 0),
    ("I16", "Capaian kinerja dihitung dengan harga konstan tahun 2010.", 0),
    ("I16", "Demikian Laporan Kinerja Pemerintah Kabupaten Contohan Tahun 2020 ini disusun.", 1),
    ("I16", "Demikian hasil evaluasi Laporan Kinerja Tahun 2020 ini.", 0),
  ])
  func `Another region and another year`(code: String, text: String, count: Int) throws {
    #expect(try KaidahDiuji.temuan(code, Self.depan + text).count == count)
  }
}
