import Hummingbird
import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("The budget that is known by program only")
struct ProgramBerpaguTests {
  private static let unit = "kabupaten-contoh"
  private static let address = "/perangkat-daerah/kabupaten-contoh/anggaran?tahun=2024"

  private static func pagu(
    _ nomor: Int, _ amount: Int, _ versi: VersiAnggaran, _ alasan: String? = nil
  ) -> PaguProgramDicatat {
    PaguProgramDicatat(
      unit: unit, tahun: 2024, versi: versi, nomor: nomor, nama: "Program \(nomor)", jumlah: Rupiah(amount),
      alasan: alasan)
  }

  private static func page(
    _ facts: [any Event], _ address: String = address, _ body: @escaping @Sendable (String) -> Void
  ) async throws {
    let application = try await Fixture.application()
    if !facts.isEmpty { try await application.execute(Command(oleh: People.administrator, facts)) }
    try await Site.run(application: application, people: People.semua) { site in
      body(try await Browser(site).get(address).text)
    }
  }

  @Test func bothVersionsTheirSumsAndWhatTheySupport() async throws {
    let facts: [any Event] = [
      Self.pagu(1, 1_000, .murni), Self.pagu(2, 2_000, .murni), Self.pagu(1, 1_500, .perubahan),
      PemetaanDitetapkan(unit: Self.unit, tahun: 2024, indikator: "gini", simpul: [], program: [1]),
    ]
    try await Self.page(facts) { page in
      for text in [
        "2 program", "1 program belum dipetakan ke indikator", "Program 1", "1.500", "3.000", "tidak ada",
        "/perangkat-daerah/kabupaten-contoh/indikator/gini", "Indeks gini", "belum dipetakan",
      ] {
        #expect(page.contains(text), "\(text)")
      }
      #expect(!page.contains("Anggaran tahun 2024 belum dicatat"))
    }
  }

  @Test("An amount of the amended budget that a later change replaced stays to be seen, with both entries")
  func replaced() async throws {
    let first: [any Event] = [Self.pagu(1, 1_000, .murni), Self.pagu(1, 1_500, .perubahan)]
    try await Self.page(first) { #expect(!$0.contains("Pagu yang sudah diganti")) }
    // The same amount once more replaces nothing.
    try await Self.page(first + [Self.pagu(1, 1_500, .perubahan)]) { #expect(!$0.contains("id=\"pagu-digantikan\"")) }
    let approved = PengesahanDicatat(
      unit: Self.unit, tahun: 2024, versi: .perubahan, tanggal: Tanggal(hariSejak1970: 19_900), nomor: "1")
    try await Self.page(first + [approved, Self.pagu(1, 1_750, .perubahan, "Salah ketik")]) { page in
      PageRules.check(page, "anggaran")
      let part = page.components(separatedBy: "Pagu yang sudah diganti").last ?? ""
      let table = part.components(separatedBy: "</table>").first ?? ""
      #expect(table.contains("Program 1") && table.contains("1.500") && table.contains("1.750"))
      #expect(table.contains("Salah ketik"))
      #expect(table.components(separatedBy: "/jurnal/").count == 3 && !table.contains("1.000"))
    }
  }

  @Test("An amount that was withdrawn, of a program or of a place in the tree, stays to be seen too")
  func withdrawn() async throws {
    let program: [any Event] = [
      Self.pagu(1, 1_000, .murni), Self.pagu(1, 1_500, .perubahan),
      PencatatanDicabut(
        unit: Self.unit, objek: .paguProgram(tahun: 2024, versi: .perubahan, nomor: 1), alasan: "Keliru"),
    ]
    try await Self.page(program) { page in
      let part = page.components(separatedBy: "id=\"pagu-digantikan\"").last ?? ""
      #expect(page.contains("id=\"pagu-digantikan\"") && part.contains("Program 1") && part.contains("1.500"))
    }
    let mawar = "kecamatan-mawar"
    let tree: [any Event] = [
      PaguDitetapkan(
        unit: mawar, tahun: 2024, subKegiatan: "sk1", versi: .perubahan, jumlah: Rupiah(987_654_321), rincian: []),
      PencatatanDicabut(
        unit: mawar, objek: .pagu(tahun: 2024, subKegiatan: "sk1", versi: .perubahan), alasan: "Keliru"),
    ]
    try await Self.page(tree, "/perangkat-daerah/\(mawar)/anggaran?tahun=2024") { page in
      PageRules.check(page, "anggaran")
      #expect(page.contains("id=\"pagu-digantikan\"") && page.contains("987.654.321"))
    }
    let mended = PaguDitetapkan(
      unit: mawar, tahun: 2024, subKegiatan: "sk1", versi: .murni, jumlah: Rupiah(987_654_321), rincian: [],
      alasan: "Salah ketik DPA")
    try await Self.page([mended], "/perangkat-daerah/\(mawar)/anggaran?tahun=2024") { page in
      let part = page.components(separatedBy: "id=\"pagu-digantikan\"").last ?? ""
      #expect(part.contains("APBD Murni") && part.contains("Salah ketik DPA"))
    }
  }

  @Test("Money that was moved between kinds of spending is shown with its kinds, before and now")
  func moved() async throws {
    func amount(_ staff: Int, _ alasan: String? = nil) -> PaguDitetapkan {
      PaguDitetapkan(
        unit: "kecamatan-mawar", tahun: 2024, subKegiatan: "sk1", versi: .murni, jumlah: Rupiah(987_654_321),
        rincian: [
          RincianBelanja(jenis: .pegawai, jumlah: Rupiah(staff)),
          RincianBelanja(jenis: .modal, jumlah: Rupiah(987_654_321 - staff)),
        ], alasan: alasan)
    }
    let address = "/perangkat-daerah/kecamatan-mawar/anggaran?tahun=2024"
    try await Self.page([amount(300_000_000), amount(200_000_000, "Pergeseran")], address) { page in
      PageRules.check(page, "anggaran")
      let part = page.components(separatedBy: "id=\"pagu-digantikan\"").last ?? ""
      #expect(part.contains("Belanja pegawai Rp300.000.000") && part.contains("Belanja pegawai Rp200.000.000"))
      #expect(part.contains("Pergeseran"))
    }
  }

  @Test("The deadline of agreements on the page of the budget is that of the amendment before a shift")
  func deadline() async throws {
    func approval(_ day: Int, _ change: PengubahanAnggaran? = nil) -> PengesahanDicatat {
      PengesahanDicatat(
        unit: Self.unit, tahun: 2024, versi: .perubahan, tanggal: Tanggal(hariSejak1970: day), nomor: "1",
        pengubahan: change, alasan: "A")
    }
    let shift = approval(19_990, .init(jenis: .pergeseran, nomor: 1))
    try await Self.page([approval(19_967), shift]) { page in
      let part = page.components(separatedBy: "id=\"judul-pengesahan\"").last?.components(separatedBy: "</table>").first
      #expect(part?.contains("pergeseran ke-1") == true && part?.contains("1 Oktober 2024") == true, "\(part ?? "")")
    }
    try await Self.page([shift]) { #expect($0.contains("belum dapat ditentukan")) }
  }

  @Test func withoutAnyProgramItSaysSo() async throws {
    try await Self.page([]) { page in
      #expect(page.contains("Anggaran tahun 2024 belum dicatat") && !page.contains("Pagu program tahun 2024"))
    }
  }
}
