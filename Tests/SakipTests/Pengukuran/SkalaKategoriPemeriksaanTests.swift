import Sakip
import Testing

@Suite("A scale that a pemda sets")
struct SkalaKategoriPemeriksaanTests {
  /// `[85;100)`: a bracket includes its bound, a parenthesis does not; an empty bound is open.
  private static func kelas(_ name: String, _ range: String) throws -> SkalaKategori.Kelas {
    let bounds = range.dropFirst().dropLast().split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    func bound(_ text: String, _ included: Bool) throws -> SkalaKategori.Batas? {
      text.isEmpty ? nil : SkalaKategori.Batas(try angka(text), termasuk: included)
    }
    return SkalaKategori.Kelas(
      name, bawah: try bound(bounds[0], range.hasPrefix("[")), atas: try bound(bounds[1], range.hasSuffix("]")))
  }

  private static func skala(_ ranges: [String], _ pembulatan: Int? = nil, satuan: String = "") throws -> SkalaKategori {
    try SkalaKategori(
      kode: "uji", nama: "Uji", dasar: "SK", satuan: satuan, pembulatan: pembulatan, catatan: "",
      kelas: try zip("ABCDEFGHIJKLMNOPQRSTUVW", ranges).map { try kelas(String($0), $1) })
  }

  private static let mutu = ["[88,31;100,00]", "[76,61;88,30]", "[65,00;76,60]", "[25,00;64,99]"]

  @Test(
    "is accepted when every figure has one class",
    arguments: [
      (["[100;)", "[85;100)", "[70;85)", "(;70)"], nil), (["(90;100]", "(80;90]", "[0;80]"], nil),
      (mutu, 2), (["[91;100]", "[76;90]", "(;75]"], 0), (["(90;100]", "(;90]"], 0), (["(90;100]", "[0;90]"], 6),
      (["[2;)", "[1;1]", "(;0]"], 0), (["(1;)", "[1;1]", "(;1)"], nil), (["[0,5;)", "(;0,50)"], nil),
      (["(-1;)", "(;-1]"], nil),
    ] as [([String], Int?)])
  func accepted(ranges: [String], pembulatan: Int?) throws {
    #expect(try Self.skala(ranges, pembulatan).kelas.count == ranges.count)
  }

  @Test(
    "is refused with the classes and the way to mend them",
    arguments: [
      (["[0;)"], nil, .banyaknyaKelas(1)), ([], nil, .banyaknyaKelas(0)),
      (Array(repeating: "[0;1]", count: 21), nil, .banyaknyaKelas(21)),
      (["[91;100]", "[76;90]"], nil, .celah("A", "B")), (["(90;100]", "[0;90)"], nil, .celah("A", "B")),
      (["[91;100]", "[76;90]"], 1, .celah("A", "B")), (["[91;100]", "(;89]"], 0, .celah("A", "B")),
      (["(91;100]", "(;90]"], 0, .celah("A", "B")),
      (["[90;100]", "[0;90]"], nil, .tumpangTindih("A", "B")), (["[80;100]", "[0;90]"], nil, .tumpangTindih("A", "B")),
      (["[90;100]", "[0;90]"], 0, .tumpangTindih("A", "B")), (["(80;100]", "[0;90)"], nil, .tumpangTindih("A", "B")),
      (["[0;50)", "[50;100]"], nil, .urutan("A", "B")), (["[0;50]", "[51;100]"], 0, .urutan("A", "B")),
      (["(;50]", "(50;100]"], nil, .batasBelumDiisi("A", "bawah")),
      (["[50;)", "[20;)"], nil, .batasBelumDiisi("B", "atas")),
      (["[50;)", "(;50)", "(;20]"], nil, .batasBelumDiisi("B", "bawah")),
      (["[60;50]", "(;60)"], nil, .tanpaIsi("A")), (["[50;50)", "(;50)"], nil, .tanpaIsi("A")),
      (["(50;51)", "(;50]"], 0, .tanpaIsi("A")),
      (["[90,5;)", "(;90]"], 0, .batasLebihHalus("A", ExactDecimal(mantissa: 905, decimals: 1), pembulatan: 0)),
      (["[1;)", "(;1)"], -1, .pembulatan), (["[1;)", "(;1)"], 7, .pembulatan), (["[1;)", "(;1)"], .max, .pembulatan),
    ] as [([String], Int?, SkalaKategoriError)])
  func refused(ranges: [String], pembulatan: Int?, error: SkalaKategoriError) {
    #expect(throws: error) { try Self.skala(ranges, pembulatan) }
    #expect(error.description.hasSuffix("."))
  }

