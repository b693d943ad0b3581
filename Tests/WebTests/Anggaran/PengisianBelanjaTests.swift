import Hummingbird
import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("The form of spending")
struct PengisianBelanjaTests {
  private static func address(_ month: String, _ query: String = "") -> String {
    "/perangkat-daerah/kecamatan-mawar/belanja/\(month)\(query)"
  }

  private static func spent(_ application: Selaras.Application, _ place: String, _ month: Int) -> BelanjaKumulatif? {
    application.state.unit["kecamatan-mawar"]?.anggaran.tahun[2024]?.subKegiatan[place]?.belanja(sampaiBulan: month)
  }

  private static func run(
    as person: Pelaku = People.operatorMawar, _ facts: [any Event] = [],
    _ body: @escaping @Sendable (Selaras.Application, Site, Browser) async throws -> Void
  ) async throws {
    let application = try await Fixture.application()
    if !facts.isEmpty { try await application.execute(Command(oleh: People.administrator, facts)) }
    try await Site.run(application: application, people: People.semua) { site in
      try await body(application, site, try await Browser.signedIn(site, person))
    }
  }

  @Test(
    "An amount is saved as it was typed; sending twice changes nothing",
    arguments: ["1.234.567", "1234567", "Rp1.234.567,00", " Rp. 1.234.567 "])
  func saves(text: String) async throws {
    try await Self.run { application, _, browser in
      let page = try await browser.get(Self.address("2024-09"))
      #expect(page.status == .ok && page.text.contains("Rp600.000.000") && page.text.contains("Rp650.000.000"))
      let form = page.fields(["jumlah-sk2": text])
      let saved = try await browser.post(Self.address("2024-09"), form)
      #expect(saved.status == .seeOther)
      #expect(try await browser.follow(saved).text.contains("Realisasi 1 sub kegiatan sampai akhir September 2024"))
      #expect(Self.spent(application, "sk2", 9)?.jumlah == Rupiah(1_234_567))
      let entries = application.state.posisi
      let twice = try await browser.post(Self.address("2024-09"), form)
      #expect(try await browser.follow(twice).text.contains("Tidak ada yang berubah"))
      #expect(application.state.posisi == entries)
      let shown = try await browser.get(Self.address("2024-09"))
      PageRules.check(shown.text, "belanja")
      #expect(shown.text.contains("0,19%") && shown.text.contains("value=\"1.234.567\""))
    }
  }

  @Test(
    "What is wrong stands at its field, and everything typed stays",
    arguments: [
      ("seratus", "bukan angka"), ("12.5", "12.5"), ("1,5", "1,5"), ("-5", "tidak boleh kurang dari 0"),
      ("650.000.001", "melebihi pagu Rp650.000.000"), ("<script>alert(1)</script>", "&lt;script&gt;"),
      ("'; drop table entri; --", "drop table"), ("9999999999999999999999", "9999999999"),
    ])
  func refused(text: String, words: String) async throws {
    try await Self.run { application, _, browser in
      let page = try await browser.get(Self.address("2024-09"))
      let before = application.state.posisi
      let answer = try await browser.post(
        Self.address("2024-09"), page.fields(["jumlah-sk2": text, "jumlah-sk1": "395.100.000"]))
      #expect(answer.status == .unprocessableContent && application.state.posisi == before)
      #expect(answer.text.contains("href=\"#jumlah-sk2\"") && answer.text.contains("aria-invalid=\"true\""))
      #expect(answer.text.contains(words) && answer.text.contains("value=\"395.100.000\""))
      #expect(!answer.text.contains("<script>alert"))
    }
  }

