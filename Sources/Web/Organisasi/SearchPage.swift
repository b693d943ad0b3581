import HTML
import Selaras

/// What a search found, by kind.
struct SearchPage: Page {
  private static let mostShown = 60

  let context: PageContext
  let kata: String
  let hasil: [HasilPencarian]
  /// Terms of the glossary whose name has the words.
  let istilah: [Glossary.Istilah]

  init(_ context: PageContext) {
    self.context = context
    kata = context.query["q"] ?? ""
    hasil = context.state.cari(kata)
    let words = KataKunci(kata)
    istilah = words.kosong ? [] : Glossary.semua.filter { words.cocok($0.nama) }
  }

  var judul: String { kata.isEmpty ? "Pencarian" : "Hasil pencarian \u{201C}\(kata)\u{201D}" }
  var tahap: Tahap? { nil }
  var jejak: [Jejak] { [Jejak(nama: context.namaPemda, alamat: context.tautan("/"))] }

  var isi: HTML {
    HTML {
      h1 { judul }
      if kata.isEmpty {
        p {
          "Tulis nama perangkat daerah, indikator, penghargaan, inovasi, istilah, atau nama maupun kode program, kegiatan, dan sub kegiatan pada kolom pencarian di atas."
        }
      } else if hasil.isEmpty, istilah.isEmpty {
        p {
          "Tidak ada yang cocok. Coba kata yang lebih pendek, misalnya \u{201C}kecamatan\u{201D} atau \u{201C}kepuasan\u{201D}."
        }
      } else {
        p(.class("jumlah")) {
          "Ditemukan \(Count(hasil.count + istilah.count).printed)."
          if hasil.count > Self.mostShown {
            " Ditampilkan \(Self.mostShown) yang pertama; tambahkan kata agar lebih tepat."
          }
        }
        ul(.class("hasil")) {
          for term in istilah {
            li {
              a(.href("\(context.tautan("/glosarium"))#\(term.tempat)")) { term.nama }
              small { "Istilah: \(term.arti)" }
            }
          }
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
    case .penghargaan(let year): context.tautan(unit: found.unit, tahun: year) + "#judul-penghargaan"
    case .inovasi(let year): context.tautan(unit: found.unit, tahun: year) + "#judul-inovasi"
    case .simpulPohon(let id): context.tautan(KunciSimpul(unit: found.unit, id: id))
    }
  }

  private func keterangan(_ found: HasilPencarian) -> String {
    switch found.jenis {
    case .perangkatDaerah: context.state.unitPemda?.id == found.unit ? "Pemerintah daerah" : "Perangkat daerah"
    case .indikator: "Indikator, \(found.namaUnit)"
    case .penghargaan(let year): "Penghargaan tahun \(year), \(found.namaUnit)"
    case .simpulPohon: "Simpul pohon kinerja, \(found.namaUnit)"
    case .inovasi(let year): "Inovasi tahun \(year), \(found.namaUnit)"
    case .anggaran(let year, _, let level): "\(level) tahun \(year), \(found.namaUnit)"
    }
  }
}
