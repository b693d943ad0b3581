import HTML

/// Documents that are read now, and those that were read and are not recorded.
extension ReviuPage {
  @HTMLBuilder var daftarBacaan: HTML {
    if !bacaan.isEmpty {
      section(.aria("labelledby", "judul-bacaan")) {
        h2(.id("judul-bacaan")) { "Kiriman yang belum menjadi versi" }
        ul(.class("daftar-tugas")) {
          for one in bacaan {
            li {
              a(.class("nama-berkas"), .href(ruang.alamat("/baca/\(one.pesanan.id)"))) { one.pesanan.nama }
              " "
              Components.lencana(one.sebutan.lencana, one.sebutan.jenis)
              small { "\(one.pesanan.naskah.nama), dikirim \(one.pesanan.pelaku.akun). \(one.sebutan.uraian)" }
            }
          }
        }
      }
    }
  }
}
