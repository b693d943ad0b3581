import Foundation
import Sakip
import Testing

@testable import Selaras

/// The definition sheet with its formula: what is refused, what is only asked, and what older journals hold.
@Suite struct DefinisiRumusTests {
  static let kasus = VariabelFormula(simbol: "a", nama: "kasus yang ditangani", satuan: "kasus", sumber: "")
  static let laporan = VariabelFormula(simbol: "b", nama: "kasus yang terjadi", satuan: "kasus", sumber: "")

  static func sheet(
    _ rumus: String?, _ variabel: [VariabelFormula] = [kasus, laporan], metode: MetodeKomposit? = nil,
    jabatan: String? = nil
  ) -> DefinisiIndikator {
    DefinisiIndikator(
      makna: "", alasan: "", formulasi: "", sumberData: "", penanggungJawab: "", referensi: "", variabel: variabel,
      rumus: rumus, metode: metode, jabatan: jabatan)
  }

  static func komponen(_ simbol: String, _ bobot: String?) -> VariabelFormula {
    VariabelFormula(
      simbol: simbol, nama: "komponen \(simbol)", satuan: "nilai", sumber: "", peran: .komponen,
      bobot: bobot.flatMap { try? IndonesianNumber.parse($0) })
  }

  struct Ditolak: Sendable, CustomTestStringConvertible {
    let nama: String
    let definisi: DefinisiIndikator
    let bidang: String
    let pesan: String

    var testDescription: String { nama }
  }

  @Test(
    "What cannot be read or cannot be is refused at its field",
    arguments: [
      Ditolak(
        nama: "variabel tidak dikenal", definisi: sheet("a / c * 100"), bidang: "rumus",
        pesan: "Huruf ke-5: variabel “c” tidak dikenal"),
      Ditolak(
        nama: "variabel yang dipakai dihapus", definisi: sheet("a / b * 100", [kasus]), bidang: "rumus",
        pesan: "Huruf ke-5: variabel “b” tidak dikenal"),
      Ditolak(
        nama: "10.000 huruf", definisi: sheet(String(repeating: "a", count: 10_000)), bidang: "rumus",
        pesan: "10000 huruf, paling banyak 2000"),
      Ditolak(
        nama: "rumus melingkar", definisi: sheet("a = a / b"), bidang: "rumus", pesan: "tanda = tidak diperlukan"),
      Ditolak(nama: "pembagi 0", definisi: sheet("a / 0"), bidang: "rumus", pesan: "pembagi 0"),
      Ditolak(nama: "simbol ganda", definisi: sheet(nil, [kasus, kasus]), bidang: "variabel", pesan: "dua variabel"),
      Ditolak(
        nama: "simbol milik rumus",
        definisi: sheet("rata * 2", [VariabelFormula(simbol: "rata", nama: "N", satuan: "", sumber: "")]),
        bidang: "variabel", pesan: "kata milik rumus"),
      Ditolak(
        nama: "simbol berspasi",
        definisi: sheet("a", [VariabelFormula(simbol: "a b", nama: "N", satuan: "", sumber: "")]),
        bidang: "variabel", pesan: "bukan nama variabel"),
      Ditolak(
        nama: "tanpa nama", definisi: sheet(nil, [VariabelFormula(simbol: "a", nama: " ", satuan: "", sumber: "")]),
        bidang: "variabel", pesan: "Nama variabel ke-1 belum diisi"),
      Ditolak(
        nama: "bobot tanpa peran",
        definisi: sheet(
          nil, [VariabelFormula(simbol: "a", nama: "N", satuan: "", sumber: "", peran: .faktor, bobot: ExactDecimal(5))]
        ),
        bidang: "variabel", pesan: "hanya untuk komponen"),
      Ditolak(nama: "bobot 0", definisi: sheet(nil, [komponen("a", "0")]), bidang: "variabel", pesan: "di atas 0"),
      Ditolak(nama: "bobot 101", definisi: sheet(nil, [komponen("a", "101")]), bidang: "variabel", pesan: "tinggi 100"),
      Ditolak(
        nama: "cara tanpa komponen", definisi: sheet("a / b", metode: .rataRata), bidang: "metode",
        pesan: "memerlukan komponen"),
      Ditolak(
        nama: "jabatan tidak ada", definisi: sheet(nil, jabatan: "camat"), bidang: "jabatan", pesan: "belum ada pada U"),
    ])
  func refused(bad: Ditolak) {
    let refusal = SmallAgency().refusal(SmallAgency.indicator(satuan: "%", definisi: bad.definisi))
    #expect(refusal?.bidang == bad.bidang)
    #expect(refusal?.pesan.contains(bad.pesan) == true, "\(refusal?.pesan ?? "diterima")")
  }