  @Test("A fall is named with its months and must be meant; the box stays ticked")
  func fall() async throws {
    try await Self.run { application, _, browser in
      let page = try await browser.get(Self.address("2024-09"))
      let answer = try await browser.post(Self.address("2024-09"), page.fields(["jumlah-sk1": "100.000.000"]))
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains("sampai dengan Juni menjadi Rp100.000.000 sampai dengan September"))
      let again = try await browser.post(
        Self.address("2024-09"), answer.fields(["koreksi-sk1": "ya", "jumlah-sk2": "salah"]))
      #expect(again.status == .unprocessableContent && again.text.contains("checked"))
      let saved = try await browser.post(Self.address("2024-09"), again.fields(["jumlah-sk2": ""]))
      #expect(saved.status == .seeOther)
      #expect(Self.spent(application, "sk1", 9)?.jumlah == Rupiah(100_000_000))
    }
  }

  @Test("The month alone is added to the month before, which must be there")
  func monthly() async throws {
    try await Self.run { application, _, browser in
      let orphan = try await browser.get(Self.address("2024-03", "?cara=bulanan"))
      let refused = try await browser.post(
        Self.address("2024-03", "?cara=bulanan"), orphan.fields(["jumlah-sk2": "5.000"]))
      #expect(refused.status == .unprocessableContent && refused.text.contains("Februari belum dicatat"))
      for (month, text) in [("2024-01", "10.000"), ("2024-02", "5.000")] {
        let address = Self.address(month, "?cara=bulanan")
        let page = try await browser.get(address)
        let saved = try await browser.post(address, page.fields(["jumlah-sk2": text]))
        #expect(saved.status == .seeOther && saved.headers[.location]?.contains("cara=bulanan") == true)
      }
      #expect(Self.spent(application, "sk2", 2)?.jumlah == Rupiah(15_000))
      #expect(try await browser.get(Self.address("2024-02", "?cara=bulanan")).text.contains("value=\"5.000\""))
      #expect(try await browser.get(Self.address("2024-02")).text.contains("value=\"15.000\""))
    }
  }

  @Test("A month that is mended alone moves the months after it, which the page says; each keeps what it spent")
  func mendedMonth() async throws {
    try await Self.run { application, _, browser in
      for (month, text) in [("2024-01", "100"), ("2024-02", "50"), ("2024-03", "10")] {
        let address = Self.address(month, "?cara=bulanan")
        _ = try await browser.post(address, try await browser.get(address).fields(["jumlah-sk2": text]))
      }
      let january = Self.address("2024-01", "?cara=bulanan")
      let page = try await browser.get(january)
      #expect(page.text.contains("sampai Februari, Maret, Desember ikut bergeser"))
      let saved = try await browser.post(january, page.fields(["jumlah-sk2": "120", "alasan": "Salah baca"]))
      #expect(
        try await browser.follow(saved).text.contains("Jumlah sejak Januari sampai Februari, Maret, Desember ikut"))
      let amounts = [1, 2, 3, 12].map { Self.spent(application, "sk2", $0)?.jumlah }
      #expect(amounts == [120, 170, 180, 640_000_020].map { Rupiah($0) })
      #expect(try await browser.get(Self.address("2024-02", "?cara=bulanan")).text.contains("value=\"50\""))
      let cumulative = Self.address("2024-01")
      _ = try await browser.post(
        cumulative, try await browser.get(cumulative).fields(["jumlah-sk2": "130", "alasan": "Salah baca"]))
      #expect(Self.spent(application, "sk2", 2)?.jumlah == Rupiah(170), "since January: the other months stay")
    }
  }

  @Test("A later month that cannot move is named, and nothing is saved", arguments: [("20.000.000", "melebihi pagu")])
  func laterMonthRefuses(amount: String, words: String) async throws {
    try await Self.run { application, _, browser in
      let january = Self.address("2024-01", "?cara=bulanan")
      _ = try await browser.post(january, try await browser.get(january).fields(["jumlah-sk2": "100"]))
      let before = application.state.posisi
      let answer = try await browser.post(
        january, try await browser.get(january).fields(["jumlah-sk2": amount, "alasan": "Salah baca"]))
      #expect(answer.status == .unprocessableContent && application.state.posisi == before)
      #expect(answer.text.contains("Desember ikut bergeser") && answer.text.contains(words))
    }
  }

  @Test("Rows are read wherever they stand by now; one that the budget no longer has is named")
  func movedAndLost() async throws {
    try await Self.run { application, _, browser in
      let page = try await browser.get(Self.address("2024-09"))
      let lost = [("semula-hilang", "||||"), ("jumlah-hilang", "5"), ("semula-lama", "7|||"), ("jumlah-lama", "7")]
      let answer = try await browser.post(Self.address("2024-09"), page.fields(["jumlah-sk2": "100"]) + lost)
      #expect(answer.status == .unprocessableContent && Self.spent(application, "sk2", 9) == nil)
      #expect(answer.text.contains("\u{201C}hilang\u{201D} (5)") && !answer.text.contains("lama\u{201D}"))
      #expect(try await browser.post(Self.address("2024-09"), answer.fields()).status == .seeOther)
      #expect(Self.spent(application, "sk2", 9)?.jumlah == Rupiah(100))
    }
  }

  @Test("Kinds of spending make the sum; once told apart, each is asked for")
  func kinds() async throws {
    try await Self.run { application, _, browser in
      let address = Self.address("2024-09")
      let page = try await browser.get(address)
      let wrong = try await browser.post(
        address, page.fields(["jumlah-sk2": "100", "pegawai-sk2": "60", "modal-sk2": "50"]))
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("Samakan keduanya"))
      let saved = try await browser.post(address, page.fields(["pegawai-sk2": "60", "modal-sk2": "50"]))
      #expect(saved.status == .seeOther)
      let spent = Self.spent(application, "sk2", 9)
      #expect(spent?.jumlah == Rupiah(110) && spent?.rincian.map(\.jenis) == [.pegawai, .modal])
      let shown = try await browser.get(address)
      #expect(!shown.text.contains("name=\"jumlah-sk2\"") && !shown.text.contains("name=\"hibah-sk2\""))
      let half = try await browser.post(address, shown.fields(["pegawai-sk2": "70", "modal-sk2": ""]))
      #expect(half.status == .unprocessableContent && half.text.contains("Belanja modal belum diisi"))
    }
  }

  @Test("What is recorded cannot be emptied in silence")
  func emptied() async throws {
    try await Self.run { _, _, browser in
      let page = try await browser.get(Self.address("2024-12"))
      let answer = try await browser.post(Self.address("2024-12"), page.fields(["jumlah-sk1": ""]))
      #expect(answer.status == .unprocessableContent && answer.text.contains("tidak dapat dikosongkan"))
    }
  }

  @Test("Two people: what one did not touch is left alone, what both changed is refused with what stands now")
  func conflict() async throws {
    try await Self.run { application, site, first in
      let second = try await Browser.signedIn(site, People.camatMawar)
      let address = Self.address("2024-09")
      let (page1, page2) = (try await first.get(address), try await second.get(address))
      _ = try await first.post(address, page1.fields(["jumlah-sk2": "100"]))
      let other = try await second.post(address, page2.fields(["jumlah-sk1": "395.500.000", "koreksi-sk1": "ya"]))
      #expect(other.status == .unprocessableContent && other.text.contains("turun Rp5.500.000"))
      #expect(other.text.contains("value=\"100\""), "untouched: what stands now")
      let saved = try await second.post(address, other.fields(["koreksi-sk1": "ya"]))
      #expect(saved.status == .seeOther && Self.spent(application, "sk2", 9)?.jumlah == Rupiah(100))
      let both = try await second.post(address, page2.fields(["jumlah-sk2": "200"]))
      #expect(both.status == .unprocessableContent && both.text.contains("sudah diubah sejak Anda membukanya"))
      #expect(both.text.contains("Tercatat sekarang") && both.text.contains("value=\"200\""))
      #expect(try await second.post(address, both.fields(["alasan": "Salah baca"])).status == .seeOther)
      #expect(Self.spent(application, "sk2", 9)?.jumlah == Rupiah(200))
    }
  }

  @Test("In a closed year a change gives its reason, which the journal keeps; a new month needs none")
  func closedYear() async throws {
    try await Self.run { application, _, browser in
      let address = Self.address("2024-12")
      let page = try await browser.get(address)
      #expect(page.text.contains("laporan kinerja 2024 sudah direviu."))
      let changes = ["jumlah-sk1": "391.000.000", "koreksi-sk1": "ya"]
      let asked = try await browser.post(address, page.fields(changes) + [("koreksi-sk1", "ya")])
      #expect(asked.status == .unprocessableContent && asked.text.contains("href=\"#alasan\""))
      #expect(asked.text.contains("Isi alasan perubahannya.") && asked.text.contains("value=\"391.000.000\""))
      let saved = try await browser.post(address, asked.fields(["alasan": "Salah <b>baca</b>", "koreksi-sk1": "ya"]))
      #expect(saved.status == .seeOther && Self.spent(application, "sk1", 12)?.jumlah == Rupiah(391_000_000))
      let entry = try await browser.get("/jurnal/\(application.state.posisi)").text
      #expect(entry.contains("Salah &lt;b&gt;baca&lt;/b&gt;"))
      let empty = try await browser.get(Self.address("2024-09"))
      #expect(!empty.text.contains("name=\"alasan\""))
      #expect(try await browser.post(Self.address("2024-09"), empty.fields(["jumlah-sk2": "5"])).status == .seeOther)
    }
  }

  @Test("The way of entering is changed with everything typed and with the year of the page")
  func changedWay() async throws {
    try await Self.run { application, _, browser in
      let address = Self.address("2024-09", "?tahun=2024")
      let page = try await browser.get(address)
      let before = application.state.posisi
      let empty = try await browser.post(address, page.fields([:], "bulanan"))
      #expect(empty.status == .seeOther)
      #expect(empty.headers[.location] == Self.address("2024-09", "?tahun=2024&cara=bulanan"))
      let typed = try await browser.post(address, page.fields(["jumlah-sk2": "seratus", "modal-sk2": "7"], "bulanan"))
      PageRules.check(typed.text, "cara")
      #expect(typed.status == .ok && application.state.posisi == before)
      #expect(typed.text.contains("value=\"seratus\"") && typed.text.contains("dibaca sebagai jumlah bulan ini saja"))
      #expect(typed.text.contains("tahun=2024&amp;cara=bulanan\"") && typed.text.contains("data-belum-disimpan"))
      let back = try await browser.post(
        Self.address("2024-09", "?tahun=2024&cara=bulanan"), typed.fields(["jumlah-sk2": "9"], "kumulatif"))
      #expect(back.text.contains("value=\"9\"") && back.text.contains("value=\"7\""))
      let saved = try await browser.post(
        Self.address("2024-09", "?tahun=2024&cara=kumulatif"), back.fields(["modal-sk2": ""]))
      #expect(saved.status == .seeOther && Self.spent(application, "sk2", 9)?.jumlah == Rupiah(9))
    }
  }

  @Test("A locked month shows what stands and takes nothing in")
  func locked() async throws {
    try await Self.run([JadwalDitetapkan(tahun: 2024, jenis: .bulan, tenggat: 10, kunci: 20)]) {
      application, _, browser in
      let page = try await browser.get(Self.address("2024-12"))
      #expect(page.text.contains("terkunci sesudah 20 Januari 2025") && !page.text.contains("Simpan realisasi"))
      let before = application.state.posisi
      let answer = try await browser.post(
        Self.address("2024-12"),
        page.fields(["semula-sk1": "", "jumlah-sk1": "1"]) + [
          ("semula-sk1", "x"), ("jumlah-sk1", "1"),
        ])
      #expect(answer.status == .unprocessableContent && answer.text.contains("sudah dikunci"))
      #expect(answer.text.contains("id=\"jumlah-sk1\"") && answer.text.contains("Yang Anda ketik:"))
      #expect(application.state.posisi == before)
    }
  }

  @Test("Who only looks gets no fields, and is refused", arguments: [People.perencana, People.evaluator])
  func looking(person: Pelaku) async throws {
    try await Self.run(as: person) { application, _, browser in
      let page = try await browser.get(Self.address("2024-09"))
      #expect(page.status == .ok && !page.text.contains("Simpan realisasi"))
      let before = application.state.posisi
      let answer = try await browser.post(
        Self.address("2024-09"), page.fields() + [("semula-sk2", ""), ("jumlah-sk2", "5")])
      #expect([.forbidden, .unprocessableContent].contains(answer.status) && application.state.posisi == before)
    }
  }

  @Test("Many sub kegiatan come in pages that stay light, and one goes on to the next")
  func pages() async throws {
    let unit = "badan-sunyi"
    func place(_ id: String, _ parent: String?, _ level: TingkatAnggaran) -> any Event {
      SimpulAnggaranDitetapkan(
        unit: unit, tahun: 2024, id: id, induk: parent, tingkat: level, nama: "Pekerjaan \(id)", indikator: "",
        target: "")
    }
    let rows = (1...25).flatMap { number -> [any Event] in
      [
        place("s\(number)", "k", .subKegiatan),
        PaguDitetapkan(
          unit: unit, tahun: 2024, subKegiatan: "s\(number)", versi: .murni, jumlah: Rupiah(1_000_000), rincian: []),
      ]
    }
    try await Self.run(as: People.operatorSunyi, [place("p", nil, .program), place("k", "p", .kegiatan)] + rows) {
      application, _, browser in
      let address = "/perangkat-daerah/\(unit)/belanja/2024-03"
      let page = try await browser.get(address)
      #expect(page.text.utf8.count < 60_000 && page.text.contains("jumlah-s10") && !page.text.contains("jumlah-s11"))
      let saved = try await browser.post(address, page.fields(["jumlah-s1": "5"], "lanjut"))
      #expect(saved.headers[.location]?.hasSuffix("halaman=2") == true)
      let next = try await browser.follow(saved)
      #expect(next.text.contains("jumlah-s11") && !next.text.contains("name=\"jumlah-s1\""))
      let sent = try await browser.post(
        "\(address)?halaman=3", try await browser.get("\(address)?halaman=3").fields(["jumlah-s25": "7"]))
      #expect(sent.status == .seeOther)
      func spent(_ id: String) -> Rupiah? {
        application.state.unit[unit]?.anggaran.tahun[2024]?.subKegiatan[id]?.belanja(sampaiBulan: 3)?.jumlah
      }
      #expect(spent("s25") == Rupiah(7))
      let moved = try await browser.post("\(address)?halaman=3", page.fields(["jumlah-s10": "9"]))
      #expect(moved.status == .seeOther && spent("s10") == Rupiah(9), "its page moved on under it")
    }
  }

  @Test("Without sub kegiatan the page says what to do first")
  func empty() async throws {
    try await Self.run(as: People.operatorSunyi) { _, _, browser in
      let page = try await browser.get("/perangkat-daerah/badan-sunyi/belanja/2024-03")
      #expect(page.status == .ok && page.text.contains("belum memuat sub kegiatan"))
      #expect(try await browser.get("/perangkat-daerah/badan-sunyi/belanja/2024-3").status == .notFound)
    }
  }
}
