import Sakip
import Testing

@testable import Selaras

@Suite("The form of a month: everything that is due at its end, with what a person needs to fill it in")
struct IsianBulanTests {
  private static func form(
    _ agency: CalendarAgency, _ month: Int, _ day: String = "2024-10-05"
  ) throws -> IsianBulan {
    let unit = try #require(agency.unit)
    return try #require(unit.isian(tahun: 2024, bulan: month, pada: CalendarAgency.day(day)))
  }

  @Test(arguments: [
    (1, []), (2, []), (3, ["ikm 2024-T1"]), (6, ["ikm 2024-T2"]), (9, ["ikm 2024-T3"]),
    (12, ["ikm 2024-T4", "th 2024"]),
  ])
  func whatIsDue(month: Int, rows: [String]) throws {
    let form = try Self.form(CalendarAgency(), month)
    #expect(form.indikator.map { "\($0.indikator.id) \($0.periode.kode)" } == rows)
    #expect(form.kosong == rows.count && form.bulan.urutan == month)
  }

  @Test func whatIsFilledInIsThereAlsoWithoutATarget() throws {
    var agency = CalendarAgency()
    agency.fill("bl", "2024-B02", "2024-03-01")
    let rows = try Self.form(agency, 2).indikator
    #expect(rows.map(\.indikator.id) == ["bl"] && rows.first?.target == nil)
    #expect(try Self.form(agency, 3).indikator.map(\.indikator.id) == ["ikm"])
  }

  @Test(arguments: [0, 13, -1, .max, .min]) func monthsThatAreNone(month: Int) throws {
    let unit = try #require(CalendarAgency().unit)
    #expect(unit.isian(tahun: 2024, bulan: month, pada: CalendarAgency.day("2024-10-05")) == nil)
    #expect(unit.isian(tahun: month, bulan: 1, pada: CalendarAgency.day("2024-10-05")) == nil)
  }

  @Test func anEmptyRow() throws {
    var agency = CalendarAgency()
    agency.fill("ikm", "2024-T2", "2024-07-05", nilai: "88,50")
    let row = try #require(try Self.form(agency, 9).indikator.first)
    #expect(row.target?.isi == .angka(ExactDecimal(95)))
    #expect(row.sebelumnya?.periode.kode == "2024-T2" && row.sebelumnya?.tercatat.nilaiTertulis == "88,50")
    #expect(row.tercatat == nil && row.dapatDiisi && !row.kurangBukti && row.pengembalian == nil)
    #expect(row.ketepatan == Ketepatan(tenggat: CalendarAgency.day("2024-10-10"), diajukan: nil, terlambat: 0))
    #expect(row.bukaan == .terbuka(kunci: CalendarAgency.day("2024-10-20")))
    #expect(row.terlihat.entri == nil)
  }

  @Test func theYearBeforeIsThePeriodBeforeTheFirst() throws {
    var agency = CalendarAgency()
    agency.fill("ikm", "2023-T4", "2024-01-05")
    agency.fill("th", "2023", "2024-01-05")
    #expect(try Self.form(agency, 3).indikator.first?.sebelumnya?.periode.kode == "2023-T4")
    #expect(try Self.form(agency, 12).indikator.last?.sebelumnya?.periode.kode == "2023")
  }

  @Test func aReturnedRowSaysWhyAndWhatWasSeen() throws {
    var agency = CalendarAgency()
    agency.fill("ikm", "2024-T3", "2024-10-12", sampai: [.ajukan])
    let sent = try #require(try Self.form(agency, 9, "2024-10-15").indikator.first)
    #expect(!sent.dapatDiisi && sent.kurangBukti && sent.ketepatan.terlambat == 2)
    agency.add(
      StatusRealisasiBerubah(
        unit: CalendarAgency.unit, periode: CalendarAgency.periode("2024-T3"), indikator: ["ikm"], aksi: .kembalikan,
        alasan: "Bukti kurang"), "2024-10-13")
    let returned = agency.state.posisi
    agency.attach("ikm", "2024-T3", "2024-10-14")
    agency.attach("ikm", "2024-T2", "2024-10-14")
    let row = try #require(try Self.form(agency, 9, "2024-10-15").indikator.first)
    #expect(row.dapatDiisi && !row.kurangBukti && row.pengembalian?.alasan == "Bukti kurang" && row.dikembalikan)
    #expect(row.pengembalian?.entri == returned && row.pengembalian?.oleh == "operator")
    #expect(row.ketepatan.terlambat == 2 && row.ketepatan.diajukan == CalendarAgency.day("2024-10-12"))
    #expect(row.terlihat.entri == returned)
    let locked = try #require(try Self.form(agency, 9, "2024-10-21").indikator.first)
    #expect(!locked.dapatDiisi && locked.bukaan == .terkunci(sejak: CalendarAgency.day("2024-10-20")))
    #expect(try Self.form(agency, 9).banyak(.dikembalikan) == 1)
  }

  private static func spending(_ agency: CalendarAgency, _ month: Int) throws -> [IsianBelanja] {
    let period = try #require(Periode(tahun: 2024, jenis: .bulan, urutan: month))
    return try #require(agency.unit).isianBelanja(period, pada: CalendarAgency.day("2024-10-05"))
  }

  @Test func spendingBesideBothPagu() throws {
    var agency = CalendarAgency()
    agency.addBudget()
    agency.spend(100, sampaiBulan: 2)
    agency.spend(300, sampaiBulan: 9)
    let september = try Self.spending(agency, 9)
    #expect(september.map(\.simpul.id) == ["a", "b"])
    let row = try #require(september.first)
    #expect(row.murni?.isi.jumlah == Rupiah(1000) && row.perubahan?.isi.jumlah == Rupiah(1200))
    #expect(row.paguBerlaku?.isi.versi == .perubahan && row.tercatat?.jumlah == Rupiah(300))
    #expect(row.sebelumnya?.sampaiBulan == 2 && row.sebelumnya?.jumlah == Rupiah(100))
    #expect(row.terlihat.entri == agency.state.posisi && row.tenggat.iso == "2024-10-10")
    #expect(september.last.map { $0.paguBerlaku == nil && !$0.ditunggu } == true)
    let waiting = try (1...12).filter { try Self.spending(agency, $0).contains(where: \.ditunggu) }
    #expect(waiting == [10, 11, 12], "what is recorded up to September holds the months before it")
    #expect(try Self.spending(agency, 1).first?.sebelumnya == nil)
  }
}
