import HTML
import Reviu
import Selaras

/// The document with the findings in its margin, one part on a page.
struct NaskahTerbacaPage: Page {
  let naskah: NaskahTerbaca
  let anotasi: NaskahBeranotasi
  let bagian: [BagianNaskah]
  let dipilih: BagianNaskah?

  static func show(_ request: RouteRequest) async throws -> Reply {
    let page = try NaskahPage(RuangReviu(request), request)
    guard let file = BerkasNaskah(page.fakta) else { throw WebError.tidakDitemukan("Berkas naskah ini tidak ada.") }
    switch try await request.services.reviu.bacaan(file) {
    case .selesai(let result):
      return .passingPage(NaskahTerbacaPage(NaskahTerbaca(page, result), request.context.query), refreshAfter: nil)
    case .berjalan(let step):
      return .passingPage(NaskahMenungguPage(page: page, keadaan: .success(step)), refreshAfter: 1)
    case .gagal(let reason):
      return .passingPage(
        NaskahMenungguPage(page: page, keadaan: .failure(.init(pesan: reason))), refreshAfter: nil)
    }
  }

  init(_ naskah: NaskahTerbaca, _ query: QueryValues) {
    self.naskah = naskah
    let annotated = NaskahBeranotasi(naskah.hasil)
    let parts = BagianNaskah.semua(naskah.hasil)
    anotasi = annotated
    bagian = parts
    let wanted = query["temuan"].flatMap { Int($0) }
    let ofFinding = wanted.flatMap { number in
      parts.first { part in annotated.temuan(part).contains { naskah.baris($0.temuan)?.nomor == number } }
    }
    let named = query["bab"].flatMap { Int($0) }.flatMap { number in parts.first { $0.nomor == number } }
    dipilih = named ?? ofFinding ?? parts.first
  }

  private var page: NaskahPage { naskah.page }
  private var ruang: RuangReviu { page.ruang }

  var judul: String {
    "Naskah \(page.fakta.naskah.nama.lowercased()) \(ruang.unit.nama) tahun \(ruang.tahun), versi \(page.fakta.versi)"
  }
  var tahap: Tahap? { .evaluasi }
  var jejak: [Jejak] { page.jejakDiBawah }

  var isi: HTML {
    HTML {
      h1 { judul }
      p(.class("kepala-halaman")) {
        "\(page.fakta.nama). "
        a(.href(ruang.alamat(page.fakta))) { "Daftar temuan" }
      }
      if naskah.isBerbeda { berbeda }
      nav(.class("bagian-laporan"), .aria("label", "Bagian naskah")) {
        ul {
          for part in bagian {
            li {
              a(.href(alamat(part)), .aria("current", part == dipilih ? "page" : nil)) { nama(part) }
            }
          }
        }
      }
      if let dipilih {
        if !dipilih.berjudul { h2 { dipilih.judul } }
        anotasi.html(dipilih) { sesudah($0) }
        lanjutan(dipilih)
      }
    }
  }

  private func nama(_ part: BagianNaskah) -> String {
    let count = anotasi.temuan(part).count
    return count == 0 ? part.judul : "\(part.judul) (\(Count(count).printed) temuan)"
  }

  private func alamat(_ part: BagianNaskah) -> String {
    ruang.alamat(page.fakta, "/naskah", [("bab", String(part.nomor))])
  }

  /// What the journal says of a finding, and the way to answer it.
  private func sesudah(_ item: HasilReviu.Butir) -> HTML {
    guard let row = naskah.baris(item.temuan) else {
      return p { Components.lencana("Belum tercatat: kaidahnya lebih baru", .kabar) }
    }
    return p(.id(row.id), .class("keadaan-temuan")) {
      Components.lencana(row.telaah.keadaan.nama, row.telaah.keadaan.lencana)
      " "
      a(.href(page.alamat(temuan: row))) {
        page.bolehMenilai ? "Nilai" : page.bolehMenanggapi ? "Tanggapi" : "Lihat"
        span(.class("hanya-pembaca-layar")) { " temuan nomor \(row.nomor)" }
      }
    }
  }

  private var berbeda: HTML {
    div(.class("kilat", "perhatian")) {
      p {
        "Kaidah pemeriksa telah berubah sejak versi ini dicatat: temuan di tepi naskah menurut kaidah sekarang, sedangkan daftar temuan menurut kaidah saat itu."
      }
      if page.isTerakhir, ruang.bolehMenjawab {
        FormFrame(alamat: ruang.alamat(), token: page.context.formToken, kelas: "sebaris").html {
          input(.type("hidden"), .name("naskah"), .value(page.fakta.naskah.rawValue))
          input(.type("hidden"), .name("versi"), .value(String(page.fakta.versi)))
          button(.class("sekunder"), .name("aksi"), .value("periksa-lagi")) { "Periksa lagi sebagai versi baru" }
        }
      }
    }
  }

  private func lanjutan(_ part: BagianNaskah) -> HTML {
    nav(.class("berurutan"), .aria("label", "Bagian sebelum dan sesudahnya")) {
      ul {
        if let before = bagian.first(where: { $0.nomor == part.nomor - 1 }) {
          li { a(.href(alamat(before))) { "Sebelumnya: \(nama(before))" } }
        }
        if let after = bagian.first(where: { $0.nomor == part.nomor + 1 }) {
          li { a(.href(alamat(after))) { "Berikutnya: \(nama(after))" } }
        }
      }
    }
  }
}

/// The page that waits until a document is read again.
struct NaskahMenungguPage: Page {
  let page: NaskahPage
  let keadaan: Result<TahapReviu, ReviuJobs.Gagal>

  var judul: String { "Membaca \(page.fakta.nama)" }
  var tahap: Tahap? { .evaluasi }
  var jejak: [Jejak] { page.jejakDiBawah }

  var isi: HTML {
    HTML {
      h1 { judul }
      switch keadaan {
      case .success(let step):
        p(.role("status")) { "\(step.uraian) Halaman ini memperbarui diri setiap detik." }
        progress(.aria("label", "Naskah sedang dibaca")) { "sedang dibaca" }
      case .failure(let failure):
        p(.role("alert")) { failure.pesan }
        p { a(.href(page.context.tautanIni())) { "Coba lagi" } }
      }
      p { a(.href(page.ruang.alamat(page.fakta))) { "Daftar temuan" } }
    }
  }
}

extension NaskahPage {
  /// The way to pages below the findings.
  var jejakDiBawah: [Jejak] {
    jejak + [Jejak(nama: "\(fakta.naskah.nama) versi \(fakta.versi)", alamat: ruang.alamat(fakta))]
  }
}
