import HTML
import Sakip
import Selaras

/// The findings of a version of a document, with what was said about each, and the forms to answer and to decide.
struct NaskahPage: Page {
  /// Findings on one page: more would be heavy on a slow line.
  static let sehalaman = 15
  /// What names all pages at once in an address.
  private static let semuaHalaman = "semua"

  /// A finding with its place among all of the version: by it forms and addresses speak of it.
  struct Baris: Sendable {
    /// From 1.
    let nomor: Int
    let telaah: TemuanDitelaah
    /// Whether a statement of review rests on it: then nothing is said to it any more.
    let ditahan: Bool

    var temuan: TemuanNaskah { telaah.temuan }
    /// Whether somebody still has to say something to it.
    var terbuka: Bool { !ditahan && SaringanNaskah.Keadaan(telaah.keadaan) == .terbuka }
    /// Whether the Inspektorat still has to decide about it.
    var menungguPutusan: Bool { !ditahan && telaah.keadaan == .dijelaskan }
    /// Unique on the page.
    var id: String { Self.id(nomor) }

    static func id(_ nomor: Int) -> String { "temuan-\(nomor)" }
  }

  /// What was done, beside a finding.
  struct Kabar: Sendable {
    let teks: String
    /// The number of the finding; `nil` where the page shows none.
    let nomor: Int?
  }

  let ruang: RuangReviu
  let versi: Tercatat<NaskahDireviu>
  /// Whether there is no later version.
  let isTerakhir: Bool
  let saringan: SaringanNaskah
  /// All findings.
  let semua: [Baris]
  /// Those that pass the filter.
  let tersaring: [Baris]
  let halaman: PageSteps
  /// Those on the page.
  let baris: [Baris]
  /// Whether all that pass stand on one page, to be printed: nothing is answered there.
  let isCetak: Bool
  /// What was sent and is not recorded.
  let kiriman: KirimanTemuan?
  /// What was done while something else was typed.
  var kabar: Kabar?
  var galat: [ErrorSummary.Butir] = []

  init(_ ruang: RuangReviu, _ request: RouteRequest, kiriman: KirimanTemuan? = nil) throws(WebError) {
    self.ruang = ruang
    versi = try ruang.versi(request)
    let last = ruang.evaluasi.versi(versi.isi.naskah, tahun: ruang.tahun).last
    isTerakhir = last?.isi.versi == versi.isi.versi
    saringan = SaringanNaskah(ruang.context.query)
    let filter = saringan
    let held = ruang.evaluasi.temuanDinyatakan(versi.isi.naskah, tahun: ruang.tahun)
    semua = ruang.evaluasi.telaah(versi).enumerated().map { place, finding in
      Baris(nomor: place + 1, telaah: finding, ditahan: held.contains(finding.temuan.kunci))
    }
    tersaring = semua.filter { filter.memuat($0.telaah) }
    isCetak = ruang.context.query["halaman"] == Self.semuaHalaman
    halaman = PageSteps(
      tersaring.count, sehalaman: isCetak ? max(1, tersaring.count) : Self.sehalaman, ruang.context.query)
    self.kiriman = kiriman
    let shown = Set(halaman.isi(tersaring).map(\.nomor)).union(kiriman?.baris ?? [])
    baris = semua.filter { shown.contains($0.nomor) }
  }

  var context: PageContext { ruang.context }
  var fakta: NaskahDireviu { versi.isi }
  var judul: String {
    "Temuan \(fakta.naskah.nama.lowercased()) \(ruang.unit.nama) tahun \(ruang.tahun), versi \(fakta.versi)"
  }
  var tahap: Tahap? { .evaluasi }
  var jejak: [Jejak] { ruang.jejakDiBawah }

  /// The version on which the statement of review rests; `nil` without one, and for documents that none is about.
  var versiDinyatakan: Int? {
    fakta.naskah == .laporanKinerja ? ruang.evaluasi.reviu[ruang.tahun]?.isi.naskah : nil
  }

  /// Whether the statement of review rests on this version: then nothing is said to its findings any more.
  var isDinyatakan: Bool { versiDinyatakan == fakta.versi }

  /// Whether who looks may answer here: what is said is about the last version.
  var bolehMenanggapi: Bool { isTerakhir && !isDinyatakan && ruang.bolehMenjawab && !ruang.bolehMenilai }
  var bolehMenilai: Bool { isTerakhir && !isDinyatakan && ruang.bolehMenilai }

  /// Whether who looks may say something to a finding.
  func bolehMenjawab(_ row: Baris) -> Bool { !isCetak && !row.ditahan && (bolehMenanggapi || bolehMenilai) }

  func memuatPesan(_ tempat: String) -> Bool { baris.contains { $0.id == tempat } }

  /// The address of the list with a filter.
  func alamat(_ filter: SaringanNaskah) -> String { ruang.alamat(fakta, "", filter.parameter) }

  /// The address of the list with all of its findings on one page.
  var alamatCetak: String {
    ruang.alamat(fakta, "", saringan.parameter + [("halaman", Self.semuaHalaman)])
  }

  /// The address of the form, which comes back to the same list.
  func alamat(formulir name: String) -> String {
    ruang.alamat(
      fakta, "/\(name)", saringan.parameter + (halaman.halaman > 1 ? [("halaman", String(halaman.halaman))] : []))
  }

  /// Where a finding stands in the list as it is filtered; the list itself for one that does not pass.
  func alamat(temuan: Baris?) -> String {
    guard let temuan, let place = tersaring.firstIndex(where: { $0.nomor == temuan.nomor }) else {
      return alamat(saringan)
    }
    let page = place / Self.sehalaman + 1
    return ruang.alamat(fakta, "", saringan.parameter + (page > 1 ? [("halaman", String(page))] : [])) + "#\(temuan.id)"
  }

  /// Where a finding stands on this page, so that what is typed stays; else where it stands in the list.
  func alamatDiSini(_ row: Baris) -> String { memuatPesan(row.id) ? "#\(row.id)" : alamat(temuan: row) }

  /// The next finding to say something to, behind one; from the start again where none follows.
  func berikutnya(sesudah number: Int) -> Baris? {
    let open = tersaring.filter(bolehMenilai ? { $0.menungguPutusan || $0.terbuka } : \.terbuka)
    return open.first { $0.nomor > number } ?? open.first { $0.nomor != number }
  }
}

extension NaskahPage {
  /// The way to pages below the findings.
  var jejakDiBawah: [Jejak] {
    jejak + [Jejak(nama: "\(fakta.naskah.nama) versi \(fakta.versi)", alamat: ruang.alamat(fakta))]
  }
}
