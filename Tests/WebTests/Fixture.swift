import Foundation
import Journal
import Selaras

/// A small pemda made through commands: one kecamatan with two years, one dinas whose names are hostile, one badan
/// without data, one that ended and its successor, and the RPJMD. Facts are entered on different days, so that the site as of a day differs.
enum Fixture {
  /// Today in the tests: 15 Maret 2025 10.00 WITA.
  static let now = Timestamp("2025-03-15T02:00:00.000Z") ?? .latest

  static func application(
    journal: any JournalStore = InMemoryJournal(), clock: @escaping @Sendable () -> Timestamp = { now }
  ) async throws -> Application {
    let application = try await Application(journal: journal, clock: clock)
    let lines = try CommandFile.parse(Data(text.utf8))
    try await application.execute(all: lines.map(\.command))
    return application
  }

  static func line(_ day: String, _ account: String, _ role: String, unit: String? = nil, _ facts: [String]) -> String {
    let bound = unit.map { "\"unit\":\"\($0)\"," } ?? ""
    return """
      {"waktu":"\(day)T09:30:00+08:00","akun":"\(account)","peran":"\(role)",\(bound)"peristiwa":[\(facts.joined(separator: ","))]}
      """
  }

  static func fact(_ kind: String, _ content: String) -> String {
    "{\"jenis\":\"\(kind)\",\"isi\":\(content)}"
  }

  /// In the order of their moments, with which each line begins; no two are equal.
  private static let text = [
    organisasi, pemda, rencana, perubahan, nomenklatur, anggaran, lra, realisasi, laporan, evaluasi,
  ].joined().sorted()
    .joined(separator: "\n")

  private static let organisasi = [
    line(
      "2024-01-05", "bagian-organisasi", "administrator",
      [
        fact(
          "organisasi.pemda-ditetapkan",
          "{\"nama\":\"Kabupaten Contoh\",\"misi\":[\"Layanan yang baik\"],\"periode\":{\"awal\":2021,\"akhir\":2026}}"),
        unitFact("kecamatan-mawar", "Kecamatan Mawar", "kecamatan", "Camat Mawar"),
        unitFact("dinas-uji", "Dinas <script>alert('x')</script> & \\\"Uji\\\"", "dinas", "Kepala Dinas"),
        unitFact("badan-sunyi", "Badan Sunyi", "badan", "Kepala Badan"),
      ])
  ]

  private static func unitFact(_ id: String, _ name: String, _ kind: String, _ head: String) -> String {
    fact(
      "organisasi.perangkat-daerah-ditetapkan",
      "{\"id\":\"\(id)\",\"nama\":\"\(name)\",\"jenis\":\"\(kind)\",\"jabatanKepala\":\"\(head)\",\"tempat\":\"Mawar\"}"
    )
  }

