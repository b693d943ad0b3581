import Hummingbird
import HummingbirdTesting
import Reviu
import Selaras
import TestSupport
import Testing

@testable import Web

@Suite("A reviewed document to read and to take along")
struct NaskahTerbacaTests {
  @Test("Part by part with its findings in the margin, what was said to them, and the way to answer")
  func margin() async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      _ = try await review.unggah(person, ReviewSite.first)
      _ = try await review.kirim(person, "tanggapan", "diperbaiki 2")
      let start = try await person.get("\(ReviewSite.version)/naskah")
      PageRules.check(start.text, "naskah")
      #expect(start.text.contains("BAB II AKUNTABILITAS KINERJA (3 temuan)") && !start.text.contains("<mark"))
      let chapter = try await person.get("\(ReviewSite.version)/naskah?temuan=2")
      PageRules.check(chapter.text, "naskah?temuan=2")
      #expect(chapter.text.contains("<mark id=\"temuan-2\">12,00%</mark>"))
      #expect(chapter.text.contains("href=\"#bandingan-2-1\"") && chapter.text.contains("id=\"bandingan-2-1\""))
      let card = try await person.get(ReviewSite.version).text
      #expect(card.contains("/naskah?temuan=2&amp;bandingan=1#bandingan-2-1") && card.contains("Salah satu dari"))
      let compared = try await person.get("\(ReviewSite.version)/naskah?temuan=2&bandingan=1")
      #expect(compared.text.contains("id=\"bandingan-2-1\""))
      #expect(chapter.text.contains("Akan diperbaiki"))
      #expect(chapter.text.contains("href=\"\(ReviewSite.version)#temuan-3\""))
      #expect(!chapter.text.contains("Kaidah pemeriksa telah berubah"))
      for strange in [
        "?bab=99", "?bab=x", "?temuan=99", "?temuan=1&bandingan=99", "?temuan=1&bandingan=x", "?bandingan=1",
      ] {
        #expect(try await person.get("\(ReviewSite.version)/naskah\(strange)").status == .ok, "\(strange)")
      }
    }
  }

  @Test(
    "Who had to wait goes on to the mark: to an address with a fragment a browser would only scroll",
    arguments: [
      ("", ""), ("temuan=2&", "?temuan=2#temuan-2"), ("temuan=2&bandingan=1&", "?temuan=2&bandingan=1#bandingan-2-1"),
    ])
  func waited(query: String, goal: String) async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      _ = try await review.unggah(person, ReviewSite.first)
      let answer = try await person.get("\(ReviewSite.version)/naskah?\(query)menunggu=ya")
      #expect(answer.status == .seeOther && answer.headers[.location] == "\(ReviewSite.version)/naskah\(goal)")
    }
    let mark = RefreshMark.html(seconds: 1, alamat: "/a?b=c&d=e")
    #expect(
      String(decoding: mark.bytes, as: UTF8.self) == "<meta http-equiv=\"refresh\" content=\"1; url=/a?b=c&amp;d=e\">")
  }

  @Test("The file as it was sent, the findings as data, and a page of its own")
  func downloads() async throws {
    try await ReviewSite.run { review in
      let judge = try await Browser.signedIn(review.site, People.evaluator)
      _ = try await review.unggah(judge, ReviewSite.first)
      _ = try await review.kirim(judge, "penilaian", "jelaskan-terima 1", alasan: ["alasan-1": "Lazim"])
      let file = try await judge.get("\(ReviewSite.version)/berkas")
      #expect(file.text == ReviewSite.first && file.headers[.contentDisposition]?.hasPrefix("attachment") == true)
      let json = try await judge.get("\(ReviewSite.version)/temuan.json")
      #expect(json.headers[.contentType] == "application/json" && json.text.contains("\"Lazim\""))
      let page = try await judge.get("\(ReviewSite.version)/temuan.html")
      #expect(
        page.headers[.contentDisposition]?.contains("temuan-laporan-kinerja-kecamatan-mawar-2024-versi-1") == true)
      #expect(page.text.contains("Dijelaskan (1)"))
    }
  }

  @Test("Where the rules find something else than is recorded, the page says so and offers to check again")
  func otherRules() async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      _ = try await review.unggah(person, ReviewSite.first)
      let known = try review.versi().isi
      let other = NaskahDireviu(
        unit: known.unit, tahun: known.tahun, naskah: known.naskah, versi: 2, berkas: known.berkas, nama: known.nama,
        jenis: known.jenis, ukuran: known.ukuran, diperiksa: 1, temuan: Array(known.temuan.dropFirst()))
      try await review.application.execute(Command(oleh: People.operatorMawar, [other]))
      let page = try await person.get("\(ReviewSite.room)/laporan-kinerja/2/naskah?bab=2")
      #expect(page.text.contains("Kaidah pemeriksa telah berubah") && page.text.contains("Belum tercatat"))
      let sent = try await person.send(
        ReviewSite.room, from: page, ["naskah": "laporan-kinerja", "versi": "2", "aksi": "periksa-lagi"])
      #expect(try await review.selesai(person, sent).text.contains("versi 3 tercatat"))
      let late = try await person.send(
        ReviewSite.room, from: page, ["naskah": "laporan-kinerja", "versi": "2", "aksi": "periksa-lagi"])
      #expect(late.status == .unprocessableContent)
    }
  }

  @Test("A version that is not there leads back to the review", arguments: ["9", "x", "-1"])
  func unknown(version: String) async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      for rest in ["", "/naskah", "/perbandingan", "/berkas", "/temuan.json", "/temuan.html"] {
        let page = try await person.get("\(ReviewSite.room)/laporan-kinerja/\(version)\(rest)")
        #expect(page.status == .notFound && page.text.contains("href=\"\(ReviewSite.room)\""), "\(rest)")
      }
    }
  }
}

