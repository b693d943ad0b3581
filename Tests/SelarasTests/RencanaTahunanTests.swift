import Sakip
import Testing

@testable import Selaras

/// RKPD and Renja of a year: what is refused and what it says.
@Suite struct RencanaTahunanTests {
  private static let unit = SmallAgency.unit

  private static func day(_ days: Int) -> Tanggal { Tanggal(hariSejak1970: days) }

  private static func document(
    _ id: String, _ tahap: RencanaTahunanDitetapkan.Tahap, hari: Int = 19_500, tahun: Int = 2024, alasan: String = "",
    versi: String? = nil, nomenklatur: String? = nil
  ) -> RencanaTahunanDitetapkan {
    RencanaTahunanDitetapkan(
      unit: unit, id: id, dokumen: .renja, tahun: tahun, tahap: tahap, nama: "Renja \(id)", tanggal: day(hari),
      alasan: alasan, versi: versi, nomenklatur: nomenklatur)
  }

  private static func row(
    _ id: String, _ level: TingkatAnggaran, induk: String? = nil, kode: String? = nil, pagu: Int? = nil,
    nama: String = "N", keluaran: [KeluaranRencana] = [], sasaran: String? = nil
  ) -> BarisRencanaDitetapkan {
    BarisRencanaDitetapkan(
      unit: unit, rencana: "r", id: id, induk: induk, tingkat: level, kode: kode, nama: nama, keluaran: keluaran,
      pagu: pagu.map { Rupiah($0) }, sasaran: sasaran)
  }

  private static let agency = SmallAgency([
    VersiRenstraDitetapkan(
      unit: unit, id: "v", nama: "Renstra", tanggal: day(18_700), dasar: "", alasan: "",
      periode: .init(awal: 2021, akhir: 2026)),
    NomenklaturDitetapkan(id: "n", nama: "Nomenklatur N", dasar: "", berlakuMulai: 2021),
    KodeNomenklaturDicatat(nomenklatur: "n", baris: [.init(kode: "5", nama: "A"), .init(kode: "5.03", nama: "B")]),
    document("r", .akhir, versi: "v"), row("p", .program, kode: "5.03.01"),
    row("k", .kegiatan, induk: "p", kode: "5.03.01.2.01"), row("s", .subKegiatan, induk: "k", pagu: 10),
    document("n", .akhir, tahun: 2025, nomenklatur: "n"),
  ])

