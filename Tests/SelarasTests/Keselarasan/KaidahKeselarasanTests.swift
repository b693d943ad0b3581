import Sakip
import Testing

@testable import Selaras

/// Each rule of consistency: a small perangkat daerah that breaks it, and one that does not.
@Suite struct KaidahKeselarasanTests {
  struct Kasus: Sendable, CustomTestStringConvertible {
    let kode: String
    let nama: String
    let fakta: [any Event]
    /// The words of what is found; `nil` for nothing.
    let ditemukan: String?

    init(_ kode: String, _ nama: String, _ fakta: [any Event], _ ditemukan: String?) {
      self.kode = kode
      self.nama = nama
      self.fakta = fakta
      self.ditemukan = ditemukan
    }

    var testDescription: String { "\(kode) \(nama)" }
  }

  static let unit = SmallAgency.unit
  static let periode = PeriodeRencana(awal: 2023, akhir: 2026)
  static let hari = Tanggal(tahun: 2024, bulan: 6, hari: 1) ?? Tanggal(hariSejak1970: 0)
  static let mulai = Tanggal(tahun: 2023, bulan: 1, hari: 1) ?? Tanggal(hariSejak1970: 0)

  static let versi = VersiRenstraDitetapkan(
    unit: unit, id: "v", nama: "Renstra", tanggal: mulai, dasar: "", alasan: "", periode: periode)

  /// A version that another one replaced before the day.
  static let dahulu = VersiRenstraDitetapkan(
    unit: unit, id: "w", nama: "Renstra lama", tanggal: Tanggal(tahun: 2022, bulan: 1, hari: 1) ?? mulai, dasar: "",
    alasan: "", periode: PeriodeRencana(awal: 2022, akhir: 2026))

  /// A version that follows on the day.
  static let perubahan = VersiRenstraDitetapkan(
    unit: unit, id: "w", nama: "Perubahan", tanggal: hari, dasar: "", alasan: "", periode: periode, mengikuti: "v")

  static let lembar = DefinisiIndikator(
    makna: "M", alasan: "A", formulasi: "F", sumberData: "S", penanggungJawab: "P", referensi: "")

  static func indikator(
    _ id: String = "ikm", nama: String = "IKM", satuan: String = "", polaritas: Polaritas = .naik,
    definisi: DefinisiIndikator = lembar, awal: Bool = true, bagian: Bool = false, sasaran: Bool = false,
    predikat: [String] = []
  ) -> IndikatorDitetapkan {
    IndikatorDitetapkan(
      unit: unit, id: id, tujuan: sasaran ? nil : "t", sasaran: sasaran ? "s" : nil, nama: nama, satuan: satuan,
      jenis: predikat.isEmpty ? .angka : .predikat, polaritas: polaritas, agregasi: .terakhir, frekuensi: .tahun,
      desimal: 2, urutanPredikat: predikat,
      perbandingan: bagian ? .init(pembilang: "ditangani", penyebut: "terjadi") : nil, utama: true, definisi: definisi,
      kondisiAwal: awal ? KondisiAwal(nilai: .angka(ExactDecimal(1))) : nil)
  }

  static func target(_ tahun: Int, _ nilai: Int, _ id: String = "ikm") -> TargetDitetapkan {
    target(tahun, .angka(ExactDecimal(nilai)), id)
  }

  static func target(_ tahun: Int, _ nilai: Nilai, _ id: String = "ikm") -> TargetDitetapkan {
    TargetDitetapkan(unit: unit, indikator: id, versi: "v", tahun: tahun, nilai: nilai)
  }

  static func deret(_ nilai: Int..., id: String = "ikm") -> [any Event] {
    nilai.enumerated().map { target(2023 + $0.offset, $0.element, id) }
  }

  static let pemda: [any Event] = [
    PerangkatDaerahDitetapkan(id: "kab", nama: "Kabupaten", jenis: .pemda, jabatanKepala: "Bupati", tempat: "T"),
    TujuanDitetapkan(unit: "kab", id: "t", nama: "Tujuan"),
    SasaranDitetapkan(unit: "kab", id: "s8", tujuan: "t", nama: "Meningkatnya Reformasi Birokrasi"),
  ]

