import Hummingbird
import HummingbirdTesting
import Journal
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("Writing, sending, approving and returning an agreement of a post")
struct PerjanjianPkTests {
  private static func send(
    _ browser: Browser, _ address: String, _ page: TestResponse, _ action: String, _ more: [(String, String)] = []
  ) async throws -> TestResponse {
    let fields = WorkingSite.fields(in: page.text, button: "value=\"\(action)\"")
    return try await browser.post(address, fields + [("aksi", action)] + more)
  }

  @Test("From the plan to both approvals: nothing is typed, and each time it is said who comes next")
  func theWay() async throws {
    try await PkSite.run { site, application in
      let writer = try await Browser.signedIn(site, People.operatorMawar)
      let list = try await writer.get("/perangkat-daerah/kecamatan-mawar/perjanjian?tahun=2024")
      #expect(list.text.contains("Susun draf") && list.text.contains("href=\"\(PkSite.susun)"))
      #expect(list.text.contains("Di atas kertas (murni)"))
      let form = try await writer.get(PkSite.susun)
      #expect(form.text.contains("Target diambil dari Perubahan Renstra 2021-2026"))
      #expect(form.text.contains("Indeks kepuasan masyarakat") && form.text.contains("target 87,65"))
      #expect(form.text.contains("name=\"program\" value=\"p2\""))
      // The year is over: its day is asked for, never supposed.
      #expect(form.text.contains("Tanggal penandatanganannya belum dipilih") && !form.text.contains("2024-12-31"))
      // The fixture has amounts of both versions; an original agreement is promised on the original one.
      #expect(form.text.contains("Pagu diambil dari APBD Murni. APBD Perubahan sudah dicatat juga;"))
      #expect(form.text.contains("Rp600.000.000") && !form.text.contains("Rp650.000.000"))
      let saved = try await Self.send(
        writer, PkSite.susun, form, "simpan",
        [("tanggal", "2024-02-01"), ("tempat", "Mawar"), ("indikator", "ikm"), ("target", "99")])
      #expect(saved.status == .seeOther)
      let draft = try await writer.follow(saved)
      #expect(draft.text.contains("Draf tersimpan.") && draft.text.contains("87,65") && !draft.text.contains(">99<"))
      let sent = try await writer.follow(try await Self.send(writer, PkSite.satu, draft, "ajukan"))
      #expect(sent.text.contains("Pengajuan tercatat. Perjanjian menunggu persetujuan Kepala Seksi."))
      #expect(!sent.text.contains(">Setujui sebagai pihak pertama<"))
      let onPaper = try await writer.upload(
        PkSite.satu,
        WorkingSite.fields(in: sent.text, button: "Catat persetujuan") + [
          ("cara", "kertas"), ("nomor-surat", "800/1"), ("tanggal-surat", "2024-02-01"),
          ("aksi", "setujui-pihak-pertama"),
        ],
        file: ("berkas-surat", "PK seksi.pdf", KertasPkTests.pdf))
      let signed = try await writer.follow(onPaper)
      #expect(signed.text.contains("di atas kertas, naskah nomor 800/1 tanggal 1 Februari 2024"))
      let head = try await Browser.signedIn(site, People.camatMawar)
      let work = try await head.get("/kerja")
      #expect(work.text.contains("Perjanjian kinerja yang menunggu persetujuan Anda"))
      #expect(work.text.contains("href=\"\(PkSite.satu)"))
      let page = try await head.get(PkSite.satu)
      // What is approved stands before the button, each figure with its heading for a narrow screen.
      let read = page.text.components(separatedBy: "value=\"setujui-pihak-kedua\"").first ?? ""
      #expect(read.contains("data-judul=\"Target\"") && read.contains("87,65"))
      #expect(read.contains("href=\"#judul-tindakan\""))
      let approved = try await head.follow(try await Self.send(head, PkSite.satu, page, "setujui-pihak-kedua"))
      #expect(approved.text.contains("Perjanjian berlaku, dan rencana aksinya dapat disusun."))
      #expect(PkSite.status(application) == .ditetapkan)
      #expect(try await !head.get("/kerja").text.contains("menunggu persetujuan Anda"))
      let guest = try await Browser(site).get(PkSite.satu)
      #expect(guest.status == .ok && guest.text.contains("Ditetapkan") && !guest.text.contains("name=\"aksi\""))
    }
  }

