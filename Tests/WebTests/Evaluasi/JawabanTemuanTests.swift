import HummingbirdTesting
import Selaras
import Testing

@testable import Web

@Suite("Answers to findings: what is sent, what stays, and to how many")
struct JawabanTemuanTests {
  /// A report of which each of several sentences states a wrong percentage.
  private static func many(_ count: Int) -> String {
    let sentences = (1...count).map { number in
      "Realisasi anggaran kegiatan ke-\(number) sebesar Rp\(10 + number).000.000 dari pagu Rp100.000.000 atau sebesar 97,26%."
    }
    return "BAB I PENDAHULUAN\n\nLaporan kinerja tahun 2024.\n\nBAB II AKUNTABILITAS KINERJA\n\n"
      + sentences.joined(separator: "\n\n") + "\n"
  }

  private static func card(_ number: Int, _ page: String) -> String {
    let start = page.components(separatedBy: "id=\"temuan-\(number)\"").dropFirst().first ?? ""
    return start.components(separatedBy: "</article>")[0]
  }

  @Test("What was typed and ticked beside the answer that was sent stays on the page")
  func others() async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      _ = try await review.unggah(person, ReviewSite.first)
      let typed = ["alasan-1": "Ini <benar>", "alasan": "Untuk banyak", "alasan-2": ""]
      let answered = try await review.kirim(person, "tanggapan", "diperbaiki 3", pilih: [2, 3], alasan: typed)
      #expect(answered.status == .ok)
      PageRules.check(answered.text, "sisa")
      #expect(try review.keadaan() == [.terbuka, .terbuka, .diperbaiki])
      #expect(Self.card(1, answered.text).contains(">\nIni &lt;benar&gt;</textarea>"))
      #expect(answered.text.contains(">\nUntuk banyak</textarea>"))
      #expect(Self.card(2, answered.text).contains(" checked") && !Self.card(3, answered.text).contains(" checked"))
      #expect(answered.text.contains("data-belum-disimpan") && answered.text.contains("belum dikirim dan tetap ada"))
      #expect(answered.text.components(separatedBy: "data-berhasil").count == 2)
      #expect(Self.card(3, answered.text).contains("autofocus"))

