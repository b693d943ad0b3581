import HTML
import Reviu
import Selaras

/// How many findings are shown, and the links that show others.
extension NaskahPage {
  var jumlah: String {
    let shown = tersaring.count == semua.count ? "" : " yang cocok dari \(Count(semua.count).printed)"
    return tersaring.isEmpty
      ? "Tidak ada temuan yang cocok dengan saringan ini." : "\(Count(tersaring.count).printed) temuan\(shown)."
  }

  /// The way to the list that prints whole, and back; on paper, that a page of many is a part.
  var cetak: HTML {
    if isCetak {
      return p(.class("hanya-layar")) {
        "Semuanya dalam satu halaman, untuk dibaca dan dicetak. "
        a(.href(alamat(saringan))) { "Kembali ke daftar per halaman" }
      }
    }
    guard halaman.jumlahHalaman > 1 else { return .empty }
    return HTML {
      p(.class("hanya-layar")) { a(.href(alamatCetak)) { namaCetak } }
      p(.class("hanya-cetak")) {
        "Tercetak \(Count(baris.count).printed) dari \(Count(tersaring.count).printed) temuan: halaman \(halaman.halaman) dari \(halaman.jumlahHalaman). Untuk mencetak semuanya, buka dahulu \u{201C}\(namaCetak)\u{201D}."
      }
    }
  }

  private var namaCetak: String { "Tampilkan semua temuan (\(Count(tersaring.count).printed)) untuk dicetak" }

  var saringanTemuan: HTML {
    nav(.class("saringan-temuan"), .aria("label", "Saringan temuan")) {
      pilihan("Tingkat", TemuanNaskah.Tingkat.allCases, saringan.tingkat, nama: \.nama) { filter, value in
        filter.tingkat = value
      }
      pilihan("Keadaan", SaringanNaskah.Keadaan.allCases, saringan.keadaan, nama: \.nama) { filter, value in
        filter.keadaan = value
      }
      pilihan("Tentang", Kaidah.Kelompok.allCases, saringan.kelompok, nama: \.rawValue) { filter, value in
        filter.kelompok = value
      }
    }
  }

  /// One line of links: all, and each choice that has findings among those that pass the other filters.
  private func pilihan<Value: Hashable>(
    _ title: String, _ values: [Value], _ chosen: Value?, nama: (Value) -> String,
    _ set: (inout SaringanNaskah, Value?) -> Void
  ) -> HTML {
    let choices = [nil] + values.map(Optional.some)
    let counted = choices.map { value -> (Value?, SaringanNaskah, Int) in
      var filter = saringan
      set(&filter, value)
      return (value, filter, semua.count { filter.memuat($0.telaah) })
    }
    return div {
      span { "\(title):" }
      ul {
        for (value, filter, count) in counted where count > 0 || value == chosen {
          li {
            a(.href(alamat(filter)), .aria("current", value == chosen ? "true" : nil)) {
              "\(value.map(nama) ?? "Semua") (\(Count(count).printed))"
            }
          }
        }
      }
    }
  }
}
