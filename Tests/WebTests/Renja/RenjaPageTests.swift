import Foundation
import Hummingbird
import HummingbirdTesting
import Selaras
import Testing

@testable import Web

/// RKPD and Renja over HTTP: what everybody reads, and what a perangkat daerah fills in.
@Suite("RKPD and Renja")
struct RenjaPageTests {
  private static let list = "/perangkat-daerah/kecamatan-mawar/renja"
  private static let document = "\(list)/renja-2025-akhir"

  private static func send(
    _ browser: Browser, _ address: String, _ fields: [(String, String)]
  ) async throws -> TestResponse {
    let page = try await browser.get(address)
    #expect(page.status == .ok, "\(address)")
    let hidden = [
      (SentForm.tokenField, Browser.token(in: page.text)), ("terlihat", MejaForm.seen(page)),
    ]
    return try await browser.post(address, hidden + fields)
  }

  private static func settle(_ browser: Browser) async throws {
    let answer = try await send(
      browser, "\(list)/baru/ubah",
      [
        ("dokumen", "renja"), ("tahun", "2025"), ("tahap", "akhir"), ("nama", "Renja Tahun 2025"),
        ("tanggal", "2024-07-31"),
      ])
    #expect(answer.status == .seeOther && answer.headers[.location]?.contains(document) == true)
  }

  private static func row(
    _ browser: Browser, _ fields: [(String, String)], id: String = "baru"
  ) async throws -> TestResponse {
    try await send(browser, "\(document)/isi/baris/\(id)", fields)
  }

  private static func fill(_ browser: Browser) async throws {
    try await settle(browser)
    for (code, name) in [("7.01.02", "Program A"), ("7.01.02.2.01", "Kegiatan A")] {
      #expect(try await row(browser, [("kode", code), ("nama", name)]).status == .seeOther)
    }
    let answer = try await row(
      browser,
      [
        ("kode", "7.01.02.2.01.0001"), ("nama", "Sub A"), ("pagu", "Rp1.500.000"), ("prakiraanMaju", "1.650.000"),
        ("indikator-1", "Jumlah dokumen <b>"), ("target-1", "8 dokumen"), ("asal-2", "nomenklatur"),
        ("indikator-2", "Jumlah laporan"), ("target-2", "-"),
      ])
    #expect(answer.status == .seeOther)
  }

  @Test("A document without a ground is not closed; a closed one takes no row, no change and no withdrawal")
  func closing() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let planner = try await Browser.signedIn(site, People.perencana)
      try await Self.fill(planner)
      let early = try await Self.send(planner, "\(Self.document)/status", [("aksi", "tutup")])
      #expect(early.status == .unprocessableContent && early.text.contains("belum memiliki dasar hukum"))
      let ground = [
        ("dokumen", "renja"), ("tahun", "2025"), ("tahap", "akhir"), ("nama", "Renja Tahun 2025"),
        ("tanggal", "2024-07-31"), ("dasar", "Peraturan Bupati Nomor 7 Tahun 2024"),
      ]
      #expect(try await Self.send(planner, "\(Self.document)/ubah", ground).status == .seeOther)
      #expect(try await Self.send(planner, "\(Self.document)/status", [("aksi", "tutup")]).status == .seeOther)

