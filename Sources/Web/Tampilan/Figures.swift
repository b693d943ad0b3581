import HTML
import Sakip
import Selaras

/// Figures on the screen: each computed one leads to where it comes from.
extension PageContext {
  /// A figure as a link.
  func angka(_ printed: String, _ rujukan: Asal) -> HTML {
    a(.class("asal"), .href(tautan(rujukan))) { printed }
  }

  /// A target with its unit.
  func target(_ result: KinerjaIndikator, unit: String) -> HTML {
    guard let target = result.target else { return Components.nihil("belum ditetapkan") }
    return angka(
      target.isi.printed, .indikator(unit: unit, indikator: result.indikator.id, tahun: result.tahun, .target))
  }

  /// A realisasi: provisional ones carry an asterisk, those that are not approved say so.
  func realisasi(_ actual: RealisasiTahunan?, _ indicator: String, unit: String, tahun: Int) -> HTML {
    guard let actual else { return Components.nihil("belum diisi") }
    return HTML {
      angka(actual.nilai.printed, .indikator(unit: unit, indikator: indicator, tahun: tahun, .realisasi))
      if let stands = actual.sementara {
        abbr(.title("Angka sementara: \(stands)")) { "*" }
      }
      if !actual.resmi {
        " "
        Components.lencana("belum disetujui", .perhatian)
      }
    }
  }

  /// A capaian, or why there is none.
  func capaian(_ result: HasilCapaian, _ rujukan: Asal) -> HTML {
    switch result {
    case .terukur(let figure): angka(figure.persen.printedPercent(), rujukan)
    case .tidakTerukur(let reason): Components.nihil(reason)
    }
  }

  /// The serapan of an amount of a perangkat daerah whose year is `ikhtisar`.
  func serapan(
    _ amount: JumlahAnggaran?, _ rujukan: Asal, _ ikhtisar: IkhtisarKinerja, kosong: String = "belum ada anggaran"
  ) -> HTML {
    guard let amount else { return Components.nihil(kosong) }
    guard ikhtisar.adaRealisasiAnggaran else { return Components.nihil("belum ada realisasi") }
    guard let percent = amount.serapan else { return Components.nihil("pagu 0") }
    return angka(percent.printedPercent(), rujukan)
  }

  /// The serapan of the whole budget of a perangkat daerah.
  func serapan(_ ikhtisar: IkhtisarKinerja, unit: String) -> HTML {
    serapan(
      ikhtisar.rincian.isEmpty ? nil : ikhtisar.anggaran, .anggaran(unit: unit, tahun: tahun, simpul: nil, .serapan),
      ikhtisar)
  }

  /// A class of a capaian as a chip; the colour follows the place of the class on its scale.
  func kategori(_ name: String?, _ skala: SkalaKategori) -> HTML {
    guard let name, let place = skala.kelas.firstIndex(where: { $0.nama == name }) else {
      return Components.nihil("belum terukur")
    }
    if place == 0 { return Components.lencana(name, .baik) }
    return Components.lencana(name, place < skala.kelas.count - 2 ? .kabar : .perhatian)
  }
}
