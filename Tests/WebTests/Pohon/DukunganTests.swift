import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

/// Crosscutting on the site: asked, proposed, decided, seen in the matrix.
@Suite("Contributions across perangkat daerah")
struct DukunganTests {
  private static let asked = "/perangkat-daerah/badan-sunyi/pohon/dukungan"
  private static let form = "\(asked)/kecamatan-mawar/layanan"

  private static func answer(
    _ browser: Browser, _ typed: [(String, String)], tombol: String
  ) async throws -> TestResponse {
    let page = try await browser.get(form)
    PageRules.check(page.text, form)
    return try await browser.post(
      form, WorkingSite.fields(in: page.text, button: tombol).filter { $0.0 != "jawaban" } + typed)
  }

  @Test("Support is asked of agencies of the year of the tree only, one by one and of all")
  func agenciesOfTheYear() async throws {
    try await PohonSite.run { site, application in
      func formed(_ id: String, _ first: String?, _ last: String?) -> PerangkatDaerahDitetapkan {
        PerangkatDaerahDitetapkan(
          id: id, nama: "Dinas \(id)", jenis: .dinas, jabatanKepala: "Kepala \(id)", tempat: "Mawar",
          mulai: first.flatMap { Tanggal(iso: $0) }, selesai: last.flatMap { Tanggal(iso: $0) })
      }
      try await application.execute(
        Command(
          oleh: People.administrator,
          [formed("depan", "2025-01-01", nil), formed("kini", "2024-12-31", nil)]))
      let unit = try #require(application.state.unit[PohonSite.unit])
      let request = Objek.dukunganLintas(simpulPohon: "layanan", mitra: "badan-sunyi")
      #expect(request.nama(dalam: unit, application.state).contains("kepada Badan Sunyi untuk"))
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let address = "\(PohonSite.base)/simpul/layanan/dukungan?tahun=2024"
      let page = try await browser.get(address)
      #expect(page.text.contains("value=\"kini\"") && !page.text.contains("value=\"depan\""))
      let fields = page.fields(["kontribusi": "Data"]).filter { !["mitra", "seluruhnya", "aksi"].contains($0.0) }
      let wrong = try await browser.post(address, fields + [("mitra", "depan")])
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("tidak ada pada tahun 2024"))
      _ = try await browser.post(address, fields + [("seluruhnya", "ya")])
      let asked = application.state.dukunganLintas(PohonSite.kunci("layanan"), mitra: "kini")
      #expect(asked != nil)
      #expect(application.state.dukunganLintas(PohonSite.kunci("layanan"), mitra: "depan") == nil)
      #expect(
        try await browser.get("\(PohonSite.base)/simpul/layanan/dukungan?tahun=2025").text.contains("value=\"depan\""))
    }
  }

  @Test("The operator proposes, the kepala decides, and the matrix shows it with the reason")
  func way() async throws {
    try await PohonSite.run { site, application in
      let clerk = try await Browser.signedIn(site, People.operatorSunyi)
      #expect(try await clerk.get("/kerja").text.contains("Permintaan dukungan yang menunggu jawaban"))
      #expect(try await clerk.get(Self.asked).text.contains("Data kependudukan"))
      let open = "href=\"/pohon/lintas\">1 permintaan menunggu jawaban dari 1 perangkat daerah<"
      for person in [People.pimpinan, People.perencana] {
        #expect(try await Browser.signedIn(site, person).get("/kerja").text.contains(open), "\(person.akun)")
      }
      let nothing = try await Self.answer(clerk, [], tombol: "Usulkan kepada kepala")
      #expect(nothing.status == .unprocessableContent && nothing.text.contains("Pilih menerima atau menolak."))
      let reason = try await Self.answer(
        clerk, [("jawaban", "ditolak"), ("alasan", "")], tombol: "Usulkan kepada kepala")
      #expect(reason.status == .unprocessableContent && reason.text.contains("Alasan penolakan belum diisi."))
      let bare = try await Self.answer(
        clerk, [("jawaban", "diterima"), ("alasan", "Setiap bulan")], tombol: "Usulkan kepada kepala")
      #expect(bare.status == .unprocessableContent && bare.text.contains("href=\"#tanpa-ukuran\""))
      PageRules.check(bare.text, Self.form)
      let proposed = try await Self.answer(
        clerk, [("jawaban", "diterima"), ("alasan", "Setiap bulan"), ("tanpa-ukuran", "ya")],
        tombol: "Usulkan kepada kepala")
      #expect(try await clerk.follow(proposed).text.contains("Kepala Badan Sunyi memutuskannya"))
      #expect(!(try await clerk.get("/kerja").text.contains("Permintaan dukungan yang menunggu jawaban")))

      let head = try await Browser.signedIn(site, People.kepalaSunyi)
      #expect(try await head.get("/kerja").text.contains("Permintaan dukungan yang menunggu jawaban"))
      let decided = try await Self.answer(
        head, [("jawaban", "ditolak"), ("alasan", "Bukan tugas kami")], tombol: "Putuskan")
      #expect(decided.status == .seeOther)
      #expect(!(try await head.get("/kerja").text.contains("Permintaan dukungan yang menunggu jawaban")))
      let seen = try await Browser.signedIn(site, People.pimpinan).get("/kerja").text
      #expect(seen.contains("Tidak ada permintaan yang menunggu jawaban"))
      let matrix = try await site.page("/pohon/lintas")
      #expect(
        matrix.contains("Ditolak") && matrix.contains("Bukan tugas kami") && matrix.contains("Layanan kecamatan cepat"))
      PageRules.check(matrix, "/pohon/lintas")
      let table = try await site.get("/data/pohon/lintas.csv").text
      #expect(table.contains("Bukan tugas kami") && table.contains("Badan Sunyi"))
      // Who asked is told, sees what to do, and is told no longer once something was done.
      let owner = try await Browser.signedIn(site, People.operatorMawar)
      let told = try await owner.get("/kerja").text
      #expect(told.contains("Permintaan dukungan yang sudah dijawab") && told.contains("Bukan tugas kami"))
      #expect(told.contains("Badan Sunyi: ditolak"))
      let change = "\(PohonSite.base)/simpul/layanan/dukungan?mitra=badan-sunyi"
      for page in ["\(PohonSite.base)/simpul/layanan", "\(PohonSite.base)/dukungan"] {
        #expect(try await owner.get(page).text.contains("href=\"\(change)\">Ubah atau cabut"), "\(page)")
        #expect(try await !site.page(page).contains("Ubah atau cabut"), "\(page)")
      }
      let form = try await owner.get(change)
      PageRules.check(form.text, change)
      #expect(form.text.contains("Ubah atau cabut permintaan dukungan") && form.text.contains("Data kependudukan"))
      let over = try await Self.answer(
        clerk, [("jawaban", "diterima"), ("alasan", ""), ("tanpa-ukuran", "ya")], tombol: "Usulkan kepada kepala")
      #expect(over.status == .unprocessableContent && over.text.contains("sudah memutuskan"))
      #expect(application.state.dukunganLintas(PohonSite.kunci("layanan"), mitra: "badan-sunyi")?.keadaan == .ditolak)
      let changed = try await owner.post(
        "\(PohonSite.base)/simpul/layanan/dukungan",
        form.fields(["kontribusi": "Data kependudukan bulanan"]) + [("mitra", "badan-sunyi")])
      #expect(changed.status == .seeOther)
      #expect(try await !owner.get("/kerja").text.contains("Permintaan dukungan yang sudah dijawab"))
      #expect(try await clerk.get("/kerja").text.contains("Permintaan dukungan yang menunggu jawaban"))
    }
  }

  @Test("What changed while it was being answered is read again first")
  func changedMeanwhile() async throws {
    try await PohonSite.run { site, application in
      let head = try await Browser.signedIn(site, People.kepalaSunyi)
      let page = try await head.get(Self.form).text
      try await application.execute(
        Command(
          oleh: People.operatorMawar,
          [
            DukunganLintasDicatat(
              unit: PohonSite.unit, simpulPohon: "layanan", mitra: "badan-sunyi", kontribusi: "Data dan petugas")
          ]))
      let answer = try await head.post(
        Self.form,
        WorkingSite.fields(in: page, button: "Putuskan")
          + [("jawaban", "diterima"), ("alasan", ""), ("tanpa-ukuran", "ya")])
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains("sudah diubah sejak Anda membukanya") && answer.text.contains("Data dan petugas"))
    }
  }

  @Test("A contribution is asked for on the page of a node, changed and withdrawn there")
  func ask() async throws {
    try await PohonSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let address = "\(PohonSite.base)/simpul/tertib/dukungan"
      let page = try await browser.get(address)
      PageRules.check(page.text, address)
      #expect(!page.text.contains("value=\"kecamatan-mawar\""))
      let empty = try await browser.send(address, from: page, ["mitra": "", "kontribusi": "Patroli"])
      #expect(empty.status == .unprocessableContent && empty.text.contains("Patroli"))
      let sent = try await browser.send(address, from: page, ["mitra": "badan-sunyi", "kontribusi": "Patroli"])
      let node = try await browser.follow(sent).text
      #expect(node.contains("Patroli") && node.contains("Menunggu jawaban"))
      let again = try await browser.get(address)
      PageRules.check(again.text, address)
      // The same words are no new question, and take no answer away.
      let same = try await browser.post(
        address, again.fields(["kontribusi": "Patroli"]) + [("mitra", "badan-sunyi")])
      #expect(same.status == .unprocessableContent && same.text.contains("sudah tercatat"))
      let bare = try await browser.post(
        address, again.fields(["alasan": ""], "cabut") + [("mitra", "badan-sunyi")])
      #expect(bare.status == .unprocessableContent && bare.text.contains("Alasan pencabutan belum diisi."))
      let gone = try await browser.post(
        address, again.fields(["alasan": "Tidak perlu"], "cabut") + [("mitra", "badan-sunyi")])
      #expect(gone.status == .seeOther)
      #expect(application.state.dukunganLintas(PohonSite.kunci("tertib"), mitra: "badan-sunyi") == nil)
    }
  }

  @Test("Several are asked at once, everybody too; who was asked the same before keeps the answer")
  func askEverybody() async throws {
    try await PohonSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let address = "\(PohonSite.base)/simpul/tertib/dukungan"
      func state(_ partner: String) -> DukunganLintas? {
        application.state.dukunganLintas(PohonSite.kunci("tertib"), mitra: partner)
      }
      let page = try await browser.get(address)
      #expect(page.text.contains("Minta dari semua yang belum diminta"))
      let first = try await browser.post(
        address, page.fields(["kontribusi": "Patroli"]) + [("mitra", "badan-sunyi"), ("mitra", "dinas-uji")])
      #expect(try await browser.follow(first).text.contains("2 perangkat daerah menjawabnya"))
      let asked = try #require(state("badan-sunyi")?.permintaan.entri)
      let again = try await browser.get(address)
      #expect(again.text.contains("(sudah diminta)"))
      let all = try await browser.post(
        address, again.fields(["kontribusi": "Laporan"]) + [("seluruhnya", "ya"), ("mitra", "dinas-uji")])
      #expect(try await browser.follow(all).text.contains("yang sudah diminta tetap dengan permintaannya semula"))
      #expect(state("badan-sunyi")?.permintaan.entri == asked)
      #expect(state("dinas-uji")?.permintaan.isi.kontribusi == "Patroli")
      let others = application.state.daftarUnit.filter {
        $0.jenis != .pemda && $0.id != PohonSite.unit && $0.organisasi.identitas.isi.selesai == nil
      }
      #expect(others.count > 2)
      let old = ["badan-sunyi", "dinas-uji"]
      for unit in others where !old.contains(unit.id) {
        #expect(state(unit.id)?.permintaan.isi.kontribusi == "Laporan", "\(unit.id)")
      }
      // Their words are replaced only where that is chosen.
      let both = [("mitra", old[0]), ("mitra", old[1])]
      let known = try await browser.get(address)
      let nobody = try await browser.post(address, known.fields(["kontribusi": "Data"]) + both)
      #expect(nobody.status == .unprocessableContent && nobody.text.contains("Semua yang dipilih sudah diminta"))
      let replaced = try await browser.post(address, known.fields(["kontribusi": "Data"]) + both + [("ganti", "ya")])
      #expect(replaced.status == .seeOther)
      #expect(old.allSatisfy { state($0)?.permintaan.isi.kontribusi == "Data" })
    }
  }
}
