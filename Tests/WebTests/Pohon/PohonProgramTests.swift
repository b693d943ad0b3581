import Hummingbird
import HummingbirdTesting
import Sakip
import Selaras
import Testing

@testable import Web

@Suite("Programs, kegiatan and sub kegiatan on the pages and forms of the pohon kinerja")
struct PohonProgramTests {
  /// Program 7.01.02 stands in the budget and in the Renja, 7.01.05 in the Renja alone.
  private static let renja: [any Event] = [
    RencanaTahunanDitetapkan(
      unit: PohonSite.unit, id: "renja-2024", dokumen: .renja, tahun: 2024, tahap: .akhir, nama: "Renja 2024",
      tanggal: Tanggal(hariSejak1970: 19_600)),
    BarisRencanaDitetapkan(
      unit: PohonSite.unit, rencana: "renja-2024", id: "7.01.02", tingkat: .program, kode: "7.01.02",
      nama: "Program Pelayanan Publik"),
    BarisRencanaDitetapkan(
      unit: PohonSite.unit, rencana: "renja-2024", id: "7.01.05", tingkat: .program, kode: "7.01.05",
      nama: "Program Umum"),
    BarisRencanaDitetapkan(
      unit: PohonSite.unit, rencana: "renja-2024", id: "tanpa-kode", induk: "7.01.05", tingkat: .kegiatan,
      nama: "Kegiatan Tanpa Kode"),
  ]

  private static func simpul(_ id: String, _ link: TautanProgram) -> SimpulPohonDitetapkan {
    SimpulPohonDitetapkan(
      unit: PohonSite.unit, id: id, induk: PohonSite.kunci("tertib"), jenjang: .keluaran, kondisi: "Kondisi \(id)",
      jabatan: "seksi", program: link)
  }

