import Journal
import Sakip
import Testing

@testable import Selaras

/// The agreements of the Bupati of 2024 as they are printed, and those of the two kecamatan as they were.
@Suite struct SamplePkTests {
  private static func agreements() async throws -> (UnitState, [NaskahPk]) {
    let unit = try #require(try await SampleData.unit("kabupaten-balangan"))
    return (unit, unit.perjanjian.naskah(tahun: 2024, jabatan: "bupati").map(\.isi))
  }

  @Test func seventeenIndikatorSeventyFiveProgramsAndTheirTotals() async throws {
    let (_, all) = try await Self.agreements()
    #expect(all.map(\.status) == [.ditetapkan, .ditetapkan])
    #expect(all.map(\.isi.baris.count) == [17, 17] && all.map(\.isi.program.count) == [75, 75])
    #expect(all.map { $0.isi.jumlahPagu?.printed } == ["2.054.219.377.642", "2.471.271.784.597"])
    #expect(all.map(\.isi.tanggalTercetak) == ["Januari 2024", "18 September 2024"])
    #expect(all.allSatisfy { $0.isi.pihakKedua == nil })
    // The last program had no amount before; that is not 0.
    #expect(all.map { $0.isi.program.count { $0.pagu == nil } } == [1, 0])
    #expect(all[0].isi.program.last?.nama == "Peningkatan Kerjasama Desa" && all[0].isi.program.last?.pagu == nil)
  }

  @Test func eightTargetsChanged() async throws {
    let (unit, all) = try await Self.agreements()
    let compared = try #require(unit.perjanjian.perbandingan(all[1].isi))
    let changed = compared.target.filter { $0.perubahan != .tetap }
    #expect(
      changed.map { "\($0.indikator) \($0.sebelum?.printed ?? "") \($0.sesudah?.printed ?? "")" } == [
        "pdrb-industri 6,57 4,49", "pdrb-perdagangan 7,53 17,40", "pdrb-pertanian 2,35 9,79",
        "pdrb-pariwisata 7,45 11,03", "investasi 53,61 51,13", "pengeluaran 1.341.267 1.109.546", "gini 0,285 0,258",
        "idm 0,6795 0,7997",
      ])
    #expect(compared.targetBerubah == 8 && compared.program.count == 75)
    #expect(compared.program.last.map { $0.sebelum == nil && $0.sesudah != nil } == true)
    #expect(unit.perjanjian.perbandingan(all[0].isi) == nil)
  }

  @Test("A draft of today takes the same promises and the same money as the agreement")
  func draftedFromThePlan() async throws {
    let state = try await SampleData.application().state
    let draft = try PenyusunanPk(
      state, unit: "kabupaten-balangan", tahun: 2024, jabatan: "bupati", tanggal: PkAgency.day("2024-09-18"))
    let (_, all) = try await Self.agreements()
    #expect(draft.nomor == 2 && draft.versi.id == "penajaman")
    #expect(Set(draft.naskah().baris) == Set(all[1].isi.baris))
    #expect(draft.naskah().program == all[1].isi.program)
  }

  @Test("What the head promised counts on its day; those of the two kecamatan have their annexes")
  func inForce() async throws {
    let (unit, _) = try await Self.agreements()
    #expect(unit.perjanjian.target("pdrb-industri", tahun: 2024)?.isi.printed == "4,49")
    #expect(unit.perjanjian.berlaku(pada: PkAgency.day("2024-09-17"))?.baris.first?.target.printed == "6,57")
    #expect(unit.perjanjian.berlaku(tahun: 2024)?.isi.jenis == .perubahan)
    for (id, year) in [("kecamatan-juai", 2024), ("kecamatan-batumandi", 2023)] {
      let room = try #require(try await SampleData.unit(id)).perjanjian
      #expect(room.berlaku(tahun: year)?.isi.baris.count == 5 && !room.naskah.isEmpty)
    }
    let camat = try #require(try await SampleData.unit("kecamatan-juai")).perjanjian
      .naskah(tahun: 2024, jabatan: "camat").map(\.isi)
    #expect(camat.map(\.status) == [.ditetapkan] && camat.first?.isi.program.count == 6)
    #expect(camat.first?.isi.jumlahPagu == Rupiah(7_996_663_078))
    #expect(camat.first?.isi.tanggalTercetak == "Januari 2024")
  }

  @Test("Of Batumandi 2023 only the revision is known: it stands alone, with the programs of the amended budget")
  func revisionAlone() async throws {
    let unit = try #require(try await SampleData.unit("kecamatan-batumandi"))
    let all = unit.perjanjian.naskah(tahun: 2023, jabatan: "camat").map(\.isi)
    let text = try #require(all.first?.isi)
    #expect(all.map(\.status) == [.ditetapkan] && text.nomor == 1 && text.tanpaMurni != nil)
    #expect(text.baris.map(\.target.printed) == ["88", "90", "100", "100", "100"])
    #expect(text.program.count == 6 && text.jumlahPagu == Rupiah(5_714_687_973) && text.versiAnggaran == .perubahan)
    #expect(text.tanggalTercetak == "Oktober 2023")
    let state = try await SampleData.application().state
    let row = state.pemantauanPk(unit: unit, tahun: 2023, pada: PkAgency.day("2024-03-31")).first { $0.kepala }
    #expect(row?.ketepatan == .murniTidakTercatat && row?.berlaku == true)
    let chain = unit.rantaiDokumen(tahun: 2023, versi: unit.perencanaan.versi["renstra-penyesuaian"])
    #expect(chain.tercatat.contains(.perjanjian))
  }

  @Test("The six programs of Juai 2024 are the same ones in the Renja, the budget and the promise")
  func sixPrograms() async throws {
    let unit = try #require(try await SampleData.unit("kecamatan-juai"))
    let chain = unit.rantaiDokumen(tahun: 2024, versi: unit.perencanaan.versi["renstra-penyesuaian"])
    #expect(chain.program.count == 6)
    #expect(chain.program.allSatisfy { chain.tidakMemuat($0).isEmpty }, "\(chain.program.map(\.nama))")
    #expect(chain.tercatat.isSuperset(of: [.renja, .anggaran, .perjanjian]))
  }

  @Test func nobodyCanSayWhetherItWasInTime() async throws {
    let state = try await SampleData.application().state
    let rows = state.pemantauanPk(tahun: 2024, pada: PkAgency.day("2025-03-31"))
    #expect(rows.allSatisfy { $0.ketepatan == .pengesahanBelumDicatat })
    #expect(rows.filter(\.berlaku).map(\.nama) == ["Bupati Balangan", "Camat Juai"])
    #expect(rows.count { $0.unit.id == "kecamatan-juai" } == 14)
    #expect(rows.count { $0.kepala } == 33)
  }
}
