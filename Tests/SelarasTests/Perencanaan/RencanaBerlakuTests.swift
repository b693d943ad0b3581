import Sakip
import Testing

@testable import Selaras

/// Which RKPD or Renja counts, and what a change of it begins with.
@Suite struct RencanaBerlakuTests {
  private static let unit = SmallAgency.unit
  private static let hari = KaidahKeselarasanTests.hari

  private static func document(
    _ id: String, _ tahap: RencanaTahunanDitetapkan.Tahap, hari: Int = 19_500,
    _ dokumen: RencanaTahunanDitetapkan.Dokumen = .renja, landasan: LandasanHukum? = nil
  ) -> RencanaTahunanDitetapkan {
    RencanaTahunanDitetapkan(
      unit: unit, id: id, dokumen: dokumen, tahun: 2024, tahap: tahap, nama: id.uppercased(),
      tanggal: Tanggal(hariSejak1970: hari), alasan: "A", landasan: landasan)
  }

  private static func row(_ document: String, _ kode: String = "5.03.01") -> BarisRencanaDitetapkan {
    BarisRencanaDitetapkan(
      unit: unit, rencana: document, id: kode, tingkat: .program, kode: kode, nama: "Program \(kode)")
  }

  private static func status(_ id: String, _ aksi: AlurVersi.Aksi = .tutup) -> StatusRencanaBerubah {
    StatusRencanaBerubah(unit: unit, rencana: id, aksi: aksi, alasan: "A")
  }

  @Test(
    arguments: [
      ([], nil, nil), ([document("awal", .rancanganAwal), row("awal")], nil, "awal"),
      ([document("r", .akhir)], nil, "r"), ([document("r", .akhir), row("r")], "r", "r"),
      ([document("awal", .rancangan), row("awal"), document("r", .akhir, hari: 19_600)], nil, "awal"),
      ([document("r", .akhir), row("r"), document("p", .perubahan, hari: 19_600)], "r", "r"),
      ([document("r", .akhir), row("r"), document("p", .perubahan, hari: 19_600), row("p")], "r", "r"),
      ([document("r", .akhir), document("p", .perubahan, hari: 19_600), row("p")], "p", "p"),
      ([document("r", .akhir), row("r"), status("r"), document("p", .perubahan, hari: 19_600), row("p")], "r", "r"),
      (
        [
          document("r", .akhir), row("r"), status("r"), document("p", .perubahan, hari: 19_600), row("p"), status("p"),
        ], "p", "p"
      ),
      ([document("r", .akhir), row("r"), status("r"), status("r", .buka)], "r", "r"),
      ([document("awal", .rancangan), row("awal"), status("awal")], nil, "awal"),
      ([document("k", .akhir, .rkpd), row("k"), status("k")], nil, nil),
    ] as [([any Event], String?, String?)])
  func whichCounts(facts: [any Event], counting: String?, shown: String?) throws {
    let plan = try #require(SmallAgency(facts).state.unit[Self.unit]).perencanaan
    #expect(plan.rencanaBerlaku(.renja, tahun: 2024)?.id == counting)
    #expect(plan.rencanaTampil(.renja, tahun: 2024)?.id == shown)
  }

  @Test("Beginning a change changes no finding; closing it does") func beginning() throws {
    var agency = SmallAgency(
      [KaidahKeselarasanTests.versi, KaidahKeselarasanTests.daftar("5.03.01")] + KaidahKeselarasanTests.pohon
        + [Self.document("r", .akhir), Self.row("r", "5.03.02"), Self.status("r")])
    func findings() throws -> [TemuanKeselarasan] {
      try #require(agency.state.unit[Self.unit]).temuanSendiri(hari: Self.hari, tahun: 2024)
    }
    let before = try findings()
    #expect(before.contains { $0.kunci.kaidah == "K.406" } && before.contains { $0.kunci.kaidah == "K.408" })
    agency.add([Self.document("p", .perubahan, hari: 19_600), Self.document("awal", .rancanganAwal, .rkpd)])
    #expect(try findings() == before)
    agency.add([Self.row("p"), Self.row("awal", "5.03.03")])
    #expect(try findings() == before)
    agency.add([Self.status("p")])
    #expect(try !findings().contains { $0.kunci.kaidah == "K.408" && $0.uraian.contains("Renja,") })
  }

