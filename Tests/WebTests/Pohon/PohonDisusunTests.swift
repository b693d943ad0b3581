import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

/// A tree that a closed version names is rearranged in the open one, with forms alone.
@Suite("A tree of a closed version, rearranged in the open one")
struct PohonDisusunTests {
  private static let versi = ["ubah", "konsep"]
  private static let disusun = "versi=konsep"

  private static func node(_ id: String) -> SimpulPohonDitetapkan? {
    PohonSite.facts.compactMap { $0 as? SimpulPohonDitetapkan }.first { $0.id == id }.map { one in
      SimpulPohonDitetapkan(
        unit: one.unit, id: one.id, induk: one.induk, jenjang: one.jenjang, kondisi: one.kondisi,
        indikator: one.indikator, sasaran: one.sasaran, urutan: one.urutan, versi: ["ubah"])
    }
  }

  /// The tree of ``PohonSite``, named by the version in force, which is closed, and by an open one that follows it.
  private static func run(
    _ body: @escaping @Sendable (Site, Browser, Selaras.Application) async throws -> Void
  ) async throws {
    let application = try await Fixture.application()
    let nodes = ["hasil", "layanan", "tertib", "loket"].compactMap(node)
    try await application.execute(Command(oleh: People.administrator, nodes))
    let draft = VersiRenstraDitetapkan(
      unit: PohonSite.unit, id: "konsep", nama: "Renstra Baru", tanggal: try #require(Tanggal(iso: "2026-01-01")),
      dasar: "Perbup 3/2026", alasan: "Reviu", periode: PeriodeRencana(awal: 2021, akhir: 2026), mengikuti: "ubah")
    let plan = try #require(application.state.unit[PohonSite.unit]).perencanaan
    try await application.execute(
      Command(
        oleh: People.perencana,
        (plan.status(versi: "ubah") == .terbuka
          ? [StatusVersiBerubah(unit: PohonSite.unit, versi: "ubah", aksi: .tutup)] : [])
          + [draft]
          + nodes.map { one in
            SimpulPohonDitetapkan(
              unit: one.unit, id: one.id, induk: one.induk, jenjang: one.jenjang, kondisi: one.kondisi,
              indikator: one.indikator, sasaran: one.sasaran, urutan: one.urutan, versi: versi)
          }))
    try await Site.run(application: application, people: People.semua) { site in
      try await body(site, try await Browser.signedIn(site, People.operatorMawar), application)
    }
  }

