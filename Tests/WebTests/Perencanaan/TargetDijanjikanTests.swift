import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("A target that was promised changes for a reason")
struct TargetDijanjikanTests {
  @Test("The form names who promised it, asks why, and keeps the reason in the journal") func asked() async throws {
    try await SusunSite.run { site, application in
      let planned = Nilai.angka(try IndonesianNumber.parse("87,70"))
      let target = TargetDitetapkan(
        unit: SusunSite.unit, indikator: "ikm", versi: "ubah", tahun: 2025, nilai: planned)
      let promise = PerjanjianKinerjaDitetapkan(
        unit: SusunSite.unit, tahun: 2025, jenis: .murni, jabatan: "Camat Mawar",
        tanggal: try #require(Tanggal(iso: "2025-01-15")), baris: [.init(indikator: "ikm", target: planned)])
      try await application.execute(Command(oleh: People.administrator, [target, promise]))
      let browser = try await Browser.signedIn(site, People.perencana)
      let address = "\(SusunSite.base)/target/ubah"
      let page = try await browser.get(address)
      let asked = try await browser.post(address, page.fields(["t-2025-ikm": "87,99"]))
      #expect(asked.status == .unprocessableContent)
      #expect(asked.text.contains("sudah dijanjikan dalam Perjanjian Kinerja Camat Mawar 2025"))
      let saved = try await browser.post(
        address, page.fields(["t-2025-ikm": "87,99", "alasan": "Berita acara 7"]))
      #expect(saved.status == .seeOther, "\(saved.text)")
      let changed = try #require(SusunSite.rencana(application)?.target("ikm", versi: "ubah", tahun: 2025))
      #expect(changed.isi.printed == "87,99")
      #expect(try await site.get("/jurnal/\(changed.entri)").text.contains("Berita acara 7"))
      #expect(try await browser.post(address, page.fields(["t-2025-gangguan": "9"])).status == .seeOther)
    }
  }

  @Test("A reason that nobody asked for is kept too, and the comparison shows it until the target says otherwise")
  func free() async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let address = "\(SusunSite.base)/target/ubah"
      let versions = "/perangkat-daerah/\(SusunSite.unit)/versi?versi=awal&versi=ubah"
      // A first target takes the place of none.
      for (target, reason) in [("10", "Berita acara 8"), ("9", "Berita acara 9")] {
        let page = try await browser.get(address)
        #expect(
          try await browser.post(address, page.fields(["t-2025-gangguan": target, "alasan": reason])).status
            == .seeOther)
        #expect(try await !browser.get(versions).text.contains("Berita acara 8"))
      }
      let shown = try await browser.get(versions)
      PageRules.check(shown.text, "versi")
      #expect(shown.text.contains("Alasan: Berita acara 9"))
      let table = try await site.page("/data/perangkat-daerah/\(SusunSite.unit)/versi/versi.csv?versi=awal&versi=ubah")
      #expect(table.contains("Alasan target dalam ") && table.contains(";Berita acara 9"))
      #expect(table.contains(";bukan target") && table.contains(";tidak disebutkan"))
      let again = try await browser.get(address)
      #expect(try await browser.post(address, again.fields(["t-2025-gangguan": "8"])).status == .seeOther)
      #expect(try await !browser.get(versions).text.contains("Berita acara 9"))
    }
  }
}
