import Sakip
import Testing

@testable import Selaras

@Suite("Queries of lists and overviews")
struct OverviewQueryTests {
  private static func overview(_ year: Int) async throws -> IkhtisarPemda {
    let state = try await SampleData.application().state
    return IkhtisarPemda(tahun: year, state.perangkatDaerah(tahun: year).map { ($0, $0.ikhtisar(tahun: year)) })
  }

  @Test("Every perangkat daerah stands in one of the two lists, and the counts add up")
  func complete() async throws {
    let state = try await SampleData.application().state
    let overview = try await Self.overview(2024)
    #expect(overview.berisi.count + overview.kosong.count == 32)
    #expect(!overview.berisi.contains { $0.identitas.jenis == .pemda })
    #expect(state.unitPemda?.ikhtisar(tahun: 2024).indikator.count == 21)
    #expect(overview.hitungan.jumlah == overview.berisi.map(\.ikhtisar.indikator.count).reduce(0, +))
    #expect(overview.anggaran.pagu == overview.berisi.map(\.ikhtisar.anggaran.pagu).total())
  }

  @Test("Orders: figures from the largest down, missing ones last", arguments: UrutanIkhtisar.allCases)
  func order(order: UrutanIkhtisar) async throws {
    let rows = try await Self.overview(2024).diurutkan(menurut: order)
    let keys: [Ratio?] = rows.map {
      switch order {
      case .nama: nil
      case .capaian: $0.ikhtisar.rekap.rataRata
      case .serapan: $0.ikhtisar.serapan
      }
    }
    let known = keys.compactMap { $0 }
    #expect(zip(known, known.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(keys.prefix(known.count).allSatisfy { $0 != nil })
    if order == .nama { #expect(rows.map(\.identitas.nama) == rows.map(\.identitas.nama).sorted()) }
  }

  @Test(
    "Search finds all words in any order and any capitals",
    arguments: [
      ("JUAI", true), ("juai kecamatan", true), ("kepuasan   masyarakat", true), ("", false), ("   ", false),
      ("zzzz", false), ("juai zzzz", false),
    ])
  func search(words: String, finds: Bool) async throws {
    let state = try await SampleData.application().state
    #expect(state.cari(words).isEmpty != finds)
  }

  @Test("Codes of the budget, awards and innovations are found")
  func searchOthers() async throws {
    let state = try await SampleData.application().state
    func kinds(_ words: String) -> Set<String> {
      Set(
        state.cari(words).map { found in
          switch found.jenis {
          case .anggaran: "anggaran"
          case .penghargaan: "penghargaan"
          case .inovasi: "inovasi"
          case .indikator: "indikator"
          case .perangkatDaerah: "perangkat daerah"
          case .simpulPohon: "simpul pohon"
          }
        })
    }
    #expect(kinds("7.01.02") == ["anggaran"])
    #expect(kinds("optimalisasi kebijakan pembangunan").contains("simpul pohon"))
    let report = state.daftarUnit.flatMap { $0.pelaporan.tahun.values }
    let award = try #require(report.flatMap { $0.penghargaan.semua }.first)
    let innovation = try #require(report.flatMap { $0.inovasi.semua }.first)
    #expect(kinds(award.nama).contains("penghargaan"))
    #expect(kinds(innovation.nama).contains("inovasi"))
  }

  @Test("A name in the budget of several years is found once, in the last year")
  func searchBudget() async throws {
    let state = try await SampleData.application().state
    let found = state.cari("program").filter { if case .anggaran = $0.jenis { true } else { false } }
    #expect(Set(found.map { "\($0.unit) \($0.nama)" }).count == found.count)
  }

  @Test(
    "A filter passes kind and words",
    arguments: [
      (SaringanUnit(), true), (SaringanUnit(jenis: .kecamatan), true), (SaringanUnit(jenis: .dinas), false),
      (SaringanUnit(kata: "mawar"), true), (SaringanUnit(jenis: .kecamatan, kata: "melati"), false),
    ])
  func filter(filter: SaringanUnit, passes: Bool) {
    let agency = PerangkatDaerahDitetapkan(
      id: "kecamatan-mawar", nama: "Kecamatan Mawar", jenis: .kecamatan, jabatanKepala: "Camat", tempat: "Mawar",
      mulai: nil, selesai: nil)
    #expect(filter.memuat(agency) == passes)
  }

  @Test("Both versions of the budget stand side by side, and the kinds agree with the tree")
  func budgetVersions() async throws {
    let unit = try #require(try await SampleData.unit("kecamatan-juai"))
    let rows = unit.anggaranBersanding(tahun: 2024)
    #expect(rows.count == unit.rincianAnggaran(tahun: 2024).count)
    #expect(rows.allSatisfy { $0.murni != nil || $0.perubahan != nil })
    let check = try #require(unit.pemeriksaanRekap(tahun: 2024))
    #expect(check.realisasiRekap == Rupiah(7_490_354_404))
    #expect(check.selisihRealisasi == .zero)
    #expect(unit.anggaranBersanding(tahun: 1999).isEmpty && unit.pemeriksaanRekap(tahun: 1999) == nil)
  }

  @Test("The stages in counts: what is filled in never exceeds what must be, nor approved what is filled in")
  func stages() async throws {
    let unit = try #require(try await SampleData.unit("kecamatan-juai"))
    let facts = unit.ringkasanTahapan(tahun: 2024)
    #expect(facts.perencanaan.indikator == unit.perencanaan.indikator.count)
    #expect(facts.pengukuran.wajib >= facts.pengukuran.terisi && facts.pengukuran.terisi >= facts.pengukuran.resmi)
    #expect(facts.pengukuran.resmi > 0)
    let evaluation = facts.evaluasi
    #expect(evaluation.rekomendasi == evaluation.selesai + evaluation.berjalan + evaluation.belum)
    #expect(facts.anggaran[.program] == 6 && facts.anggaran[.kegiatan] == 13 && facts.anggaran[.subKegiatan] == 28)
  }

  @Test("Without any spending recorded there is no serapan and no efficiency: missing is not 0")
  func missingSpending() async throws {
    let application = try await SampleData.application()
    let early = ZonaWaktu.wita.akhir(try #require(Tanggal(iso: "2024-09-30")))
    let then = try #require(try await application.state(per: early).unit["kecamatan-juai"]).ikhtisar(tahun: 2024)
    let now = try #require(application.state.unit["kecamatan-juai"]).ikhtisar(tahun: 2024)
    #expect(!then.adaRealisasiAnggaran && then.serapan == nil && then.efisiensi == nil)
    #expect(now.adaRealisasiAnggaran && now.serapan != nil && now.efisiensi != nil)
  }
}
