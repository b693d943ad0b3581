import Sakip
import Testing

@testable import Selaras

@Suite("Earlier entries stay behind every value")
struct RiwayatTests {
  private static let unit = SmallAgency.unit

  private static func target(_ value: Int, tahun: Int = 2024) -> TargetDitetapkan {
    TargetDitetapkan(unit: unit, indikator: "i2", versi: "v", tahun: tahun, nilai: .angka(ExactDecimal(value)))
  }

  @Test("Every fact of a perangkat daerah says which object it records")
  func objects() {
    for (fact, objek, _) in SemuaObjek.facts() { #expect(Objek.dari(fact) == [objek], "\(type(of: fact).kind)") }
    let withdrawal = PencatatanDicabut(unit: SemuaObjek.unit, objek: .reviu(tahun: 2024), alasan: "x")
    #expect(Objek.dari(withdrawal) == [.reviu(tahun: 2024)])
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
    #expect(histories.map { $0.objek.nama(dalam: changed) } == ["target “IKM” tahun 2024 dalam “V”", "tujuan “Baru”"])
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
      (SmallAgency.realisasi("2024", "78", indikator: "i2"), nil),
      (
        StatusRealisasiBerubah(
          unit: unit, periode: Periode.semua(.tahun, tahun: 2024)[0], indikator: ["i2"], aksi: .ajukan, alasan: nil),
        "realisasi"
      ),
      (NarasiDitulis(unit: unit, tahun: 2024, bagian: .penutup, teks: "Lain"), "narasi"),
      (NarasiDitulis(unit: unit, tahun: 2023, bagian: .penutup, teks: "Lain"), nil),
      (
        AnalisisDicatat(unit: unit, tahun: 2024, subjek: "t2", jenis: .solusi, butir: ["Dua"]), "analisis"
      ),
      (PencabutanTests.withdrawal(.penghargaan(tahun: 2024, id: "a")), "penghargaan"),
      (PencabutanTests.withdrawal(.inovasi(tahun: 2024, id: "n")), "inovasi"),
      (PencabutanTests.withdrawal(.profil(tahun: 2024)), "profil"),
      (PencabutanTests.withdrawal(.kepegawaian(tahun: 2024)), "kepegawaian"),
      (PencabutanTests.withdrawal(.strukturLaporan(tahun: 2024)), "susunan laporan"),
      (PencabutanTests.withdrawal(.tindakLanjut(rekomendasi: "r")), "tindak lanjut"),
      (
        RekomendasiDicatat(
          unit: unit, id: "r9", lhe: .init(nomor: "9", tanggal: Tanggal(hariSejak1970: 20_400), tahunDievaluasi: 2024),
          komponen: .evaluasi, uraian: "Tahun berikutnya"),
        nil
      ),
      (
        KebijakanDitetapkan(
          unit: unit, tahun: 2022, capaian: .baku, skala: SkalaKategori.permendagri86.kode, efisiensi: .pmk249),
        "kebijakan pengukuran"
      ),
      (
        KebijakanDitetapkan(
          unit: unit, tahun: 2021, capaian: .baku, skala: SkalaKategori.permendagri86.kode, efisiensi: .pmk249),
        nil
      ),
      (
        PerangkatDaerahDitetapkan(id: unit, nama: "U", jenis: .dinas, jabatanKepala: "Kepala", tempat: "T"),
        "identitas perangkat daerah"
      ),
      (
        PemdaDitetapkan(nama: "Kabupaten", misi: [], periode: .init(awal: 2021, akhir: 2026)), "pemerintah daerah"
      ),
      (
        PencatatanDicabut(unit: unit, objek: .pemetaan(tahun: 2024, indikator: "i2"), alasan: "x"),
        "pemetaan anggaran"
      ),
      (
        PencatatanDicabut(
          unit: unit, objek: .realisasi(indikator: "i2", periode: Periode.semua(.tahun, tahun: 2024)[0]), alasan: "x"),
        nil
      ),
    ] as [((any Event)?, String?)])
  func afterAReview(fact: (any Event)?, kind: String?) throws {
    var agency = Self.whole()
    let reviewed = try #require(agency.state.unit[Self.unit])
    #expect(agency.state.perubahanSesudahReviu(unit: reviewed, tahun: 2024) == [])
    agency.add([try #require(fact)])
    let changes = agency.state.perubahanSesudahReviu(
      unit: try #require(agency.state.unit[Self.unit]), tahun: 2024)
    #expect(changes.map(\.jenis) == [kind].compactMap { $0 })
    #expect(changes.allSatisfy { $0.entri == [agency.state.posisi] })
    #expect(changes.map(\.uraian) == [kind].compactMap { $0 }.map { "\($0) (entri ke-\(agency.state.posisi))" })
  }

  @Test("A scale that is corrected after a review is named, where a figure of the report is classed by it")
  func correctedScale() throws {
    func scale(_ kode: String, batas: Int) -> SkalaDitetapkan {
      SkalaDitetapkan(
        kode: kode, nama: "Skala \(kode)", dasar: "Perbup", mulai: Tanggal(hariSejak1970: 18_700),
        kelas: [
          .init("Baik", bawah: .init(ExactDecimal(batas), termasuk: true)),
          .init("Kurang", atas: .init(ExactDecimal(batas), termasuk: false)),
        ])
    }
    let policy = KebijakanDitetapkan(unit: Self.unit, tahun: 2023, capaian: .baku, skala: "a", efisiensi: .pmk249)
    var agency = SmallAgency([scale("a", batas: 50), scale("b", batas: 50), policy] + SemuaObjek.facts().map(\.fact))
    agency.add([scale("b", batas: 60)])
    let unit = { try #require(agency.state.unit[Self.unit]) }
    #expect(agency.state.perubahanSesudahReviu(unit: try unit(), tahun: 2024) == [])
    agency.add([scale("a", batas: 60)])
    #expect(
      agency.state.perubahanSesudahReviu(unit: try unit(), tahun: 2024).map(\.uraian) == [
        "skala “Skala a” (entri ke-\(agency.state.posisi))"
      ])
  }

  @Test("Of many entries the last three are named")
  func manyEntries() {
    let change = PerubahanSesudahReviu(jenis: "pagu", entri: [4, 5, 6, 7])
    #expect(change.uraian == "pagu (4 entri, terakhir ke-5, ke-6, ke-7)")
  }

  @Test(
    "A year answers the evaluations issued in it, and earlier ones that were not done before it",
    arguments: [
      (2023, nil, nil, []), (2024, nil, nil, ["r"]), (2025, nil, nil, ["r"]), (2024, .selesai, 2024, ["r"]),
      (2025, .selesai, 2024, []), (2025, .selesai, 2025, ["r"]), (2026, .selesai, 2025, []),
      (2025, .selesai, nil, ["r"]), (2025, .sebagian, 2024, ["r"]),
    ] as [(Int, TindakLanjutDicatat.Status?, Int?, [String])])
  func recommendations(tahun: Int, status: TindakLanjutDicatat.Status?, done: Int?, ids: [String]) throws {
    let facts = SemuaObjek.facts().map(\.fact).filter { $0 is RekomendasiDicatat }
    let answer = status.map {
      TindakLanjutDicatat(
        unit: Self.unit, rekomendasi: "r", uraian: "U", status: $0,
        tanggal: done.flatMap { Tanggal(tahun: $0, bulan: 3, hari: 1) })
    }
    let agency = SmallAgency(facts + [answer].compactMap { $0 })
    let unit = try #require(agency.state.unit[Self.unit])
    #expect(unit.rekomendasi(tahun: tahun).map(\.id) == ids)
    #expect(unit.ringkasanTahapan(tahun: tahun).evaluasi.rekomendasi == ids.count)
  }
}
