import Foundation
import Hummingbird
import HummingbirdTesting
import Journal
import Selaras
import Testing

@testable import Web

@Suite("The server keeps its promises")
struct ServerTests {
  @Test(
    arguments: [
      ("/tidak-ada", 404), ("/perangkat-daerah/tidak-ada", 404), ("/perangkat-daerah/..%2f..%2fetc%2fpasswd", 404),
      ("/perangkat-daerah/kecamatan-mawar/indikator/zzz", 404),
      ("/perangkat-daerah/kecamatan-mawar/versi?dari=zzz", 400),
      ("/data/perangkat-daerah/badan-sunyi/versi/versi.csv", 404), ("/jurnal/0", 404), ("/jurnal/999999", 404),
      ("/jurnal/abc", 404), ("/perangkat-daerah/kecamatan-mawar/laporan/lkjip/1800", 404),
      ("/perangkat-daerah/kecamatan-mawar/laporan/lkjip/2024/exe", 404), ("/aset/../Package.swift", 404),
      ("/aset/lain.css", 404), ("/data/ikhtisar/lain.csv", 404), ("/?per=30-09-2024", 400), ("/?per=2024-02-30", 400),
      ("/?tahun=abc", 400), ("/?tahun=1", 400), ("/?tahun=99999999999999999999", 400), ("/?urut=acak", 400),
      ("/?jenis=zzz", 400), ("/asal", 400), ("/asal?angka=zzz", 400),
      ("/asal?angka=capaian&unit=tidak-ada&indikator=x", 404), ("/asal?angka=capaian&unit=kecamatan-mawar", 400),
      ("/asal?angka=serapan&unit=kecamatan-mawar&indikator=gangguan&tahun=2024", 404), ("/cari?q=%zz", 400),
      ("/cari?q=\(String(repeating: "a", count: 300))", 400), ("/?x=\(String(repeating: "a", count: 4000))", 400),
      ("/jurnal?sebelum=-4", 400), ("/jurnal?unit=tidak-ada", 404),
      ("/perangkat-daerah/\(String(repeating: "z", count: 1900))", 404), ("/%00", 404),
      ("/perangkat-daerah/%3Cscript%3E", 404),
    ] as [(String, Int)])
  func wrongAddresses(address: String, status: Int) async throws {
    try await Site.run { site in
      let response = try await site.get(address)
      #expect(response.status.code == status)
      #expect(response.text.contains("Yang dapat Anda lakukan"))
      #expect(response.text.contains("<html lang=\"id\">"))
      #expect(!response.text.contains("<script"))
      #expect(response.headers[.contentSecurityPolicy] != nil)
    }
  }

  @Test("A wrong date says how to write it")
  func wrongDate() async throws {
    try await Site.run { site in
      let answer1 = try await site.get("/?per=kemarin")
      #expect(answer1.text.contains("misalnya 2024-09-30"))
    }
  }

  @Test("Only reading", arguments: [HTTPRequest.Method.post, .put, .delete, .patch, .trace, .options, .connect])
  func wrongMethods(method: HTTPRequest.Method) async throws {
    try await Site.run { site in
      let response = try await site.get("/", method: method)
      #expect(response.status == .methodNotAllowed)
      #expect(response.headers[.allow] == "GET, HEAD")
      #expect(response.text.contains("hanya untuk dibaca"))
    }
  }

  @Test("Headers that keep a browser safe", arguments: ["/", "/tidak-ada", "/sehat", "/data/ikhtisar/ikhtisar.csv"])
  func securityHeaders(address: String) async throws {
    try await Site.run { site in
      let headers = try await site.get(address).headers
      #expect(
        headers[.contentSecurityPolicy]
          == "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
      )
      #expect(headers[.xContentTypeOptions] == "nosniff")
      #expect(HTTPFields.Element.Name("Referrer-Policy").flatMap { headers[$0] } == "same-origin")
    }
  }

  @Test("What has not changed is not sent again")
  func entityTags() async throws {
    try await Site.run { site in
      let first = try await site.get("/")
      let tag = try #require(first.headers[.eTag])
      let again = try await site.get("/", headers: [.ifNoneMatch: tag])
      #expect(again.status == .notModified && again.body.readableBytes == 0)
      let answer2 = try await site.get("/", headers: [.ifNoneMatch: "W/\(tag)"])
      #expect(answer2.status == .notModified)
      let answer3 = try await site.get("/?per=2024-09-30", headers: [.ifNoneMatch: tag])
      #expect(answer3.status == .ok)
      let answer4 = try await site.get("/", headers: [.ifNoneMatch: "\"lain\""])
      #expect(answer4.status == .ok)
      let remembered = try await site.get("/")
      #expect(remembered.text == first.text && remembered.headers[.eTag] == tag)
    }
  }

  @Test("A new fact makes new pages")
  func newFacts() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application) { site in
      let before = try await site.get("/perangkat-daerah/kecamatan-mawar/indikator/gangguan")
      let line = Fixture.line(
        "2025-03-15", "operator-mawar", "operator", unit: "kecamatan-mawar",
        [
          Fixture.fact(
            "pengukuran.realisasi-dicatat",
            "{\"unit\":\"kecamatan-mawar\",\"indikator\":\"gangguan\",\"periode\":\"2024\",\"nilai\":\"8\"}"),
          Fixture.fact(
            "pengukuran.status-realisasi-berubah",
            "{\"unit\":\"kecamatan-mawar\",\"periode\":\"2024\",\"indikator\":[\"gangguan\"],\"aksi\":\"ajukan\"}"),
        ])
      let command = try #require(CommandFile.parse(Data(line.utf8)).first?.command)
      try await application.execute(Command(oleh: command.pelaku, command.events))
      let after = try await site.get("/perangkat-daerah/kecamatan-mawar/indikator/gangguan")
      #expect(after.headers[.eTag] != before.headers[.eTag])
      #expect(after.text.contains("120,00%"))
    }
  }

  @Test("The style sheet stays with the browser")
  func styleSheet() async throws {
    try await Site.run { site in
      let response = try await site.get(Asset.styleSheet.path)
      #expect(response.headers[.cacheControl] == "public, max-age=31536000, immutable")
      #expect(response.headers[.contentType]?.hasPrefix("text/css") == true)
      #expect(Asset.styleSheet.bytes.count < 48_000)
    }
  }

  @Test("Health for machines")
  func health() async throws {
    try await Site.run { site in
      let text = try await site.page("/sehat")
      #expect(text.hasPrefix("sehat\njurnal: "))
    }
  }

  @Test(
    "A site without any entry is still a site",
    arguments: Routes.semua.filter { $0.metode == .baca && $0.izin == .publik }.map(\.pola).filter {
      !$0.contains("{") && $0 != "/asal"
    })
  func empty(path: String) async throws {
    let application = try await Selaras.Application(journal: InMemoryJournal(), clock: { Fixture.now })
    try await Site.run(application: application) { site in
      let answer5 = try await site.get(path)
      #expect(answer5.status == .ok)
    }
  }
}
