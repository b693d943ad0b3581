import Testing

@testable import Reviu

/// Lines that hold nothing but blanks of another kind.
struct BarisKosongTests {
  private static let tabel = [
    "No   Nama        Target    Realisasi", "1    Jalan       10        12", "2    Air         11        13",
    "3    Udara       14        15",
  ]

  @Test(arguments: [1, 3, 4]) func `A line with a no-break space alone breaks nothing`(place: Int) throws {
    var lines = Self.tabel
    lines.insert("\u{A0}", at: place)
    let document = try PembacaTeks.baca(lines.joined(separator: "\n") + "\n\nSelesai.\n", nama: "contoh.txt")
    #expect(document.alinea.last?.teks == "Selesai.")
  }
}
