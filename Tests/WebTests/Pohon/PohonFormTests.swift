import HummingbirdTesting
import Selaras
import Testing

@testable import Web

/// The pohon kinerja built and rearranged with forms alone.
@Suite("The forms of the pohon kinerja")
struct PohonFormTests {
  @Test("A tree from nothing: a root, a node below it, each on its page, in the list and in the drawing")
  func build() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let empty = try await browser.get(PohonSite.base).text
      #expect(empty.contains("belum disusun") && empty.contains("tambah simpul pertama"))
      PageRules.check(empty, PohonSite.base)
      let form = try await browser.get("\(PohonSite.base)/tambah").text
      PageRules.check(form, "tambah")
      #expect(form.contains("value=\"hasil\" selected"))
      let root = try await PohonSite.kirim(
        browser, "\(PohonSite.base)/tambah", [("kondisi", "Warga puas"), ("jenjang", "hasil")])
      #expect(root.headers[.location] == "\(PohonSite.base)/simpul/simpul-1")
      let page = try await browser.follow(root).text
      #expect(page.contains("Simpul tersimpan") && page.contains("Simpul ini akar"))
      PageRules.check(page, "simpul")
      let below = "\(PohonSite.base)/tambah?induk=kecamatan-mawar/simpul-1"
      #expect(try await browser.get(below).text.contains("value=\"faktor-kunci\" selected"))
      let child = try await PohonSite.kirim(
        browser, below,
        [
          ("kondisi", "Layanan cepat"), ("jenjang", "faktor-kunci"), ("indikator", "ikm"), ("mewakili", "sasaran:s1"),
          ("sebab", "Warga menilai dari waktu tunggu"),
        ])
      let node = try await browser.follow(child).text
      for words in [
        "Layanan cepat", "Warga puas", "Sasaran: Meningkatnya kepuasan", "waktu tunggu", "Indikator dan target",
      ] {
        #expect(node.contains(words), "\(words)")
      }
      PageRules.check(node, "simpul-2")
      let list = try await site.page(PohonSite.base)
      PageRules.check(list, PohonSite.base)
      #expect(list.contains("2 simpul") && list.contains("<summary>1 simpul di bawahnya</summary>"))
      #expect(!list.contains("Tambah simpul"), "guests only read")
      let drawing = try await site.get("\(PohonSite.base)/gambar/pohon.svg")
      #expect(drawing.headers[.contentType] == "image/svg+xml")
      #expect(drawing.text.contains("Layanan") && drawing.text.contains("/pohon/simpul/simpul-2"))
    }
  }

  @Test("What is refused stays typed, with the reason beside its field; nothing is kept")
  func refused() async throws {
    try await PohonSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let before = application.state.posisi
      let empty = try await PohonSite.kirim(
        browser, "\(PohonSite.base)/tambah?induk=layanan",
        [("kondisi", " "), ("jenjang", "keluaran"), ("catatan", "Dari rapat")])
      #expect(empty.status == .unprocessableContent)
      #expect(empty.text.contains("Kondisi belum diisi.") && empty.text.contains("Dari rapat"))
      #expect(empty.text.contains("href=\"#kondisi\""))
      let level = try await PohonSite.kirim(
        browser, "\(PohonSite.base)/tambah", [("kondisi", "Tanpa jenjang"), ("jenjang", "lain"), ("induk", "akar")])
      #expect(level.status == .unprocessableContent && level.text.contains("Pilih salah satu jenjang."))
      #expect(try await browser.get("\(PohonSite.base)/tambah?induk=tiada").status == .notFound)
      #expect(application.state.posisi == before)
    }
  }

  @Test("A new node goes below the one that was chosen; where none was, the form asks")
  func place() async throws {
    try await PohonSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let branch = try await browser.get("\(PohonSite.base)?dari=kecamatan-mawar/layanan").text
      #expect(branch.contains("/pohon/tambah?induk=kecamatan-mawar%2Flayanan\">Tambah simpul di bawahnya</a>"))
      let address = "\(PohonSite.base)/tambah"
      let form = try await browser.get(address).text
      PageRules.check(form, address)
      #expect(form.contains("Pilih simpul di atasnya") && form.contains("value=\"kecamatan-mawar/loket\""))
      let typed = [("kondisi", "Antrean daring"), ("jenjang", "")]
      let asked = try await PohonSite.kirim(browser, address, typed + [("induk", "")])
      #expect(asked.status == .unprocessableContent && asked.text.contains("id=\"induk-galat\""))
      #expect(asked.text.contains("Antrean daring"))
      // A refusal for another reason keeps the place that was chosen.
      let empty = try await PohonSite.kirim(
        browser, address, [("kondisi", ""), ("jenjang", ""), ("induk", "kecamatan-mawar/tertib")])
      #expect(empty.text.contains("value=\"kecamatan-mawar/tertib\" selected"))
      let done = try await PohonSite.kirim(browser, address, typed + [("induk", "kecamatan-mawar/layanan")])
      #expect(done.status == .seeOther)
      let node = application.state.anak(PohonSite.kunci("layanan")).first { $0.kondisi == "Antrean daring" }
      #expect(node?.jenjang == .kondisiLangsung)
      let sibling = try await browser.get("\(PohonSite.base)/simpul/hasil").text
      #expect(sibling.contains("/pohon/tambah?induk=akar"))
      #expect(try await browser.get("\(address)?induk=akar").text.contains("Sebagai akar pohon"))
    }
  }

  @Test("A form sent twice makes one node, and an old page overwrites nothing")
  func twice() async throws {
    try await PohonSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await browser.get("\(PohonSite.base)/tambah")
      let fields =
        WorkingSite.fields(in: page.text, button: "Simpan simpul").filter { $0.0 != "induk" }
        + [("kondisi", "Sekali saja"), ("jenjang", "hasil"), ("induk", "akar")]
      #expect(try await browser.post("\(PohonSite.base)/tambah", fields).status == .seeOther)
      #expect(try await browser.post("\(PohonSite.base)/tambah", fields).status == .unprocessableContent)
      #expect(application.state.unit[PohonSite.unit]?.perencanaan.pohon.banyaknya == 5)
      let edit = "\(PohonSite.base)/simpul/loket/ubah"
      let old = WorkingSite.fields(in: try await browser.get(edit).text, button: "Simpan simpul")
      _ = try await browser.post(edit, old + [("kondisi", "Loket ramah"), ("jenjang", "keluaran")])
      let stale = try await browser.post(edit, old + [("kondisi", "Loket lain"), ("jenjang", "keluaran")])
      #expect(stale.status == .unprocessableContent)
      #expect(stale.text.contains("sudah diubah sejak Anda membukanya") && stale.text.contains("Loket lain"))
      #expect(application.state.simpulPohon(PohonSite.kunci("loket"))?.kondisi == "Loket ramah")
    }
  }

  @Test(
    "A sibling of the same words and a level that is not below the one above are asked about before anything is kept")
  func asked() async throws {
    try await PohonSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let address = "\(PohonSite.base)/tambah?induk=hasil"
      let typed = [("kondisi", "wilayah TERTIB"), ("jenjang", "hasil"), ("catatan", "Dari rapat")]
      let before = application.state.posisi
      let asked = try await PohonSite.kirim(browser, address, typed)
      PageRules.check(asked.text, address)
      #expect(asked.status == .unprocessableContent && asked.text.contains("Dari rapat"))
      #expect(asked.text.contains("“Wilayah tertib” sudah ada di bawah induk yang sama"))
      #expect(asked.text.contains("(hasil) berada di bawah “Warga terlayani” (hasil)"))
      let all = try await PohonSite.kirim(
        browser, address, typed + [("jabatan", "tiada"), ("program", "entah"), ("mewakili", "sasaran:tiada")])
      for words in [
        "Ada 4 yang perlu diperbaiki", "sudah ada di bawah induk yang sama", "Jabatan “tiada” belum ada",
        "Sasaran “tiada” belum ada", "Pilih salah satu program",
      ] {
        #expect(all.text.contains(words), "\(words)")
      }
      let half = try await PohonSite.kirim(browser, address, typed + [("penegasan", "kembar:tertib")])
      #expect(half.status == .unprocessableContent && !half.text.contains("sudah ada di bawah induk yang sama"))
      #expect(half.text.contains("value=\"kembar:tertib\" checked") && application.state.posisi == before)
      // What was confirmed of one sibling is asked again of another.
      let other = try await PohonSite.kirim(
        browser, address,
        [("kondisi", "Layanan kecamatan cepat"), ("jenjang", "faktor-kunci"), ("penegasan", "kembar:tertib")])
      #expect(other.status == .unprocessableContent && other.text.contains("value=\"kembar:layanan\">"))
      let done = try await PohonSite.kirim(
        browser, address,
        typed + [("penegasan", "kembar:tertib"), ("penegasan", "sejenjang:hasil:kecamatan-mawar/hasil")])
      #expect(done.status == .seeOther && application.state.anak(PohonSite.kunci("hasil")).count == 3)
      // What was confirmed once is not asked again when another field changes.
      let edit = "\(PohonSite.base)/simpul/simpul-1/ubah"
      #expect(!(try await browser.get(edit).text.contains("penegasan")))
      #expect(
        try await PohonSite.kirim(browser, edit, Array(typed.dropLast()) + [("catatan", "Lain")]).status == .seeOther)
      let renamed = try await PohonSite.kirim(
        browser, "\(PohonSite.base)/simpul/layanan/ubah",
        [("kondisi", "Wilayah tertib"), ("jenjang", "kondisi-antara"), ("indikator", "ikm")])
      #expect(renamed.status == .unprocessableContent && renamed.text.contains("Memang dua simpul"))
    }
  }

  @Test("Where a node would not stand below its own level, its new place says so before it is moved there")
  func levels() async throws {
    try await PohonSite.run { site, _ in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await browser.get("\(PohonSite.base)/simpul/tertib/pindah").text
      let remarks = page.ranges(of: "Jenjangnya tidak di atas simpul ini (Kondisi antara)").count
      #expect(remarks == 2 && page.contains("Loket tersedia"), "\(remarks)")
    }
  }

  @Test("A node is moved by choosing its parent; below its own child it is refused with both names")
  func move() async throws {
    try await PohonSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let address = "\(PohonSite.base)/simpul/loket/pindah"
      let page = try await browser.get("\(address)?cari=tertib").text
      #expect(page.contains("Wilayah tertib") && !page.contains("value=\"kecamatan-mawar/layanan\""))
      PageRules.check(page, address)
      let moved = try await PohonSite.kirim(
        browser, address, [("induk", "kecamatan-mawar/tertib")], tombol: "Pindahkan ke tempat")
      #expect(try await browser.follow(moved).text.contains("berada di bawah “Wilayah tertib”"))
      #expect(application.state.simpulPohon(PohonSite.kunci("loket"))?.induk?.id == "tertib")
      let circle = try await PohonSite.kirim(
        browser, "\(PohonSite.base)/simpul/hasil/pindah", [("induk", "kecamatan-mawar/loket")],
        tombol: "Pindahkan ke tempat")
      #expect(circle.status == .unprocessableContent)
      #expect(circle.text.contains("“Warga terlayani” tidak dapat dipindahkan ke bawah “Loket tersedia”"))
      #expect(try await browser.get("\(PohonSite.base)/simpul/hasil/pindah").text.contains("Tanpa induk"))
    }
  }

  @Test("Siblings change places with a button")
  func order() async throws {
    try await PohonSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await browser.get("\(PohonSite.base)/simpul/hasil")
      #expect(page.text.contains("Turunkan<span class=\"hanya-pembaca-layar\"> Layanan kecamatan cepat"))
      let answer = try await browser.send(
        "\(PohonSite.base)/simpul/tertib/urutan", from: page, ["aksi": "naik"])
      #expect(answer.status == .seeOther)
      #expect(application.state.anak(PohonSite.kunci("hasil")).map(\.id) == ["tertib", "layanan"])
      let before = application.state.posisi
      _ = try await browser.send("\(PohonSite.base)/simpul/tertib/urutan", from: page, ["aksi": "naik"])
      #expect(application.state.posisi == before, "the first stays first")
    }
  }

  @Test("A node with nodes below it stays; a leaf goes with a reason, and its page says so")
  func withdraw() async throws {
    try await PohonSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.camatMawar)
      let refused = try await PohonSite.kirim(
        browser, "\(PohonSite.base)/simpul/layanan/cabut", [("alasan", "Salah")], tombol: "Cabut simpul")
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("simpul di bawahnya “Loket tersedia”; permintaan dukungan kepada “Badan Sunyi”"))
      #expect(refused.text.contains("Salah"))
      let done = try await PohonSite.kirim(
        browser, "\(PohonSite.base)/simpul/loket/cabut", [("alasan", "Salah catat")], tombol: "Cabut simpul")
      #expect(try await browser.follow(done).text.contains("“Loket tersedia” dicabut"))
      let gone = try await site.get("\(PohonSite.base)/simpul/loket")
      #expect(gone.status == .notFound && gone.text.contains("href=\"\(PohonSite.base)\""))
    }
  }
}
