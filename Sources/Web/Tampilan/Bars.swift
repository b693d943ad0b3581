import HTML
import Sakip
import Selaras

/// Where the indikator of a year stand, as one bar in four parts with the counts beside it.
struct ProportionBar {
  let hitungan: IkhtisarPemda.Hitungan
  let tahun: Int

  private struct Part {
    let nama: String
    let jumlah: Int
    let kelas: String
  }

  private var parts: [Part] {
    [
      Part(nama: "melampaui target", jumlah: hitungan.melampaui, kelas: "melampaui"),
      Part(nama: "tepat mencapai target", jumlah: hitungan.sesuai, kelas: "sesuai"),
      Part(nama: "belum mencapai target", jumlah: hitungan.belumTercapai, kelas: "belum"),
      Part(nama: "belum dapat diukur", jumlah: hitungan.tidakTerukur, kelas: "tak-terukur"),
    ].filter { $0.jumlah > 0 }
  }

  var html: HTML {
    guard hitungan.jumlah > 0 else { return .empty }
    let description = parts.map { "\(Count($0.jumlah).printed) \($0.nama)" }.joined(separator: ", ")
    return figure(.class("perbandingan")) {
      SVG.drawing(
        width: 720, height: 36, title: "Indikator kinerja tahun \(tahun)", description: "\(description).",
        .class("bagan-perbandingan")
      ) {
        for (index, part) in parts.enumerated() {
          SVG.rect(
            .class("bagian-\(part.kelas)"), .x(start(index)), .y(0), .width(width(part)), .height(36))
        }
      }
      figcaption {
        ul(.class("kunci")) {
          for part in parts {
            li {
              span(.class("kotak", "bagian-\(part.kelas)"), .aria("hidden", "true")) { "" }
              strong { Count(part.jumlah).printed }
              " \(part.nama)"
            }
          }
        }
      }
    }
  }

  private func width(_ part: Part) -> Double { Double(part.jumlah) / Double(hitungan.jumlah) * 720 - 2 }

  private func start(_ index: Int) -> Double {
    parts[..<index].reduce(0) { $0 + width($1) + 2 }
  }
}

/// A percentage as a short bar with a mark at 100, for a cell of a table; the figure stands beside it.
struct SmallBar {
  let percent: Ratio

  var html: HTML {
    let length = min(max(percent.approximation, 0), 150) / 150 * 72
    return SVG.drawing(
      width: 72, height: 10, title: "Capaian", description: percent.printedPercent(), .class("batang-kecil"),
      .aria("hidden", "true")
    ) {
      SVG.rect(.class("alas"), .x(0), .y(1), .width(72), .height(8))
      SVG.rect(.class("isi"), .x(0), .y(1), .width(length), .height(8))
      SVG.rect(.class("batas"), .x(47.5), .y(0), .width(1.5), .height(10))
    }
  }
}
