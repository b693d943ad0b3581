import HTML

/// A page that says why there is no page, and where to go on.
struct ErrorPage: Page {
  let context: PageContext
  let status: Int
  let pesan: String

  var judul: String {
    switch status {
    case 400: "Alamat tidak dapat dibaca"
    case 404: "Halaman tidak ditemukan"
    case 405: "Situs ini hanya untuk dibaca"
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
        li { a(.href("/")) { "Buka daftar seluruh perangkat daerah" } }
        li { "Cari perangkat daerah, indikator, atau program pada kolom pencarian di atas" }
        li { a(.href("/tentang")) { "Baca tentang situs ini" } }
      }
    }
  }
}
