import Testing

@testable import Sakip

@Suite struct FormulaErrorTests {
  private static let known = "ditangani;terjadi;n;n1;umur @komponen;bobot @komponen;kasus @triwulan"

  @Test(
    arguments: [
      ("", 1, "rumus belum diisi"), ("  \n", 1, "rumus belum diisi"),
      ("ditangni / terjadi", 1, "Mungkin yang dimaksud: ditangani."),
      ("ditangani / terjdai * 100", 13, "\u{201C}terjdai\u{201D} tidak dikenal. Mungkin yang dimaksud: terjadi."),
      ("Ditangani / terjadi", 1, "Mungkin yang dimaksud: ditangani."),
      ("penduduk / terjadi", 1, "Tambahkan pada daftar variabel"),
      ("n-n1", 1, "beri spasi di kedua sisi tandanya: n - n1"), ("n1-100", 1, "n1 - 100"),
      ("n x100", 3, "x 100"), ("n xn1", 3, "x n1"),
      ("n / n1 x", 9, "rumus berakhir"), ("n /", 4, "rumus berakhir"), ("n / * n1", 5, "terbaca \u{201C}*\u{201D}"),
      ("/ n", 1, "terbaca \u{201C}/\u{201D}"), ("n + ()", 6, "terbaca \u{201C})\u{201D}"),
      ("n n1", 3, "sebelum \u{201C}n1\u{201D} belum ada tanda hitung"), ("2 (n)", 3, "belum ada tanda hitung"),
      ("n (n1)", 3, "belum ada tanda hitung"), ("(n) (n1)", 5, "belum ada tanda hitung"),
      ("(n + n1", 8, "kurung yang dibuka pada huruf ke-1 belum ditutup"), ("n + n1)", 7, "tidak mempunyai kurung buka"),
      ("jumlah(umur", 12, "huruf ke-7 belum ditutup"),
      ("n; n1", 2, "titik koma hanya memisahkan"), ("rata((n; n1))", 8, "titik koma hanya memisahkan"),
      ("rata(n, n1)", 7, "pisahkan bagian fungsi dengan titik koma"), ("n + 12, ", 7, "koma ini bukan tanda desimal"),
      ("n * 100.", 8, "hapus titik di akhir rumus"), ("n * .5", 5, "titik"),
      ("n * 12.5", 5, "memakai titik sebagai tanda desimal"), ("n * 1.00", 5, "titik sebagai tanda desimal"),
      ("n * 1.2.3", 5, "salah mengelompokkan"), ("n * 1,2,3", 5, "lebih dari satu koma"),
      ("n * \(digits38)9", 5, "paling banyak 38"), ("2n", 1, "langsung diikuti huruf \u{201C}n\u{201D}"),
      ("n % n1", 3, "tanda % tidak berada di belakang angka"), ("(n / n1)%", 9, "tanda % tidak berada"),
      ("100%%", 5, "tanda % tidak berada"), ("% n", 1, "terbaca \u{201C}%\u{201D}"),
      ("laju = n / n1", 6, "tanda = tidak diperlukan"), ("[n]", 1, "tidak dipakai"),
      ("n^2", 2, "pangkat tidak dikenal"),
      ("n & n1", 3, "tidak dikenal. Pakai"), ("\u{0430} + n", 1, "tidak dikenal. Pakai"),
      ("n + \u{1F600}", 5, "tidak dikenal. Pakai"), ("n + \u{0663}", 5, "tidak dikenal. Pakai"),
      ("n / 0", 5, "pembagi 0"), ("n : (0,00)", 5, "pembagi 0"),
      ("n / -0", 5, "pembagi 0"), ("n / (n1 - n1)", 5, "pembagi 0"), ("n / (n1 + 2 - (2 + n1))", 5, "pembagi 0"),
      ("n / (2 * (n1 - n1))", 5, "pembagi 0"), ("X / n", 1, "dibaca sebagai tanda kali"),
      ("rata + n", 1, "rata adalah fungsi"), ("sum(umur)", 1, "Tulis jumlah( )."),
      ("rata-rata(umur)", 1, "Tulis rata( )."),
      ("jumlh(umur)", 1, "Tulis jumlah( )."), ("akar(n)", 1, "Fungsi yang dikenal: jumlah, rata, maks, min."),
      ("rata()", 6, "terbaca \u{201C})\u{201D}"), ("rata(n)", 1, "isi rata( ) hanya satu nilai"),
      ("jumlah(3)", 1, "isi jumlah( ) hanya satu nilai"), ("jumlah(jumlah(umur))", 1, "isi jumlah( ) hanya satu nilai"),
      ("umur / n", 1, "umur mempunyai satu nilai untuk setiap komponen"),
      ("n + 2 * semester", 9, "semester mempunyai satu nilai untuk setiap semester"),
      ("jumlah(umur * kasus)", 13, "umur per komponen tidak dapat dihitung bersama kasus per triwulan"),
      ("maks(umur; kasus)", 1, "tidak dapat dihitung bersama"), ("rata(semester + bulan)", 15, "per bulan"),
    ] as [(String, Int, String)])
  func saysWhereAndHow(text: String, position: Int, message: String) throws {
    let vocabulary = try sheet(Self.known)
    let error = #expect(throws: FormulaError.self) { try Formula(text, vocabulary: vocabulary) }
    #expect(error?.position == position)
    let description = error?.description ?? ""
    #expect(description.hasPrefix("Huruf ke-\(position): "))
    #expect(description.contains(message), "\(description)")
    #expect(description.hasSuffix("."))
  }

  @Test func lengthDepthAndPartsAreLimited() throws {
    let vocabulary = try sheet("n")
    func problem(_ text: String) -> FormulaProblem? {
      #expect(throws: FormulaError.self) { try Formula(text, vocabulary: vocabulary) }?.problem
    }
    #expect(problem(String(repeating: " ", count: 2001)) == .tooLong)
    #expect(problem(String(repeating: "(", count: 1_000_000)) == .tooLong)
    #expect(problem(String(repeating: "(", count: 33) + "n" + String(repeating: ")", count: 33)) == .tooDeep)
    #expect(problem(String(repeating: "-", count: 1999) + "n") == .tooDeep)
    #expect(problem(String(repeating: "maks(1;", count: 200)) == .tooDeep)
    #expect(problem("n" + String(repeating: "+n", count: 200)) == .tooManyParts)
    _ = try Formula("n" + String(repeating: "+n", count: 199), vocabulary: vocabulary)
    _ = try Formula(String(repeating: "(", count: 32) + "n" + String(repeating: ")", count: 32), vocabulary: vocabulary)
  }

  @Test func longNamesAreQuotedInShort() throws {
    let name = String(repeating: "panjang", count: 250)
    let vocabulary = try sheet("n")
    let error = #expect(throws: FormulaError.self) { try Formula(name, vocabulary: vocabulary) }
    #expect((error?.description.count ?? 0) < 200)
  }
}