  @Test(
    "What is seldom meant is recorded and said",
    arguments: [
      (sheet("a / b * 100"), nil),
      (sheet("a / b"), "belum dikalikan 100"),
      (sheet("a / a * 100"), "Variabel b tidak dipakai"),
      (sheet("p + q", [komponen("p", "60"), komponen("q", "40")], metode: .jumlahNilai), nil),
      (sheet("p + q", [komponen("p", "59,9"), komponen("q", "40")]), "berjumlah 99,9%"),
      (sheet("p + q", [komponen("p", "60"), komponen("q", nil)]), "Bobot dinyatakan untuk 1 dari 2 komponen"),
      (sheet("p + q", [komponen("p", nil), komponen("q", nil)]), nil),
      (sheet(nil, [komponen("p", "60"), komponen("q", "39")]), "berjumlah 99%"),
      (
        sheet("p * 0,1 + q * 0,9", [komponen("p", "60"), komponen("q", "40")], metode: .jumlahTertimbang),
        "Bobot variabel p 60%, tetapi rumus mengalikannya dengan 0,1"
      ),
    ] as [(DefinisiIndikator, String?)])
  func asked(definisi: DefinisiIndikator, words: String?) {
    let satuan = definisi.komponen.isEmpty ? "%" : "nilai"
    let indicator = SmallAgency.indicator(satuan: satuan, definisi: definisi)
    #expect(SmallAgency().refusal(indicator) == nil)
    guard let words else {
      #expect(indicator.perhatian == nil)
      return
    }
    #expect(definisi.kejanggalan(satuan: satuan).contains { $0.contains(words) }, "\(indicator.perhatian ?? "")")
  }

  @Test func aSheetOfAnOlderJournalLoads() throws {
    let old =
      #"{"makna":"M","alasan":"","formulasi":"A / B","sumberData":"","penanggungJawab":"","referensi":"","variabel":[{"simbol":"A","nama":"N","satuan":"","sumber":""}],"kualitasData":"K"}"#
    let sheet = try JSONDecoder().decode(DefinisiIndikator.self, from: Data(old.utf8))
    #expect(sheet.rumus == nil && sheet.variabel?.first?.peran == nil && sheet.pernyataanKualitas == "K")
    #expect(!sheet.belumDiisi.contains("pernyataan kualitas data"))
    let again = try JSONDecoder().decode(DefinisiIndikator.self, from: JSONEncoder().encode(sheet))
    #expect(again == sheet)
  }

  @Test func aWholeSheetComesBackAsItWas() throws {
    let sheet = DefinisiIndikator(
      makna: "M", alasan: "A", formulasi: "F", sumberData: "S", penanggungJawab: "", referensi: "",
      variabel: [
        VariabelFormula(
          simbol: "n", nama: "N", satuan: "nilai", sumber: "S", peran: .komponen, cakupan: .semester,
          bobot: ExactDecimal(30))
      ], rumus: "rata(n)", metode: .jumlahTertimbang, agregasiUnit: .dariVariabel, jabatan: "seksi",
      verifikasiData: "V", keterbatasanData: "B", pembanding: "P")
    let again = try JSONDecoder().decode(DefinisiIndikator.self, from: JSONEncoder().encode(sheet))
    #expect(again == sheet && again.belumDiisi == [])
    #expect(SmallAgency().refusal(SmallAgency.indicator(definisi: sheet)) == nil)
    #expect(try sheet.formula(satuan: "")?.explanation == "rata-rata N seluruh semester")
  }
}
