import Sakip
import Testing

@testable import Selaras

@Suite("Empty cells of a sheet, and what the preview says of every field")
struct SelKosongTests {
  private static let kepala =
    "Kode perangkat daerah|Kode indikator|Periode|Realisasi|Pembilang|Penyebut|Angka sementara|Sumber|Catatan"

  /// A provisional figure that was sent back, with its source and remark.
  private static func state() throws -> State {
    SheetFixture.state([
      RealisasiDicatat(
        unit: SmallAgency.unit, indikator: "ikm", periode: try #require(Periode(kode: "2024-T1")),
        nilai: .angka(ExactDecimal(mantissa: 401, decimals: 2)), sementara: "rilis 2023", sumber: "BPS",
        catatan: "Hitung ulang"),
      StatusRealisasiBerubah(
        unit: SmallAgency.unit, periode: try #require(Periode(kode: "2024-T1")), indikator: ["ikm"], aksi: .ajukan),
      StatusRealisasiBerubah(
        unit: SmallAgency.unit, periode: try #require(Periode(kode: "2024-T1")), indikator: ["ikm"],
        aksi: .kembalikan, alasan: "Periksa"),
    ])
  }

  private static func periksa(_ row: String, _ state: State) -> HasilImpor {
    state.memeriksa(
      SheetFixture.sheet([kepala, row]), SheetFixture.berkas, jenis: .realisasi, oleh: SheetFixture.operatorU,
      pada: SheetFixture.waktu)
  }

  private static func fact(_ result: HasilImpor) -> RealisasiDicatat? {
    result.command?.events.last as? RealisasiDicatat
  }

  @Test("The value that stands, sent in the template that has the other columns empty, changes nothing")
  func keptWhole() throws {
    let result = Self.periksa("u|ikm|2024-T1|4,01", try Self.state())
    #expect(result.baris.map(\.keadaan) == [.sama] && result.command == nil)
  }

  @Test("Another value keeps source, remark and the mark, and the mark is seen")
  func keptBesideANewValue() throws {
    let result = Self.periksa("u|ikm|2024-T1|4,02", try Self.state())
    let fact = try #require(Self.fact(result))
    #expect(fact.sementara == "rilis 2023" && fact.sumber == "BPS" && fact.catatan == "Hitung ulang")
    #expect(result.baris.map(\.sebelum) == ["4,01*"] && result.baris.map(\.sesudah) == ["4,02*"])
  }

  @Test("A dash takes out, a text replaces, and the preview names both")
  func changed() throws {
    let result = Self.periksa("u|ikm|2024-T1|4,01|||-|Dinas", try Self.state())
    let fact = try #require(Self.fact(result))
    #expect(fact.sementara == nil && fact.sumber == "Dinas" && fact.catatan == "Hitung ulang")
    #expect(result.baris.map(\.sebelum) == ["4,01*; Angka sementara: rilis 2023; Sumber: BPS"])
    #expect(result.baris.map(\.sesudah) == ["4,01; Angka sementara: kosong; Sumber: Dinas"])
  }

  @Test("A row that has only a remark keeps the value; without one it is wrong")
  func onlyARemark() throws {
    let result = Self.periksa("u|ikm|2024-T1||||||Sudah benar", try Self.state())
    #expect(Self.fact(result)?.nilai?.printed == "4,01" && Self.fact(result)?.catatan == "Sudah benar")
    let alone = Self.periksa("u|ikm|2024-T2||||||Belum ada", try Self.state())
    #expect(alone.pesan.compactMap(\.sel?.description) == ["D2"] && alone.command == nil)
  }

  @Test("A first value says every field that it brings")
  func first() throws {
    let result = Self.periksa("u|ikm|2024-T2|4|||rilis 2023|BPS", try Self.state())
    #expect(result.baris.map(\.sesudah) == ["4*; Angka sementara: rilis 2023; Sumber: BPS"])
  }

  @Test("Spending of the same amount keeps its kinds")
  func kinds() {
    let state = SheetFixture.state([
      RealisasiAnggaranDicatat(
        unit: SmallAgency.unit, tahun: 2024, subKegiatan: "s1", sampaiBulan: 1, jumlah: Rupiah(100),
        rincian: [RincianBelanja(jenis: .pegawai, jumlah: Rupiah(100))])
    ])
    let same = SheetFixture.periksa(.anggaran, ["u|#2024|s1|#1|#100"], pada: state)
    #expect(same.baris.map(\.keadaan) == [.sama])
    let other = SheetFixture.periksa(.anggaran, ["u|#2024|s1|#1|#110"], pada: state)
    #expect(other.baris.map(\.sebelum) == ["Rp100 (Belanja pegawai Rp100)"])
    #expect(other.baris.map(\.sesudah) == ["Rp110"])
  }

  @Test("Every field of a perangkat daerah that a row changes is named, and its last day stays unless it is taken out")
  func units() throws {
    let state = SheetFixture.state([
      PerangkatDaerahDitetapkan(
        id: "b", nama: "B", jenis: .badan, jabatanKepala: "K", tempat: "T", alamat: "Jalan 1",
        mulai: Tanggal(iso: "2020-01-01"), selesai: Tanggal(iso: "2026-12-31"), dasar: "Perda")
    ])
    func periksa(_ row: String) -> HasilImpor {
      state.memeriksa(
        SheetFixture.sheet([
          "Kode perangkat daerah|Nama|Jenis|Jabatan kepala|Tempat|Alamat|Mulai|Selesai|Dasar hukum", row,
        ]), SheetFixture.berkas, jenis: .unit, oleh: SheetFixture.administrator, pada: SheetFixture.waktu)
    }
    #expect(periksa("b|B|badan|K|T||||").baris.map(\.keadaan) == [.sama])
    let result = periksa("b|B|badan|K|T|Jalan 2||-|")
    #expect(result.baris.map(\.sebelum) == ["B; Alamat: Jalan 1; Selesai: 31 Desember 2026"])
    #expect(result.baris.map(\.sesudah) == ["B; Alamat: Jalan 2; Selesai: kosong"])
    let fact = try #require(result.command?.events.last as? PerangkatDaerahDitetapkan)
    #expect(fact.selesai == nil && fact.mulai?.iso == "2020-01-01" && fact.dasar == "Perda")
    #expect(result.dapatDibatalkan && !periksa("c|C|badan|K|T").dapatDibatalkan)
  }
}
