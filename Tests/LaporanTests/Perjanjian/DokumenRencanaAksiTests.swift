import Document
import Laporan
import Sakip
import Selaras
import Testing

/// The rencana aksi of Camat Juai as a document: its periods make what the published year says.
@Suite struct DokumenRencanaAksiTests {
  private static func document() async throws -> NumberedDocument {
    try DokumenRencanaAksi(
      state: try await SampleReports.state(), unit: "kecamatan-juai", tahun: 2024, asal: SampleReports.asal()
    ).document.numbered()
  }

  @Test func figures() async throws {
    let document = try await Self.document()
    let target = try #require(document.table("Target rencana aksi Camat Juai tahun 2024")).table
    // 52 rows below four sasaran and the heading of what supports no promised indikator.
    #expect(target.rows.count == 57)
    let names = target.rows.map { $0.cells[0].content.plainText }
    #expect(names[0] == "Sasaran: Meningkatnya Fasilitasi Pelayanan Masyarakat")
    #expect(names[1].hasPrefix("Indikator: Indeks Kepuasan Masyarakat") && names[1].contains("Didukung Program"))
    #expect(
      target.rows[1].cells.map(\.content.plainText).dropFirst()
        == ["indeks", "87,65", "-", "87,65", "-", "87,65", "-", "Camat Juai"])
    #expect(names.firstIndex(of: SusunanRencanaAksi.tanpaIndikator) == names.count - 22)
    // Three sub kegiatan of one kegiatan support another indikator than the other two.
    #expect(names.count { $0.contains("di bawah indikator lain") } == 3)
    // The amount of a program is the sum of what stands below it, as on the page.
    let amounts = zip(names, target.rows).filter { $0.0.hasPrefix("Program: ") }.map { $0.1.cells[7].content.plainText }
    #expect(amounts.count == 6 && amounts.contains("434.214.700") && !amounts.contains("-"), "\(amounts)")
    let money = try #require(document.table("Anggaran rencana aksi Camat Juai tahun 2024 (Rp)")).table
    let total = try #require(money.rows.last).cells.map(\.content.plainText)
    #expect(total[0] == "Jumlah" && total[1] == "7.996.663.078")
    let parts = try total.dropFirst(2).map { try IndonesianNumber.parseRupiah($0) }
    #expect(parts.count == 4 && parts.total() == Rupiah(7_996_663_078))
    let text = document.texts.joined(separator: "\n")
    #expect(text.contains("Pembagian rata") || text.contains("pembagian rata"))
    #expect(
      text.contains("Disetujui oleh Camat Juai dalam Selaras pada 24 Januari 2024")
        && !text.contains("Perlu ditinjau ulang"))
  }

  @Test("A revision names every cell that it changed, with both sides") func revision() async throws {
    let sample = try await SampleReports.state()
    let unit = "kecamatan-juai"
    let draft = try PenyusunanRencanaAksi(sample, unit: unit, tahun: 2024, jabatan: "camat")
    var facts = draft.fakta(periode: .triwulan, alasan: "Jadwal bergeser")
    let place = try #require(facts.lastIndex { ($0 as? BarisRencanaAksiDitetapkan)?.pagu != nil })
    let row = try #require(facts[place] as? BarisRencanaAksiDitetapkan)
    facts[place] = row.dengan(anggaran: [Rupiah(0), row.anggaran(pada: 1), row.anggaran(pada: 2), nil])
    var state = sample
    for fact in facts { fact.terapkan(pada: &state, entri: state.posisi + 1) }
    let document = try DokumenRencanaAksi(
      state: state, unit: unit, tahun: 2024, pilihan: PilihanPk(nomor: 1), asal: SampleReports.asal()
    ).document.numbered()
    let title = "Yang berubah dalam perubahan ke-1 rencana aksi Camat Juai tahun 2024"
    let table = try #require(document.table(title)).table
    let cells = table.rows.map { $0.cells.map(\.content.plainText) }
    let before = { (place: Int) in row.anggaran(pada: place)?.printedWithCurrency ?? "-" }
    let name = try #require(state.unit[unit]).nama(row.bagian, tahun: 2024)
    #expect(
      cells == [
        [name], ["Anggaran Triwulan I 2024", before(0), "Rp0"], ["Anggaran Triwulan IV 2024", before(3), "-"],
      ])
    #expect(document.texts.contains { $0.contains("Alasan perubahan: Jadwal bergeser") })
    #expect(try await Self.document().table(title) == nil)
    for action in [AlurRencanaAksi.Aksi.ajukan, .setujui] {
      let step = StatusRencanaAksiBerubah(unit: unit, tahun: 2024, jabatan: "camat", nomor: 1, aksi: action)
      step.terapkan(pada: &state, entri: state.posisi + 1)
    }
    let replaced = try DokumenRencanaAksi(
      state: state, unit: unit, tahun: 2024, pilihan: PilihanPk(nomor: 0), asal: SampleReports.asal()
    ).document.numbered().texts.joined(separator: "\n")
    #expect(replaced.contains("Tidak berlaku lagi: digantikan perubahan ke-1 rencana aksi"))
  }

  @Test func withoutOneItSaysWhatToDo() async throws {
    let state = try await SampleReports.state()
    let failure = #expect(throws: LaporanError.self) {
      try DokumenRencanaAksi(state: state, unit: "bkpsdm", tahun: 2024, asal: SampleReports.asal())
    }
    #expect(failure?.description.contains("Susun pada halaman rencana aksi") == true)
    #expect(JenisLaporan.renaksi.ketiadaan(try #require(state.unit["bkpsdm"]), tahun: 2024) != nil)
  }
}
