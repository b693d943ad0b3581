import HTML
import Selaras

/// How many perangkat daerah are in each state by the worst of their year, as one bar with the counts below it.
struct PitaKelengkapan {
  private static let width = 720.0

  let kelengkapan: KelengkapanPemda

  private var parts: [(keadaan: KeadaanKelengkapan, banyak: Int)] {
    KeadaanKelengkapan.allCases.reversed().map { ($0, kelengkapan.banyak($0)) }.filter { $0.1 > 0 }
  }

  var html: HTML {
    guard !kelengkapan.baris.isEmpty else {
      return p { Components.nihil("Belum ada perangkat daerah yang dicatat untuk tahun \(kelengkapan.tahun).") }
    }
    let spoken = parts.map { "\($0.keadaan.nama): \(Count($0.banyak).of("perangkat daerah"))" }
    return figure(.class("perbandingan")) {
      SVG.drawing(
        width: Self.width, height: 36, title: "Kelengkapan pengukuran tahun \(kelengkapan.tahun)",
        description: spoken.joined(separator: "; ") + ".", .class("bagan-perbandingan")
      ) {
        for (index, part) in parts.enumerated() {
          SVG.rect(
            .class("isi-\(part.keadaan.kelas)"), .x(start(index)), .y(0), .width(width(part.banyak)), .height(36))
        }
      }
      figcaption {
        ul(.class("kunci")) {
          for part in parts {
            li {
              span(.class("kotak-tanda", part.keadaan.kelas)) { part.keadaan.tanda }
              strong { " \(Count(part.banyak).of("perangkat daerah"))" }
              ": \(part.keadaan.nama.lowercased())"
            }
          }
        }
      }
    }
  }

  private func width(_ count: Int) -> Double { Double(count) / Double(kelengkapan.baris.count) * Self.width - 2 }

  private func start(_ index: Int) -> Double { parts[..<index].reduce(0) { $0 + width($1.banyak) + 2 } }
}
