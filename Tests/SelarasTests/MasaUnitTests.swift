import Sakip
import Testing

@testable import Selaras

@Suite("Figures belong to years in which their agency existed")
struct MasaUnitTests {
  private static let unit = SmallAgency.unit

  private static func agency(_ mulai: String?, _ selesai: String? = nil) -> PerangkatDaerahDitetapkan {
    PerangkatDaerahDitetapkan(
      id: unit, nama: "U", jenis: .dinas, jabatanKepala: "K", tempat: "T", mulai: mulai.flatMap(Tanggal.init(iso:)),
      selesai: selesai.flatMap(Tanggal.init(iso:)))
  }

  /// Every fact of 2023 that carries a figure, and what it needs first.
  private static func figures() throws -> [(needs: [any Event], fact: any Event, field: String)] {
    let node = SimpulAnggaranDitetapkan(
      unit: unit, tahun: 2023, id: "sk", tingkat: .subKegiatan, nama: "N", indikator: "", target: "")
    let pagu = PaguDitetapkan(
      unit: unit, tahun: 2023, subKegiatan: "sk", versi: .murni, jumlah: Rupiah(10), rincian: [])
    let day = try #require(Tanggal(iso: "2023-01-05"))
    let indicator = SmallAgency.indicator(frekuensi: .tahun)
    return [
      ([indicator], try #require(SmallAgency.realisasi("2023", "79")), "periode"),
      (
        [indicator],
        PerjanjianKinerjaDitetapkan(
          unit: unit, tahun: 2023, jenis: .murni, jabatan: "K", tanggal: day,
          baris: [.init(indikator: "ikm", target: .angka(ExactDecimal(80)))]), "tahun"
      ),
      (
        [indicator],
        PembandingDicatat(
          unit: unit, indikator: "ikm", tahun: 2023, lingkup: .nasional, nilai: .angka(ExactDecimal(1)),
          keterangan: "K"), "tahun"
      ),
      ([node], pagu, "tahun"),
      (
        [node, pagu],
        RealisasiAnggaranDicatat(unit: unit, tahun: 2023, subKegiatan: "sk", sampaiBulan: 6, jumlah: Rupiah(1)), "tahun"
      ),
      (
        [],
        SimpulAnggaranDitetapkan(
          unit: unit, tahun: 2023, id: "p", tingkat: .program, nama: "N", indikator: "", target: ""), "tahun"
      ),
      (
        [], RekapBelanjaDicatat(unit: unit, tahun: 2023, baris: [.init(nama: "Belanja", realisasi: Rupiah(1))]), "tahun"
      ),
      ([], KepegawaianDicatat(unit: unit, tahun: 2023, per: day, pendidikan: [], pangkat: [], pegawai: []), "tahun"),
    ]
  }

  @Test("A figure of another year is refused, and a figure of the first and the last year is not")
  func figuresOutside() throws {
    for entry in try Self.figures() {
      for (from, to, isRefused) in [
        ("2024-01-01", nil, true), (nil, "2022-12-31", true), ("2023-12-31", nil, false), (nil, "2023-01-01", false),
      ] as [(String?, String?, Bool)] {
        let refusal = SmallAgency([Self.agency(from, to)] + entry.needs).refusal(entry.fact)
        #expect(refusal?.bidang == (isRefused ? entry.field : nil), "\(entry.fact)")
        #expect((refusal?.pesan.contains("U tidak ada pada tahun 2023") == true) == isRefused)
      }
    }
  }

  @Test("Dates that leave out a year with figures are refused")
  func datesThatExclude() throws {
    for entry in try Self.figures() {
      let agency = SmallAgency(entry.needs + [entry.fact])
      #expect(agency.refusal(Self.agency("2024-01-01"))?.bidang == "mulai")
      #expect(agency.refusal(Self.agency(nil, "2022-12-31"))?.bidang == "selesai")
      #expect(agency.refusal(Self.agency("2023-12-31")) == nil && agency.refusal(Self.agency(nil, "2023-01-01")) == nil)
    }
    #expect(SmallAgency().refusal(Self.agency("2024-01-01", "2024-12-31")) == nil)
  }
}
