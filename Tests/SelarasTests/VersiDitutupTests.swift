import Sakip
import Testing

@testable import Selaras

/// What stands in a closed version changes no more; what is changed stands in a new one.
@Suite struct VersiDitutupTests {
  private static let unit = SmallAgency.unit
  private static let periode = PeriodeRencana(awal: 2021, akhir: 2026)

  private static func version(_ id: String, hari: Int = 19_000, mengikuti: String? = nil, dasar: String = "Perda 1")
    -> VersiRenstraDitetapkan
  {
    VersiRenstraDitetapkan(
      unit: unit, id: id, nama: id.uppercased(), tanggal: Tanggal(hariSejak1970: hari), dasar: dasar, alasan: "",
      periode: periode, mengikuti: mengikuti)
  }

  private static func target(_ versi: String, _ nilai: Int, indikator: String = "ikm") -> TargetDitetapkan {
    TargetDitetapkan(
      unit: unit, indikator: indikator, versi: versi, tahun: 2024, nilai: .angka(ExactDecimal(nilai)))
  }

  private static func status(_ versi: String, _ aksi: AlurVersi.Aksi, _ alasan: String = "") -> StatusVersiBerubah {
    StatusVersiBerubah(unit: unit, versi: versi, aksi: aksi, alasan: alasan)
  }

  private static let sasaran = SasaranDitetapkan(unit: unit, id: "s", tujuan: "t", nama: "S")
  private static let kondisi = KondisiAwal(nilai: .angka(ExactDecimal(70)))

  private static func indikator(nama: String = "IKM", definisi: DefinisiIndikator = .kosong, awal: KondisiAwal? = nil)
    -> IndikatorDitetapkan
  {
    let small = SmallAgency.indicator(nama: nama, definisi: definisi)
    return IndikatorDitetapkan(
      unit: small.unit, id: small.id, tujuan: small.tujuan, nama: small.nama, satuan: small.satuan, jenis: small.jenis,
      polaritas: small.polaritas, agregasi: small.agregasi, frekuensi: small.frekuensi, desimal: small.desimal,
      urutanPredikat: [], utama: true, definisi: small.definisi, kondisiAwal: awal)
  }

  /// A plan with a closed version `a` and an open one `b` that follows it.
  private static let small = SmallAgency([
    version("a"), indikator(awal: kondisi), sasaran, target("a", 80), status("a", .tutup),
    version("b", hari: 19_500, mengikuti: "a"),
  ])

  private static let sheet = DefinisiIndikator(
    makna: "M", alasan: "", formulasi: "", sumberData: "", penanggungJawab: "", referensi: "")

  @Test(
    arguments: [
      (target("a", 81), "versi"), (target("b", 81), nil), (version("a", dasar: "Perda 2"), "id"),
      (version("b", hari: 19_600, mengikuti: "a"), nil),
      (TujuanDitetapkan(unit: unit, id: "t", nama: "Lain"), "versi"),
      (TujuanDitetapkan(unit: unit, id: "t", nama: "Tujuan", rumusan: [.init(versi: "b", teks: "Lain")]), nil),
      (TujuanDitetapkan(unit: unit, id: "t", nama: "Lain", rumusan: [.init(versi: "a", teks: "Tujuan")]), nil),
      (TujuanDitetapkan(unit: unit, id: "t", nama: "Tujuan", rumusan: [.init(versi: "a", teks: "Lain")]), "versi"),
      (TujuanDitetapkan(unit: unit, id: "t", nama: "Tujuan", versi: ["a"]), nil),
      (TujuanDitetapkan(unit: unit, id: "t", nama: "Tujuan", versi: ["b"]), "versi"),
      (TujuanDitetapkan(unit: unit, id: "t", nama: "Tujuan", misi: 2), "versi"),
      (TujuanDitetapkan(unit: unit, id: "t9", nama: "Baru"), "versi"),
      (TujuanDitetapkan(unit: unit, id: "t9", nama: "Baru", versi: ["b"]), nil),
      (SasaranDitetapkan(unit: unit, id: "s", tujuan: "t", nama: "S lain"), "versi"),
      (SasaranDitetapkan(unit: unit, id: "s9", tujuan: "t", nama: "Baru", versi: ["a", "b"]), "versi"),
      (SasaranDitetapkan(unit: unit, id: "s9", tujuan: "t", nama: "Baru", versi: ["b"]), nil),
      (indikator(nama: "Lain", awal: kondisi), "nama"), (indikator(definisi: sheet, awal: kondisi), nil),
      (indikator(), "kondisiAwal"),
      (PencatatanDicabut(unit: unit, objek: .versiRenstra(id: "a"), alasan: "Salah"), "objek"),
      (PencatatanDicabut(unit: unit, objek: .sasaran(id: "s"), alasan: "Salah"), "objek"),
      (
        PencatatanDicabut(unit: unit, objek: .target(indikator: "ikm", versi: "a", tahun: 2024), alasan: "Salah"),
        "objek"
      ),
      (PencatatanDicabut(unit: unit, objek: .versiRenstra(id: "b"), alasan: "Salah"), nil),
    ] as [(any Event, String?)])
  func whatMayStillChange(fact: any Event, field: String?) {
    #expect(Self.small.refusal(fact)?.bidang == field)
  }

