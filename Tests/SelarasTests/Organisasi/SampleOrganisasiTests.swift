import Sakip
import Testing

@testable import Selaras

@Suite("The organisation of the sample")
struct SampleOrganisasiTests {
  private static func day(_ text: String) throws -> Tanggal { try #require(Tanggal(iso: text)) }

  @Test("Thirty perangkat daerah became thirty-two on 1 Januari 2024")
  func january2024() async throws {
    let state = try await SampleData.application().state
    let (before, after) = (try Self.day("2023-12-31"), try Self.day("2024-01-01"))
    #expect(state.perangkatDaerah(pada: before).count == 30 && state.perangkatDaerah(pada: after).count == 32)
    let changes = state.perubahanSusunan(sesudah: before, sampai: after)
    #expect(changes.flatMap(\.asal).count == 5 && changes.flatMap(\.terbentuk).count == 7)
    #expect(changes.map(\.jenis.rawValue).sorted() == ["penataan-ulang", "penataan-ulang", "penggantian"])
    #expect(changes.allSatisfy { $0.dasar == ["Peraturan Bupati Balangan Nomor 55 Tahun 2023"] })
    #expect(state.perubahanSusunan(sesudah: after, sampai: try Self.day("2024-12-31")).isEmpty)
  }

  @Test(
    "Unit kerja and posts of the known perangkat daerah",
    arguments: [
      ("setda", 9, 22, 35, 4), ("kecamatan-juai", 6, 2, 14, 2), ("kecamatan-batumandi", 6, 2, 10, 2),
    ])
  func structure(unit: String, first: Int, below: Int, posts: Int, ofTheWhole: Int) async throws {
    let state = try await SampleData.application().state
    let organisation = try #require(state.unit[unit]).organisasi
    let parts = organisation.susunan(pada: try Self.day("2024-12-31"))
    #expect(parts.count { $0.kedalaman == 1 } == first && parts.count { $0.kedalaman == 2 } == below)
    #expect(parts.map(\.jabatan.count).reduce(0, +) == posts)
    #expect(parts.first?.jabatan.count == ofTheWhole)
    #expect(parts.dropFirst().allSatisfy { $0.jabatan.count { $0.jenjang != .pelaksana } == 1 })
    #expect(organisation.jabatan.semua.allSatisfy { $0.unitKerja == nil })
    // What is inferred says so.
    #expect(organisation.unitKerja.semua.allSatisfy { $0.catatan != nil })
    #expect(organisation.unitKerja.semua.allSatisfy { ($0.dasar == nil) == ($0.selesai != nil) })
  }

  @Test("Batumandi prints its seksi by old and by new names; the old ones end with 2023")
  func oldNames() async throws {
    let organisation = try #require(try await SampleData.unit("kecamatan-batumandi")).organisasi
    let seksi = organisation.unitKerja.semua.filter { $0.jenis == .seksi }
    let old = seksi.filter { $0.selesai != nil }
    #expect(old.count == 5 && seksi.count == 10)
    #expect(Set(seksi.flatMap { $0.pendahulu ?? [] }) == Set(old.map(\.id)))
    for (day, count) in [("2023-06-01", 10), ("2024-06-01", 5)] {
      let parts = organisation.susunan(pada: try Self.day(day)).compactMap(\.unitKerja)
      #expect(parts.count { $0.jenis == .seksi } == count)
    }
    #expect(organisation.jabatan["pelaksana"]?.kelasJumlah == 14)
  }

  @Test("Every perangkat daerah that there ever was has the post of its head")
  func heads() async throws {
    let state = try await SampleData.application().state
    for unit in state.daftarUnit {
      #expect(unit.organisasi.jabatan.semua.contains(where: unit.organisasi.kepala), "\(unit.id)")
    }
  }

  @Test("The posts of the decree keep their ids") func ids() async throws {
    let posts = try #require(try await SampleData.application().state.unit["setda"]).organisasi.jabatan
    #expect(posts["bagian-organisasi"]?.idUnitKerja == "bagian-organisasi")
    #expect(posts["sub-bagian-tata-laksana"]?.atasan == "bagian-organisasi")
    #expect(posts["asisten-1"]?.atasan == "sekretaris-daerah")
  }
}
