import HummingbirdTesting
import Selaras
import Testing

@testable import Web

@Suite("The state of a version stands wherever its figures do")
struct KeadaanVersiPageTests {
  private static let agency = "/perangkat-daerah/\(SusunSite.unit)"
  private static let data = "/data\(agency)"

  @Test("A draft is public, and named as one on every page and in every table") func drafts() async throws {
    try await SusunSite.run { site, application in
      let before = try await site.page("\(Self.data)/rencana/rencana.csv")
      #expect(before.contains("Keadaan versi") && before.contains(";Terbuka, konsep"))
      try await application.execute(
        Command(
          oleh: People.perencana, [StatusVersiBerubah(unit: SusunSite.unit, versi: "awal", aksi: .tutup, alasan: "")]))
      let words = "(terbuka, belum berlaku)"
      for page in ["/perencanaan", "/versi", "/program?versi=ubah", "/indikator/ikm"] {
        #expect(try await site.page(Self.agency + page).contains(words), "\(page)")
      }
      let targets = try await site.page("\(Self.data)/rencana/rencana.csv")
      #expect(targets.contains(";Terbuka, belum berlaku") && targets.contains(";Ditutup"))
      #expect(try await site.page("\(Self.data)/versi/versi.csv").contains(words))
    }
  }

  @Test("The list of work names the last version while it is open, also when it was opened again") func work()
    async throws
  {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      func status(_ action: AlurVersi.Aksi) async throws -> String {
        try await application.execute(
          Command(
            oleh: People.perencana,
            [StatusVersiBerubah(unit: SusunSite.unit, versi: "ubah", aksi: action, alasan: "Diperbaiki")]))
        return try await browser.get("/kerja?tahun=2024").text
      }
      let last = "Perubahan Renstra 2021-2026, Kecamatan Mawar"
      // An earlier one that is still open is no longer worked on.
      let closed = try await status(.tutup)
      #expect(!closed.contains(last) && closed.contains("Versi terdahulu yang belum ditutup (2)"))
      let opened = try await status(.buka)
      #expect(opened.contains(last) && opened.contains("Dibuka kembali untuk diperbaiki, mulai "))
    }
  }

  @Test("An empty form of a version names everything that is missing") func emptyForm() async throws {
    try await SusunSite.run { site, _ in
      let browser = try await Browser.signedIn(site, People.perencana)
      let address = "\(SusunSite.base)/versi/baru"
      let form = try await browser.get(address)
      let answer = try await browser.post(
        address, form.fields(["nama": "", "tanggal": "", "awal": "", "akhir": ""], "simpan"))
      #expect(answer.status == .unprocessableContent)
      for field in ["nama", "tanggal", "periode"] { #expect(answer.text.contains("href=\"#\(field)\""), "\(field)") }
      PageRules.check(answer.text, "versi/baru")
    }
  }

  @Test("What stands in other versions only is apart, and each part names its versions") func apart() async throws {
    try await SusunSite.run { site, application in
      try await application.execute(
        Command(
          oleh: People.perencana,
          [
            TujuanDitetapkan(unit: SusunSite.unit, id: "t9", nama: "Tujuan lama", versi: ["awal"]),
            StatusVersiBerubah(unit: SusunSite.unit, versi: "ubah", aksi: .tutup, alasan: ""),
          ]))
      let browser = try await Browser.signedIn(site, People.perencana)
      let page = try await browser.get("\(SusunSite.base)/susun").text
      PageRules.check(page, "susun")
      let parts = page.components(separatedBy: "Tujuan versi lain")
      #expect(parts.count == 2 && !parts[0].contains("Tujuan lama") && parts[1].contains("Tujuan: Tujuan lama"))
      #expect(parts.last?.contains("Termuat dalam Renstra 2021-2026.") == true)
    }
  }
}