  @Test("A change takes over everything of the document that counts, rows below their own") func copies() throws {
    var agency = SmallAgency([
      Self.document("r", .akhir),
      BarisRencanaDitetapkan(
        unit: Self.unit, rencana: "r", id: "k", induk: "5.03.01", tingkat: .kegiatan, kode: "5.03.01.2.01", nama: "K",
        keluaran: [.init(asal: .renstra, indikator: "I", target: nil)]),
      BarisRencanaDitetapkan(
        unit: Self.unit, rencana: "r", id: "s", induk: "k", tingkat: .subKegiatan, kode: "5.03.01.2.01.0001",
        nama: "S", lokasi: "L", pagu: Rupiah(7), sumberDana: "APBD", prakiraanMaju: Rupiah(8), catatan: "C",
        sasaran: nil), Self.row("r"),
      EvaluasiRencanaDicatat(
        unit: Self.unit, rencana: "r", kode: "5.03.01", nama: "E", indikator: [.init(nama: "I", sifat: .cacah)]),
      KinerjaLayananDicatat(
        unit: Self.unit, rencana: "r", id: "1", indikator: "L", target: [], realisasi: [], proyeksi: []),
      IsuDicatat(unit: Self.unit, rencana: "r", id: "1", isu: "I", peluang: ["P"], tantangan: [], langkah: []),
      UsulanDicatat(
        unit: Self.unit, rencana: "r", id: "1", kegiatan: "U", lokasi: "", indikator: "", volume: "1", catatan: ""),
      Self.status("r"),
    ])
    let change = Self.document("p", .perubahan, hari: 19_600)
    let plan = try #require(agency.state.unit[Self.unit]).perencanaan
    let source = try #require(plan.asalIsi(change))
    #expect(source.id == "r")
    for fact in [change] + plan.salinan(source, ke: change) {
      #expect(agency.refusal(fact) == nil, "\(fact)")
      agency.add([fact])
    }
    let after = try #require(agency.state.unit[Self.unit]).perencanaan
    let (old, new) = (after.isi(rencana: "r"), after.isi(rencana: "p"))
    #expect(new.pohon.baris.map(\.id) == old.pohon.baris.map(\.id) && new.pohon.pagu == old.pohon.pagu)
    let sub = new.baris["s"]
    #expect(sub?.lokasi == "L" && sub?.sumberDana == "APBD" && sub?.prakiraanMaju == Rupiah(8) && sub?.catatan == "C")
    #expect(new.baris["k"]?.keluaran.count == 1 && new.evaluasi["5.03.01"]?.indikator.count == 1)
    #expect(new.layanan.count == 1 && new.isu["1"]?.peluang == ["P"] && new.usulan["1"]?.volume == "1")
  }

  @Test("A change that is only begun does not lock the closed one; one that holds rows does") func reopening() {
    var agency = SmallAgency([
      Self.document("r", .akhir), Self.row("r"), Self.status("r"), Self.document("p", .perubahan, hari: 19_600),
    ])
    #expect(agency.refusal(Self.status("r", .buka)) == nil)
    agency.add([Self.row("p")])
    #expect(agency.refusal(Self.status("r", .buka))?.pesan.contains("sudah diikuti “P”") == true)
  }

