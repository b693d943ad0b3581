import HummingbirdTesting
import Selaras
import Testing

@testable import Web

/// The forms of a version, of a Renja and of its rows show all that is wrong with one send.
@Suite("All wrong fields of a send are shown at once")
struct SemuaSalahTests {
  private static func expect(_ page: TestResponse, _ fields: [String], _ label: String) {
    #expect(page.status == .unprocessableContent, "\(label)")
    for field in fields {
      #expect(page.text.contains("href=\"#\(field)\""), "\(label): \(field)")
      #expect(page.text.contains("id=\"\(field)\""), "\(label): \(field)")
    }
    PageRules.check(page.text, label)
  }

  @Test("A version of the RPJMD: years and days that cannot be read, a ground in part, misi twice and without a number")
  func version() async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let address = "/perangkat-daerah/kabupaten-contoh/perencanaan/versi/baru"
      let form = try await browser.get(address)
      let position = application.state.posisi
      let answer = try await browser.post(
        address,
        SusunSite.fields(
          form,
          [
            "nama": "", "tanggal": "31 Januari", "awal": "dua ribu", "akhir": "2026",
            "misi": "2. Satu\n2. Dua\nTanpa nomor", "alasan": "x",
          ],
          choices: [
            ("mengikuti", "tajam"), ("landasan.jenis", ""), ("landasan.nomor", "060/1"),
            ("landasan.tanggal", "besok"), ("landasan.tentang", ""),
          ]))
      Self.expect(
        answer, ["nama", "tanggal", "periode", "landasan.jenis", "landasan.tanggal", "misi"], "versi/baru")
      #expect(answer.text.contains("Ada 7 yang perlu diperbaiki"))
      #expect(answer.text.contains("Baris 3 belum diawali nomor misi") && answer.text.contains("tercantum dua kali"))
      #expect(answer.text.contains("value=\"dua ribu\"") && application.state.posisi == position)
    }
  }

  @Test(
    "A version is closed without ground and with gaps: the box and the ground are both told, and its name is said once")
  func closing() async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let made = try await browser.post(
        "\(SusunSite.base)/versi/baru",
        SusunSite.fields(
          try await browser.get("\(SusunSite.base)/versi/baru"),
          SusunSite.isianVersi.merging(["nama": "Versi keliru"]) { $1 },
          choices: [("mengikuti", "ubah"), ("landasan.jenis", ""), ("landasan.nomor", ""), ("landasan.tanggal", "")]))
      let shown = try await browser.follow(made).text
      #expect(shown.contains("Versi keliru dibuat.") && !shown.contains("Versi Versi"))
      let id = try #require(SusunSite.rencana(application)?.versiBerurutan.last?.id)
      let page = try await browser.get("\(SusunSite.base)/versi/\(id)")
      #expect(!page.text.contains("Versi Versi"))
      try await application.execute(
        Command(
          oleh: People.perencana, [StatusVersiBerubah(unit: SusunSite.unit, versi: "ubah", aksi: .tutup)]))
      let refused = try await browser.post("\(SusunSite.base)/versi/\(id)/status", page.fields([:], "tutup"))
      Self.expect(refused, ["belumLengkap", "aksi"], "tutup")
      #expect(refused.text.contains("belum memiliki dasar hukum"))
    }
  }

  @Test("Targets that cannot be read, and targets that are refused, in one form") func targets() async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let address = "\(SusunSite.base)/target/ubah"
      let position = application.state.posisi
      let page = try await browser.get(address)
      let mixed = try await browser.post(address, page.fields(["t-2025-ikm": "89,x", "t-2025-desa-tertib": "-5"]))
      Self.expect(mixed, ["t-2025-ikm", "t-2025-desa-tertib"], "target")
      let refused = try await browser.post(
        address, page.fields(["t-2025-desa-tertib": "-5", "t-2026-desa-tertib": "-6"]))
      Self.expect(refused, ["t-2025-desa-tertib", "t-2026-desa-tertib"], "target")
      #expect(application.state.posisi == position)
    }
  }

  @Test("A Renja Perubahan, and a row of a Renja without nomenklatur, which says where suggestions come from")
  func renja() async throws {
    try await SusunSite.run { site, application in
      let browser = try await Browser.signedIn(site, People.perencana)
      let list = "/perangkat-daerah/\(SusunSite.unit)/renja"
      let form = try await browser.get("\(list)/baru/ubah?tahun=2024")
      let choices = [("dokumen", "renja"), ("tahap", "perubahan"), ("versi", "ubah"), ("nomenklatur", "")]
      let refused = try await browser.post(
        "\(list)/baru/ubah",
        SusunSite.fields(
          form, ["tahun": "2024", "nama": "", "tanggal": "", "alasan": ""],
          choices: choices + [("landasan.jenis", "perbup"), ("landasan.nomor", "")]))
      Self.expect(refused, ["nama", "tanggal", "tahap", "landasan.nomor"], "renja/baru")
      // Without a year that can be read nothing is told of another one.
      let unread = try await browser.post(
        "\(list)/baru/ubah",
        SusunSite.fields(
          form, ["tahun": "dua ribu", "nama": "", "tanggal": "2019-01-01", "alasan": ""],
          choices: choices + [("landasan.jenis", "perbup"), ("landasan.nomor", "")]))
      Self.expect(unread, ["tahun", "nama", "landasan.nomor"], "renja/baru tanpa tahun")
      for field in ["tahap", "tanggal", "versi", "nomenklatur"] {
        #expect(!unread.text.contains("href=\"#\(field)\""), "\(field)")
      }
      let made = try await browser.post(
        "\(list)/baru/ubah",
        SusunSite.fields(
          form, ["tahun": "2024", "nama": "Renja 2024", "tanggal": "2023-08-01"],
          choices: choices.map { $0.0 == "tahap" ? ("tahap", "akhir") : $0 } + [("landasan.jenis", "")]))
      #expect(made.status == .seeOther, "\(made.text)")
      let address = "\(list)/renja-2024-akhir/isi/baris/baru"
      let row = try await browser.get(address)
      #expect(row.text.contains("Saran kode dan nama saat mengetik berasal dari nomenklatur dokumen"))
      #expect(row.text.contains("/renja/renja-2024-akhir/ubah#nomenklatur\">Pilih nomenklatur dokumen"))
      let wrong = try await browser.post(
        address, row.fields(["kode": "7.99.xx", "nama": "Fasilitasi", "pagu": "1.5jt", "target-1": "8"]))
      Self.expect(wrong, ["kode", "indikator-1", "pagu"], "baris/baru")
      #expect(wrong.text.contains("Ada 3 yang perlu diperbaiki"))
    }
  }
}