  @Test func twoClassesOfOneNameAreRefused() throws {
    let kelas = [try Self.kelas("A", "[1;)"), try Self.kelas("A", "(;1)")]
    #expect(throws: SkalaKategoriError.namaGanda("A")) {
      try SkalaKategori(kode: "u", nama: "", dasar: "", satuan: "", pembulatan: nil, catatan: "", kelas: kelas)
    }
  }

  @Test("The scales of the law pass the same check", arguments: SkalaKategori.peraturan)
  func law(scale: SkalaKategori) throws {
    let checked = try SkalaKategori(
      kode: scale.kode, nama: scale.nama, dasar: scale.dasar, satuan: scale.satuan, pembulatan: scale.pembulatan,
      catatan: scale.catatan, kelas: scale.kelas)
    #expect(checked == scale)
  }

  @Test(
    "PermenPANRB 14/2017 by its printed bounds, rounded to two decimals",
    arguments: [
      ("100", "A"), ("88,31", "A"), ("88,305", "A"), ("88,3049", "B"), ("88,30", "B"), ("76,61", "B"), ("76,60", "C"),
      ("65", "C"), ("64,995", "C"), ("64,99", "D"), ("25", "D"), ("0", "D"), ("101", "A"),
    ])
  func mutuLayanan(figure: String, name: String) throws {
    #expect(try Self.skala(Self.mutu, 2).kategori(rasio(figure)) == name)
  }

  @Test(
    "A class that the bounds do not name says by which policy it is given",
    arguments: [
      ("88,305", "Nilai di antara dua kelas dibulatkan menjadi 2 desimal sebelum digolongkan."), ("88,30", nil),
      ("101", "Nilai di atas 100,00 digolongkan ke kelas tertinggi."),
      ("24,99", "Nilai di bawah 25,00 digolongkan ke kelas terendah."), ("25", nil), ("100", nil),
    ])
  func policies(figure: String, sentence: String?) throws {
    #expect(try Self.skala(Self.mutu, 2).kebijakan(rasio(figure)) == [sentence].compactMap { $0 })
  }

  @Test(
    "Every figure lies in the class it gets, or a policy is named",
    arguments: [
      (["[100;)", "[85;100)", "[70;85)", "(;70)"], nil), (["(90;100]", "(80;90]", "[0;80]"], nil), (mutu, 2),
      (["[91;100]", "[76;90]", "(;75]"], 0),
    ] as [([String], Int?)])
  func everyFigureHasOneClass(ranges: [String], pembulatan: Int?) throws {
    let scale = try Self.skala(ranges, pembulatan)
    for mantissa in -1_000...13_000 {
      let figure = ExactDecimal(mantissa: .init(mantissa), decimals: 2)
      let containing = scale.kelas.filter { kelas in
        (kelas.bawah.map { figure > $0.nilai || ($0.termasuk && figure == $0.nilai) } ?? true)
          && (kelas.atas.map { figure < $0.nilai || ($0.termasuk && figure == $0.nilai) } ?? true)
      }
      let policies = scale.kebijakan(Ratio(figure))
      #expect(containing.count == (policies.isEmpty ? 1 : 0), "\(figure.printed)")
      if let only = containing.first { #expect(scale.kategori(Ratio(figure)) == only.nama, "\(figure.printed)") }
    }
  }

  @Test("What is done with figures outside the bounds is one sentence")
  func rules() throws {
    #expect(
      SkalaKategori.permendagri86.cara
        == "Capaian dibulatkan ke bilangan bulat terdekat sebelum dikategorikan; capaian di atas 100% termasuk kategori tertinggi."
    )
    #expect(
      try Self.skala(["[2;)", "(;2)"]).cara == "Nilai tidak dibulatkan sebelum dikategorikan.")
  }

  @Test(
    "Ranges as tables print them",
    arguments: [
      ("[76;90]", "76% - 90%"), ("(80;90]", "> 80% - 90%"), ("[85;100)", "85% sampai di bawah 100%"),
      ("(80;90)", "> 80% sampai di bawah 90%"), ("[91;)", "91% ke atas"), ("(90;)", "di atas 90%"),
      ("(;50]", "50% ke bawah"), ("(;70)", "di bawah 70%"), ("(;)", "semua nilai"),
      ("[25,00;64,99]", "25,00% - 64,99%"),
    ])
  func printedRange(range: String, printed: String) throws {
    #expect(try Self.kelas("A", range).rentang(satuan: "%") == printed)
  }
}
