import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("Values that cannot be are refused, values that are seldom meant are asked about")
struct NilaiJanggalTests {
  private static let address = "/perangkat-daerah/kecamatan-mawar/pengukuran/2024-12"

  private static func run(
    _ body: @escaping @Sendable (Selaras.Application, Browser, TestResponse) async throws -> Void
  ) async throws {
    let application = try await Fixture.application()
    let pattern = try #require(application.state.unit[WorkingSite.unit]?.perencanaan.indikator["gangguan"])
    func indicator(
      _ id: String, _ name: String, _ share: IndikatorDitetapkan.Perbandingan?, satuan: String = "%", desimal: Int = 2
    ) -> IndikatorDitetapkan {
      IndikatorDitetapkan(
        unit: WorkingSite.unit, id: id, sasaran: "s2", nama: name, satuan: satuan, jenis: .angka, polaritas: .naik,
        agregasi: .terakhir, frekuensi: .tahun, desimal: desimal, urutanPredikat: [], perbandingan: share, utama: false,
        definisi: pattern.definisi)
    }
    func target(_ id: String, _ value: Int) -> TargetDitetapkan {
      TargetDitetapkan(
        unit: WorkingSite.unit, indikator: id, versi: "ubah", tahun: 2024, nilai: .angka(ExactDecimal(value)))
    }
    try await application.execute(
      Command(
        oleh: People.perencana,
        [
          indicator("bagian", "Bagian desa tertib", .init(pembilang: "desa tertib", penyebut: "desa")),
          indicator("tumbuh", "Laju pertumbuhan usaha", nil), target("bagian", 90), target("tumbuh", 5),
          indicator("lembaga", "Lembaga binaan", nil, satuan: "lembaga", desimal: 0), target("lembaga", 9),
        ]))
    try await Site.run(application: application, people: People.semua) { site in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      try await body(application, browser, try await browser.get(address))
    }
  }

  private static func recorded(_ application: Selaras.Application, _ id: String) -> RealisasiTercatat? {
    application.state.unit[WorkingSite.unit]?.pengukuran.realisasi(id, WorkingSite.tahun2024)
  }

  @Test("A count below 0 is refused in the form; growth may be negative")
  func negative() async throws {
    try await Self.run { application, browser, page in
      let refused = try await browser.post(
        Self.address, page.fields(["nilai-gangguan": "-5", "sumber-gangguan": "Register"]))
      #expect(refused.status == .unprocessableContent && refused.text.contains("Periksa tanda minusnya"))
      #expect(refused.text.contains("href=\"#nilai-gangguan\"") && refused.text.contains("value=\"Register\""))
      #expect(Self.recorded(application, "gangguan") == nil)
      let saved = try await browser.post(Self.address, page.fields(["nilai-tumbuh": "-3,2"]))
      #expect(saved.status == .seeOther && Self.recorded(application, "tumbuh")?.nilai?.printed == "-3,2")
    }
  }

  @Test("110 of 100 is asked about; ticked it is taken, and not asked again while the value stays")
  func share() async throws {
    try await Self.run { application, browser, page in
      let typed = ["pembilang-bagian": "110", "penyebut-bagian": "100"]
      let asked = try await browser.post(Self.address, page.fields(typed))
      #expect(asked.status == .unprocessableContent && Self.recorded(application, "bagian") == nil)
      #expect(asked.text.contains("Banyaknya desa tertib (110) lebih besar daripada banyaknya desa (100)."))
      #expect(asked.text.contains("href=\"#yakin-bagian\"") && asked.text.contains("value=\"110\""))
      #expect(asked.text.contains(" Banyaknya desa tertib memang lebih besar daripada banyaknya desa</label>"))
      let other = try await browser.post(
        Self.address, asked.fields(["yakin-bagian": "ya", "nilai-gangguan": "salah"]))
      #expect(other.status == .unprocessableContent && other.text.contains("checked"))
      let saved = try await browser.post(Self.address, other.fields(["nilai-gangguan": ""]))
      #expect(saved.status == .seeOther && Self.recorded(application, "bagian")?.masukan?.pembilang.printed == "110")
      let shown = try await browser.get(Self.address)
      #expect(!shown.text.contains("name=\"yakin-bagian\""))
      let source = try await browser.post(Self.address, shown.fields(["sumber-bagian": "Rekap"]))
      #expect(source.status == .seeOther && Self.recorded(application, "bagian")?.sumber == "Rekap")
    }
  }

  @Test("An odd value that was recorded without a question is asked about when it is submitted; as a draft it is kept")
  func submitted() async throws {
    try await Self.run { application, browser, _ in
      try await application.execute(
        Command(
          oleh: People.operatorMawar,
          [
            RealisasiDicatat(
              unit: WorkingSite.unit, indikator: "bagian", periode: WorkingSite.tahun2024, nilai: nil,
              masukan: .init(pembilang: ExactDecimal(110), penyebut: ExactDecimal(100)), sumber: "Rekap")
          ]))
      let page = try await browser.get(Self.address)
      let asked = try await browser.post(Self.address, page.submission())
      #expect(asked.status == .unprocessableContent && asked.text.contains("href=\"#yakin-bagian\""))
      #expect(Self.recorded(application, "bagian")?.status == .draft)
      let kept = try await browser.post(Self.address, asked.fields(["sumber-bagian": "Rekap desa"], "simpan"))
      #expect(kept.status == .seeOther && Self.recorded(application, "bagian")?.sumber == "Rekap desa")
      let again = try await browser.get(Self.address)
      let sent = try await browser.post(Self.address, again.submission() + [("yakin-bagian", "ya")])
      #expect(sent.status == .seeOther && Self.recorded(application, "bagian")?.status == .diajukan)
    }
  }

  @Test("A part of a thing that is counted is asked about", arguments: [("8,5", true), ("8,0", false), ("8", false)])
  func part(text: String, isAsked: Bool) async throws {
    try await Self.run { application, browser, page in
      let answer = try await browser.post(Self.address, page.fields(["nilai-lembaga": text]))
      #expect(answer.text.contains("\(text) bukan bilangan bulat, sedangkan yang dihitung lembaga") == isAsked)
      #expect((Self.recorded(application, "lembaga") == nil) == isAsked)
      guard isAsked else { return }
      let saved = try await browser.post(Self.address, answer.fields(["yakin-lembaga": "ya"]))
      #expect(saved.status == .seeOther && Self.recorded(application, "lembaga")?.nilai?.printed == text)
    }
  }

  @Test("A forgotten comma is asked about: more than ten times the target", arguments: [("100", 1), ("101", 0)])
  func far(text: String, count: Int) async throws {
    try await Self.run { application, browser, page in
      let answer = try await browser.post(Self.address, page.fields(["nilai-gangguan": text]))
      #expect((Self.recorded(application, "gangguan") == nil) == (count == 0))
      #expect(answer.text.contains("lebih dari 10 kali target 2024 (10,00)") == (count == 0))
    }
  }
}
