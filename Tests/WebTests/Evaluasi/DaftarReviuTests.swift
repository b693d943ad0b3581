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
}