  @Test(
    "A node is moved and worded anew in the open version; the page of the closed one stays, and both say which they are"
  )
  func rearranged() async throws {
    try await Self.run { site, browser, application in
      let before = try await site.page("\(PohonSite.base)")
      #expect(before.contains("Ditampilkan menurut versi") && before.contains("\(PohonSite.base)?\(Self.disusun)"))
      let moved = try await PohonSite.kirim(
        browser, "\(PohonSite.base)/simpul/layanan/pindah", [("induk", "kecamatan-mawar/tertib")],
        tombol: "Pindahkan ke tempat")
      #expect(try await browser.follow(moved).text.contains("berada di bawah “Wilayah tertib”"))
      let again = try await PohonSite.kirim(
        browser, "\(PohonSite.base)/simpul/layanan/pindah", [("induk", "kecamatan-mawar/tertib")],
        tombol: "Pindahkan ke tempat")
      #expect(again.headers[.location]?.hasSuffix("/simpul/layanan?\(Self.disusun)") == true)
      let edit = "\(PohonSite.base)/simpul/loket/ubah"
      let form = try await browser.get(edit).text
      #expect(form.contains("berlaku dalam versi “Renstra Baru” yang masih terbuka"))
      PageRules.check(form, edit)
      let changed = try await PohonSite.kirim(
        browser, edit,
        [("kondisi", "Loket daring"), ("sebab", "Warga tidak antre"), ("jenjang", "keluaran")]
          + Self.versi.map { ("versi", $0) })
      let page = try await browser.follow(changed).text
      #expect(page.contains("Loket daring") && page.contains("Warga tidak antre"))
      #expect(page.contains("Ditampilkan menurut versi “Renstra Baru (terbuka"))
      PageRules.check(page, "simpul")

      let whole = try await browser.get("\(PohonSite.base)/simpul/loket").text
      let old = whole.components(separatedBy: "id=\"judul-riwayat\"")[0]
      #expect(old.contains("Loket tersedia") && !old.contains("Warga tidak antre"))
      #expect(old.contains("simpul/loket?\(Self.disusun)"))
      let tree = try await site.page(PohonSite.base)
      #expect(tree.contains("Loket tersedia") && !tree.contains("Loket daring"))
      let draft = try await site.page("\(PohonSite.base)?\(Self.disusun)")
      #expect(draft.contains("Loket daring") && !draft.contains("Loket tersedia"))
      PageRules.check(draft, PohonSite.base)
      let drawn = try await site.get("\(PohonSite.base)/gambar/pohon.svg?\(Self.disusun)&tingkat=semua").text
      #expect(drawn.contains("Loket daring"))
      let versions = "/perangkat-daerah/\(PohonSite.unit)/versi?versi=ubah&versi=konsep"
      let compared = try await site.page(versions)
      #expect(
        compared.contains("Simpul pohon kinerja: 2 berubah.") && compared.contains("4 simpul, 2 di antaranya berubah"))
      #expect(compared.contains("Di bawah “Wilayah tertib”.") && compared.contains("Sebab-akibat: belum diisi."))
      PageRules.check(compared, versions)
      let table = try await site.get(
        "/data/perangkat-daerah/\(PohonSite.unit)/versi/versi.csv?versi=ubah&versi=konsep"
      ).text
      #expect(table.contains("Simpul pohon kinerja") && table.contains("Sebab-akibat: Warga tidak antre."))
      let closing = try await Browser.signedIn(site, People.perencana).get("\(SusunSite.base)/versi/konsep/status").text
      #expect(closing.contains("Simpul pohon kinerja: 2 berubah."))
      #expect(try await site.get("\(PohonSite.base)?versi=tiada").status == .notFound)
      let rows = try await site.get("/data/perangkat-daerah/\(PohonSite.unit)/pohon/pohon.csv").text
      #expect(rows.contains("Loket tersedia") && !rows.contains("Loket daring"))
      let meant = try await site.get("/data/perangkat-daerah/\(PohonSite.unit)/pohon/pohon.csv?\(Self.disusun)").text
      #expect(meant.contains("Loket daring") && draft.contains("pohon/pohon.csv?\(Self.disusun)"))
      #expect(
        application.state.unit[PohonSite.unit]?.perencanaan.pohon.simpul("layanan", dalam: "ubah")?.induk?.id == "hasil"
      )
    }
  }

  @Test("An old page overwrites nothing, though a closed version would keep its words")
  func twoEditors() async throws {
    try await Self.run { _, browser, application in
      let edit = "\(PohonSite.base)/simpul/loket/ubah"
      let versions = Self.versi.map { ("versi", $0) }
      let old = WorkingSite.fields(in: try await browser.get(edit).text, button: "Simpan simpul")
        .filter { $0.0 != "versi" }
      _ = try await browser.post(edit, old + versions + [("kondisi", "Loket ramah"), ("jenjang", "keluaran")])
      let stale = try await browser.post(
        edit, old + versions + [("kondisi", "Loket lain"), ("jenjang", "keluaran")])
      #expect(stale.status == .unprocessableContent && stale.text.contains("Loket lain"))
      #expect(application.state.simpulPohon(PohonSite.kunci("loket"))?.kondisi == "Loket ramah")
    }
  }

  @Test("Siblings change places on the page of the open version alone")
  func order() async throws {
    try await Self.run { site, browser, application in
      let hasil = "\(PohonSite.base)/simpul/hasil"
      let current = try await browser.get(hasil)
      #expect(!current.text.contains("Turunkan") && current.text.contains("Layanan kecamatan cepat"))
      let draft = try await browser.get("\(hasil)?\(Self.disusun)")
      #expect(draft.text.contains("Turunkan"))
      let answer = try await browser.send(
        "\(PohonSite.base)/simpul/tertib/urutan?\(Self.disusun)", from: draft, ["aksi": "naik"])
      #expect(answer.status == .seeOther)
      let refused = try await browser.send(
        "\(PohonSite.base)/simpul/layanan/urutan", from: draft, ["aksi": "naik"])
      #expect(refused.status == .unprocessableContent || refused.status == .badRequest)
      #expect(application.state.anak(PohonSite.kunci("hasil")).map(\.id) == ["tertib", "layanan"])
      let old = try await site.page(hasil)
      let places = [
        old.range(of: "id=\"simpul-kecamatan-mawar-layanan\""), old.range(of: "id=\"simpul-kecamatan-mawar-tertib\""),
      ]
      .compactMap { $0?.lowerBound }
      #expect(places.count == 2 && places == places.sorted())
    }
  }

  @Test("A node leaves the open version; the closed one keeps it")
  func leaves() async throws {
    try await Self.run { site, browser, application in
      let refused = try await PohonSite.kirim(
        browser, "\(PohonSite.base)/simpul/layanan/cabut", [], tombol: "Cabut simpul")
      #expect(refused.status == .unprocessableContent && refused.text.contains("Loket tersedia"))
      let done = try await PohonSite.kirim(browser, "\(PohonSite.base)/simpul/loket/cabut", [], tombol: "Cabut simpul")
      #expect(done.headers[.location] == "\(PohonSite.base)/simpul/layanan?\(Self.disusun)")
      #expect(application.state.simpulPohon(PohonSite.kunci("loket"))?.versi == ["ubah"])
      #expect(try await site.page(PohonSite.base).contains("Loket tersedia"))
      #expect(try await !site.page("\(PohonSite.base)?\(Self.disusun)").contains("Loket tersedia"))
      // Nothing can be put below what the version that is being worked on does not hold.
      let page = try await browser.get("\(PohonSite.base)/simpul/loket").text
      #expect(page.contains("Tambah simpul sejajar") && !page.contains("Tambah simpul di bawahnya"))
    }
  }

  @Test("A new node is meant for the open version unless its writer says otherwise")
  func added() async throws {
    try await Self.run { site, browser, application in
      let made = try await PohonSite.kirim(
        browser, "\(PohonSite.base)/tambah?induk=kecamatan-mawar%2Flayanan",
        [("kondisi", "Antrean daring"), ("jenjang", "keluaran")])
      #expect(try await browser.follow(made).text.contains("Antrean daring"))
      #expect(try await !site.page(PohonSite.base).contains("Antrean daring"))
      #expect(try await site.page("\(PohonSite.base)?\(Self.disusun)").contains("Antrean daring"))
    }
  }

  @Test("A node that names no version is changed in the open one alone, once its writer chooses that one")
  func tied() async throws {
    try await Self.run { site, browser, application in
      let free = PohonSite.simpul("bebas", di: "hasil", .kondisiAntara, "Wilayah bersih", urutan: 30)
      try await application.execute(Command(oleh: People.operatorMawar, [free]))
      let edit = "\(PohonSite.base)/simpul/bebas/ubah"
      #expect(try await browser.get(edit).text.contains("yang sudah ditutup tetap memuatnya seperti sekarang"))
      let done = try await PohonSite.kirim(
        browser, edit,
        [("kondisi", "Wilayah hijau"), ("jenjang", JenjangKinerja.kondisiAntara.rawValue), ("versi", "konsep")])
      #expect(done.status == .seeOther)
      let named = application.state.simpulPohon(PohonSite.kunci("bebas"))?.versi ?? []
      #expect(named.contains("ubah") && named.last == "konsep")
      let (old, new) = (
        try await site.page(PohonSite.base), try await site.page("\(PohonSite.base)?\(Self.disusun)")
      )
      #expect(old.contains("Wilayah bersih") && !old.contains("Wilayah hijau"))
      #expect(new.contains("Wilayah hijau") && !new.contains("Wilayah bersih"))
    }
  }
}
