import Foundation
import Journal
import Selaras
import Testing

@testable import Web

@Suite("Open data are the figures of the pages")
struct OpenDataTests {
  @Test(
    arguments: [
      (
        "/data/ikhtisar/ikhtisar.csv?tahun=2024",
        "kecamatan-mawar;Kecamatan Mawar;Kecamatan;3;1;0;0;2;100,02;Sangat Tinggi;1.050.000.000;1.030.000.000;98,10"
      ),
      ("/data/ikhtisar/ikhtisar.csv?tahun=2024", "98,10;1.050.000.000;1 dari 4 perangkat daerah;lengkap"),
      ("/data/lra/lra.csv?tahun=2024", "surplus;Surplus/defisit;Hasil perhitungan;100,00;(50,25);-50,25"),
      ("/data/lra/lra.csv?tahun=2024", "4;Pendapatan Daerah;Akun;1.000,00;1.250,50;125,05"),
      (
        "/data/nomenklatur/nomenklatur.csv",
        "Berganti kode;Sub Kegiatan;7.01.02.2.01.01;Peningkatan Layanan;7.01.02.2.01.0001;Peningkatan Layanan"
      ),
      (
        "/data/perangkat-daerah/kecamatan-mawar/anggaran/anggaran.csv?tahun=2024",
        "7.01;Bidang Urusan;7.01;Kecamatan;1.000"
      ),
      (
        "/data/perangkat-daerah/kabupaten-contoh/rencana/rencana.csv",
        "Menurunnya kemiskinan;Menurunnya ketimpangan;belum ditautkan;gini;Indeks gini;indeks;Penajaman RPJMD;2023-09-18;2024;0,258"
      ),
      (
        "/data/perangkat-daerah/kabupaten-contoh/definisi/definisi.csv",
        "F = luas di bawah kurva, sumber: BPS"
      ),
      ("/data/perangkat-daerah/kabupaten-contoh/definisi/definisi.csv", "belum diisi;tidak ada (tidak wajib);0,300"),
      (
        "/data/perangkat-daerah/kabupaten-contoh/versi/versi.csv?dari=asli&ke=tajam",
        "Indikator;Indeks gini;2024;0,285;tidak disebutkan;0,258;berubah;tidak disebutkan"
      ),
      ("/data/perangkat-daerah/kecamatan-mawar/indikator/indikator.csv?tahun=2024", "ikm;Indeks kepuasan masyarakat;"),
      (
        "/data/perangkat-daerah/kecamatan-mawar/anggaran/anggaran.csv?tahun=2024",
        "2.1.1;Sub Kegiatan;7.01.02.2.01.0001;Peningkatan Layanan;600.000.000;650.000.000;650.000.000;640.000.000;98,46"
      ),
    ])
  func csv(address: String, row: String) async throws {
    try await Site.run { site in
      let response = try await site.get(address)
      #expect(response.headers[.contentType] == "text/csv; charset=utf-8")
      #expect(response.headers[.contentDisposition]?.hasPrefix("attachment; filename=\"") == true)
      #expect(response.text.contains(row), "\(response.text)")
    }
  }

  @Test(
    "Every table is given out as a workbook too, with the same cells",
    arguments: [
      "/data/ikhtisar/ikhtisar", "/data/lra/lra", "/data/nomenklatur/nomenklatur", "/data/organisasi/organisasi",
      "/data/organisasi/susunan", "/data/jurnal/jurnal", "/data/pohon/pohon", "/data/pohon/lintas",
      "/data/perangkat-daerah/kecamatan-mawar/indikator/indikator",
      "/data/perangkat-daerah/kecamatan-mawar/anggaran/anggaran",
      "/data/perangkat-daerah/kecamatan-mawar/rencana/rencana",
      "/data/perangkat-daerah/kecamatan-mawar/definisi/definisi",
      "/data/perangkat-daerah/kabupaten-contoh/versi/versi", "/data/perangkat-daerah/kecamatan-mawar/pohon/pohon",
      "/data/perangkat-daerah/kecamatan-mawar/rencana-aksi/rencana-aksi", "/perjanjian/pemantauan/perjanjian",
    ])
  func workbook(address: String) async throws {
    try await Site.run { site in
      let response = try await site.get("\(address).xlsx?tahun=2024")
      #expect(response.status == .ok && response.headers[.contentType] == BerkasData.tipeXlsx)
      #expect(response.headers[.contentDisposition]?.hasSuffix("-2024.xlsx\"") == true)
      #expect(try await site.get("\(address).xls").status == .notFound)
    }
  }

