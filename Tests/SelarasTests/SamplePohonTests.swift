import Sakip
import Testing

@testable import Selaras

/// The trees of the sample: the decree of Setda, the RPJMD, the two kecamatan, and who answers for the 17 IKU.
@Suite struct SamplePohonTests {
  private static func levels(_ unit: UnitState, _ state: State) -> [Int] {
    let depths = state.pohonKinerja([unit]).praurut().map(\.kedalaman)
    return (0...(depths.max() ?? 0)).map { depth in depths.count { $0 == depth } }
  }

  @Test("Setda: four levels below each other, each of the 63 indikator on one node, posts down to the sub bagian")
  func setda() async throws {
    let state = try await SampleData.application().state
    let unit = try #require(state.unit["setda"])
    let nodes = unit.perencanaan.pohon.simpul.values.map(\.isi)
    #expect(Self.levels(unit, state) == [2, 3, 10, 35])
    let measured = nodes.flatMap(\.indikator)
    #expect(measured.count == 63 && Set(measured).count == 63)
    #expect(Set(nodes.compactMap(\.sasaran)).count == 49)
    #expect(nodes.filter { $0.jenjang != .keluaran }.allSatisfy { $0.jabatan != nil })
    #expect(Set(nodes.compactMap(\.jabatan)).count == 35)
    // The decree prints neither levels nor what stands above what.
    #expect(nodes.allSatisfy { $0.sebab == nil && $0.catatan != nil })
    #expect(state.jalur(KunciSimpul(unit: "setda", id: "k31")).map(\.id) == ["t4", "tata-kelola", "k3", "k30", "k31"])
  }

  @Test("The pemda: 4 tujuan, 9 sasaran, 17 IKU, under which Setda hangs")
  func pemda() async throws {
    let state = try await SampleData.application().state
    let unit = try #require(state.unitPemda)
    #expect(Self.levels(unit, state) == [4, 9, 17])
    let iku = unit.perencanaan.pohon.simpul.values.map(\.isi).filter { $0.jenjang == .kondisiAntara }
    #expect(Set(iku.flatMap(\.indikator)).count == 17)
    #expect(state.anak(KunciSimpul(unit: unit.id, id: "s8")).map(\.kunci.unit).contains("setda"))
    #expect(unit.perencanaan.pohon.simpul.values.allSatisfy { $0.isi.versi == ["reviu", "penajaman"] })
    #expect(unit.perencanaan.pohon.simpul.values.allSatisfy { $0.isi.jabatan == "bupati" })
  }

  @Test("What supports the 17 IKU follows from the 115 pairs of the budget of 2024, each said once for its node")
  func supported() async throws {
    let state = try await SampleData.application().state
    let unit = try #require(state.unitPemda)
    let tree = state.pohonBerlaku(pada: try #require(Tanggal(iso: "2024-12-31")))
    let nodes = tree.simpul(unit).filter { $0.jenjang == .kondisiAntara }
    let program = tree.program(nodes, tahun: 2024)
    #expect(nodes.map { program.pendukung($0).count }.reduce(0, +) == 115)
    let industry = try #require(nodes.first { $0.id == "iku-1" })
    #expect(program.pendukung(industry).count == 4 && industry.program == nil)
    #expect(
      program.ringkas(industry)?.contains("dan 1 lainnya, menurut pemetaan indikator dalam anggaran 2024") == true)
  }

  @Test("17 outcomes by the perangkat daerah that the PK names: Gini has eight, PUPR has eight of them")
  func crosscutting() async throws {
    let state = try await SampleData.application().state
    let asked = state.dukunganLintas(dari: try #require(state.unitPemda))
    #expect(asked.count == 62 && asked.allSatisfy { $0.keadaan == .diminta })
    let byOutcome = Dictionary(grouping: asked) { $0.simpul.id }.mapValues(\.count)
    #expect(byOutcome.count == 17 && byOutcome["iku-10"] == 8 && byOutcome["iku-11"] == 1)
    let pupr = state.dukunganLintas(kepada: "pupr").map(\.simpul.id)
    #expect(Set(pupr) == Set([1, 2, 3, 4, 5, 6, 9, 10].map { "iku-\($0)" }) && pupr.count == 8)
  }

  @Test("The kecamatan: sasaran with their program, kegiatan and sub kegiatan; what serves no sasaran hangs nowhere")
  func kecamatan() async throws {
    let state = try await SampleData.application().state
    let juai = try #require(state.unit["kecamatan-juai"])
    let batumandi = try #require(state.unit["kecamatan-batumandi"])
    func outputs(_ unit: UnitState) -> Int {
      unit.perencanaan.pohon.simpul.values.count { $0.isi.jenjang == .keluaran }
    }
    #expect(outputs(juai) == 28 && outputs(batumandi) == 12)
    let path = state.jalur(KunciSimpul(unit: "kecamatan-juai", id: "a-6.1.2")).map(\.id)
    #expect(path == ["tata-kelola", "pemerintahan-desa", "a-6", "a-6.1", "a-6.1.2"])
    // Each tujuan and sasaran has its post; of what stands below only where it can be inferred.
    for (unit, named) in [(juai, 17), (batumandi, 7)] {
      let posts = unit.perencanaan.pohon.simpul.values.map(\.isi).filter { $0.jabatan != nil }
      #expect(posts.count == named && posts.count { $0.tujuan != nil || $0.sasaran != nil } == 5)
    }
  }

  @Test("BKPSDM: the six indikator of its tujuan and sasaran, below them the rows of its Renja")
  func bkpsdm() async throws {
    let state = try await SampleData.application().state
    let unit = try #require(state.unit["bkpsdm"])
    let nodes = unit.perencanaan.pohon.simpul.values.map(\.isi)
    #expect(Self.levels(unit, state) == [1, 2, 3, 11, 31])
    #expect(Set(nodes.flatMap(\.indikator)) == ["ip-asn", "sakip", "aset", "nspk", "merit", "ikm"])
    // Each row is linked to what it is, by its code; two sub kegiatan have none.
    let program = state.pohonBerlaku(pada: try #require(Tanggal(iso: "2023-12-31"))).program(nodes, tahun: 2023)
    #expect(nodes.count { $0.program == nil } == 3)
    #expect(nodes.compactMap { program.tertaut($0) }.count == 45)
    for node in nodes {
      guard let row = program.tertaut(node) else { continue }
      #expect(row.nama.samaKatanya(dengan: node.kondisi) && row.dokumen.contains("Renja 2023"), "\(node.id)")
    }
    #expect(nodes.compactMap { program.tertaut($0) }.count { $0.kode == nil } == 2)
    let asn = try #require(unit.perencanaan.indikator["ip-asn"]?.definisi)
    #expect(asn.komponen.compactMap { $0.bobot?.printed } == ["25", "40", "30", "5"] && asn.metode == .jumlahNilai)
    let sakip = [2021, 2022, 2023, 2024, 2026].map {
      unit.perencanaan.target("sakip", versi: "renstra", tahun: $0)?.isi.printed
    }
    #expect(sakip == ["64", "65", "67", "69", "72"])
  }
}
