import Sakip
import Testing

@testable import Selaras

@Suite("Spending in the monitor of completeness")
struct KelengkapanBelanjaTests {
  private static func place(_ id: String, _ level: TingkatAnggaran, _ parent: String?) -> any Event {
    SimpulAnggaranDitetapkan(
      unit: SmallAgency.unit, tahun: 2024, id: id, induk: parent, tingkat: level, nama: id, indikator: "", target: "")
  }

  private static func pagu(_ id: String, _ amount: Int) -> any Event {
    PaguDitetapkan(
      unit: SmallAgency.unit, tahun: 2024, subKegiatan: id, versi: .murni, jumlah: Rupiah(amount), rincian: [])
  }

  private static func spent(_ id: String, _ month: Int) -> any Event {
    RealisasiAnggaranDicatat(
      unit: SmallAgency.unit, tahun: 2024, subKegiatan: id, sampaiBulan: month, jumlah: Rupiah(0))
  }

  /// Two sub kegiatan with money, one without.
  private static let budget = [
    place("p", .program, nil), place("k", .kegiatan, "p"), place("a", .subKegiatan, "k"),
    place("b", .subKegiatan, "k"), place("c", .subKegiatan, "k"), pagu("a", 100), pagu("b", 50), pagu("c", 0),
  ]

  private static func year(_ facts: [any Event], _ day: String) throws -> KelengkapanUnit {
    let agency = SmallAgency(facts)
    return try #require(agency.state.unit[SmallAgency.unit])
      .kelengkapan(tahun: 2024, pada: try #require(Tanggal(iso: day)))
  }

  @Test("An agency without one rupiah entered is not complete, and must be reminded")
  func nothingEntered() throws {
    let year = try Self.year(Self.budget, "2024-03-11")
    #expect(year.sel.prefix(3).map(\.keadaan) == [.kosong, .kosong, .belumJatuhTempo])
    #expect(year.belanjaTertunggak == 2 && year.tertunggak == 0 && year.diingatkan == 2 && year.keadaan == .kosong)
    #expect(year.temuan.map(\.jenis) == [.belanjaBelumDicatat, .belanjaBelumDicatat])
    #expect(year.temuan.allSatisfy { $0.indikator == nil })
    #expect(
      year.temuan.last?.uraian
        == "Realisasi anggaran sampai akhir Februari 2024 belum dicatat untuk 2 dari 2 sub kegiatan; tenggatnya 10 Maret 2024, lewat 1 hari. Isi realisasi anggarannya."
    )
    #expect(KelengkapanPemda(tahun: 2024, baris: [year]).perluDiingatkan.map(\.unit) == [SmallAgency.unit])
  }

  @Test("A later month covers those before it; the day after the deadline decides")
  func covered() throws {
    let facts = Self.budget + [Self.spent("a", 2), Self.spent("b", 1)]
    let before = try Self.year(facts, "2024-03-10")
    #expect(before.sel.prefix(3).map(\.keadaan) == [.lengkap, .belumJatuhTempo, .belumJatuhTempo])
    #expect(before.temuan.isEmpty)
    let after = try Self.year(facts, "2024-03-11")
    #expect(after.sel.prefix(3).map(\.keadaan) == [.lengkap, .kosong, .belumJatuhTempo])
    #expect(after.temuan.first?.uraian.contains("1 dari 2 sub kegiatan") == true)
    #expect(after.sel[1].temuan == [.belanjaBelumDicatat: 1])
  }

  @Test("Where there is no money to spend, nothing is waited for")
  func withoutMoney() throws {
    let year = try Self.year([Self.place("p", .program, nil)], "2025-03-11")
    #expect(year.temuan.isEmpty && year.keadaan == .tidakAda)
  }
}