  private static let rencana = [
    line(
      "2024-01-10", "bapperida", "perencana",
      [
        fact(
          "perencanaan.versi-renstra-ditetapkan",
          "{\"unit\":\"kecamatan-mawar\",\"id\":\"awal\",\"nama\":\"Renstra 2021-2026\",\"tanggal\":\"2021-08-01\",\"dasar\":\"Perbup 1/2021\",\"alasan\":\"\",\"periode\":{\"awal\":2021,\"akhir\":2026}}"
        ),
        fact(
          "perencanaan.versi-renstra-ditetapkan",
          "{\"unit\":\"kecamatan-mawar\",\"id\":\"ubah\",\"nama\":\"Perubahan Renstra 2021-2026\",\"tanggal\":\"2023-09-01\",\"dasar\":\"Perbup 9/2023\",\"alasan\":\"Penajaman sasaran\",\"periode\":{\"awal\":2021,\"akhir\":2026}}"
        ),
        fact(
          "perencanaan.tujuan-ditetapkan",
          "{\"unit\":\"kecamatan-mawar\",\"id\":\"t1\",\"nama\":\"Terwujudnya layanan kecamatan yang baik\",\"misi\":1}"
        ),
        fact(
          "perencanaan.sasaran-ditetapkan",
          "{\"unit\":\"kecamatan-mawar\",\"id\":\"s1\",\"tujuan\":\"t1\",\"nama\":\"Meningkatnya kepuasan masyarakat\"}"
        ),
        fact(
          "perencanaan.sasaran-ditetapkan",
          "{\"unit\":\"kecamatan-mawar\",\"id\":\"s2\",\"tujuan\":\"t1\",\"nama\":\"Meningkatnya ketertiban\"}"),
        indicator("ikm", sasaran: "s1", "Indeks kepuasan masyarakat", "", "naik", "semester", "rata-rata"),
        indicator("desa-tertib", sasaran: "s2", "Desa tertib administrasi", "desa", "naik", "tahun", "terakhir"),
        indicator("gangguan", sasaran: "s2", "Angka gangguan ketertiban", "kejadian", "turun", "tahun", "jumlah"),
        target("ikm", "awal", 2024, "87,60"), target("ikm", "awal", 2026, "87,70"),
        target("ikm", "ubah", 2023, "87,55"), target("ikm", "ubah", 2024, "87,65"),
        target("ikm", "ubah", 2026, "87,75"),
        target("desa-tertib", "ubah", 2024, "70"), target("desa-tertib", "ubah", 2026, "90"),
        target("gangguan", "ubah", 2024, "10"),
      ]),
    line(
      "2024-01-31", "bapperida", "perencana",
      [
        fact(
          "perjanjian.perjanjian-kinerja-ditetapkan",
          "{\"unit\":\"kecamatan-mawar\",\"tahun\":2024,\"jenis\":\"murni\",\"jabatan\":\"Camat Mawar\",\"tanggal\":\"2024-01-31\",\"baris\":[{\"indikator\":\"ikm\",\"target\":\"87,65\"},{\"indikator\":\"desa-tertib\",\"target\":\"70\"},{\"indikator\":\"gangguan\",\"target\":\"10\"}]}"
        )
      ]),
  ]

  private static func indicator(
    _ id: String, sasaran: String, _ name: String, _ satuan: String, _ polarity: String, _ period: String,
    _ aggregation: String
  ) -> String {
    fact(
      "perencanaan.indikator-ditetapkan",
      "{\"unit\":\"kecamatan-mawar\",\"id\":\"\(id)\",\"sasaran\":\"\(sasaran)\",\"nama\":\"\(name)\",\"satuan\":\"\(satuan)\",\"jenis\":\"angka\",\"polaritas\":\"\(polarity)\",\"agregasi\":\"\(aggregation)\",\"frekuensi\":\"\(period)\",\"desimal\":2,\"urutanPredikat\":[],\"utama\":true,\"definisi\":{\"makna\":\"Tingkat layanan\",\"alasan\":\"Sesuai tugas\",\"formulasi\":\"Menurut pedoman\",\"sumberData\":\"Seksi pelayanan\",\"penanggungJawab\":\"Camat Mawar\",\"referensi\":\"\",\"variabel\":[{\"simbol\":\"N\",\"nama\":\"nilai survei\",\"satuan\":\"nilai\",\"sumber\":\"Seksi pelayanan\"}],\"kualitasData\":\"Diperiksa sekretaris setiap semester.\"}}"
    )
  }

  private static func target(_ indicator: String, _ version: String, _ year: Int, _ value: String) -> String {
    fact(
      "perencanaan.target-ditetapkan",
      "{\"unit\":\"kecamatan-mawar\",\"indikator\":\"\(indicator)\",\"versi\":\"\(version)\",\"tahun\":\(year),\"nilai\":\"\(value)\"}"
    )
  }

