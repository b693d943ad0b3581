import Foundation
import Journal
import Sakip
import Testing

@testable import Selaras

@Suite("After the lock nobody changes a period, until an administrator opens it with a reason")
struct PenguncianIsianTests {
  private static let unit = SmallAgency.unit
  private static let `operator` = Pelaku(akun: "o", peran: .operator, unit: unit)
  private static let administrator = Pelaku(akun: "a", peran: .administrator)

  /// Triwulan III 2024 is due on 10 October and locked after the 20th; months after the 15th day.
  private static func agency() throws -> SmallAgency {
    let place = SimpulAnggaranDitetapkan(
      unit: unit, tahun: 2024, id: "sk", tingkat: .subKegiatan, nama: "N", indikator: "", target: "")
    return SmallAgency([
      JadwalDitetapkan(tahun: 2024, jenis: .triwulan, tenggat: 10, kunci: 20),
      JadwalDitetapkan(tahun: 2024, jenis: .bulan, tenggat: 5, kunci: 15), SmallAgency.indicator(),
      SmallAgency.indicator("lain"), try value("90"), try value("70", "lain"), move(.ajukan, "lain"), place,
      PaguDitetapkan(unit: unit, tahun: 2024, subKegiatan: "sk", versi: .murni, jumlah: Rupiah(1000), rincian: []),
      spent(8),
    ])
  }

  private static func value(_ text: String, _ indikator: String = "ikm") throws -> RealisasiDicatat {
    try #require(SmallAgency.realisasi("2024-T3", text, indikator: indikator))
  }

  private static func move(_ aksi: AlurRealisasi.Aksi, _ indikator: String) -> StatusRealisasiBerubah {
    StatusRealisasiBerubah(
      unit: unit, periode: Periode(tahun: 2024, jenis: .triwulan, urutan: 3) ?? .semua(.tahun, tahun: 2024)[0],
      indikator: [indikator], aksi: aksi, alasan: "Alasan")
  }

  private static func spent(_ month: Int) -> RealisasiAnggaranDicatat {
    RealisasiAnggaranDicatat(unit: unit, tahun: 2024, subKegiatan: "sk", sampaiBulan: month, jumlah: Rupiah(5))
  }

