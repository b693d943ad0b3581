import Hummingbird
import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

/// What is shown of the pohon kinerja.
@Suite("The pages of the pohon kinerja")
struct PohonPageTests {
  private static let owned = SimpulPohonDitetapkan(
    unit: PohonSite.unit, id: "antre", induk: PohonSite.kunci("layanan"), jenjang: .keluaran,
    kondisi: "Antrean tertata",
    indikator: ["ikm"], jabatan: "seksi", catatan: "Disimpulkan dari uraian tugas")

  @Test("Every page has what every page must have")
  func rules() async throws {
    try await PohonSite.run([PohonSite.jabatan, Self.owned]) { site, _ in
      for address in [
        "/pohon", "/pohon/lintas", PohonSite.base, "\(PohonSite.base)?jabatan=seksi", "\(PohonSite.base)?tingkat=1",
        "\(PohonSite.base)?dari=layanan&ukuran=besar", "\(PohonSite.base)/jabatan", "\(PohonSite.base)/jabatan/seksi",
        "\(PohonSite.base)/dukungan", "\(PohonSite.base)/simpul/antre", "/perangkat-daerah/badan-sunyi/pohon/dukungan",
        "/perangkat-daerah/badan-sunyi/pohon", "/perangkat-daerah/badan-sunyi/pohon/jabatan",
      ] {
        PageRules.check(try await site.page(address), address)
      }
      for address in [
        "\(PohonSite.base)?dari=tiada", "\(PohonSite.base)/simpul/tiada", "\(PohonSite.base)/jabatan/tiada",
        "\(PohonSite.base)/gambar/lain.svg", "/perangkat-daerah/badan-sunyi/pohon/gambar/pohon.svg?dari=hasil",
      ] {
        #expect(try await site.get(address).status == .notFound, "\(address)")
      }
    }
  }

  @Test("Filtered by a post its nodes stand with those above them; its page says the path from the outcome")
  func posts() async throws {
    try await PohonSite.run([PohonSite.jabatan, Self.owned]) { site, _ in
      let list = try await site.page("\(PohonSite.base)?jabatan=seksi")
      #expect(list.contains("1 dari 5 simpul") && list.contains("Antrean tertata") && list.contains("Warga terlayani"))
      #expect(!list.contains("Wilayah tertib"))
      let page = try await site.page("\(PohonSite.base)/jabatan/seksi?tahun=2024")
      #expect(page.contains("1 simpul") && page.contains(">Warga terlayani</a> → "))
      let node = try await site.page("\(PohonSite.base)/simpul/antre")
      #expect(node.contains("Disimpulkan dari uraian tugas") && node.contains("Kepala Seksi Pelayanan"))
    }
  }

