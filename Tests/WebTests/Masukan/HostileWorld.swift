import Hummingbird
import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

/// The fixture with something behind every address that has a form: a draft with evidence, realisasi that wait, a sheet
/// that was applied, an invitation.
struct HostileWorld: Sendable {
  /// A page, and how to get it anew.
  struct Place: Sendable {
    let name: String
    let page: @Sendable () async throws -> TestResponse

    func forms() async throws -> [FormScan] { FormScan.forms(in: try await page().text) }
  }

  /// Somebody with a browser; without an account for `nil`.
  struct Visitor: Sendable {
    let person: Pelaku?
    let browser: Browser
    let places: [Place]
  }

  private static let pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
  private static let form = "/perangkat-daerah/kecamatan-mawar/pengukuran/2024-12"

  private let application: Selaras.Application

  init() async throws {
    application = try await SpendingSheet.due()
    let value = RealisasiDicatat(
      unit: WorkingSite.unit, indikator: "gangguan", periode: WorkingSite.tahun2024, nilai: .angka(ExactDecimal(8)))
    try await application.execute(
      Command(oleh: People.operatorMawar, [value, WorkingSite.step(.ajukan, ["desa-tertib"]), document(1)]))
    let plan = RencanaTahunanDitetapkan(
      unit: WorkingSite.unit, id: "r", dokumen: .renja, tahun: 2024, tahap: .akhir, nama: "Renja",
      tanggal: Tanggal(hariSejak1970: 19_500))
    let closing = RencanaTahunanDitetapkan(
      unit: WorkingSite.unit, id: "r-awal", dokumen: .renja, tahun: 2024, tahap: .rancangan, nama: "Rancangan Renja",
      tanggal: Tanggal(hariSejak1970: 19_400), dasar: "Perbup 1")
    let row = BarisRencanaDitetapkan(
      unit: WorkingSite.unit, rencana: "r-awal", id: "p", tingkat: .program, nama: "Program")
    let proposal = UsulanDicatat(
      unit: WorkingSite.unit, rencana: "r", id: "1", kegiatan: "Jalan", lokasi: "", indikator: "", volume: "",
      catatan: "")
    try await application.execute(Command(oleh: People.operatorMawar, [document(2), closing, row, plan, proposal]))
    let asked = DukunganLintasDicatat(
      unit: WorkingSite.unit, simpulPohon: "hasil", mitra: "badan-sunyi", kontribusi: "Data")
    try await application.execute(Command(oleh: People.administrator, PohonSite.facts + [asked]))
    try await PkSite.posts(application)
    try await PkSite.draft(application, sampai: [.ajukan])
    try await RenaksiSite.begin(application)
  }

  /// A version of a document with one finding.
  private func document(_ version: Int) -> NaskahDireviu {
    NaskahDireviu(
      unit: WorkingSite.unit, tahun: 2024, naskah: .laporanKinerja, versi: version,
      berkas: String(repeating: "0", count: 64), nama: "lkjip.pdf", jenis: "application/pdf", ukuran: 1, diperiksa: 1,
      temuan: [
        TemuanNaskah(
          kunci: .init(kode: "H01", tercetak: "97,26%", ke: 1), tingkat: .galat, baris: 3, uraian: "Tidak cocok.")
      ])
  }

  /// Runs a test with everyone signed in, and somebody without an account last.
  func run(_ body: @escaping @Sendable ([Visitor], Selaras.Application) async throws -> Void) async throws {
    try await Site.run(application: application, people: People.semua) { site in
      let worker = try await Browser.signedIn(site, People.operatorMawar)
      try await attach(worker)
      try await applySheet(worker)
      let invitation = try await invite(try await Browser.signedIn(site, People.administrator))
      var visitors: [Visitor] = []
      for person in People.semua {
        let browser = try await Browser.signedIn(site, person)
        let factor = Place(name: "mulai") {
          try await browser.send(
            "/akun/faktor-kedua/mulai", from: try await browser.get("/akun/faktor-kedua"), ["sandi": People.password])
        }
        // Before wrong passwords are counted.
        let first = person == People.pimpinan ? [factor] : []
        visitors.append(Visitor(person: person, browser: browser, places: first + places(person, browser)))
      }
      let guest = Browser(site)
      let invited = Place(name: invitation) { try await guest.get(invitation) }
      visitors.append(Visitor(person: nil, browser: guest, places: [invited] + places(nil, guest)))
      try await body(visitors, application)
    }
  }

  private func attach(_ browser: Browser) async throws {
    let page = try await browser.get(Self.form)
    let answer = try await browser.upload(
      Self.form, page.fields(), file: ("berkas-gangguan", "register.pdf", Self.pdf))
    try #require(answer.status == .seeOther)
  }

