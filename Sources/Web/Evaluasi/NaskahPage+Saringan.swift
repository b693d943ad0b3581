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
