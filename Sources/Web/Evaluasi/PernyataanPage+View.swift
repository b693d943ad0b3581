import HTML
import Laporan
import Sakip
import Selaras

extension PernyataanPage {
  var alamat: String { reviu.alamat("/pernyataan") }

  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      if let statement = reviu.pernyataan {
        dinyatakan(statement)
      } else if let fact = dikonfirmasi {
        konfirmasi(fact)
      } else {
        belum
      }
      p(.class("kembali")) { a(.href(reviu.alamat())) { "Kembali ke reviu \(reviu.unit.nama) tahun \(reviu.tahun)" } }
    }
  }

  private var belum: HTML {
    HTML {
      p(.class("ringkas")) {
        "Reviu laporan kinerja \(reviu.unit.nama) tahun \(reviu.tahun) belum dinyatakan. "
        if kesiapan.siap, kesiapan.jawaban.isEmpty {
          Components.lencana("Hanya untuk reviu di atas kertas", .perhatian)
        } else if kesiapan.siap {
          Components.lencana("Tidak ada yang menahan", .baik)
        } else {
          Components.lencana("Belum dapat dinyatakan", .perhatian)
        }
      }
      if reviu.bolehMenyatakan { GuideLink(.mereviu).html }
      SyaratPernyataan(reviu: reviu, kesiapan: kesiapan).html
      if reviu.bolehMenyatakan, kesiapan.siap { formulir }
      if !reviu.bolehMenyatakan { p { "Reviu dinyatakan oleh Inspektorat." } }
      konsep
    }
  }

  @HTMLBuilder private var konsep: HTML {
    if JenisLaporan.pernyataanReviu.ketiadaan(reviu.unit, tahun: reviu.tahun) == nil {
      details {
        summary { "Unduh konsep dengan lampirannya" }
        p { "Konsep memuat daftar uji dan hasil pemeriksaan sejauh ini, tanpa kalimat pernyataan dan tanda tangan." }
        unduhan
      }
    }
  }

  var unduhan: HTML {
    ul(.class("unduhan")) {
      for format in FormatLaporan.unduhan {
        li {
          a(.href(LaporanPage.alamat(reviu.context, reviu.unit.id, reviu.tahun, format, .pernyataanReviu))) {
            format.nama
          }
          " \(format.kegunaan)"
        }
      }
    }
  }
}
