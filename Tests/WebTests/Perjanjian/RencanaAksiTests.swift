import Hummingbird
import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("Writing, filling in, sending, approving and reviewing a rencana aksi") struct RencanaAksiPageTests {
  private static func send(
    _ browser: Browser, _ address: String, _ page: TestResponse, _ action: String, _ more: [(String, String)] = []
  ) async throws -> TestResponse {
    let fields = WorkingSite.fields(in: page.text, button: "value=\"\(action)\"")
    return try await browser.post(address, fields + [("aksi", action)] + more)
  }

  /// The fields of the grid as a browser sends them, with some typed anew.
  private static func grid(_ page: TestResponse, _ typed: [String: String] = [:]) -> [(String, String)] {
    let hidden = WorkingSite.fields(in: page.text, button: "value=\"bagi\"")
    return hidden.flatMap { name, value -> [(String, String)] in
      guard name.hasPrefix("dulu-") else { return [(name, value)] }
      let field = String(name.dropFirst("dulu-".count))
      return [(name, value), (field, typed[field] ?? value)]
    }
  }

  @Test(
    "From the agreement to its approval: the year is taken, the periods are filled in, and each step says what is next")
  func theWay() async throws {
    try await RenaksiSite.run { site, application in
      let writer = try await Browser.signedIn(site, People.operatorMawar)
      let list = try await writer.get("\(RenaksiSite.daftar)?tahun=2024")
      #expect(list.text.contains("Belum disusun") && list.text.contains("href=\"\(RenaksiSite.susun)"))
      let form = try await writer.get(RenaksiSite.susun)
      #expect(form.text.contains("Yang diambil:") && form.text.contains("perjanjian kinerja"))
      let begun = try await writer.post(
        RenaksiSite.susun,
        WorkingSite.fields(in: form.text, button: "Susun rencana aksi") + [("periode", "triwulan")])
      let grid = try await writer.follow(begun)
      #expect(grid.text.contains("diambil dari perjanjian dan anggaran") && grid.text.contains("belum sesuai"))
      let divided = try await writer.post(RenaksiSite.isi, Self.grid(grid) + [("aksi", "bagi")])
      let full = try await writer.follow(divided)
      #expect(full.text.contains("Semua baris sesuai target setahun dan pagunya."))
      let page = try await writer.get(RenaksiSite.satu)
      #expect(page.text.contains("Sasaran: ") && page.text.contains("Didukung "))
      #expect(page.text.contains("dapat diajukan") && !page.text.contains(">Belum sesuai<"))
      let sent = try await writer.follow(try await Self.send(writer, RenaksiSite.satu, page, "ajukan"))
      #expect(sent.text.contains("Rencana aksi menunggu persetujuan Camat Mawar."))
      let head = try await Browser.signedIn(site, People.camatMawar)
      let work = try await head.get("/kerja").text
      #expect(work.contains("Rencana aksi yang menunggu persetujuan Anda") && work.contains(RenaksiSite.satu))
      let waiting = try await head.get(RenaksiSite.satu)
      let approved = try await head.follow(try await Self.send(head, RenaksiSite.satu, waiting, "setujui"))
      #expect(approved.text.contains("Rencana aksi berlaku.") && RenaksiSite.status(application) == .disetujui)
      let twice = try await Self.send(head, RenaksiSite.satu, waiting, "setujui")
      #expect(twice.status == .unprocessableContent && twice.text.contains("sudah tercatat oleh akun"))
      #expect(!twice.text.contains("Isian Anda belum disimpan"))
      let guest = try await Browser(site).get(RenaksiSite.satu)
      #expect(guest.status == .ok && !guest.text.contains("name=\"aksi\""))
      let data = try await Browser(site).get("/data\(RenaksiSite.daftar)/rencana-aksi.csv?tahun=2024").text
      #expect(data.contains("Triwulan IV 2024") && data.contains("Camat Mawar"))
      let monitor = try await Browser(site).get("/perjanjian/pemantauan?tahun=2024").text
      #expect(monitor.contains("Rencana aksi") && monitor.contains("disetujui"))
    }
  }

  @Test("What is not approved is for those who have signed in, also in the journal") func draftsAreClosed() async throws
  {
    try await RenaksiSite.run({ try await RenaksiSite.begin($0) }) { site, application in
      let guest = Browser(site)
      for address in [RenaksiSite.satu, "\(RenaksiSite.satu)/unduh/pdf", RenaksiSite.isi] {
        #expect(try await guest.get(address).status != .ok, "\(address)")
      }
      let row = try #require(application.state.unit[RenaksiSite.unit]?.perjanjian.barisRencanaAksi[RenaksiSite.key])
      let entry = try await guest.get("/jurnal/\(try #require(row.tercatat.first).entri)").text
      #expect(entry.contains(PageContext.rencanaAksiTertutup))
      #expect(try await Browser.signedIn(site, People.evaluator).get(RenaksiSite.satu).status == .ok)
    }
  }

  @Test("All that is wrong with a form is told at once, of every row and each at its cell")
  func allAtOnce() async throws {
    try await RenaksiSite.run({ try await RenaksiSite.begin($0) }) { site, application in
      let code = try #require(RenaksiSite.rows(application).last { $0.pagu != nil }?.bagian.kode)
      let indicator = try #require(RenaksiSite.rows(application).first { $0.pagu == nil }?.bagian.kode)
      let writer = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await writer.get(RenaksiSite.isi)
      let before = application.state.posisi
      let refused = ["a0-\(code)": "-5", "a2-\(code)": "-6", "t1-\(indicator)": "-1"]
      for typed in [refused, refused.merging(["a3-\(code)": "lima"]) { one, _ in one }] {
        let answer = try await writer.post(RenaksiSite.isi, Self.grid(page, typed) + [("aksi", "simpan")])
        #expect(answer.status == .unprocessableContent && application.state.posisi == before)
        for (field, value) in typed {
          #expect(answer.text.contains("href=\"#\(field)\""), "\(field)")
          #expect(answer.text.contains("value=\"\(value)\""), "\(field) keeps what was typed")
        }
      }
    }
  }

  @Test("Two people fill in one row: other cells stay, the same cell is told, and nothing typed is lost")
  func together() async throws {
    try await RenaksiSite.run({
      try await RenaksiSite.begin($0)
      try await RenaksiSite.fill($0)
    }) { site, application in
      let code = try #require(RenaksiSite.rows(application).first { $0.pagu != nil }?.bagian.kode)
      let first = try await Browser.signedIn(site, People.operatorMawar)
      let second = try await Browser.signedIn(site, People.camatMawar)
      let (seen, alsoSeen) = (try await first.get(RenaksiSite.isi), try await second.get(RenaksiSite.isi))
      let saved = try await first.post(
        RenaksiSite.isi, Self.grid(seen, ["a0-\(code)": "1.000"]) + [("aksi", "simpan")])
      #expect(saved.status == .seeOther)
      let other = try await second.post(
        RenaksiSite.isi, Self.grid(alsoSeen, ["a1-\(code)": "2.000"]) + [("aksi", "simpan")])
      #expect(other.status == .seeOther)
      let row = try #require(RenaksiSite.rows(application).first { $0.bagian.kode == code })
      #expect(row.anggaran(pada: 0) == Rupiah(1000) && row.anggaran(pada: 1) == Rupiah(2000))
      let same = try await second.post(
        RenaksiSite.isi, Self.grid(alsoSeen, ["a0-\(code)": "3.000"]) + [("aksi", "simpan")])
      #expect(same.status == .unprocessableContent)
      #expect(same.text.contains("sudah diubah orang lain menjadi \u{201C}1.000\u{201D}"))
      #expect(same.text.contains("value=\"3.000\"") && same.text.contains("value=\"2.000\""))
      let again = try await second.post(
        RenaksiSite.isi, Self.grid(same, ["a0-\(code)": "3.000"]) + [("aksi", "simpan")])
      #expect(again.status == .seeOther)
      let after = try #require(RenaksiSite.rows(application).first { $0.bagian.kode == code })
      #expect(after.anggaran(pada: 0) == Rupiah(3000) && after.anggaran(pada: 1) == Rupiah(2000))
    }
  }

  @Test("A cell that cannot be read is told at its field, and what was typed stays") func unreadable() async throws {
    try await RenaksiSite.run({ try await RenaksiSite.begin($0) }) { site, application in
      let code = try #require(RenaksiSite.rows(application).first { $0.pagu != nil }?.bagian.kode)
      let writer = try await Browser.signedIn(site, People.operatorMawar)
      let form = try await writer.get(RenaksiSite.isi)
      let refused = try await writer.post(
        RenaksiSite.isi, Self.grid(form, ["a0-\(code)": "seribu"]) + [("aksi", "simpan")])
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("href=\"#a0-\(code)\"") && refused.text.contains("value=\"seribu\""))
      #expect(refused.text.contains("id=\"a0-\(code)-galat\""))
    }
  }

  @Test("Sums that are not met keep it from being sent, and the message has the figures") func notMet() async throws {
    try await RenaksiSite.run({ try await RenaksiSite.begin($0) }) { site, application in
      let writer = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await writer.get(RenaksiSite.satu)
      let refused = try await Self.send(writer, RenaksiSite.satu, page, "ajukan")
      #expect(refused.status == .unprocessableContent && refused.text.contains("target per periode belum diisi"))
      #expect(RenaksiSite.status(application) == .draf)
    }
  }

  @Test("A changed pagu asks for a review; the answer needs a reason and ends the question") func review() async throws
  {
    try await RenaksiSite.run({
      try await RenaksiSite.begin($0)
      try await RenaksiSite.fill($0, langkah: [.ajukan, .setujui])
    }) { site, application in
      let row = try #require(RenaksiSite.rows(application).first { $0.pagu != nil })
      try await application.execute(
        Command(
          oleh: People.operatorMawar,
          [
            PaguDitetapkan(
              unit: RenaksiSite.unit, tahun: 2024, subKegiatan: row.bagian.id, versi: .perubahan,
              jumlah: Rupiah(900_000_000), rincian: [])
          ]))
      let writer = try await Browser.signedIn(site, People.operatorMawar)
      #expect(try await writer.get("/kerja").text.contains("Rencana aksi yang perlu ditinjau ulang"))
      let page = try await writer.get(RenaksiSite.satu)
      #expect(page.text.contains("Perlu ditinjau ulang (1)") && page.text.contains("Rp900.000.000"))
      let form = try await writer.get(
        PengukuranPage.alamat(RenaksiSite.unit, try #require(Periode(tahun: 2024, jenis: .bulan, urutan: 12)))
      ).text
      #expect(form.contains("rencana aksi Camat Mawar") && form.contains("berubah sesudah disetujui"))
      // The agreement on paper was made from the original budget.
      #expect(try await writer.get("/kerja").text.contains("Perjanjian kinerja yang perlu ditinjau ulang"))
      let paper = try await writer.get("/perangkat-daerah/kecamatan-mawar/perjanjian?tahun=2024").text
      #expect(paper.contains("Anggaran yang menjadi dasar perjanjian di atas kertas ini sudah berubah"))
      // Who begins another one is told that the agreement comes first.
      let begin = try await writer.get(RenaksiSite.susun).text
      #expect(begin.contains("Ubah perjanjian kinerjanya lebih dahulu."))
      #expect(begin.contains("/perangkat-daerah/kecamatan-mawar/susun-perjanjian/2024/camat"))
      let monitor = try await Browser(site).get("/perjanjian/pemantauan?tahun=2024").text
      #expect(monitor.contains("Perlu ditinjau ulang") && monitor.contains("perlu ditinjau ulang"))
      let without = try await Self.send(writer, RenaksiSite.satu, page, "nyatakan-tetap")
      #expect(without.status == .unprocessableContent && without.text.contains("href=\"#alasan-nyatakan-tetap\""))
      let answered = try await Self.send(
        writer, RenaksiSite.satu, page, "nyatakan-tetap", [("alasan-nyatakan-tetap", "Tambahan pada triwulan IV")])
      let after = try await writer.follow(answered)
      #expect(after.text.contains("Tambahan pada triwulan IV") && !after.text.contains("Perlu ditinjau ulang"))
      #expect(try await !writer.get("/kerja").text.contains("Rencana aksi yang perlu ditinjau ulang"))
    }
  }

  @Test("A revision names what it changes before it is approved, and one that changes nothing is not sent")
  func revision() async throws {
    try await RenaksiSite.run({
      try await RenaksiSite.begin($0)
      try await RenaksiSite.fill($0, langkah: [.ajukan, .setujui])
    }) { site, application in
      let second = "\(RenaksiSite.daftar)/2024/camat/1"
      let writer = try await Browser.signedIn(site, People.operatorMawar)
      #expect(try await !writer.get(RenaksiSite.satu).text.contains("Yang berubah"))
      let form = try await writer.get(RenaksiSite.susun)
      _ = try await writer.post(
        RenaksiSite.susun,
        WorkingSite.fields(in: form.text, button: "Susun rencana aksi").filter { $0.0 != "alasan" } + [
          ("periode", "triwulan"), ("alasan", "Jadwal bergeser"),
        ])
      let same = try await writer.get(second)
      #expect(same.text.contains("Belum ada yang berubah dari rencana aksi sebelumnya. Ubah isinya, lalu ajukan"))
      #expect(!same.text.contains("dapat diajukan") && !same.text.contains("value=\"ajukan\""))
      let refused = try await writer.post(
        second, WorkingSite.fields(in: same.text, button: "value=\"batalkan\"") + [("aksi", "ajukan")])
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("Perubahan ini sama dengan rencana aksi yang berlaku."))
      let row = try #require(RenaksiSite.rows(application).first { $0.pagu != nil })
      let pagu = try #require(row.pagu)
      let grid = try await writer.get("\(second)/isi")
      let typed = Dictionary(
        uniqueKeysWithValues: (0..<4).map { ("a\($0)-\(row.bagian.kode)", $0 == 3 ? pagu.printed : "0") })
      #expect(
        try await writer.post("\(second)/isi", Self.grid(grid, typed) + [("aksi", "simpan")]).status == .seeOther)
      let sent = try await Self.send(writer, second, try await writer.get(second), "ajukan")
      #expect(sent.status == .seeOther)
      let approver = try await Browser.signedIn(site, People.camatMawar)
      let head = try await approver.get(second)
      PageRules.check(head.text, second)
      #expect(
        head.text.contains("<a href=\"#judul-perubahan\">Yang berubah</a> dari rencana aksi sebelumnya: 1 baris."))
      for words in ["Anggaran Triwulan I 2024", "Rp0", "Anggaran Triwulan IV 2024", pagu.printedWithCurrency] {
        #expect(head.text.contains(words), "\(words)")
      }
      #expect(try await Self.send(approver, second, head, "setujui").status == .seeOther)
      let replaced = try await writer.get(RenaksiSite.satu).text
      #expect(replaced.contains("Rencana aksi ini tidak berlaku lagi. Yang berlaku: <a href=\"\(second)"))
      #expect(replaced.contains("Digantikan") && !replaced.contains("Susun perubahan"))
      #expect(try await writer.get("\(RenaksiSite.daftar)?tahun=2024").text.contains("Digantikan"))
    }
  }

  @Test("Others do not write it", arguments: [People.evaluator, People.operatorSunyi])
  func notOthers(_ person: Pelaku) async throws {
    try await RenaksiSite.run({ try await RenaksiSite.begin($0) }) { site, _ in
      let browser = try await Browser.signedIn(site, person)
      for address in [RenaksiSite.isi, RenaksiSite.susun] {
        #expect(try await browser.get(address).status == .forbidden, "\(address)")
      }
    }
  }
}
