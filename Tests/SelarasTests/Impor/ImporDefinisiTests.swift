import Lembar
import Sakip
import Testing

@testable import Selaras

@Suite("Definition sheets from a spreadsheet")
struct ImporDefinisiTests {
  private static let variabel = """
    a | kasus yang ditangani | kasus | Seksi | pembilang
    b | kasus yang terjadi | kasus
    p | komponen | nilai |  | komponen | semester | 30
    """

  private static func periksa(_ rumus: String, _ variabel: String, pada state: State = SheetFixture.state())
    -> HasilImpor
  {
    let header = ["Kode perangkat daerah", "Kode indikator", "Rumus", "Variabel rumus"]
    let rows = [header, ["u", "ikm", rumus, variabel]].map { $0.map { $0.isEmpty ? Sel.kosong : Sel(.teks($0)) } }
    return state.memeriksa(
      Lembar(nama: "", baris: rows), SheetFixture.berkas, jenis: .definisi, oleh: SheetFixture.perencana,
      pada: SheetFixture.waktu)
  }

  @Test("Variables are read from lines, and written the same way")
  func lines() throws {
    let read = try PenulisanVariabel.baca(Self.variabel)
    #expect(read.map(\.simbol) == ["a", "b", "p"] && read.map(\.peran) == [.pembilang, nil, .komponen])
    #expect(read[2].cakupan == .semester && read[2].bobot == ExactDecimal(30))
    #expect(try PenulisanVariabel.baca(PenulisanVariabel.tulis(read)) == read)
  }

  @Test("A row sets the sheet of an indikator and leaves the rest of it alone")
  func row() throws {
    let result = Self.periksa("a / b * 100", "a | kasus yang ditangani | kasus\nb | kasus yang terjadi | kasus")
    #expect(result.pesan.isEmpty && result.baris.map(\.keadaan) == [.berubah])
    let fact = try #require(result.command?.events.last as? IndikatorDitetapkan)
    #expect(fact.nama == "IKM" && fact.satuan == "%" && fact.definisi.rumus == "a / b * 100")
    #expect(fact.formula?.form.nama == "bagian dari keseluruhan")
    let state = SheetFixture.state([fact])
    #expect(Self.periksa("a / b * 100", "", pada: state).baris.map(\.keadaan) == [.sama])
  }

  @Test("What is odd is a note, and the row is still taken")
  func odd() {
    let result = Self.periksa("a / b", "a | kasus | kasus\nb | kejadian | kasus")
    #expect(result.command != nil)
    #expect(result.pesan.contains { $0.bobot == .catatan && $0.pesan.contains("belum dikalikan 100") })
  }

  @Test(arguments: [
    ("a | n | s | x | atas", "atas"), ("a | n | s | x | faktor | minggu", "minggu"),
    ("a | n |  |  | komponen | | dua", "dua"),
  ])
  func refused(_ text: String, _ word: String) {
    let result = Self.periksa("", text)
    #expect(result.command == nil && result.pesan.contains { $0.pesan.contains(word) }, "\(result.pesan)")
  }
}