  @Test("Of a document without a day only month and year are printed", arguments: [nil, false, true])
  func onlyTheMonth(hanyaBulan: Bool?) throws {
    let document = RencanaTahunanDitetapkan(
      unit: Self.unit, id: "m", dokumen: .renja, tahun: 2023, tahap: .akhir, nama: "Renja",
      tanggal: try #require(Tanggal(tahun: 2022, bulan: 7, hari: 31)), hanyaBulan: hanyaBulan)
    #expect(document.tanggalTercetak == (hanyaBulan == true ? "Juli 2022" : "31 Juli 2022"))
  }

  @Test func documentsOfAYear() {
    let cases: [(RencanaTahunanDitetapkan, String, String)] = [
      (Self.document("x", .akhir), "tahap", "Akhir Renja tahun 2024 sudah ada: “Renja r”."),
      (Self.document("x", .rancangan, hari: 19_501), "tanggal", "Renja r, akhir” bertanggal"),
      (Self.document("x", .perubahan, hari: 19_499, alasan: "A"), "tanggal", "Renja x, perubahan” bertanggal"),
      (Self.document("x", .perubahan, hari: 19_600), "alasan", "Alasan perubahan belum diisi."),
      (Self.document("x", .perubahan, tahun: 2026, alasan: "A"), "tahap", "Belum ada Renja akhir tahun 2026"),
      (Self.document("x", .akhir, tahun: 2027, versi: "v"), "versi", "Renstra merencanakan tahun 2021-2026"),
      (Self.document("x", .akhir, tahun: 2026, versi: "w"), "versi", "“w” belum ada"),
      (
        Self.document("x", .akhir, tahun: 2020, nomenklatur: "n"), "nomenklatur",
        "baru berlaku mulai tahun anggaran 2021"
      ),
      (Self.document("r", .akhir, tahun: 2026), "tahun", "sudah berisi dan merencanakan tahun 2024"),
      (Self.document("r", .akhir, nomenklatur: "n"), "nomenklatur", "Kode “5.03.01” tidak ada dalam Nomenklatur N"),
    ]
    for (fact, field, words) in cases {
      let refusal = Self.agency.refusal(fact)
      #expect(refusal?.bidang == field && refusal?.pesan.contains(words) == true, "\(refusal?.pesan ?? "diterima")")
    }
    #expect(Self.agency.refusal(Self.document("x", .perubahan, hari: 19_600, alasan: "A")) == nil)
    #expect(Self.agency.refusal(Self.document("x", .rancangan, hari: 19_500)) == nil)
  }

  @Test("A version that another one had replaced by the day of the document is followed only where that is meant")
  func replacedVersion() throws {
    func version(_ id: String, _ first: Int, _ years: PeriodeRencana = .init(awal: 2021, akhir: 2026)) -> any Event {
      VersiRenstraDitetapkan(
        unit: Self.unit, id: id, nama: "Renstra \(id)", tanggal: Self.day(first), dasar: "", alasan: "", periode: years)
    }
    var agency = SmallAgency([
      version("lama", 18_700), version("baru", 19_400), version("draf", 19_450),
      version("lain", 19_460, .init(awal: 2025, akhir: 2029)),
      Self.document("tercatat", .akhir, tahun: 2025, versi: "lama"),
    ])
    // A draft replaces nothing.
    #expect(agency.refusal(Self.document("x", .akhir, versi: "lama")) == nil)
    agency.add(
      ["lama", "baru", "lain"].map { StatusVersiBerubah(unit: Self.unit, versi: $0, aksi: .tutup, alasan: "") })
    func meant(_ isMeant: Bool?, bulanSaja: Bool? = nil, hari: Int = 19_500) -> RencanaTahunanDitetapkan {
      RencanaTahunanDitetapkan(
        unit: Self.unit, id: "x", dokumen: .renja, tahun: 2024, tahap: .akhir, nama: "Renja", tanggal: Self.day(hari),
        hanyaBulan: bulanSaja, versi: "lama", versiTetap: isMeant)
    }
    let asked = try #require(agency.refusal(meant(nil)))
    #expect(asked.bidang == "versiTetap" && asked.pesan.contains("Renstra lama sudah digantikan “Renstra baru”"))
    #expect(agency.refusal(meant(true)) == nil)
    #expect(agency.refusal(Self.document("x", .akhir, versi: "baru")) == nil)
    #expect(agency.refusal(meant(nil, hari: 19_399)) == nil && agency.refusal(meant(nil, hari: 19_400)) != nil)
    // Day 19.400 lies in a month that began before it.
    #expect(agency.refusal(meant(nil, bulanSaja: true, hari: 19_402)) == nil)
    // What was recorded before stands until its day or its version changes.
    #expect(agency.refusal(Self.document("tercatat", .akhir, tahun: 2025, alasan: "Salah ketik", versi: "lama")) == nil)
    #expect(
      agency.refusal(Self.document("tercatat", .akhir, hari: 19_501, tahun: 2025, versi: "lama"))?.bidang
        == "versiTetap")
    let plan = try #require(agency.state.unit[Self.unit]).perencanaan
    #expect(plan.versiDiikuti(tahun: 2024, pada: Self.day(19_399))?.id == "lama")
    #expect(plan.versiDiikuti(tahun: 2024, pada: Self.day(19_500))?.id == "baru")
    #expect(plan.versiDiikuti(tahun: 2028, pada: Self.day(19_500))?.id == "lain")
    #expect(plan.versiDiikuti(tahun: 2035, pada: Self.day(19_500)) == nil)
  }