  @Test("The last row is the sum of every column; what the serapan is of has its own")
  func sums() async throws {
    func agency(_ id: String, _ facts: [String]) -> [String] {
      [
        Fixture.fact(
          "organisasi.perangkat-daerah-ditetapkan",
          "{\"id\":\"\(id)\",\"nama\":\"Dinas \(id)\",\"jenis\":\"dinas\",\"jabatanKepala\":\"K\",\"tempat\":\"T\"}"),
        Fixture.fact(
          "anggaran.simpul-ditetapkan",
          "{\"unit\":\"\(id)\",\"tahun\":2024,\"id\":\"p\",\"tingkat\":\"program\",\"nama\":\"P\",\"indikator\":\"\",\"target\":\"\"}"
        ),
        Fixture.fact(
          "anggaran.simpul-ditetapkan",
          "{\"unit\":\"\(id)\",\"tahun\":2024,\"id\":\"k\",\"induk\":\"p\",\"tingkat\":\"kegiatan\",\"nama\":\"K\",\"indikator\":\"\",\"target\":\"\"}"
        ),
      ] + facts
    }
    func place(_ unit: String, _ id: String) -> [String] {
      [
        Fixture.fact(
          "anggaran.simpul-ditetapkan",
          "{\"unit\":\"\(unit)\",\"tahun\":2024,\"id\":\"\(id)\",\"induk\":\"k\",\"tingkat\":\"sub-kegiatan\",\"nama\":\"S\",\"indikator\":\"\",\"target\":\"\"}"
        ),
        Fixture.fact(
          "anggaran.pagu-ditetapkan",
          "{\"unit\":\"\(unit)\",\"tahun\":2024,\"subKegiatan\":\"\(id)\",\"versi\":\"murni\",\"jumlah\":1000,\"rincian\":[]}"
        ),
      ]
    }
    let spent = Fixture.fact(
      "anggaran.realisasi-dicatat",
      "{\"unit\":\"u\",\"tahun\":2024,\"subKegiatan\":\"a\",\"sampaiBulan\":12,\"jumlah\":500}")
    let lines = Fixture.line(
      "2024-01-05", "bagian-organisasi", "administrator",
      agency("u", place("u", "a") + place("u", "b") + [spent]) + agency("w", place("w", "a")))
    let application = try await Application(journal: InMemoryJournal(), clock: { Fixture.now })
    try await application.execute(all: CommandFile.parse(Data(lines.utf8)).map(\.command))
    try await Site.run(application: application) { site in
      let text = try await site.get("/data/ikhtisar/ikhtisar.csv?tahun=2024").text
      let rows = text.split(whereSeparator: \.isNewline).map { $0.split(separator: ";").map(String.init) }
      #expect(rows.dropFirst().map { $0[10] } == ["2.000", "1.000", "3.000"], "\(text)")
      #expect(rows.dropFirst().map { $0[13] } == ["2.000", "belum dicatat", "2.000"])
      #expect(
        rows.last?.suffix(2) == [
          "1 dari 2 perangkat daerah", "Realisasi anggaran baru dicatat pada 1 dari 3 sub kegiatan",
        ])
    }
  }

  @Test("JSON holds the same cells")
  func json() async throws {
    try await Site.run { site in
      let response = try await site.get("/data/perangkat-daerah/kecamatan-mawar/indikator/indikator.json?tahun=2024")
      let object = try JSONSerialization.jsonObject(with: Data(buffer: response.body)) as? [String: Any]
      let table = (object?["tabel"] as? [[String: Any]])?.first
      let rows = table?["baris"] as? [[String]]
      #expect(rows?.count == 3)
      #expect(rows?.first?.contains("100,02") == true)
      #expect(table?["kolom"] as? [String] != nil)
    }
  }

  @Test(
    "The list is ordered by what the visitor chose",
    arguments: [("nama", "ascending"), ("capaian", "descending"), ("serapan", "descending")])
  func order(column: String, direction: String) async throws {
    try await Site.run { site in
      let page = try await site.page("/?urut=\(column)")
      #expect(page.components(separatedBy: "aria-sort=\"\(direction)\"").count == 2)
    }
  }

  @Test("A filter keeps the other choices and can be taken away")
  func filter() async throws {
    try await Site.run { site in
      let page = try await site.page("/?tahun=2024&jenis=kecamatan&urut=capaian")
      #expect(page.contains("Kecamatan Mawar"))
      #expect(!page.contains("Badan Sunyi</a>"))
      #expect(page.contains("href=\"/?tahun=2024&amp;urut=capaian\""))
      #expect(page.contains("/data/ikhtisar/ikhtisar.csv?jenis=kecamatan&amp;urut=capaian&amp;tahun=2024"))
    }
  }
}
