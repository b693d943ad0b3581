import Sakip
import Testing

@testable import Selaras

/// The budget tree with urusan and bidang urusan, missing spending, and corrections of it.
@Suite struct BudgetTreeTests {
  private static let year = 2024

  private static func place(_ id: String, _ level: TingkatAnggaran, _ parent: String?, _ code: String? = nil)
    -> any Event
  {
    SimpulAnggaranDitetapkan(
      unit: SmallAgency.unit, tahun: year, id: id, induk: parent, tingkat: level, kode: code, nama: "N \(id)",
      indikator: "", target: "")
  }

  private static func pagu(_ id: String, _ amount: Int, _ version: VersiAnggaran = .murni) -> any Event {
    PaguDitetapkan(
      unit: SmallAgency.unit, tahun: year, subKegiatan: id, versi: version, jumlah: Rupiah(amount), rincian: [])
  }

  private static func spent(_ id: String, _ month: Int, _ amount: Int) -> any Event {
    RealisasiAnggaranDicatat(
      unit: SmallAgency.unit, tahun: year, subKegiatan: id, sampaiBulan: month, jumlah: Rupiah(amount))
  }

  private static let tree: [any Event] = [
    place("u", .urusan, nil, "7"), place("b", .bidangUrusan, "u", "7.01"), place("p", .program, "b", "7.01.02"),
    place("k", .kegiatan, "p", "7.01.02.2.02"), place("s1", .subKegiatan, "k", "7.01.02.2.02.0001"),
    place("s2", .subKegiatan, "k", "7.01.02.2.02.0002"), pagu("s1", 1_000), pagu("s2", 500),
    pagu("s2", 600, .perubahan),
  ]

  private static func unit(_ facts: [any Event] = []) throws -> UnitState {
    try #require(SmallAgency(tree + facts).state.unit[SmallAgency.unit])
  }

  @Test("Every level is the sum of what is below it, in every version")
  func sums() throws {
    let rows = try Self.unit([Self.spent("s1", 6, 400)]).anggaranBersanding(tahun: Self.year)
    #expect(rows.map(\.baris.nomor) == ["7", "7.01", "1", "1.1", "1.1.1", "1.1.2"])
    #expect(rows.map { $0.murni } == [1_500, 1_500, 1_500, 1_500, 1_000, 500].map { Rupiah($0) })
    #expect(rows.map { $0.perubahan } == [1_600, 1_600, 1_600, 1_600, 1_000, 600].map { Rupiah($0) })
    #expect(rows.map { $0.baris.realisasi } == [400, 400, 400, 400, 400, nil].map { $0.map { Rupiah($0) } })
  }

  @Test("Spending that nobody recorded is missing, not 0: no realisasi, no serapan, no efficiency")
  func missing() throws {
    let facts: [any Event] =
      [
        VersiRenstraDitetapkan(
          unit: SmallAgency.unit, id: "v", nama: "V", tanggal: try #require(Tanggal(iso: "2021-01-01")), dasar: "",
          alasan: "", periode: PeriodeRencana(awal: 2021, akhir: 2026)),
        SmallAgency.indicator(frekuensi: .tahun),
        TargetDitetapkan(
          unit: SmallAgency.unit, indikator: "ikm", versi: "v", tahun: Self.year, nilai: .angka(ExactDecimal(80))),
        PemetaanDitetapkan(unit: SmallAgency.unit, tahun: Self.year, indikator: "ikm", simpul: ["k"]),
      ] + SmallAgency.submitted("2024", "80")
    let cases: [([any Event], String?)] = [
      ([], "realisasi anggaran belum dicatat"),
      ([Self.spent("s1", 12, 900)], "realisasi anggaran baru dicatat pada 1 dari 2 sub kegiatan"),
      ([Self.spent("s1", 12, 900), Self.spent("s2", 12, 0)], nil),
    ]
    for (spending, reason) in cases {
      let unit = try Self.unit(facts + spending)
      let result = try #require(unit.kinerja("ikm", tahun: Self.year))
      switch result.hasilEfisiensi {
      case .terukur(let percent): #expect(reason == nil && percent.printed() == "43,75")
      case .tidakTerukur(let said): #expect(said == reason)
      }
      #expect((result.serapan == nil) == spending.isEmpty && (result.belanja == nil) == spending.isEmpty)
    }
  }

