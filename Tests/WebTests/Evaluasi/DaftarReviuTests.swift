import HummingbirdTesting
import Selaras
import Testing

@testable import Web

@Suite("The list of reviews")
struct DaftarReviuTests {
  @Test("What waits stands first; filtered, counted, as data; who has one perangkat daerah goes there")
  func list() async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      _ = try await review.unggah(person, ReviewSite.first)
      _ = try await review.kirim(person, "tanggapan", "dijelaskan 1", alasan: ["alasan-1": "Benar"])
      let own = try await person.get("/reviu?tahun=2024")
      #expect(own.status == .seeOther && own.headers[.location] == ReviewSite.room)
      #expect(try await person.get("/reviu/reviu.csv?tahun=2024").status == .forbidden)
      let judge = try await Browser.signedIn(review.site, People.evaluator)
      let list = try await judge.get("/reviu?tahun=2024")
      PageRules.check(list.text, "/reviu")
      #expect(list.text.contains("1 penjelasan menunggu penilaian") && list.text.contains("Versi 1</a>"))
      let rows = list.text.components(separatedBy: "<th scope=\"row\">")
      #expect(rows[1].contains("\(ReviewSite.room)\"") && rows[1].contains("Tanggapan menunggu Inspektorat"))
      let filtered = try await judge.get("/reviu?tahun=2024&keadaan=penilaian")
      #expect(filtered.text.components(separatedBy: "<th scope=\"row\">").count == 2)
      let data = try await judge.get("/reviu/reviu.csv?tahun=2024").text
      #expect(data.contains("kecamatan-mawar") && data.contains("Tanggapan menunggu Inspektorat"))
      #expect(try await judge.get("/reviu/x.csv").status == .notFound)
      let empty = try await judge.get("/reviu?tahun=2000")
      PageRules.check(empty.text, "/reviu kosong")
    }
  }

  @Test("A statement that is older than the file is told apart, counted apart, and work for the Inspektorat")
  func outrun() async throws {
    try await ReviewSite.run { review in
      let judge = try await Browser.signedIn(review.site, People.evaluator)
      #expect(try await judge.get("/reviu?tahun=2024").text.contains("1 dari "))
      let before = try await judge.get("/reviu/reviu.csv?tahun=2024").text
      #expect(before.contains("Pernyataan mencakup versi terakhir") && before.contains(";ya") || before.contains(",ya"))
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      _ = try await review.unggah(person, ReviewSite.first)
      let list = try await judge.get("/reviu?tahun=2024")
      PageRules.check(list.text, "/reviu")
      #expect(list.text.contains("Belum ada laporan yang dinyatakan direviu"))
      #expect(list.text.contains("1 pernyataan lebih tua daripada naskahnya"))
      #expect(list.text.contains("Lebih tua daripada versi 1"))
      let data = try await judge.get("/reviu/reviu.csv?tahun=2024").text
      #expect(data.contains(";tidak") || data.contains(",tidak"))
      let work = try await judge.get("/kerja").text
      #expect(work.contains("Versi 1 diunggah sesudah pernyataannya") && work.contains(ReviewSite.room))
    }
  }

  @Test("The way in stands on the stage, on the page of the agency and in the work of who has to send a report")
  func wayIn() async throws {
    try await ReviewSite.run { review in
      for person in [People.operatorMawar, People.evaluator] {
        let browser = try await Browser.signedIn(review.site, person)
        #expect(try await browser.get("/evaluasi").text.contains("Reviu laporan kinerja tahun"))
        let unit = try await browser.get("/perangkat-daerah/kecamatan-mawar?tahun=2024").text
        #expect(unit.contains("href=\"\(ReviewSite.room)\""), "\(person.akun)")
      }
      let visitor = try await review.site.get("/evaluasi").text
      #expect(!visitor.contains("Reviu laporan kinerja tahun"))
      let operatorSunyi = try await Browser.signedIn(review.site, People.operatorSunyi)
      #expect(try await operatorSunyi.get("/kerja").text.contains("Kirim laporan kinerja 2024 untuk direviu"))
      let operatorMawar = try await Browser.signedIn(review.site, People.operatorMawar)
      #expect(try await !operatorMawar.get("/kerja").text.contains("Kirim laporan kinerja 2024"))
    }
  }
}
