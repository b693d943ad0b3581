import HTML
import Selaras

/// What a search found, by kind.
struct SearchPage: Page {
  private static let mostShown = 60

  let context: PageContext
  let kata: String
  let hasil: [HasilPencarian]

  init(_ context: PageContext) {
    self.context = context
    kata = context.query["q"] ?? ""
    hasil = context.state.cari(kata)
  }

  var judul: String { kata.isEmpty ? "Pencarian" : "Hasil pencarian \u{201C}\(kata)\u{201D}" }
  var tahap: Tahap? { nil }
  var jejak: [Jejak] { [Jejak(nama: context.namaPemda, alamat: context.tautan("/"))] }

  var isi: HTML {
    HTML {
      h1 { judul }
      if kata.isEmpty {
        p {
          "Tulis nama perangkat daerah, indikator, program, kegiatan, atau sub kegiatan pada kolom pencarian di atas."
        }
      } else if hasil.isEmpty {
        p {
          "Tidak ada yang cocok. Coba kata yang lebih pendek, misalnya \u{201C}kecamatan\u{201D} atau \u{201C}kepuasan\u{201D}."
        }
      } else {
        p(.class("jumlah")) {
          "Ditemukan \(Count(hasil.count).printed)."
          if hasil.count > Self.mostShown {
            " Ditampilkan \(Self.mostShown) yang pertama; tambahkan kata agar lebih tepat."
          }
        }
        ul(.class("hasil")) {
          for found in hasil.prefix(Self.mostShown) {
            li {
              a(.href(alamat(found))) { found.nama }
              small { keterangan(found) }
            }
          }
        }
      }
    }
  }

  private func alamat(_ found: HasilPencarian) -> String {
    switch found.jenis {
    case .perangkatDaerah: context.tautan(unit: found.unit)
    case .indikator(let id): context.tautan(unit: found.unit, "/indikator/\(id)")
    case .anggaran(let year, _, _): context.tautan(unit: found.unit, "/anggaran", tahun: year)
    }
  }

  private func keterangan(_ found: HasilPencarian) -> String {
    switch found.jenis {
    case .perangkatDaerah: context.state.unitPemda?.id == found.unit ? "Pemerintah daerah" : "Perangkat daerah"
    case .indikator: "Indikator, \(found.namaUnit)"
    case .anggaran(let year, _, let level): "\(level) tahun \(year), \(found.namaUnit)"
    }
  }
}