  @Test func rowsOfADocument() {
    let negative = NilaiBersatuan(.angka(ExactDecimal(-1)), satuan: "%")
    let cases: [(BarisRencanaDitetapkan, String, String)] = [
      (Self.row("p", .program, kode: "5.03.01", pagu: 5), "pagu", "dihitung dari sub kegiatannya"),
      (Self.row("s", .subKegiatan, induk: "k", pagu: -1), "pagu", "tidak boleh kurang dari 0"),
      (Self.row("x", .kegiatan), "induk", "harus berada di bawah program"),
      (Self.row("x", .kegiatan, induk: "y"), "induk", "Induk “y” belum ada"),
      (Self.row("k", .kegiatan, induk: "k"), "induk", "Susunan melingkar"),
      (Self.row("k", .program), "tingkat", "sudah membawahi baris lain sebagai kegiatan"),
      (Self.row("x", .program, induk: "k"), "induk", "Program tidak dapat berada di bawah kegiatan"),
      (Self.row("x", .program, kode: "5.03.01"), "kode", "sudah dipakai “N”"),
      (Self.row("x", .program, kode: "5.03"), "kode", "bukan kode program"),
      (Self.row("x", .urusan), "kode", "Urusan harus berkode"),
      (Self.row("x", .program, kode: "X.XX.02"), "kode", "urusan yang sebenarnya"),
      (
        Self.row("x", .kegiatan, induk: "p", kode: "5.04.01.2.01"), "kode", "tidak berada di bawah kode induk “5.03.01”"
      ),
      (Self.row("p", .program, kode: "5.03.02"), "kode", "tidak lagi berada di bawah kode “5.03.02”"),
      (Self.row("x", .program, keluaran: [.init(asal: .renstra, indikator: "")]), "keluaran", "belum diisi"),
      (
        Self.row("x", .program, keluaran: [.init(asal: .renstra, indikator: "I", target: negative)]), "keluaran",
        "tidak boleh kurang dari 0"
      ),
      (
        Self.row(
          "x", .program, keluaran: [.init(asal: .renstra, indikator: "I"), .init(asal: .renstra, indikator: "I")]),
        "keluaran", "tercantum dua kali"
      ),
      (Self.row("x", .program, sasaran: "z"), "sasaran", "Sasaran “z” belum ada"),
    ]
    for (fact, field, words) in cases {
      let refusal = Self.agency.refusal(fact)
      #expect(refusal?.bidang == field && refusal?.pesan.contains(words) == true, "\(refusal?.pesan ?? "diterima")")
    }
    let twice = [KeluaranRencana(asal: .renstra, indikator: "I"), KeluaranRencana(asal: .nomenklatur, indikator: "I")]
    #expect(Self.agency.refusal(Self.row("x", .program, keluaran: twice)) == nil)
  }

  @Test("The nomenklatur of a document gives codes their names")
  func namesOfCodes() {
    func refusal(_ kode: String, _ nama: String) -> String? {
      Self.agency.refusal(
        BarisRencanaDitetapkan(unit: Self.unit, rencana: "n", id: "x", tingkat: .bidangUrusan, kode: kode, nama: nama))?
        .pesan
    }
    #expect(refusal("5.03", "b") == nil)
    #expect(refusal("5.03", "C")?.contains("bernama “B”, bukan “C”") == true)
    #expect(refusal("5.04", "B")?.contains("tidak ada dalam Nomenklatur N") == true)
  }

