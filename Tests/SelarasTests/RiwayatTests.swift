import Sakip
import Testing

@testable import Selaras

@Suite("Earlier entries stay behind every value")
struct RiwayatTests {
  private static let unit = SmallAgency.unit

  private static func target(_ value: Int, tahun: Int = 2024) -> TargetDitetapkan {
    TargetDitetapkan(unit: unit, indikator: "i2", versi: "v", tahun: tahun, nilai: .angka(ExactDecimal(value)))
  }

  private static func whole() -> SmallAgency { SmallAgency(SemuaObjek.facts().map(\.fact)) }

  @Test("Every input of a figure carries all its entries")
  func inputs() throws {
    var agency = SmallAgency(SemuaObjek.facts().map(\.fact))
    let first = agency.state.posisi
    agency.add([
      PerjanjianKinerjaDitetapkan(
        unit: Self.unit, tahun: 2024, jenis: .perubahan, jabatan: "K",
        tanggal: try #require(Tanggal(tahun: 2024, bulan: 9, hari: 2)), alasan: .perubahanStrategi,
        baris: [.init(indikator: "i2", target: .angka(ExactDecimal(82)))]),
      PaguDitetapkan(
        unit: Self.unit, tahun: 2024, subKegiatan: "sk", versi: .murni, jumlah: Rupiah(1100), rincian: []),
      RealisasiAnggaranDicatat(unit: Self.unit, tahun: 2024, subKegiatan: "sk", sampaiBulan: 6, jumlah: Rupiah(500)),
      PemetaanDitetapkan(unit: Self.unit, tahun: 2024, indikator: "i2", simpul: ["sk"]),
      Self.target(81, tahun: 2026), Self.target(83, tahun: 2026),
    ])
    let state = agency.state
    let entries = { (asal: Asal) in
      state.asal(asal) { $0.ikhtisar(tahun: $1) }?.masukan.map { $0.entri.filter { $0 > first } } ?? []
    }
    let figure = { (figure: Asal.Angka) in Asal.indikator(unit: Self.unit, indikator: "i2", tahun: 2024, figure) }
    #expect(entries(figure(.target)) == [[first + 1], []])
    #expect(entries(figure(.targetAkhir)) == [[first + 5, first + 6]])
    #expect(entries(figure(.serapan)) == [[], [first + 4]])
    #expect(entries(.anggaran(unit: Self.unit, tahun: 2024, simpul: "sk")) == [[first + 2], [first + 3]])
    let origin = state.asal(figure(.target)) { $0.ikhtisar(tahun: $1) }
    #expect(origin?.masukan.map(\.nilai) == ["82", "80"])
    let spending = state.asal(.anggaran(unit: Self.unit, tahun: 2024, simpul: "sk", .belanja)) {
      $0.ikhtisar(tahun: $1)
    }
    #expect(spending?.masukan.first?.entri.count == 2)
  }

  @Test("Only what was touched more than once has a history to tell, the latest first")
  func histories() throws {
    var agency = Self.whole()
    let unit = try #require(agency.state.unit[Self.unit])
    #expect(unit.riwayat(dari: unit.objekPerencanaan + unit.objekTarget() + unit.objekAnggaran(tahun: 2024)).isEmpty)
    agency.add([
      Self.target(81), TujuanDitetapkan(unit: Self.unit, id: "t2", nama: "Baru"),
      PencatatanDicabut(unit: Self.unit, objek: .target(indikator: "i2", versi: "v", tahun: 2024), alasan: "x"),
    ])
    let changed = try #require(agency.state.unit[Self.unit])
    let histories = changed.riwayat(dari: changed.objekPerencanaan + changed.objekTarget())
    #expect(histories.map(\.nama) == ["target “IKM” tahun 2024 dalam “V”", "tujuan “Baru”"])
    #expect(histories.map(\.dicabut) == [true, false])
    #expect(histories.map(\.entri.count) == [3, 2])
  }