  static func sasaran(_ nama: String = "Layanan", rpjmd: String? = nil) -> SasaranDitetapkan {
    SasaranDitetapkan(unit: unit, id: "s", tujuan: "t", nama: nama, sasaranRpjmd: rpjmd)
  }

  static let pohon: [any Event] = [
    SimpulAnggaranDitetapkan(
      unit: unit, tahun: 2024, id: "1", tingkat: .program, nama: "Program", indikator: "", target: ""),
    SimpulAnggaranDitetapkan(
      unit: unit, tahun: 2024, id: "1.1", induk: "1", tingkat: .kegiatan, nama: "Kegiatan", indikator: "", target: ""),
    SimpulAnggaranDitetapkan(
      unit: unit, tahun: 2024, id: "1.1.1", induk: "1.1", tingkat: .subKegiatan, nama: "Survei", indikator: "",
      target: ""),
  ]

  static func simpul(
    _ id: String, _ kondisi: String, unit: String = unit, indukUnit: String? = nil, induk: String? = nil,
    jenjang: JenjangKinerja = .kondisiLangsung, sebab: String? = nil, indikator: [String] = [], jabatan: String? = nil,
    sasaran: String? = nil, versi: [String]? = nil
  ) -> SimpulPohonDitetapkan {
    SimpulPohonDitetapkan(
      unit: unit, id: id, induk: induk.map { KunciSimpul(unit: indukUnit ?? unit, id: $0) }, jenjang: jenjang,
      kondisi: kondisi, sebab: sebab, indikator: indikator, jabatan: jabatan, sasaran: sasaran, versi: versi)
  }

  static let renja: [any Event] = [
    RencanaTahunanDitetapkan(
      unit: unit, id: "renja", dokumen: .renja, tahun: 2024, tahap: .akhir, nama: "Renja", tanggal: mulai)
  ]

  static func program(_ kode: String?, nama: String? = nil) -> BarisRencanaDitetapkan {
    BarisRencanaDitetapkan(
      unit: unit, rencana: "renja", id: kode ?? "p", tingkat: .program, kode: kode,
      nama: nama ?? "Program \(kode ?? "")")
  }

  static func daftar(_ kode: String, pagu tahun: Int? = nil) -> ProgramRencanaDitetapkan {
    ProgramRencanaDitetapkan(
      unit: unit, versi: "v", id: kode, kode: kode, nama: "Program \(kode)",
      pagu: tahun.map { [.init(tahun: $0, jumlah: Rupiah(1))] } ?? [])
  }

  /// Silence is not agreement: what cannot be asked says what is missing.
  @Test(
    arguments: [
      ([], "K.406", "program dalam Renja 2024 belum dicatat"),
      (renja + [program("5.03.02")], "K.406", "anggaran 2024 belum dicatat"),
      (renja + [program("5.03.02")] + pohon, "K.406", nil), (pohon, "K.401", nil),
      ([], "K.401", "anggaran 2024 belum dicatat sampai sub kegiatan"),
      ([], "K.411", "program dalam Renja 2024 belum dicatat"),
      (renja + [program("5.03.02")] + pohon, "K.411", "APBD Murni 2024 belum dicatat"),
      (ProgramTiny.dokumen, "K.411", nil),
      ([], "K.402", "anggaran 2024 belum dicatat"), ([paguProgram], "K.402", nil), (pohon, "K.402", nil),
      ([], "K.301", "versi Renstra belum dicatat"),
      ([versi], "K.301", nil), ([versi], "K.408", "daftar program Renstra belum dicatat"),
      ([versi, daftar("5.03.01")], "K.408", "RKPD, Renja, anggaran 2024 belum dicatat"),
      ([versi, daftar("5.03.01")] + pohon, "K.408", nil), ([versi], "K.501", "perjanjian kinerja 2024 belum dicatat"),
      ([versi, indikator(), janji([("ikm", 1)])], "K.501", nil), ([versi], "K.201", nil),
    ] as [([any Event], String, String?)])
  func whatCannotBeAsked(facts: [any Event], kode: String, sebab: String?) throws {
    let unit = try #require(SmallAgency(facts).state.unit[Self.unit])
    let found = unit.kaidahBelumDiperiksa(hari: Self.hari, tahun: 2024).first { $0.kaidah == kode }
    #expect(found?.sebab == sebab)
  }

