import Sakip
import Testing

@testable import Selaras

/// A statement of review is dated between the day its version came and the day it is made.
@Suite struct TanggalPernyataanTests {
  private static func refused(_ day: String, naskah: Int?) -> String? {
    var agency = CalendarAgency()
    agency.add(SemuaObjek.naskah(.laporanKinerja, temuan: []), "2025-02-20")
    let statement = ReviuDinyatakan(
      unit: CalendarAgency.unit, tahun: 2024, tanggal: CalendarAgency.day(day), tempat: "T", jabatan: "J",
      naskah: naskah)
    do throws(Penolakan) {
      try statement.periksa(pada: CalendarAgency.day("2025-03-01"), agency.state)
      return nil
    } catch {
      return error.pesan
    }
  }

  @Test(
    arguments: [
      ("2020-02-20", 1, "mendahului naskahnya: versi 1 diunggah 20 Februari 2025"),
      ("2025-02-19", 1, "mendahului naskahnya"), ("2025-02-20", 1, nil), ("2025-03-01", 1, nil),
      ("2025-03-02", 1, "belum tiba"), ("2025-02-19", nil, nil), ("2023-12-31", nil, "mendahului tahun laporannya"),
    ] as [(String, Int?, String?)])
  func dated(day: String, naskah: Int?, words: String?) {
    let refusal = Self.refused(day, naskah: naskah)
    #expect(words == nil ? refusal == nil : refusal?.contains(words ?? "") == true, "\(refusal ?? "")")
  }

  @Test func aPlaceIsNoNovel() {
    let agency = SmallAgency()
    let statement = { (place: String) in
      ReviuDinyatakan(
        unit: SmallAgency.unit, tahun: 2024, tanggal: CalendarAgency.day("2025-03-01"), tempat: place, jabatan: "J",
        diketahui: .init(daftarUjiDiKertas: true))
    }
    #expect(agency.refusal(statement(String(repeating: "a", count: ReviuDinyatakan.tempatTerpanjang))) == nil)
    #expect(
      agency.refusal(statement(String(repeating: "a", count: ReviuDinyatakan.tempatTerpanjang + 1)))?.bidang
        == "tempat")
  }
}
