import Document
import Foundation
import Laporan
import Selaras
import TestSupport
import Testing

/// The statement of review as a document: what it says, figure by figure, and that a draft is no statement.
@Suite struct DokumenReviuTests {
  private static func finding(
    _ code: String, _ printed: String, galat: Bool = true, halaman: Int? = nil, baris: Int = 12
  ) -> [String: any Sendable] {
    var content: [String: any Sendable] = [
      "kunci": ["kode": code, "tercetak": printed, "ke": 1] as [String: any Sendable],
      "tingkat": galat ? "galat" : "peringatan", "baris": baris, "uraian": "Uraian \(code) \(printed).",
    ]
    content["halaman"] = halaman
    return content
  }

  private static func version(
    _ agency: inout AgencyBuilder, _ number: Int, _ findings: [[String: any Sendable]],
    _ more: [String: any Sendable] = [:]
  ) {
    agency.add(
      "evaluasi.naskah-direviu", "operator",
      [
        "tahun": AgencyBuilder.tahun, "naskah": "laporan-kinerja", "versi": number,
        "berkas": String(repeating: "0\(number)", count: 32), "nama": "LKjIP v\(number).pdf",
        "jenis": "application/pdf", "ukuran": 1_234_567, "diperiksa": 1_890, "temuan": findings,
      ].merging(more) { $1 })
  }

  private static func about(
    _ agency: inout AgencyBuilder, _ kind: String, _ role: String, _ code: String, _ printed: String,
    _ more: [String: Any]
  ) {
    agency.add(
      "evaluasi.\(kind)", role,
      [
        "tahun": AgencyBuilder.tahun, "naskah": "laporan-kinerja",
        "temuan": ["kode": code, "tercetak": printed, "ke": 1] as [String: Any],
      ].merging(more) { $1 })
  }

  private static func checklist(_ agency: inout AgencyBuilder, _ items: some Sequence<ButirUji>) {
    for item in items {
      var content: [String: Any] = ["tahun": AgencyBuilder.tahun, "butir": item.kode, "jawaban": "ya"]
      if item.kode == "III.7" {
        content["jawaban"] = "tidak"
        content["catatan"] = "Pembanding nasional belum ada."
      }
      if item.kode == "III.9" { content["jawaban"] = "tidak-berlaku" }
      agency.add("evaluasi.daftar-uji-diisi", "evaluator", content)
    }
  }

  /// On the day on which the builder records everything: no review is stated before its version came.
  private static func statement(_ agency: inout AgencyBuilder, naskah: Int? = nil, menunggu: Int? = nil) {
    var content: [String: Any] = [
      "tahun": AgencyBuilder.tahun, "tanggal": "2200-12-31", "tempat": "Paringin", "jabatan": "Inspektur",
    ]
    content["naskah"] = naskah
    content["penjelasanMenunggu"] = menunggu
    content["diketahui"] =
      naskah == nil
      ? ["daftarUjiDiKertas": true] : ["butirTidak": 1, "galatDijelaskan": 1, "peringatanTerbuka": 1] as [String: Any]
    agency.add("evaluasi.reviu-dinyatakan", "evaluator", content)
  }

  /// A report of two versions: of five findings two are mended, one galat is explained, one warning is new.
  private static func reviewed() -> AgencyBuilder {
    var agency = AgencyBuilder.complete
    version(
      &agency, 1,
      [
        finding("H10", "1.250", halaman: 5), finding("H10", "77"), finding("S03", "88,1", halaman: 9),
        finding("L03", "", galat: false), finding("W02", "120", galat: false),
      ])
    version(
      &agency, 2,
      [
        finding("S03", "88,1", halaman: 9), finding("L03", "", galat: false, baris: 1_450),
        finding("W05", "3", galat: false),
      ])
    about(
      &agency, "temuan-ditanggapi", "operator", "S03", "88,1", ["tanggapan": "dijelaskan", "alasan": "Dua survei."])
    about(
      &agency, "tanggapan-dinilai", "evaluator", "S03", "88,1",
      ["putusan": "diterima", "alasan": "Catatan kakinya ada."])
    about(
      &agency, "temuan-ditanggapi", "operator", "W05", "3", ["tanggapan": "dijelaskan", "alasan": "Memang begitu."])
    checklist(&agency, ButirUji.semua)
    return agency
  }

  private static func document(_ agency: AgencyBuilder) async throws -> NumberedDocument {
    try TestTools.maker.dokumen(
      .pernyataanReviu, state: try await agency.state(), unit: agency.id, tahun: AgencyBuilder.tahun,
      asal: SampleReports.asal())
  }

  private static func rows(_ document: NumberedDocument, _ title: String) -> [[String]] {
    document.table(title)?.grid.bodyTexts ?? []
  }

