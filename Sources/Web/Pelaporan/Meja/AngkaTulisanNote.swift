import HTML
import Laporan

/// What is said of a text whose figures are not those of the data.
struct AngkaTulisanNote {
  private let berubah: [String]
  private let tidakDitemukan: [String]

  init(berubah: [String], tidakDitemukan: [String]) {
    self.berubah = berubah
    self.tidakDitemukan = tidakDitemukan
  }

  init(_ figures: AngkaTulisan) {
    self.init(berubah: figures.berubah, tidakDitemukan: figures.tidakDitemukan)
  }

  /// A chip for a list; empty when every figure agrees.
  var lencana: HTML {
    HTML {
      if !berubah.isEmpty {
        " "
        Components.lencana("Memuat angka yang sudah berubah", .perhatian)
      } else if !tidakDitemukan.isEmpty {
        " "
        Components.lencana("Memuat angka di luar data", .kabar)
      }
    }
  }

  /// The same in sentences; empty when every figure agrees.
  var html: HTML {
    HTML {
      if !berubah.isEmpty {
        p(.class("kilat", "perhatian")) {
          Components.lencana("Angka berubah", .perhatian)
          " Teks ini memuat angka yang sudah berubah: \(berubah.joined(separator: "; ")). Bandingkan dengan draf, lalu perbaiki teksnya."
        }
      }
      if !tidakDitemukan.isEmpty {
        p(.class("catatan")) {
          "Angka berikut tidak ada dalam data tahun ini: \(tidakDitemukan.joined(separator: "; ")). Pastikan angkanya benar."
        }
      }
    }
  }
}
