import HTML
import Laporan
import Selaras

/// The statement as it would read, and the question whether to make it.
extension PernyataanPage {
  func konfirmasi(_ fact: ReviuDinyatakan) -> HTML {
    let sentences = KalimatReviu(
      pemda: reviu.context.state.pemda?.isi, unit: reviu.unit, tahun: reviu.tahun
    ).kalimat
    return HTML {
      p(.class("ringkas")) { "Periksa bunyinya. Sesudah dinyatakan, daftar uji dan putusan atas temuannya tetap." }
      blockquote {
        for sentence in sentences { p { sentence } }
        p { "\(fact.tempat), \(fact.tanggal.printed)" }
        p { strong { fact.jabatan } }
      }
      if let version = kesiapan.naskah?.isi {
        p { "Naskah yang direviu: versi \(version.versi), \(version.nama)." }
        if let odd = version.janggal { KeteranganJanggal(janggal: odd).html }
      } else {
        p { "Pernyataan ini tidak menyebut naskah, karena tidak ada yang diunggah." }
      }
      if kesiapan.penjelasanMenunggu > 0 {
        p {
          Components.lencana("\(Count(kesiapan.penjelasanMenunggu).of("penjelasan")) tanpa putusan", .perhatian)
          " Lampirannya menyebutnya sebagai belum diputuskan."
        }
      }
      FormFrame(alamat: alamat, token: reviu.context.formToken).html {
        tersembunyi
        for (name, value) in [
          ("tempat", tempat), ("tanggal", tanggal), ("jabatan", jabatan), (Self.bidangMenunggu, menunggu),
        ] {
          input(.type("hidden"), .name(name), .value(value))
        }
        p(.class("berderet")) {
          button(.name("aksi"), .value("nyatakan")) { "Ya, nyatakan telah direviu" }
          button(.class("sekunder"), .name("aksi"), .value("ubah")) { "Ubah dahulu" }
        }
      }
    }
  }
}