  private func applySheet(_ browser: Browser) async throws {
    let page = try await browser.get("/impor?jenis=anggaran")
    let sent = try await browser.upload(
      "/impor?jenis=anggaran", page.fields(), file: ("berkas", "isian.csv", SpendingSheet.good))
    let place = try #require(sent.headers[.location])
    let applied = try await browser.post("\(place)/terapkan", try await browser.get(place).fields())
    try #require(applied.status == .seeOther)
  }

  private func invite(_ browser: Browser) async throws -> String {
    let made = try await browser.send(
      "/pengelolaan/akun/undang", from: try await browser.get("/pengelolaan/akun"),
      ["nama": "perencana-dua", "peran": "perencana"])
    return try await browser.follow(made).jalurUndangan
  }

  /// The address of a finding of the pemda: nobody who has a browser here changes what it is about.
  private var temuan: String? {
    guard let pemda = application.state.unitPemda else { return nil }
    let day = Tanggal(hariSejak1970: 20_500).hariRencana(tahun: 2024)
    return application.state.temuanKeselarasan(pemda, hari: day, tahun: 2024).first.map {
      "/perangkat-daerah/\(pemda.id)/keselarasan/\($0.kunci.kaidah)/\(PengecualianPage.tanda($0))?tahun=2024"
    }
  }

  /// The addresses of the table that show pages, with something that is there for each parameter.
  private func places(_ person: Pelaku?, _ browser: Browser) -> [Place] {
    let file = application.state.unit[WorkingSite.unit]?.pengukuran.bukti("gangguan", WorkingSite.tahun2024).first
    let values = [
      "unit": person?.unit ?? WorkingSite.unit, "indikator": "ikm", "tahun": "2024", "urutan": "3",
      "halaman": "operator", "subjek": "s1", "tujuan": "t1", "sasaran": "s1", "jabatan": "seksi", "nomor": "0",
      "rencana": person?.peran == .perencana ? "r-awal" : "r", "keputusan": "baru", "tabel": "usulan", "id": "1",
      "program": "baru", "nomenklatur": "2024",
      "unitKerja": "baru",
      "mulai": "baru",
      "naskah": JenisNaskah.laporanKinerja.rawValue,
      "bukti": file?.isi.berkas ?? "x",
      // What is asked of the badan is not withdrawn by those who ask.
      "simpul": person?.unit == "badan-sunyi" ? "layanan" : "hasil", "pemilik": WorkingSite.unit,
      "entri": String(application.state.impor.keys.max() ?? 0),
    ]
    let routes = Routes.semua.filter { $0.metode == .baca }
    // Evidence first: it cannot be withdrawn once its realisasi was submitted. The rows of a rencana aksi, too: they are
    // not filled in once it was given up. A document is filled in and closed before it is withdrawn with its contents.
    let isFirst = { (route: Route) in
      route.pola.contains("{bukti}") || route.pola.hasSuffix("/isi") || route.pola.contains("{rencana}/isi/")
        || route.pola.hasSuffix("{rencana}/status")
    }
    return (routes.filter(isFirst) + routes.filter { !isFirst($0) }).compactMap { route in
      let pattern =
        route.pola.contains("rencana-aksi") ? route.pola.replacing("{jabatan}", with: "camat") : route.pola
      var path = values.reduce(pattern) { $0.replacing("{\($1.key)}", with: $1.value) }
      // Who withdraws the last version leaves the first to the Inspektorat.
      if path.contains("/reviu/") { path = path.replacing("{versi}", with: person == People.evaluator ? "1" : "2") }
      if path.contains("/perencanaan/") { path = path.replacing("{versi}", with: "ubah") }
      if path.contains("/pengesahan/") { path = path.replacing("{versi}", with: "perubahan") }
      path = path.replacing("{bulan}", with: path.contains("/belanja/") ? "2024-09" : "2024-12")
      // A checklist under a statement has no form.
      if path.hasSuffix("/daftar-uji") { path = path.replacing("/2024/", with: "/2023/") }
      if path.contains("/renja/") { path = path.replacing("{bagian}", with: "usulan") }
      path = path.replacing("{bagian}", with: path.contains("/meja/") ? "gambaran-umum" : "bab-1")
      if path.hasSuffix("/organisasi/ubah") { path += "?jenis=bentuk" }
      if route.pola == PengecualianPage.pola { path = temuan ?? path }
      let address = path
      return address.contains("{") ? nil : Place(name: address) { try await browser.get(address) }
    }
  }
}
