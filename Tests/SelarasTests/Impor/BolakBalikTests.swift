import Lembar
import Sakip
import Testing

@testable import Selaras

@Suite("What is exported is a sheet that changes nothing")
struct BolakBalikTests {
  @Test("Every kind of sheet of the sample", arguments: JenisImpor.allCases)
  func sample(kind: JenisImpor) async throws {
    let state = try await SampleData.application().state
    var rows = 0
    for unit in kind.tanpaUnit ? [nil] : state.daftarUnit.map({ Optional($0.id) }) {
      for year in [2023, 2024] {
        let template = state.templat(.init(kind, tahun: year, unit: unit))
        let cells = ([template.kolom.map(\.nama)] + template.baris).map {
          $0.map { $0.isEmpty ? Sel.kosong : Sel(.teks($0)) }
        }
        let result = state.memeriksa(
          Lembar(nama: "", baris: cells), SheetFixture.berkas, jenis: kind, oleh: SheetFixture.administrator,
          pada: .latest)
        let wrong = result.pesan.filter { $0.bobot == .salah }
        #expect(wrong.isEmpty && result.command == nil, "\(unit ?? "pemda") \(year) \(wrong.prefix(3))")
        #expect(result.baris.allSatisfy { $0.keadaan == .sama || $0.keadaan == .belumDiisi })
        rows += result.baris.count
      }
    }
    #expect(rows > 0 || [.realisasi, .anggaran, .target, .rencanaAksi, .program].contains(kind), "\(kind)")
  }

  @Test("Every version of every plan of the sample")
  func versions() async throws {
    let state = try await SampleData.application().state
    for unit in state.daftarUnit {
      for version in unit.perencanaan.versi.semua {
        for kind in [JenisImpor.rencana, .program] {
          let template = state.templat(.init(kind, tahun: 2024, unit: unit.id, versi: version.id))
          let cells = ([template.kolom.map(\.nama)] + template.baris).map {
            $0.map { $0.isEmpty ? Sel.kosong : Sel(.teks($0)) }
          }
          let result = state.memeriksa(
            Lembar(nama: "", baris: cells), SheetFixture.berkas, jenis: kind, oleh: SheetFixture.administrator,
            pada: .latest)
          #expect(
            result.pesan.allSatisfy { $0.bobot == .catatan }, "\(kind) \(version.id) \(result.pesan.prefix(3))")
          #expect(result.baris.allSatisfy { $0.keadaan == .sama }, "\(kind) \(unit.id) \(version.id)")
        }
      }
    }
  }
}
