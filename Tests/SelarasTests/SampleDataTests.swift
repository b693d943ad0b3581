import Foundation
import Journal
import Sakip
import Selaras
import TestSupport
import Testing

/// The sample enters through the commands that people use, and its derived figures are the published ones.
@Suite struct SampleDataTests {
  struct Figures: Sendable, CustomTestStringConvertible {
    let indikator: String
    let capaian: String
    let akhir: String
    let serapan: String
    let efisiensi: String?

    init(_ indikator: String, _ capaian: String, akhir: String, serapan: String, efisiensi: String? = nil) {
      self.indikator = indikator
      self.capaian = capaian
      self.akhir = akhir
      self.serapan = serapan
      self.efisiensi = efisiensi
    }

    var testDescription: String { indikator }
  }

  @Test func everyCommandIsAcceptedAndEveryKindOccurs() async throws {
    let lines = try SampleData.lines()
    let head = try await SampleData.application().head()
    #expect(head.sequence == Int64(lines.map(\.command.events.count).reduce(0, +)))
    let used = Set(lines.flatMap(\.command.events).map { type(of: $0).kind })
    // The sample is text: it holds no files that evidence, imports or reviewed documents could name. The published Renja
    // names no proposals.
    let ofFiles = [
      BuktiDilampirkan.kind, ImporDiterapkan.kind, ImporDibatalkan.kind, NaskahDireviu.kind, TemuanDitanggapi.kind,
      TanggapanDinilai.kind, UsulanDicatat.kind,
      // No source of the sample prints the day on which a budget was approved.
      PengesahanDicatat.kind,
      // Every agreement of the sample has its programs, which one recorded as signed has not.
      PerjanjianKinerjaDitetapkan.kind,
      // Nobody was renamed, and nothing was recorded by mistake.
      NamaBerganti.kind, PembentukanDibatalkan.kind, KodeNomenklaturDicabut.kind,
    ]
    // The documents print who was asked, and no answer; nobody accepted what the rules find in them.
    let unanswered = [DukunganLintasDitanggapi.kind, TemuanDikecualikan.kind]
    // Nobody published what was judged of an indikator.
    let unjudged = [TelaahSmartDicatat.kind]
    #expect(used == Set(EventCatalog.types.map { $0.kind }).subtracting(ofFiles + unanswered + unjudged))
  }

  @Test("Nothing of the past years was left a draft or with the one who must mend it")
  func everyRealisasiCounts() async throws {
    for unit in try await SampleData.application().state.unit.values {
      for (key, record) in unit.pengukuran.realisasi {
        #expect(record.status.dihitung, "\(unit.id) \(key.indikator) \(key.periode.kode)")
      }
    }
  }

  @Test func momentsRiseFromLineToLine() throws {
    for file in try SampleFiles.contents() {
      let moments = try CommandFile.parse(file).map(\.command.waktu)
      for (earlier, later) in zip(moments, moments.dropFirst()) {
        #expect(try #require(earlier) < #require(later))
      }
    }
  }

  @Test func noNumberOfAPerson() throws {
    for file in try SampleFiles.contents() {
      let text = try #require(String(data: file, encoding: .utf8))
      #expect(text.firstMatch(of: /[0-9]{16}/) == nil)
      #expect(text.firstMatch(of: /[0-9]{8} [0-9]{6}/) == nil)
      #expect(!text.uppercased().contains("NIP"))
    }
  }

