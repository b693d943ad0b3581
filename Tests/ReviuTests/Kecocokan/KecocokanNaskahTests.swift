import Testing

@testable import Reviu

@Suite("Whether a document is what it was sent as")
struct KecocokanNaskahTests {
  private static let unit = ["Kecamatan Sukamaju"]
  private static let lain = ["Kecamatan Sukamaju Selatan", "Dinas Contoh Daerah", "Kecamatan Mekar"]

  /// A report about performance that names agencies and years so many times.
  private static func laporan(
    _ nama: [(String, Int)] = [("Kecamatan Sukamaju", 6)], tahun: [(Int, Int)] = [(2024, 6)], judul: String? = nil
  ) -> String {
    let title = judul ?? "LAPORAN KINERJA \((nama.first?.0 ?? "").uppercased()) TAHUN \(tahun.first?.0 ?? 0)"
    let names = nama.flatMap { name, times in
      Array(repeating: "Kinerja \(name) diukur dari sasaran, indikator, dan target.", count: times)
    }
    let years = tahun.flatMap { year, times in
      Array(repeating: "Realisasi anggaran kegiatan tahun \(year) menurut program.", count: times)
    }
    let filler = (1...20).map { "Alinea \($0) menjelaskan capaian program." }
    return ([title, "BAB I PENDAHULUAN"] + filler + names + years).joined(separator: "\n\n")
  }

  private static func kecocokan(_ text: String, _ wanted: HarapanNaskah) throws -> KecocokanNaskah {
    KecocokanNaskah(HasilReviu(try PembacaTeks.baca(text, nama: "uji")), wanted)
  }

  @Test(
    "A text that does not speak of performance is no report",
    arguments: [
      (laporan(), false), ("Halo, dunia. Ini surat biasa.", true),
      (String(repeating: "Resep sayur asem: rebus air, masukkan kacang dan jagung. ", count: 400), true),
      (
        "Tujuan program kegiatan sasaran." + String(repeating: " Pada suatu hari raja berburu di hutan.", count: 900),
        true
      ),
      ("PERJANJIAN KINERJA\n\nSasaran\tIndikator\tTarget\nMutu layanan naik\tNilai SKM\t85\n", false),
      ("KEPUTUSAN TENTANG INDIKATOR KINERJA UTAMA\n\n1. Sasaran: mutu layanan.\nFormulasi capaian dan target.", false),
      ("RENCANA KERJA\n\nProgram dan kegiatan dengan pagu anggaran indikatif menurut Renstra.", false),
    ])
  func vocabulary(text: String, isOther: Bool) throws {
    let found = try Self.kecocokan(text, HarapanNaskah(nama: Self.unit, lain: Self.lain, tahun: 2024))
    #expect(found.bukanLaporan == isOther)
    #expect(found.kejanggalan.isEmpty)
    let lenient = HarapanNaskah(nama: Self.unit, lain: Self.lain, tahun: 2024, wajibKinerja: false)
    #expect(try !Self.kecocokan(text, lenient).bukanLaporan)
  }

  static let nama: [([(String, Int)], String?, String?)] = [
    ([("Kecamatan Sukamaju", 6)], nil, nil),
    ([("Kecamatan Mekar", 12)], nil, "Kecamatan Mekar sebanyak 13 kali"),
    // An agency that is not known here.
    ([("Badan Asing Sekali", 9)], nil, "Badan Asing Sekali sebanyak 10 kali"),
    // The neighbour's name begins with the own one.
    ([("Kecamatan Sukamaju Selatan", 9)], nil, "Kecamatan Sukamaju Selatan sebanyak 10 kali"),
    // Copied once or twice into the right report.
    ([("Kecamatan Sukamaju", 6), ("Kecamatan Mekar", 1)], nil, nil),
    ([("Kecamatan Sukamaju", 2), ("Kecamatan Mekar", 5)], nil, nil),
    // Read wrongly: letters and blanks.
    ([("Kecamatan Sukarnaju", 9)], nil, nil), ([("Kecamatan Suka Maju", 9)], nil, nil),
    // The right title and a text that compares with another all the time.
    ([("Kecamatan Sukamaju", 1), ("Kecamatan Mekar", 30)], nil, nil),
    // Nobody is named.
    ([], "LAPORAN KINERJA TAHUN 2024", nil),
  ]