  @Test("Before a version is closed: what it replaces, changes and is followed by, and which findings it brings")
  func effect() throws {
    func effect(_ id: String, _ more: [any Event] = []) throws -> DampakPenutupanVersi {
      var agency = Self.small
      agency.add(more)
      let unit = try #require(agency.state.unit[Self.unit])
      return agency.state.dampak(
        menutup: try #require(unit.perencanaan.versi[id]), unit: unit, tahun: 2024,
        pada: Tanggal(hariSejak1970: 19_800))
    }
    let one = try effect("b", [Self.target("b", 85)])
    #expect(one.digantikan?.id == "a" && one.penerus == nil && one.tahun == 2024)
    #expect(one.perbandingan?.jumlahTarget(.berubah) == 1)
    // What both lack is nothing new; what the one in force has and the later one lacks is.
    #expect(one.temuan.isEmpty, "\(one.temuan.map(\.uraian))")
    let whole = Self.periode.tahun.map { year in
      TargetDitetapkan(unit: Self.unit, indikator: "ikm", versi: "a", tahun: year, nilai: .angka(ExactDecimal(80)))
    }
    let lacking = try effect("b", whole + [Self.target("b", 85)])
    #expect(
      lacking.temuan.map { "\($0.kunci.kaidah) \($0.kunci.versi ?? "")" } == ["K.205 b"],
      "\(lacking.temuan.map(\.uraian))")
    let opened = try effect("a", [Self.status("a", .buka, "Keliru")])
    // Of one that replaces none, what is found in it is told.
    #expect(opened.digantikan == nil && opened.perbandingan == nil)
    #expect(opened.temuan.map { "\($0.kunci.kaidah) \($0.kunci.versi ?? "")" } == ["K.205 a"])
    let again = try effect("b", [Self.target("b", 85), Self.status("b", .tutup), Self.status("b", .buka, "Keliru")])
    #expect(again.digantikan?.id == "a" && again.perbandingan?.jumlahTarget(.berubah) == 1)
    // What an open version is judged by already is told all the same, once it is not what the one before lacks too.
    let falling = Self.periode.tahun.map { year in
      TargetDitetapkan(
        unit: Self.unit, indikator: "ikm", versi: "b", tahun: year,
        nilai: .angka(ExactDecimal(year == Self.periode.akhir ? 70 : 85)))
    }
    let worse = try effect("b", whole + falling)
    #expect(
      worse.temuan.map { "\($0.kunci.kaidah) \($0.kunci.versi ?? "")" }.contains("K.302 b"),
      "\(worse.temuan.map(\.uraian))")
    let followed = try effect("b", [Self.version("c", hari: 19_700), Self.target("c", 90), Self.status("c", .tutup)])
    #expect(followed.penerus?.id == "c")
  }

  @Test("A version of a later day is looked at on its first day, when it is the one in force")
  func effectLater() throws {
    var agency = Self.small
    agency.add([
      Self.version("d", hari: 20_000, mengikuti: "a"),
      SimpulPohonDitetapkan(unit: Self.unit, id: "n", jenjang: .hasil, kondisi: "N", versi: ["d"]),
    ])
    let unit = try #require(agency.state.unit[Self.unit])
    let effect = agency.state.dampak(
      menutup: try #require(unit.perencanaan.versi["d"]), unit: unit, tahun: 2024, pada: Tanggal(hariSejak1970: 19_800))
    #expect(effect.tahun == 2024 && effect.hari == Tanggal(hariSejak1970: 20_000))
    #expect(effect.temuan.contains { $0.kunci.objek == .simpulPohon(id: "n") }, "\(effect.temuan.map(\.uraian))")
  }

  @Test("A version of the RPJMD brings findings to the perangkat daerah below its nodes")
  func effectOnOthers() throws {
    func version(_ id: String, _ day: Int, mengikuti: String? = nil) -> VersiRenstraDitetapkan {
      VersiRenstraDitetapkan(
        unit: "kab", id: id, nama: id, tanggal: Tanggal(hariSejak1970: day), dasar: "", alasan: "",
        periode: Self.periode, mengikuti: mengikuti)
    }
    func root(_ level: JenjangKinerja, _ versions: [String]) -> SimpulPohonDitetapkan {
      SimpulPohonDitetapkan(unit: "kab", id: "akar", jenjang: level, kondisi: "Makmur", versi: versions)
    }
    let agency = SmallAgency([
      PerangkatDaerahDitetapkan(id: "kab", nama: "Kab", jenis: .pemda, jabatanKepala: "Bupati", tempat: "T"),
      version("r1", 19_000), root(.hasil, ["r1"]),
      SimpulPohonDitetapkan(
        unit: Self.unit, id: "x", induk: KunciSimpul(unit: "kab", id: "akar"), jenjang: .kondisiAntara, kondisi: "X"),
      StatusVersiBerubah(unit: "kab", versi: "r1", aksi: .tutup), version("r2", 19_500, mengikuti: "r1"),
      root(.keluaran, ["r1", "r2"]),
    ])
    let kab = try #require(agency.state.unit["kab"])
    let effect = agency.state.dampak(
      menutup: try #require(kab.perencanaan.versi["r2"]), unit: kab, tahun: 2024, pada: Tanggal(hariSejak1970: 19_800))
    let others = effect.temuan.filter { $0.unit == Self.unit }
    #expect(others.map(\.kunci.kaidah) == ["K.108"], "\(effect.temuan.map(\.uraian))")
    #expect(effect.temuan.drop { $0.unit == "kab" }.allSatisfy { $0.unit != "kab" })
  }

  @Test func aRefusalNamesTheVersionAndTheWayOn() throws {
    let text = try #require(Self.small.refusal(Self.target("a", 81))).pesan
    #expect(text.contains("“A” sudah ditutup") && text.contains("versi baru"))
  }

  @Test(
    arguments: [
      ([], "a", .tutup, "", "aksi"), ([indikator(), target("a", 80)], "a", .tutup, "", nil),
      ([indikator(), target("a", 80), version("a", dasar: "")], "a", .tutup, "", "aksi"),
      ([indikator(), target("a", 80)], "a", .buka, "Salah ketik", "aksi"),
      ([indikator(), target("a", 80)], "z", .tutup, "", "versi"),
      ([indikator(), target("a", 80), status("a", .tutup)], "a", .tutup, "", "aksi"),
      ([indikator(), target("a", 80), status("a", .tutup)], "a", .buka, "Salah ketik", nil),
      ([indikator(), target("a", 80), status("a", .tutup)], "a", .buka, " ", "alasan"),
      ([indikator(), target("a", 80), status("a", .tutup), version("b", hari: 19_500)], "a", .buka, "Salah", "aksi"),
      ([indikator(), target("b", 80), version("b", hari: 19_500, mengikuti: "a")], "b", .tutup, "", "aksi"),
      ([indikator(), target("b", 80), version("b", hari: 19_500)], "b", .tutup, "", nil),
      (
        [indikator(), status("a", .tutup), target("b", 80), version("b", hari: 19_500, mengikuti: "a")], "b", .tutup,
        "",
        nil
      ),
    ] as [([any Event], String, AlurVersi.Aksi, String, String?)])
  func closingAndOpening(facts: [any Event], versi: String, aksi: AlurVersi.Aksi, alasan: String, field: String?) {
    let small = SmallAgency([Self.version("a")] + facts)
    #expect(small.refusal(Self.status(versi, aksi, alasan))?.bidang == field)
  }

  @Test func oneThatFollowsAnOpenVersionSaysWhichToCloseFirst() {
    let small = SmallAgency([
      Self.version("a"), Self.indikator(), Self.version("b", hari: 19_500, mengikuti: "a"), Self.target("b", 80),
    ])
    #expect(
      small.refusal(Self.status("b", .tutup))?.pesan
        == "Versi “B” mengikuti “A”, yang masih terbuka. Tutup versi itu lebih dahulu, agar yang diikuti tidak berubah lagi."
    )
  }

  @Test func openedAgainItMayChange() {
    var small = SmallAgency([Self.version("a"), Self.indikator(), Self.target("a", 80), Self.status("a", .tutup)])
    #expect(small.refusal(Self.target("a", 81)) != nil)
    small.add([Self.status("a", .buka, "Salah ketik")])
    #expect(small.refusal(Self.target("a", 81)) == nil)
    #expect(small.state.unit["u"]?.riwayat(.versiRenstra(id: "a")).count == 3)
  }

  @Test(
    arguments: [
      (version("b", hari: 18_999, mengikuti: "a"), "tanggal"), (version("b", hari: 19_000, mengikuti: "a"), nil),
      (version("b", mengikuti: "z"), "mengikuti"), (version("b", mengikuti: "b"), "mengikuti"),
      (version("a", hari: 19_200), "tanggal"), (version("a", hari: 19_100), nil),
      (version("a", hari: 19_100, mengikuti: "c"), "mengikuti"),
    ] as [(VersiRenstraDitetapkan, String?)])
  func oneAfterTheOther(version: VersiRenstraDitetapkan, field: String?) {
    let small = SmallAgency([Self.version("a"), Self.version("c", hari: 19_100, mengikuti: "a")])
    #expect(small.refusal(version)?.bidang == field)
  }

  @Test(
    arguments: [
      (LandasanHukum(jenis: .beritaAcara, nomor: "060/390"), nil, "Berita Acara Nomor 060/390"),
      (LandasanHukum(jenis: .perda, nomor: "6"), nil, "Peraturan Daerah Nomor 6"),
      (LandasanHukum(jenis: .lainnya, nomor: "7", tentang: "Surat Edaran"), nil, "Surat Edaran Nomor 7"),
      (LandasanHukum(jenis: .lainnya, nomor: "7"), "landasan.tentang", "Dokumen lain Nomor 7"),
      (LandasanHukum(jenis: .perbup, nomor: " "), "landasan.nomor", "Peraturan Bupati Nomor  "),
      (
        LandasanHukum(
          jenis: .keputusan, nomor: "8", tanggal: Tanggal(tahun: 2024, bulan: 9, hari: 18), tentang: "target",
          berkas: BerkasLandasan(sidik: "x", nama: "a.pdf", jenis: "application/pdf", ukuran: 1)),
        "landasan.berkas", "Keputusan Nomor 8 tanggal 18 September 2024 tentang target"
      ),
    ] as [(LandasanHukum, String?, String)])
  func theGroundInParts(ground: LandasanHukum, field: String?, text: String) {
    let fact = VersiRenstraDitetapkan(
      unit: Self.unit, id: "x", nama: "X", tanggal: Tanggal(hariSejak1970: 19_000), dasar: "", alasan: "",
      periode: Self.periode, landasan: ground)
    #expect(SmallAgency().refusal(fact)?.bidang == field)
    #expect(fact.dasarHukum == text)
  }
}