      // From there the rest is sent; nothing else is left then.
      let rest = try await review.kirim(
        person, "tanggapan", "dijelaskan 1", alasan: ["alasan-1": "Ini <benar>"], dari: answered)
      #expect(rest.headers[.location] == "\(ReviewSite.version)#temuan-2")
      #expect(try review.keadaan() == [.dijelaskan, .terbuka, .diperbaiki])
    }
  }

  @Test("What was done is said once, in the card to which the reader comes")
  func place() async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      _ = try await review.unggah(person, ReviewSite.first)
      let page = try await person.follow(review.kirim(person, "tanggapan", "diperbaiki 1")).text
      #expect(page.components(separatedBy: "data-berhasil").count == 2)
      #expect(Self.card(2, page).contains("Temuan nomor 1 disebut akan diperbaiki"))
      #expect(try await !person.get(ReviewSite.version).text.contains("data-berhasil"))
    }
  }

  @Test("All that pass the filter are answered at once, on whatever page they stand")
  func all() async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      _ = try await review.unggah(person, Self.many(20))
      let total = try review.keadaan().count
      #expect(total > NaskahPage.sehalaman)
      let open = "?tingkat=galat"
      let galat = try review.versi().isi.temuan.count { $0.tingkat == .galat }
      let page = try await review.kirim(
        person, "tanggapan", "dijelaskan", alasan: ["alasan": "Pembulatan", "cakupan": "halaman"], saringan: open)
      #expect(page.status == .seeOther)
      #expect(try review.keadaan().count { $0 == .dijelaskan } == NaskahPage.sehalaman)
      let seen = try await person.get(ReviewSite.version + open)
      let all = try await review.kirim(
        person, "tanggapan", "diperbaiki", alasan: ["cakupan": "semua"], dari: seen, saringan: open)
      let words = try await person.follow(all).text
      #expect(words.contains("\(galat - NaskahPage.sehalaman) temuan disebut akan diperbaiki"))
      #expect(words.contains("\(NaskahPage.sehalaman) temuan yang sudah ditanggapi tidak diubah"))
      let states = try review.keadaan()
      #expect(states.count { $0 == .dijelaskan } == NaskahPage.sehalaman)
      #expect(states.count { $0 == .diperbaiki } == galat - NaskahPage.sehalaman)
    }
  }

  @Test("Who asks for all has seen no more than the page knew")
  func unseen() async throws {
    try await ReviewSite.run { review in
      let one = try await Browser.signedIn(review.site, People.operatorMawar)
      let other = try await Browser.signedIn(review.site, People.camatMawar)
      _ = try await review.unggah(one, Self.many(20))
      let seen = try await other.get(ReviewSite.version)
      _ = try await review.kirim(
        one, "tanggapan", "diperbaiki 20", version: ReviewSite.version, saringan: "?halaman=2")
      let late = try await review.kirim(
        other, "tanggapan", "dijelaskan", alasan: ["alasan": "Lazim", "cakupan": "semua", "ganti": "ya"], dari: seen)
      #expect(late.status == .unprocessableContent && late.text.contains("sudah diubah sejak Anda membukanya"))
      #expect(late.text.contains("Temuan nomor 20: "))
    }
  }

  @Test("Answers that stand are given anew only where that is asked for")
  func anew() async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      _ = try await review.unggah(person, ReviewSite.first)
      #expect(try await !person.get(ReviewSite.version).text.contains("name=\"ganti\""))
      _ = try await review.kirim(person, "tanggapan", "dijelaskan 1", alasan: ["alasan-1": "Sebab pertama"])
      #expect(try await person.get(ReviewSite.version).text.contains("Sudah ditanggapi: 1 di halaman ini."))
      let some = try await review.kirim(
        person, "tanggapan", "dijelaskan", pilih: [1, 2], alasan: ["alasan": "Sebab kedua"])
      #expect(try await person.follow(some).text.contains("1 temuan yang sudah ditanggapi tidak diubah"))
      func reasons() throws -> [String?] {
        try review.evaluasi.telaah(review.versi()).map { $0.tanggapan?.isi.alasan }
      }
      #expect(try reasons() == ["Sebab pertama", "Sebab kedua", nil])
      let none = try await review.kirim(
        person, "tanggapan", "dijelaskan", pilih: [1, 2], alasan: ["alasan": "Sebab ketiga"])
      #expect(none.status == .unprocessableContent && none.text.contains("2 temuan yang dipilih sudah ditanggapi"))
      #expect(none.text.contains("href=\"#ganti\"") && none.text.contains(">\nSebab ketiga</textarea>"))
      let asked = try await review.kirim(
        person, "tanggapan", "dijelaskan", pilih: [1, 2], alasan: ["alasan": "Sebab ketiga", "ganti": "ya"], dari: none)
      #expect(asked.status == .seeOther)
      #expect(try reasons() == ["Sebab ketiga", "Sebab ketiga", nil])
    }
  }

  @Test("The Inspektorat accepts all explanations at once, and of the rest none")
  func acceptAll() async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      _ = try await review.unggah(person, ReviewSite.first)
      _ = try await review.kirim(person, "tanggapan", "dijelaskan", pilih: [1, 2], alasan: ["alasan": "Lazim"])
      let judge = try await Browser.signedIn(review.site, People.evaluator)
      let page = try await judge.get(ReviewSite.version)
      #expect(Self.card(1, page.text).contains("Terima atau tolak penjelasan"))
      #expect(Self.card(3, page.text).contains("<summary>Jelaskan dan terima</summary>"))
      for _ in 1...2 {
        let done = try await review.kirim(
          judge, "penilaian", "diterima", alasan: ["cakupan": "halaman"], dari: page)
        #expect(try await judge.follow(done).text.contains("Penjelasan diterima: 2 temuan."))
        #expect(try review.keadaan() == [.diterima, .diterima, .terbuka])
      }
      let refused = try await review.kirim(
        judge, "penilaian", "ditolak", alasan: ["cakupan": "semua", "alasan": "Lain"], saringan: "?keadaan=terbuka")
      #expect(
        refused.status == .unprocessableContent && refused.text.contains("Tidak ada penjelasan yang dapat diputuskan"))
    }
  }

  @Test("All that pass the filter stand on one page to be printed, without forms")
  func paper() async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      _ = try await review.unggah(person, Self.many(20))
      let total = try review.keadaan().count
      let list = try await person.get(ReviewSite.version).text
      #expect(
        list.contains("Tercetak 15 dari \(total) temuan")
          && list.contains("href=\"\(ReviewSite.version)?halaman=semua\""))
      let paper = try await person.get("\(ReviewSite.version)?halaman=semua").text
      #expect(paper.components(separatedBy: "<article").count == total + 1)
      #expect(!paper.contains("name=\"pilih\"") && !paper.contains("Cabut versi ini"))
    }
  }

  @Test("Each place that a finding is compared with has its link, and a result that may be right is no fact")
  func compared() async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      _ = try await review.unggah(person, ReviewSite.first)
      let card = Self.card(1, try await person.get(ReviewSite.version).text)
      let places = try #require(try review.versi().isi.temuan.first?.kunci.bandingan).components(separatedBy: "; ")
      #expect(places.count > 1)
      for (index, text) in places.enumerated() {
        #expect(card.contains("bandingan=\(index + 1)#bandingan-1-\(index + 1)\">\u{201C}\(text)\u{201D}</a>"))
      }
      #expect(card.contains("<dt>Hasil hitungan</dt>") && !card.contains("Seharusnya"))
      #expect(card.contains("Salah satu dari angka ini keliru"))
    }
  }

  @Test("The enter key in a box presses no button that answers")
  func enter() async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      _ = try await review.unggah(person, ReviewSite.first)
      let page = try await person.get(ReviewSite.version).text
      let form = try #require(page.components(separatedBy: "formulir-temuan").last)
      let first = try #require(form.components(separatedBy: "<button").dropFirst().first)
      #expect(first.prefix { $0 != ">" }.contains("formmethod=\"dialog\""))
    }
  }
}
