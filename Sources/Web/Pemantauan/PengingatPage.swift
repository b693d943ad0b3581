import HTML
import Selaras

/// Who must be reminded, of what: a text for each perangkat daerah, to copy or to print.
struct PengingatPage: Page {
  static let path = "/pemantauan/pengingat"

  let context: PageContext
  let surat: [SuratPengingat]

  init(_ context: PageContext, _ pelaku: Pelaku) {
    self.context = context
    let all = context.state.kelengkapan(tahun: context.tahun, untuk: pelaku, unit: context.kelengkapan)
    surat = all.perluDiingatkan.compactMap { row in
      context.state.unit[row.unit].map { SuratPengingat(row, $0, pada: context.hari) }
    }
  }

  var judul: String { "Daftar pengingat tahun \(context.tahun)" }
  var tahap: Tahap? { .pengukuran }
  var jejak: [Jejak] {
    [
      Jejak(nama: "Pekerjaan saya", alamat: context.tautan(SignIn.home)),
      Jejak(nama: "Pemantauan", alamat: context.tautan(PemantauanPage.path)),
    ]
  }

  var isi: HTML {
    HTML {
      h1 { judul }
      if surat.isEmpty {
        p(.class("ringkas")) {
          "Tidak ada yang perlu diingatkan: tidak ada realisasi tahun \(context.tahun) yang lewat tenggat pada \(context.hari.printed)."
        }
      } else {
        p(.class("ringkas")) {
          "\(Count(surat.count).of("perangkat daerah")) belum mengisi realisasi yang tenggatnya sudah lewat. Salin teksnya, atau cetak halaman ini."
        }
        for letter in surat {
          section(.aria("labelledby", "surat-\(letter.unit.id)")) {
            h2(.id("surat-\(letter.unit.id)")) {
              "\(letter.unit.nama) (\(Count(letter.banyak).printed))"
            }
            pre(.class("surat"), .tabindex(0), .aria("label", "Teks pengingat \(letter.unit.nama)")) { letter.teks }
          }
        }
      }
    }
  }
}