      let page = try await planner.get(Self.document)
      #expect(page.text.contains("Ditutup") && !page.text.contains("Tambah baris"))
      #expect(page.text.contains("Buka kembali dokumen"))
      let row = try await Self.row(planner, [("kode", "7.01.03"), ("nama", "Program B")])
      #expect(row.status == .unprocessableContent && row.text.contains("sudah ditutup"))
      let change = try await Self.send(planner, "\(Self.document)/ubah", ground + [("alasan", "x")])
      #expect(change.status == .unprocessableContent && change.text.contains("tahap Perubahan"))
      #expect(
        try await Self.send(planner, "\(Self.document)/status", [("aksi", "tutup")]).text.contains("sudah ditutup"))
      let open = [("aksi", "buka"), ("alasanStatus", "")]
      #expect(try await Self.send(planner, "\(Self.document)/status", open).status == .unprocessableContent)
      let reason = [("aksi", "buka"), ("alasanStatus", "Salah kode")]
      #expect(try await Self.send(planner, "\(Self.document)/status", reason).status == .seeOther)
      #expect(try await Self.row(planner, [("kode", "7.01.03"), ("nama", "Program B")]).status == .seeOther)
    }
  }

  @Test("A document is settled, its rows find their place by their codes, and sums follow")
  func filling() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      #expect(try await site.page(Self.list).contains("RKPD dan Renja belum dicatat."))
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      try await Self.fill(browser)
      let page = try await site.page(Self.document)
      #expect(page.contains("1 program, 1 kegiatan, 1 sub kegiatan. Pagu Rp1.500.000."))
      #expect(page.contains("Jumlah dokumen &lt;b&gt;: 8 dokumen") && page.contains("1.650.000"))
      #expect(!page.contains("Tambah baris"))
      let rows = application.state.unit["kecamatan-mawar"]?.perencanaan.isi(rencana: "renja-2025-akhir").baris
      #expect(rows?["7.01.02.2.01.0001"]?.induk == "7.01.02.2.01" && rows?["7.01.02.2.01"]?.induk == "7.01.02")
      #expect(rows?["7.01.02.2.01.0001"]?.keluaran.map(\.asal) == [.renstra, .nomenklatur])
      #expect(try await site.page("\(Self.document)/tabel/program").contains("T-C.33"))
      let data = try await site.get(
        "/data/perangkat-daerah/kecamatan-mawar/renja/renja-2025-akhir/program.csv")
      #expect(data.status == .ok && data.text.contains("7.01.02.2.01.0001") && data.text.contains("1.500.000"))
      #expect(try await site.page(Self.list).contains("Renja Tahun 2025"))
    }
  }

  @Test("One row follows another, with room for as many outputs as it needs")
  func oneAfterAnother() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      #expect(try await browser.get("\(Self.list)/baru/ubah?tahun=2024").text.contains("value=\"2024\""))
      try await Self.settle(browser)
      let list = try await site.page(Self.list)
      #expect(list.contains("belum diisi") && !list.contains(">0<"))
      let empty = try await browser.get("\(Self.document)/isi/baris/baru").text
      PageRules.check(empty, "baris")
      #expect(empty.contains("Keluaran 1") && !empty.contains("Keluaran 2"))
      let typed = [
        ("kode", "7.01.02.2.01.0001"), ("nama", "Sub A"), ("indikator-1", "Jumlah dokumen"), ("pagu", "12.5"),
      ]
      let before = application.state.posisi
      let more = try await Self.row(browser, typed + [("aksi", "tambah")])
      #expect(more.status == .ok && more.text.contains("Keluaran 2") && !more.text.contains("Keluaran 3"))
      #expect(more.text.contains("value=\"Jumlah dokumen\"") && more.text.contains("value=\"12.5\""))
      #expect(more.text.contains("data-belum-disimpan=\"ya\"") && application.state.posisi == before)
      PageRules.check(more.text, "keluaran")
      let outputs = (2...13).map { ("indikator-\($0)", "Keluaran nomor \($0)") }
      #expect(try await !Self.row(browser, typed + outputs).text.contains(">Tambah keluaran<"))
      for (code, name) in [("7.01.02", "Program A"), ("7.01.02.2.01", "Kegiatan A")] {
        #expect(try await Self.row(browser, [("kode", code), ("nama", name)]).status == .seeOther)
      }
      let next = try await Self.row(
        browser, [("kode", "7.01.02.2.01.0001"), ("nama", "Sub A"), ("aksi", "lanjut")])
      #expect(next.headers[.location]?.hasSuffix("/isi/baris/baru?kode=7.01.02.2.01.") == true)
      let form = try await browser.follow(next).text
      #expect(form.contains("Tersimpan.") && form.contains("value=\"7.01.02.2.01.\""))
      let program = try await Self.row(browser, [("kode", "7.01.03"), ("nama", "Program B"), ("aksi", "lanjut")])
      #expect(program.headers[.location]?.hasSuffix("?kode=7.01.03.") == true)
      let issue = try await Self.send(browser, "\(Self.document)/isi/isu/baru", [("isu", "Isu A"), ("aksi", "lanjut")])
      #expect(issue.headers[.location]?.hasSuffix("/isi/isu/baru") == true)
    }
  }

  @Test("A form that is shown again still says what its writer saw")
  func shownAgain() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      try await Self.fill(browser)
      let address = "\(Self.document)/isi/baris/7.01.02"
      let page = try await browser.get(address)
      #expect(
        try await Self.row(browser, [("kode", "7.01.02"), ("nama", "Program Z")], id: "7.01.02").status == .seeOther)
      let mine = [
        (SentForm.tokenField, Browser.token(in: page.text)), ("terlihat", MejaForm.seen(page)), ("kode", "7.01.02"),
        ("nama", "Program Y"),
      ]
      for more in [[("aksi", "tambah")], [("pagu", "x")]] {
        let again = try await browser.post(address, mine + more)
        #expect(MejaForm.seen(again) == MejaForm.seen(page), "\(more)")
      }
      // A withdrawal that was refused leaves both forms of the page where they were.
      let refused = try await browser.post("\(address)/cabut", page.fields())
      #expect(refused.text.contains("action=\"\(address)\"") && refused.text.contains("action=\"\(address)/cabut\""))
    }
  }

  @Test("What cannot be read is said beside its field, and nothing that was typed is lost")
  func refusals() async throws {
    try await Site.run(people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      try await Self.fill(browser)
      let cases: [([(String, String)], String, String)] = [
        ([("kode", "7.01.02.2.01.0002"), ("nama", "Sub B"), ("pagu", "12.5")], "pagu", "Pagu: "),
        ([("kode", "7.1"), ("nama", "Sub B")], "kode", "Isi kode yang dikenal"),
        ([("kode", "7.01.02.2.01.0001"), ("nama", "Lain")], "kode", "sudah ada dalam dokumen ini"),
        ([("kode", "7.01.02.2.01.0002"), ("nama", "")], "nama", "belum diisi"),
        ([("kode", "X.XX.02"), ("nama", "Semua")], "kode", "tidak dapat dipakai"),
        ([("kode", "7.01.03"), ("nama", "Program B"), ("pagu", "5")], "pagu", "dihitung dari sub kegiatannya"),
        (
          [("kode", "7.01.02.2.01.0002"), ("nama", "Sub B"), ("indikator-1", "I"), ("target-1", "1,2,3 %")], "target-1",
          "Target: "
        ),
      ]
      for (fields, field, words) in cases {
        let answer = try await Self.row(browser, fields)
        #expect(answer.status == .unprocessableContent && answer.text.contains(words), "\(words)")
        #expect(answer.text.contains("href=\"#\(field)\"") && answer.text.contains("id=\"\(field)-galat\""), "\(field)")
        for (_, value) in fields where !value.isEmpty { #expect(answer.text.contains(value), "\(value)") }
      }
    }
  }

  @Test("Another's change is not overwritten: both are shown")
  func conflict() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      try await Self.fill(browser)
      let address = "\(Self.document)/isi/baris/7.01.02"
      let page = try await browser.get(address)
      #expect(
        try await Self.row(browser, [("kode", "7.01.02"), ("nama", "Program Z")], id: "7.01.02").status == .seeOther)
      let late = try await browser.post(
        address,
        [
          (SentForm.tokenField, Browser.token(in: page.text)), ("terlihat", MejaForm.seen(page)), ("kode", "7.01.02"),
          ("nama", "Program Y"),
        ])
      #expect(late.status == .unprocessableContent && late.text.contains("sudah diubah sejak Anda membukanya"))
      #expect(late.text.contains("Program Z") && late.text.contains("Program Y"))
      let rows = application.state.unit["kecamatan-mawar"]?.perencanaan.isi(rencana: "renja-2025-akhir").baris
      #expect(rows?["7.01.02"]?.nama == "Program Z")
    }
  }

  @Test("Evaluation, services, issues and proposals are filled in and withdrawn")
  func otherParts() async throws {
    try await Site.run(people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      try await Self.settle(browser)
      let parts: [(String, String, [(String, String)], String)] = [
        (
          "evaluasi", "evaluasi",
          [
            ("kode", "7.01.02"), ("nama", "Program A"), ("indikator-1", "Jumlah dokumen"), ("sifat-1", "cacah"),
            ("targetRenstra-1", "48 dokumen"), ("realisasiLalu-1", "8 dokumen"), ("targetBerjalan-1", "8 dokumen"),
          ], "33,33"
        ),
        ("layanan", "layanan", [("indikator", "Layanan A"), ("target-2025", "90%"), ("realisasi-2023", "85%")], "85%"),
        ("isu", "isu", [("isu", "Isu A"), ("langkah", "Satu\r\nDua")], "2. Dua"),
        ("usulan", "usulan", [("kegiatan", "Jalan desa"), ("volume", "1 km")], "Jalan desa"),
      ]
      for (part, table, fields, shown) in parts {
        let answer = try await Self.send(browser, "\(Self.document)/isi/\(part)/baru", fields)
        #expect(answer.status == .seeOther, "\(part)")
        #expect(try await site.page("\(Self.document)/tabel/\(table)").contains(shown), "\(part)")
      }
      let address = "\(Self.document)/isi/usulan/1"
      let page = try await browser.get(address)
      let refused = try await browser.post("\(address)/cabut", page.fields())
      #expect(refused.status == .unprocessableContent && refused.text.contains("Alasan pencabutan belum diisi."))
      // What was changed meanwhile is not withdrawn unseen.
      _ = try await Self.send(browser, address, [("kegiatan", "Jalan desa"), ("volume", "2 km")])
      let late = try await browser.post("\(address)/cabut", page.fields(["alasan": "Salah"]))
      #expect(late.status == .unprocessableContent && late.text.contains("sudah diubah sejak Anda membukanya"))

      for (part, table, fields, shown) in parts {
        let address = "\(Self.document)/isi/\(part)/\(part == "evaluasi" ? "7.01.02" : "1")"
        let gone = try await browser.post(
          "\(address)/cabut", try await browser.get(address).fields(["alasan": "Salah"]))
        #expect(gone.status == .seeOther, "\(part)")
        #expect(try await browser.get(address).status == .notFound, "\(part)")
        #expect(try await !site.page("\(Self.document)/tabel/\(table)").contains(shown), "\(part)")
        let again = try await Self.send(browser, "\(Self.document)/isi/\(part)/baru", fields)
        #expect(again.status == .seeOther, "\(part) \(again.text.suffix(2000))")
        #expect(try await site.page("\(Self.document)/tabel/\(table)").contains(shown), "\(part)")
      }
      let nameless = try await Self.send(
        browser, "\(Self.document)/isi/evaluasi/baru",
        [("kode", "7.01.03"), ("nama", "B"), ("targetLalu-1", "8 orang")])
      #expect(nameless.text.contains("Isi nama indikator 1, atau kosongkan"))
    }
  }

  @Test("A code is found by a part of its code or name, and gives the new row its name")
  func picking() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let answer = try await Self.send(
        browser, "\(Self.list)/baru/ubah",
        [
          ("dokumen", "renja"), ("tahun", "2025"), ("tahap", "akhir"), ("nama", "Renja Tahun 2025"),
          ("tanggal", "2024-07-31"), ("nomenklatur", "2024"),
        ])
      #expect(answer.status == .seeOther)
      let form = try await browser.get("\(Self.document)/isi/baris/baru")
      #expect(form.text.contains("data-saran=\"/nomenklatur/saran?nomenklatur=2024\" data-saran-nama=\"nama\""))
      #expect(
        form.text.contains("/nomenklatur/cari?nomenklatur=2024&amp;unit=kecamatan-mawar&amp;rencana=renja-2025-akhir"))
      let search = "\(CariKodePage.path)?nomenklatur=2024&unit=kecamatan-mawar&rencana=renja-2025-akhir"
      let found = try await site.page("\(search)&q=publik")
      #expect(found.contains("1 kode.") && found.contains("isi/baris/baru?kode=7.01.02"))
      #expect(try await site.page("\(search)&q=7.01.02").contains("3 kode."))
      #expect(try await site.page("\(search)&q=zzz").contains("memuat “zzz” dalam Nomenklatur 2024."))
      #expect(try await site.page(CariKodePage.path).contains("Nomenklatur 2024"))
      let filled = try await browser.get("\(Self.document)/isi/baris/baru?kode=7.01.02")
      #expect(filled.text.contains("value=\"Program Pelayanan Publik\""))
      #expect(try await Self.row(browser, [("kode", "7.01.02")]).status == .seeOther)
      let rows = application.state.unit["kecamatan-mawar"]?.perencanaan.isi(rencana: "renja-2025-akhir").baris
      #expect(rows?["7.01.02"]?.nama == "Program Pelayanan Publik")
      let refused = try await Self.row(browser, [("kode", "7.01.03"), ("nama", "Lain")])
      #expect(refused.status == .unprocessableContent && refused.text.contains("tidak ada dalam Nomenklatur 2024"))
    }
  }

  @Test(
    "Codes are suggested while one is typed, with a word about how many there are",
    arguments: [
      ("nomenklatur=2024&q=publik", ["7.01.02"], "1 kode."),
      ("nomenklatur=2024&q=7.01.02", ["7.01.02.2.01.0001"], "3 kode."),
      ("nomenklatur=2024&bidang=7.01.02&q=perencanaan", ["7.01.01.2.01"], "1 kode."),
      ("nomenklatur=2024&q=zzz%22%3C", [], "memuat “zzz"), ("nomenklatur=2024", [], ""),
      ("nomenklatur=tidak-ada&q=publik", [], "belum dicatat"),
    ] as [(String, [String], String)])
  func suggestions(_ query: String, _ codes: [String], _ words: String) async throws {
    try await Site.run { site in
      let answer = try await site.get("\(SaranKode.path)?\(query)")
      #expect(answer.status == .ok && answer.headers[.contentType]?.hasPrefix("application/json") == true)
      let read = try JSONDecoder().decode(Saran.self, from: Data(answer.text.utf8))
      #expect(codes.allSatisfy { code in read.pilihan.contains { $0.kode == code && !$0.nama.isEmpty } })
      #expect(codes.isEmpty == read.pilihan.isEmpty, "\(read.pilihan.count)")
      #expect(words.isEmpty ? read.kabar.isEmpty : read.kabar.contains(words), "\(read.kabar)")
    }
  }

  private struct Saran: Decodable {
    struct Pilihan: Decodable {
      let kode: String
      let nama: String
    }
    let pilihan: [Pilihan]
    let kabar: String
  }

  @Test(
    "A new Renja is of the year that is shown, with the nomenklatur of that year; what is only recorded in part says so"
  )
  func nomenklaturOfTheYear() async throws {
    let application = try await Fixture.application()
    try await application.execute(
      Command(
        oleh: People.perencana,
        [
          NomenklaturDitetapkan(
            id: "2024", nama: "Nomenklatur 2024", dasar: "", berlakuMulai: 2024,
            keterangan: "Memuat kode kecamatan saja.")
        ]))
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      for (year, version) in [("2023", "2021"), ("2024", "2024")] {
        let form = try await browser.get("\(Self.list)/baru/ubah?tahun=\(year)")
        #expect(form.text.contains("<option value=\"mengikuti\" selected>"), "\(year)")
        let name = application.state.anggaran.nomenklatur[version]?.nama ?? ""
        #expect(form.text.contains(">bawaan (\(year): \(name))</option>"), "\(year)")
      }
      let answer = try await Self.send(
        browser, "\(Self.list)/baru/ubah",
        [
          ("dokumen", "renja"), ("tahun", "2025"), ("tahap", "akhir"), ("nama", "Renja Tahun 2025"),
          ("tanggal", "2024-07-31"), ("nomenklatur", "2024"),
        ])
      #expect(answer.status == .seeOther)
      let refused = try await Self.row(browser, [("kode", "5.03.02"), ("nama", "Program Kepegawaian Daerah")])
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("Memuat kode kecamatan saja. Bila kodenya benar, lengkapi nomenklatur ini"))
      let search = try await site.page("\(CariKodePage.path)?nomenklatur=2024&q=kepegawaian")
      #expect(search.contains("Memuat kode kecamatan saja."))
    }
  }

  @Test(
    "What is not there is not found, and a guessed address changes nothing",
    arguments: [
      "\(RenjaPageTests.list)/tidak-ada", "\(RenjaPageTests.list)/tidak-ada/tabel/program",
      "/data/perangkat-daerah/kecamatan-mawar/renja/tidak-ada/program.csv",
      "/perangkat-daerah/kecamatan-mawar/laporan/renja/2025/pdf",
    ])
  func absence(_ address: String) async throws {
    try await Site.run(people: People.semua) { site in
      let answer = try await site.get(address)
      #expect(answer.status == .notFound)
    }
  }

  @Test("An operator of another perangkat daerah is turned away")
  func others() async throws {
    try await Site.run(people: People.semua) { site in
      let own = try await Browser.signedIn(site, People.operatorMawar)
      try await Self.settle(own)
      let address = "/perangkat-daerah/dinas-uji/renja/baru/ubah"
      #expect(try await own.get(address).status == .forbidden)
      #expect(try await site.get("\(Self.document)/ubah").status == .seeOther)
    }
  }
}
