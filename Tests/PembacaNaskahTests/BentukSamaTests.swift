import Foundation
import PembacaNaskah
import Reviu
import TestSupport
import Testing

/// The same small report as text, DOCX, HTML and PDF.
@Suite("Documents as files")
struct BentukSamaTests {
  private static let laporan = """
    # BAB III AKUNTABILITAS KINERJA

    Capaian kinerja Dinas Contoh tahun 2024 diuraikan sebagai berikut.

    Tabel 3.1 Pengukuran Kinerja

    | No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian |
    |----|-------------------|--------|--------|-----------|---------|
    | 1 | Persentase ruas jalan kabupaten yang berada dalam keadaan mantap sepanjang tahun berjalan | % | 80,00 | 84,00 | 105,00 |
    | 2 | Indeks kepuasan masyarakat | Indeks | 82 | 83,1 | 101,34 |
    | 3 | Nilai akuntabilitas kinerja perangkat daerah hasil evaluasi Inspektorat | Nilai | 75 | 60 | 80 |

    Dari 3 (tiga) indikator, 2 indikator melampaui target dan 1 indikator belum mencapai target.

    Tabel 3.2 Realisasi Anggaran

    | Program | Pagu (Rp) | Realisasi (Rp) | % |
    |---------|-----------|----------------|---|
    | Program penunjang urusan pemerintahan daerah kabupaten/kota | 7.996.663.078 | 7.500.000.000 | 93,79 |
    | Program penyelenggaraan jalan | 12.000.000 | 6.000.000 | 50,00 |
    """

  private func read(_ bytes: [UInt8], _ name: String) async throws -> Naskah {
    try await TestTools.withDirectory { directory in
      let document = try await PembacaNaskah(
        pandoc: TestTools.pandoc, pdftotext: TestTools.pdftotext, temporaryDirectory: directory
      ).baca(bytes, nama: name)
      #expect(try FileManager.default.contentsOfDirectory(atPath: directory).isEmpty)
      return document
    }
  }

  private func rows(_ document: Naskah) -> [[[String]]] {
    document.tabel.map { table in (table.kepala + table.isi).map { $0.sel.map(\.teks) } }
  }

  @Test(arguments: ["docx", "html", "pdf"])
  func `Every form of a report gives the same tables`(kind: String) async throws {
    let text = try await read(Array(Self.laporan.utf8), "laporan.md")
    #expect(rows(text).map(\.count) == [4, 3] && text.tabel.map(\.kepala.count) == [1, 1])
    let bytes = try await TestTools.withDirectory { try await BerkasUji.buat(Self.laporan, kind, in: $0) }
    let other = try await read(bytes, "laporan.bin")
    #expect(rows(other) == rows(text))
    #expect(other.tabel.map(\.judul?.nomor) == ["3.1", "3.2"])
    #expect(other.tabel.map { $0.kolom.map(\.peran) } == text.tabel.map { $0.kolom.map(\.peran) })
    #expect(other.alinea.first?.jenis == .judul(nomor: "BAB III"))
    #expect(
      other.alinea.contains {
        $0.teks.hasPrefix("Dari 3 (tiga) indikator, 2 indikator") && $0.teks.hasSuffix("target.")
      })
    #expect(other.tabel.allSatisfy { $0.isi.allSatisfy { $0.letak.halaman == (kind == "pdf" ? 1 : nil) } })
  }

  @Test func `A PDF of 300 pages is read whole`() async throws {
    let bytes = try await TestTools.withDirectory { directory in
      try await BerkasUji.pdf(
        """
        #set page(numbering: "1", header: [LKjIP Dinas Contoh Tahun 2024])
        #for i in range(1, 301) [
          #text[Tabel 3.#i Pengukuran Kinerja]
          #table(columns: (auto, 1fr, auto, auto), [No], [Indikator], [Target], [Realisasi],
            ..range(1, 6).map(n => (str(n), [Indikator nomor #n yang namanya panjang sehingga tidak muat pada satu baris sel tabel ini], [8#n], [9#n])).flatten())
          #pagebreak(weak: true)
        ]
        """, in: directory)
    }
    let document = try await read(bytes, "tebal.pdf")
    #expect(document.tabel.count == 300 && document.tabel.allSatisfy { $0.isi.count == 5 && $0.kepala.count == 1 })
    #expect(document.tabel.compactMap { $0.isi.first?.letak.halaman } == Array(1...300))
  }

  @Test(arguments: [
    (String.Encoding.utf16LittleEndian, [0xFF, 0xFE] as [UInt8]), (.utf16BigEndian, [0xFE, 0xFF]), (.utf8, []),
    (.utf8, [0xEF, 0xBB, 0xBF]), (.windowsCP1252, []),
  ])
  func `Texts in other encodings are the same`(encoding: String.Encoding, mark: [UInt8]) async throws {
    let text = "BAB I PENDAHULUAN\nCapaian \u{201C}café\u{201D} \u{2013} 5\n"
    let data = try #require(text.data(using: encoding))
    let document = try await read(mark + Array(data), "a.txt")
    #expect(document.alinea.map(\.teks) == ["BAB I PENDAHULUAN", "Capaian \u{201C}café\u{201D} \u{2013} 5"])
  }

  @Test func `A page of HTML in another encoding is read, and a text with tags stays a text`() async throws {
    let page = try #require("<!DOCTYPE html><p>café</p>".data(using: .windowsCP1252))
    #expect(try await read(Array(page), "a.txt").alinea.map(\.teks) == ["café"])
    #expect(try await read(Array("<p>satu</p>\n<u>dua</u> tiga".utf8), "a.html").alinea.map(\.letak.baris) == [1, 2])
  }
}