  @Test(arguments: [
    Figures("ikm", "100,02", akhir: "99,91", serapan: "93,67"),
    Figures("ikm-pelayanan", "100,02", akhir: "99,91", serapan: "99,55", efisiensi: "0,48"),
    Figures("lkd", "100,00", akhir: "77,78", serapan: "95,14", efisiensi: "4,86"),
    Figures("trantib", "100,00", akhir: "100,00", serapan: "94,02", efisiensi: "5,98"),
    Figures("adm-pemerintahan", "100,00", akhir: "100,00", serapan: "95,68", efisiensi: "4,32"),
    Figures("adm-keuangan", "100,00", akhir: "100,00", serapan: "99,73", efisiensi: "0,27"),
  ])
  func juai2024(_ figures: Figures) async throws {
    let unit = try #require(try await SampleData.unit("kecamatan-juai"))
    let result = try #require(unit.kinerja(figures.indikator, tahun: 2024))
    #expect(result.capaian.persen?.printed() == figures.capaian)
    #expect(result.capaianAkhir.persen?.printed() == figures.akhir)
    #expect(result.anggaran?.serapan?.printed() == figures.serapan)
    if let efisiensi = figures.efisiensi { #expect(result.efisiensi?.printed() == efisiensi) }
    #expect(result.kategori == "Sangat Berhasil")
    #expect(result.realisasi?.resmi == true)
  }

  @Test(arguments: [
    Figures("ikm", "100,25", akhir: "98,57", serapan: "74,58"),
    Figures("lkd", "100,00", akhir: "100,00", serapan: "98,72"),
    Figures("trantib", "100,00", akhir: "100,00", serapan: "100,00"),
    Figures("adm-pemerintahan", "100,00", akhir: "100,00", serapan: "98,73"),
    Figures("adm-keuangan", "100,00", akhir: "100,00", serapan: "96,18"),
  ])
  func batumandi2023(_ figures: Figures) async throws {
    let unit = try #require(try await SampleData.unit("kecamatan-batumandi"))
    let result = try #require(unit.kinerja(figures.indikator, tahun: 2023))
    #expect(result.capaian.persen?.printed() == figures.capaian)
    #expect(result.capaianAkhir.persen?.printed() == figures.akhir)
    #expect(result.anggaran?.serapan?.printed() == figures.serapan)
    #expect(result.kategori == "Sangat Tinggi")
    #expect(result.sebelumnya.last?.realisasi == nil)
  }

  @Test(arguments: [("2022", "87,59", "100,05"), ("2023", "87,62", "100,02"), ("2024", "87,67", "100,02")])
  func ikmOfAYearIsTheMeanOfItsSemesters(_ tahun: String, _ realisasi: String, _ capaian: String) async throws {
    let unit = try #require(try await SampleData.unit("kecamatan-juai"))
    let result = try #require(unit.kinerja("ikm", tahun: Int(tahun) ?? 0))
    #expect(result.realisasi?.nilai.printed == realisasi)
    #expect(result.capaian.persen?.printed() == capaian)
  }

  @Test func nothingToHandleCountsAsHandledAndSaysSo() async throws {
    let unit = try #require(try await SampleData.unit("kecamatan-juai"))
    #expect(unit.kinerja("trantib", tahun: 2023)?.realisasi?.tanpaKejadian == true)
    #expect(unit.kinerja("trantib", tahun: 2024)?.realisasi?.perhitungan == "6 / 6 x 100")
  }

  @Test func twoVersionsOfTargetsStandSideBySide() async throws {
    let plans = try #require(try await SampleData.unit("kecamatan-batumandi")).perencanaan
    #expect(plans.versi.semua.map(\.id) == ["renstra", "renstra-penyesuaian"])
    #expect(plans.target("ikm", versi: "renstra", tahun: 2022)?.isi.printed == "87,5")
    #expect(plans.target("ikm", versi: "renstra-penyesuaian", tahun: 2022) == nil)
    #expect(plans.target("ikm", versi: "renstra-penyesuaian", tahun: 2026)?.isi.printed == "89,5")
  }

  @Test("What was published counts, also where nobody printed what set it")
  func publishedPlansAreClosed() async throws {
    for (id, version, document, year) in [
      ("kecamatan-juai", "renstra", "renja-2024", 2024), ("kecamatan-batumandi", "renstra", "renja-2023", 2023),
      ("bkpsdm", "renstra", "renja-2023", 2023),
    ] {
      let plans = try #require(try await SampleData.unit(id)).perencanaan
      #expect(plans.keadaan(versi: version) == "Ditutup", "\(id)")
      let renja = try #require(plans.rencanaBerlaku(.renja, tahun: year))
      #expect(renja.id == document && plans.keadaan(renja) == "Ditutup", "\(id)")
      #expect(renja.landasan?.isTercetak == false && renja.dasarHukum.contains("tidak tercetak"))
    }
  }

  @Test func staffCounts() async throws {
    let juai = try #require(try await SampleData.unit("kecamatan-juai")?.organisasi.kepegawaian[2024]?.isi)
    let counts = RekapKepegawaian(juai)
    #expect(counts.golongan.map { "\($0.nama) \($0.jumlah)" } == ["I 0", "II 4", "III 11", "IV 2", "PPPK 1"])
    #expect(counts.jumlah == 18)
    #expect(counts.pendidikan.map(\.jumlah).reduce(0, +) == 18)
    let batumandi = try #require(try await SampleData.unit("kecamatan-batumandi")?.organisasi.kepegawaian[2023]?.isi)
    #expect(RekapKepegawaian(batumandi).golongan.map(\.jumlah) == [1, 5, 16, 1])
    #expect(RekapKepegawaian(batumandi).jumlah == 23)
    #expect(batumandi.pegawai.map(\.jumlah).reduce(0, +) == 53)
  }

  @Test func perangkatDaerahBeforeAndAfterTheSotkOf2024() async throws {
    let application = try await SampleData.application()
    let before = try await application.state(per: #require(Timestamp("2023-12-31T15:59:59.999Z")))
    let now = application.state
    #expect(before.daftarUnit.count == 31 && now.daftarUnit.count == 38)
    #expect(before.perangkatDaerah(tahun: 2023).count == 30)
    #expect(now.perangkatDaerah(tahun: 2023).count == 30 && now.perangkatDaerah(tahun: 2024).count == 32)
    #expect(now.penerus("bappelitbangda").map(\.id) == ["bapperida"])
    #expect(now.pendahulu("koperasi-naker").map(\.id) == ["koperasi-perindag", "dpmptsp-transnaker"])
    #expect(now.unit["bappelitbangda"]?.organisasi.identitas.isi.selesai == Tanggal(iso: "2023-12-31"))
  }
}