  static func evaluasi(_ kode: String) -> EvaluasiRencanaDicatat {
    EvaluasiRencanaDicatat(
      unit: unit, rencana: "renja", kode: kode, nama: "Program \(kode)",
      indikator: [.init(nama: "I", sifat: .keadaan)])
  }

  static func peta(_ simpul: String..., indikator: String = "ikm") -> PemetaanDitetapkan {
    PemetaanDitetapkan(unit: unit, tahun: 2024, indikator: indikator, simpul: simpul)
  }

  static func janji(_ baris: [(String, Int)]) -> PerjanjianKinerjaDitetapkan {
    PerjanjianKinerjaDitetapkan(
      unit: unit, tahun: 2024, jenis: .murni, jabatan: "K", tanggal: Tanggal(tahun: 2024, bulan: 1, hari: 15) ?? mulai,
      baris: baris.map { .init(indikator: $0.0, target: .angka(ExactDecimal($0.1))) })
  }

  static func definisi(formulasi: String = "F", sumber: String = "S", jawab: String = "P") -> DefinisiIndikator {
    DefinisiIndikator(
      makna: "M", alasan: "A", formulasi: formulasi, sumberData: sumber, penanggungJawab: jawab, referensi: "")
  }

  static func pecahan(_ rumus: String?, makna: String = "") -> DefinisiIndikator {
    DefinisiIndikator(
      makna: makna, alasan: "", formulasi: "F", sumberData: "S", penanggungJawab: "P", referensi: "",
      variabel: [
        VariabelFormula(simbol: "a", nama: "kasus yang ditangani", satuan: "kasus", sumber: ""),
        VariabelFormula(simbol: "b", nama: "kasus yang terjadi", satuan: "kasus", sumber: ""),
      ], rumus: rumus)
  }

  static func gabungan(_ bobot: ExactDecimal, rumus: String? = nil) -> DefinisiIndikator {
    DefinisiIndikator(
      makna: "", alasan: "", formulasi: "F", sumberData: "S", penanggungJawab: "P", referensi: "",
      variabel: [("p", bobot), ("q", ExactDecimal(40))].map { symbol, weight in
        VariabelFormula(simbol: symbol, nama: symbol, satuan: "", sumber: "", peran: .komponen, bobot: weight)
      }, rumus: rumus ?? "p + q", metode: rumus == nil ? .jumlahNilai : .jumlahTertimbang)
  }

  static let kasus: [Kasus] = penjenjangan + tautan + dasar + paguRenja + rencanaAksi + dukungan

  static let paguProgram = PaguProgramDicatat(
    unit: unit, tahun: 2024, versi: .murni, nomor: 1, nama: "Program", jumlah: Rupiah(1), sumber: "PK")
  /// An indikator of a tujuan and one of its sasaran.
  static let berjenjang: [any Event] = [
    versi, sasaran(), indikator(nama: "Layanan", sasaran: true), indikator("hasil", nama: "Hasil"),
  ]

  static func capai(_ tahun: String, _ nilai: Int) -> [any Event] {
    SmallAgency.approved(tahun, "\(nilai)")
  }

  @Test(arguments: kasus) func rule(kasus: Kasus) throws {
    let state = SmallAgency(kasus.fakta).state
    let unit = try #require(state.unit[Self.unit])
    let found = state.temuanKeselarasan(unit, hari: Self.hari, tahun: 2024).filter { $0.kunci.kaidah == kasus.kode }
    guard let words = kasus.ditemukan else {
      #expect(found.map(\.uraian) == [])
      return
    }
    #expect(found.count == 1)
    #expect(found.first?.uraian.contains(words) == true, "\(found.map(\.uraian))")
  }

  /// Acceptances are kept by these keys: two findings of one key could never both be accepted.
  @Test(arguments: kasus) func noTwoFindingsOfAUnitHaveOneKey(kasus: Kasus) {
    let state = SmallAgency(kasus.fakta).state
    for unit in state.unit.values {
      let keys = state.temuanKeselarasan(unit, hari: Self.hari, tahun: 2024).map(\.kunci)
      #expect(Set(keys).count == keys.count, "\(keys)")
    }
  }