  private static func opening(_ kode: String, _ until: String) throws -> IsianDibuka {
    IsianDibuka(
      unit: unit, periode: try #require(Periode(kode: kode)), sampai: try #require(Tanggal(iso: until)), alasan: "A")
  }

  private static func moment(_ day: String) throws -> Timestamp {
    ZonaWaktu.wita.akhir(try #require(Tanggal(iso: day)))
  }

  private static func refusal(_ event: any Event, _ day: String, _ state: State, oleh: Pelaku = Self.operator) throws
    -> Penolakan?
  {
    let moment = try moment(day)
    do throws(Penolakan) {
      _ = try state.memutuskan(Command(oleh: oleh, [event]), mulai: state.posisi + 1, waktu: moment)
      return nil
    } catch {
      return error
    }
  }

  /// What an operator does with Triwulan III, and the field of its refusal.
  private static func work() throws -> [(any Event, String)] {
    let period = try #require(Periode(kode: "2024-T3"))
    return [
      (try value("91"), "periode"), (move(.ajukan, "ikm"), "periode"),
      (PencatatanDicabut(unit: unit, objek: .realisasi(indikator: "ikm", periode: period), alasan: "A"), "objek"),
    ]
  }

  @Test(arguments: [("2024-09-30", false), ("2024-10-10", false), ("2024-10-20", false), ("2024-10-21", true)])
  func theLastDayIsStillOpen(day: String, isLocked: Bool) throws {
    let state = try Self.agency().state
    for (event, field) in try Self.work() {
      let refusal = try Self.refusal(event, day, state)
      #expect(refusal?.bidang == (isLocked ? field : nil), "\(event)")
      #expect(
        refusal.map { $0.sebab == .keadaan && $0.pesan.contains("terkunci sejak berakhirnya 20 Oktober") } ?? true)
    }
  }

  @Test("Spending is locked by months, whoever enters it", arguments: [("2024-10-15", false), ("2024-10-16", true)])
  func spending(day: String, isLocked: Bool) throws {
    let state = try Self.agency().state
    for actor in [Self.operator, Self.administrator] {
      #expect(try Self.refusal(Self.spent(9), day, state, oleh: actor)?.bidang == (isLocked ? "sampaiBulan" : nil))
    }
    let old = Objek.realisasiAnggaran(tahun: 2024, subKegiatan: "sk", sampaiBulan: 8)
    let withdrawal = PencatatanDicabut(unit: Self.unit, objek: old, alasan: "A")
    #expect(try Self.refusal(withdrawal, "2024-09-15", state) == nil)
    #expect(try Self.refusal(withdrawal, "2024-09-16", state)?.bidang == "objek")
  }

  @Test func whatWasSubmittedInTimeGoesOn() throws {
    let state = try Self.agency().state
    for aksi in [AlurRealisasi.Aksi.verifikasi, .kembalikan] {
      #expect(try Self.refusal(Self.move(aksi, "lain"), "2025-06-01", state, oleh: Self.administrator) == nil)
    }
  }

  @Test(arguments: ["2024-T3", "2024-B09"])
  func anOpeningHoldsUntilItsDay(kode: String) throws {
    var agency = try Self.agency()
    agency.add([try Self.opening(kode, "2024-11-05")])
    for (event, field) in try Self.work() {
      #expect(try Self.refusal(event, "2024-11-05", agency.state) == nil)
      #expect(try Self.refusal(event, "2024-11-06", agency.state)?.bidang == field)
    }
    let isMonth = kode == "2024-B09"
    #expect((try Self.refusal(Self.spent(9), "2024-11-05", agency.state) == nil) == isMonth)
    #expect(try Self.refusal(Self.spent(8), "2024-11-05", agency.state)?.bidang == "sampaiBulan")
    let closing = PencatatanDicabut(
      unit: Self.unit, objek: .pembukaanIsian(periode: try #require(Periode(kode: kode))), alasan: "Sudah selesai")
    #expect(try Self.refusal(closing, "2024-11-05", agency.state, oleh: Self.operator)?.sebab == .wewenang)
    #expect(try Self.refusal(closing, "2024-11-05", agency.state, oleh: Self.administrator) == nil)
    agency.add([closing])
    #expect(try Self.refusal(Self.value("91"), "2024-11-05", agency.state)?.bidang == "periode")
  }

  @Test func theLongestOfTwoOpeningsCountsAndOfOnePeriodTheLast() throws {
    var agency = try Self.agency()
    agency.add([try Self.opening("2024-T3", "2024-11-05"), try Self.opening("2024-B09", "2024-11-02")])
    #expect(try Self.refusal(Self.value("91"), "2024-11-05", agency.state) == nil)
    agency.add([try Self.opening("2024-T3", "2024-11-01")])
    #expect(try Self.refusal(Self.value("91"), "2024-11-05", agency.state)?.bidang == "periode")
    #expect(try Self.refusal(Self.value("91"), "2024-11-02", agency.state) == nil)
  }

  @Test(
    arguments: [
      ("2024-T3", "2024-11-05", "2024-11-05", nil), ("2024-T3", "2025-11-06", "2024-11-05", nil),
      ("2024-T3", "2024-11-04", "2024-11-05", "sampai"), ("2024-T3", "2025-11-07", "2024-11-05", "sampai"),
      ("2024-B12", "2024-11-05", "2024-11-05", nil), ("2024", "2024-11-05", "2024-11-05", "periode"),
      ("2023-B12", "2024-11-05", "2024-11-05", "periode"),
    ] as [(String, String, String, String?)])
  func whatAnOpeningMaySay(kode: String, until: String, today: String, field: String?) throws {
    let state = try Self.agency().state
    #expect(try Self.refusal(Self.opening(kode, until), today, state, oleh: Self.administrator)?.bidang == field)
    #expect(try Self.refusal(Self.opening(kode, until), today, state)?.sebab == .wewenang)
    let silent = IsianDibuka(
      unit: Self.unit, periode: try #require(Periode(kode: kode)), sampai: try #require(Tanggal(iso: until)),
      alasan: " ")
    #expect(try Self.refusal(silent, today, state, oleh: Self.administrator)?.bidang == "alasan")
  }

  @Test func withoutAScheduleNothingIsEverLocked() throws {
    let agency = SmallAgency([SmallAgency.indicator()])
    #expect(try Self.refusal(Self.value("91"), "2099-12-31", agency.state) == nil)
  }
}