  private static let nomenklatur = [
    line(
      "2024-01-20", "bapperida", "perencana",
      [
        fact(
          "anggaran.nomenklatur-ditetapkan",
          "{\"id\":\"2021\",\"nama\":\"Nomenklatur 2021\",\"dasar\":\"Keputusan 1\",\"berlakuMulai\":2022}"),
        fact(
          "anggaran.kode-nomenklatur-dicatat",
          "{\"nomenklatur\":\"2021\",\"baris\":[{\"kode\":\"7\",\"nama\":\"Unsur Kewilayahan\"},{\"kode\":\"7.01\",\"nama\":\"Kecamatan\"},{\"kode\":\"7.01.02\",\"nama\":\"Program Pelayanan\"},{\"kode\":\"7.01.02.2.01\",\"nama\":\"Kegiatan Pelayanan\"},{\"kode\":\"7.01.02.2.01.01\",\"nama\":\"Peningkatan Layanan\"}]}"
        ),
        fact(
          "anggaran.nomenklatur-ditetapkan",
          "{\"id\":\"2024\",\"nama\":\"Nomenklatur 2024\",\"dasar\":\"\",\"berlakuMulai\":2024}"),
        fact(
          "anggaran.kode-nomenklatur-dicatat",
          "{\"nomenklatur\":\"2024\",\"baris\":[{\"kode\":\"7\",\"nama\":\"Unsur Kewilayahan\"},{\"kode\":\"7.01\",\"nama\":\"Kecamatan\"},{\"kode\":\"X.XX.01\",\"nama\":\"Program Penunjang\"},{\"kode\":\"X.XX.01.2.01\",\"nama\":\"Kegiatan Perencanaan\"},{\"kode\":\"X.XX.01.2.01.0001\",\"nama\":\"Penyusunan Dokumen\"},{\"kode\":\"7.01.02\",\"nama\":\"Program Pelayanan Publik\"},{\"kode\":\"7.01.02.2.01\",\"nama\":\"Kegiatan Pelayanan\"},{\"kode\":\"7.01.02.2.01.0001\",\"nama\":\"Peningkatan Layanan\"}]}"
        ),
        fact(
          "anggaran.nomenklatur-dipilih", "{\"unit\":\"kecamatan-mawar\",\"tahun\":2024,\"nomenklatur\":\"2024\"}"),
      ])
  ]

  private static let lra = [
    line(
      "2025-02-15", "bagian-organisasi", "administrator",
      [
        fact(
          "anggaran.lra-dicatat",
          "{\"tahun\":2024,\"per\":\"2024-12-31\",\"sumber\":\"Laporan keuangan\",\"baris\":[{\"kode\":\"4\",\"uraian\":\"Pendapatan Daerah\"},{\"kode\":\"4.1\",\"uraian\":\"Pendapatan Asli\",\"anggaran\":\"1.000,00\",\"realisasi\":\"1.250,50\"},{\"kode\":\"5.1\",\"uraian\":\"Belanja Operasi\",\"anggaran\":\"900\",\"realisasi\":\"1.300,75\"},{\"kode\":\"6.1\",\"uraian\":\"Penerimaan Pembiayaan\",\"anggaran\":\"0\",\"realisasi\":\"80\"}]}"
        )
      ])
  ]

  private static let perubahan = [
    line(
      "2024-01-12", "bapperida", "perencana",
      [target("ikm", "awal", 2026, "87,72"), target("gangguan", "ubah", 2026, "8")]),
    line(
      "2024-01-13", "bapperida", "perencana",
      [withdrawal("\"target\":{\"indikator\":\"gangguan\",\"versi\":\"ubah\",\"tahun\":2026}", "Salah tahun")]),
    line(
      "2024-02-06", "operator-mawar", "operator", unit: "kecamatan-mawar",
      [pagu("sk1", "murni", 410_000_000), mapping("k2")]),
    line(
      "2024-02-07", "operator-mawar", "operator", unit: "kecamatan-mawar",
      [pagu("sk1", "murni", 400_000_000), mapping("p2")]),
    line(
      "2025-02-02", "operator-mawar", "operator", unit: "kecamatan-mawar",
      [
        fact(
          "pelaporan.penghargaan-dicatat",
          "{\"unit\":\"kecamatan-mawar\",\"tahun\":2024,\"id\":\"a2\",\"tanggal\":\"2024-08-17\",\"tempat\":\"Mawar\",\"nama\":\"Lomba yang salah catat\",\"pemberi\":\"Bupati\"}"
        )
      ]),
    line(
      "2025-02-03", "operator-mawar", "operator", unit: "kecamatan-mawar",
      [withdrawal("\"penghargaan\":{\"tahun\":2024,\"id\":\"a2\"}", "Milik kecamatan lain")]),
    line("2025-02-25", "bapperida", "perencana", [target("desa-tertib", "ubah", 2026, "92")]),
  ]

