import Foundation
import Selaras
import Testing

@testable import Web

@Suite("Evidence on pages")
struct EvidencePageTests {
  private static let hash = String(repeating: "0123456789abcdef", count: 4)

  /// The fixture with a file of evidence, and its entry.
  private static func application() async throws -> (Selaras.Application, Int64) {
    let application = try await Fixture.application()
    let line =
      #"{"akun":"operator-mawar","peran":"operator","unit":"kecamatan-mawar","peristiwa":[{"jenis":"pengukuran.bukti-dilampirkan","isi":{"unit":"kecamatan-mawar","indikator":"desa-tertib","periode":"2024","berkas":"\#(hash)","nama":"Berita <b>acara.pdf","jenis":"application/pdf","ukuran":182034}}]}"#
    try await application.execute(all: CommandFile.parse(Data(line.utf8)).map(\.command))
    let entry = application.state.posisi
    try await application.execute(
      Command(oleh: People.operatorMawar, [WorkingSite.step(.ajukan, ["desa-tertib"])]))
    return (application, entry)
  }

  private static func shown(_ entry: Int64) -> [String] {
    [
      "Bukti “Berita &lt;b&gt;acara.pdf” <small>sidik ", "title=\"\(hash)\"", ">0123456789ab</code>",
      "/jurnal/\(entry)",
    ]
  }

  @Test func theIndikatorShowsItByPeriod() async throws {
    let (application, entry) = try await Self.application()
    try await Site.run(application: application) { site in
      let page = try await site.page("/perangkat-daerah/kecamatan-mawar/indikator/desa-tertib?tahun=2024")
      for text in Self.shown(entry) { #expect(page.contains(text), "\(text)") }
      let other = try await site.page("/perangkat-daerah/kecamatan-mawar/indikator/ikm?tahun=2024")
      #expect(other.contains("belum ada bukti"))
    }
  }

  @Test func theOriginOfAFigureShowsIt() async throws {
    let (application, entry) = try await Self.application()
    try await Site.run(application: application) { site in
      let page = try await site.page("/asal?unit=kecamatan-mawar&indikator=desa-tertib&tahun=2024&angka=realisasi")
      for text in Self.shown(entry) { #expect(page.contains(text), "\(text)") }
    }
  }

  @Test func theEntryIsToldInWords() async throws {
    let (application, entry) = try await Self.application()
    try await Site.run(application: application) { site in
      let page = try await site.page("/jurnal/\(entry)")
      for text in ["Bukti dilampirkan", "PDF", "ukuran (byte)", "sidik berkas", Self.hash] {
        #expect(page.contains(text), "\(text)")
      }
    }
  }
}
