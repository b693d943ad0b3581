import Sakip
import Testing

/// The kinds of formulas that the published sheets print, in names of our own.
@Suite struct FormulaKindsTests {
  struct Row: Sendable {
    let text: String
    let sheet: String
    let unit: String
    let form: String
    let inputs: String
    let result: String
    var decimals = 2
  }

  @Test(arguments: [
    Row(
      text: "ditangani / terjadi * 100", sheet: "ditangani kasus; terjadi kasus", unit: "%",
      form: "bagian dari keseluruhan", inputs: "ditangani 45; terjadi 60", result: "75,00"),
    Row(
      text: "A : B x 100%", sheet: "A laporan; B laporan", unit: "%", form: "bagian dari keseluruhan",
      inputs: "A 22; B 22", result: "100,00"),
    Row(
      text: "(terbuka / angkatan-kerja) * 100", sheet: "terbuka orang; angkatan-kerja jiwa", unit: "persen",
      form: "bagian dari keseluruhan", inputs: "terbuka 1.520; angkatan-kerja 72.345", result: "2,10"),
    Row(
      text: "100 * masuk / target-pad", sheet: "masuk rupiah; target-pad Rp", unit: "%",
      form: "bagian dari keseluruhan", inputs: "masuk 432.248.899; target-pad 434.214.700", result: "99,55"),
    Row(
      text: "disampaikan / (wajib * desa) * 100", sheet: "disampaikan laporan; wajib laporan/desa; desa desa",
      unit: "%",
      form: "bagian dari keseluruhan", inputs: "disampaikan 42; wajib 2; desa 21", result: "100,00"),
    Row(
      text: "(n - n1) / n1 * 100", sheet: "n rupiah; n1 rupiah", unit: "%", form: "pertumbuhan",
      inputs: "n 719.226.207.247; n1 471.226.861.079", result: "52,63"),
    Row(
      text: "jumlah(umur) / meninggal", sheet: "umur tahun @komponen; meninggal orang", unit: "tahun",
      form: "rata-rata",
      inputs: "umur a=70 b=80,5 c=61; meninggal 3", result: "70,50"),
    Row(
      text: "1 / n * jumlah(lama)", sheet: "n orang; lama tahun @komponen", unit: "tahun", form: "perhitungan lain",
      inputs: "n 4; lama a=6 b=9 c=12 d=0", result: "6,75"),
    Row(
      text: "fk * jumlah(sekolah / penduduk)", sheet: "fk; sekolah orang @komponen; penduduk orang @komponen",
      unit: "tahun", form: "perhitungan lain", inputs: "fk 1,02; sekolah 7=98 8=97; penduduk 7=100 8=100",
      result: "1,99"),
    Row(
      text: "pengeluaran / penduduk-tengah / 12", sheet: "pengeluaran rupiah; penduduk-tengah orang",
      unit: "rupiah/kapita/bulan", form: "perhitungan lain", inputs: "pengeluaran 2.400.000; penduduk-tengah 2",
      result: "100.000,00"),
    Row(
      text: "1 - jumlah(f * (y + y-lalu))", sheet: "f @komponen; y @komponen; y-lalu @komponen", unit: "",
      form: "perhitungan lain", inputs: "f a=0,5 b=0,5; y a=0,25 b=1; y-lalu a=0 b=0,25", result: "0,250", decimals: 3),
    Row(
      text: "rencana + ukur + lapor + evaluasi", sheet: "rencana nilai; ukur nilai; lapor nilai; evaluasi nilai",
      unit: "", form: "jumlah", inputs: "rencana 23,71; ukur 21,04; lapor 11,09; evaluasi 16,25", result: "72,09"),
    Row(
      text: "0,95 * kinerja + 0,05 * kesesuaian", sheet: "kinerja indeks; kesesuaian indeks", unit: "",
      form: "jumlah tertimbang", inputs: "kinerja 3,2; kesesuaian 4", result: "3,24"),
    Row(
      text: "95% * kinerja + 5% * kesesuaian", sheet: "kinerja indeks; kesesuaian indeks", unit: "",
      form: "jumlah tertimbang", inputs: "kinerja 3,2; kesesuaian 4", result: "3,24"),
    Row(
      text: "jumlah(komponen * bobot)", sheet: "bobot @komponen", unit: "", form: "jumlah tertimbang",
      inputs: "komponen a=80 b=60; bobot a=0,3 b=0,7", result: "66,00"),
    Row(
      text: "25 * jumlah(unsur * bobot)", sheet: "unsur nilai @komponen; bobot @komponen", unit: "",
      form: "perhitungan lain", inputs: "unsur u1=4 u2=4; bobot u1=0,5 u2=0,5", result: "100,00"),
    Row(
      text: "persepsi / unsur-terisi * penimbang", sheet: "persepsi nilai; unsur-terisi unsur; penimbang", unit: "",
      form: "perhitungan lain", inputs: "persepsi 350; unsur-terisi 100; penimbang 25", result: "87,50"),
    Row(
      text: "(f1 + f2 + f3) / 3 * bobot", sheet: "f1; f2; f3; bobot", unit: "", form: "perhitungan lain",
      inputs: "f1 4; f2 5; f3 3; bobot 0,24", result: "0,96"),
    Row(
      text: "(iks + ike + ikl) / 3", sheet: "iks indeks; ike indeks; ikl indeks", unit: "", form: "rata-rata",
      inputs: "iks 0,8; ike 0,7; ikl 0,75", result: "0,7500", decimals: 4),
    Row(
      text: "jumlah(skor) / skor-tertinggi", sheet: "skor skor @komponen; skor-tertinggi skor", unit: "",
      form: "bagian dari keseluruhan", inputs: "skor a=3 b=4; skor-tertinggi 10", result: "0,70"),
    Row(
      text: "rata(semester)", sheet: "", unit: "", form: "rata-rata", inputs: "semester I=87,56 II=87,78",
      result: "87,67"),
    Row(text: "rata(87,56; 87,78)", sheet: "", unit: "", form: "rata-rata", inputs: "", result: "87,67"),
    Row(
      text: "rata(unit)", sheet: "", unit: "", form: "rata-rata", inputs: "unit a=80 b=85 c=90", result: "85,00"),
    Row(
      text: "jumlah(triwulan)", sheet: "", unit: "rupiah", form: "jumlah",
      inputs: "triwulan I=100 II=200 III=300 IV=400", result: "1.000,00"),
    Row(
      text: "jumlah(selesai) / jumlah(masuk) * 100", sheet: "selesai kasus @bulan; masuk kasus @bulan", unit: "%",
      form: "bagian dari keseluruhan", inputs: "selesai Jan=1 Feb=4; masuk Jan=4 Feb=4", result: "62,50"),
    Row(
      text: "maks(bulan)", sheet: "", unit: "orang", form: "nilai tertinggi atau terendah",
      inputs: "bulan Jan=3 Feb=7 Mar=5", result: "7,00"),
    Row(
      text: "min(a; b; 5)", sheet: "a; b", unit: "", form: "nilai tertinggi atau terendah", inputs: "a 4; b 3",
      result: "3,00"),
    Row(text: "lkd", sheet: "lkd LKD", unit: "LKD", form: "nilai langsung", inputs: "lkd 70", result: "70,00"),
    Row(
      text: "(2 * t - r) / t * 100", sheet: "t kasus; r kasus", unit: "%", form: "bagian dari keseluruhan",
      inputs: "t 2,37; r 2,69", result: "86,50"),
    Row(
      text: "(1 - (rak / rvk) / (pak / tvk)) * 100", sheet: "rak rupiah; rvk nilai; pak rupiah; tvk nilai", unit: "%",
      form: "perhitungan lain", inputs: "rak 432.248.899; rvk 87,67; pak 434.214.700; tvk 87,65", result: "0,48"),
  ])
  func isRecognisedAndComputed(row: Row) throws {
    let formula = try rumus(row.text, row.sheet, hasil: row.unit)
    #expect(formula.form.nama == row.form)
    #expect(formula.findings == [])
    #expect(try formula.evaluate(isian(row.inputs)).value.printed(decimals: row.decimals) == row.result)
    #expect(try Formula(formula.printed, vocabulary: formula.vocabulary) == formula)
  }

