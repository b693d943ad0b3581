import HTML
import Reviu
import Selaras

/// What a version of a document has mended since an earlier one, and what came anew.
struct PerbandinganNaskahPage: Page {
  private static let sehalaman = 30

  let ruang: RuangReviu
  let sekarang: NaskahDireviu
  let terdahulu: NaskahDireviu
  let perbandingan: PerbandinganNaskah
  /// What is shown; `nil` for all.
  let daftar: TemuanDibandingkan.Daftar?
  /// Everything that the two versions have, what is gone first.
  let semua: [TemuanDibandingkan]
  /// What passes the filter.
  let tersaring: [TemuanDibandingkan]
  let halaman: PageSteps

  init(_ ruang: RuangReviu, _ request: RouteRequest) throws(WebError) {
    self.ruang = ruang
    let version = try ruang.versi(request)
    let all = ruang.evaluasi.versi(version.isi.naskah, tahun: ruang.tahun)
    let asked = ruang.context.query["dengan"]
    let other =
      asked == nil
      ? all.last { $0.isi.versi < version.isi.versi }
      : all.first { String($0.isi.versi) == asked && $0.isi != version.isi }
    guard let other else {
      throw .tiadaLagi(
        "Versi pembandingnya tidak ada. Pilih versi dari halaman reviu.", nama: ruang.judul, alamat: ruang.alamat())
    }
    let (early, late) = other.isi.versi < version.isi.versi ? (other, version) : (version, other)
    sekarang = late.isi
    terdahulu = early.isi
    let compared = PerbandinganNaskah(dari: early.isi, ke: late.isi)
    perbandingan = compared
    let found = TemuanDibandingkan.semua(compared, ruang.evaluasi, dari: early, ke: late)
    semua = found
    let wanted = ruang.context.query["daftar"].flatMap(TemuanDibandingkan.Daftar.init(rawValue:))
    daftar = wanted
    tersaring = found.filter { wanted == nil || $0.termasuk(wanted) }
    halaman = PageSteps(tersaring.count, sehalaman: Self.sehalaman, ruang.context.query)
  }

  var judul: String {
    "Perbandingan \(sekarang.naskah.nama.lowercased()) \(ruang.unit.nama) tahun \(ruang.tahun), versi \(terdahulu.versi) dan \(sekarang.versi)"
  }
  var tahap: Tahap? { .evaluasi }
  var jejak: [Jejak] {
    ruang.jejakDiBawah + [
      Jejak(nama: "\(sekarang.naskah.nama) versi \(sekarang.versi)", alamat: ruang.alamat(sekarang))
    ]
  }
}
