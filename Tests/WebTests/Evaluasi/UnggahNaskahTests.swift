import HummingbirdTesting
import Reviu
import Selaras
import Synchronization
import Testing

@testable import Web

@Suite("Sending documents to be reviewed")
struct UnggahNaskahTests {
  @Test(
    "What cannot be read is told in words, and nothing is recorded",
    arguments: [("", "kosong (0 bita)"), (" \n\n ", "tidak berisi teks"), ("%PDF-1.7 rusak", "rusak sehingga")])
  func unreadable(content: String, words: String) async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      let before = review.application.state.posisi
      let page = try await person.get(ReviewSite.room)
      let sent = try await person.upload(
        ReviewSite.room,
        [(SentForm.tokenField, Browser.token(in: page.text)), ("naskah", "laporan-kinerja"), ("aksi", "unggah")],
        file: ("berkas", "<i>'--.pdf", content))
      let answer = sent.status == .seeOther ? try await review.selesai(person, sent) : sent
      #expect(answer.text.contains(words) && answer.text.contains("&lt;i&gt;") && !answer.text.contains("<i>"))
      #expect(review.application.state.posisi == before)
      if answer.status == .ok { PageRules.check(answer.text, "tak terbaca") }
    }
  }

  @Test("Without a file, or without a kind, the form says so", arguments: ["laporan-kinerja", "", "x"])
  func withoutFile(kind: String) async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      let page = try await person.get(ReviewSite.room)
      let answer = try await person.send(ReviewSite.room, from: page, ["naskah": kind, "aksi": "unggah"])
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains(kind == "laporan-kinerja" ? "Berkas belum dipilih" : "jenis naskahnya"))
    }
  }

  @Test("Beyond 50 MB a file is refused with a word how to make it smaller")
  func tooLarge() async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      let page = try await person.get(ReviewSite.room)
      let answer = try await person.upload(
        ReviewSite.room,
        [(SentForm.tokenField, Browser.token(in: page.text)), ("naskah", "laporan-kinerja"), ("aksi", "unggah")],
        file: ("berkas", "besar.pdf", [UInt8](repeating: 65, count: 51 << 20)))
      #expect(answer.status == .unprocessableContent && answer.text.contains("lebih besar dari 50 MB"))
      #expect(review.site.files.isEmpty)
    }
  }

  @Test("The same document again makes no version; a page that was pressed twice orders once")
  func twice() async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      _ = try await review.unggah(person, ReviewSite.first)
      let position = review.application.state.posisi
      let again = try await review.unggah(person, ReviewSite.first, name: "nama-lain.md")
      #expect(again.text.contains("sama dengan versi 1") && review.application.state.posisi == position)
      PageRules.check(again.text, "sama")
    }
  }

  @Test("Documents wait for each other, and the progress says for how many")
  func queue() async throws {
    let gate = SlowReviews()
    try await ReviewSite.run(reviu: gate) { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      let page = try await person.get(ReviewSite.room)
      func send(_ text: String) async throws -> String {
        let sent = try await person.upload(
          ReviewSite.room,
          [(SentForm.tokenField, Browser.token(in: page.text)), ("naskah", "laporan-kinerja"), ("aksi", "unggah")],
          file: ("berkas", "a.txt", text))
        return try #require(sent.headers[.location], "\(sent.status)")
      }
      let first = try await send(ReviewSite.first)
      #expect(try await send(ReviewSite.first) == first)
      let second = try await send(ReviewSite.second)
      await gate.begun()
      let progress = try await person.get(first)
      #expect(progress.text.contains("1 dari 4 kaidah") && progress.text.contains("http-equiv=\"refresh\""))
      PageRules.check(progress.text, "kemajuan")
      #expect(try await person.get(second).text.contains("1 naskah lain lebih dahulu"))
      await gate.open()
      for place in [first, second] {
        while try await person.get(place).text.contains("http-equiv=\"refresh\"") { await Task.yield() }
      }
      #expect(try review.evaluasi.versi(.laporanKinerja, tahun: 2024).map(\.isi.versi) == [1, 2])
      let other = try await Browser.signedIn(review.site, People.operatorSunyi)
      #expect(try await other.get(first).status == .forbidden)
      let elsewhere = first.replacing("kecamatan-mawar", with: "badan-sunyi")
      #expect(try await other.get(elsewhere).status == .notFound)
    }
  }

  @Test("An order that the server does not know any more leads back to the review")
  func forgotten() async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      let page = try await person.get("\(ReviewSite.room)/baca/tidak-ada")
      #expect(page.status == .notFound && page.text.contains("href=\"\(ReviewSite.room)\""))
    }
  }

  @Test("The report of this site is made, kept as a file and reviewed")
  func ownReport() async throws {
    let reports = FakeReports()
    try await ReviewSite.run(laporan: reports) { review in
      let person = try await Browser.signedIn(review.site, People.camatMawar)
      let version = LaporanDibekukan(unit: "kecamatan-mawar", tahun: 2024, versi: 1, catatan: "Untuk direviu")
      try await review.application.execute(Command(oleh: People.camatMawar, [version]))
      let page = try await person.get(ReviewSite.room)
      #expect(page.text.contains("versi 1 yang dibekukan"))
      let frozen = try #require(review.application.state.unit["kecamatan-mawar"]?.pelaporan.tahun[2024]?.versi.last)
      let sent = try await person.send(ReviewSite.room, from: page, ["naskah": "laporan-kinerja", "aksi": "laporan"])
      let read = try await review.selesai(person, sent)
      #expect(read.text.contains("versi 1 tercatat"))
      #expect(await reports.made == ["kecamatan-mawar 2024 docx \(frozen.posisiBeku)"])
      #expect(try review.versi().isi.nama == "lkjip-kecamatan-mawar-2024-versi-1.docx")
      #expect(try await person.get("\(ReviewSite.version)/berkas").text == "isi docx")
    }
  }

  @Test("A report that cannot be made says why")
  func failedReport() async throws {
    try await ReviewSite.run(laporan: FakeReports(failure: GalatLaporan("Peta hilang."))) { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      let sent = try await person.send(
        ReviewSite.room, from: try await person.get(ReviewSite.room),
        ["naskah": "laporan-kinerja", "aksi": "laporan"])
      #expect(try await review.selesai(person, sent).text.contains("Peta hilang."))
    }
  }
}

/// Reviews that end when the test lets them.
actor SlowReviews: PenyediaReviu {
  private var isOpen = false
  private var hasBegun = false
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private var watching: [CheckedContinuation<Void, Never>] = []

  func open() {
    isOpen = true
    for continuation in waiting { continuation.resume() }
    waiting = []
  }

  /// Returns as soon as one is being checked.
  func begun() async {
    if !hasBegun { await withCheckedContinuation { watching.append($0) } }
  }

  func reviu(
    _ bytes: [UInt8], nama: String, kemajuan: @escaping @Sendable (_ selesai: Int, _ dari: Int) -> Void
  ) async throws(NaskahError) -> HasilReviu {
    kemajuan(1, 4)
    hasBegun = true
    for continuation in watching { continuation.resume() }
    watching = []
    if !isOpen { await withCheckedContinuation { waiting.append($0) } }
    return try await FakeReviews().reviu(bytes, nama: nama) { _, _ in }
  }
}
