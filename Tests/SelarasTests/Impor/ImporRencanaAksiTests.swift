import Lembar
import Sakip
import Testing

@testable import Selaras

@Suite("A rencana aksi from a spreadsheet")
struct ImporRencanaAksiTests {
  private static func begun() throws -> RenaksiAgency {
    var one = try RenaksiAgency()
    try one.begin()
    return one
  }

  private static func template(_ state: State) -> [[String]] {
    let template = state.templat(.init(.rencanaAksi, tahun: 2024, unit: PkAgency.unit))
    return [template.kolom.map(\.nama)] + template.baris
  }

  private static func periksa(_ rows: [[String]], _ state: State) -> HasilImpor {
    state.memeriksa(
      Lembar(nama: "", baris: rows.map { $0.map { $0.isEmpty ? .kosong : Sel(.teks($0)) } }), SheetFixture.berkas,
      jenis: .rencanaAksi, oleh: PkAgency.operatorU, pada: SheetFixture.waktu)
  }

  /// The template with some cells filled in, by the header of their column.
  private static func filled(_ rows: [[String]], _ row: Int, _ cells: [String: String]) -> [[String]] {
    var rows = rows
    for (name, text) in cells {
      if let column = rows[0].firstIndex(of: name) { rows[row][column] = text }
    }
    return rows
  }

  @Test("The template of what was begun changes nothing, and takes targets and money of its periods")
  func cells() throws {
    var one = try Self.begun()
    let rows = Self.template(one.agency.state)
    #expect(rows.count == one.rows().count + 1 && rows.count > 2)
    let same = Self.periksa(rows, one.agency.state)
    #expect(same.pesan.isEmpty && same.baris.allSatisfy { $0.keadaan == .sama }, "\(same.pesan)")
    let leaf = try #require(one.rows().firstIndex { $0.pagu != nil }) + 1
    let sheet = Self.filled(
      rows, leaf, ["Anggaran 1": "1.000", "Anggaran 4": "2.000", "Langkah": "Menyusun\nMenetapkan"])
    let result = Self.periksa(sheet, one.agency.state)
    let fact = try #require(result.command?.events.last as? BarisRencanaAksiDitetapkan, "\(result.pesan)")
    #expect(fact.anggaran == [Rupiah(1_000), nil, nil, Rupiah(2_000)] && fact.langkah == ["Menyusun", "Menetapkan"])
    try one.agency.decide(fact, PkAgency.operatorU, "2024-01-20")
    #expect(Self.periksa(sheet, one.agency.state).baris.allSatisfy { $0.keadaan == .sama })
    #expect(Self.periksa(Self.template(one.agency.state), one.agency.state).baris.allSatisfy { $0.keadaan == .sama })
    let less = Self.periksa(Self.filled(rows, leaf, ["Anggaran 4": "-"]), one.agency.state)
    #expect((less.command?.events.last as? BarisRencanaAksiDitetapkan)?.anggaran == [Rupiah(1_000), nil, nil, nil])
  }

  @Test("What is wrong is told at its cell")
  func wrong() throws {
    let one = try Self.begun()
    let rows = Self.template(one.agency.state)
    for (cells, column, words) in [
      (["Target 5": "3"], "Target 5", "mempunyai 4 periode"), (["Nomor": "7"], "Nomor", "belum disusun"),
      (["Bagian": "i-lain"], "Bagian", "tidak ada dalam rencana aksi ini"),
      (["Anggaran 2": "dua juta"], "Anggaran 2", "bukan angka"),
      (["Kode penanggung jawab": "lain"], "Kode penanggung jawab", "belum ada"),
    ] {
      let result = Self.periksa(Self.filled(rows, 1, cells), one.agency.state)
      let message = try #require(result.pesan.first)
      #expect(message.kolom == column && message.pesan.contains(words), "\(message)")
    }
  }

  @Test("One that was sent is not changed by a sheet")
  func sent() throws {
    let one = try RenaksiAgency.approved()
    #expect(Self.template(one.agency.state).count == 1)
    let begun = try Self.begun()
    let sheet = Self.filled(Self.template(begun.agency.state), 1, ["Langkah": "Lain"])
    let result = Self.periksa(sheet, one.agency.state)
    #expect(result.pesan.first?.pesan.contains("tidak dapat diubah") == true && result.command == nil)
  }
}
