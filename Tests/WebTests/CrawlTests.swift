import Foundation
import Hummingbird
import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("The whole site, link by link")
struct CrawlTests {
  @Test("No broken link, every page whole", arguments: ["/", "/?per=2024-09-30", "/?tahun=2023"])
  func crawl(start: String) async throws {
    try await Site.run { site in
      var waiting = [start]
      var seen: Set<String> = [start]
      while let address = waiting.popLast() {
        let response = try await site.follow(address)
        #expect(response.status == .ok, "\(address)")
        guard response.headers[.contentType]?.hasPrefix("text/html") == true,
          response.headers[.contentDisposition] == nil
        else { continue }
        PageRules.check(response.text, address)
        for link in addresses(in: response.text) where seen.insert(link).inserted {
          #expect(link.hasPrefix("/"), "\(link) on \(address)")
          waiting.append(link)
        }
      }
      #expect(seen.count > 60)
    }
  }

  @Test("Every route of the table answers")
  func routes() async throws {
    let values = [
      "{unit}": "kecamatan-mawar", "{indikator}": "ikm", "{tahun}": "2024", "{format}": "pdf", "{urutan}": "3",
      "{bagian}": "bab-1", "{versi}": "1", "{halaman}": "operator", "{jabatan}": "seksi",
      "{nomor}": "0", "{simpul}": "hasil", "{rencana}": "r", "{tabel}": "program", "{nomenklatur}": "2024",
    ]
    let files = [
      "/data/ikhtisar/": "ikhtisar.csv", "/data/lra/": "lra.csv", "/data/jurnal/": "jurnal.csv",
      "/data/nomenklatur/versi/": "kode.xlsx", "/data/nomenklatur/{berkas}": "nomenklatur.json",
      "/panduan/gambar/": "operator-isian.png",
      "/indikator/{berkas}": "indikator.json", "/anggaran/{berkas}": "anggaran.csv",
      "/rencana/{berkas}": "rencana.csv", "/definisi/{berkas}": "definisi.csv", "/versi/{berkas}": "versi.json",
      "/program-rencana/{berkas}": "program.json", "/dokumen/{berkas}": "indikator.csv",
      "/pohon/gambar/": "pohon.svg", "/data/pohon/": "lintas.csv", "{unit}/pohon/{berkas}": "pohon.csv",
      "/rencana-aksi/{berkas}": "rencana-aksi.csv",
      "/perjanjian/pemantauan/": "perjanjian.csv", "/data/organisasi/": "organisasi.csv",
      "/{rencana}/{berkas}": "program.csv",
    ]
    let application = try await Fixture.application()
    let camat = Pelaku(akun: "camat-mawar", peran: .kepala, unit: "kecamatan-mawar")
    let version = LaporanDibekukan(unit: "kecamatan-mawar", tahun: 2024, versi: 1, catatan: "Uji")
    let plan = RencanaTahunanDitetapkan(
      unit: "kecamatan-mawar", id: "r", dokumen: .renja, tahun: 2024, tahap: .akhir, nama: "Renja 2024",
      tanggal: Tanggal(hariSejak1970: 19_500))
    let row = BarisRencanaDitetapkan(
      unit: "kecamatan-mawar", rencana: "r", id: "p", tingkat: .program, nama: "Program")
    try await application.execute(Command(oleh: camat, [version, plan, row]))
    try await application.execute(Command(oleh: People.administrator, PohonSite.facts + [PohonSite.jabatan]))
    try await PkSite.posts(application)
    try await PkSite.draft(application, sampai: [.ajukan, .setujuiPihakPertama, .setujuiPihakKedua])
    try await RenaksiSite.begin(application)
    try await RenaksiSite.fill(application, langkah: [.ajukan, .setujui])
    try await Site.run(application: application) { site in
      for route in Routes.semua
      where route.metode == .baca && route.izin == .publik && !route.pola.contains("{undangan}") {
        var path = route.pola
        let file = files.first { path.contains($0.key) }?.value ?? Asset.styleSheet.fileName
        if path.contains("/rencana-aksi/") { path = path.replacing("{jabatan}", with: "camat") }
        for (name, value) in values { path = path.replacing(name, with: value) }
        path = path.replacing("{berkas}", with: file)
        let query = path == "/asal" ? "?angka=serapan" : ""
        // A download leads on to the report that was ordered.
        let address = try await site.get(path + query).headers[.location] ?? path + query
        let response = try await site.get(address)
        #expect(response.status == .ok, "\(path)")
        let head = try await site.get(address, method: .head)
        #expect(head.status == .ok && head.body.readableBytes == 0, "\(path)")
        #expect(!route.uraian.isEmpty)
      }
    }
  }

  @Test("No pattern stands twice in the table")
  func routePatternsAreUnique() {
    #expect(Set(Routes.semua.map { "\($0.metode) \($0.pola)" }).count == Routes.semua.count)
  }
}
