import HTML

/// The way from a form to the place of a guide that explains it.
struct GuideLink {
  /// What is explained.
  enum Perihal: CaseIterable {
    case mengisi, mengimpor, memeriksa, mereviu, jadwal, akun

    var halaman: Panduan.Halaman {
      switch self {
      case .mengisi, .mengimpor: .operator
      case .memeriksa: .kepala
      case .mereviu: .evaluator
      case .jadwal, .akun: .administrator
      }
    }

    /// The id of the heading.
    var tempat: String {
      switch self {
      case .mengisi: "mengisi-realisasi"
      case .mengimpor: "mengimpor-dari-excel"
      case .memeriksa: "menyetujui-realisasi"
      case .mereviu: "mereviu-laporan-kinerja"
      case .jadwal: "mengatur-jadwal-pengisian"
      case .akun: "mengundang-pengguna"
      }
    }

    fileprivate var kata: String {
      switch self {
      case .mengisi: "cara mengisi realisasi"
      case .mengimpor: "cara mengimpor lembar kerja"
      case .memeriksa: "cara memeriksa realisasi"
      case .mereviu: "cara mereviu laporan kinerja"
      case .jadwal: "cara mengatur jadwal"
      case .akun: "cara mengundang pengguna"
      }
    }
  }

  let perihal: Perihal

  init(_ perihal: Perihal) {
    self.perihal = perihal
  }

  var html: HTML {
    p(.class("bantuan")) {
      a(.href("\(perihal.halaman.alamat)#\(perihal.tempat)")) {
        span(.aria("hidden", "true")) { "? " }
        "Panduan: \(perihal.kata)"
      }
    }
  }
}
