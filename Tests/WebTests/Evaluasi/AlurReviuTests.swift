import Foundation
import HummingbirdTesting
import Selaras
import Testing

@testable import Web

@Suite("The review of a document from upload to the second version")
struct AlurReviuTests {
  @Test("Sent, read, answered, decided, sent again and compared")
  func whole() async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      let empty = try await person.get(ReviewSite.room)
      #expect(empty.text.contains("Belum ada laporan kinerja"))
      PageRules.check(empty.text, ReviewSite.room)
      let read = try await review.unggah(person, ReviewSite.first)
      PageRules.check(read.text, "bacaan")
      #expect(read.text.contains("Selesai: versi 1 tercatat. 3 galat"))
      let version = try review.versi()
      #expect(version.isi.nama == "lkjip.txt" && version.isi.jenis == "text/plain")
      #expect(version.isi.temuan.allSatisfy { $0.bab == "BAB II AKUNTABILITAS KINERJA" && $0.perhitungan != nil })
      let list = try await person.get(ReviewSite.version)
      PageRules.check(list.text, ReviewSite.version)
      #expect(
        list.text.contains("Tercetak") && list.text.contains("97,26") && list.text.contains("Perlu ditanggapi (3)"))

      let promised = try await review.kirim(person, "tanggapan", "diperbaiki 1")
      #expect(promised.headers[.location] == "\(ReviewSite.version)#temuan-2")
      #expect(try await person.follow(promised).text.contains("disebut akan diperbaiki"))
      let explained = try await review.kirim(
        person, "tanggapan", "dijelaskan", pilih: [2, 3], alasan: ["alasan": "Sesuai <b>LRA</b>"])
      #expect(explained.status == .seeOther)
      #expect(try review.keadaan() == [.diperbaiki, .dijelaskan, .dijelaskan])

      let judge = try await Browser.signedIn(review.site, People.evaluator)
      let waiting = try await judge.get("\(ReviewSite.version)?keadaan=menunggu")
      PageRules.check(waiting.text, "menunggu")
      #expect(waiting.text.contains("Sesuai &lt;b&gt;LRA&lt;/b&gt;") && !waiting.text.contains("id=\"temuan-1\""))
      #expect(try await review.kirim(judge, "penilaian", "diterima 2").status == .seeOther)
      let silent = try await review.kirim(judge, "penilaian", "ditolak 3")
      #expect(silent.status == .unprocessableContent && silent.text.contains("Alasan belum diisi"))
      #expect(
        try await review.kirim(judge, "penilaian", "ditolak 3", alasan: ["alasan-3": "LRA menyebut lain"]).status
          == .seeOther)
      #expect(try review.keadaan() == [.diperbaiki, .diterima, .ditolak])

      let again = try await review.unggah(person, ReviewSite.second)
      #expect(again.text.contains("1 temuan hilang") || again.text.contains("2 temuan hilang"))
      #expect(try review.keadaan(2).contains(.diterima))
      let compared = try await person.get("\(ReviewSite.room)/laporan-kinerja/2/perbandingan")
      PageRules.check(compared.text, "perbandingan")
      let headings = compared.text.components(separatedBy: "<h2").dropFirst().map { String($0.prefix(60)) }
      #expect(headings.count == 3 && headings[0].contains("Hilang") && headings[1].contains("Baru"))
      #expect(compared.text.contains("Tercetak \u{201C}97,26") && compared.text.contains("naskah?temuan=1#temuan-1"))
      #expect(compared.text.contains("\(ReviewSite.room)/laporan-kinerja/1#temuan-1"))
      #expect(compared.text.contains("\(ReviewSite.room)/laporan-kinerja/2#temuan-"))
      let only = try await person.get("\(ReviewSite.room)/laporan-kinerja/2/perbandingan?daftar=hilang")
      #expect(only.text.contains("<h2>Hilang") && !only.text.contains("<h2>Baru"))
      let promise = try await person.get("\(ReviewSite.room)/laporan-kinerja/2/perbandingan?daftar=masih-ditemukan")
      #expect(promise.text.contains("Akan diperbaiki, tetapi masih ditemukan (0)"))
      #expect(promise.text.contains("Tidak ada temuan dalam daftar ini."))
      let old = try await person.get(ReviewSite.version)
      #expect(old.text.contains("Ini bukan versi terakhir") && !old.text.contains("name=\"pilih\""))
    }
  }

  @Test("The Inspektorat explains and accepts in one step, and takes a decision back")
  func oneStep() async throws {
    try await ReviewSite.run { review in
      let judge = try await Browser.signedIn(review.site, People.evaluator)
      _ = try await review.unggah(judge, ReviewSite.first)
      let early = try await review.kirim(judge, "penilaian", "diterima", pilih: [1])
      #expect(early.status == .unprocessableContent && early.text.contains("belum dijelaskan"))
      let done = try await review.kirim(
        judge, "penilaian", "jelaskan-terima", pilih: [1, 2, 3], alasan: ["alasan": "Pembulatan yang lazim"])
      #expect(done.status == .seeOther)
      #expect(try review.keadaan() == [.diterima, .diterima, .diterima])
      #expect(try await judge.follow(done).text.contains("Tidak ada lagi yang menunggu"))
      let position = review.application.state.posisi
      let twice = try await review.kirim(
        judge, "penilaian", "jelaskan-terima", pilih: [1, 2, 3], alasan: ["alasan": "Pembulatan yang lazim"])
      #expect(twice.status == .seeOther && review.application.state.posisi == position)
      let back = try await review.kirim(judge, "penilaian", "cabut 2", alasan: ["alasan-2": "Keliru"])
      #expect(back.status == .seeOther)
      #expect(try review.keadaan() == [.diterima, .dijelaskan, .diterima])
    }
  }

  @Test("Of two who answer the same finding the second is told, with what was typed")
  func conflict() async throws {
    try await ReviewSite.run { review in
      let one = try await Browser.signedIn(review.site, People.operatorMawar)
      let other = try await Browser.signedIn(review.site, People.camatMawar)
      _ = try await review.unggah(one, ReviewSite.first)
      let seen = try await other.get(ReviewSite.version)
      #expect(try await review.kirim(one, "tanggapan", "diperbaiki 1").status == .seeOther)
      let late = try await review.kirim(
        other, "tanggapan", "dijelaskan 1", alasan: ["alasan-1": "Ini benar"], dari: seen)
      #expect(late.status == .unprocessableContent && late.text.contains("sudah diubah sejak Anda membukanya"))
      #expect(late.text.contains("Temuan nomor 1: Tanggapan atas temuan"))
      #expect(late.text.contains("href=\"#temuan-1\""))
      #expect(late.text.contains(">\nIni benar</textarea>"))
      #expect(try review.keadaan()[0] == .diperbaiki)
    }
  }

  @Test("Pressed twice, one after the other or at once, the confirmation is the same", arguments: [false, true])
  func pressedTwice(isAtOnce: Bool) async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      _ = try await review.unggah(person, ReviewSite.first)
      let page = try await person.get(ReviewSite.version)
      let position = review.application.state.posisi
      for (action, words, count) in [
        ("dijelaskan 1", "Temuan nomor 1 dijelaskan, lalu menunggu", 1),
        ("cabut 1", "Tanggapan dibatalkan: temuan nomor 1.", 2),
      ] {
        let shown = action.hasPrefix("cabut") ? try await person.get(ReviewSite.version) : page
        @Sendable func press() async throws -> TestResponse {
          try await review.kirim(person, "tanggapan", action, alasan: ["alasan-1": "Lazim"], dari: shown)
        }
        if isAtOnce {
          async let first = press()
          async let second = press()
          #expect(try await [first.status, second.status] == [.seeOther, .seeOther])
        } else {
          _ = try await press()
          #expect(try await press().status == .seeOther)
        }
        #expect(try await person.get(ReviewSite.version).text.contains(words), "\(action)")
        #expect(review.application.state.posisi == position + Int64(count))
      }
    }
  }

  @Test("What a standing statement holds is said instead of asked, on a later version, too")
  func held() async throws {
    try await ReviewSite.run { review in
      let judge = try await Browser.signedIn(review.site, People.evaluator)
      _ = try await review.unggah(judge, ReviewSite.first)
      _ = try await review.kirim(
        judge, "penilaian", "jelaskan-terima", pilih: [1, 2, 3], alasan: ["alasan": "Pembulatan yang lazim"])
      let day = try #require(review.application.state.hari(entri: review.application.state.posisi))
      try await review.application.execute(
        Command(
          oleh: People.evaluator,
          [
            ReviuDinyatakan(
              unit: "kecamatan-mawar", tahun: 2024, tanggal: day, tempat: "Mawar", jabatan: "Inspektur", naskah: 1,
              diketahui: DiketahuiPenyata(try review.kesiapan()))
          ]))
      let stated = try await judge.get(ReviewSite.version).text
      #expect(stated.contains("Reviu versi ini sudah dinyatakan") && !stated.contains("name=\"pilih\""))
      #expect(!stated.contains("Termasuk dalam pernyataan"))
      _ = try await review.unggah(judge, ReviewSite.second)
      let later = try await judge.get("\(ReviewSite.room)/laporan-kinerja/2")
      PageRules.check(later.text, "versi 2")
      let cards = later.text.components(separatedBy: "<article").dropFirst()
      #expect(cards.contains { $0.contains("pernyataan reviu versi 1") })
      #expect(cards.contains { $0.contains("name=\"pilih\"") })
      for card in cards {
        #expect(card.contains("pernyataan reviu versi 1") != card.contains("name=\"pilih\""))
      }
    }
  }

  @Test("The filter and the page stay after saving")
  func filter() async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      _ = try await review.unggah(person, ReviewSite.first)
      let page = try await person.get("\(ReviewSite.version)?tingkat=galat&keadaan=terbuka")
      #expect(page.text.contains("/tanggapan?tingkat=galat&amp;keadaan=terbuka\""))
      let fields = WorkingSite.fields(in: page.text, button: "diperbaiki 2")
      let saved = try await person.post(
        "\(ReviewSite.version)/tanggapan?tingkat=galat&keadaan=terbuka", fields + [("aksi", "diperbaiki 2")])
      #expect(saved.headers[.location] == "\(ReviewSite.version)?tingkat=galat&keadaan=terbuka#temuan-3")
      let strange = try await person.get("\(ReviewSite.version)?tingkat=x&keadaan=y&kelompok=z&halaman=99")
      #expect(strange.status == .ok && strange.text.contains("id=\"temuan-1\""))
    }
  }

  @Test("A version that was sent by mistake is withdrawn, and its number is not used again")
  func withdrawn() async throws {
    try await ReviewSite.run { review in
      let person = try await Browser.signedIn(review.site, People.operatorMawar)
      _ = try await review.unggah(person, ReviewSite.first)
      let page = try await person.get(ReviewSite.version)
      let silent = try await person.send("\(ReviewSite.version)/cabut", from: page, ["alasan-cabut": " "])
      #expect(silent.status == .unprocessableContent && silent.text.contains("Alasan pencabutan belum diisi"))
      for _ in 1...2 {
        let done = try await person.send("\(ReviewSite.version)/cabut", from: page, ["alasan-cabut": "Salah berkas"])
        #expect(done.headers[.location] == ReviewSite.room)
        #expect(try await person.follow(done).text.contains("Versi 1 dicabut."))
      }
      #expect(try await person.get(ReviewSite.version).status == .notFound)
      #expect(try await review.unggah(person, ReviewSite.first).text.contains("versi 2 tercatat"))
    }
  }
}
