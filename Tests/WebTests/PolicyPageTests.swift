import Foundation
import Journal
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("A figure that needed a policy, a scale or a whole year says so on every page")
struct PolicyPageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var polaritas = "naik"
    var target = "\"100\""
    var realisasi = "\"100\""
    var kebijakan = ""
    let sentence: String
    /// Whether the policy is of the mean, which the page of one indikator does not show.
    var isOfMean = false

    var testDescription: String { "\(polaritas) \(realisasi) dari \(target): \(sentence)" }
    var isPredicate: Bool { target.contains("predikat") }
  }

  private static let wtp = "{\"predikat\":\"WTP\"}"
  private static let wdp = "{\"predikat\":\"WDP\"}"

  private static let cases = [
    Case(
      polaritas: "turun", target: "\"0\"", realisasi: "\"0\"", sentence: TargetNolTurun.nolBerartiTercapai.uraian),
    Case(target: "\"0\"", realisasi: "\"0\"", sentence: TargetNolNaik.tercapaiDenganCatatan.uraian),
    Case(target: "\"0\"", realisasi: "\"5\"", sentence: TargetNolNaik.catatanMelampaui),
    Case(target: "\"-5\"", realisasi: "\"-4\"", sentence: TargetNegatif.terhadapNilaiMutlak.uraian),
    Case(
      polaritas: "turun", target: "\"10\"", realisasi: "\"25\"",
      sentence: RealisasiMelebihiDuaKaliTarget.palingRendahNol.uraian),
    Case(
      polaritas: "turun", target: "\"10\"", realisasi: "\"25\"",
      kebijakan: "\"realisasi-melebihi-dua-kali-target\":\"apa-adanya\"",
      sentence: RealisasiMelebihiDuaKaliTarget.apaAdanya.uraian),
    Case(target: wtp, realisasi: wdp, sentence: PredikatDiBawahTarget.nol.uraian),
    Case(
      target: wtp, realisasi: wdp, kebijakan: "\"predikat-di-bawah-target\":\"sebanding-tingkat\"",
      sentence: PredikatDiBawahTarget.sebandingTingkat.uraian),
    Case(realisasi: "\"90,5\"", sentence: "Capaian di antara dua kelas dibulatkan ke bilangan bulat terdekat"),
    Case(realisasi: "\"101\"", sentence: "Capaian di atas 100% digolongkan ke kelas tertinggi."),
    Case(
      realisasi: "\"150\"", kebijakan: "\"batas-rata-rata\":\"120\"", sentence: BatasRataRata.seratusDuaPuluh.uraian,
      isOfMean: true),
    Case(
      target: "\"0\"", realisasi: "\"5\"", kebijakan: "\"target-nol-naik\":\"tidak-diukur\"",
      sentence: TargetNolNaik.tidakDiukur.uraian),
  ]

  private static func application(
    _ policy: Case, frekuensi: String = "tahun", periode: String = "2024", extra: [String] = [], zona: String = ""
  ) async throws -> Application {
    let kind = policy.isPredicate ? "predikat" : "angka"
    let lines = [
      Fixture.line(
        "2024-01-05", "bagian-organisasi", "administrator",
        [
          Fixture.fact(
            "organisasi.pemda-ditetapkan",
            "{\"nama\":\"Kabupaten Uji\",\"misi\":[],\"periode\":{\"awal\":2021,\"akhir\":2026}\(zona)}"),
          Fixture.fact(
            "organisasi.perangkat-daerah-ditetapkan",
            "{\"id\":\"u\",\"nama\":\"Dinas U\",\"jenis\":\"dinas\",\"jabatanKepala\":\"K\",\"tempat\":\"T\"}"),
        ] + extra + [
          Fixture.fact(
            "perencanaan.versi-renstra-ditetapkan",
            "{\"unit\":\"u\",\"id\":\"v\",\"nama\":\"Renstra\",\"tanggal\":\"2021-08-01\",\"dasar\":\"\",\"alasan\":\"\",\"periode\":{\"awal\":2021,\"akhir\":2026}}"
          ), Fixture.fact("perencanaan.tujuan-ditetapkan", "{\"unit\":\"u\",\"id\":\"t\",\"nama\":\"Tujuan\"}"),
          Fixture.fact(
            "perencanaan.indikator-ditetapkan",
            "{\"unit\":\"u\",\"id\":\"i\",\"tujuan\":\"t\",\"nama\":\"Selisih I\",\"satuan\":\"\",\"jenis\":\"\(kind)\",\"polaritas\":\"\(policy.polaritas)\",\"agregasi\":\"rata-rata\",\"frekuensi\":\"\(frekuensi)\",\"desimal\":2,\"urutanPredikat\":\(policy.isPredicate ? "[\"WTP\",\"WDP\",\"TW\"]" : "[]"),\"utama\":true,\"definisi\":{\"makna\":\"\",\"alasan\":\"\",\"formulasi\":\"\",\"sumberData\":\"\",\"penanggungJawab\":\"\",\"referensi\":\"\"}}"
          ),
          Fixture.fact(
            "perencanaan.target-ditetapkan",
            "{\"unit\":\"u\",\"indikator\":\"i\",\"versi\":\"v\",\"tahun\":2024,\"nilai\":\(policy.target)}"),
          Fixture.fact(
            "pengukuran.kebijakan-ditetapkan",
            "{\"unit\":\"u\",\"tahun\":2024,\"capaian\":{\(policy.kebijakan)},\"skala\":\"permendagri-86-2017\",\"efisiensi\":\"pmk-249-2011\"}"
          ),
        ]),
      Fixture.line(
        "2024-07-10", "operator-u", "operator", unit: "u",
        [
          Fixture.fact(
            "pengukuran.realisasi-dicatat",
            "{\"unit\":\"u\",\"indikator\":\"i\",\"periode\":\"\(periode)\",\"nilai\":\(policy.realisasi)}"),
          move("ajukan", periode),
        ]),
      Fixture.line("2024-07-11", "bagian-organisasi", "administrator", [move("verifikasi", periode)]),
      Fixture.line("2024-07-12", "kepala-u", "kepala", unit: "u", [move("setujui", periode)]),
    ]
    let application = try await Application(journal: InMemoryJournal(), clock: { Fixture.now })
    let parsed = try CommandFile.parse(Data(lines.joined(separator: "\n").utf8))
    try await application.execute(all: parsed.map(\.command))
    return application
  }

  private static func move(_ action: String, _ period: String) -> String {
    Fixture.fact(
      "pengukuran.status-realisasi-berubah",
      "{\"unit\":\"u\",\"periode\":\"\(period)\",\"indikator\":[\"i\"],\"aksi\":\"\(action)\"}")
  }

  @Test(arguments: cases)
  func everyPageNamesThePolicy(policy: Case) async throws {
    let addresses =
      policy.isOfMean
      ? ["/", "/pengukuran", "/perangkat-daerah/u", "/asal?angka=rata-rata&unit=u"]
      : [
        "/perangkat-daerah/u", "/perangkat-daerah/u/indikator/i", "/asal?angka=capaian&unit=u&indikator=i",
        "/data/perangkat-daerah/u/indikator/indikator.csv",
      ]
    try await Site.run(application: try await Self.application(policy)) { site in
      for address in addresses {
        let page = try await site.page(address)
        #expect(page.contains(policy.sentence), "\(address)")
      }
      #expect(try await site.page("/tentang").contains("Kebijakan yang ditetapkan untuk tahun 2024"))
    }
  }

  @Test("The page of the pemda's choices names each of them")
  func choices() async throws {
    let policy = Case(kebijakan: "\"target-negatif\":\"tidak-diukur\",\"batas-rata-rata\":\"110\"", sentence: "")
    try await Site.run(application: try await Self.application(policy)) { site in
      let page = try await site.page("/tentang?tahun=2024")
      for text in [TargetNegatif.tidakDiukur.uraian, BatasRataRata.seratusSepuluh.uraian] {
        #expect(page.contains(text))
      }
    }
  }

  @Test("A year without all of its periods says which are missing, and is not called approved")
  func missingPeriods() async throws {
    let application = try await Self.application(Case(sentence: ""), frekuensi: "bulan", periode: "2024-B03")
    try await Site.run(application: application) { site in
      let missing = "Januari s.d. Februari, April s.d. Desember 2024"
      for address in [
        "/perangkat-daerah/u", "/perangkat-daerah/u/indikator/i", "/perangkat-daerah/u?per=2024-08-01",
        "/asal?angka=capaian&unit=u&indikator=i", "/data/perangkat-daerah/u/indikator/indikator.csv",
        "/data/perangkat-daerah/u/indikator/indikator.json",
      ] {
        let page = try await site.page(address)
        #expect(page.contains(missing), "\(address)")
        #expect(!page.contains("Angka sudah disetujui"))
      }
      let origin = try await site.page("/asal?angka=realisasi&unit=u&indikator=i")
      #expect(origin.contains("Realisasi April 2024") && origin.contains("belum diisi"))
      #expect(try await site.page("/perangkat-daerah/u").contains("Realisasi belum lengkap"))
    }
  }

  @Test("A year with all of its periods approved is called so")
  func complete() async throws {
    try await Site.run(application: try await Self.application(Case(sentence: ""))) { site in
      for query in ["", "?per=2024-08-01"] {
        let page = try await site.page("/perangkat-daerah/u\(query)")
        #expect(page.contains("Angka sudah disetujui") && !page.contains("Belum termasuk"))
      }
      #expect(
        try await site.page("/data/perangkat-daerah/u/indikator/indikator.csv").contains(";disetujui;tidak ada;"))
    }
  }

  @Test("A scale of the pemda stands with its remark wherever its classes stand")
  func ownScale() async throws {
    let scale = Fixture.fact(
      "pengukuran.skala-ditetapkan",
      "{\"kode\":\"sendiri\",\"nama\":\"Skala sendiri\",\"dasar\":\"ketetapan contoh\",\"mulai\":\"2024-01-01\",\"satuan\":\"%\",\"catatan\":\"Batas ini contoh saja.\",\"kelas\":[{\"nama\":\"Unggul\",\"bawah\":{\"nilai\":\"99,5\",\"termasuk\":true}},{\"nama\":\"Biasa\",\"atas\":{\"nilai\":\"99,5\",\"termasuk\":false}}]}"
    )
    let chosen = Fixture.fact(
      "pengukuran.kebijakan-ditetapkan",
      "{\"unit\":\"u\",\"tahun\":2024,\"capaian\":{},\"skala\":\"sendiri\",\"efisiensi\":\"pmk-249-2011\"}")
    let application = try await Self.application(Case(sentence: ""), extra: [scale])
    try await application.execute(
      all: CommandFile.parse(
        Data("{\"akun\":\"a\",\"peran\":\"administrator\",\"peristiwa\":[\(chosen)]}".utf8)
      ).map(\.command))
    try await Site.run(application: application) { site in
      for address in [
        "/", "/pengukuran", "/perangkat-daerah/u", "/perangkat-daerah/u/indikator/i",
        "/asal?angka=capaian&unit=u&indikator=i", "/asal?angka=rata-rata&unit=u",
      ] {
        let page = try await site.page(address)
        #expect(page.contains("Batas ini contoh saja.") && page.contains("ketetapan contoh"), "\(address)")
      }
      let about = try await site.page("/tentang?tahun=2024")
      #expect(about.contains("99,5% ke atas") && about.contains("di bawah 99,5%") && about.contains("Batas ini contoh"))
      #expect(!(try await site.page("/tentang?tahun=2023")).contains("Skala sendiri"))
      #expect(try await site.page("/jurnal").contains("Skala kategori ditetapkan"))
    }
  }

  @Test("Counts of staff that differ stand side by side; the four counts stand on the page")
  func staffAndCounts() async throws {
    let staff = Fixture.fact(
      "organisasi.kepegawaian-dicatat",
      "{\"unit\":\"u\",\"tahun\":2024,\"per\":\"2024-12-31\",\"pendidikan\":[{\"nama\":\"S1\",\"jumlah\":23}],\"pangkat\":[],\"pegawai\":[{\"jabatan\":\"Pelaksana\",\"pangkat\":\"\",\"golonganRuang\":\"\",\"jumlah\":53}]}"
    )
    try await Site.run(application: try await Self.application(Case(sentence: ""), extra: [staff])) { site in
      let page = try await site.page("/perangkat-daerah/u?tahun=2024")
      for text in ["23 orang", "53 orang", "Perlu diperiksa", "Jumlah pegawai berbeda", "tepat mencapai target"] {
        #expect(page.contains(text), "\(text)")
      }
      #expect(try await site.page("/perangkat-daerah/u?tahun=2023").contains("Kepegawaian tahun 2023 belum dicatat."))
    }
  }

  @Test(
    "Moments and days are those of the pemda",
    arguments: [("", "WITA", "09.30"), ("WIB", "WIB", "08.30"), ("WIT", "WIT", "10.30")])
  func zone(recorded: String, name: String, hour: String) async throws {
    let field = recorded.isEmpty ? "" : ",\"zonaWaktu\":\"\(recorded)\""
    try await Site.run(application: try await Self.application(Case(sentence: ""), zona: field)) { site in
      for (address, text) in [
        ("/jurnal/1", "5 Januari 2024 \(hour) \(name)"), ("/jurnal", "12 Juli 2024 \(hour) \(name)"),
        ("/asal?angka=realisasi&unit=u&indikator=i", "\(hour) \(name)"), ("/tentang", "(\(name))"),
      ] {
        let page = try await site.page(address)
        #expect(page.contains(text), "\(address)")
      }
    }
  }
}