  @Test func evaluationsAndServices() throws {
    func value(_ text: String) throws -> NilaiBersatuan { try NilaiBersatuan(teks: text) }
    func evaluation(
      _ kode: String, _ nama: String, _ rows: [EvaluasiRencanaDicatat.Indikator]
    ) -> EvaluasiRencanaDicatat {
      EvaluasiRencanaDicatat(unit: Self.unit, rencana: "r", kode: kode, nama: nama, indikator: rows)
    }
    let eight = try value("8 dokumen")
    let cases: [(any Event, String, String)] = [
      (evaluation("5.03.1", "P", []), "kode", "tidak dikenal"),
      (evaluation("5.03.01", "P", []), "indikator", "Belum ada"),
      (evaluation("5.03.01", "", []), "nama", "Program belum diisi."),
      (
        evaluation("5.03.01", "P", [.init(nama: "I", sifat: .cacah, targetLalu: eight, perkiraan: eight)]), "perkiraan",
        "Kosongkan perkiraannya"
      ),
      (
        evaluation(
          "5.03.01", "P", [.init(nama: "I", sifat: .cacah, targetLalu: eight, realisasiLalu: try value("8 orang"))]),
        "indikator", "Samakan satuannya"
      ),
      (
        evaluation("5.03.01", "P", [.init(nama: "I", sifat: .cacah, targetLalu: try value("WTP"))]), "indikator",
        "harus angka"
      ),
      (
        KinerjaLayananDicatat(
          unit: Self.unit, rencana: "r", id: "1", indikator: "I", target: [.init(tahun: 2026, nilai: eight)],
          realisasi: [], proyeksi: []), "target", "Isi tahun 2022 sampai 2025"
      ),
      (
        KinerjaLayananDicatat(
          unit: Self.unit, rencana: "r", id: "1", indikator: "I", target: [],
          realisasi: [.init(tahun: 2022, nilai: eight), .init(tahun: 2022, nilai: eight)], proyeksi: []), "realisasi",
        "diisi dua kali"
      ),
      (
        IsuDicatat(unit: Self.unit, rencana: "r", id: "1", isu: "I", peluang: [" "], tantangan: [], langkah: []),
        "peluang", "belum diisi"
      ),
      (
        UsulanDicatat(
          unit: Self.unit, rencana: "x", id: "1", kegiatan: "K", lokasi: "", indikator: "", volume: "", catatan: ""),
        "rencana", "“x” belum ada"
      ),
    ]
    for (fact, field, words) in cases {
      let refusal = Self.agency.refusal(fact)
      #expect(refusal?.bidang == field && refusal?.pesan.contains(words) == true, "\(refusal?.pesan ?? "diterima")")
    }
    let other = EvaluasiRencanaDicatat.Indikator(
      nama: "I", sifat: .cacah, realisasiSebelumnya: try value("60 bulan"), targetLalu: eight)
    #expect(Self.agency.refusal(evaluation("5.03.01", "P", [other])) == nil)
    #expect(Self.agency.refusal(evaluation("5", "", [])) == nil)
  }

  @Test("The first draft and the analysis are paired by code, and what stands on one side only says so")
  func review() throws {
    var agency = Self.agency
    agency.add([
      RencanaTahunanDitetapkan(
        unit: Self.unit, id: "a", dokumen: .rkpd, tahun: 2024, tahap: .rancanganAwal, nama: "Awal",
        tanggal: Self.day(19_400)),
      BarisRencanaDitetapkan(unit: Self.unit, rencana: "a", id: "1", tingkat: .program, kode: "5.03.01", nama: "Lain"),
      BarisRencanaDitetapkan(unit: Self.unit, rencana: "a", id: "2", tingkat: .program, kode: "5.03.02", nama: "Dua"),
    ])
    let unit = try #require(agency.state.unit[Self.unit])
    let review = try #require(unit.telaahRancanganAwal(Self.document("r", .akhir)))
    #expect(review.baris.map(\.nomor) == ["1", "1.1", "1.1.1", "2"])
    #expect(review.baris.map { $0.awal?.baris.id } == ["1", nil, nil, "2"])
    #expect(review.baris.map { $0.analisis?.baris.id } == ["p", "k", "s", nil])
    #expect(review.analisis.pagu.jumlah == Rupiah(10) && review.awal.pagu.jumlah == nil)
    #expect(unit.telaahRancanganAwal(Self.document("n", .akhir, tahun: 2025)) == nil)
  }
}