  @Test func whatARuleFindsTwiceInOnePlaceIsOneFinding() throws {
    let rule = try #require(KaidahKeselarasan.kaidah("K.301"))
    let found = rule.temuan(
      [
        Pelanggaran(objek: .indikator(id: "a"), uraian: "Satu."),
        Pelanggaran(objek: .indikator(id: "b"), uraian: "Lain."),
        Pelanggaran(objek: .indikator(id: "a"), uraian: "Dua."),
        Pelanggaran(objek: .indikator(id: "a"), tahun: 2024, uraian: "Tahun."),
      ], unit: "u")
    #expect(found.map(\.uraian) == ["Satu. Dua.", "Lain.", "Tahun."])
    #expect(found.map(\.kunci.kaidah) == ["K.301", "K.301", "K.301"])
  }

  /// What several units say is remembered by this counter.
  @Test(arguments: kasus) func whatChangesMutualFindingsMovesTheCounterOfPlans(kasus: Kasus) {
    var agency = SmallAgency()
    for fact in kasus.fakta {
      let before = agency.state
      agency.add([fact])
      guard agency.state.perubahanRencana == before.perubahanRencana else { continue }
      #expect(Self.antarunit(agency.state) == Self.antarunit(before), "\(type(of: fact).kind)")
    }
  }

  static func antarunit(_ state: State, memakai known: TemuanAntarunit? = nil) -> [String: [TemuanKeselarasan]] {
    TemuanAntarunit(state, hari: hari, tahun: 2024, memakai: known).semua
  }

  /// What a unit alone says is remembered by its last entry.
  @Test(arguments: kasus) func whatChangesOwnFindingsMovesTheCounterOfTheUnit(kasus: Kasus) {
    var agency = SmallAgency()
    for fact in kasus.fakta {
      let before = agency.state
      agency.add([fact])
      for (id, unit) in agency.state.unit {
        guard let known = before.unit[id], known.perubahanTerakhir == unit.perubahanTerakhir else { continue }
        #expect(
          unit.temuanSendiri(hari: Self.hari, tahun: 2024) == known.temuanSendiri(hari: Self.hari, tahun: 2024),
          "\(type(of: fact).kind)")
      }
    }
  }

  @Test func everyRuleIsBrokenAndKeptByATest() {
    for rule in KaidahKeselarasan.semua {
      let own = Self.kasus.filter { $0.kode == rule.kode }
      #expect(own.contains { $0.ditemukan != nil } && own.contains { $0.ditemukan == nil }, "\(rule.kode)")
    }
  }

  @Test func codesAreOfTheirGroupAndNeverTwice() {
    let codes = KaidahKeselarasan.semua.map(\.kode)
    #expect(Set(codes).count == codes.count && codes == codes.sorted())
    for rule in KaidahKeselarasan.semua {
      let digit = KaidahKeselarasan.Kelompok.allCases.firstIndex(of: rule.kelompok).map { "K.\($0 + 1)" } ?? ""
      #expect(rule.kode.hasPrefix(digit) && rule.kode.count == 5, "\(rule.kode)")
      #expect(![rule.judul, rule.penjelasan, rule.tindakan, rule.dasar].contains(""), "\(rule.kode)")
    }
    #expect(KaidahKeselarasan.kaidah("K.301")?.kelompok == .target && KaidahKeselarasan.kaidah("K.999") == nil)
  }

  @Test(
    arguments: [
      (.angka(ExactDecimal(1)), .angka(ExactDecimal(2)), .naik, .membaik),
      (.angka(ExactDecimal(1)), .angka(ExactDecimal(2)), .turun, .memburuk),
      (.rentang(ExactDecimal(3), ExactDecimal(4)), .angka(ExactDecimal(3)), .naik, .tetap),
      (.predikat("B"), .predikat("A"), .naik, .membaik), (.predikat("A"), .predikat("B"), .turun, .memburuk),
      (.predikat("A"), .predikat("Z"), .naik, nil), (.predikat("Z"), .predikat("Z"), .naik, .tetap),
      (.predikat("A"), .angka(ExactDecimal(1)), .naik, nil),
    ] as [(Nilai, Nilai, Polaritas, ArahNilai?)])
  func better(first: Nilai, second: Nilai, polarity: Polaritas, expected: ArahNilai?) {
    #expect(first.arah(ke: second, polaritas: polarity, urutanPredikat: ["A", "B"]) == expected)
  }
}
