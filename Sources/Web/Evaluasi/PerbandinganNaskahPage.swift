import HTML
import Reviu
import Selaras

/// What a version of a document has mended since an earlier one, and what came anew.
struct PerbandinganNaskahPage: Page {
  /// Findings of one list that are shown.
  private static let terbanyak = 60

  let ruang: RuangReviu
  let sekarang: NaskahDireviu
  let terdahulu: NaskahDireviu
  let perbandingan: PerbandinganNaskah
  /// What was said about the findings of the later version.
  let telaah: [TemuanNaskah.Kunci: TemuanDitelaah]

  init(_ ruang: RuangReviu, _ request: RouteRequest) throws(WebError) {
    self.ruang = ruang
    let version = try ruang.versi(request)
    let all = ruang.evaluasi.versi(version.isi.naskah, tahun: ruang.tahun).map(\.isi)
    let asked = ruang.context.query["dengan"]
    let other =
      asked == nil
      ? all.last { $0.versi < version.isi.versi } : all.first { String($0.versi) == asked && $0 != version.isi }
    guard let other else {
      throw .tiadaLagi(
        "Versi pembandingnya tidak ada. Pilih versi dari halaman reviu.", nama: ruang.judul, alamat: ruang.alamat())
    }
    let (early, late) = other.versi < version.isi.versi ? (other, version.isi) : (version.isi, other)
    sekarang = late
    terdahulu = early
    perbandingan = PerbandinganNaskah(dari: early, ke: late)
    let recorded = ruang.evaluasi.versi(late.naskah, tahun: ruang.tahun).first { $0.isi.versi == late.versi }
    telaah = Dictionary(
      (recorded.map(ruang.evaluasi.telaah) ?? []).map { ($0.temuan.kunci, $0) }, uniquingKeysWith: { first, _ in first }
    )
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

  var isi: HTML {
    HTML {
      h1 { judul }
      Components.daftarIsi([
        ("Hilang sejak versi \(terdahulu.versi)", hitungan(perbandingan.hilang)),
        ("Masih ada", hitungan(perbandingan.tetap)), ("Baru", hitungan(perbandingan.baru)),
      ])
      KeraguanHilang(perbandingan).html
      daftar("Baru pada versi \(sekarang.versi)", perbandingan.baru, kosong: "Tidak ada temuan baru.")
      daftar("Masih ada", perbandingan.tetap, kosong: "Tidak ada temuan versi \(terdahulu.versi) yang masih ada.")
      daftar(
        "Hilang sejak versi \(terdahulu.versi)", perbandingan.hilang, kosong: "Tidak ada temuan yang hilang.",
        perbandingan.keraguan.map { "Tidak ditemukan lagi; \($0), periksa naskahnya." })
      p { a(.href(ruang.alamat(sekarang))) { "Buka temuan versi \(sekarang.versi)" } }
    }
  }

  private func hitungan(_ findings: [TemuanNaskah]) -> HTML {
    guard !findings.isEmpty else { return Components.nihil("tidak ada") }
    let wrong = findings.count { $0.tingkat == .galat }
    return HTML("\(Count(findings.count).printed) temuan\(wrong > 0 ? ", \(Count(wrong).printed) galat" : "")")
  }

  /// - Parameter remark: what is said of each.
  private func daftar(
    _ title: String, _ findings: [TemuanNaskah], kosong: String, _ remark: String? = nil
  ) -> HTML {
    HTML {
      h2 { title }
      if findings.isEmpty {
        p { Components.nihil(kosong) }
      } else {
        ul(.class("butir-meja")) { for finding in findings.prefix(Self.terbanyak) { li { butir(finding, remark) } } }
        if findings.count > Self.terbanyak {
          p { "Dan \(Count(findings.count - Self.terbanyak).printed) temuan lain pada daftar temuan versinya." }
        }
      }
    }
  }

  private func butir(_ finding: TemuanNaskah, _ remark: String?) -> HTML {
    HTML {
      p {
        Components.lencana(finding.tingkat.nama, finding.tingkat == .galat ? .salah : .perhatian)
        " "
        strong { DaftarKaidah.kaidah(kode: finding.kunci.kode)?.judul ?? finding.kunci.kode }
        if let known = telaah[finding.kunci], known.keadaan != .terbuka {
          " "
          Components.lencana(known.keadaan.nama, known.keadaan.lencana)
        }
      }
      p { finding.uraian }
      if let remark { p { small { remark } } }
    }
  }
}
