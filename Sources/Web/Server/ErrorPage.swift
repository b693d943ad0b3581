import HTML

/// A page that says why there is no page, and where to go on.
struct ErrorPage: Page {
  let context: PageContext
  let status: Int
  let pesan: String
  /// The page to go on with, where it is known.
  let lanjut: Jejak?

  var judul: String {
    switch status {
    case 400: "Alamat tidak dapat dibaca"
    case 404: "Halaman tidak ditemukan"
    case 401: "Masuk lebih dahulu"
    case 403: "Bukan untuk akun ini"
    case 405: "Alamat ini hanya untuk dibaca"
    case 413: "Isian terlalu besar"
    case 503: "Situs sedang sibuk"
    default: "Terjadi gangguan"
    }
  }
  var tahap: Tahap? { nil }
  var jejak: [Jejak] { [Jejak(nama: "Beranda", alamat: context.tautan("/"))] }

  var isi: HTML {
    HTML {
      h1 { judul }
      p { pesan }
      h2 { "Yang dapat Anda lakukan" }
      ul {
        if let lanjut { li { a(.href(lanjut.alamat)) { lanjut.nama } } }
        if context.pengguna == nil {
          li { a(.href("/masuk")) { "Masuk dengan akun Anda" } }
        } else {
          li { a(.href("/kerja")) { "Buka pekerjaan Anda" } }
        }
        li { a(.href("/")) { "Buka daftar seluruh perangkat daerah" } }
        li { "Cari perangkat daerah, indikator, atau program pada kolom pencarian di atas" }
        li { a(.href("/tentang")) { "Baca tentang situs ini" } }
      }
    }
  }
}
