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

  private static let lembar = DefinisiIndikator(
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

  private static func target(_ tahun: Int, _ nilai: Int, _ id: String = "ikm") -> TargetDitetapkan {
    target(tahun, .angka(ExactDecimal(nilai)), id)
  }

  private static func target(_ tahun: Int, _ nilai: Nilai, _ id: String = "ikm") -> TargetDitetapkan {
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

  private static let renja: [any Event] = [
    RencanaTahunanDitetapkan(
      unit: unit, id: "renja", dokumen: .renja, tahun: 2024, tahap: .akhir, nama: "Renja", tanggal: mulai)
  ]

  private static func program(_ kode: String?, nama: String? = nil) -> BarisRencanaDitetapkan {
    BarisRencanaDitetapkan(
      unit: unit, rencana: "renja", id: kode ?? "p", tingkat: .program, kode: kode,
      nama: nama ?? "Program \(kode ?? "")")
  }

  private static func daftar(_ kode: String, pagu tahun: Int? = nil) -> ProgramRencanaDitetapkan {
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
      ([], "K.401", "anggaran 2024 belum dicatat sampai sub kegiatan"), ([], "K.301", "versi Renstra belum dicatat"),
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

  private static func evaluasi(_ kode: String) -> EvaluasiRencanaDicatat {
    EvaluasiRencanaDicatat(
      unit: unit, rencana: "renja", kode: kode, nama: "Program \(kode)",
      indikator: [.init(nama: "I", sifat: .keadaan)])
  }

  private static func peta(_ simpul: String..., indikator: String = "ikm") -> PemetaanDitetapkan {
    PemetaanDitetapkan(unit: unit, tahun: 2024, indikator: indikator, simpul: simpul)
  }

  static func janji(_ baris: [(String, Int)]) -> PerjanjianKinerjaDitetapkan {
    PerjanjianKinerjaDitetapkan(
      unit: unit, tahun: 2024, jenis: .murni, jabatan: "K", tanggal: Tanggal(tahun: 2024, bulan: 1, hari: 15) ?? mulai,
      baris: baris.map { .init(indikator: $0.0, target: .angka(ExactDecimal($0.1))) })
  }

  private static func definisi(formulasi: String = "F", sumber: String = "S", jawab: String = "P") -> DefinisiIndikator
  {
    DefinisiIndikator(
      makna: "M", alasan: "A", formulasi: formulasi, sumberData: sumber, penanggungJawab: jawab, referensi: "")
  }

  private static func pecahan(_ rumus: String?, makna: String = "") -> DefinisiIndikator {
    DefinisiIndikator(
      makna: makna, alasan: "", formulasi: "F", sumberData: "S", penanggungJawab: "P", referensi: "",
      variabel: [
        VariabelFormula(simbol: "a", nama: "kasus yang ditangani", satuan: "kasus", sumber: ""),
        VariabelFormula(simbol: "b", nama: "kasus yang terjadi", satuan: "kasus", sumber: ""),
      ], rumus: rumus)
  }

  private static func gabungan(_ bobot: ExactDecimal) -> DefinisiIndikator {
    DefinisiIndikator(
      makna: "", alasan: "", formulasi: "F", sumberData: "S", penanggungJawab: "P", referensi: "",
      variabel: [("p", bobot), ("q", ExactDecimal(40))].map { symbol, weight in
        VariabelFormula(simbol: symbol, nama: symbol, satuan: "", sumber: "", peran: .komponen, bobot: weight)
      }, rumus: "p + q", metode: .jumlahNilai)
  }

  static let kasus: [Kasus] = penjenjangan + dasar + rencanaAksi + dukungan

  private static let dasar: [Kasus] = [
    Kasus("K.201", "kosong", [indikator(definisi: definisi(formulasi: ""))], "belum memiliki formulasi"),
    Kasus("K.201", "terisi", [indikator()], nil),
    Kasus("K.202", "kosong", [indikator(definisi: definisi(sumber: ""))], "belum memiliki sumber data"),
    Kasus("K.202", "terisi", [indikator()], nil),
    Kasus("K.203", "kosong", [indikator(definisi: definisi(jawab: ""))], "belum memiliki penanggung jawab"),
    Kasus("K.203", "terisi", [indikator()], nil),
    Kasus("K.204", "kosong", [indikator(awal: false)], "Kondisi awal"),
    Kasus("K.204", "terisi", [indikator()], nil),
    Kasus(
      "K.205", "tanpa 2025", [versi, indikator(), target(2023, 1), target(2024, 2), target(2026, 4)], "tahun 2025"),
    Kasus("K.205", "lengkap", [versi, indikator()] + deret(1, 2, 3, 4), nil),
    Kasus("K.205", "tanpa versi", [indikator()], nil),
    Kasus("K.206", "tanpa rumus", [indikator(definisi: pecahan(nil))], "rumusnya belum ditulis"),
    Kasus("K.206", "tidak terbaca", [indikator(definisi: pecahan("a +"))], "tidak terbaca"),
    Kasus("K.206", "terbaca", [indikator(satuan: "%", definisi: pecahan("a / b * 100"))], nil),
    Kasus("K.206", "tanpa variabel", [indikator()], nil),
    Kasus(
      "K.207", "pembilang lain", [indikator(nama: "Hal yang terjadi", definisi: pecahan("a / b"))],
      "Pembilang “kasus yang ditangani” tidak disebut"),
    Kasus("K.207", "disebut", [indikator(nama: "Persentase Kasus Ditangani", definisi: pecahan("a / b"))], nil),
    Kasus(
      "K.207", "disebut dalam makna",
      [indikator(nama: "Ketertiban", definisi: pecahan("a / b", makna: "Penanganan kasus"))], nil),
    Kasus("K.208", "tanpa 100", [indikator(satuan: "%", definisi: pecahan("a / b"))], "belum dikalikan 100"),
    Kasus("K.208", "dengan 100", [indikator(satuan: "%", definisi: pecahan("a / b * 100"))], nil),
    Kasus(
      "K.209", "keluaran untuk hasil", [versi, sasaran(), indikator(nama: "Jumlah Dokumen Survei", sasaran: true)],
      "mencacah keluaran"),
    Kasus(
      "K.209", "pada jenjang keluaran",
      [
        versi, sasaran(), indikator(nama: "Jumlah Dokumen Survei", sasaran: true),
        SimpulPohonDitetapkan(unit: unit, id: "n", jenjang: .keluaran, kondisi: "N", indikator: ["ikm"]),
      ], nil),
    Kasus(
      "K.209", "mencacah lembaga", [versi, sasaran(), indikator(nama: "Jumlah Lembaga Aktif", sasaran: true)], nil),
    Kasus(
      "K.210", "rumus sama",
      [indikator(definisi: pecahan("a / b")), indikator("lain", nama: "Lain", definisi: pecahan("a / b"))],
      "Rumus “Lain” sama dengan rumus “IKM”"),
    Kasus(
      "K.210", "rumus berbeda",
      [indikator(definisi: pecahan("a / b")), indikator("lain", nama: "Lain", definisi: pecahan("b / a"))], nil),
    Kasus(
      "K.211", "menurut namanya",
      [versi, indikator(nama: "Persentase Produk Hukum yang Difasilitasi", satuan: "%")] + deret(100, 110), "110 persen"
    ),
    Kasus(
      "K.211", "menurut rumusnya", [versi, indikator(satuan: "%", definisi: pecahan("a / b * 100"))] + deret(100, 110),
      "110 persen"),
    Kasus("K.211", "120 dari 100", [versi, indikator(satuan: "%", bagian: true)] + deret(100, 120), "120 persen"),
    Kasus("K.211", "100", [versi, indikator(satuan: "%", bagian: true)] + deret(90, 100), nil),
    Kasus("K.211", "pertumbuhan", [versi, indikator(satuan: "%")] + deret(90, 120), nil),
    Kasus(
      "K.212", "99,9", [indikator(definisi: gabungan((try? IndonesianNumber.parse("59,9")) ?? .zero))],
      "berjumlah 99,9%"),
    Kasus("K.212", "100", [indikator(definisi: gabungan(ExactDecimal(60)))], nil),
    Kasus("K.212", "tanpa bobot", [indikator()], nil),
    Kasus(
      "K.213", "hanya mencacah",
      [indikator(nama: "Persentase Kebijakan", satuan: "%", definisi: definisi(formulasi: "jumlah kebijakan"))],
      "adalah persentase"),
    Kasus(
      "K.213", "dibagi",
      [
        indikator(
          nama: "Persentase Kebijakan", satuan: "%", definisi: definisi(formulasi: "Jumlah kebijakan dibagi rencana"))
      ], nil),
    Kasus("K.301", "turun", [versi, indikator()] + deret(5, 4, 6, 7), "2023 5, lalu 2024 4"),
    Kasus(
      "K.301", "dalam versi yang ditutup dan sudah diganti",
      [
        versi, indikator(),
        VersiRenstraDitetapkan(
          unit: unit, id: "w", nama: "Perubahan", tanggal: Self.hari, dasar: "", alasan: "", periode: periode,
          mengikuti: "v"),
        StatusVersiBerubah(unit: unit, versi: "v", aksi: .tutup),
      ] + deret(5, 4, 6, 7), nil),
    Kasus(
      "K.301", "dalam versi yang ditutup dan berlaku",
      [versi, indikator(), StatusVersiBerubah(unit: unit, versi: "v", aksi: .tutup)] + deret(5, 4, 6, 7),
      "2023 5, lalu 2024 4"),
    Kasus("K.301", "naik", [versi, indikator()] + deret(5, 5, 6, 7), nil),
    Kasus("K.301", "makin rendah makin baik", [versi, indikator(polaritas: .turun)] + deret(7, 6, 5, 4), nil),
    Kasus(
      "K.301", "makin rendah, naik", [versi, indikator(polaritas: .turun)] + deret(7, 8, 5, 4), "2023 7, lalu 2024 8"),
    Kasus("K.301", "hanya yang terakhir", [versi, indikator()] + deret(4, 5, 6, 5), nil),
    Kasus("K.302", "akhir lebih rendah", [versi, indikator()] + deret(4, 5, 6, 5), "sedangkan target 2025 sudah 6"),
    Kasus("K.302", "akhir tertinggi", [versi, indikator()] + deret(4, 5, 6, 6), nil),
    Kasus("K.302", "tanpa target akhir", [versi, indikator()] + deret(4, 5, 4), nil),
    Kasus(
      "K.303", "di bawah realisasi", [versi, indikator()] + deret(4, 5, 6, 7) + capai("2023", 9),
      "Target 2024 “IKM” 5, sedangkan realisasi 2023 sudah 9"),
    Kasus("K.303", "sama", [versi, indikator()] + deret(4, 5, 6, 7) + capai("2023", 5), nil),
    Kasus(
      "K.304", "dua deret",
      [versi, indikator(), indikator("lain", nama: "ikm.")] + deret(4, 5) + deret(4, 6, id: "lain"),
      "dua target 2024: 5 dan 6"),
    Kasus(
      "K.304", "satu deret",
      [versi, indikator(), indikator("lain", nama: "ikm")] + deret(4, 5) + deret(4, 5, id: "lain"),
      nil),
    Kasus(
      "K.304", "semua tahun yang berbeda",
      [versi, indikator(), indikator("lain", nama: "ikm.")] + deret(4, 5, 6) + deret(3, 5, 7, id: "lain"),
      "dua target 2023: 4 dan 3; 2025: 6 dan 7"),
    Kasus(
      "K.305", "tujuan dan sasarannya", berjenjang + deret(4, 5, 6) + deret(4, 5, 6, id: "hasil"),
      "“Layanan” bertarget sama dengan “Hasil” di atasnya pada 2023, 2024, 2025: 4, 5, 6"),
    Kasus(
      "K.305", "simpul dan induknya",
      [
        versi, indikator(nama: "Layanan"), indikator("hasil", nama: "Hasil"), simpul("a", "A", indikator: ["hasil"]),
        simpul("b", "B", induk: "a", indikator: ["ikm"]),
      ] + deret(4, 5) + deret(4, 5, id: "hasil"), "“Layanan” bertarget sama dengan “Hasil”"),
    Kasus("K.305", "satu tahun berbeda", berjenjang + deret(4, 5, 6) + deret(4, 5, 7, id: "hasil"), nil),
    Kasus("K.305", "satu tahun kurang", berjenjang + deret(4, 5, 6) + deret(4, 5, id: "hasil"), nil),
    Kasus("K.305", "tetap dari tahun ke tahun", berjenjang + deret(9, 9, 9) + deret(9, 9, 9, id: "hasil"), nil),
    Kasus(
      "K.305", "satuan lain",
      [versi, sasaran(), indikator(nama: "Layanan", sasaran: true), indikator("hasil", nama: "Hasil", satuan: "%")]
        + deret(4, 5) + deret(4, 5, id: "hasil"), nil),
    Kasus("K.401", "tidak dipetakan", pohon + [indikator()], "Survei"),
    Kasus("K.401", "di bawah yang dipetakan", pohon + [indikator(), peta("1")], nil),
    Kasus(
      "K.402", "tanpa anggaran", [versi, sasaran(), indikator(sasaran: true)] + pohon,
      "tidak didukung anggaran tahun 2024"),
    Kasus("K.402", "tanpa indikator", [versi, sasaran()] + pohon, "belum ada indikator yang dapat dipetakan"),
    Kasus("K.402", "didukung", [versi, sasaran(), indikator(sasaran: true)] + pohon + [peta("1")], nil),
    Kasus(
      "K.402", "anggaran hanya per program", [versi, sasaran(), indikator(sasaran: true), paguProgram],
      "tidak didukung anggaran tahun 2024"),
    Kasus(
      "K.402", "didukung program tanpa sub kegiatan",
      [
        versi, sasaran(), indikator(sasaran: true), paguProgram,
        PemetaanDitetapkan(unit: unit, tahun: 2024, indikator: "ikm", simpul: [], program: [1]),
      ], nil),
    Kasus("K.402", "belum ada anggaran", [versi, sasaran(), indikator(sasaran: true)], nil),
    Kasus("K.404", "tidak direncanakan lagi", renja + [program("5.03.02"), evaluasi("5.03.01")], "“Program 5.03.01”"),
    Kasus("K.404", "direncanakan", renja + [program("5.03.01"), evaluasi("5.03.01")], nil),
    Kasus("K.404", "tanpa baris", renja + [evaluasi("5.03.01")], nil),
    Kasus("K.405", "tidak dalam Renstra", renja + [program("5.03.02"), evaluasi("5.03.01")], "“Program 5.03.02”"),
    Kasus("K.405", "tanpa evaluasi", renja + [program("5.03.02")], nil),
    Kasus("K.406", "tanpa anggaran", renja + [program("5.03.02")] + pohon, "tidak ada dalam anggaran"),
    Kasus("K.406", "dianggarkan", renja + [program(nil, nama: "PROGRAM.")] + pohon, nil),
    Kasus("K.406", "belum ada anggaran", renja + [program("5.03.02")], nil),
    Kasus("K.407", "tidak dalam Renja", renja + [program("5.03.02")] + pohon, "“Program” dianggarkan tahun 2024"),
    Kasus("K.407", "belum ada Renja", pohon, nil),
    Kasus(
      "K.408", "tidak dalam Renja", [versi, daftar("5.03.01")] + renja + [program("5.03.02")],
      "dalam Renstra tidak ada dalam Renja tahun 2024"),
    Kasus(
      "K.408", "tidak dalam Renja dan anggaran",
      [versi, daftar("5.03.01")] + renja + [program("5.03.02")] + pohon,
      "tidak ada dalam Renja, Anggaran tahun 2024"),
    Kasus("K.408", "dalam Renja", [versi, daftar("5.03.01")] + renja + [program("5.03.01")], nil),
    Kasus(
      "K.408", "bukan untuk tahun ini",
      [versi, daftar("5.03.01", pagu: 2025)] + renja + [program("5.03.02")], nil),
    Kasus("K.408", "belum ada dokumen tahunan", [versi, daftar("5.03.01")], nil),
    Kasus(
      "K.409", "tidak dalam Renstra", [versi, daftar("5.03.01")] + renja + [program("5.03.01"), program("5.03.02")],
      "“Program 5.03.02” dalam Renja tahun 2024 tidak ada dalam Renstra"),
    Kasus(
      "K.409", "sama dalam dua dokumen",
      [versi, daftar("5.03.01")] + renja + [program(nil, nama: "program")] + pohon, "dalam Renja tahun 2024"),
    Kasus("K.409", "belum ada daftar", [versi] + renja + [program("5.03.02")], nil),
    Kasus(
      "K.501", "berbeda", [versi, indikator()] + deret(4, 5) + [janji([("ikm", 6)])], "dijanjikan 6, sedangkan rencana"),
    Kasus("K.501", "sama", [versi, indikator()] + deret(4, 5) + [janji([("ikm", 5)])], nil),
    Kasus("K.502", "tidak direncanakan", [versi, indikator()] + deret(4) + [janji([("ikm", 5)])], "tidak ditargetkan"),
    Kasus("K.502", "direncanakan", [versi, indikator()] + deret(4, 5) + [janji([("ikm", 5)])], nil),
    Kasus(
      "K.503", "IKU tidak dijanjikan",
      [versi, indikator(), indikator("lain", nama: "Lain")] + deret(4, 5) + deret(4, 5, id: "lain")
        + [janji([("ikm", 5)])], "IKU “Lain” tidak termuat"),
    Kasus("K.503", "dijanjikan", [versi, indikator()] + deret(4, 5) + [janji([("ikm", 5)])], nil),
    Kasus("K.503", "tanpa perjanjian", [versi, indikator()] + deret(4, 5), nil),
  ]

  private static let paguProgram = PaguProgramDicatat(
    unit: unit, tahun: 2024, versi: .murni, nomor: 1, nama: "Program", jumlah: Rupiah(1), sumber: "PK")
  /// An indikator of a tujuan and one of its sasaran.
  private static let berjenjang: [any Event] = [
    versi, sasaran(), indikator(nama: "Layanan", sasaran: true), indikator("hasil", nama: "Hasil"),
  ]

  private static func capai(_ tahun: String, _ nilai: Int) -> [any Event] {
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

  private static func antarunit(_ state: State) -> [String: [TemuanKeselarasan]] {
    state.temuanAntarunit(hari: hari, tahun: 2024)
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
