import Foundation
import Journal
import Sakip
import Testing

@testable import Selaras

/// Versions of a report: numbered, never withdrawn, and for good what the journal held just before.
@Suite struct LaporanDibekukanTests {
  private static let head = Pelaku(akun: "k", peran: .kepala, unit: SmallAgency.unit)
  private static let node = SimpulAnggaranDitetapkan(
    unit: SmallAgency.unit, tahun: 2024, id: "p", induk: nil, tingkat: .program, nama: "P", indikator: "", target: "")

  private static func freeze(_ versi: Int, catatan: String? = "Uji") -> LaporanDibekukan {
    LaporanDibekukan(unit: SmallAgency.unit, tahun: 2024, versi: versi, catatan: catatan)
  }

  @Test func versionsCountUpAndPointBeforeThemselves() throws {
    var agency = SmallAgency([Self.node])
    for number in 1...3 {
      #expect(agency.state.unit[SmallAgency.unit]?.versiLaporanBerikutnya(tahun: 2024) == number)
      #expect(agency.refusal(Self.freeze(number)) == nil)
      agency.add([Self.freeze(number)])
    }
    let versions = try #require(agency.state.unit[SmallAgency.unit]?.pelaporan.tahun[2024]?.versi)
    #expect(versions.map(\.isi.versi) == [1, 2, 3])
    #expect(versions.allSatisfy { $0.posisiBeku == $0.entri - 1 })
    #expect(agency.state.unit[SmallAgency.unit]?.versiLaporanBerikutnya(tahun: 2023) == 1)
    let unit = try #require(agency.state.unit[SmallAgency.unit])
    #expect(try JSONDecoder().decode(UnitState.self, from: JSONEncoder().encode(unit)) == unit)
  }

  @Test("The head freezes, and nobody in the head's place", arguments: Peran.allCases)
  func rights(peran: Peran) {
    let agency = SmallAgency([Self.node])
    let person = Pelaku(akun: "a", peran: peran, unit: peran.terikatUnit ? SmallAgency.unit : nil)
    let accepted =
      (try? agency.state.memutuskan(Command(oleh: person, [Self.freeze(1)]), mulai: agency.state.posisi + 1)) != nil
    #expect(accepted == (peran == .kepala))
  }

  @Test func thePemdaHasNoReportToFreezeYet() {
    var state = State()
    state.terapkan(
      PerangkatDaerahDitetapkan(id: "pemda", nama: "P", jenis: .pemda, jabatanKepala: "B", tempat: "T"), entri: 1)
    let fact = LaporanDibekukan(unit: "pemda", tahun: 2024, versi: 1, catatan: "x")
    let refusal = #expect(throws: Penolakan.self) {
      try state.memutuskan(Command(oleh: Pelaku(akun: "b", peran: .pimpinan), [fact]), mulai: 2)
    }
    #expect(refusal?.sebab == .keadaan && refusal?.pesan.contains("belum dapat dibuat") == true)
  }

  @Test("Open compulsory items ask for a note that says what the version is for")
  func openItems() {
    let agency = SmallAgency([Self.node])
    let refusal = agency.refusal(Self.freeze(1, catatan: nil))
    #expect(refusal?.bidang == "catatan" && refusal?.pesan.contains("L.601 Reviu oleh Inspektorat") == true)
    #expect(agency.refusal(Self.freeze(1, catatan: "Untuk direviu")) == nil)
  }

  @Test func aVersionIsMadeFromWhatStoodThere() async throws {
    let journal = InMemoryJournal()
    let application = try await Application(journal: journal, clock: { .latest })
    try await application.execute(all: SampleData.lines().map(\.command))
    let before = application.state
    let unit = try #require(before.unit["kecamatan-juai"])
    let version = try #require(unit.pelaporan.tahun[2024]?.versi.last)
    let writer = Pelaku(akun: "o", peran: .operator, unit: "kecamatan-juai")
    try await application.execute(
      Command(
        oleh: writer,
        [NarasiDitulis(unit: "kecamatan-juai", tahun: 2024, bagian: .penutup, teks: "Lain sama sekali.")]))
    let frozen = try await application.state(posisi: version.posisiBeku)
    #expect(frozen.posisi == version.posisiBeku)
    #expect(
      frozen.unit["kecamatan-juai"]?.pelaporan.tahun[2024]?.narasi[.penutup]
        == unit.pelaporan.tahun[2024]?.narasi[.penutup])
    #expect(frozen.unit["kecamatan-juai"]?.pelaporan.tahun[2024]?.versi.isEmpty == true)
    #expect(try await application.state(posisi: .max) == application.state)
  }
}
