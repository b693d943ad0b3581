extension PengukurTanam {
  /// The measured shares as Markdown.
  var dokumen: String {
    var text = """
      # Kesalahan yang ditanam

      Berkas ini dibuat oleh `Tests/ReviuTests/Tanam`: \(naskah) laporan kinerja buatan yang benar, masing-masing bergaya lain, ditanami satu kesalahan demi satu dengan benih tetap. Sebuah kesalahan dihitung ditemukan bila temuan yang tidak ada pada laporan benarnya mengutip tempat itu atau angka yang ditentangnya; pada kesalahan hitungan dan angka yang sama hanya **galat** yang dihitung.

      | Kesalahan | Dihitung | Ditanam | Ditemukan | Bagian |
      | --- | --- | ---: | ---: | ---: |

      """
    for kind in JenisTanam.allCases { text += baris(kind.rawValue, kind.pasti ? "galat" : "semua temuan", hasil(kind)) }
    text += baris("**Hitungan dan angka yang sama**", "galat", hasil { $0.pasti })
    text += """

      Pada laporan yang sama tanpa kesalahan: \(galatPalsu.count) galat palsu pada \(angkaDiperiksa) pemeriksaan, dan \(peringatan) peringatan (\(naskah) laporan).

      """
    return text
  }

  private func baris(_ name: String, _ counted: String, _ result: Hasil) -> String {
    "| \(name) | \(counted) | \(result.ditanam) | \(result.ditemukan) | \(result.persen)% |\n"
  }
}
