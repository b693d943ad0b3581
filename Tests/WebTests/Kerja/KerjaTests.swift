import HummingbirdTesting
import Journal
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("The home of every role: what waits, until when, what is red")
struct KerjaTests {
  @Test(
    "What each role reads",
    arguments: [
      (
        People.operatorMawar,
        [
          "Operator perangkat daerah, Kecamatan Mawar", "Hari ini 15 Maret 2025", "Kecamatan Mawar tahun 2024",
          "88,57%",
          "Tenggat berikutnya", "Tidak ada yang jatuh tempo dalam 45 hari ke depan", "Isi realisasi anggaran",
          "/laporan/lkjip/2024/meja", "Perencanaan dan perjanjian tahun 2024",
          "/perangkat-daerah/kecamatan-mawar/perencanaan/susun", "/perangkat-daerah/kecamatan-mawar/pohon",
          "/perangkat-daerah/kecamatan-mawar/renja/baru/ubah", "/perangkat-daerah/kecamatan-mawar/rencana-aksi",
          "semua, 1 jabatan", "/perencanaan/keselarasan?unit=kecamatan-mawar",
        ], ["Badan Sunyi", "Buat daftar pengingat", "10 April 2025"]
      ),
      (
        People.camatMawar,
        [
          "Tidak ada yang menunggu Anda.", "Kelengkapan pengukuran per bulan tahun 2024",
          "Renstra: tujuan, sasaran, indikator, dan target",
        ],
        ["Badan Sunyi", "Susun Renstra"]
      ),
      (
        People.administrator,
        [
          "Menunggu verifikasi Anda (2)", "pemeriksaan/2024-12", "Kelengkapan pengukuran tahun 2024", "10 April 2025",
        ], []
      ),
      (
        People.perencana,
        [
          "Menunggu verifikasi Anda (2)", "Kelengkapan pengukuran tahun 2024", "Versi rencana yang masih terbuka",
          "Perubahan Renstra 2021-2026, Kecamatan Mawar", "/perencanaan/keselarasan?tingkat=",
          "Perangkat daerah tanpa Renja 2024", "/perjanjian/pemantauan?tampil=belum",
          "Terbuka, konsep, mulai ", "Versi terdahulu yang belum ditutup (2)",
          "Rencana dan angka di bawah ini untuk tahun 2024, tahun terakhir yang angkanya sudah disetujui",
          "href=\"/kerja?tahun=2025\"",
        ], []
      ),
      (
        People.evaluator, ["belum diunggah perangkat daerahnya", "Kelengkapan pengukuran tahun 2024"],
        ["Menunggu verifikasi"]
      ),
      (
        People.pimpinan,
        [
          "Di antara yang sudah terukur tidak ada capaian yang rendah. 2024: ", "2025: belum ada indikator bertarget.",
          "Tahun 2024 dalam angka", "Jabatan tanpa perjanjian kinerja", "/perjanjian/pemantauan?tampil=belum",
          "Kelengkapan pengukuran tahun 2024",
        ],
        ["Menunggu verifikasi"]
      ),
    ] as [(Pelaku, [String], [String])])
  func roles(person: Pelaku, words: [String], absent: [String]) async throws {
    try await WorkingSite.submitted { site, _ in
      let page = try await Browser.signedIn(site, person).get("/kerja")
      #expect(page.status == .ok)
      for text in words { #expect(page.text.contains(text), "\(person.akun): \(text)") }
      for text in absent { #expect(!page.text.contains(text), "\(person.akun): not \(text)") }
      PageRules.check(page.text, "/kerja \(person.akun)")
    }
  }

  @Test("A deadline ahead is that of what the perangkat daerah owes, and who owes nothing is told why")
  func nextDeadline() async throws {
    let application = try await Fixture.application()
    try await application.execute(
      Command(
        oleh: People.perencana,
        [
          TargetDitetapkan(
            unit: WorkingSite.unit, indikator: "ikm", versi: "ubah", tahun: 2025, nilai: .angka(ExactDecimal(88)))
        ]))
    try await Site.run(
      application: application, people: People.semua, clock: { Timestamp("2025-06-15T02:00:00.000Z") ?? .latest }
    ) { site in
      let page = try await Browser.signedIn(site, People.camatMawar).get("/kerja").text
      let ahead = page.components(separatedBy: "id=\"judul-tenggat\"").last?.components(separatedBy: "</section>")[0]
      #expect(ahead?.contains("10 Juli 2025") == true && ahead?.contains("Juni 2025") == true)
      #expect(ahead?.contains("Triwulan") == false && ahead?.contains("Mei 2025") == false)
      let silent = try await Browser.signedIn(site, People.operatorSunyi).get("/kerja").text
      #expect(silent.contains("belum mempunyai indikator") && !silent.contains("10 Juli 2025"))
    }
  }

  @Test("Nobody is sent to check a month in which nothing waits")
  func nothingToCheck() async throws {
    let application = try await Fixture.application()
    try await WorkingSite.run(application) { site, _ in
      let page = try await Browser.signedIn(site, People.camatMawar).get("/perangkat-daerah/badan-sunyi")
      #expect(!page.text.contains("Periksa "))
      let admin = try await Browser.signedIn(site, People.administrator).get("/perangkat-daerah/badan-sunyi")
      #expect(!admin.text.contains("Periksa "))
    }
  }

  @Test("The figure that is due is one click away from the home") func oneClick() async throws {
    let application = try await Fixture.application()
    try await WorkingSite.run(application) { site, _ in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let page = try await browser.get("/kerja")
      #expect(page.text.contains("href=\"/perangkat-daerah/kecamatan-mawar/pengukuran/2024-12\""))
      #expect(page.text.contains("Terlambat diisi") && page.text.contains("terlambat 64 hari"))
    }
  }

  @Test("What is red names why and who, and nothing hostile runs") func red() async throws {
    let application = try await Fixture.application()
    try await application.execute(
      Command(
        oleh: People.operatorMawar,
        [
          RealisasiDicatat(
            unit: WorkingSite.unit, indikator: "gangguan", periode: WorkingSite.tahun2024,
            nilai: .angka(ExactDecimal(19))),
          WorkingSite.step(.ajukan, ["gangguan"]),
          AnalisisDicatat(
            unit: WorkingSite.unit, tahun: 2024, subjek: "gangguan", jenis: .faktorPenghambat,
            butir: ["Pos jaga <b>rusak</b>"]),
        ]))
    try await WorkingSite.run(application) { site, _ in
      let page = try await Browser.signedIn(site, People.pimpinan).get("/kerja")
      #expect(page.text.contains("Angka gangguan ketertiban") && page.text.contains("10,00%"))
      #expect(page.text.contains("Pos jaga &lt;b&gt;rusak&lt;/b&gt;") && page.text.contains("15 Maret 2025"))
      #expect(page.text.contains("Camat Mawar"))
    }
  }

  @Test("As the journal stood on an earlier day") func asOf() async throws {
    let application = try await Fixture.application()
    try await WorkingSite.run(application) { site, _ in
      let browser = try await Browser.signedIn(site, People.administrator)
      let page = try await browser.get("/kerja?per=2025-01-16")
      #expect(page.text.contains("Hari ini 16 Januari 2025") && page.text.contains("Menunggu verifikasi Anda (2)"))
    }
  }

  @Test("A new journal has a home for everybody") func empty() async throws {
    let application = try await Selaras.Application(journal: InMemoryJournal(), clock: { Fixture.now })
    try await WorkingSite.run(application) { site, _ in
      for person in People.semua {
        let page = try await Browser.signedIn(site, person).get("/kerja")
        #expect(page.status == .ok && page.text.contains("Tidak ada yang menunggu Anda."), "\(person.akun)")
      }
    }
  }

  @Test(
    "Deadlines as people say them",
    arguments: [
      ("2025-03-15", "jatuh tempo hari ini"), ("2025-03-16", "jatuh tempo besok"),
      ("2025-03-18", "jatuh tempo 3 hari lagi"), ("2025-03-14", "terlambat 1 hari"),
      ("2025-03-03", "terlambat 12 hari"), ("2022-03-15", "terlambat 1.096 hari"),
    ])
  func words(due: String, said: String) throws {
    let (day, today) = (try #require(Tanggal(iso: due)), try #require(Tanggal(iso: "2025-03-15")))
    #expect(TenggatKata.kata(day, pada: today) == said)
  }

  @Test("The ways to the forms stand on the pages of the perangkat daerah for those who may, and for nobody else")
  func shortcuts() async throws {
    try await WorkingSite.submitted { site, _ in
      for address in ["/perangkat-daerah/kecamatan-mawar", "/pengukuran"] {
        #expect(!(try await site.page(address)).contains("pemeriksaan/"))
        let head = try await Browser.signedIn(site, People.camatMawar).get(address)
        #expect(head.text.contains("/pemeriksaan/") && !head.text.contains("Isi pengukuran"))
        let mine = try await Browser.signedIn(site, People.operatorMawar).get(address)
        #expect(mine.text.contains("Isi pengukuran") && !mine.text.contains("Periksa "))
      }
      let other = try await Browser.signedIn(site, People.operatorSunyi).get("/perangkat-daerah/kecamatan-mawar")
      #expect(!other.text.contains("Isi pengukuran") && !other.text.contains("/pemeriksaan/"))
    }
  }
}