  private static func umum() throws -> SimpulPohonDitetapkan { simpul("umum", try #require(TautanProgram("7.01.05"))) }

  private static let lama = simpul("lama", .anggaran(tahun: 2024, simpul: "p2"))

  private static func kirim(
    _ browser: Browser, _ address: String, _ kondisi: String, jabatan: String = "", program: String
  ) async throws -> TestResponse {
    let page = try await browser.get(address)
    let fields = WorkingSite.fields(in: page.text, button: "Simpan simpul")
    return try await browser.post(
      String(address.prefix { $0 != "?" }),
      fields + [("kondisi", kondisi), ("jenjang", "keluaran"), ("jabatan", jabatan), ("program", program)])
  }

  @Test("The form offers each once, below the first document that names it, and keeps what is chosen")
  func choosing() async throws {
    try await PohonSite.run(Self.renja) { site, application in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let address = "\(PohonSite.base)/simpul/loket/ubah?tahun=2024"
      let form = try await browser.get(address).text
      PageRules.check(form, address)
      let parts = form.components(separatedBy: "<optgroup label=\"Renja 2024\">")
      #expect(parts.count == 2 && parts[0].contains("<optgroup label=\"Anggaran 2024\">"))
      #expect(parts[0].contains("value=\"7.01.02\"") && !parts[1].contains("value=\"7.01.02\""))
      #expect(parts[1].contains("value=\"7.01.05\">7.01.05 Program Umum (program)</option>"))
      #expect(parts[1].contains("value=\"baris:renja-2024:tanpa-kode\">Kegiatan Tanpa Kode (kegiatan)</option>"))
      #expect(!form.contains("value=\"7.01\""))
      let saved = try await browser.follow(try await Self.kirim(browser, address, "Loket tersedia", program: "7.01.05"))
        .text
      #expect(saved.contains("Perubahan simpul tersimpan") && saved.contains("7.01.05 Program Umum (program): "))
      #expect(application.state.simpulPohon(PohonSite.kunci("loket"))?.program?.description == "7.01.05")
      let again = try await browser.get(address).text
      #expect(again.contains("value=\"7.01.05\" selected"))
      let same = try await Self.kirim(browser, address, "Loket tersedia", program: "7.01.05")
      #expect(try await browser.follow(same).text.contains("Tidak ada yang berubah."))
    }
  }

  @Test("A link to a place of the budget, as older facts have it, is the choice with its code, and stays as it is")
  func olderLinks() async throws {
    try await PohonSite.run(Self.renja + [PohonSite.jabatan, Self.lama]) { site, application in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let address = "\(PohonSite.base)/simpul/lama/ubah?tahun=2024"
      #expect(try await browser.get(address).text.contains("value=\"7.01.02\" selected"))
      let before = application.state.posisi
      let same = try await Self.kirim(browser, address, "Kondisi lama", jabatan: "seksi", program: "7.01.02")
      #expect(try await browser.follow(same).text.contains("Tidak ada yang berubah."))
      #expect(application.state.posisi == before)
      let page = try await site.page("\(PohonSite.base)/simpul/lama?tahun=2024")
      #expect(page.contains("7.01.02 Program Pelayanan Publik (program): "))
      #expect(page.contains(">Anggaran 2024</a> Rp650.000.000") && page.contains(">Renja 2024</a>, tanpa pagu"))
    }
  }

  @Test(
    "What is no choice is refused beside its field, and stays typed",
    arguments: [
      ("7.01.99", "tidak termuat dalam anggaran, Renja, atau Renstra"), ("7.01", "adalah bidang urusan"),
      ("kata", "Pilih salah satu program"), ("anggaran:2024:tiada", "belum ada pada"),
    ])
  func refused(program: String, words: String) async throws {
    try await PohonSite.run(Self.renja) { site, application in
      let browser = try await Browser.signedIn(site, People.operatorMawar)
      let before = application.state.posisi
      for address in ["\(PohonSite.base)/simpul/loket/ubah", "\(PohonSite.base)/tambah?induk=kecamatan-mawar/loket"] {
        let page = try await browser.get(address)
        let fields = WorkingSite.fields(in: page.text, button: "Simpan simpul")
          .filter { !["program", "kondisi", "jenjang"].contains($0.0) }
        let answer = try await browser.post(
          String(address.prefix { $0 != "?" }),
          fields + [("program", program), ("kondisi", "Loket ramah"), ("jenjang", "keluaran")])
        #expect(answer.status == .unprocessableContent && answer.text.contains("Loket ramah"), "\(address)")
        #expect(answer.text.contains("id=\"program-galat\"") && answer.text.contains(words), "\(address)")
      }
      #expect(application.state.posisi == before)
    }
  }

  @Test("List, drawing, the page of a post and open data name it with its documents; what is derived says so")
  func shown() async throws {
    try await PohonSite.run(Self.renja + [PohonSite.jabatan, Self.lama, try Self.umum()]) { site, application in
      let list = try await site.page("\(PohonSite.base)?tahun=2024")
      #expect(list.contains("program 7.01.05 Program Umum, Renja 2024)"))
      #expect(list.contains("program 7.01.02 Program Pelayanan Publik, Anggaran 2024, Renja 2024)"))
      let derived = "didukung 7.01.02 Program Pelayanan Publik, menurut pemetaan indikator dalam anggaran 2024)"
      #expect(list.contains(derived))
      let drawing = try await site.get("\(PohonSite.base)/gambar/pohon.svg?tahun=2024&tingkat=semua").text
      #expect(drawing.contains("Program 7.01.05"))
      let post = try await site.page("\(PohonSite.base)/jabatan/seksi?tahun=2024")
      #expect(post.contains("7.01.05 Program Umum (program): ") && post.contains("Rp650.000.000"))
      let node = try await site.page("\(PohonSite.base)/simpul/layanan?tahun=2024")
      #expect(node.contains("Didukung program yang berikut menurut pemetaan indikator dalam anggaran 2024"))
      let plain = try await site.page("\(PohonSite.base)/simpul/hasil?tahun=2024")
      #expect(plain.contains("tidak ditautkan ke program, kegiatan, atau sub kegiatan"))
      let base = "/data/perangkat-daerah/kecamatan-mawar/pohon/pohon"
      let table = try await site.get("\(base).csv?tahun=2024").text
      for cells in [
        ["7.01.05", "Program Umum", "Program", "Renja 2024", "tidak diketahui", "tidak ada"],
        [
          "7.01.02", "Program Pelayanan Publik", "Program", "Anggaran 2024, Renja 2024", "650.000.000", "tidak ada",
        ],
      ] {
        #expect(table.contains(cells.joined(separator: ";")), "\(table)")
      }
      #expect(try await site.get("\(base).json?tahun=2024").text.contains("Program pendukung indikator"))
      // What documents name is shown at once; nothing else of the plans has changed.
      let before = application.state.perubahanRencana
      try await application.execute(
        Command(
          oleh: People.administrator,
          [
            BarisRencanaDitetapkan(
              unit: PohonSite.unit, rencana: "renja-2024", id: "7.01.05", tingkat: .program, kode: "7.01.05",
              nama: "Program Pemerintahan Umum")
          ]))
      #expect(application.state.perubahanRencana == before)
      #expect(try await site.page("\(PohonSite.base)?tahun=2024").contains("7.01.05 Program Pemerintahan Umum, Renja"))
    }
  }
}
