import HTML
import Sakip
import Selaras

/// Who signs where and when.
extension PernyataanPage {
  var formulir: HTML {
    FormFrame(alamat: alamat, token: reviu.context.formToken).html {
      h2 { "Penandatanganan" }
      tersembunyi
      bidang("tempat", "Tempat", tempat, terpanjang: ReviuDinyatakan.tempatTerpanjang)
      bidang("tanggal", "Tanggal", tanggal, .date, petunjuk: petunjukTanggal)
      bidang("jabatan", "Jabatan yang menandatangani", jabatan)
      p(.class("berderet")) { button(.name("aksi"), .value("periksa")) { "Lihat pernyataannya" } }
    }
  }

  private func bidang(
    _ name: String, _ title: String, _ value: String, _ kind: FormField.Jenis = .text, petunjuk: String? = nil,
    terpanjang: Int = ReviuDinyatakan.jabatanTerpanjang
  ) -> HTML {
    FormField(
      nama: name, judul: title, jenis: kind, nilai: value, petunjuk: petunjuk,
      galat: galat.first { $0.bidang == name }?.pesan, terpanjang: terpanjang, isRequired: true
    ).html
  }

  private var petunjukTanggal: String? {
    kesiapan.naskah.flatMap { reviu.context.state.hari(entri: $0.entri) }.map {
      "Sejak naskahnya diunggah, \($0.printed), sampai dengan hari ini."
    }
  }

  /// What was seen when the form was opened.
  var tersembunyi: HTML {
    HTML {
      input(.type("hidden"), .name("naskah"), .value(naskah))
      input(.type("hidden"), .name("terlihat"), .value(terlihat))
    }
  }
}
