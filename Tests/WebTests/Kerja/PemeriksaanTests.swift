import Hummingbird
import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("Verifying, approving and returning the realisasi of a month")
struct PemeriksaanTests {
  private static let page = WorkingSite.review

  private static func decide(
    _ browser: Browser, _ page: TestResponse, _ action: String, _ more: [(String, String)] = []
  ) async throws -> TestResponse {
    let fields = WorkingSite.fields(in: page.text, button: "value=\"\(action)\"", mencentang: true)
    return try await browser.post(Self.page, fields + [("aksi", action)] + more)
  }

  @Test("Verified, approved: each time it is said who comes next") func theWay() async throws {
    try await WorkingSite.submitted { site, application in
      let planner = try await Browser.signedIn(site, People.perencana)
      let page = try await planner.get(Self.page)
      #expect(page.text.contains("2 realisasi menunggu tindakan Anda") && page.text.contains("Verifikasi yang dipilih"))
      #expect(page.text.contains("data per November 2024"))
      let verified = try await Self.decide(planner, page, "verifikasi")
      #expect(verified.status == .seeOther && verified.headers[.location] == Self.page)
      let after = try await planner.follow(verified)
      #expect(
        after.text.contains(
          "2 realisasi Kecamatan Mawar diverifikasi, lalu menunggu persetujuan oleh Camat Mawar."))
      #expect(after.text.contains("Tidak ada yang menunggu tindakan Anda di sini"))
      let head = try await Browser.signedIn(site, People.camatMawar)
      let waiting = try await head.get(Self.page)
      #expect(waiting.text.contains("Setujui yang dipilih") && !waiting.text.contains("Verifikasi yang dipilih"))
      #expect(
        waiting.text.contains(
          "Persetujuan keliru? Mintalah Administrator (Bagian Organisasi) menguncinya, lalu membuka kuncinya dengan alasan."
        ))
      let approved = try await head.follow(try await Self.decide(head, waiting, "setujui"))
      #expect(approved.text.contains("disetujui.") && !approved.text.contains("menunggu penguncian"))
      let administrator = try await Browser.signedIn(site, People.administrator).get(Self.page)
      #expect(administrator.text.contains("Tidak ada yang menunggu tindakan Anda di sini"), "nobody has to lock")
      #expect(WorkingSite.status(application, "desa-tertib") == .disetujui)
      #expect(WorkingSite.status(application, "gangguan") == .disetujui)
    }
  }

  @Test("The source of the definition is not taken for one that was given") func source() async throws {
    try await WorkingSite.submitted { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let page = try await browser.get(Self.page).text
      #expect(page.contains("belum diisi</span>; menurut definisi: Seksi pelayanan"))
      try await application.execute(
        Command(oleh: People.administrator, [WorkingSite.step(.kembalikan, alasan: "Sumbernya?")]))
      let sourced: [any Event] = ["desa-tertib", "gangguan"].map {
        RealisasiDicatat(
          unit: WorkingSite.unit, indikator: $0, periode: WorkingSite.tahun2024, nilai: .angka(ExactDecimal(8)),
          sumber: "Register desa")
      }
      try await application.execute(Command(oleh: People.operatorMawar, sourced + [WorkingSite.step(.ajukan)]))
      #expect(try await browser.get(Self.page).text.components(separatedBy: "<dd>Register desa</dd>").count == 3)
    }
  }

  @Test("What nothing proves is not ticked beforehand, and says why; what is approved already is")
  func tickedBeforehand() async throws {
    try await WorkingSite.submitted { site, application in
      let proof = BuktiDilampirkan(
        unit: WorkingSite.unit, indikator: "gangguan", periode: WorkingSite.tahun2024,
        berkas: String(repeating: "a", count: 64), nama: "rekap.pdf", jenis: "application/pdf", ukuran: 100)
      try await application.execute(
        Command(oleh: People.administrator, [WorkingSite.step(.kembalikan, ["gangguan"], alasan: "Buktinya?")]))
      try await application.execute(
        Command(oleh: People.operatorMawar, [proof, WorkingSite.step(.ajukan, ["gangguan"])]))
      let page = try await Browser.signedIn(site, People.administrator).get(Self.page).text
      func ticked(_ button: String) -> [String] {
        WorkingSite.fields(in: page, button: "value=\"\(button)\"").filter { $0.0 == "pilih" }.map(\.1)
      }
      #expect(ticked("verifikasi") == ["gangguan-2024"] && ticked("kunci") == ["ikm-2024-S2"])
      #expect(page.components(separatedBy: "karena belum ada bukti").count == 2)
    }
  }

  @Test("Only what is ticked moves") func ticked() async throws {
    try await WorkingSite.submitted { site, application in
      let browser = try await Browser.signedIn(site, People.administrator)
      let page = try await browser.get(Self.page)
      let fields = WorkingSite.fields(in: page.text, button: "value=\"verifikasi\"", mencentang: true)
        .filter { $0 != ("pilih", "gangguan-2024") }
      let answer = try await browser.post(Self.page, fields + [("aksi", "verifikasi")])
      #expect(answer.status == .seeOther)
      #expect(WorkingSite.status(application, "desa-tertib") == .diverifikasi)
      #expect(WorkingSite.status(application, "gangguan") == .diajukan)
    }
  }

  @Test("A return needs a reason beside its field; the reason is read by the operator, as text") func returned()
    async throws
  {
    try await WorkingSite.submitted { site, application in
      let browser = try await Browser.signedIn(site, People.administrator)
      let page = try await browser.get(Self.page)
      let refused = try await Self.decide(
        browser, page, "kembalikan gangguan-2024", [("alasan-desa-tertib-2024", "ketikan lain")])
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("href=\"#alasan-gangguan-2024\"") && refused.text.contains("belum diisi"))
      #expect(refused.text.contains("ketikan lain</textarea>") && refused.text.contains("aria-invalid=\"true\""))
      #expect(WorkingSite.status(application, "gangguan") == .diajukan)
      let reason = "Bukti <script>alert(1)</script> & tanda tangan kurang"
      let done = try await Self.decide(
        browser, page, "kembalikan gangguan-2024", [("alasan-gangguan-2024", reason)])
      #expect(done.status == .seeOther)
      #expect(
        try await browser.follow(done).text.contains(
          "dikembalikan, lalu menunggu perbaikan dan pengajuan kembali oleh Operator"))
      #expect(WorkingSite.status(application, "gangguan") == .dikembalikan)
      #expect(WorkingSite.status(application, "desa-tertib") == .diajukan)
      let home = try await Browser.signedIn(site, People.operatorMawar).get("/kerja")
      #expect(home.text.contains("Bukti &lt;script&gt;alert(1)&lt;/script&gt; &amp; tanda tangan kurang"))
      #expect(!home.text.withoutOwnScript.contains("<script"))
    }
  }

  @Test("Two who decide at once: the second is told, and nothing is overwritten") func conflict() async throws {
    try await WorkingSite.submitted { site, application in
      let first = try await Browser.signedIn(site, People.administrator)
      let second = try await Browser.signedIn(site, People.perencana)
      let seen = try await first.get(Self.page)
      _ = try await Self.decide(
        second, try await second.get(Self.page), "kembalikan desa-tertib-2024",
        [("alasan-desa-tertib-2024", "Belum ada bukti")])
      let position = application.state.posisi
      let answer = try await Self.decide(first, seen, "verifikasi")
      #expect(answer.status == .unprocessableContent && answer.text.contains("sudah diubah sejak Anda membukanya"))
      #expect(answer.text.contains("Belum ada bukti") && application.state.posisi == position)
    }
  }

  @Test("The same form twice does nothing the second time", arguments: ["verifikasi", "kembalikan gangguan-2024"])
  func twice(action: String) async throws {
    try await WorkingSite.submitted { site, application in
      let browser = try await Browser.signedIn(site, People.administrator)
      let page = try await browser.get(Self.page)
      let reason = [("alasan-gangguan-2024", "Salah tahun")]
      let first = try await Self.decide(browser, page, action, reason)
      let position = application.state.posisi
      let second = try await Self.decide(browser, page, action, reason)
      #expect(first.status == .seeOther && second.status == .seeOther && application.state.posisi == position)
      let told = try await browser.follow(second).text
      #expect(told.contains("sebelumnya") && told.contains("Tidak ada yang diubah."))
    }
  }

  @Test("Sent twice at the same moment") func together() async throws {
    try await WorkingSite.submitted { site, application in
      let browser = try await Browser.signedIn(site, People.administrator)
      let page = try await browser.get(Self.page)
      let position = application.state.posisi
      try await withThrowingTaskGroup(of: TestResponse.self) { group in
        for _ in 0..<4 { group.addTask { try await Self.decide(browser, page, "verifikasi") } }
        for try await answer in group { #expect(answer.status == .seeOther) }
      }
      #expect(application.state.posisi == position + 1)
    }
  }

  @Test(
    "Who may not, cannot",
    arguments: [
      (
        People.operatorMawar, "verifikasi", HTTPResponse.Status.unprocessableContent,
        "Tindakan “Verifikasi” dilakukan oleh"
      ),
      (People.camatMawar, "setujui", .unprocessableContent, "tidak dapat dilakukan"),
      (People.operatorSunyi, "verifikasi", .forbidden, "perangkat daerah Anda sendiri"),
      (People.kepalaSunyi, "setujui", .forbidden, "perangkat daerah Anda sendiri"),
      (People.evaluator, "verifikasi", .forbidden, "Halaman ini untuk"),
      (People.pimpinan, "setujui", .unprocessableContent, "tidak dapat dilakukan"),
      (People.administrator, "hapus", .unprocessableContent, "Pilih dahulu tindakannya."),
    ])
  func refused(person: Pelaku, action: String, status: HTTPResponse.Status, words: String) async throws {
    try await WorkingSite.submitted { site, application in
      let position = application.state.posisi
      let browser = try await Browser.signedIn(site, person)
      let form = try await browser.get("/akun")
      let known = application.state.unit[WorkingSite.unit]?
        .terlihat(.realisasi(indikator: "gangguan", periode: WorkingSite.tahun2024)).entri
      let answer = try await browser.send(
        Self.page, from: form,
        ["pilih": "gangguan-2024", "terlihat-gangguan-2024": known.map { String($0) } ?? "", "aksi": action])
      #expect(answer.status == status && answer.text.contains(words), "\(person.akun): \(words)")
      #expect(application.state.posisi == position)
    }
  }

  @Test(
    "Nothing chosen, an unknown row, a broken mark of what was seen",
    arguments: [
      ([("aksi", "verifikasi")], "Pilih sedikitnya satu realisasi."),
      ([("aksi", "verifikasi"), ("pilih", "tidak-ada-2024")], "Pilih sedikitnya satu realisasi."),
      ([("aksi", "verifikasi"), ("pilih", "gangguan-2024"), ("terlihat-gangguan-2024", "x'--")], "sudah diubah sejak"),
      ([("aksi", ""), ("pilih", "gangguan-2024")], "Pilih dahulu tindakannya."),
    ] as [([(String, String)], String)])
  func badForms(fields: [(String, String)], words: String) async throws {
    try await WorkingSite.submitted { site, application in
      let browser = try await Browser.signedIn(site, People.administrator)
      let token = Browser.token(in: try await browser.get("/akun").text)
      let answer = try await browser.post(Self.page, [(SentForm.tokenField, token)] + fields)
      #expect(answer.status == .unprocessableContent && answer.text.contains(words))
      #expect(WorkingSite.status(application, "gangguan") == .diajukan)
    }
  }

  @Test("Months that are none", arguments: ["2024-13", "2024-1", "2024", "..", "2024-00", "abcd-ef", "1900-01"])
  func wrongMonths(month: String) async throws {
    try await WorkingSite.submitted { site, _ in
      let browser = try await Browser.signedIn(site, People.administrator)
      let answer = try await browser.get("/perangkat-daerah/kecamatan-mawar/pemeriksaan/\(month)")
      #expect(answer.status == .notFound)
    }
  }

  @Test("A month without anything due says so; an earlier day is only read") func emptyAndPast() async throws {
    try await WorkingSite.submitted { site, _ in
      let browser = try await Browser.signedIn(site, People.administrator)
      let empty = try await browser.get("/perangkat-daerah/kecamatan-mawar/pemeriksaan/2024-02")
      #expect(empty.text.contains("Tidak ada indikator Kecamatan Mawar yang periodenya berakhir pada Februari 2024"))
      let past = try await browser.get("\(Self.page)?per=2025-01-16")
      #expect(past.text.contains("hanya dapat dibaca") && !past.text.contains("name=\"aksi\""))
      #expect(past.text.contains("87,78") && past.text.contains("naik 0,22 dari Semester I 2024 (87,56), membaik"))
    }
  }

  @Test("Locked and opened again: the way back of an approval") func lockAndOpen() async throws {
    try await WorkingSite.submitted { site, application in
      let browser = try await Browser.signedIn(site, People.administrator)
      let page = try await browser.get(Self.page)
      #expect(page.text.contains("Kunci yang dipilih"))
      let lock = try await Self.decide(browser, page, "kunci")
      #expect(lock.status == .seeOther)
      let locked = try await browser.follow(lock)
      #expect(locked.text.contains("terkunci.") && locked.text.contains("Buka kunci dengan alasan"))
      let open = try await Self.decide(
        browser, locked, "buka-kunci ikm-2024-S2", [("alasan-ikm-2024-S2", "Keliru dihitung")])
      #expect(open.status == .seeOther)
      let period = Periode(kode: "2024-S2")
      let status = period.flatMap { application.state.unit[WorkingSite.unit]?.pengukuran.realisasi("ikm", $0)?.status }
      #expect(status == .dikembalikan)
    }
  }

  /// Forty more realisasi that wait for verification.
  private static func many() async throws -> (Selaras.Application, [String]) {
    let application = try await Fixture.application()
    let ids = (1...40).map { "banyak-\($0)" }
    let pattern = try #require(application.state.unit[WorkingSite.unit]?.perencanaan.indikator["gangguan"])
    try await application.execute(
      Command(
        oleh: People.perencana,
        ids.map {
          IndikatorDitetapkan(
            unit: WorkingSite.unit, id: $0, sasaran: "s2", nama: "Indikator \($0) dengan nama yang cukup panjang",
            satuan: "desa", jenis: .angka, polaritas: .naik, agregasi: .jumlah, frekuensi: .tahun, desimal: 0,
            urutanPredikat: [], utama: false, definisi: pattern.definisi)
        }))
    try await application.execute(
      Command(
        oleh: People.operatorMawar,
        ids.map {
          RealisasiDicatat(
            unit: WorkingSite.unit, indikator: $0, periode: WorkingSite.tahun2024, nilai: .angka(ExactDecimal(8)))
        } + [WorkingSite.step(.ajukan, ids)]))
    return (application, ids)
  }

  @Test("Many realisasi stand on several pages, what waits first; the page stays light") func pages() async throws {
    let (application, ids) = try await Self.many()
    try await WorkingSite.run(application) { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let first = try await browser.get(Self.page)
      PageRules.check(first.text, Self.page)
      #expect(first.text.contains("40 realisasi menunggu tindakan Anda") && first.text.contains("halaman=3"))
      #expect(first.text.components(separatedBy: "name=\"pilih\"").count == 16)
      let answer = try await Self.decide(browser, first, "verifikasi")
      #expect(try await browser.follow(answer).text.contains("25 realisasi menunggu tindakan Anda"))
      #expect(ids.filter { WorkingSite.status(application, $0) == .diverifikasi }.count == 15)
    }
  }

  @Test("A refusal on the second page comes back on it, with every reason that was typed") func pageStays() async throws
  {
    let (application, _) = try await Self.many()
    try await WorkingSite.run(application) { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let address = "\(Self.page)?halaman=2"
      let page = try await browser.get(address)
      #expect(page.text.contains("action=\"\(address)\""))
      let fields = WorkingSite.fields(in: page.text, button: "value=\"verifikasi\"", mencentang: true)
      let keys = fields.filter { $0.0 == "pilih" }.map(\.1)
      let (one, other) = (try #require(keys.first), try #require(keys.last))
      let position = application.state.posisi
      let answer = try await browser.post(
        address, fields + [("aksi", "kembalikan \(one)"), ("alasan-\(other)", "ketikan lain")])
      #expect(answer.status == .unprocessableContent && application.state.posisi == position)
      #expect(answer.text.contains("href=\"#alasan-\(one)\"") && answer.text.contains("id=\"alasan-\(one)\""))
      #expect(answer.text.contains("ketikan lain</textarea>"))
      let elsewhere = try await browser.post(
        Self.page, fields + [("aksi", "kembalikan \(one)"), ("alasan-\(other)", "ketikan lain")])
      #expect(elsewhere.text.contains("id=\"alasan-\(one)\"") && elsewhere.text.contains("ketikan lain</textarea>"))
    }
  }
}
