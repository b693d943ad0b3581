import Document
import Laporan
import Sakip
import Selaras
import Testing

/// The agreement of the Bupati as a document: what is promised, what it costs in figures and words, what changed, and who
/// signs.
@Suite struct DokumenPkTests {
  private static func document(_ pilihan: PilihanPk = PilihanPk()) async throws -> NumberedDocument {
    try DokumenPk(
      state: try await SampleReports.state(), unit: "kabupaten-balangan", tahun: 2024, pilihan: pilihan,
      asal: SampleReports.asal()
    ).document.numbered()
  }

  private static let target = "Target kinerja Bupati Balangan tahun 2024"
  private static let program = "Program dan anggaran Bupati Balangan tahun 2024"

  @Test(arguments: [
    (
      0, "2.054.219.377.642",
      "dua triliun lima puluh empat miliar dua ratus sembilan belas juta tiga ratus tujuh puluh tujuh ribu enam ratus empat puluh dua rupiah"
    ),
    (
      1, "2.471.271.784.597",
      "dua triliun empat ratus tujuh puluh satu miliar dua ratus tujuh puluh satu juta tujuh ratus delapan puluh empat ribu lima ratus sembilan puluh tujuh rupiah"
    ),
  ])
  func figures(nomor: Int, total: String, words: String) async throws {
    let document = try await Self.document(PilihanPk(nomor: nomor))
    let promises = try #require(document.table(Self.target))
    let programs = try #require(document.table(Self.program))
    #expect(promises.table.rows.count == 17 && programs.table.rows.count == 76)
    #expect(programs.table.rows.last?.cells.last?.content.plainText == total)
    let text = document.texts.joined(separator: "\n")
    #expect(text.contains(words) && text.contains("75 (tujuh puluh lima) program"))
    #expect(text.contains("1 (satu) di antaranya belum mempunyai anggaran") == (nomor == 0))
    #expect(text.contains("8 (delapan) target berubah") == (nomor == 1))
    #expect(!text.contains("pihak kedua") && !text.contains("Konsep") && !text.contains("tidak memuat lampiran"))
  }

  @Test func changedRowsAreMarkedAndTheValuesBeforeStandThere() async throws {
    let rows = try #require(try await Self.document().table(Self.target)).table.rows
    let marked = rows.filter { $0.cells.contains { $0.content.plainText.hasSuffix(" *") } }
    #expect(marked.count == 8)
    #expect(marked.first?.cells.suffix(2).map(\.content.plainText) == ["6,57%", "4,49%"])
    let programs = try #require(try await Self.document().table(Self.program)).table.rows
    #expect(programs[74].cells.suffix(2).map(\.content.plainText) == ["belum ada", "36.313.953.300"])
  }

  @Test("Of an agreement whose month alone is known no day of approval is told; of another one its day is")
  func approvals() async throws {
    let juai = try DokumenPk(
      state: try await SampleReports.state(), unit: "kecamatan-juai", tahun: 2024, pilihan: PilihanPk(nomor: 0),
      asal: SampleReports.asal()
    ).document.numbered().texts.joined(separator: "\n")
    #expect(
      juai.contains("Disetujui Camat Juai dalam Selaras.") && juai.contains("Disetujui Bupati Balangan dalam Selaras."))
    let bupati = try await Self.document(PilihanPk(nomor: 1)).texts.joined(separator: "\n")
    #expect(bupati.contains("Disetujui Bupati Balangan dalam Selaras pada 18 September 2024."))
  }

  @Test func withoutAnAgreementItSaysWhatToDo() async throws {
    let state = try await SampleReports.state()
    for (unit, choice) in [("setda", PilihanPk()), ("kabupaten-balangan", PilihanPk(nomor: 7))] {
      let failure = #expect(throws: LaporanError.self) {
        try DokumenPk(state: state, unit: unit, tahun: 2024, pilihan: choice, asal: SampleReports.asal())
      }
      #expect(failure?.description.contains("belum disusun dalam Selaras") == true)
      #expect(JenisLaporan.pk.ketiadaan(try #require(state.unit[unit]), tahun: 2024, pilihan: choice) != nil)
    }
  }

  @Test("A draft of two parties says that it is one, and has both signatures") func draft() async throws {
    var state = try await SampleReports.state()
    let day = try #require(Tanggal(iso: "2025-01-15"))
    let text = try PenyusunanPk(state, unit: "kecamatan-juai", tahun: 2025, jabatan: "camat", tanggal: day).naskah()
    state = try state.memutuskan(
      Command(oleh: Pelaku(akun: "operator-kecamatan-juai", peran: .operator, unit: "kecamatan-juai"), [text]),
      mulai: state.posisi + 1, waktu: .latest)
    let document = try DokumenPk(state: state, unit: "kecamatan-juai", tahun: 2025, asal: SampleReports.asal()).document
      .numbered()
    let texts = document.texts.joined(separator: "\n")
    #expect(texts.contains("Perjanjian ini tidak memuat lampiran program dan anggaran.") == text.program.isEmpty)
    #expect(texts.contains("KONSEP PERJANJIAN KINERJA") && texts.contains("belum berlaku sampai disetujui kedua pihak"))
    let page = String(decoding: document.htmlPage().bytes, as: UTF8.self)
    #expect(page.contains("PIHAK PERTAMA") && page.contains("PIHAK KEDUA") && page.contains("BUPATI BALANGAN"))
  }
}