  @Test("Another agency's report is odd, a misspelled or copied name is not", arguments: nama)
  func names(_ names: [(String, Int)], _ title: String?, _ expected: String?) throws {
    let found = try Self.kecocokan(
      Self.laporan(names, judul: title), HarapanNaskah(nama: Self.unit, lain: Self.lain, tahun: 2024)
    ).kejanggalan
    #expect(found.count == (expected == nil ? 0 : 1), "\(found)")
    if let expected { #expect(found.first?.uraian.contains(expected) == true, "\(found)") }
  }

  @Test("Short forms and former names are the agency's own")
  func otherNames() throws {
    let unit = ["Badan Pengelolaan Pajak dan Retribusi Daerah", "Dinas Pajak Lama"]
    for name in ["BPPRD", "BPPDRD", "Dinas Pajak Lama", "Badan Pengelolaan Pajak"] {
      let text = Self.laporan([(name, 5), ("Dinas Contoh Daerah", 8)], judul: "LAPORAN KINERJA \(name) TAHUN 2024")
      let found = try Self.kecocokan(text, HarapanNaskah(nama: unit, lain: Self.lain, tahun: 2024)).kejanggalan
      #expect(found.isEmpty, "\(name): \(found)")
    }
  }

  @Test(
    "Another year's report is odd, years in tables and a title typed wrongly are not",
    arguments: [
      ([(2024, 9)], 2024, nil),
      ([(2023, 9), (2024, 1)], 2024, "tahun 2023 sebanyak 10 kali dan tahun 2024 hanya 1 kali"),
      ([(2023, 9)], 2024, "tidak sekali pun"), ([(2023, 1), (2024, 9)], 2024, nil),
      ([(2023, 6), (2024, 5)], 2024, nil),
      ([(2023, 9)], nil, nil),
    ] as [([(Int, Int)], Int?, String?)])
  func years(_ years: [(Int, Int)], _ wanted: Int?, _ expected: String?) throws {
    let found = try Self.kecocokan(
      Self.laporan(tahun: years), HarapanNaskah(nama: Self.unit, lain: Self.lain, tahun: wanted)
    ).kejanggalan
    #expect(found.count == (expected == nil ? 0 : 1), "\(found)")
    if let expected { #expect(found.first?.uraian.contains(expected) == true, "\(found)") }
  }

  @Test("Far less to check than before is odd", arguments: [(nil, false), (19, false), (1000, true)] as [(Int?, Bool)])
  func fewer(before: Int?, isOdd: Bool) throws {
    let result = HasilReviu(try PembacaTeks.baca(Self.laporan(), nama: "uji"))
    let checked = result.diperiksa.values.reduce(0, +)
    let found = KecocokanNaskah(
      result, HarapanNaskah(nama: Self.unit, tahun: 2024, diperiksaSebelumnya: before)
    ).kejanggalan
    #expect(found == (isOdd ? [.angkaJauhBerkurang(dari: before ?? 0, ke: checked)] : []))
    let same = HarapanNaskah(nama: Self.unit, tahun: 2024, diperiksaSebelumnya: checked)
    #expect(KecocokanNaskah(result, same).kejanggalan.isEmpty)
  }

  @Test("What its steps throw ends the checking, and a cancelled task reads no further")
  func limit() async throws {
    struct Henti: Error {}
    let text = Self.laporan()
    let document = try PembacaTeks.baca(text, nama: "uji")
    var steps = 0
    #expect(throws: Henti.self) {
      _ = try HasilReviu(document) { done, _ throws(Henti) in
        steps = done
        if done == 3 { throw Henti() }
      }
    }
    #expect(steps == 3)
    let reading = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return Result { () throws(NaskahError) in try PembacaTeks.baca(text, nama: "uji") }
    }
    #expect(await reading.value == .failure(.terlaluLama(nama: "uji")))
  }
}