  @Test(
    "What changes after a review is named by its kind",
    arguments: [
      (target(81), "target Renstra"), (target(81, tahun: 2026), "target Renstra"),
      (PemetaanDitetapkan(unit: unit, tahun: 2024, indikator: "i2", simpul: ["sk"]), "pemetaan anggaran"),
      (PemetaanDitetapkan(unit: unit, tahun: 2023, indikator: "i2", simpul: []), nil),
      (TujuanDitetapkan(unit: unit, id: "t2", nama: "Baru"), "rencana strategis"),
      (
        PaguDitetapkan(
          unit: unit, tahun: 2024, subKegiatan: "sk", versi: .perubahan, jumlah: Rupiah(2000), rincian: []),
        "pagu"
      ),
      (
        RealisasiAnggaranDicatat(unit: unit, tahun: 2024, subKegiatan: "sk", sampaiBulan: 7, jumlah: Rupiah(401)),
        "realisasi anggaran"
      ),
      (SmallAgency.realisasi("2024", "78", indikator: "i2"), "realisasi"),
      (SmallAgency.realisasi("2023", "78", indikator: "i2"), nil),
      (
        StatusRealisasiBerubah(
          unit: unit, periode: Periode.semua(.tahun, tahun: 2024)[0], indikator: ["i2"], aksi: .ajukan, alasan: nil),
        nil
      ),
      (NarasiDitulis(unit: unit, tahun: 2024, bagian: .penutup, teks: "Lain"), nil),
      (
        PencatatanDicabut(unit: unit, objek: .pemetaan(tahun: 2024, indikator: "i2"), alasan: "x"),
        "pemetaan anggaran"
      ),
      (
        PencatatanDicabut(
          unit: unit, objek: .realisasi(indikator: "i2", periode: Periode.semua(.tahun, tahun: 2024)[0]), alasan: "x"),
        "realisasi"
      ),
    ] as [((any Event)?, String?)])
  func afterAReview(fact: (any Event)?, kind: String?) throws {
    var agency = Self.whole()
    #expect(agency.state.unit[Self.unit]?.perubahanSesudahReviu(tahun: 2024) == [])
    agency.add([try #require(fact)])
    let changes = try #require(agency.state.unit[Self.unit]).perubahanSesudahReviu(tahun: 2024)
    #expect(changes.map(\.jenis) == [kind].compactMap { $0 })
    #expect(changes.allSatisfy { $0.entri == [agency.state.posisi] })
    #expect(changes.map(\.uraian) == [kind].compactMap { $0 }.map { "\($0) (entri ke-\(agency.state.posisi))" })
  }

  @Test("Of many entries the last three are named")
  func manyEntries() {
    let change = PerubahanSesudahReviu(jenis: "pagu", entri: [4, 5, 6, 7])
    #expect(change.uraian == "pagu (4 entri, terakhir ke-5, ke-6, ke-7)")
  }

  @Test(
    "A year answers the evaluations issued in it, and earlier ones that are not done",
    arguments: [
      (2023, nil, []), (2024, nil, ["r"]), (2025, nil, ["r"]), (2024, .selesai, ["r"]), (2025, .selesai, []),
      (2025, .sebagian, ["r"]),
    ] as [(Int, TindakLanjutDicatat.Status?, [String])])
  func recommendations(tahun: Int, status: TindakLanjutDicatat.Status?, ids: [String]) throws {
    let facts = SemuaObjek.facts().map(\.fact).filter { $0 is RekomendasiDicatat }
    let answer = status.map { TindakLanjutDicatat(unit: Self.unit, rekomendasi: "r", uraian: "U", status: $0) }
    let agency = SmallAgency(facts + [answer].compactMap { $0 })
    let unit = try #require(agency.state.unit[Self.unit])
    #expect(unit.rekomendasi(tahun: tahun).map(\.id) == ids)
    #expect(unit.ringkasanTahapan(tahun: tahun).evaluasi.rekomendasi == ids.count)
  }
}
