import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("The decree on IKU")
struct KeputusanIkuFormTests {
  private static let pdf = Array("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".utf8)
  private static let room = "/perangkat-daerah/\(SusunSite.unit)"
  private static let baru = "\(room)/keputusan-iku/baru"
  private static let isian = [
    "landasan.nomor": "188.45/1", "landasan.tanggal": "2024-03-01", "landasan.tentang": "IKU",
  ]

  @Test("Recorded with its file, shown, changed, withdrawn")
  func itsWay() async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let form = try await browser.get(Self.baru)
      let made = try await browser.upload(
        Self.baru, SusunSite.fields(form, Self.isian, choices: [("versi", "ubah")]),
        file: ("landasan.berkas", "SK.pdf", Self.pdf))
      try #require(made.status == .seeOther, "\(made.text)")
      let decree = try #require(SusunSite.rencana(application)?.keputusanIku.semua.first)
      #expect(
        decree.versi == "ubah"
          && decree.landasan.tertulis == "Keputusan Nomor 188.45/1 tanggal 1 Maret 2024 tentang IKU")

      let list = try await browser.get("\(Self.room)/definisi")
      let address = "\(Self.room)/keputusan-iku/\(decree.id)"
      #expect(list.text.contains("188.45/1") && list.text.contains("\(address)/berkas"))
      #expect(try await Array(browser.get("\(address)/berkas").body.readableBytesView) == Self.pdf)
      let open = try await site.get("\(Self.room)/definisi")
      #expect(open.text.contains("188.45/1") && !open.text.contains("/berkas"))
      #expect(try await site.get("\(address)/berkas").status == .seeOther)

      let again = try await browser.get(address)
      let same = try await browser.post(address, SusunSite.fields(again, [:], choices: [("versi", "ubah")]))
      #expect(same.status == .seeOther && SusunSite.rencana(application)?.keputusanIku[decree.id] == decree)
      let gone = try await browser.post(
        address, SusunSite.fields(again, ["alasanCabut": "Salah nomor"], aksi: "cabut"))
      #expect(gone.status == .seeOther && SusunSite.rencana(application)?.keputusanIku.semua.isEmpty == true)
    }
  }

  @Test("A version that is not in force on the day of the decree is asked about; a number is used once")
  func anotherVersion() async throws {
    try await SusunSite.run { site, application in
      let plan = try #require(SusunSite.rencana(application))
      let version = try #require(plan.versi["ubah"])
      let day = version.tanggal.kemarin.iso
      let browser = try await Browser.signedIn(site, People.perencana)
      let form = try await browser.get(Self.baru)
      func send(_ number: String, _ more: [(String, String)] = []) async throws -> TestResponse {
        try await browser.post(
          Self.baru,
          SusunSite.fields(
            form, ["landasan.nomor": number, "landasan.tanggal": day, "landasan.tentang": "IKU"],
            choices: [("versi", "ubah")] + more))
      }
      let asked = try await send("188.45/1")
      #expect(asked.status == .unprocessableContent && asked.text.contains("centang bila memang demikian"))
      #expect(asked.text.contains("name=\"versiLain\"") && asked.text.contains("value=\"188.45/1\""))
      #expect(try await send("188.45/1", [("versiLain", "ya")]).status == .seeOther)
      let twice = try await send("188.45/1", [("versiLain", "ya")])
      #expect(twice.status == .unprocessableContent && twice.text.contains("Nomor ini sudah dipakai Keputusan"))
      #expect(
        twice.text.contains("name=\"versiLain\"") && SusunSite.rencana(application)?.keputusanIku.semua.count == 1)
    }
  }

  @Test("The page names the decree that the document bears, also where it is the ground of the version")
  func decreeOfTheDocument() async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let none = "Keputusan yang berlaku pada akhir tahun 2025 belum dicatat"
      let before = try await browser.get("\(Self.room)/definisi?tahun=2025")
      #expect(before.text.contains(none))
      let day = try #require(Tanggal(iso: "2025-01-10"))
      let target = try #require(SusunSite.rencana(application)?.target("ikm", versi: "ubah", tahun: 2026))
      try await application.execute(
        Command(
          oleh: People.perencana,
          [
            VersiRenstraDitetapkan(
              unit: SusunSite.unit, id: "sk", nama: "Renstra Baru", tanggal: day,
              dasar: "", alasan: "Baru", periode: PeriodeRencana(awal: 2021, akhir: 2026),
              landasan: LandasanHukum(jenis: .keputusan, nomor: "188.45/9", tanggal: day)),
            TargetDitetapkan(
              unit: SusunSite.unit, indikator: "ikm", versi: "sk", tahun: 2026, nilai: target.isi),
            StatusVersiBerubah(unit: SusunSite.unit, versi: "sk", aksi: .tutup),
          ]))
      let words = "Keputusan tahun 2025 diambil dari dasar hukum Renstra Baru: Keputusan Nomor 188.45/9"
      for page in [
        try await browser.get("\(Self.room)/definisi?tahun=2025").text,
        try await site.page("\(Self.room)/definisi?tahun=2025"),
      ] {
        PageRules.check(page, "definisi")
        #expect(page.contains(words) && !page.contains("belum dicatat; dokumen"))
      }
    }
  }

  @Test(
    "What is not whole is refused beside its field, with what was typed",
    arguments: [
      (["landasan.nomor": ""], "Isi nomor keputusannya"), (["landasan.tanggal": ""], "sejak hari itu"),
      (["landasan.tanggal": "2099-01-01"], "sesudah hari ini"),
    ])
  func refused(_ changes: [String: String], _ words: String) async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let form = try await browser.get(Self.baru)
      let sent = Self.isian.merging(changes) { _, new in new }
      let answer = try await browser.post(Self.baru, SusunSite.fields(form, sent, choices: [("versi", "ubah")]))
      #expect(answer.status == .unprocessableContent && answer.text.contains(words))
      #expect(answer.text.contains("value=\"IKU\""))
      #expect(SusunSite.rencana(application)?.keputusanIku.semua.isEmpty == true)
    }
  }
}
