import Lembar
import Sakip
import Testing

@testable import Selaras

@Suite("A pohon kinerja from a spreadsheet")
struct ImporPohonTests {
  private static func node(_ id: String, _ induk: String? = nil) -> SimpulPohonDitetapkan {
    SimpulPohonDitetapkan(
      unit: SmallAgency.unit, id: id, induk: induk.map { KunciSimpul(unit: SmallAgency.unit, id: $0) }, jenjang: .hasil,
      kondisi: "Kondisi \(id)", urutan: 1)
  }

  @Test("Nodes stand in any order; what is above comes first, and the links are read")
  func order() throws {
    let result = SheetFixture.periksa(
      .pohon,
      [
        "u|c||b|keluaran|Dokumen tersusun|Karena dokumen|ikm|seksi||", "u|b||a|kondisi-langsung|Layanan tertib||||t|",
        "u|a||-|hasil|Masyarakat puas||ikm; wtp|k||",
      ])
    #expect(result.pesan.isEmpty, "\(result.pesan)")
    #expect(result.baris.map(\.nomor) == [2, 3, 4] && result.baris.map(\.keadaan) == [.baru, .baru, .baru])
    let facts = try #require(result.command).events.dropFirst().compactMap { $0 as? SimpulPohonDitetapkan }
    #expect(facts.map(\.id) == ["a", "b", "c"])
    #expect(facts[0].indikator == ["ikm", "wtp"] && facts[1].tujuan == "t" && facts[2].jabatan == "seksi")
    #expect(facts[0].induk == nil && facts[2].sebab == "Karena dokumen")
  }

  @Test("A circle within the sheet is told in each of its rows, one with what is recorded at its cell")
  func circles() {
    let inside = SheetFixture.periksa(
      .pohon, ["u|a||c|hasil|A", "u|b||a|hasil|B", "u|c||b|hasil|C", "u|d||d|hasil|D", "u|e||a|hasil|E"])
    let wrong = inside.pesan.filter { $0.pesan.contains("melingkar") || $0.pesan.contains("dirinya sendiri") }
    #expect(wrong.map { $0.sel?.description } == ["D2", "D3", "D4", "D5"])
    #expect(wrong.first?.pesan.contains("baris 2, 4, 3") == true, "\(wrong.first?.pesan ?? "")")
    #expect(inside.command == nil)
    let recorded = SheetFixture.periksa(
      .pohon, ["u|a||b"], pada: SheetFixture.state([Self.node("a"), Self.node("b", "a")]))
    #expect(recorded.pesan.map { $0.sel?.description } == ["D2"])
    #expect(recorded.pesan.first?.pesan.contains("tidak dapat dipindahkan ke bawah") == true)
  }

  @Test(
    "A node with the words of a sibling is told at its condition, also where both rows are new; what stands so stays")
  func twins() {
    let both = SheetFixture.periksa(
      .pohon, ["u|a||-|hasil|A", "u|b||a|keluaran|Loket ada", "u|c||a|keluaran|loket  ADA"])
    #expect(both.pesan.map { $0.sel?.description } == ["F4"])
    #expect(both.pesan.first?.pesan.contains("sama dengan simpul b") == true, "\(both.pesan)")
    #expect(SheetFixture.periksa(.pohon, ["u|b||-|hasil|Loket", "u|c||b|keluaran|Loket"]).pesan.isEmpty)
    let state = SheetFixture.state([Self.node("a"), Self.node("b", "a"), Self.node("c", "a"), Self.kembar("b")])
    let kept = SheetFixture.periksa(.pohon, ["u|b||a|hasil|Kondisi c||ikm"], pada: state)
    #expect(kept.baris.map(\.keadaan) == [.berubah] && kept.pesan.isEmpty, "\(kept.pesan)")
  }

  /// A node in the words of `c`.
  private static func kembar(_ id: String) -> SimpulPohonDitetapkan {
    SimpulPohonDitetapkan(
      unit: SmallAgency.unit, id: id, induk: KunciSimpul(unit: SmallAgency.unit, id: "a"), jenjang: .hasil,
      kondisi: "Kondisi c", urutan: 1)
  }

  @Test("Two nodes change places in one sheet")
  func swapped() throws {
    let state = SheetFixture.state([Self.node("a"), Self.node("b", "a")])
    let result = SheetFixture.periksa(.pohon, ["u|a||b", "u|b||-"], pada: state)
    #expect(result.baris.map(\.keadaan) == [.berubah, .berubah] && result.pesan.isEmpty, "\(result.pesan)")
  }

  @Test(
    "What is wrong is told at its cell",
    arguments: [
      ("u|a||z|hasil|A", "D2", "belum ada"), ("u|a||-|puncak|A", "E2", "Pilih salah satu: hasil"),
      ("u|a||-||A", "E2", "Jenjang belum diisi"), ("u|a||-|hasil|", "F2", "Kondisi belum diisi"),
      ("u|a||-|hasil|A||tidak-ada", "H2", "belum ada"), ("u|a||-|hasil|A|||tidak-ada", "I2", "belum ada"),
      ("u|a||-|hasil|A||||t|s", "K2", "satu tujuan atau satu sasaran"),
      ("u|A b||-|hasil|A", "B2", "tidak dapat dipakai"),
    ])
  func wrong(row: String, cell: String, words: String) throws {
    let result = SheetFixture.periksa(.pohon, [row])
    let message = try #require(result.pesan.first)
    #expect(message.sel?.description == cell && message.pesan.contains(words), "\(message)")
  }