  private static func withdrawal(_ object: String, _ reason: String) -> String {
    fact(
      "inti.pencatatan-dicabut",
      "{\"unit\":\"kecamatan-mawar\",\"objek\":{\(object)},\"alasan\":\"\(reason)\"}")
  }

  private static func mapping(_ place: String) -> String {
    fact(
      "anggaran.pemetaan-ditetapkan",
      "{\"unit\":\"kecamatan-mawar\",\"tahun\":2024,\"indikator\":\"ikm\",\"simpul\":[\"\(place)\"]}")
  }

  private static let anggaran = [
    line(
      "2024-02-05", "operator-mawar", "operator", unit: "kecamatan-mawar",
      [
        place("u", nil, "urusan", "7", "Unsur Kewilayahan"), place("b", "u", "bidang-urusan", "7.01", "Kecamatan"),
        place("p1", "b", "program", "7.01.01", "Program Penunjang"),
        place("k1", "p1", "kegiatan", "7.01.01.2.01", "Kegiatan Perencanaan"),
        place("sk1", "k1", "sub-kegiatan", "7.01.01.2.01.0001", "Penyusunan Dokumen"),
        place("p2", "b", "program", "7.01.02", "Program Pelayanan Publik"),
        place("k2", "p2", "kegiatan", "7.01.02.2.01", "Kegiatan Pelayanan"),
        place("sk2", "k2", "sub-kegiatan", "7.01.02.2.01.0001", "Peningkatan Layanan"),
        pagu("sk1", "murni", 400_000_000), pagu("sk2", "murni", 600_000_000),
        fact(
          "anggaran.pemetaan-ditetapkan",
          "{\"unit\":\"kecamatan-mawar\",\"tahun\":2024,\"indikator\":\"ikm\",\"simpul\":[\"p2\"]}"),
      ]),
    line("2024-10-01", "operator-mawar", "operator", unit: "kecamatan-mawar", [pagu("sk2", "perubahan", 650_000_000)]),
  ]

  private static func place(_ id: String, _ parent: String?, _ level: String, _ code: String, _ name: String) -> String
  {
    let above = parent.map { "\"induk\":\"\($0)\"," } ?? ""
    return fact(
      "anggaran.simpul-ditetapkan",
      "{\"unit\":\"kecamatan-mawar\",\"tahun\":2024,\"id\":\"\(id)\",\(above)\"tingkat\":\"\(level)\",\"kode\":\"\(code)\",\"nama\":\"\(name)\",\"indikator\":\"Dokumen\",\"target\":\"2 Dokumen\"}"
    )
  }

  private static func pagu(_ place: String, _ version: String, _ amount: Int) -> String {
    fact(
      "anggaran.pagu-ditetapkan",
      "{\"unit\":\"kecamatan-mawar\",\"tahun\":2024,\"subKegiatan\":\"\(place)\",\"versi\":\"\(version)\",\"jumlah\":\(amount),\"rincian\":[]}"
    )
  }

  private static let realisasi = [
    line(
      "2024-07-10", "operator-mawar", "operator", unit: "kecamatan-mawar",
      [value("ikm", "2023-S1", "87,50"), value("ikm", "2023-S2", "87,62"), value("ikm", "2024-S1", "87,56")]),
    line(
      "2025-01-15", "operator-mawar", "operator", unit: "kecamatan-mawar",
      [
        value("ikm", "2024-S2", "87,78"),
        value("desa-tertib", "2024", "62", extra: ",\"sementara\":\"data per November 2024\""),
        spending("sk1", 6, 395_000_000), spending("sk1", 12, 390_000_000), spending("sk2", 12, 640_000_000),
        fact(
          "anggaran.rekap-belanja-dicatat",
          "{\"unit\":\"kecamatan-mawar\",\"tahun\":2024,\"baris\":[{\"nama\":\"Belanja operasi\",\"pagu\":1050000000,\"realisasi\":1030000000},{\"nama\":\"Belanja pegawai\",\"induk\":\"Belanja operasi\",\"pagu\":1050000000,\"realisasi\":1030000000}]}"
        ),
      ]),
    line(
      "2025-01-16", "operator-mawar", "operator", unit: "kecamatan-mawar", [move("ajukan", "S1"), move("ajukan", "S2")]),
    line("2025-01-17", "bagian-organisasi", "administrator", [move("verifikasi", "S1"), move("verifikasi", "S2")]),
    line(
      "2025-01-18", "camat-mawar", "kepala", unit: "kecamatan-mawar", [move("setujui", "S1"), move("setujui", "S2")]),
  ]

