import Reviu
import Testing

/// Pages as a browser prints a report: its own lines at both edges, in letters of another height, and no justified text.
struct PembacaBrowserTests {
  private static func halaman(_ number: Int, dari pages: Int, _ rows: [[(String, Double)]]) -> LembarPDF {
    var page = LembarPDF()
    page.tulis("11/22/24, 6:02 AM", 24, 15, tinggi: 7)
    page.tulis("Laporan Kinerja Dinas Contoh", 220, 15, tinggi: 7)
    page.tulis([("Pagu", 300), ("Jumlah", 400)], 33)
    page.tulis([("No", 40), ("Program", 90), ("Anggaran", 300), ("Realisasi", 400)], 47)
    for (place, row) in rows.enumerated() { page.tulis(row, 66 + Double(place) * 20) }
    page.tulis("file:///laporan.html", 24, 770, tinggi: 7)
    page.tulis("\(number)/\(pages)", 560, 770, tinggi: 7)
    return page
  }

  @Test func `A table goes on below the lines that a browser adds to each page`() throws {
    let pages = (1...4).map { number in
      Self.halaman(
        number, dari: 4,
        (1...3).map { place in
          [("\(number).\(place)", 40), ("Kegiatan \(place)", 90), ("10.00\(place)", 300), ("9.00\(place)", 400)]
        })
    }
    let document = try LembarPDF.baca(pages)
    #expect(document.alinea.isEmpty)
    #expect(document.tabel.flatMap(\.isi).count == 12)
    #expect(document.tabel.flatMap(\.isi).allSatisfy { !$0.sel.contains { $0.teks.contains("file") } })
    #expect(Set(document.tabel.map { $0.kolom.map(\.judul) }).count == 1)
  }

  @Test func `A sentence that ends in the number of a table is no caption`() throws {
    let full = "kata kata kata kata kata kata kata kata kata kata kata kata kata kata kata sebagaimana"
    var page = LembarPDF()
    page.tulis("Capaian digolongkan \(full)", 40, 100)
    page.tulis("Tabel 3.1. Capaian di atas 100% termasuk kelas tertinggi.", 40, 114)
    page.tulis("Tabel 3.1 Penggolongan Capaian", 40, 150)
    let document = try LembarPDF.baca(page)
    #expect(document.alinea.map(\.jenis) == [.teks, .judulTabel(nomor: "3.1")])
  }

  @Test func `An entry of a list takes two lines, and a dot or two lead to its page`() throws {
    var page = LembarPDF()
    page.tulis("DAFTAR TABEL", 200, 100)
    page.tulis("Tabel 2.1 Tujuan dan Sasaran Rencana Strategis Dinas Contoh Tahun 2021-2026 . . 6", 40, 130)
    page.tulis("Tabel 2.2 Program dan Kegiatan pada Rencana Kerja Dinas Contoh yang Panjang", 40, 144)
    page.tulis("Sekali Namanya Tahun Anggaran 2024 . . . . . . . . . . . . . 6", 90, 158)
    page.tulis("Tabel 2.3 Indikator Kinerja Utama . . . . . . . . . . . . . 7", 40, 172)
    let document = try LembarPDF.baca(page)
    #expect(
      document.alinea.dropFirst().map(\.jenis) == [
        .entriDaftar(halaman: "6"), .entriDaftar(halaman: "6"), .entriDaftar(halaman: "7"),
      ])
    #expect(document.alinea.map(\.teks).contains { $0.hasSuffix("yang Panjang Sekali Namanya Tahun Anggaran 2024") })
  }
}