  @Test func theStatementWithItsAnnexes() async throws {
    var agency = Self.reviewed()
    Self.statement(&agency, naskah: 2, menunggu: 1)
    let document = try await Self.document(agency)
    #expect(document.metadata.title == "Pernyataan Telah Direviu atas Laporan Kinerja Dinas Uji Tahun 2024")
    #expect(
      document.chapters.map(\.entry.title) == [
        "PERNYATAAN TELAH DIREVIU", "LAMPIRAN 1: DAFTAR UJI REVIU", "LAMPIRAN 2: HASIL PEMERIKSAAN NASKAH",
      ])
    let texts = document.texts
    for sentence in [
      "Kami telah mereviu laporan kinerja Dinas Uji pemerintah daerah untuk Tahun Anggaran 2024 sesuai pedoman reviu atas laporan kinerja. Substansi informasi yang dimuat dalam laporan kinerja menjadi tanggung jawab manajemen Dinas Uji.",
      "Paringin, 31 Desember 2200", "INSPEKTUR",
      "Dari 23 butir, 21 ya, 1 tidak, dan 1 tidak berlaku.",
      "Versi 2 diperiksa dengan program: 1.890 angka, cacah, nama, dan tanggal dibandingkan; ditemukan 1 galat dan 2 peringatan.",
      "Dibandingkan dengan versi 1: 2 galat dan 1 peringatan tidak ditemukan lagi, 1 galat dan 1 peringatan masih ditemukan, dan 0 galat dan 1 peringatan baru.",
    ] { #expect(texts.contains(sentence), "\(sentence)") }
    #expect(texts.count { $0.hasPrefix("Berdasarkan reviu kami, tidak terdapat") } == 1)
    #expect(!texts.contains { $0.contains("Konsep") || $0.contains("berubah sesudah") || $0.contains("Sesudah pern") })
    #expect(
      Self.rows(document, "Yang direviu") == [
        ["Laporan", "Laporan kinerja Dinas Uji pemerintah daerah Tahun 2024"],
        ["Versi", "2"], ["Nama berkas", "LKjIP v2.pdf"], ["Ukuran", "1.234.567 byte"],
        ["SHA-256", String(repeating: "02", count: 32)],
      ])
    let list = Self.rows(document, "Daftar uji reviu")
    #expect(list.count == 26 && list.first?.first == "I. Format" && list.last?.prefix(1) == ["III.10"])
    #expect(list.contains { $0[0] == "III.7" && $0.suffix(2) == ["Tidak", "Pembanding nasional belum ada."] })
    #expect(list.contains { $0[0] == "I.1" && $0.suffix(2) == ["Ya", "-"] })
    #expect(
      Self.rows(document, "Keadaan temuan") == [
        ["Terbuka", "0", "1", "1"], ["Dijelaskan, menunggu Inspektorat", "0", "1", "1"],
        ["Penjelasan diterima", "1", "0", "1"], ["Jumlah", "1", "2", "3"],
      ])
    #expect(
      Self.rows(document, "Temuan yang dijelaskan") == [
        ["Galat S03, halaman 9", "“88,1”: Uraian S03 88,1.", "Dua survei.", "Diterima: Catatan kakinya ada."],
        ["Peringatan W05, baris 12", "“3”: Uraian W05 3.", "Memang begitu.", "Belum diputuskan"],
      ])
    #expect(Self.rows(document, "Galat yang belum dijelaskan").isEmpty)
    #expect(
      Self.rows(document, "Galat yang tidak ditemukan lagi") == [
        ["Galat H10, halaman 5", "1.250", "Uraian H10 1.250."], ["Galat H10, baris 12", "77", "Uraian H10 77."],
      ])
  }

  @Test("A draft says that it is one, what is open, and states nothing")
  func draft() async throws {
    var agency = AgencyBuilder.complete
    Self.version(&agency, 1, [Self.finding("H10", "1.250"), Self.finding("L03", "", galat: false)])
    Self.checklist(&agency, ButirUji.semua.dropLast(2))
    let document = try await Self.document(agency)
    #expect(document.metadata.title.hasPrefix("Konsep Pernyataan Reviu"))
    #expect(document.chapters.first?.entry.title == "KONSEP PERNYATAAN REVIU")
    let texts = document.texts
    #expect(texts.contains { $0.hasPrefix("Konsep. Reviu atas") && $0.hasSuffix("tidak ditandatangani.") })
    #expect(texts.contains("1 galat belum diperbaiki atau belum diterima penjelasannya."))
    #expect(texts.contains("2 dari 23 butir daftar uji belum dijawab: III.9, III.10."))
    #expect(texts.contains("Dari 23 butir, 20 ya, 1 tidak, dan 0 tidak berlaku; 2 belum dijawab."))
    #expect(!texts.contains { $0.contains("Kami telah mereviu") || $0.contains("tidak terdapat kondisi") })
    #expect(!document.words.contains { $0.contains("INSPEKTUR") || $0.contains("TELAH DIREVIU") })
    #expect(
      Self.rows(document, "Galat yang belum dijelaskan") == [["Galat H10, baris 12", "1.250", "Uraian H10 1.250."]])
    #expect(Self.rows(document, "Daftar uji reviu").count { $0.contains("Belum dijawab") } == 2)
  }

  @Test func aDraftWithNothingOpen() async throws {
    let texts = try await Self.document(Self.reviewed()).texts
    #expect(texts.contains("Tidak ada galat terbuka dan tidak ada butir daftar uji yang menahan pernyataan."))
    #expect(!texts.contains { $0.contains("Kami telah mereviu") })
  }

  @Test("A statement on paper names no file and no checklist, and says what came after it")
  func onPaper() async throws {
    var agency = AgencyBuilder.complete
    Self.statement(&agency)
    Self.version(&agency, 1, [Self.finding("H10", "1.250")])
    agency.add(
      "pelaporan.narasi-ditulis", "operator",
      ["tahun": AgencyBuilder.tahun, "bagian": "penutup", "teks": "Demikian."])
    let document = try await Self.document(agency)
    let texts = document.texts
    #expect(Self.rows(document, "Yang direviu").last?.last == "Reviu dinyatakan tanpa menyebut naskah yang diunggah.")
    #expect(texts.contains("Daftar uji reviu laporan kinerja Tahun 2024 tidak diisi dalam Selaras."))
    #expect(texts.contains("Tidak ada naskah yang diperiksa dengan program."))
    #expect(texts.contains("Sesudah pernyataan ini diterima naskah versi 1, yang tidak termasuk dalam reviu ini."))
    #expect(texts.contains { $0.hasPrefix("Data laporan ini berubah sesudah reviu: narasi (entri ke-") })
    #expect(document.tables.count == 1)
  }

  @Test("The page in the LKjIP and the document say the same")
  func samePage() async throws {
    let report = try await SampleReports.juai()
    let document = try TestTools.maker.dokumen(
      .pernyataanReviu, state: try await SampleReports.state(), unit: "kecamatan-juai", tahun: 2024,
      asal: SampleReports.asal())
    let said = report.texts.drop { $0 != "PERNYATAAN TELAH DIREVIU" }.dropFirst().prefix(5)
    #expect(said.count == 5 && said.allSatisfy(document.texts.contains))
    #expect(Self.rows(document, "Daftar uji reviu").count == 26)
  }

  @Test("What was odd about the document, why it was recorded, what is not kept and what is doubted stand there")
  func odd() async throws {
    var agency = AgencyBuilder.complete
    Self.version(&agency, 1, [Self.finding("H10", "1.250")])
    Self.version(
      &agency, 2, [],
      [
        "jenis": "text/html", "tidakDimuat": 7,
        "janggal": ["hal": ["Naskah ini menyebut tahun 2022."], "alasan": "Salah ketik."] as [String: any Sendable],
      ])
    let document = try await Self.document(agency)
    #expect(
      Self.rows(document, "Yang direviu").suffix(2) == [
        ["Kejanggalan", "Naskah ini menyebut tahun 2022."], ["Alasan tetap dicatat", "Salah ketik."],
      ])
    #expect(document.texts.contains { $0.hasPrefix("7 temuan tidak dimuat karena terlalu banyak") })
    #expect(
      document.texts.contains(
        "Yang tidak ditemukan lagi belum tentu diperbaiki: jenis berkas kedua versi berbeda."))
  }

  @Test("Years and units without anything to review")
  func nothing() async throws {
    let state = try await SampleReports.state()
    for (unit, year) in [("tidak-ada", 2024), ("kecamatan-juai", 2044)] {
      #expect(throws: LaporanError.self) {
        try TestTools.maker.dokumen(
          .pernyataanReviu, state: state, unit: unit, tahun: year, asal: SampleReports.asal())
      }
    }
    let whole = try TestTools.maker.dokumen(
      .pernyataanReviu, state: state, unit: "kabupaten-balangan", tahun: 2024, asal: SampleReports.asal())
    #expect(whole.texts.contains { $0.contains("laporan kinerja Kabupaten Balangan Tahun Anggaran 2024 belum") })
  }

  @Test("Every format holds the document", arguments: FormatLaporan.allCases)
  func formats(format: FormatLaporan) async throws {
    var agency = Self.reviewed()
    Self.statement(&agency, naskah: 2, menunggu: 1)
    let document = try await Self.document(agency)
    let bytes = try await TestTools.maker.berkas(document, format)
    let hash = String(repeating: "02", count: 32)
    try await TestTools.withFile(bytes, named: "pernyataan.\(format.rawValue)") { file in
      let text =
        switch format {
        case .pdf: try TestTools.output("pdftotext", "-raw", file.path, "-").filter { !$0.isWhitespace }
        case .docx: try TestTools.part("word/document.xml", ofArchive: file.path)
        case .xlsx: try TestTools.part("xl/sharedStrings.xml", ofArchive: file.path)
        case .html, .json, .typ: String(decoding: bytes, as: UTF8.self)
        }
      #expect(text.filter { $0 != "-" && $0 != "\u{AD}" }.contains(hash))
    }
  }
}