  private static func value(_ indicator: String, _ period: String, _ value: String, extra: String = "") -> String {
    fact(
      "pengukuran.realisasi-dicatat",
      "{\"unit\":\"kecamatan-mawar\",\"indikator\":\"\(indicator)\",\"periode\":\"\(period)\",\"nilai\":\"\(value)\"\(extra)}"
    )
  }

  private static func move(_ action: String, _ semester: String) -> String {
    fact(
      "pengukuran.status-realisasi-berubah",
      "{\"unit\":\"kecamatan-mawar\",\"periode\":\"2024-\(semester)\",\"indikator\":[\"ikm\"],\"aksi\":\"\(action)\"}")
  }

  private static func spending(_ place: String, _ month: Int, _ amount: Int) -> String {
    fact(
      "anggaran.realisasi-dicatat",
      "{\"unit\":\"kecamatan-mawar\",\"tahun\":2024,\"subKegiatan\":\"\(place)\",\"sampaiBulan\":\(month),\"jumlah\":\(amount)}"
    )
  }

  private static let laporan = [
    line(
      "2025-02-01", "operator-mawar", "operator", unit: "kecamatan-mawar",
      [
        fact(
          "pelaporan.narasi-ditulis",
          "{\"unit\":\"kecamatan-mawar\",\"tahun\":2024,\"bagian\":\"penutup\",\"teks\":\"Demikian laporan ini.\"}"),
        fact(
          "pelaporan.analisis-dicatat",
          "{\"unit\":\"kecamatan-mawar\",\"tahun\":2024,\"subjek\":\"s1\",\"jenis\":\"faktor-pendorong\",\"butir\":[\"Loket dibuka lebih pagi\"]}"
        ),
        fact(
          "pelaporan.penghargaan-dicatat",
          "{\"unit\":\"kecamatan-mawar\",\"tahun\":2024,\"id\":\"a1\",\"tanggal\":\"2024-08-17\",\"tempat\":\"Mawar\",\"nama\":\"Juara lomba kebersihan\",\"pemberi\":\"Bupati\"}"
        ),
        fact(
          "pelaporan.inovasi-dicatat",
          "{\"unit\":\"kecamatan-mawar\",\"tahun\":2024,\"id\":\"i1\",\"nama\":\"Antar dokumen ke rumah\",\"singkatan\":\"ADR\",\"uraian\":\"Dokumen diantar ke rumah warga.\",\"aplikasi\":false}"
        ),
      ])
  ]

  private static let evaluasi = [
    line(
      "2025-02-10", "inspektorat", "evaluator",
      [
        fact(
          "evaluasi.rekomendasi-dicatat",
          "{\"unit\":\"kecamatan-mawar\",\"id\":\"r1\",\"lhe\":{\"nomor\":\"700/1/2024\",\"tanggal\":\"2024-07-19\",\"tahunDievaluasi\":2023},\"komponen\":\"perencanaan\",\"uraian\":\"Lengkapi definisi operasional\"}"
        ),
        fact(
          "evaluasi.reviu-dinyatakan",
          "{\"unit\":\"kecamatan-mawar\",\"tahun\":2024,\"tanggal\":\"2025-02-10\",\"tempat\":\"Mawar\",\"jabatan\":\"Inspektur\",\"diketahui\":{\"daftarUjiDiKertas\":true}}"
        ),
      ]),
    line(
      "2025-02-20", "operator-mawar", "operator", unit: "kecamatan-mawar",
      [
        fact(
          "evaluasi.tindak-lanjut-dicatat",
          "{\"unit\":\"kecamatan-mawar\",\"rekomendasi\":\"r1\",\"uraian\":\"Sudah dilengkapi\",\"status\":\"selesai\",\"tanggal\":\"2025-02-19\"}"
        )
      ]),
  ]
}
