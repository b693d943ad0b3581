import HTML
import Sakip
import Selaras

/// Figures on the screen: each computed one leads to where it comes from.
extension PageContext {
  /// A figure as a link; the style sheet knows such links by their address, which keeps long tables small.
  func angka(_ printed: String, _ rujukan: Asal) -> HTML {
    a(.href(tautan(rujukan))) { printed }
  }

  /// A target with its unit.
  func target(_ result: KinerjaIndikator, unit: String) -> HTML {
    guard let target = result.target else { return Components.nihil("belum ditetapkan") }
    return angka(
      target.isi.printed, .indikator(unit: unit, indikator: result.indikator.id, tahun: result.tahun, .target))
  }

  /// A realisasi, or why there is none: provisional ones carry an asterisk, those that are not approved say so.
  func realisasi(_ result: HasilRealisasi, _ indicator: String, unit: String, tahun: Int) -> HTML {
    switch result {
    case .tidakAda(let reason): Components.nihil(reason.nama)
    case .terhitung(let actual): realisasi(actual, indicator, unit: unit, tahun: tahun)
    }
  }

  private func realisasi(_ actual: RealisasiTahunan, _ indicator: String, unit: String, tahun: Int) -> HTML {
    HTML {
      angka(actual.nilai.printed, .indikator(unit: unit, indikator: indicator, tahun: tahun, .realisasi))
      if let stands = actual.sementara { AngkaSementara.tanda(stands) }
      if !actual.resmi {
        " "
        Components.lencana("belum disetujui", .perhatian)
      }
      if actual.tanpaKejadian {
        " "
        Components.lencana("tanpa kejadian", .kabar)
      }
      if let missing = actual.keteranganKosong {
        " "
        Components.lencana(missing, .perhatian)
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

  /// The serapan of an amount, for which spending is recorded as `cakupan` says.
  func serapan(
    _ amount: JumlahAnggaran?, _ cakupan: CakupanBelanja, _ rujukan: Asal, kosong: String = "belum ada anggaran"
  ) -> HTML {
    guard let amount else { return Components.nihil(kosong) }
    guard amount.pagu != .zero else { return Components.nihil("pagu 0") }
    guard cakupan.ada, let percent = amount.serapan else { return Components.nihil("belum ada realisasi") }
    return HTML {
      angka(percent.printedPercent(), rujukan)
      if !cakupan.lengkap { small { " (\(cakupan.tercatat) dari \(cakupan.seluruhnya) sub kegiatan tercatat)" } }
    }
  }

  /// The serapan of the whole budget of a perangkat daerah.
  func serapan(_ ikhtisar: IkhtisarKinerja, unit: String) -> HTML {
    serapan(
      ikhtisar.rincian.isEmpty ? nil : ikhtisar.anggaran, ikhtisar.cakupanBelanja,
      .anggaran(unit: unit, tahun: tahun, simpul: nil, .serapan))
  }

  /// The efficiency of an indikator, or why there is none.
  func efisiensi(_ result: KinerjaIndikator, _ rujukan: Asal) -> HTML {
    switch result.hasilEfisiensi {
    case .terukur(let percent): angka(percent.printedPercent(), rujukan)
    case .tidakTerukur(let reason): Components.nihil("belum dapat dihitung: \(reason)")
    }
  }

  /// The efficiency of a perangkat daerah: of how many indikator. Which are left out, and why, stands where the figure
  /// comes from.
  func efisiensi(_ rekap: RekapEfisiensi, unit: String) -> HTML {
    HTML {
      if let percent = rekap.persen {
        angka(percent.printedPercent(), .efisiensi(unit: unit, tahun: tahun))
      } else {
        Components.nihil("belum dapat dihitung")
      }
      if !rekap.tidakDihitung.isEmpty {
        small { " (\(rekap.dihitung) dari \(rekap.jumlah) indikator)" }
      }
    }
  }

  /// What stands below a table of capaian: the scale of the classes and the policies behind the figures.
  func kebijakan(_ ikhtisar: IkhtisarKinerja, _ skala: SkalaKategori) -> HTML {
    let provisional = AngkaSementara.keterangan(ikhtisar.indikator.map { ($0.indikator.nama, $0.realisasi?.sementara) })
    return kebijakan([provisional].compactMap(\.self) + ikhtisar.kebijakan(skala), skala)
  }

  /// What stands below a list of perangkat daerah with their means: the scales of the classes and the policies behind
  /// the means; `nil` where nothing is measured.
  func kebijakan(_ ikhtisar: IkhtisarPemda) -> HTML? {
    let measured = ikhtisar.berisi.filter { $0.kategori != nil }
    guard !measured.isEmpty else { return nil }
    let policies = measured.flatMap { row in row.kebijakan.map { "\(row.identitas.nama): \($0)" } }
    let scales = measured.map { "Skala: \($0.skala.keterangan)" }.tanpaUlangan
    return HTML((scales + policies).joined(separator: " "))
  }

  /// The same for one indikator.
  func kebijakan(_ sentences: [String], _ skala: SkalaKategori) -> HTML {
    HTML((["Skala: \(skala.keterangan)"] + sentences).joined(separator: " "))
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