  @Test("The document and the table of the tree are told apart, where both are given out")
  func downloads() async throws {
    try await PohonSite.run([PohonSite.jabatan, Self.owned]) { site, _ in
      let page = try await site.page(PohonSite.base)
      let after = page.components(separatedBy: "Unduh dokumen").dropFirst().first ?? ""
      let line = after.components(separatedBy: "</p>").first ?? ""
      let ways = line.replacing(#/<span class="hanya-pembaca-layar">[^<]*</span>|<[^>]*>/#, with: "")
      #expect(ways == ": PDF, DOCX, HTML, XLSX. Tabel: CSV, XLSX, JSON.")
    }
  }

  @Test("The list of posts says the unit kerja of each")
  func unitKerjaOfPosts() async throws {
    let part = UnitKerjaDitetapkan(unit: PohonSite.unit, id: "loket", nama: "Seksi Loket", jenis: .seksi)
    let post = JabatanDitetapkan(unit: PohonSite.unit, id: "kasi", nama: "Kepala Seksi Loket", idUnitKerja: "loket")
    try await PohonSite.run([part, post, PohonSite.jabatan]) { site, _ in
      let page = try await site.page("\(PohonSite.base)/jabatan")
      #expect(page.contains(">Seksi Loket</td>") && page.contains("seluruh perangkat daerah"))
    }
  }

  @Test("A path that does not begin at a promise of the kepala daerah says so, and what to do")
  func promise() async throws {
    let said = "belum sampai pada janji kepala daerah"
    let address = "\(PohonSite.base)/jabatan/seksi?tahun=2024"
    try await PohonSite.run([PohonSite.jabatan, Self.owned]) { site, _ in
      let page = try await site.page(address)
      #expect(page.contains("Jalur di bawah \(said)") && page.contains("tautkan sasaran Renstra dengan sasaran RPJMD"))
    }
    let pemda = "kabupaten-contoh"
    let promise = SimpulPohonDitetapkan(unit: pemda, id: "janji", jenjang: .hasil, kondisi: "Warga sejahtera")
    let root = SimpulPohonDitetapkan(
      unit: PohonSite.unit, id: "hasil", induk: KunciSimpul(unit: pemda, id: "janji"), jenjang: .hasil,
      kondisi: "Warga terlayani")
    try await PohonSite.run([PohonSite.jabatan, Self.owned, promise, root]) { site, _ in
      let page = try await site.page(address)
      #expect(page.contains("Warga sejahtera") && !page.contains(said))
    }
  }

  @Test("Every number of levels that leaves something out is offered, and what is shown is marked")
  func levels() async throws {
    let deep = (1...4).map {
      PohonSite.simpul("d\($0)", di: $0 == 1 ? "loket" : "d\($0 - 1)", .keluaran, "Dalam \($0)")
    }
    try await PohonSite.run(deep) { site, _ in
      func current(_ address: String) async throws -> [String] {
        try await site.page(address).matches(of: /aria-current="true">([^<]+)</).map { String($0.1) }
      }
      let page = try await site.page(PohonSite.base)
      for words in ["2 tingkat", "3 tingkat", "4 tingkat", "5 tingkat", "6 tingkat", "Semua tingkat"] {
        #expect(page.contains(">\(words)</a>"), "\(words)")
      }
      #expect(!page.contains(">7 tingkat</a>"))
      #expect(try await current(PohonSite.base) == ["Gambar sedang", "3 tingkat"])
      #expect(try await current("\(PohonSite.base)?tingkat=4&ukuran=besar") == ["Gambar besar", "4 tingkat"])
      #expect(try await current("\(PohonSite.base)?tingkat=semua") == ["Gambar sedang", "Semua tingkat"])
      #expect(try await current("\(PohonSite.base)?tingkat=9") == ["Gambar sedang", "Semua tingkat"])
    }
  }

  @Test("A large tree opens with three levels, each cut node with the way on; the rest is one address away")
  func large() async throws {
    let many = (0..<400).map { number in
      PohonSite.simpul(
        "n\(number)", di: number < 10 ? "loket" : "n\(number / 10)", .keluaran, "Simpul nomor \(number)")
    }
    try await PohonSite.run(many) { site, _ in
      let page = try await site.page("\(PohonSite.base)?tahun=2024")
      #expect(page.contains("404 simpul") && !page.contains("Simpul nomor 5<"))
      #expect(page.contains("dari=kecamatan-mawar%2Floket&amp;tahun=2024\">400 simpul di bawahnya"))
      #expect(page.utf8.count < 60_000)
      let rest = try await site.page("\(PohonSite.base)?dari=kecamatan-mawar/loket&tahun=2024")
      #expect(rest.contains("Simpul nomor 5<"))
      let whole = try await site.get("\(PohonSite.base)/gambar/pohon.svg?tingkat=semua")
      #expect(whole.text.components(separatedBy: "<a href=").count == 405)
    }
  }

  @Test("The drawing is asked for again only when something changed, and stays while figures are saved")
  func drawing() async throws {
    try await PohonSite.run { site, application in
      let address = "\(PohonSite.base)/gambar/pohon.svg"
      let first = try await site.get(address)
      let tag = try #require(first.headers[.eTag])
      #expect(try await site.get(address, headers: [.ifNoneMatch: tag]).status == .notModified)
      let before = application.state.perubahanRencana
      try await application.execute(
        Command(
          oleh: People.operatorMawar,
          [
            RealisasiDicatat(
              unit: PohonSite.unit, indikator: "gangguan", periode: WorkingSite.tahun2024,
              nilai: .angka(ExactDecimal(8)))
          ]))
      #expect(application.state.perubahanRencana == before)
      #expect(try await site.get(address).text == first.text)
      try await application.execute(
        Command(oleh: People.operatorMawar, [PohonSite.simpul("baru", di: "loket", .keluaran, "Simpul baru")]))
      #expect(try await site.get("\(address)?tingkat=semua").text.contains("Simpul baru"))
    }
  }

  @Test("Nodes that hang under the tree of another stand in both")
  func acrossAgencies() async throws {
    let hanging = SimpulPohonDitetapkan(
      unit: "badan-sunyi", id: "data", induk: PohonSite.kunci("layanan"), jenjang: .kondisiLangsung,
      kondisi: "Data kependudukan mutakhir")
    try await PohonSite.run([hanging]) { site, _ in
      let list = try await site.page("\(PohonSite.base)?tahun=2024")
      #expect(list.contains("Data kependudukan mutakhir") && list.contains("(Badan Sunyi)"))
      let own = try await site.page("/perangkat-daerah/badan-sunyi/pohon?tahun=2024")
      #expect(own.contains("1 simpul") && own.contains("Data kependudukan mutakhir"))
      let node = try await site.page("/perangkat-daerah/badan-sunyi/pohon/simpul/data")
      #expect(node.contains("Warga terlayani") && node.contains("(Kecamatan Mawar)"))
      let all = try await site.page("/pohon?tahun=2024")
      #expect(all.contains("5 simpul; ditampilkan 5"))
      let table = try await site.get("/data/pohon/pohon.csv?tahun=2024")
      #expect(table.text.contains("Badan Sunyi") && table.headers[.contentType]?.hasPrefix("text/csv") == true)
    }
  }
}
