import HummingbirdTesting
import Selaras
import Testing

@testable import Web

@Suite("The completeness monitor: map, list, data and reminders")
struct PemantauanTests {
  private static func page(
    _ person: Pelaku, _ address: String, _ application: Selaras.Application? = nil
  ) async throws -> TestResponse {
    let box = Box()
    let shown = if let application { application } else { try await Fixture.application() }
    try await WorkingSite.run(shown) { site, _ in
      await box.keep(try await Browser.signedIn(site, person).get(address))
    }
    return try #require(await box.answer)
  }

  private actor Box {
    private(set) var answer: TestResponse?
    func keep(_ answer: TestResponse) { self.answer = answer }
  }

  @Test(
    "Operator and kepala see their own, everyone else all",
    arguments: [
      (People.operatorMawar, ["Kecamatan Mawar"], ["Badan Sunyi", "Kabupaten Contoh</a></th>"]),
      (People.kepalaSunyi, ["Badan Sunyi"], ["Kecamatan Mawar"]),
      (People.administrator, ["Kecamatan Mawar", "Badan Sunyi", "Dinas &lt;script&gt;"], []),
      (People.pimpinan, ["Kecamatan Mawar", "Badan Sunyi"], []), (People.evaluator, ["Kecamatan Mawar"], []),
    ] as [(Pelaku, [String], [String])])
  func whose(person: Pelaku, seen: [String], hidden: [String]) async throws {
    for address in ["/pemantauan", "/pemantauan/temuan", "/pemantauan/pengingat", "/pemantauan/temuan.csv"] {
      let answer = try await Self.page(person, "\(address)?tahun=2024")
      #expect(answer.status == .ok, "\(address)")
      for name in hidden { #expect(!answer.text.contains(name), "\(person.akun) \(address): \(name)") }
      if address == "/pemantauan" {
        for name in seen { #expect(answer.text.contains(name), "\(person.akun): \(name)") }
      }
      if !address.hasSuffix("csv") { PageRules.check(answer.text, address) }
    }
  }

  @Test("Another perangkat daerah stays hidden when its name is guessed") func guessed() async throws {
    let answer = try await Self.page(People.kepalaSunyi, "/pemantauan/temuan?tahun=2024&unit=kecamatan-mawar")
    #expect(answer.status == .ok && answer.text.contains("Tidak ada temuan") && !answer.text.contains("gangguan"))
  }

  @Test("A cell says the worst with a sign and a word, and leads to its findings") func cells() async throws {
    let map = try await Self.page(People.administrator, "/pemantauan?tahun=2024").text
    #expect(
      map.contains(
        "<td class=\"kl5\"><a href=\"/pemantauan/temuan?unit=kecamatan-mawar&amp;bulan=12&amp;tahun=2024\">× kosong</a></td>"
      ))
    #expect(map.contains("<td class=\"kl0\">–<em>nihil</em></td>") && map.contains("Realisasi belum ada"))
    #expect(map.contains(JadwalPengisian.keteranganBaku))
    #expect(map.contains("<strong> 1 perangkat daerah</strong>: realisasi belum ada"), "the bar counts agencies")
    #expect(map.contains("tabel ini menghitung temuan"))
    let list = try await Self.page(
      People.administrator, "/pemantauan/temuan?unit=kecamatan-mawar&bulan=12&tahun=2024"
    ).text
    #expect(list.contains("Realisasi Tahun 2024 untuk “Angka gangguan ketertiban” belum diisi"))
  }

  @Test(
    "The filter",
    arguments: [
      ("jenis=target-tanpa-realisasi", ["Angka gangguan ketertiban"], ["Desa tertib administrasi"]),
      ("jenis=terlambat", ["Desa tertib administrasi"], ["Angka gangguan ketertiban"]),
      ("bulan=1", ["Tidak ada temuan"], ["Angka gangguan ketertiban"]),
      ("halaman=9", ["Angka gangguan ketertiban"], ["Tidak ada temuan yang cocok"]),
    ] as [(String, [String], [String])])
  func filter(query: String, seen: [String], hidden: [String]) async throws {
    let text = try await Self.page(People.administrator, "/pemantauan/temuan?tahun=2024&unit=kecamatan-mawar&\(query)")
      .text
    for words in seen { #expect(text.contains(words), "\(words)") }
    for words in hidden { #expect(!text.contains(words), "\(words)") }
  }

  @Test("Wrong filters", arguments: ["jenis=zzz", "bulan=13", "bulan=x"])
  func wrong(query: String) async throws {
    #expect(try await Self.page(People.administrator, "/pemantauan/temuan?\(query)").status == .badRequest)
  }

  @Test("Months whose spending is late are on the map, in the list, which leads to their form, and in the reminder")
  func spending() async throws {
    let recorded = try await Self.page(People.operatorMawar, "/pemantauan?tahun=2024").text
    #expect(recorded.contains("unit=kecamatan-mawar&amp;bulan=1&amp;tahun=2024\">✓ lengkap</a>"))
    let due = try await SpendingSheet.due()
    let map = try await Self.page(People.operatorMawar, "/pemantauan?tahun=2024", due).text
    #expect(map.contains("unit=kecamatan-mawar&amp;bulan=1&amp;tahun=2024\">× kosong</a>"))
    let address = "/pemantauan/temuan?tahun=2024&jenis=belanja-belum-dicatat"
    let list = try await Self.page(People.operatorMawar, address, due).text
    #expect(list.contains("<a href=\"/perangkat-daerah/kecamatan-mawar/belanja/2024-07"))
    #expect(list.contains("Realisasi anggaran sampai akhir Juli 2024 belum dicatat untuk 1 dari 2 sub kegiatan"))
    #expect(!list.contains("gangguan"))
    #expect(try await !Self.page(People.evaluator, address, due).text.contains("/belanja/2024-07"))
    let data = "/pemantauan/temuan.csv?tahun=2024&jenis=belanja-belum-dicatat"
    let csv = try await Self.page(People.operatorMawar, data, due)
    #expect(csv.text.contains("kecamatan-mawar;Kecamatan Mawar;2024-07;Juli 2024;;Realisasi anggaran belum dicatat;"))
    let reminder = try await Self.page(People.administrator, "/pemantauan/pengingat?tahun=2024", due).text
    #expect(
      reminder.contains(
        "Realisasi anggaran:\n- sampai akhir Januari 2024, tenggat 10 Februari 2024: 1 sub kegiatan\n- sampai akhir Feb"
      ))
  }

  @Test("The same as data, filtered the same way") func data() async throws {
    let csv = try await Self.page(People.administrator, "/pemantauan/temuan.csv?tahun=2024&jenis=terlambat")
    #expect(csv.headers[.contentType]?.hasPrefix("text/csv") == true)
    #expect(csv.text.contains("kecamatan-mawar;Kecamatan Mawar;2024-12;Tahun 2024;Desa tertib administrasi;Terlambat"))
    #expect(!csv.text.contains("gangguan"))
    #expect(try await Self.page(People.administrator, "/pemantauan/lain.csv").status == .notFound)
  }

  @Test("The reminder is a text to copy: to whom, what, until when") func reminder() async throws {
    let text = try await Self.page(People.administrator, "/pemantauan/pengingat?tahun=2024").text
    #expect(text.contains("Yth. Camat Mawar"))
    #expect(text.contains("Tahun 2024, tenggat 10 Januari 2025:\n- Angka gangguan ketertiban"))
    #expect(
      text.contains("Sampai dengan 15 Maret 2025, realisasi berikut belum diisi atau diperbaiki oleh Kecamatan Mawar."))
    let none = try await Self.page(People.administrator, "/pemantauan/pengingat?tahun=2022").text
    #expect(none.contains("Tidak ada yang perlu diingatkan"))
  }
}
