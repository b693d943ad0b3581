import HTML
import Journal

/// How anybody can verify that the journal is genuine up to an entry.
struct ChainNote {
  let entry: Envelope?

  var html: HTML {
    details {
      summary { "Cara memeriksa keaslian jurnal" }
      p {
        "Sidik setiap catatan dihitung (SHA-256) dari isinya dan sidik catatan sebelumnya, sehingga satu huruf yang diubah pada catatan lama mengubah semua sidik sesudahnya. Catat nomor dan sidik yang tercetak di sini atau pada kaki laporan. Pengelola memeriksa seluruh rantai dengan perintah berikut; bila jurnal pernah ditulis ulang, nomor dan sidik itu tidak ditemukan lagi."
      }
      pre { code { "selaras journal verify \(argumen)--data DIREKTORI" } }
    }
  }

  private var argumen: String {
    entry.map { "--entri \($0.sequence) --sidik \($0.hash.hex) " } ?? ""
  }
}
