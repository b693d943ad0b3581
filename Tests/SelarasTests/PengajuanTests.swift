import Foundation
import Journal
import Sakip
import Testing

@testable import Selaras

@Suite("A late submission stays late, and nobody verifies what he submitted himself")
struct PengajuanTests {
  private static let unit = SmallAgency.unit

  /// A perangkat daerah whose facts are recorded on the days given with them.
  private struct Days {
    var agency = SmallAgency([SmallAgency.indicator()])

    mutating func add(_ fact: any Event, _ day: String, oleh akun: String = "o") throws {
      let moment = ZonaWaktu.wita.akhir(try #require(Tanggal(iso: day)))
      agency.append(fact, waktu: moment, oleh: akun)
    }

    var pengajuan: Pengajuan? {
      Periode(kode: "2024-T3").flatMap { agency.state.unit[unit]?.pengukuran.pengajuan("ikm", $0) }
    }
  }

  private static func value() throws -> RealisasiDicatat {
    try #require(SmallAgency.realisasi("2024-T3", "90"))
  }

  private static func move(_ aksi: AlurRealisasi.Aksi) throws -> StatusRealisasiBerubah {
    StatusRealisasiBerubah(
      unit: unit, periode: try #require(Periode(kode: "2024-T3")), indikator: ["ikm"], aksi: aksi, alasan: "A")
  }

  @Test(arguments: [("2024-07-01", 0), ("2024-10-10", 0), ("2024-10-11", 1), ("2025-10-10", 365)])
  func daysAfterTheDeadline(day: String, late: Int) throws {
    var days = Days()
    try days.add(Self.value(), "2024-07-01")
    #expect(days.pengajuan == nil)
    try days.add(Self.move(.ajukan), day)
    #expect(days.pengajuan?.terlambat == late)
    #expect(days.pengajuan?.tenggat.iso == "2024-10-10" && days.pengajuan?.hari.iso == day)
    #expect(days.agency.state.hari(entri: try #require(days.pengajuan).entri)?.iso == day)
  }

  @Test func neitherAReturnNorAWithdrawalNorALaterScheduleChangesTheFirstMark() throws {
    var days = Days()
    try days.add(Self.value(), "2024-10-12")
    try days.add(Self.move(.ajukan), "2024-10-12")
    let first = try #require(days.pengajuan)
    let objek = Objek.realisasi(indikator: "ikm", periode: try #require(Periode(kode: "2024-T3")))
    let later: [any Event] = [
      try Self.move(.kembalikan), JadwalDitetapkan(tahun: 2024, jenis: .triwulan, tenggat: 60),
      PencatatanDicabut(unit: Self.unit, objek: objek, alasan: "A"), try Self.value(), try Self.move(.ajukan),
    ]
    for fact in later {
      try days.add(fact, "2024-11-20")
      #expect(days.pengajuan == first)
    }
    #expect(first.terlambat == 2)
  }

  @Test func theDeadlineIsTheOneOfTheDay() throws {
    var days = Days()
    try days.add(JadwalDitetapkan(tahun: 2024, jenis: .triwulan, tenggat: 60), "2024-01-02")
    try days.add(Self.value(), "2024-11-20")
    try days.add(Self.move(.ajukan), "2024-11-20")
    #expect(days.pengajuan?.terlambat == 0)
    try days.add(JadwalDitetapkan(tahun: 2024, jenis: .triwulan, tenggat: 5), "2024-11-21")
    #expect(days.pengajuan?.terlambat == 0)
  }

  @Test(arguments: [("a", "a", false), ("a", "b", true), ("o", "a", true)])
  func fourEyes(submits: String, verifies: String, isAccepted: Bool) throws {
    var days = Days()
    try days.add(Self.value(), "2024-10-01", oleh: verifies)
    try days.add(Self.move(.ajukan), "2024-10-01", oleh: submits)
    let state = days.agency.state
    func refusal(_ aksi: AlurRealisasi.Aksi) throws -> Penolakan? {
      let actor = Pelaku(akun: verifies, peran: .administrator)
      let move = try Self.move(aksi)
      do throws(Penolakan) {
        _ = try state.memutuskan(Command(oleh: actor, [move]), mulai: state.posisi + 1)
        return nil
      } catch {
        return error
      }
    }
    #expect(try refusal(.verifikasi)?.sebab == (isAccepted ? nil : .wewenang))
    #expect(try refusal(.kembalikan) == nil)
  }

  @Test func theLastSubmitterCounts() throws {
    var days = Days()
    try days.add(Self.value(), "2024-10-01")
    try days.add(Self.move(.ajukan), "2024-10-01", oleh: "a")
    try days.add(Self.move(.kembalikan), "2024-10-01", oleh: "b")
    try days.add(Self.move(.ajukan), "2024-10-02", oleh: "c")
    #expect(days.agency.state.unit[Self.unit]?.pengukuran.realisasi.map(\.value.pengaju) == ["c"])
    try days.add(Self.move(.verifikasi), "2024-10-02", oleh: "d")
    #expect(days.agency.state.unit[Self.unit]?.pengukuran.realisasi.map(\.value.pengaju) == ["c"])
  }
}
