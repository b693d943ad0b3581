import Foundation
import Sakip
import Testing

/// The language for planners: `docs/rumus.md`, of which every explanation, result and message is what the program says.
@Suite struct FormulaDocument {
  private static let file = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/rumus.md")

  @Test func isCurrent() throws {
    let text = try Self.text()
    if ProcessInfo.processInfo.environment["SELARAS_PERBARUI_DOKUMEN"] == "1" {
      try text.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: Self.file, encoding: .utf8) == text)
  }

  private static func text() throws -> String {
    try [
      head,
      table(["Fungsi", "Hasil"], FormulaFunction.allCases.map { ["`\($0.rawValue)( )`", $0.kata] }),
      """
      Fungsi atas satu isi menjadikan nilai per periode, komponen, atau unit satu nilai: `rata(semester)`. Atas beberapa isi,
      yang dipisahkan titik koma, fungsi menghitung isi itu: `maks(a; b)`.

      | Kata | Berarti |
      |---|---|
      """ + "\n" + rows(FormulaScope.allCases.map { ["`\($0.rawValue)`", $0.penjelasan] }),
      """
      Variabel pun dapat dinyatakan per bulan, triwulan, semester, komponen, atau unit, misalnya bobot per komponen. Periode yang
      sama sekali belum diisi dilewati dan disebut; komponen dan unit tidak pernah dilewati. Yang kosong tidak sama dengan 0.

      ## Contoh
      """,
      examples(),
      """
      Pembilang dan penyebut 0 dinilai 100% hanya untuk bagian dari kejadian yang dicacah (kasus, laporan, orang). Arah yang baik
      tidak ditebak dari rumus.

      ## Yang diperingatkan
      """,
      warnings(),
      """
      Satuan dibandingkan menurut namanya; variabel tanpa satuan tidak diperiksa. Banyaknya sesuatu untuk tiap hal lain ditulis
      dengan garis miring, misalnya `laporan/desa`, sehingga `laporan / (wajib * desa)` adalah bagian dari keseluruhan.

      ## Yang ditolak
      """,
      refusals(),
      """
      ## Yang tidak dapat dihitung
      """,
      failures(),
    ].joined(separator: "\n\n") + "\n"
  }

  private static let head = """
    # Rumus indikator

    Bahasa kecil untuk menulis formulasi pada lembar definisi indikator. Halaman ini dibuat oleh uji dari program; perbarui dengan
    `SELARAS_PERBARUI_DOKUMEN=1 swift test --filter FormulaDocument`.

    ## Menulis

    | Unsur | Tulisan |
    |---|---|
    | Angka | `1.000`, `12,5`: titik memisahkan ribuan, koma menandai desimal |
    | Persen | `* 100%` sama dengan `* 100`; angka lain dengan `%` adalah seperseratusnya, misalnya bobot `95%` |
    | Nama variabel | huruf, lalu huruf, angka, `-` atau `_`: `ditangani`, `n1`, `K-lalu`; huruf besar dan kecil berbeda |
    | Tambah dan kurang | `+` dan `-`; pengurangan diberi spasi di kedua sisi, sebab `a-b` adalah satu nama |
    | Kali | `*`, `x` atau `\u{D7}` |
    | Bagi | `/`, `:` atau `\u{F7}` |
    | Urutan | kali dan bagi lebih dahulu, lalu tambah dan kurang, masing-masing dari kiri; kurung `( )` mendahului semuanya |
    | Batas | \(ExactDecimal(Formula.maximumLength).printed) huruf, \(FormulaVocabulary.maximumVariables) variabel |
    """

  private static func examples() throws -> String {
    let cases = [
      ("ditangani / terjadi x 100%", "ditangani kasus; terjadi kasus", "%", "ditangani 45; terjadi 60"),
      ("ditangani / terjadi * 100", "ditangani kasus; terjadi kasus", "%", "ditangani 0; terjadi 0"),
      ("(n - n1) / n1 * 100", "n rupiah; n1 rupiah", "%", "n 1.200; n1 1.000"),
      ("rata(semester)", "", "", "semester I=87,56 II=87,78"),
      (
        "jumlah(selesai) / jumlah(masuk) * 100", "selesai berkas @triwulan; masuk berkas @triwulan", "%",
        "selesai I=8 II=9 III=?; masuk I=10 II=10 III=?"
      ),
      ("jumlah(komponen * bobot)", "bobot @komponen", "", "komponen rencana=80 ukur=70; bobot rencana=0,6 ukur=0,4"),
      ("95% * kinerja + 5% * kesesuaian", "kinerja indeks; kesesuaian indeks", "", "kinerja 3,2; kesesuaian 4"),
      (
        "pengeluaran / penduduk", "pengeluaran rupiah; penduduk orang", "rupiah/kapita", "pengeluaran 1.000; penduduk 3"
      ),
      (
        "1 - jumlah(f * (y + y-lalu))", "f @komponen; y @komponen; y-lalu @komponen", "",
        "f k1=0,5 k2=0,5; y k1=0,25 k2=1; y-lalu k1=0 k2=0,25"
      ),
    ]
    return try table(
      ["Rumus", "Jenis", "Dibaca", "Dengan nilai"],
      cases.map { text, variables, unit, inputs in
        let formula = try rumus(text, variables, hasil: unit)
        let result = try formula.evaluate(isian(inputs))
        return ["`\(text)`", formula.form.nama, formula.explanation, result.explanation()]
      })
  }

  private static func warnings() throws -> String {
    let cases = [
      ("pegawai + belanja", "pegawai orang; belanja rupiah", ""), ("a / b", "a kasus; b kasus", "%"),
      ("a / b * 100 * 100", "a kasus; b kasus", "%"), ("jumlah(komponen * bobot)", "bobot % @komponen", "indeks"),
      ("jumlah(nilai * bobot)", "nilai indeks @komponen; bobot % @komponen", "indeks"),
      ("kasus / warga * 100", "kasus kasus; warga orang", "%"), ("a / b * 100", "a orang; b orang", "orang"),
      ("belanja / warga", "belanja rupiah; warga orang", "orang"), ("1,000 * a", "a", ""), ("a", "a; b", ""),
    ]
    return try table(
      ["Rumus", "Variabel", "Satuan indikator", "Peringatan"],
      cases.flatMap { text, variables, unit in
        try rumus(text, variables, hasil: unit).findings.map {
          ["`\(text)`", variables, unit.isEmpty ? "-" : unit, $0.description]
        }
      })
  }

  private static func refusals() throws -> String {
    let vocabulary = try sheet("ditangani; terjadi; n; n1; bobot @komponen")
    let texts = [
      "ditangni / terjadi", "n-n1", "n n1", "n / ", "(n - n1", "n * 12.5", "rata(n, n1)", "laju = n / n1", "n % n1",
      "n / 0",
      "sum(bobot)",
      "bobot * 2", "jumlah(n)", "jumlah(bobot * semester)",
    ]
    return table(
      ["Rumus", "Penolakan"],
      texts.map { text in
        do throws(FormulaError) {
          return ["`\(text)`", "diterima: \(try Formula(text, vocabulary: vocabulary).printed)"]
        } catch {
          return ["`\(text)`", error.description]
        }
      })
  }

  private static func failures() throws -> String {
    let cases = [
      ("a / b", "a; b", "a 5"), ("a / b", "a; b", "a 5; b 0"), ("(n - n1) / n1 * 100", "n; n1", "n 0; n1 0"),
      ("rata(unit)", "", "unit Juai=80 Batumandi=?"),
      ("jumlah(a) / jumlah(b)", "a @triwulan; b @triwulan", "a I=1 II=2; b I=1 II=?"),
    ]
    return try table(
      ["Rumus", "Isian", "Sebab"],
      cases.map { text, variables, inputs in
        let formula = try rumus(text, variables)
        let entered = try isian(inputs)
        do throws(FormulaEvaluationError) {
          return ["`\(text)`", inputs, "dihitung: \(try formula.evaluate(entered).explanation())"]
        } catch {
          return ["`\(text)`", inputs, error.description]
        }
      })
  }

  private static func table(_ columns: [String], _ cells: [[String]]) -> String {
    "| \(columns.joined(separator: " | ")) |\n|\(columns.map { _ in "---|" }.joined())\n" + rows(cells)
  }

  private static func rows(_ cells: [[String]]) -> String {
    cells.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }
}