  @Test("A document that was never closed goes with all that stands in it, rows from below") func withdrawn() throws {
    let rows = [("5.03.01", nil, TingkatAnggaran.program), ("k", "5.03.01", .kegiatan), ("s", "k", .subKegiatan)]
    var agency = SmallAgency([Self.document("r", .akhir), Self.row("r"), Self.status("r")])
    let change = Self.document("p", .perubahan, hari: 19_600)
    agency.add(
      [change]
        + rows.map { id, above, level in
          BarisRencanaDitetapkan(
            unit: Self.unit, rencana: "p", id: id, induk: above, tingkat: level,
            kode: ["k": "5.03.01.2.01", "s": "5.03.01.2.01.0001"][id] ?? id, nama: id) as any Event
        } + [
          EvaluasiRencanaDicatat(
            unit: Self.unit, rencana: "p", kode: "5.03.01", nama: "E", indikator: [.init(nama: "I", sifat: .cacah)]),
          KinerjaLayananDicatat(
            unit: Self.unit, rencana: "p", id: "1", indikator: "L", target: [], realisasi: [], proyeksi: []),
          IsuDicatat(unit: Self.unit, rencana: "p", id: "1", isu: "I", peluang: [], tantangan: [], langkah: []),
          UsulanDicatat(
            unit: Self.unit, rencana: "p", id: "1", kegiatan: "U", lokasi: "", indikator: "", volume: "", catatan: ""),
        ])
    #expect(agency.refusal(Self.status("r", .buka))?.pesan.contains("cabut dokumen itu bila keliru") == true)
    let plan = try #require(agency.state.unit[Self.unit]).perencanaan
    #expect(
      plan.isi(rencana: "p").cacah.map { "\($0.banyak) \($0.nama)" } == [
        "3 baris", "1 evaluasi", "1 kinerja pelayanan", "1 isu", "1 usulan",
      ])
    let withdrawal = PencatatanDicabut(unit: Self.unit, objek: .rencanaTahunan(id: "p"), alasan: "Salah")
    #expect(agency.refusal(withdrawal)?.bidang == "objek")
    let release = plan.pelepasan(change, alasan: "Salah")
    #expect(release.count == 7)
    for fact in release + [withdrawal] {
      #expect(agency.refusal(fact) == nil, "\(fact)")
      agency.add([fact])
    }
    let after = try #require(agency.state.unit[Self.unit]).perencanaan
    #expect(after.rencanaTahunan["p"] == nil && after.isi(rencana: "p").kosong)
    #expect(after.isi(rencana: "r").baris.count == 1 && agency.refusal(Self.status("r", .buka)) == nil)
    // What was once closed is not undone at a stroke.
    agency.add([Self.status("r", .buka)])
    let reopened = try #require(agency.state.unit[Self.unit]).perencanaan
    #expect(reopened.pelepasan(Self.document("r", .akhir), alasan: "Salah").isEmpty)
  }

  @Test(
    "A document says in which state it is",
    arguments: [
      ([document("r", .akhir), row("r")], "Terbuka, konsep"),
      ([document("r", .akhir), row("r"), status("r")], "Ditutup"),
      ([document("r", .akhir), row("r"), status("r"), status("r", .buka)], "Dibuka kembali untuk diperbaiki"),
      (
        [document("a", .akhir, hari: 19_400), row("a"), status("a"), document("r", .perubahan), row("r")],
        "Terbuka, belum berlaku"
      ),
      ([document("r", .akhir), row("r"), document("p", .perubahan), row("p"), status("p")], "Terbuka, sudah diganti"),
    ] as [([any Event], String)])
  func state(facts: [any Event], expected: String) throws {
    let plan = try #require(SmallAgency(facts).state.unit[Self.unit]).perencanaan
    let document = try #require(plan.rencanaTahunan["r"])
    #expect(plan.keadaan(document) == expected)
    #expect(plan.uraianBerkeadaan(document).hasSuffix(expected == "Ditutup" ? "akhir" : "(\(expected.lowercased()))"))
  }

  @Test("A change is not closed over a document that is open itself") func closingAChange() throws {
    let ground = LandasanHukum(jenis: .perbup, nomor: "7 Tahun 2024")
    var agency = SmallAgency([
      Self.document("r", .akhir, landasan: ground), Self.row("r"),
      Self.document("p", .perubahan, hari: 19_600, landasan: ground), Self.row("p"),
    ])
    #expect(agency.refusal(Self.status("p"))?.pesan.contains("mengubah \u{201C}R\u{201D}, yang masih terbuka") == true)
    agency.add([Self.status("r")])
    #expect(agency.refusal(Self.status("p")) == nil)
    // A change that nobody ever closed is not what the next one changes.
    agency.add([Self.document("q", .perubahan, hari: 19_700, landasan: ground), Self.row("q")])
    #expect(agency.refusal(Self.status("q")) == nil)
  }

  @Test("A plan that was published without its ground is closed with that said, and not without a word")
  func groundNotPrinted() throws {
    func document(_ about: String, nomor: String = "") -> RencanaTahunanDitetapkan {
      Self.document("r", .akhir, landasan: LandasanHukum(jenis: .tidakTercetak, nomor: nomor, tentang: about))
    }
    let agency = SmallAgency([document("Terbit Juli 2022"), Self.row("r")])
    #expect(agency.refusal(document("Terbit Juli 2022")) == nil)
    #expect(agency.refusal(document(" "))?.bidang == "landasan.tentang")
    #expect(agency.refusal(Self.status("r")) == nil)
    #expect(
      document("Terbit Juli 2022").dasarHukum
        == "Dasar hukum tidak tercetak dalam dokumen yang terbit: Terbit Juli 2022")
    #expect(
      document("Terbit", nomor: "7").dasarHukum
        == "Dasar hukum tidak tercetak dalam dokumen yang terbit, nomor 7: Terbit")
    for note in ["Terbit", "Terbit.", "Terbit. "] {
      #expect(
        document(note).landasan?.kalimatTakTercetak == "Dasar hukum tidak tercetak dalam dokumen yang terbit: Terbit.")
    }
    let named = LandasanHukum(jenis: .perbup, nomor: "", tentang: "Terbit")
    #expect(named.kalimatTakTercetak == nil)
    #expect(agency.refusal(Self.document("r", .akhir, landasan: named))?.bidang == "landasan.nomor")
  }

  @Test("A ground in parts is one; it is not signed in the future") func ground() throws {
    let day = try #require(Tanggal(tahun: 2024, bulan: 5, hari: 2))
    let ground = LandasanHukum(jenis: .perbup, nomor: "7 Tahun 2024", tanggal: day)
    let document = Self.document("r", .akhir, landasan: ground)
    #expect(document.dasarHukum == "Peraturan Bupati Nomor 7 Tahun 2024 tanggal 2 Mei 2024")
    let agency = SmallAgency([document, Self.row("r")])
    #expect(agency.refusal(Self.status("r")) == nil)
    #expect(agency.refusal(Self.document("r", .akhir, landasan: .init(jenis: .perbup, nomor: ""))) != nil)
    #expect(throws: Penolakan.self) { try document.periksa(pada: Tanggal(hariSejak1970: 19_000), agency.state) }
    #expect(throws: Never.self) { try document.periksa(pada: Self.hari, agency.state) }
  }
}
