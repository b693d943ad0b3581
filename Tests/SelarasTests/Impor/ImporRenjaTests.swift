import Lembar
import Sakip
import Testing

@testable import Selaras

@Suite("A Renja from a spreadsheet")
struct ImporRenjaTests {
  private static let dokumen = RencanaTahunanDitetapkan(
    unit: SmallAgency.unit, id: "r", dokumen: .renja, tahun: 2024, tahap: .akhir, nama: "Renja 2024",
    tanggal: Tanggal(hariSejak1970: 19_500))
  private static let state = SheetFixture.state([dokumen])

  private static func sheet(_ rows: [[String]]) -> Lembar {
    let header = SheetFixture.kepala[.renja]?.split(separator: "|").map(String.init) ?? []
    return Lembar(nama: "", baris: ([header] + rows).map { $0.map { $0.isEmpty ? .kosong : SheetFixture.cell($0) } })
  }

  private static func periksa(_ rows: [[String]], pada state: State = state) -> HasilImpor {
    state.memeriksa(
      sheet(rows), SheetFixture.berkas, jenis: .renja, oleh: SheetFixture.operatorU, pada: SheetFixture.waktu)
  }

  private static let tiga = [
    [
      "u", "r", "7.01.02.2.02.0003", "Peningkatan layanan", "Dokumen tersusun\nLaporan tersusun", "2 dokumen\n-",
      "Kabupaten", "#150000000", "APBD", "#165000000",
    ], ["u", "r", "7.01.02.2.02", "Kegiatan layanan"], ["u", "r", "7.01.02", "Program layanan"],
  ]

  @Test("Rows stand in any order; levels and what stands above follow from the codes")
  func order() throws {
    let result = Self.periksa(Self.tiga)
    #expect(result.pesan.isEmpty, "\(result.pesan)")
    #expect(result.kelompok.map(\.nama) == ["Program", "Kegiatan", "Sub Kegiatan"])
    let facts = try #require(result.command).events.dropFirst().compactMap { $0 as? BarisRencanaDitetapkan }
    #expect(facts.map(\.induk) == [nil, "7.01.02", "7.01.02.2.02"])
    let row = try #require(facts.last)
    #expect(row.pagu == Rupiah(150_000_000) && row.prakiraanMaju == Rupiah(165_000_000) && row.lokasi == "Kabupaten")
    #expect(row.keluaran.map(\.indikator) == ["Dokumen tersusun", "Laporan tersusun"])
    #expect(row.keluaran.map { $0.target?.printed } == ["2 dokumen", nil])
  }

  @Test("An empty cell keeps what is recorded, and a dash takes it out")
  func kept() throws {
    var agency = SmallAgency(SheetFixture.facts + [Self.dokumen])
    agency.add(try #require(Self.periksa(Self.tiga).command).events)
    #expect(Self.periksa(Self.tiga, pada: agency.state).baris.allSatisfy { $0.keadaan == .sama })
    let result = Self.periksa([["u", "r", "7.01.02.2.02.0003", "", "", "", "-", "", "", "-"]], pada: agency.state)
    let row = try #require(result.command?.events.last as? BarisRencanaDitetapkan)
    #expect(row.lokasi.isEmpty && row.prakiraanMaju == nil && row.pagu == Rupiah(150_000_000))
    #expect(row.keluaran.count == 2 && result.baris.map(\.keadaan) == [.berubah])
  }

  @Test(
    "What is wrong is told at its cell",
    arguments: [
      (["u", "x", "7.01.02", "Program"], "B2", "belum ada"),
      (["u", "r", "nomor-1", "Program"], "", "Tingkat belum diisi"),
      (["u", "r", "7.01.02", "", "", "", "Kota"], "D2", "Nama belum diisi"),
      (["u", "r", "7.01.02.2.02", "Kegiatan"], "C2", "belum ada dalam dokumen ini"),
      (["u", "r", "7.01.02", "Program", "", "", "", "#5"], "H2", "hanya diisi pada sub kegiatan"),
      (["u", "r", "7.01.02", "Program", "Satu", "1 dok\n2 dok"], "F2", "2 baris untuk 1 indikator"),
    ])
  func wrong(row: [String], cell: String, words: String) throws {
    let result = Self.periksa([row])
    let message = try #require(result.pesan.first)
    #expect((message.sel?.description ?? "") == cell && message.pesan.contains(words), "\(message)")
  }
}
