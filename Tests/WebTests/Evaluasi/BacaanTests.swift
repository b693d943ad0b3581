import Reviu
import Sakip
import Selaras
import Testing

@testable import Web

/// Documents that were sent and are no versions: nobody needs to remember their addresses.
@Suite("Documents that are being read")
struct BacaanTests {
  private static let heading = "Kiriman yang belum menjadi versi"

  @Test("What waits for a decision stands on the page of the review until somebody decides")
  func undecided() async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      #expect(try await !person.get(ReviewSite.room).text.contains(Self.heading))
      let asked = try await review.unggah(person, KecocokanTests.tetangga, name: "lain<1>.txt")
      let address = try KecocokanTests.address(asked)
      for reader in [People.operatorMawar, People.evaluator] {
        let page = try await Browser.signedIn(review.site, reader).get(ReviewSite.room)
        #expect(
          page.text.contains(Self.heading) && page.text.contains("href=\"\(address)\"")
            && page.text.contains("Belum dicatat"))
        #expect(page.text.contains("lain&lt;1&gt;.txt"))
        PageRules.check(page.text, "kiriman")
      }
      _ = try await person.send(address, from: asked, ["aksi": "batal"])
      #expect(try await !person.get(ReviewSite.room).text.contains(Self.heading))
    }
  }

  @Test("A failure is told to whoever closed the page, until the next is sent")
  func failed() async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      _ = try await review.unggah(person, "%PDF-1.7 rusak", name: "rusak.pdf")
      let page = try await person.get(ReviewSite.room)
      #expect(page.text.contains("rusak.pdf") && page.text.contains("Tidak diterima"))
      PageRules.check(page.text, "kiriman gagal")
      let other = try await Browser.signedIn(review.site, People.operatorSunyi)
      #expect(try await !other.get("/perangkat-daerah/badan-sunyi/reviu/2024").text.contains(Self.heading))
      // What somebody else sends tells nobody of the failure.
      _ = try await review.unggah(try await Browser.signedIn(review.site, People.evaluator), ReviewSite.first)
      #expect(try await person.get(ReviewSite.room).text.contains("rusak.pdf"))
      _ = try await review.unggah(person, ReviewSite.second)
      #expect(try await !person.get(ReviewSite.room).text.contains(Self.heading))
      let failed = try await review.unggah(person, "%PDF-1.7 rusak", name: "rusak.pdf")
      let back = try await person.send(KecocokanTests.address(failed), from: failed, ["aksi": "batal"])
      #expect(back.headers[.location] == ReviewSite.room)
      #expect(try await !person.get(ReviewSite.room).text.contains(Self.heading))
    }
  }

  @Test("What is being read says how far it is")
  func running() async throws {
    let gate = SlowReviews()
    try await ReviewSite.run(reviu: gate) { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      let page = try await person.get(ReviewSite.room)
      let sent = try await person.upload(
        ReviewSite.room,
        [(SentForm.tokenField, Browser.token(in: page.text)), ("naskah", "laporan-kinerja"), ("aksi", "unggah")],
        file: ("berkas", "a.txt", ReviewSite.first))
      await gate.begun()
      #expect(try await person.get(ReviewSite.room).text.contains("1 dari 4 kaidah selesai"))
      await gate.open()
      _ = try await review.selesai(person, sent)
      #expect(try await !person.get(ReviewSite.room).text.contains(Self.heading))
    }
  }

  @Test("A recorded version that is checked again is asked about nothing that was answered")
  func again() async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      let asked = try await review.unggah(person, KecocokanTests.tetangga)
      let sent = try await person.send(
        KecocokanTests.address(asked), from: asked, ["aksi": "catat", "alasan": "Nama lama"])
      _ = try await review.selesai(person, sent)
      let known = try review.versi().isi
      let older = NaskahDireviu(
        unit: known.unit, tahun: known.tahun, naskah: known.naskah, versi: 2, berkas: known.berkas, nama: known.nama,
        jenis: known.jenis, ukuran: known.ukuran, diperiksa: 1,
        temuan: TemuanTercatat(HasilReviu(try PembacaTeks.baca(ReviewSite.first, nama: "a.txt"))).temuan,
        janggal: known.janggal)
      try await review.application.execute(Command(oleh: People.operatorMawar, [older]))
      let more = try await person.send(
        ReviewSite.room, from: try await person.get("\(ReviewSite.room)/laporan-kinerja/2/naskah"),
        ["naskah": "laporan-kinerja", "versi": "2", "aksi": "periksa-lagi"])
      #expect(try await review.selesai(person, more).text.contains("versi 3 tercatat"))
      #expect(try review.versi(3).isi.janggal?.alasan == "Nama lama")
    }
  }

  @Test("Beside the form stands that a review was stated already, and of what", arguments: [nil, 1])
  func stated(version: Int?) async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      let other = try await Browser.signedIn(review.site, People.operatorSunyi)
      #expect(
        try await !other.get("/perangkat-daerah/badan-sunyi/reviu/2024").text.contains("sudah dinyatakan"))
      if version != nil { _ = try await review.unggah(person, ReviewSite.report(["98,00", "24,00", "50,00"])) }
      let day = try #require(Tanggal(iso: "2025-03-15"))
      try await review.application.execute(
        Command(
          oleh: People.evaluator,
          [
            ReviuDinyatakan(
              unit: "kecamatan-mawar", tahun: 2024, tanggal: day, tempat: "Mawar", jabatan: "Inspektur",
              naskah: version, diketahui: DiketahuiPenyata(try review.kesiapan()))
          ]))
      let page = try await person.get(ReviewSite.room)
      let subject = version == nil ? "laporan yang tidak diunggah di sini" : "versi 1"
      #expect(page.text.contains("sudah dinyatakan 15 Maret 2025 atas \(subject)"))
    }
  }
}
