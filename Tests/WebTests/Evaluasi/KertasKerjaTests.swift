import HummingbirdTesting
import Selaras
import Testing

@testable import Web

@Suite("Working papers of a review are for those who take part in it")
struct KertasKerjaTests {
  /// A version with an answer, a decision, an item of the checklist and a withdrawal; their entries.
  private static func run(
    _ body: @escaping @Sendable (ReviewSite, ClosedRange<Int64>) async throws -> Void
  ) async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      // The checklist stands still while a statement rests on it.
      try await review.application.execute(
        Command(
          oleh: People.evaluator,
          [PencatatanDicabut(unit: "kecamatan-mawar", objek: .reviu(tahun: 2024), alasan: "Direviu lagi")]))
      let start = review.application.state.posisi + 1
      _ = try await review.unggah(person, ReviewSite.first, name: "rahasia-dapur.txt")
      let answer = ["alasan-1": "Rahasia penjelasan"]
      _ = try await review.kirim(person, "tanggapan", "dijelaskan 1", alasan: answer)
      let judge = try await Browser.signedIn(review.site, People.evaluator)
      _ = try await review.kirim(judge, "penilaian", "ditolak 1", alasan: ["alasan-1": "Rahasia penolakan"])
      try await review.application.execute(
        Command(
          oleh: People.evaluator,
          [
            DaftarUjiDiisi(
              unit: "kecamatan-mawar", tahun: 2024, butir: "I.1", jawaban: .tidak, catatan: "Rahasia catatan uji")
          ]))
      _ = try await review.kirim(judge, "penilaian", "cabut 1", alasan: ["alasan-1": "Rahasia pencabutan"])
      try await body(review, start...review.application.state.posisi)
    }
  }

  private static let secrets = ["ahasia", "97,26", "98.000.000", "H0"]

  @Test("Neither a stranger nor another perangkat daerah reads them in the journal, in its list, or in its data")
  func closed() async throws {
    try await Self.run { review, entries in
      #expect(entries.count == 5)
      let guest = Browser(review.site)
      let stranger = try await Browser.signedIn(review.site, People.operatorSunyi)
      let planner = try await Browser.signedIn(review.site, People.perencana)
      let places =
        entries.map { "/jurnal/\($0)" } + [
          "/jurnal?jenis=evaluasi", "/data/jurnal/jurnal.csv?jenis=evaluasi", "/data/jurnal/jurnal.json?jenis=inti",
          "/perangkat-daerah/kecamatan-mawar?tahun=2024", "/cari?q=rahasia",
        ]
      for browser in [guest, stranger, planner] {
        for place in places {
          let page = try await browser.get(place)
          #expect(page.status == .ok, "\(place)")
          let text = page.text.replacing("q=rahasia", with: "").replacing("value=\"rahasia\"", with: "")
            .replacing("\u{201C}rahasia\u{201D}", with: "")
          for secret in Self.secrets { #expect(!text.contains(secret), "\(secret) on \(place)") }
        }
        #expect(try await browser.get("/jurnal/\(entries.lowerBound)").text.contains("Kertas kerja reviu"))
        for word in ["rahasia", "97,26", "penjelasan"] {
          #expect(
            try await browser.get("/jurnal?kata=\(word)").text.contains("Tidak ada catatan yang cocok"), "\(word)")
        }
      }
    }
  }

  @Test(
    "Those who take part read them",
    arguments: [People.operatorMawar, People.camatMawar, People.evaluator, People.administrator, People.pimpinan])
  func open(person: Pelaku) async throws {
    try await Self.run { review, entries in
      let browser = try await Browser.signedIn(review.site, person)
      let texts = [
        "rahasia-dapur.txt", "Rahasia penjelasan", "Rahasia penolakan", "Rahasia catatan uji", "Rahasia pencabutan",
      ]
      for (entry, text) in zip(entries, texts) {
        #expect(try await browser.get("/jurnal/\(entry)").text.contains(text), "\(entry)")
      }
      let page = try await browser.get(ReviewSite.version)
      #expect(page.status == .ok && page.text.contains("Rahasia penjelasan"))
      #expect(try await browser.get("/jurnal?kata=97,26").text.contains("Naskah direviu"))
    }
  }
}
