import HTML

/// The page that waits until a document is read again.
struct NaskahMenungguPage: Page {
  let page: NaskahPage
  let keadaan: Result<TahapReviu, ReviuJobs.Gagal>

  var judul: String { "Membaca \(page.fakta.nama)" }
  var tahap: Tahap? { .evaluasi }
  var jejak: [Jejak] { page.jejakDiBawah }

  /// Without the fragment of the links that lead here; once the document is read, its own address is gone to.
  var alamatPenyegaran: String? { page.context.tautanIni(dengan: [Self.penanda: "ya"]) }

  /// The parameter of an address that was waited at.
  static let penanda = "menunggu"

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