  private static let judulProgram =
    "Kode perangkat daerah|Kode simpul|Jenjang|Kondisi|Tahun anggaran|Program, kegiatan, atau sub kegiatan"

  private static func berprogram(_ rows: [String], _ more: [any Event] = []) -> HasilImpor {
    SheetFixture.state(ProgramTiny.dokumen + more).memeriksa(
      SheetFixture.sheet([judulProgram] + rows), SheetFixture.berkas, jenis: .pohon,
      oleh: SheetFixture.pelaku(.pohon), pada: SheetFixture.waktu)
  }

  @Test("A program, kegiatan or sub kegiatan by its code; without one by its number in the budget of a year")
  func programs() throws {
    let result = Self.berprogram([
      "u|a|hasil|A||7.01.03", "u|b|hasil|B|2024|1.1", "u|c|hasil|C|2024|2.1", "u|d|hasil|D||baris:renja-2024:b.1.2",
      "u|e|hasil|E|2024|7.01.02", "u|f|hasil|F|-|-",
    ])
    #expect(result.pesan.isEmpty, "\(result.pesan)")
    let facts = try #require(result.command).events.dropFirst().compactMap { $0 as? SimpulPohonDitetapkan }
    #expect(
      facts.map { $0.program?.description } == [
        "7.01.03", "7.01.02.2.01", "anggaran:2024:2.1", "baris:renja-2024:b.1.2", "7.01.02", nil,
      ])
  }

  @Test("Where the budget of a year is known by program only, by its number; by its code where it has one")
  func numberedPrograms() throws {
    func number(_ nomor: Int, _ code: String? = nil) -> PaguProgramDicatat {
      PaguProgramDicatat(
        unit: SmallAgency.unit, tahun: 2022, versi: .murni, nomor: nomor, nama: "Program \(nomor)", kode: code,
        jumlah: Rupiah(30))
    }
    let budget = [number(3), number(4, "1.03.03")]
    let result = Self.berprogram(
      ["u|a|hasil|A|2022|3", "u|b|hasil|B|2022|4", "u|c|hasil|C|2022|1.03.03", "u|d|hasil|D||pagu:2022:3"], budget)
    #expect(result.pesan.isEmpty, "\(result.pesan)")
    let facts = try #require(result.command).events.dropFirst().compactMap { $0 as? SimpulPohonDitetapkan }
    #expect(facts.map { $0.program?.description } == ["pagu:2022:3", "1.03.03", "1.03.03", "pagu:2022:3"])
    let missing = try #require(Self.berprogram(["u|a|hasil|A|2022|5"], budget).pesan.first)
    #expect(missing.sel?.description == "F2" && missing.pesan.contains("program nomor 5 dalam anggaran 2022"))
  }

  @Test(
    "What a program is not is told at its cell",
    arguments: [
      ("u|a|hasil|A||1.1", "bukan kode program"), ("u|a|hasil|A||7.01.05", "tidak termuat dalam anggaran"),
      ("u|a|hasil|A|2024|9", "9 dalam anggaran 2024"), ("u|a|hasil|A|2024|", "Tahun anggaran diisi tanpa"),
      ("u|a|hasil|A||7.01", "adalah bidang urusan"),
    ])
  func wrongProgram(row: String, words: String) throws {
    let message = try #require(Self.berprogram([row]).pesan.first)
    #expect(message.sel?.description == "F2" && message.pesan.contains(words), "\(message)")
  }

  @Test("An empty cell keeps the link, and what the sheet was filled in with changes nothing")
  func keptPrograms() {
    let facts = [
      PohonTiny.simpul("a", .hasil, "A", program: .anggaran(tahun: 2024, simpul: "1")),
      PohonTiny.simpul("b", .hasil, "B", program: ProgramTiny.tertaut("7.01.03")),
    ]
    let same = Self.berprogram(["u|a|hasil|A|2024|1", "u|b|hasil|B||7.01.03"], facts)
    #expect(same.baris.map(\.keadaan) == [.sama, .sama] && same.pesan.isEmpty, "\(same.pesan)")
    let kept = Self.berprogram(["u|a|hasil|A||", "u|b|hasil|B||"], facts)
    #expect(kept.baris.map(\.keadaan) == [.sama, .sama])
    #expect(Self.berprogram(["u|a|hasil|A||-"], facts).baris.map(\.keadaan) == [.berubah])
  }

  @Test("A tree of 5,000 nodes, the last row the root")
  func large() throws {
    let rows = (1..<5000).map { "u|n\($0)||n\($0 / 5)|hasil|Kondisi \($0)" } + ["u|n0||-|hasil|Akar"]
    let result = SheetFixture.periksa(.pohon, rows)
    #expect(result.pesan.isEmpty && result.banyaknya(.baru) == 5000, "\(result.pesan.prefix(2))")
    let more = SheetFixture.periksa(.pohon, rows + ["u|lebih||n0|hasil|Lebih"])
    #expect(more.pesan.count == 1 && more.pesan.first?.pesan.contains("sudah memuat 5.000 simpul") == true)
  }

  @Test("An owner of the node above without that node is told")
  func ownerAlone() {
    let result = SheetFixture.periksa(.pohon, ["u|k1|lain||hasil|Kondisi"])
    #expect(result.pesan.map { $0.sel?.description } == ["D2"] && result.command == nil, "\(result.pesan)")
  }
}