  @Test("What does not count yet is for those who have signed in") func draftsAreClosed() async throws {
    try await PkSite.run(sampai: [.ajukan]) { site, application in
      let guest = Browser(site)
      for address in [PkSite.satu, "\(PkSite.satu)/unduh/pdf"] {
        let answer = try await guest.get(address)
        #expect(answer.status != .ok && !answer.text.contains("87,65"), "\(address)")
      }
      let list = try await guest.get("/perangkat-daerah/kecamatan-mawar/perjanjian?tahun=2024").text
      #expect(list.contains("Diajukan") && !list.contains("href=\"\(PkSite.satu)\""))
      let entries = try await application.search(
        EntryFilter(), in: 1...application.state.posisi, latestFirst: true, limit: 5)
      let written = try #require(entries.first { $0.head.kind == NaskahPkDitetapkan.kind })
      let entry = try await guest.get("/jurnal/\(written.sequence)").text
      #expect(entry.contains(PageContext.perjanjianTertutup) && !entry.contains("87,65"))
      #expect(try await Browser.signedIn(site, People.evaluator).get(PkSite.satu).text.contains("87,65"))
    }
  }

  @Test("Who sent it takes it back to correct it while nobody has approved it") func takenBack() async throws {
    try await PkSite.run(sampai: [.ajukan]) { site, application in
      let head = try await Browser.signedIn(site, People.perencana)
      #expect(try await head.get(PkSite.satu).text.contains(">Tarik untuk diperbaiki<"))
      let other = try await Browser.signedIn(site, People.operatorSunyi)
      #expect(try await !other.get(PkSite.satu).text.contains(">Tarik untuk diperbaiki<"))
      let writer = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await writer.get(PkSite.satu)
      let back = try await writer.follow(try await Self.send(writer, PkSite.satu, page, "tarik"))
      #expect(back.text.contains("Penarikan tercatat."))
      #expect(PkSite.status(application) == .draf && back.text.contains("href=\"\(PkSite.susun)"))
      // What is written anew keeps the day that was chosen.
      #expect(try await writer.get(PkSite.susun).text.contains("value=\"2024-02-01\""))
    }
  }

  @Test("The Bupati sees who is waited for, and goes to what waits for himself") func whoWaits() async throws {
    try await PkSite.run(sampai: [.ajukan]) { site, application in
      let day = try #require(Tanggal(iso: "2024-02-01"))
      let text = try PenyusunanPk(application.state, unit: PkSite.unit, tahun: 2024, jabatan: "camat", tanggal: day)
        .naskah(alasan: .perubahanStrategi, uraianAlasan: "Berita acara 1")
      try await application.execute(Command(oleh: People.operatorMawar, [text]))
      for (action, actor) in [
        (AlurPerjanjian.Aksi.ajukan, People.operatorMawar), (.setujuiPihakPertama, People.camatMawar),
      ] {
        try await application.execute(
          Command(
            oleh: actor,
            [StatusPkBerubah(unit: PkSite.unit, tahun: 2024, jabatan: ["camat"], nomor: text.nomor, aksi: action)]))
      }
      let page = try await Browser.signedIn(site, People.pimpinan).get("/kerja?tahun=2024").text
      let figures = page.components(separatedBy: "id=\"judul-tahun\"").last ?? ""
      #expect(figures.contains("Kepala Seksi, Kecamatan Mawar") && !figures.contains("href=\"\(PkSite.satu)"))
      #expect(figures.contains("/perjanjian/2024/camat/\(text.nomor)"))
    }
  }