@Suite("What is kept of findings")
struct TemuanTercatatTests {
  private static let orang = nipRekaan(lahir: "19700102", diangkat: "199003")
  /// The same with another year of appointment, as it is printed wrongly.
  private static let keliru = nipRekaan(lahir: "19700102", diangkat: "199803")

  @Test(
    "Of two numbers that are compared the figures in which they differ stay, unless two people are told apart by them",
    arguments: [
      ([Self.orang, Self.keliru], [11]),
      ([Self.orang, "\(nipRekaan(lahir: "19700102", diangkat: "199803", sela: "")); \(Self.orang)"], [11]),
      ([Self.orang, Self.orang], []), ([Self.orang], []),
      ([Self.orang, nipRekaan(lahir: "19811231", diangkat: "201012", kelamin: "2", urut: "999")], []),
      ([Self.orang, "tahun 2024"], []),
    ] as [([String], [Int])])
  func differing(texts: [String], places: [Int]) {
    #expect(NomorIndukPegawai.bedanya(texts) == Set(places))
  }

  @Test("A finding about two numbers of one person says in which figures they differ, and neither number")
  func numbers() throws {
    let text =
      "Camat Mawar, NIP. \(Self.orang).\n\nKata penutup.\n\nCamat, NIP. \(Self.orang).\n\n"
      + "Mengetahui, NIP. \(Self.keliru).\n"
    let found = TemuanTercatat.semua(HasilReviu(try PembacaTeks.baca(text, nama: "uji"))).filter {
      $0.kunci.kode == "I08"
    }
    let finding = try #require(found.first)
    #expect(finding.kunci.tercetak == "1970xxxx xxx8xx x xxx")
    #expect(finding.kunci.bandingan?.hasPrefix("1970xxxx xxx0xx x xxx") == true)
    #expect(finding.uraian.contains("xxx8xx") && finding.uraian.contains("xxx0xx"))
    #expect(!"\(finding)".contains("199003") && !"\(finding)".contains("199803"))
  }

  @Test("Equal ones are counted, the number of a person is not kept, and galat come first where there are too many")
  func kept() throws {
    let text = ReviewSite.report(["97,26", "12,00", "88,00"])
    let result = HasilReviu(try PembacaTeks.baca(text, nama: "a"))
    let all = TemuanTercatat.semua(result)
    #expect(Set(all.map(\.kunci)).count == all.count && all.count >= 3)
    let cut = TemuanTercatat(result, paling: 2)
    #expect(cut.temuan.count == 2 && cut.tidakDimuat == all.count - 2)
    #expect(cut.temuan.allSatisfy { $0.tingkat == .galat })
    #expect(NomorIndukPegawai.samarkan("NIP \(Self.orang), Rp5.000") == "NIP 1970xxxx xxxxxx x xxx, Rp5.000")
    #expect(NomorIndukPegawai.samarkan("tahun 2024") == "tahun 2024")
    #expect(
      NomorIndukPegawai.samarkan(Self.orang, jugaYangCacat: true, berbeda: [9])
        == "1970xxxx x9xxxx x xxx")
    #expect(NomorIndukPegawai.samarkan("1977052 200906 1 002", jugaYangCacat: true) == "1977xxx xxxxxx x xxx")
    #expect(NomorIndukPegawai.samarkan("1977052 200906 1 002") == "1977052 200906 1 002")
  }
}