  @Test("Cumulative spending may fall, and is named where it does")
  func corrections() throws {
    let falling = try Self.unit([Self.spent("s1", 6, 400), Self.spent("s1", 7, 350), Self.spent("s1", 8, 360)])
    let found = try #require(falling.anggaran.tahun[Self.year]).penurunan()
    #expect(found.map(\.simpul.id) == ["s1"] && found.first?.penurunan.jumlah == Rupiah(50))
    let own = try #require(falling.asalAnggaran(.belanja, tahun: Self.year, simpul: "s1", versi: nil))
    #expect(
      own.masukan.map(\.keterangan) == [
        [], ["Koreksi: turun Rp50: dari Rp400 sampai dengan Juni menjadi Rp350 sampai dengan Juli"], [],
      ])
    let above = try #require(falling.asalAnggaran(.belanja, tahun: Self.year, simpul: "k", versi: nil))
    #expect(above.masukan.map(\.nilai) == ["Rp360", "realisasi anggaran belum dicatat"])
    #expect(above.masukan.first?.keterangan == ["Realisasi kumulatif pernah turun 1 kali (koreksi)"])
    let top = try #require(falling.asalAnggaran(.serapan, tahun: Self.year, simpul: nil, versi: nil))
    #expect(top.masukan.first?.keterangan.first == "Realisasi anggaran baru dicatat pada 1 dari 2 sub kegiatan")
    let rising = try #require(try Self.unit([Self.spent("s1", 6, 400)]).anggaran.tahun[Self.year])
    #expect(rising.penurunan().isEmpty)
  }

  @Test("Agencies without recorded spending are left out of the serapan of all, and counted")
  func serapanOfAll() throws {
    var agency = SmallAgency(Self.tree + [Self.spent("s1", 12, 800)])
    agency.add([
      PerangkatDaerahDitetapkan(id: "w", nama: "W", jenis: .dinas, jabatanKepala: "K", tempat: "T"),
      SimpulAnggaranDitetapkan(
        unit: "w", tahun: Self.year, id: "s", induk: nil, tingkat: .subKegiatan, nama: "S", indikator: "", target: ""),
      PaguDitetapkan(unit: "w", tahun: Self.year, subKegiatan: "s", versi: .murni, jumlah: Rupiah(9_000), rincian: []),
    ])
    let state = agency.state
    let all = IkhtisarPemda(tahun: Self.year, state.daftarUnit.map { ($0, $0.ikhtisar(tahun: Self.year)) })
    #expect(all.anggaran.pagu == Rupiah(10_600) && all.anggaranTerserap.pagu == Rupiah(1_600))
    #expect(all.serapan?.printed() == "50,00")
    #expect(all.cakupanSerapan == .init(dihitung: 1, seluruhnya: 2) && !all.cakupanSerapan.lengkap)
    let origin = try #require(
      state.asal(.seluruhAnggaran(tahun: Self.year, .serapan)) { $0.ikhtisar(tahun: $1) })
    #expect(origin.hasil == "50,00%" && origin.perhitungan == "800 / 1.600 x 100")
    #expect(origin.masukan.last?.nilai == "tidak ikut dihitung: realisasi anggaran belum dicatat")
    #expect(origin.kebijakan.first?.hasPrefix("Dihitung dari 1 dari 2 perangkat daerah") == true)
  }

  private static func spent(_ month: Int, _ amount: Int, _ kinds: [RincianBelanja]?) -> RealisasiAnggaranDicatat {
    RealisasiAnggaranDicatat(
      unit: SmallAgency.unit, tahun: year, subKegiatan: "s1", sampaiBulan: month, jumlah: Rupiah(amount), rincian: kinds
    )
  }

  private static func kind(_ jenis: JenisBelanja, _ amount: Int) -> RincianBelanja {
    RincianBelanja(jenis: jenis, jumlah: Rupiah(amount))
  }

  @Test(
    "Spending by kind adds up to the spending",
    arguments: [
      (400, nil, nil), (400, [150, 250], nil), (0, [], nil), (400, [400, 0], nil),
      (400, [], "Rincian belanja berjumlah Rp0, sedangkan realisasinya Rp400."),
      (400, [399], "Rincian belanja berjumlah Rp399"), (400, [401, -1], "Belanja modal tidak boleh kurang dari 0."),
      (400, [200, 100, 100], "Belanja modal tercantum dua kali."), (1_001, [1_001], "melebihi pagu"),
    ] as [(Int, [Int]?, String?)])
  func kinds(amount: Int, parts: [Int]?, message: String?) {
    let kinds = parts.map { zip([JenisBelanja.pegawai, .modal, .modal], $0).map { Self.kind($0, $1) } }
    let refusal = SmallAgency(Self.tree).refusal(Self.spent(6, amount, kinds))
    #expect((refusal == nil) == (message == nil))
    if let message { #expect(refusal?.pesan.contains(message) == true) }
  }

  @Test("The kinds stand beside the spending, say where it comes from, and go with it")
  func kindsOfAMonth() throws {
    let split = [Self.kind(.pegawai, 150), Self.kind(.modal, 250)]
    var agency = SmallAgency(Self.tree + [Self.spent(6, 400, split), Self.spent(7, 500, nil)])
    func recorded() throws -> SubKegiatanTercatat {
      try #require(agency.state.unit[SmallAgency.unit]?.anggaran.tahun[Self.year]?.subKegiatan["s1"])
    }
    #expect(try recorded().belanja(sampaiBulan: 6)?.rincian == split)
    #expect(try recorded().belanja(sampaiBulan: 7)?.rincian == [])
    #expect(try recorded().belanja(sampaiBulan: 5) == nil)
    let unit = try #require(agency.state.unit[SmallAgency.unit])
    let origin = unit.asalAnggaran(.belanja, tahun: Self.year, simpul: "s1", versi: nil)
    #expect(
      origin?.masukan.flatMap(\.keterangan) == ["Belanja pegawai Rp150; Belanja modal Rp250"])
    agency.add([Self.spent(6, 300, nil)])
    #expect(try recorded().belanja(sampaiBulan: 6)?.rincian == [])
    agency.add([
      Self.spent(6, 400, split),
      PencatatanDicabut(
        unit: SmallAgency.unit, objek: .realisasiAnggaran(tahun: Self.year, subKegiatan: "s1", sampaiBulan: 6),
        alasan: "Salah"),
    ])
    #expect(try recorded().belanja(sampaiBulan: 6) == nil)
  }
}