  @Test func aShareNamesItsParts() throws {
    let formula = try rumus("100 * (a + b) / c", "a orang; b orang; c orang", hasil: "%")
    guard case .share(let numerator, let denominator, isPercent: true) = formula.form else {
      Issue.record("\(formula.form)")
      return
    }
    #expect(numerator.printed == "a + b")
    #expect(denominator.printed == "c")
  }

  @Test func aGrowthNamesItsYears() throws {
    guard case .growth(let now, let before, isPercent: true) = try rumus("(n - n1) / n1 * 100", "n;n1").form else {
      Issue.record("no growth")
      return
    }
    #expect([now.printed, before.printed] == ["n", "n1"])
    #expect(try rumus("(n1 - n) / n1 * 100", "n;n1").form.isShareInPercent)
  }

  @Test(
    arguments: [
      ("a / b", "a kasus; b kasus", "bagian dari keseluruhan"), ("a / b", "a rupiah; b orang", "perbandingan"),
      ("a / b", "a; b", "perbandingan"), ("a / b * 100", "a; b", "bagian dari keseluruhan"),
      ("a / b * 100", "a kasus; b orang", "perbandingan"), ("a / b / c", "a;b;c", "perhitungan lain"),
      ("a - b", "a;b", "perhitungan lain"), ("-a", "a", "perhitungan lain"), ("12", "", "perhitungan lain"),
      ("a + b * c", "a;b;c", "perhitungan lain"), ("a * 100 + b * 100", "a;b", "perhitungan lain"),
      ("(a + b) / 3", "a;b", "perhitungan lain"),
    ] as [(String, String, String)])
  func otherForms(text: String, variables: String, form: String) throws {
    #expect(try rumus(text, variables).form.nama == form)
  }
}

extension FormulaForm {
  fileprivate var isShareInPercent: Bool {
    if case .share(_, _, isPercent: true) = self { true } else { false }
  }
}
