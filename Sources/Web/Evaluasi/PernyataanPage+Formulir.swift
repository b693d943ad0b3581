import HTML
import Sakip
import Selaras

/// Who signs where and when.
extension PernyataanPage {
  var formulir: HTML {
    FormFrame(alamat: alamat, token: reviu.context.formToken).html {
      h2 { "Penandatanganan" }
      tersembunyi
      if kesiapan.penjelasanMenunggu > 0 { tanpaPutusan }
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

  /// The question whether explanations may stay undecided for good.
  private var tanpaPutusan: HTML {
    let (name, waiting) = (Self.bidangMenunggu, String(kesiapan.penjelasanMenunggu))
    let problem = galat.first { $0.bidang == name }?.pesan
    return div(.class(problem == nil ? "bidang" : "bidang galat")) {
      if let problem { p(.class("pesan-galat"), .id("\(name)-galat")) { problem } }
      label(.class("pilih")) {
        input(
          .type("checkbox"), .id(name), .name(name), .value(waiting), .checked(menunggu == waiting),
          .aria("invalid", problem == nil ? nil : "true"), .aria("describedby", problem == nil ? nil : "\(name)-galat"))
        span { "Nyatakan tanpa putusan atas \(Count(kesiapan.penjelasanMenunggu).of("penjelasan")) yang menunggu" }
      }
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
