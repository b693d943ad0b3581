import HummingbirdTesting
import Selaras
import Testing

@testable import Web

@Suite("Visi and misi of a version of the RPJMD by its form")
struct VisiMisiFormTests {
  private static let base = "/perangkat-daerah/kabupaten-contoh/perencanaan"
  private static let isian = [
    "nama": "RPJMD Perubahan", "tanggal": "2025-01-10", "awal": "2021", "akhir": "2026", "alasan": "Perubahan",
    "visi": "Kabupaten yang sejahtera",
  ]
  private static let pilihan = SusunSite.versi.map { $0.0 == "mengikuti" ? ("mengikuti", "tajam") : $0 }

  @Test("They are typed line by line, shown on the page of the pemda, compared, and refused without a number")
  func form() async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let page = try await browser.get("\(Self.base)/versi/baru")
      PageRules.check(page.text, "versi/baru")
      let known = application.state.pemda?.isi.misi.map { "\($0.nomor). \($0.rumusan)" } ?? []
      for line in known { #expect(page.text.contains(line)) }
      func sent(_ misi: String) -> [(String, String)] {
        SusunSite.fields(page, Self.isian.merging(["misi": misi]) { $1 }, choices: Self.pilihan)
      }
      let refused = try await browser.post("\(Self.base)/versi/baru", sent("1. Satu\nTanpa nomor"))
      #expect(refused.status == .unprocessableContent && refused.text.contains("Baris 2 belum diawali nomor misi"))
      #expect(refused.text.contains("Tanpa nomor"))
      let made = try await browser.post(
        "\(Self.base)/versi/baru", sent((known + ["49) Misi perubahan"]).joined(separator: "\n")))
      #expect(made.status == .seeOther)
      let version = try #require(application.state.unitPemda?.perencanaan.versiBerurutan.last)
      #expect(version.visiMisi?.visi == "Kabupaten yang sejahtera")
      #expect(version.visiMisi?.misi.last == .init(nomor: 49, rumusan: "Misi perubahan"))
      let shown = try await browser.get("/perangkat-daerah/kabupaten-contoh?tahun=2025")
      #expect(shown.text.contains("Kabupaten yang sejahtera") && shown.text.contains("Misi perubahan"))
      #expect(!(try await browser.get("/perangkat-daerah/kabupaten-contoh?tahun=2024").text.contains("Misi perubahan")))
      let compared = try await browser.get("/perangkat-daerah/kabupaten-contoh/versi?dari=tajam&ke=\(version.id)")
      #expect(compared.text.contains("Misi 49"))
      // A misi that only a draft words says so where a Renstra chooses what it serves.
      let choices = try await browser.get("\(SusunSite.base)/tujuan/baru?tahun=2024")
      #expect(choices.text.contains("Misi perubahan (menurut RPJMD Perubahan (terbuka, "))
      let fewer = try await browser.get("\(Self.base)/versi/\(version.id)")
      let emptied = try await browser.post(
        "\(Self.base)/versi/\(version.id)",
        SusunSite.fields(fewer, ["visi": "", "misi": "49. Misi perubahan"], choices: Self.pilihan))
      #expect(try await browser.follow(emptied).text.contains("Versi disimpan."))
      let short = try #require(application.state.unitPemda?.perencanaan.versi[version.id])
      let read = application.state.pemda?.isi.menurut(short)
      #expect(read?.visi == nil && read?.misi.map(\.nomor) == [49])
      let again = try await browser.get("\(Self.base)/versi/\(version.id)")
      let same = try await browser.post(
        "\(Self.base)/versi/\(version.id)", SusunSite.fields(again, [:], choices: Self.pilihan))
      #expect(try await browser.follow(same).text.contains("Tidak ada yang berubah pada versi ini"))
    }
  }

  @Test("A version from which every misi is deleted has none, and its form shows none") func withoutMisi() async throws
  {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let page = try await browser.get("\(Self.base)/versi/baru")
      let known = application.state.pemda?.isi.misi.map { "\($0.nomor). \($0.rumusan)" } ?? []
      #expect(!known.isEmpty && known.allSatisfy(page.text.contains))
      let made = try await browser.post(
        "\(Self.base)/versi/baru",
        SusunSite.fields(page, Self.isian.merging(["misi": " \n"]) { $1 }, choices: Self.pilihan))
      #expect(made.status == .seeOther)
      let version = try #require(application.state.unitPemda?.perencanaan.versiBerurutan.last)
      #expect(version.visiMisi == VisiMisiVersi(visi: "Kabupaten yang sejahtera", misi: [], semuaMisi: true))
      #expect(application.state.pemda?.isi.menurut(version).misi.isEmpty == true)
      let again = try await browser.get("\(Self.base)/versi/\(version.id)")
      for line in known { #expect(!again.text.contains(line), "\(line)") }
      let same = try await browser.post(
        "\(Self.base)/versi/\(version.id)", SusunSite.fields(again, [:], choices: Self.pilihan))
      #expect(try await browser.follow(same).text.contains("Tidak ada yang berubah pada versi ini"))
    }
  }

  @Test("A Renstra has none") func ofThePemdaOnly() async throws {
    try await SusunSite.run { site, _ in
      let browser = try await Browser.signedIn(site, People.perencana)
      #expect(!(try await browser.get("\(SusunSite.base)/versi/baru").text.contains("name=\"misi\"")))
    }
  }
}
