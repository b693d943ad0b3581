import HummingbirdTesting
import Reviu
import Sakip
import Selaras
import Testing

@testable import Web

/// A document that is not what it was sent as: refused, or recorded with a reason.
@Suite("Documents that seem to be others than they were sent as")
struct KecocokanTests {
  /// The report of another agency, which would free a statement: nothing in it contradicts itself.
  static let tetangga =
    "LAPORAN KINERJA BADAN SUNYI TAHUN 2024\n\nBAB I PENDAHULUAN\n\n"
    + Array(repeating: "Kinerja Badan Sunyi diukur dari sasaran, indikator, target, dan realisasi.", count: 5)
    .joined(separator: "\n\n")

  /// A version with so much to check that any other has less than half.
  private static let panjang = NaskahDireviu(
    unit: "kecamatan-mawar", tahun: 2024, naskah: .laporanKinerja, versi: 1,
    berkas: String(repeating: "0a", count: 32), nama: "a.pdf", jenis: "application/pdf", ukuran: 12, diperiksa: 900,
    temuan: [])

  static func address(_ page: TestResponse) throws -> String {
    let part = try #require(
      page.text.components(separatedBy: "action=\"").first { $0.hasPrefix(ReviewSite.room + "/baca/") })
    return String(part.prefix { $0 != "\"" })
  }

  @Test(
    "What does not speak of performance is refused in words, whatever stood there before",
    arguments: [["Halo, dunia."], [ReviewSite.first, "Resep sayur asem. Rebus air, masukkan kacang."]])
  func garbage(_ texts: [String]) async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      for text in texts.dropLast() { _ = try await review.unggah(person, text) }
      let before = review.application.state.posisi
      let answer = try await review.unggah(person, try #require(texts.last))
      #expect(answer.text.contains("bukan laporan kinerja") && answer.text.contains("Tidak ada yang dicatat"))
      #expect(review.application.state.posisi == before)
      // Any other document may be about anything.
      let other = try await review.unggah(person, try #require(texts.last), jenis: "lainnya")
      #expect(other.text.contains("versi 1 tercatat"))
    }
  }

  @Test("Another agency's report waits for a reason, which everybody sees afterwards")
  func reason() async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      _ = try await review.unggah(person, ReviewSite.first)
      let before = review.application.state.posisi
      let asked = try await review.unggah(person, Self.tetangga, name: "lain<1>.txt")
      #expect(asked.text.contains("menyebut Badan Sunyi sebanyak 6 kali dan Kecamatan Mawar tidak sekali pun"))
      #expect(asked.text.contains("Catat juga") && asked.text.contains("Batalkan"))
      #expect(review.application.state.posisi == before)
      PageRules.check(asked.text, "janggal")
      let address = try Self.address(asked)
      for wrong in ["", " ", String(repeating: "a", count: 1001)] {
        let refused = try await person.send(address, from: asked, ["aksi": "catat", "alasan": wrong])
        #expect(refused.status == .unprocessableContent && refused.text.contains("href=\"#alasan\""))
      }
      #expect(try await person.send(address, from: asked, ["aksi": "x"]).status == .badRequest)
      #expect(review.application.state.posisi == before)
      let sent = try await person.send(address, from: asked, ["aksi": "catat", "alasan": "Nama lama <dipakai>"])
      let done = try await review.selesai(person, sent)
      #expect(done.text.contains("versi 2 tercatat") && done.text.contains("Nama lama &lt;dipakai&gt;"))
      let odd = try #require(try review.versi(2).isi.janggal)
      #expect(odd.alasan == "Nama lama <dipakai>" && odd.hal.count == 1)
      // Pressed twice, it is the same version.
      let again = try await person.send(address, from: asked, ["aksi": "catat", "alasan": "Nama lama <dipakai>"])
      #expect(try await review.selesai(person, again).text.contains("sama dengan versi 2"))
      let judge = try await Browser.signedIn(review.site, People.evaluator)
      for page in ["\(ReviewSite.room)/laporan-kinerja/2", ReviewSite.room] {
        let shown = try await judge.get(page)
        #expect(shown.text.contains("Nama lama &lt;dipakai&gt;") && !shown.text.contains("<dipakai>"), "\(page)")
        PageRules.check(shown.text, page)
      }
    }
  }

  @Test("A reason holds for what was shown: what is odd since then is asked about again")
  func oddSince() async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      let asked = try await review.unggah(person, Self.tetangga)
      try await review.application.execute(Command(oleh: People.operatorMawar, [Self.panjang]))
      let sent = try await person.send(Self.address(asked), from: asked, ["aksi": "catat", "alasan": "Nama <lama>"])
      let again = try await review.selesai(person, sent)
      #expect(
        again.text.contains("kejanggalan yang belum ditunjukkan") && again.text.contains("Nama &lt;lama&gt;</text"))
      PageRules.check(again.text, "janggal lagi")
      let done = try await person.send(Self.address(again), from: again, ["aksi": "catat", "alasan": "Nama lama"])
      #expect(try await review.selesai(person, done).text.contains("versi 2 tercatat"))
      #expect(try review.versi(2).isi.janggal?.hal.count == 2)
    }
  }

  @Test("The report of this site stays its own when a reason is given for it")
  func ownReport() async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      try await review.application.execute(Command(oleh: People.operatorMawar, [Self.panjang]))
      let sent = try await person.send(
        ReviewSite.room, from: try await person.get(ReviewSite.room),
        ["naskah": "laporan-kinerja", "aksi": "laporan"])
      let asked = try await review.selesai(person, sent)
      let done = try await person.send(
        Self.address(asked), from: asked, ["aksi": "catat", "alasan": "Laporan singkat"])
      #expect(try await review.selesai(person, done).text.contains("versi 2 tercatat"))
    }
  }

  @Test("Whoever states the review sees the reason before and after, and what is not kept holds the statement up")
  func statement() async throws {
    let application = try await Fixture.application()
    let odd = NaskahJanggal(hal: ["Naskah ini menyebut tahun 2022."], alasan: "Tahun <salah> ketik")
    let version = { @Sendable (tidakDimuat: Int?, number: Int) in
      NaskahDireviu(
        unit: ReviuForm.unit, tahun: ReviuForm.tahun, naskah: .laporanKinerja, versi: number,
        berkas: String(repeating: "0a", count: 32), nama: "a.pdf", jenis: "application/pdf", ukuran: 12, diperiksa: 9,
        temuan: [], tidakDimuat: tidakDimuat, janggal: odd)
    }
    try await application.execute(Command(oleh: People.operatorMawar, [version(12, 1)]))
    try await Site.run(application: application, people: People.semua) { site in
      let judge = try await Browser.signedIn(site, People.evaluator)
      let address = "\(ReviuForm.address)/pernyataan"
      let held = try await judge.get(address)
      #expect(held.text.contains("12 temuan tidak dimuat") && held.text.contains("Belum dapat dinyatakan"))
      #expect(!held.text.contains("Lihat pernyataannya"))
      try await application.execute(Command(oleh: People.operatorMawar, [version(nil, 2)]))
      #expect(try await judge.get(address).text.contains("Tahun &lt;salah&gt; ketik"))
      let day = try #require(Tanggal(iso: "2025-03-15"))
      let fact = ReviuDinyatakan(
        unit: ReviuForm.unit, tahun: ReviuForm.tahun, tanggal: day, tempat: "Mawar", jabatan: "Inspektur", naskah: 2,
        diketahui: .init(daftarUjiDiKertas: true))
      try await application.execute(Command(oleh: People.evaluator, [fact]))
      let stated = try await judge.get(address)
      #expect(stated.text.contains("Telah direviu") && stated.text.contains("Tahun &lt;salah&gt; ketik"))
      PageRules.check(stated.text, "dinyatakan")
    }
  }

  @Test("A document that was sent by mistake is given up, and leaves nothing")
  func givenUp() async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      let before = review.application.state.posisi
      let asked = try await review.unggah(person, Self.tetangga)
      let address = try Self.address(asked)
      let other = try await Browser.signedIn(review.site, People.operatorSunyi)
      #expect(try await other.get(address).status == .forbidden)
      let back = try await person.send(address, from: asked, ["aksi": "batal"])
      #expect(back.headers[.location] == ReviewSite.room && review.application.state.posisi == before)
      #expect(try await person.get(ReviewSite.room).text.contains("tidak dicatat"))
      #expect(try await person.get(address).status == .notFound)
      #expect(
        try await person.send(address, from: asked, ["aksi": "catat", "alasan": "Terlambat"]).status == .seeOther)
      #expect(review.application.state.posisi == before)
    }
  }

  @Test("A report read from another kind of file does not say that what is gone is mended")
  func otherKind() async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      _ = try await review.unggah(person, ReviewSite.first)
      let text = ReviewSite.second.components(separatedBy: "\n\n").map { "<p>\($0)</p>" }.joined(separator: "\n")
      let page = try await review.unggah(person, "<!doctype html>\n\(text)", name: "lkjip.html")
      #expect(page.text.contains("belum tentu diperbaiki: jenis berkas kedua versi berbeda"))
      let compared = try await person.get("\(ReviewSite.room)/laporan-kinerja/2/perbandingan")
      #expect(compared.text.contains("Tidak ditemukan lagi; jenis berkas kedua versi berbeda, periksa naskahnya."))
      #expect(compared.text.contains("belum tentu baru ditulis: jenis berkas kedua versi berbeda"))
      PageRules.check(compared.text, "perbandingan")
      let alike = try await review.unggah(person, "<!doctype html>\n\(text)\n<p>Selesai.</p>", name: "lkjip.html")
      #expect(!alike.text.contains("belum tentu diperbaiki") && !alike.text.contains("belum tentu baru"))
    }
  }

  @Test("The address of a form, asked for again, leads to the form", arguments: ["tanggapan", "penilaian", "cabut"])
  func addresses(form: String) async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      _ = try await review.unggah(person, ReviewSite.first)
      let answer = try await person.get("\(ReviewSite.version)/\(form)?tingkat=galat&halaman=1")
      #expect(answer.status == .seeOther)
      #expect(answer.headers[.location] == "\(ReviewSite.version)?tingkat=galat&halaman=1")
    }
  }
}
