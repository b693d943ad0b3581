import HTML
import Selaras

extension BacaanPage {
  /// What is odd about a document that is read and not recorded, and what to do about it.
  func janggal(_ odd: [String]) -> HTML {
    let address = ruang.alamat("/baca/\(pesanan.id)")
    return HTML {
      h2 { "Naskah belum dicatat: periksa apakah berkasnya benar" }
      if pesanan.janggal != nil {
        p { "Sejak alasannya diberikan, ada kejanggalan yang belum ditunjukkan saat itu. Periksa sekali lagi." }
      }
      div(.class("kilat", "perhatian"), .role("status")) {
        for one in odd { p { one } }
      }
      p {
        "Bila berkasnya tertukar, batalkan lalu unggah berkas yang benar. Bila memang ini naskahnya, sebutkan alasannya; alasan itu tampil pada daftar temuan dan pada pernyataan reviu."
      }
      if ruang.bolehMenjawab {
        FormFrame(alamat: address, token: ruang.context.formToken).html {
          TextArea(
            nama: "alasan", judul: "Alasan tetap dicatat", nilai: alasan,
            petunjuk: "Misalnya: laporan memakai nama perangkat daerah yang lama.", galat: galat.first?.pesan, baris: 3
          ).html
          p(.class("berderet", "deret-tindakan")) {
            button(.class("sekunder"), .name("aksi"), .value("batal")) { "Batalkan" }
            button(.name("aksi"), .value("catat")) { "Catat juga" }
          }
        }
      }
    }
  }
}
