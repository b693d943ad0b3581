import FileStore
import HTML
import Selaras

/// The versions of a kind of document.
extension ReviuPage {
  func daftar(_ kind: JenisNaskah, _ versions: [Tercatat<NaskahDireviu>]) -> HTML {
    HTML {
      DataTable(
        id: "versi-\(kind.rawValue)", judul: "\(kind.nama), versi terakhir lebih dahulu",
        kolom: [
          .init("Versi"), .init("Berkas"), .init("Galat", angka: true), .init("Peringatan", angka: true),
          .init("Diperiksa", angka: true), .init("Diunggah"),
        ],
        baris: versions.map { baris($0, latest: versions.first?.isi.versi) }
      ).html
    }
  }

  private func baris(_ version: Tercatat<NaskahDireviu>, latest: Int?) -> DataTable.Row {
    let fact = version.isi
    let earlier = ruang.evaluasi.versi(fact.naskah, tahun: ruang.tahun).last { $0.isi.versi < fact.versi }
    return DataTable.Row([
      HTML {
        a(.href(ruang.alamat(fact))) { "Versi \(fact.versi)" }
        if let earlier {
          small {
            a(.href(ruang.alamat(fact, "/perbandingan", [("dengan", String(earlier.isi.versi))]))) {
              "banding dengan versi \(earlier.isi.versi)"
            }
          }
        }
      },
      HTML {
        span(.class("nama-berkas")) { fact.nama }
        small { "\(BerkasNaskah(fact)?.namaJenis ?? fact.jenis), \(ByteCount(fact.ukuran).printed)" }
        if let odd = fact.janggal { small { "Dicatat meskipun janggal: \(odd.alasan)" } }
      },
      hitungan(fact.cacah(.galat)), hitungan(fact.cacah(.peringatan)),
      HTML(Count(fact.diperiksa).printed),
      HTML {
        if let entry = catatan[version.entri] {
          context.zona.printed(entry.time)
          small { "oleh \(entry.head.author.actor)" }
        } else {
          Components.nihil("tidak diketahui")
        }
      },
    ])
  }

  private func hitungan(_ count: Int) -> HTML {
    count == 0 ? Components.nihil("tidak ada") : HTML(Count(count).printed)
  }
}
