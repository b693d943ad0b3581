import Foundation
import Sakip
import Testing

@testable import Selaras

@Suite("A closed year of spending: what is recorded changes only with a reason")
struct PenutupanBelanjaTests {
  private static func agency() -> CalendarAgency {
    var agency = CalendarAgency()
    agency.addBudget()
    agency.spend(100, sampaiBulan: 11, "2024-12-05")
    return agency
  }

  private static func refusal(
    _ agency: CalendarAgency, _ amount: Int, bulan: Int = 11, alasan: String? = nil, _ day: String
  ) -> Penolakan? {
    let fact = RealisasiAnggaranDicatat(
      unit: CalendarAgency.unit, tahun: 2024, subKegiatan: "a", sampaiBulan: bulan, jumlah: Rupiah(amount),
      alasan: alasan)
    do throws(Penolakan) {
      try fact.periksa(pada: CalendarAgency.day(day), agency.state)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "After the deadline of December a change needs a reason; the same amount and a new month do not",
    arguments: [
      ("2025-01-10", 200, 11, nil, false), ("2025-01-11", 200, 11, nil, true), ("2025-01-11", 200, 11, " \n", true),
      ("2025-01-11", 200, 11, "Salah ketik", false), ("2025-01-11", 100, 11, nil, false),
      ("2025-01-11", 200, 12, nil, false),
    ] as [(String, Int, Int, String?, Bool)])
  func deadline(day: String, amount: Int, bulan: Int, alasan: String?, isRefused: Bool) {
    let refusal = Self.refusal(Self.agency(), amount, bulan: bulan, alasan: alasan, day)
    #expect(refusal?.bidang == (isRefused ? "alasan" : nil))
    if isRefused {
      #expect(
        refusal?.pesan
          == "Realisasi anggaran 2024 sudah ditutup: tenggat bulan terakhirnya, 10 Januari 2025, sudah lewat. Isi alasan perubahannya."
      )
    }
  }

  @Test("A review closes the year before its deadline") func reviewed() throws {
    var agency = Self.agency()
    #expect(agency.unit?.penutupanBelanja(tahun: 2024, pada: CalendarAgency.day("2024-12-20")) == nil)
    agency.add(
      ReviuDinyatakan(
        unit: CalendarAgency.unit, tahun: 2024, tanggal: CalendarAgency.day("2024-12-15"), tempat: "T",
        jabatan: "Inspektur"), "2024-12-15")
    #expect(
      agency.unit?.penutupanBelanja(tahun: 2024, pada: CalendarAgency.day("2024-12-20"))
        == .laporanDireviu(tahun: 2024))
    #expect(Self.refusal(agency, 200, "2024-12-20")?.pesan.contains("laporan kinerja 2024 sudah direviu") == true)
    #expect(agency.unit?.penutupanBelanja(tahun: 2023, pada: CalendarAgency.day("2023-12-20")) == nil)
  }

  @Test("A fact of before, without the field, is read; a reason is kept") func decoding() throws {
    let old = Data(#"{"unit":"u","tahun":2024,"subKegiatan":"a","sampaiBulan":1,"jumlah":5}"#.utf8)
    let read = try JSONDecoder().decode(RealisasiAnggaranDicatat.self, from: old)
    #expect(read.alasan == nil && read.jumlah == Rupiah(5))
    let fact = RealisasiAnggaranDicatat(
      unit: "u", tahun: 2024, subKegiatan: "a", sampaiBulan: 1, jumlah: Rupiah(5), alasan: "Salah ketik")
    #expect(try JSONDecoder().decode(RealisasiAnggaranDicatat.self, from: JSONEncoder().encode(fact)) == fact)
  }
}
