import HTML
import Sakip
import Selaras

/// What is red, since when, why, and who is on it: for those who decide, on one page.
struct KerjaPimpinan {
  let context: PageContext
  let merah: [Pekerjaan]

  private struct Sorotan {
    let unit: UnitState
    let hasil: KinerjaIndikator
    let sejak: Tanggal?
  }

  private var sorotan: [Sorotan] {
    merah.compactMap { work in
      guard let unit = context.state.unit[work.unit],
        let result = context.figures.ikhtisar(unit, tahun: work.tahun).indikator.first(where: {
          $0.indikator.id == work.indikator.first
        })
      else { return nil }
      return Sorotan(unit: unit, hasil: result, sejak: work.sejak)
    }
  }

  var html: HTML {
    section(.aria("labelledby", "judul-merah")) {
      h2(.id("judul-merah")) { sorotan.isEmpty ? "Capaian rendah" : "Capaian rendah (\(Count(sorotan.count).printed))" }
      if sorotan.isEmpty {
        p { Components.nihil(kosong) }
      } else {
        p(.class("petunjuk")) { "Indikator yang capaian terakhirnya berada pada paruh bawah skala kategorinya." }
        ul(.class("sorotan")) { for one in sorotan { li { kartu(one) } } }
      }
    }
  }

  /// That nothing is low says little while little is measured: of how many it is true.
  private var kosong: String {
    let years = [context.tahun, context.hari.tahun, context.hari.tahun - 1].tanpaUlangan.map { year in
      let results = context.state.perangkatDaerah(tahun: year).flatMap {
        context.figures.ikhtisar($0, tahun: year).indikator
      }
      return (tahun: year, terukur: results.count { $0.capaian.persen != nil }, jumlah: results.count)
    }
    let told = years.map {
      "\($0.tahun): \(terukur($0.terukur, dari: $0.jumlah))"
    }.joined(separator: "; ")
    return years.allSatisfy { $0.terukur == 0 }
      ? "Belum dapat dikatakan mana yang rendah: belum ada indikator yang terukur. \(told)."
      : "Di antara yang sudah terukur tidak ada capaian yang rendah. \(told)."
  }

  private func terukur(_ count: Int, dari all: Int) -> String {
    if all == 0 { return "belum ada indikator bertarget" }
    return count == 0
      ? "belum ada yang terukur dari \(Count(all).of("indikator"))"
      : "\(Count(count).printed) dari \(Count(all).of("indikator")) sudah terukur"
  }

  private func kartu(_ one: Sorotan) -> HTML {
    let (unit, result) = (one.unit, one.hasil)
    let scale = unit.skala(tahun: result.tahun)
    let reasons = unit.hambatan(result.indikator, tahun: result.tahun)
    return HTML {
      h3 {
        a(.href(context.tautan(unit: unit.id, "/indikator/\(result.indikator.id)", tahun: result.tahun))) {
          result.indikator.nama
        }
      }
      p {
        "\(unit.nama), \(result.tahun): "
        context.capaian(
          result.capaian,
          .indikator(unit: unit.id, indikator: result.indikator.id, tahun: result.tahun, .capaian))
        " "
        context.kategori(result.kategori, scale)
      }
      dl(.class("uraian")) {
        dt { "Mengapa" }
        dd {
          reasons.isEmpty
            ? Components.nihil("faktor penghambat belum ditulis perangkat daerah") : Components.butir(reasons)
        }
        dt { "Sejak" }
        dd { one.sejak.map { Components.tanggal($0) } ?? Components.nihil("belum diketahui") }
        dt { "Penanggung jawab" }
        dd { unit.penanggungJawab(result.indikator) }
      }
    }
  }
}
