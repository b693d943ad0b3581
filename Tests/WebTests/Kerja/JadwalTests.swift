import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("The schedule, openings and locks of the administrator")
struct JadwalTests {
  private static let address = "/pengelolaan/jadwal"

  private static func fields(_ page: TestResponse, _ changes: [String: String]) -> [(String, String)] {
    let kinds = Periode.Jenis.allCases.map(\.rawValue)
    let typed =
      kinds.map { ("tenggat-\($0)", changes["tenggat-\($0)"] ?? "10") }
      + kinds.map { ("kunci-\($0)", changes["kunci-\($0)"] ?? "") }
    return WorkingSite.fields(in: page.text, button: "Simpan jadwal").filter { $0.0 != "tahun" } + [
      ("tahun", changes["tahun"] ?? "2025")
    ] + typed
  }

  private static func schedule(_ application: Selaras.Application, _ kind: Periode.Jenis, _ year: Int = 2025)
    -> JadwalDitetapkan?
  {
    application.state.jadwal.ditetapkan(kind, tahun: year)?.isi
  }

  @Test("Before a month is locked it is said what can be, and from a month without any of it a way leads back")
  func nothingToLock() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.administrator)
      let schedule = try await browser.get("\(Self.address)?tahun=2025").text
      #expect(schedule.contains("Yang dikunci hanya realisasi yang sudah disetujui"))
      #expect(schedule.contains("href=\"\(Self.address)?tahun=2025\">Jadwal pengisian"), "the menu keeps the year")
      let empty = try await browser.get("\(Self.address)/kunci?bulan=2025-03").text
      #expect(empty.contains("Tidak ada yang dapat dikunci"))
      #expect(empty.contains("<a href=\"\(Self.address)?tahun=2025\">Kembali ke jadwal pengisian</a>"))
    }
  }

  @Test("Set, read again with who and when; the same twice changes nothing") func set() async throws {
    try await WorkingSite.submitted { site, application in
      let browser = try await Browser.signedIn(site, People.administrator)
      let page = try await browser.get(Self.address)
      #expect(page.text.contains("Jadwal pengisian tahun 2025") && page.text.contains("kebijakan baku"))
      PageRules.check(page.text, Self.address)
      let changes = ["tenggat-triwulan": "15", "kunci-triwulan": "20"]
      let saved = try await browser.post(Self.address, Self.fields(page, changes))
      #expect(saved.status == .seeOther)
      #expect(
        Self.schedule(application, .triwulan) == JadwalDitetapkan(tahun: 2025, jenis: .triwulan, tenggat: 15, kunci: 20)
      )
      #expect(Self.schedule(application, .bulan) == nil)
      let after = try await browser.follow(saved)
      #expect(after.text.contains("Jadwal 2025 per triwulan disimpan") && after.text.contains("bagian-organisasi"))
      let position = application.state.posisi
      let again = try await browser.post(Self.address, Self.fields(page, changes))
      #expect(try await browser.follow(again).text.contains("Tidak ada yang berubah pada jadwal 2025"))
      #expect(application.state.posisi == position)
    }
  }

  @Test(
    "What cannot be is refused at its field, and what was typed stays",
    arguments: [
      (["tenggat-bulan": "x"], "tenggat-bulan", "isi banyaknya hari"),
      (["tenggat-bulan": ""], "tenggat-bulan", "isi banyaknya hari"),
      (["tenggat-bulan": "400"], "tenggat-bulan", "tidak dapat dipakai"),
      (["tenggat-bulan": "-1"], "tenggat-bulan", "tidak dapat dipakai"),
      (["tenggat-bulan": "9999999999999999999"], "tenggat-bulan", "isi banyaknya hari"),
      (["kunci-semester": "3"], "kunci-semester", "tidak dapat dipakai"),
      (["kunci-semester": "<b>"], "kunci-semester", "isi banyaknya hari"),
    ])
  func refused(changes: [String: String], field: String, words: String) async throws {
    try await WorkingSite.submitted { site, application in
      let position = application.state.posisi
      let browser = try await Browser.signedIn(site, People.administrator)
      let page = try await browser.get(Self.address)
      let answer = try await browser.post(Self.address, Self.fields(page, changes))
      #expect(answer.status == .unprocessableContent && answer.text.contains(words), "\(changes)")
      #expect(answer.text.contains("href=\"#\(field)\"") && answer.text.contains("id=\"\(field)-galat\""))
      #expect(!answer.text.contains("<b>") && application.state.posisi == position)
    }
  }

  @Test("Somebody else changed it meanwhile; a year that is none") func conflict() async throws {
    try await WorkingSite.submitted { site, application in
      let browser = try await Browser.signedIn(site, People.administrator)
      let page = try await browser.get(Self.address)
      try await application.execute(
        Command(oleh: People.administrator, [JadwalDitetapkan(tahun: 2025, jenis: .bulan, tenggat: 7)]))
      let answer = try await browser.post(Self.address, Self.fields(page, ["tenggat-bulan": "12"]))
      #expect(answer.status == .unprocessableContent && answer.text.contains("sudah diubah sejak Anda membukanya"))
      #expect(answer.text.contains("href=\"#tenggat-bulan\"") && answer.text.contains("value=\"12\""))
      #expect(Self.schedule(application, .bulan)?.tenggat == 7)
      let again = try await browser.post(Self.address, Self.fields(answer, ["tenggat-bulan": "12"]))
      #expect(again.status == .seeOther && Self.schedule(application, .bulan)?.tenggat == 12)
      let wrong = try await browser.post(Self.address, Self.fields(page, ["tahun": "17"]))
      #expect(wrong.status == .badRequest)
    }
  }

  @Test("Who changes one kind of period leaves what somebody else set for another") func otherKind() async throws {
    try await WorkingSite.submitted { site, application in
      let browser = try await Browser.signedIn(site, People.administrator)
      let page = try await browser.get(Self.address)
      try await application.execute(
        Command(oleh: People.administrator, [JadwalDitetapkan(tahun: 2025, jenis: .bulan, tenggat: 7)]))
      let wrong = try await browser.post(Self.address, Self.fields(page, ["tenggat-triwulan": "x"]))
      #expect(wrong.text.contains("name=\"semula-tenggat-bulan\" value=\"7\""))
      let answer = try await browser.post(Self.address, Self.fields(page, ["tenggat-triwulan": "15"]))
      #expect(answer.status == .seeOther)
      #expect(Self.schedule(application, .bulan)?.tenggat == 7 && Self.schedule(application, .triwulan)?.tenggat == 15)
    }
  }

  @Test("A schedule that locks what is past is looked at first; nothing is saved before the second press")
  func impact() async throws {
    try await WorkingSite.submitted { site, application in
      let browser = try await Browser.signedIn(site, People.administrator)
      let pattern = try #require(application.state.unit[WorkingSite.unit]?.perencanaan.indikator["gangguan"])
      let later = IndikatorDitetapkan(
        unit: WorkingSite.unit, id: "lama", sasaran: "s2", nama: "Lama layanan", satuan: "hari", jenis: .angka,
        polaritas: .turun, agregasi: .terakhir, frekuensi: .tahun, desimal: 2, urutanPredikat: [], utama: false,
        definisi: pattern.definisi)
      try await application.execute(Command(oleh: People.perencana, [later]))
      let page = try await browser.get("\(Self.address)?tahun=2024")
      let position = application.state.posisi
      let form = Self.fields(page, ["tahun": "2024", "kunci-tahun": "30", "kunci-semester": "200"])
      let shown = try await browser.post(Self.address, form)
      PageRules.check(shown.text, "dampak")
      #expect(shown.status == .ok && application.state.posisi == position)
      #expect(shown.text.contains("Jadwal ini belum disimpan") && shown.text.contains("Tahun 2024"))
      #expect(shown.text.contains("Semester I 2024") && !shown.text.contains("Semester II 2024"))
      let again = shown.fields().filter { $0.0 != "aksi" }
      try await application.execute(
        Command(
          oleh: People.perencana,
          [
            TargetDitetapkan(
              unit: WorkingSite.unit, indikator: "lama", versi: "ubah", tahun: 2024, nilai: .angka(ExactDecimal(1)))
          ]))
      let changed = try await browser.post(Self.address, again)
      #expect(changed.text.contains("Daftar ini berubah") && Self.schedule(application, .tahun, 2024) == nil)
      let saved = try await browser.post(Self.address, changed.fields().filter { $0.0 != "aksi" })
      #expect(saved.status == .seeOther && Self.schedule(application, .tahun, 2024)?.kunci == 30)
      #expect(Self.schedule(application, .semester, 2024)?.kunci == 200)
    }
  }

  @Test("What a schedule cannot be is refused before anything is looked at")
  func impactOfWrong() async throws {
    try await WorkingSite.submitted { site, application in
      let browser = try await Browser.signedIn(site, People.administrator)
      let page = try await browser.get("\(Self.address)?tahun=2024")
      let answer = try await browser.post(
        Self.address, Self.fields(page, ["tahun": "2024", "kunci-tahun": "30", "tenggat-bulan": "400"]))
      #expect(answer.status == .unprocessableContent && answer.text.contains("href=\"#tenggat-bulan\""))
    }
  }

  private static func opening(_ changes: [(String, String)] = []) -> [(String, String)] {
    let base = [
      "unit": "kecamatan-mawar", "bulan": "12", "tahun": "2024", "sampai": "2025-03-20",
      "alasan": "Listrik <i>padam</i>",
    ]
    return base.merging(changes) { $1 }.sorted { $0.key < $1.key }
  }

  private static func locked(_ body: @escaping @Sendable (Browser, Selaras.Application, String) async throws -> Void)
    async throws
  {
    try await WorkingSite.submitted { site, application in
      try await application.execute(
        Command(oleh: People.administrator, [JadwalDitetapkan(tahun: 2024, jenis: .tahun, tenggat: 10, kunci: 20)]))
      let browser = try await Browser.signedIn(site, People.administrator)
      try await body(browser, application, Browser.token(in: try await browser.get(address).text))
    }
  }

  @Test("Opened with a reason, once") func open() async throws {
    try await Self.locked { browser, application, token in
      let form = [(SentForm.tokenField, token)] + Self.opening()
      let first = try await browser.post("\(Self.address)/buka", form)
      #expect(first.status == .seeOther)
      let page = try await browser.follow(first).text
      #expect(page.contains("Isian Kecamatan Mawar Desember 2024 terbuka sampai dengan 20 Maret 2025."))
      #expect(page.contains("Listrik &lt;i&gt;padam&lt;/i&gt;") && page.contains("terbuka"))
      let position = application.state.posisi
      let second = try await browser.post("\(Self.address)/buka", form)
      #expect(second.status == .seeOther && application.state.posisi == position)
    }
  }

  @Test("What stays locked in an opened month is said, with the way to unlock it", arguments: [false, true])
  func openingOfLocked(isAll: Bool) async throws {
    try await Self.locked { browser, application, token in
      for (person, step) in [
        (People.perencana, AlurRealisasi.Aksi.verifikasi), (People.camatMawar, .setujui),
      ] { try await application.execute(Command(oleh: person, [WorkingSite.step(step)])) }
      let month = try #require(Periode(tahun: 2024, jenis: .bulan, urutan: 12))
      try await application.execute(
        isAll
          ? application.state.penguncian(bulan: month).perintah(oleh: People.administrator)
          : Command(oleh: People.administrator, [WorkingSite.step(.kunci, ["gangguan"])]))
      let form = [(SentForm.tokenField, token)] + Self.opening()
      let page = try await browser.follow(try await browser.post("\(Self.address)/buka", form)).text
      #expect(page.contains("\u{201C}Angka gangguan ketertiban\u{201D}") && page.contains("tetap terkunci</a>"))
      #expect(page.contains("href=\"\(WorkingSite.review)\""))
      #expect(page.contains("semua realisasinya tetap terkunci") == isAll)
      #expect(page.contains("terbuka sampai dengan 20 Maret 2025, kecuali 1 realisasi") == !isAll)
    }
  }

  @Test(
    "An opening that cannot be",
    arguments: [
      (("unit", "tidak-ada"), "unit", "belum dipilih"), (("bulan", "13"), "bulan", "belum dipilih"),
      (("sampai", "besok"), "sampai", "belum diisi"), (("sampai", "2025-03-14"), "sampai", "dari hari ini"),
      (("alasan", " "), "alasan", "belum diisi"), (("bulan", "6"), "bulan", "tidak dikunci"),
    ] as [((String, String), String, String)])
  func badOpening(change: (String, String), field: String, words: String) async throws {
    try await Self.locked { browser, application, token in
      let position = application.state.posisi
      let answer = try await browser.post(
        "\(Self.address)/buka", [(SentForm.tokenField, token)] + Self.opening([change]))
      #expect(answer.status == .unprocessableContent && answer.text.contains(words), "\(change)")
      #expect(answer.text.contains("href=\"#\(field)\"") && application.state.posisi == position, "\(change)")
    }
  }

  @Test("What is locked one by one is opened elsewhere: the refusal says where, and leads there")
  func lockedOneByOne() async throws {
    try await WorkingSite.submitted { site, application in
      for (person, step) in [
        (People.perencana, AlurRealisasi.Aksi.verifikasi), (People.camatMawar, .setujui),
        (People.administrator, .kunci),
      ] { try await application.execute(Command(oleh: person, [WorkingSite.step(step)])) }
      let browser = try await Browser.signedIn(site, People.administrator)
      let page = try await browser.get(Self.address)
      #expect(!page.text.contains("href=\"\(WorkingSite.review)\""))
      let refused = try await browser.post(
        "\(Self.address)/buka", [(SentForm.tokenField, Browser.token(in: page.text))] + Self.opening())
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("yang terkunci 2 realisasinya") && refused.text.contains("href=\"#bulan\""))
      #expect(refused.text.contains("href=\"\(WorkingSite.review)\""))
    }
  }

  @Test("The form of an opening is filled in by the list of work") func prefilled() async throws {
    try await Self.locked { browser, _, _ in
      let page = try await browser.get("\(Self.address)?tahun=2024&unit=kecamatan-mawar&bulan=12").text
      #expect(
        page.contains("<option value=\"kecamatan-mawar\" selected>") && page.contains("<option value=\"12\" selected>"))
    }
  }

  @Test("A lock says first what it closes, refuses when that has changed, and is done once") func lock() async throws {
    try await WorkingSite.submitted { site, application in
      let browser = try await Browser.signedIn(site, People.administrator)
      let address = "\(Self.address)/kunci"
      let before = try await browser.get("\(address)?bulan=2024-12")
      #expect(before.text.contains("Kunci 2 realisasi") && before.text.contains("Semester II 2024"))
      func send(_ page: TestResponse) async throws -> TestResponse {
        try await browser.post(address, WorkingSite.fields(in: page.text, button: "Kunci "))
      }
      try await application.execute(Command(oleh: People.administrator, [WorkingSite.step(.verifikasi)]))
      try await application.execute(Command(oleh: People.camatMawar, [WorkingSite.step(.setujui)]))
      let refused = try await send(before)
      #expect(refused.status == .unprocessableContent && refused.text.contains("Belum ada yang dikunci"))
      #expect(refused.text.contains("Kunci 4 realisasi"))
      let done = try await send(refused)
      #expect(done.status == .seeOther && WorkingSite.status(application, "gangguan") == .terkunci)
      let again = try await send(refused)
      #expect(try await browser.follow(again).text.contains("Tidak ada lagi yang harus dikunci"))
      #expect(try await browser.get("\(address)?bulan=2024-12").text.contains("Tidak ada yang dapat dikunci"))
      #expect(try await browser.get("\(address)?bulan=lusa").status == .notFound)
    }
  }
}
