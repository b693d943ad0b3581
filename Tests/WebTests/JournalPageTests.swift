import Journal
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("The journal is searched and read in words")
struct JournalPageTests {
  /// The numbers of the entries that a page of the journal lists, as they stand.
  private static func listed(_ page: String) -> [Int] {
    page.components(separatedBy: "<tr").compactMap { row in
      row.components(separatedBy: "<small>Nomor ").dropFirst().first
        .flatMap { Int($0.prefix { $0.isNumber || $0 == "." }.replacing(".", with: "")) }
    }
  }

  @Test(
    "A filter shows what passes and leaves out the rest",
    arguments: [
      ("akun=INSPEKTORAT", "Rekomendasi dicatat", "Target ditetapkan:"),
      ("jenis=evaluasi", "rekomendasi “Lengkapi definisi operasional”", "Target ditetapkan:"),
      ("jenis=perencanaan.target-ditetapkan", "Target ditetapkan: target “Indeks kepuasan", "Tujuan ditetapkan:"),
      (
        "dari=2024-01-31&sampai=2024-01-31", "Perjanjian kinerja ditetapkan: perjanjian kinerja murni",
        "Target ditetapkan:"
      ),
      ("kata=KEPUASAN", "target “Indeks kepuasan masyarakat” tahun 2024", "“Desa tertib administrasi”"),
      ("kata=kepuasan&jenis=perjanjian", "Perjanjian kinerja ditetapkan", "Target ditetapkan:"),
      ("kata=ikm", "realisasi “Indeks kepuasan masyarakat” Semester I 2024", "“Desa tertib administrasi” tahun"),
      ("kata=87,65", "target “Indeks kepuasan masyarakat” tahun 2024", "Rekomendasi dicatat:"),
      ("kata=tidak-ada-di-mana-pun", "Tidak ada catatan yang cocok. Kurangi saringan", "<table"),
      ("unit=badan-sunyi", "Perangkat daerah ditetapkan: Badan Sunyi", "Target ditetapkan:"),
      ("akun=%25", "Tidak ada catatan yang cocok", "<table"),
      ("kata=%22", "Ditampilkan", "belum diperiksa"),
    ])
  func filters(query: String, present: String, absent: String) async throws {
    try await Site.run { site in
      let page = try await site.page("/jurnal?\(query)")
      #expect(page.contains(present), "\(page)")
      #expect(
        !page.components(separatedBy: "<h2>Daftar catatan").dropFirst().joined()
          .components(separatedBy: "</form>").dropFirst().joined().contains(absent))
    }
  }

  @Test(
    arguments: [
      ("dari=kemarin", 400), ("sampai=2024-02-30", 400),
      ("jenis=perencanaa", 400), ("jenis=x", 400), ("unit=tidak-ada", 404), ("sesudah=-1", 400), ("sebelum=0", 400),
    ])
  func badFilters(query: String, status: Int) async throws {
    try await Site.run { site in
      let response = try await site.get("/jurnal?\(query)")
      #expect(response.status.code == status)
    }
  }

  @Test("Days that are turned round are said at their field; all that was chosen stays")
  func turnedDays() async throws {
    try await Site.run { site in
      let query = "jenis=evaluasi&akun=inspektorat&kata=ikm&dari=2024-02-02&sampai=2024-02-01"
      let answer = try await site.get("/jurnal?\(query)")
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains("href=\"#saring-dari\"") && answer.text.contains("Tukar kedua tanggal itu"))
      for kept in ["2024-02-02", "2024-02-01", "inspektorat", "ikm"] {
        #expect(answer.text.contains("value=\"\(kept)\""), "\(kept)")
      }
      #expect(answer.text.contains("<option value=\"evaluasi\" selected"))
      #expect(try await site.get("/data/jurnal/jurnal.csv?\(query)").status == .badRequest)
    }
  }

  @Test("A filter says how many pass, on each of its pages")
  func counted() async throws {
    try await Site.run { site in
      let all = try await site.page("/jurnal?akun=a")
      let line = try #require(all.firstMatch(of: /Ditampilkan 50 catatan dari ([0-9.]+) yang cocok/))
      let next = try #require(addresses(in: all).first { $0.contains("sebelum=") })
      #expect(try await site.page(next).contains("dari \(line.1) yang cocok"))
      let few = try await site.page("/jurnal?jenis=evaluasi")
      #expect(few.contains("Ditampilkan \(Self.listed(few).count) catatan dari \(Self.listed(few).count) yang cocok"))
    }
  }

  @Test("Pages of 50 lead to older and newer ones, and together hold every entry once")
  func pages() async throws {
    try await Site.run { site in
      let total = try #require(Self.listed(try await site.page("/jurnal")).first)
      var older: [[Int]] = []
      var address: String? = "/jurnal?tahun=2024"
      while let next = address, older.count < 20 {
        let page = try await site.page(next)
        older.append(Self.listed(page))
        address = addresses(in: page).first { $0.contains("sebelum=") }
      }
      #expect(older.joined().map { $0 } == Array((1...total).reversed()))
      #expect(older.dropLast().allSatisfy { $0.count == 50 })
      let second = try await site.page("/jurnal?sebelum=\(total - 49)")
      let newer = try #require(addresses(in: second).first { $0.contains("sesudah=") })
      #expect(Self.listed(try await site.page(newer)) == older.first)
      #expect(!addresses(in: try await site.page("/jurnal")).contains { $0.contains("sesudah=") })
    }
  }

  @Test(
    "Between two entries are just those between them",
    arguments: [
      ("sesudah=3&sebelum=6", [5, 4]), ("sesudah=0&sebelum=2", [1]), ("sesudah=5&sebelum=5", []),
      ("sesudah=9&sebelum=4", []), ("sesudah=9223372036854775807&sebelum=9223372036854775807", []),
    ])
  func between(query: String, numbers: [Int]) async throws {
    try await Site.run { site in
      let page = try await site.page("/jurnal?\(query)")
      #expect(Self.listed(page) == numbers)
    }
  }

  @Test("Between two entries that lie far apart the pages stay between them")
  func betweenPages() async throws {
    try await Site.run { site in
      let first = try await site.page("/jurnal?sesudah=2&sebelum=60")
      let next = try #require(addresses(in: first).first { $0.contains("sebelum=10") })
      #expect(Self.listed(first) + Self.listed(try await site.page(next)) == Array((3...59).reversed()))
    }
  }

  @Test("A search that meets its bound says how far it came and goes on from there")
  func bounded() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application) { _ in }
    let state = application.state
    let context = PageContext(
      state: state, zona: .wita, per: nil, hariIni: Tanggal(hariSejak1970: 20_000), tahun: 2024, isTahunChosen: false,
      path: "/jurnal", query: try QueryValues("akun=bagian-organisasi&jenis=organisasi"),
      figures: FigureMemo(), pengguna: nil, formToken: "", pesan: nil)
    let search = JournalSearch(
      filter: try JournalFilter(context), context: context, selaras: application, searched: 10)
    var range: ClosedRange<Int64>? = 1...state.posisi
    var found: [Int64] = []
    var requests = 0
    while let rest = range {
      let part = try await search.terakhir(50, dalam: rest)
      found += part.facts.map(\.entry.sequence)
      #expect(part.terpotong == (part.terdahulu != nil))
      range = part.terdahulu.map { 1...$0 }
      requests += 1
    }
    #expect(requests == Int((state.posisi + 9) / 10))
    #expect(found.contains(1) && found == found.sorted(by: >))
  }

  @Test("Of a long journal a file, too, looks at a bounded part for one request")
  func boundedFile() async throws {
    let application = try await Fixture.application()
    let context = PageContext(
      state: application.state, zona: .wita, per: nil, hariIni: Tanggal(hariSejak1970: 20_000), tahun: 2024,
      isTahunChosen: false, path: "/jurnal", query: try QueryValues("kata=zzz"), figures: FigureMemo(), pengguna: nil,
      formToken: "", pesan: nil)
    let search = JournalSearch(filter: try JournalFilter(context), context: context, selaras: application)
    let found = try await search.terakhir(5_000, dalam: 1...2_000_000)
    #expect(found.facts.isEmpty && found.terpotong && found.terdahulu == 2_000_000 - JournalSearch.mostSearched)
  }

  @Test("The list is a file with the same filter")
  func file() async throws {
    try await Site.run { site in
      let page = try await site.page("/jurnal?jenis=evaluasi&akun=inspektorat")
      let address = try #require(addresses(in: page).first { $0.hasPrefix("/data/jurnal/jurnal.csv") })
      let rows = try await site.get(address).text.split(whereSeparator: \.isNewline)
      #expect(rows.count == Self.listed(page).count + 1)
      #expect(rows.first?.contains("Nomor;Waktu;Jenis;Tentang;Perangkat daerah;Akun;Peran;Sidik") == true)
      #expect(rows.dropFirst().allSatisfy { $0.contains("inspektorat") })
    }
  }

  /// The number of the first entry of a filtered list whose row has a text.
  private static func number(_ site: Site, _ query: String, _ text: String) async throws -> Int {
    let page = try await site.page("/jurnal?\(query)")
    let row = try #require(page.components(separatedBy: "<tr").last { $0.contains(text) }, "\(text)")
    return try #require(listed("<tr" + row).first)
  }

  @Test("An entry says what it made of what stood before, and what came later")
  func fate() async throws {
    try await Site.run { site in
      let pagu = try await Self.number(
        site, "jenis=anggaran.pagu-ditetapkan&kata=Penyusunan+Dokumen", "pagu APBD Murni")
      let text = try await site.page("/jurnal/\(pagu)")
      for words in ["Sudah digantikan", "Digantikan oleh", "dicatat: Rp400.000.000", "Buka halamannya", "APBD Murni"] {
        #expect(text.contains(words), "\(words)")
      }
      let after = text.components(separatedBy: "Digantikan oleh").last ?? ""
      let later = try #require(after.firstMatch(of: /href="(\/jurnal\/\d+)"/)).output.1
      let next = try await site.page(String(later))
      #expect(next.contains("jumlah dari Rp400.000.000 menjadi Rp410.000.000") && next.contains("Catatan terdahulu"))
      let award = try await Self.number(site, "jenis=pelaporan.penghargaan-dicatat", "“a2”")
      let withdrawn = try await site.page("/jurnal/\(award)")
      #expect(withdrawn.contains("Milik kecamatan lain"))
    }
  }

  @Test("No entry of the sample shows a code where there is a name, nor a day as machines write it")
  func words() async throws {
    let application = try await Fixture.application()
    try await Site.run(application: application) { site in
      for number in 1...application.state.posisi {
        let page = try await site.page("/jurnal/\(number)")
        let body = page.components(separatedBy: "<main").last?.components(separatedBy: "</main>").first ?? ""
        // What a thing is called by machines is told as its code, beside its name.
        let shown = body.replacing(/<dt>kode<\/dt><dd>[^<]*<\/dd>/, with: "").replacing(/<[^>]*>/, with: " ")
        #expect(shown.firstMatch(of: /\b20\d\d-(\d\d-\d\d|S\d|T\d|B\d\d)\b/) == nil, "\(number)")
        #expect(!shown.contains(" kecamatan-mawar "), "\(number)")
        #expect(!shown.contains(" desa-tertib "), "\(number)")
        #expect(shown.contains("Cara memeriksa keaslian jurnal") && shown.contains("--sidik"))
      }
    }
  }
}
