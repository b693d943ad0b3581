import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

/// Rows of a Renja whose codes and names are those of a nomenklatur.
@Suite("Rows of a Renja by their codes")
struct BarisRenjaTests {
  private static let unit = "kecamatan-mawar"
  private static let document = "/perangkat-daerah/\(unit)/renja/renja-2025"
  private static let new = "\(document)/isi/baris/baru"

  private static func run(
    nomenklatur: String? = "2024", _ body: @escaping @Sendable (Browser, Selaras.Application) async throws -> Void
  ) async throws {
    let application = try await Fixture.application()
    try await application.execute(
      Command(
        oleh: People.operatorMawar,
        [
          RencanaTahunanDitetapkan(
            unit: unit, id: "renja-2025", dokumen: .renja, tahun: 2025, tahap: .akhir, nama: "Renja Tahun 2025",
            tanggal: try #require(Tanggal(iso: "2024-07-31")), dasar: "Perbup 7", nomenklatur: nomenklatur)
        ]))
    try await Site.run(application: application, people: People.semua) { site in
      try await body(try await Browser.signedIn(site, People.operatorMawar), application)
    }
  }

  private static func rows(_ application: Selaras.Application) -> [BarisRencanaDitetapkan] {
    application.state.unit[unit]?.perencanaan.isi(rencana: "renja-2025").baris.semua ?? []
  }

  @Test("A code that is there already is all that is said of a new row with it; a note of a line break only is none")
  func codeThatIsThere() async throws {
    try await Self.run(nomenklatur: nil) { browser, application in
      let page = try await browser.get(Self.new)
      let rows = [
        ["kode": "7.01.02", "nama": "Program A", "catatan": " \r\n"], ["kode": "7.01.02.2.01", "nama": "Kegiatan A"],
      ]
      for row in rows { #expect(try await browser.post(Self.new, page.fields(row)).status == .seeOther) }
      #expect(Self.rows(application).first?.catatan == "")
      let again = ["kode": "7.01.02", "nama": "Lain", "tingkat": "kegiatan"]
      let answer = try await browser.post(Self.new, page.fields(again))
      #expect(answer.status == .unprocessableContent && answer.text.contains("sudah ada dalam dokumen ini"))
      #expect(!answer.text.contains("sudah membawahi") && !answer.text.contains("id=\"tingkat-galat\""))
    }
  }

  @Test("What is missing above a sub kegiatan is offered, and added in the same command")
  func parents() async throws {
    try await Self.run { browser, application in
      let page = try await browser.get(Self.new)
      #expect(!page.text.contains("Induk yang belum ada"))
      let typed = page.fields(["kode": "7.01.02.2.01.0001", "pagu": "1.000"])
      let before = application.state.posisi
      let offered = try await browser.post(Self.new, typed)
      #expect(offered.status == .unprocessableContent && application.state.posisi == before)
      #expect(offered.text.contains("belum memuat program 7.01.02 dan kegiatan 7.01.02.2.01. Tambahkan juga dari"))
      // It is a question, no mistake: asked beside its answer, and saved at once.
      #expect(!offered.text.contains("ringkasan-galat") && !offered.text.contains("aria-invalid"))
      #expect(offered.text.contains("id=\"indukBaru\"") && offered.text.contains("Program Pelayanan Publik"))
      #expect(offered.text.components(separatedBy: ">Simpan dan tambah berikutnya<").count == 3)
      PageRules.check(offered.text, "induk")
      let declined = try await browser.post(Self.new, offered.fields() + [("indukBaru", "tidak")])
      #expect(declined.status == .unprocessableContent && application.state.posisi == before)
      let saved = try await browser.post(Self.new, offered.fields() + [("indukBaru", "tambah")])
      #expect(saved.status == .seeOther, "\(saved.text)")
      let rows = Self.rows(application)
      #expect(rows.map(\.id) == ["7.01.02", "7.01.02.2.01", "7.01.02.2.01.0001"])
      #expect(rows.map(\.induk) == [nil, "7.01.02", "7.01.02.2.01"])
      #expect(rows.map(\.nama) == ["Program Pelayanan Publik", "Kegiatan Pelayanan", "Peningkatan Layanan"])
      // A sub kegiatan for all urusan takes the codes of the one that was typed.
      let support = try await browser.post(Self.new, page.fields(["kode": "7.01.01.2.01.0001"]))
      #expect(support.text.contains("Program Penunjang") && support.text.contains("7.01.01.2.01"))
    }
  }

  @Test("A sub kegiatan is not put below its program where the kegiatan between them is missing")
  func kegiatanMissing() async throws {
    try await Self.run { browser, application in
      let page = try await browser.get(Self.new)
      #expect(try await browser.post(Self.new, page.fields(["kode": "7.01.02"])).status == .seeOther)
      let offered = try await browser.post(Self.new, page.fields(["kode": "7.01.02.2.01.0001"]))
      #expect(offered.status == .unprocessableContent)
      #expect(offered.text.contains("belum memuat kegiatan 7.01.02.2.01. Tambahkan juga dari nomenklatur?"))
      let saved = try await browser.post(Self.new, offered.fields() + [("indukBaru", "tambah")])
      #expect(saved.status == .seeOther, "\(saved.text)")
      #expect(Self.rows(application).map(\.induk) == [nil, "7.01.02", "7.01.02.2.01"])
    }
  }

  @Test("Without names for what is missing its codes are named, with a way to its form")
  func withoutNames() async throws {
    try await Self.run(nomenklatur: nil) { browser, application in
      let page = try await browser.get(Self.new)
      let answer = try await browser.post(
        Self.new, page.fields(["kode": "7.01.02.2.01.0001", "nama": "Sub"]))
      #expect(answer.status == .unprocessableContent && Self.rows(application).isEmpty)
      #expect(answer.text.contains("belum memuat program 7.01.02 dan kegiatan 7.01.02.2.01. Tambahkan lebih dahulu"))
      #expect(addresses(in: answer.text).contains("\(Self.new)?kode=7.01.02"))
    }
  }

  @Test("The next row begins in its code, and a name behind the code is looked for")
  func next() async throws {
    try await Self.run { browser, _ in
      let begun = try await browser.get("\(Self.new)?kode=7.01.02.").text
      #expect(begun.contains("autofocus") && begun.contains("value=\"7.01.02.\""))
      #expect(try await !browser.get(Self.new).text.contains("autofocus"))
      let found = try await browser.get("/nomenklatur/saran?nomenklatur=2024&q=7.01.02.peningkatan").text
      #expect(found.contains("7.01.02.2.01.0001") && found.contains("1 kode."))
      let none = try await browser.get("/nomenklatur/saran?nomenklatur=2024&q=7.01.02.entah").text
      #expect(none.contains("Tidak ada kode atau nama"))
      let page = try await browser.get(Self.new)
      let near = try await browser.post(Self.new, page.fields(["kode": "7.01.02.peningkatan"]))
      #expect(near.status == .unprocessableContent)
      #expect(near.text.contains("Mungkin yang dimaksud 7.01.02.2.01.0001 Peningkatan Layanan."))
      let far = try await browser.post(Self.new, page.fields(["kode": "7.01.02.entah"]))
      #expect(far.text.contains("Tidak ada kode atau nama yang memuat"))
    }
  }

  @Test("The forms of a closed document are read: it is said to be closed, and nothing can be saved")
  func closed() async throws {
    try await Self.run { browser, application in
      let row = BarisRencanaDitetapkan(
        unit: Self.unit, rencana: "renja-2025", id: "7.01.02", tingkat: .program, kode: "7.01.02",
        nama: "Program Pelayanan Publik", catatan: "Catatan program")
      try await application.execute(Command(oleh: People.operatorMawar, [row]))
      let open = try await browser.get("\(Self.document)/isi/baris/7.01.02")
      #expect(open.text.contains(">Simpan<"))
      let close = StatusRencanaBerubah(unit: Self.unit, rencana: "renja-2025", aksi: .tutup)
      try await application.execute(Command(oleh: People.perencana, [close]))
      for address in ["\(Self.document)/isi/baris/7.01.02", Self.new, "\(Self.document)/ubah"] {
        let page = try await browser.get(address)
        PageRules.check(page.text, address)
        #expect(page.text.contains("Ditutup"), "\(address)")
        #expect(page.text.contains("tahap Perubahan") && !page.text.contains(">Simpan<"), "\(address)")
        #expect(!page.text.contains("Cabut pencatatan ini"), "\(address)")
      }
      #expect(try await browser.get("\(Self.document)/isi/baris/7.01.02").text.contains("Catatan program"))
      let late = try await browser.post(
        "\(Self.document)/isi/baris/7.01.02", open.fields(["catatan": "Yang saya ketik"]))
      #expect(late.status == .unprocessableContent && late.text.contains("Yang saya ketik"))
      #expect(late.text.contains("tidak tersimpan") && Self.rows(application).first?.catatan == "Catatan program")
    }
  }
}