  @Test("A return needs a reason, stands beside its field, and comes to who mends it") func returned() async throws {
    try await PkSite.run(sampai: [.ajukan, .setujuiPihakPertama]) { site, application in
      let head = try await Browser.signedIn(site, People.camatMawar)
      let page = try await head.get(PkSite.satu)
      let refused = try await Self.send(head, PkSite.satu, page, "kembalikan")
      #expect(refused.status == .unprocessableContent && refused.text.contains("href=\"#alasan-kembalikan\""))
      #expect(refused.text.contains("Alasan belum diisi."))
      let done = try await Self.send(
        head, PkSite.satu, page, "kembalikan", [("alasan-kembalikan", "Target & program belum lengkap")])
      #expect(done.status == .seeOther && PkSite.status(application) == .dikembalikan)
      let writer = try await Browser.signedIn(site, People.operatorMawar)
      let work = try await writer.get("/kerja").text
      #expect(
        work.contains("Perjanjian kinerja yang dikembalikan") && work.contains("Target &amp; program belum lengkap"))
      let again = try await writer.get(PkSite.satu)
      #expect(again.text.contains("Susun ulang draf ini"))
      #expect(again.text.contains("Dikembalikan oleh Camat Mawar (akun \(People.camatMawar.akun))"))
      // Sent again as it is: asked first.
      let same = try await Self.send(writer, PkSite.satu, again, "ajukan")
      #expect(same.status == .unprocessableContent && same.text.contains("href=\"#tanpa-perubahan\""))
      PageRules.check(same.text, PkSite.satu)
      #expect(PkSite.status(application) == .dikembalikan)
      let sent = try await Self.send(writer, PkSite.satu, again, "ajukan", [("tanpa-perubahan", "ya")])
      #expect(sent.status == .seeOther && PkSite.status(application) == .diajukan)
    }
  }

  @Test("Who has seen an older text approves nothing, and two writers do not overwrite each other")
  func seenBefore() async throws {
    try await PkSite.run(sampai: []) { site, application in
      let writer = try await Browser.signedIn(site, People.operatorMawar)
      let form = try await writer.get(PkSite.susun)
      let page = try await writer.get(PkSite.satu)
      #expect(page.text.contains(">Tetap ajukan<") && page.text.contains("Periksa sebelum mengajukan"))
      try await PkSite.draft(application, sampai: [])
      let fields = [("tanggal", "2024-03-05"), ("tempat", "Tempat saya"), ("indikator", "ikm")]
      let refused = try await Self.send(writer, PkSite.susun, form, "simpan", fields)
      #expect(refused.status == .unprocessableContent && refused.text.contains("sudah diubah sejak Anda membukanya"))
      #expect(refused.text.contains("value=\"Tempat saya\"") && refused.text.contains("value=\"2024-03-05\""))
      let stale = try await Self.send(writer, PkSite.satu, page, "ajukan")
      #expect(stale.status == .unprocessableContent && PkSite.status(application) == .draf)
    }
  }

  @Test("What is wrong in a draft stands beside its field with what was sent")
  func refusedDrafts() async throws {
    try await PkSite.run { site, application in
      let writer = try await Browser.signedIn(site, People.operatorMawar)
      let form = try await writer.get(PkSite.susun)
      for (fields, link, words) in [
        ([("tanggal", "2024-02-01"), ("tempat", "Mawar")], "#indikator", "belum memuat indikator"),
        ([("tanggal", "bukan tanggal"), ("tempat", "Mawar"), ("indikator", "ikm")], "#tanggal", "Tanggal belum diisi"),
        ([("tanggal", "2022-02-01"), ("tempat", "Mawar"), ("indikator", "ikm")], "#tanggal", "tidak dapat bertanggal"),
        ([("tanggal", "2024-02-01"), ("tempat", ""), ("indikator", "ikm")], "#tempat", "belum diisi"),
        (
          [("tanggal", "2024-02-01"), ("tempat", "Mawar"), ("indikator", "ikm"), ("program", "sudah-dicabut")],
          "#program", "sebagian program yang dipilih tidak ada lagi"
        ),
      ] {
        let answer = try await Self.send(writer, PkSite.susun, form, "simpan", fields)
        #expect(answer.status == .unprocessableContent, "\(words)")
        #expect(answer.text.contains("href=\"\(link)\"") && answer.text.contains(words), "\(words)")
      }
      #expect(PkSite.status(application) == nil)
      let other = try await Self.send(
        writer, PkSite.susun, form, "tanggal", [("tanggal", "2024-02-01"), ("tempat", "X")])
      #expect(other.status == .ok && other.text.contains("value=\"X\""))
    }
  }

  @Test("The writer is warned of a draft without programs before it is sent; who approves is not")
  func withoutPrograms() async throws {
    try await PkSite.run { site, _ in
      let writer = try await Browser.signedIn(site, People.operatorMawar)
      let form = try await writer.get(PkSite.susun)
      let fields = WorkingSite.fields(in: form.text, button: "value=\"simpan\"").filter { $0.0 != "program" }
      let saved = try await writer.post(
        PkSite.susun,
        fields + [("aksi", "simpan"), ("tanggal", "2024-02-01"), ("tempat", "Mawar"), ("indikator", "ikm")])
      let draft = try await writer.follow(saved)
      #expect(draft.text.contains("Naskah ini tidak memuat program, sehingga terbit tanpa lampiran"))
      #expect(draft.text.contains(">Tetap ajukan<"))
      let sent = try await writer.follow(try await Self.send(writer, PkSite.satu, draft, "ajukan"))
      #expect(sent.text.contains("Pengajuan tercatat.") && !sent.text.contains("Periksa sebelum mengajukan"))
    }
  }

  @Test(
    "What contradicts an approved realisasi is refused to its writer, beside the indikator; what repeats it is saved")
  func contradicting() async throws {
    try await PkSite.run { site, application in
      let address = "/perangkat-daerah/kecamatan-mawar/susun-perjanjian/2024/camat"
      let writer = try await Browser.signedIn(site, People.operatorMawar)
      let form = try await writer.get(address)
      let more = [
        ("aksi", "simpan"), ("tanggal", "2024-02-01"), ("tempat", "Mawar"), ("alasan", "perubahan-strategi"),
        ("uraianAlasan", "Berita acara 1"),
      ]
      // The two semesters of "ikm" are approved against what the paper promised.
      let fields = WorkingSite.fields(in: form.text, button: "value=\"simpan\"") + more
      let refused = try await writer.post(address, fields.filter { $0 != ("indikator", "ikm") })
      #expect(refused.status == .unprocessableContent && refused.text.contains("href=\"#indikator\""))
      #expect(refused.text.contains("terkunci terhadap target 87,65"))
      let key = KunciNaskahPk(tahun: 2024, jabatan: "camat", nomor: 1)
      #expect(application.state.unit[PkSite.unit]?.perjanjian.naskah[key] == nil)
      #expect(try await writer.post(address, fields).status == .seeOther)
      #expect(application.state.unit[PkSite.unit]?.perjanjian.naskah[key]?.isi.status == .draf)
    }
  }

  @Test("A revision of which no original is recorded is written with the reason why") func withoutOriginal()
    async throws
  {
    try await PkSite.run { site, application in
      let writer = try await Browser.signedIn(site, People.operatorMawar)
      let form = try await writer.get(PkSite.susun)
      PageRules.check(form.text, "susun")
      #expect(form.text.contains("Perjanjian murninya tidak tercatat") && !form.text.contains("name=\"uraianAlasan\""))
      let fields =
        WorkingSite.fields(in: form.text, button: "value=\"simpan\"").filter { $0.0 != "tanpaMurni" } + [
          ("tanggal", "2024-02-01"), ("tempat", "Mawar"), ("indikator", "ikm"), ("tanpaMurni", "Tidak diterbitkan"),
          ("aksi", "simpan"),
        ]
      // It is a revision now, and asks for what changed.
      let asked = try await writer.post(PkSite.susun, fields)
      #expect(asked.status == .unprocessableContent && asked.text.contains("name=\"uraianAlasan\""))
      #expect(asked.text.contains("Tidak diterbitkan") && asked.text.contains("memerlukan alasan"))
      PageRules.check(asked.text, "susun")
      let saved = try await writer.post(
        PkSite.susun, fields + [("alasan", "perubahan-strategi"), ("uraianAlasan", "Berita acara 1")])
      let page = try await writer.follow(saved)
      #expect(page.text.contains("Perjanjian kinerja murninya tidak tercatat. Tidak diterbitkan"))
      let room = try #require(application.state.unit[PkSite.unit]).perjanjian
      #expect(room.naskah(tahun: 2024, jabatan: "seksi").map(\.isi.isi.nomor) == [1])
      // Written anew it stays what it is.
      #expect(try await writer.get(PkSite.susun).text.contains("Tidak diterbitkan"))
    }
  }

  @Test("Only the own agency writes; who does not act for a post approves nothing") func rights() async throws {
    try await PkSite.run(sampai: [.ajukan, .setujuiPihakPertama]) { site, application in
      let stranger = try await Browser.signedIn(site, People.operatorSunyi)
      #expect(try await stranger.get(PkSite.susun).status == .forbidden)
      let page = try await stranger.get(PkSite.satu)
      #expect(page.status == .ok && !page.text.contains("name=\"aksi\""))
      for person in [People.operatorMawar, People.pimpinan, People.perencana] {
        let browser = try await Browser.signedIn(site, person)
        let own = try await browser.get(PkSite.satu)
        #expect(!own.text.contains(">Setujui sebagai pihak kedua<"), "\(person.akun)")
        let token = Browser.token(in: try await browser.get("/akun").text)
        let seen = application.state.unit[PkSite.unit]?.terlihat(.naskahPk(tahun: 2024, jabatan: "seksi", nomor: 0))
          .entri
        let answer = try await browser.post(
          PkSite.satu,
          [(SentForm.tokenField, token), ("aksi", "setujui-pihak-kedua"), ("terlihat", seen.map { String($0) } ?? "")])
        #expect(answer.status != .seeOther && answer.text.contains("akun pemegang jabatan"), "\(person.akun)")
      }
      #expect(PkSite.status(application) == .disetujuiPihakPertama)
    }
  }

  @Test("What waits for the approval of the budget leads to where it is recorded, for who may") func approval()
    async throws
  {
    try await PkSite.run(sampai: []) { site, _ in
      let way = "/perangkat-daerah/kecamatan-mawar/anggaran?tahun=2024#judul-pengesahan"
      let writer = try await Browser.signedIn(site, People.operatorMawar)
      let list = "/perangkat-daerah/kecamatan-mawar/perjanjian?tahun=2024"
      for address in [list, PkSite.satu] {
        let page = try await writer.get(address).text
        #expect(page.contains("tanggal pengesahan anggaran belum dicatat") && page.contains(way), "\(address)")
      }
      #expect(
        try await writer.get("/perangkat-daerah/kecamatan-mawar/anggaran?tahun=2024").text.contains(
          "id=\"judul-pengesahan\""))
      #expect(try await !Browser(site).get(list).text.contains(way))
    }
  }

  @Test("The monitor counts posts without an agreement, filters them, and gives them as data")
  func monitor() async throws {
    try await PkSite.run(sampai: [.ajukan, .setujuiPihakPertama, .setujuiPihakKedua]) { site, _ in
      let guest = Browser(site)
      let page = try await guest.get("/perjanjian/pemantauan?tahun=2024").text
      #expect(page.contains("2 dari 7 jabatan mempunyai perjanjian kinerja yang berlaku"))
      #expect(page.contains("Berapa yang terlambat belum dapat dikatakan: tanggal pengesahan anggaran belum dicatat."))
      let missing = try await guest.get("/perjanjian/pemantauan?tahun=2024&tampil=belum").text
      #expect(missing.contains("Bupati Contoh") && !missing.contains("Kepala Seksi"))
      let data = try await guest.get("/perjanjian/pemantauan/perjanjian.csv?tahun=2024")
      #expect(data.status == .ok && data.text.contains("Kepala Seksi") && data.text.contains("Ditetapkan"))
      #expect(try await guest.get("/perjanjian/pemantauan/lain.csv").status == .notFound)
      let one = "unit=kecamatan-mawar&tahun=2024"
      let own = try await guest.get("/perjanjian/pemantauan?\(one)")
      PageRules.check(own.text, "pemantauan")
      #expect(own.text.contains("Kepala Seksi") && !own.text.contains("Bupati Contoh"))
      #expect(!own.text.contains("dari 7 jabatan"))
      #expect(try await !guest.get("/perjanjian/pemantauan/perjanjian.csv?\(one)").text.contains("Bupati Contoh"))
      #expect(try await guest.get("/perjanjian/pemantauan?unit=lain&tahun=2024").status == .badRequest)
    }
  }

  @Test("The stage begins with the head of the pemda, and names what is drafted and sent") func stage() async throws {
    try await PkSite.run(sampai: [.ajukan]) { site, _ in
      let address = "/perjanjian?tahun=2024"
      let guest = try await Browser(site).get(address).text
      let rows = guest.components(separatedBy: "<tbody>").dropFirst().joined(separator: "").components(
        separatedBy: "<tr"
      )
      .dropFirst()
      #expect(rows.first?.contains("/perangkat-daerah/kabupaten-contoh/perjanjian") == true)
      let own = try #require(rows.first { $0.contains("Kecamatan Mawar") })
      #expect(own.contains("31 Januari 2024") && own.contains("Murni, Kepala Seksi") && own.contains("Diajukan"))
      #expect(!own.contains("href=\"\(PkSite.satu)"))
      #expect(guest.contains("href=\"/perjanjian/pemantauan"))
      let page = try await Browser.signedIn(site, People.evaluator).get(address).text
      #expect(page.contains("href=\"\(PkSite.satu)"))
    }
  }

  @Test("Addresses of no agreement", arguments: ["2024/seksi/7", "2024/seksi/x", "1800/seksi/0", "2024/lain/0"])
  func nowhere(_ rest: String) async throws {
    try await PkSite.run { site, _ in
      let answer = try await site.get("/perangkat-daerah/kecamatan-mawar/perjanjian/\(rest)")
      #expect(answer.status == .notFound)
    }
  }

  @Test("From a promised target to its origin in one step: the agreement, the plan and its ground, in words")
  func origin() async throws {
    try await PkSite.run(sampai: [.ajukan, .setujuiPihakPertama, .setujuiPihakKedua]) { site, _ in
      let page = try await site.page(PkSite.satu)
      let address = "/asal?angka=target&amp;unit=kecamatan-mawar&amp;indikator=ikm&amp;tahun=2024"
      #expect(page.contains("href=\"\(address)\">87,65</a>"))
      let origin = try await site.page(address.replacing("&amp;", with: "&"))
      for words in [
        "Dijanjikan dalam perjanjian kinerja", "Kepala Seksi", "href=\"\(PkSite.satu)?tahun=2024\"", "1 Februari 2024",
        "Diambil dari rencana", "href=\"/perangkat-daerah/kecamatan-mawar/perencanaan", "Perubahan Renstra 2021-2026",
        "Dasar hukum", "<a href=\"/perjanjian?tahun=2024\" aria-current=\"page\">",
      ] { #expect(origin.contains(words), "\(words)") }
      for system in ["setujui-pihak", "jabatan kepala perangkat daerah: ya", "pagu: "] {
        #expect(!origin.contains(system), "\(system)")
      }
      let indicator = try await site.page("/perangkat-daerah/kecamatan-mawar/indikator/ikm?tahun=2024")
      #expect(
        indicator.contains("Siapa yang berjanji tahun 2024") && indicator.contains("Dijanjikan Kepala Seksi: 87,65"))
      #expect(indicator.contains("href=\"\(PkSite.satu)"))
    }
  }

  @Test("Steps and money of an agreement stand in its history as people say them")
  func history() async throws {
    try await PkSite.run { site, application in
      let day = try #require(Tanggal(iso: "2024-01-30"))
      let earlier = try PenyusunanPk(
        application.state, unit: PkSite.unit, tahun: 2024, jabatan: "seksi", tanggal: day
      ).naskah(indikator: ["ikm"])
      try await application.execute(Command(oleh: People.operatorMawar, [earlier]))
      try await PkSite.draft(application, sampai: [.ajukan, .tarik, .ajukan, .setujuiPihakPertama, .setujuiPihakKedua])
      let page = try await site.page(PkSite.satu)
      #expect(
        page.contains("ditarik untuk diperbaiki") && page.contains("disetujui pihak pertama")
          && page.contains("disetujui pihak kedua"))
      #expect(!page.contains("setujui-pihak-"))
    }
  }
}
