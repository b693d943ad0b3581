import Sakip

extension UnitState {
  /// Where a figure of an indikator comes from; `nil` when there is no such figure.
  func asal(_ angka: Asal.Angka, indikator: IndikatorDitetapkan, tahun: Int) -> AsalAngka? {
    switch angka {
    case .target: asalTarget(indikator, tahun: tahun)
    case .targetAkhir: asalTargetAkhir(indikator, tahun: tahun)
    case .realisasi: asalRealisasi(indikator, tahun: tahun)
    case .capaian: asalCapaian(indikator, tahun: tahun, akhir: false)
    case .capaianAkhir: asalCapaian(indikator, tahun: tahun, akhir: true)
    case .serapan: asalSerapan(indikator, tahun: tahun)
    case .efisiensi: asalEfisiensi(indikator, tahun: tahun)
    }
  }

  private func asalTarget(_ indicator: IndikatorDitetapkan, tahun: Int) -> AsalAngka? {
    guard let target = target(indicator.id, tahun: tahun) else { return nil }
    let promised = perjanjian.berlaku(tahun: tahun).flatMap { agreement in
      agreement.entri == target.entri ? agreement.isi : nil
    }
    let rule =
      promised.map { "ditetapkan dalam perjanjian kinerja \($0.jenis.rawValue) tanggal \($0.tanggal.printed)" }
      ?? renstra(tahun: tahun).map { "ditetapkan dalam \($0.nama)" } ?? "ditetapkan dalam \(namaRencana)"
    return AsalAngka(
      nama: "Target \(tahun)", subjek: indicator.nama, hasil: Satuan.cetak(target.isi, satuan: indicator.satuan),
      rumus: rule,
      masukan: [AsalAngka.Masukan("Target \(tahun)", target.isi.printed, entri: target.semuaEntri)]
        + targetMurni(indicator, promised, tahun: tahun))
  }

  /// What was first promised, when a revised agreement is in force.
  private func targetMurni(
    _ indicator: IndikatorDitetapkan, _ inForce: PerjanjianKinerjaDitetapkan?, tahun: Int
  ) -> [AsalAngka.Masukan] {
    guard inForce?.jenis == .perubahan, let original = perjanjian.perjanjian(.murni, tahun: tahun),
      let row = original.isi.baris.first(where: { $0.indikator == indicator.id })
    else { return [] }
    return [
      AsalAngka.Masukan(
        "Target dalam perjanjian kinerja murni, digantikan perubahan", row.target.printed, entri: original.semuaEntri)
    ]
  }

  private func asalTargetAkhir(_ indicator: IndikatorDitetapkan, tahun: Int) -> AsalAngka? {
    guard let version = renstra(tahun: tahun), let target = targetAkhir(indicator.id, tahun: tahun) else { return nil }
    return AsalAngka(
      nama: "Target akhir \(namaRencana)", subjek: indicator.nama,
      hasil: Satuan.cetak(target.isi, satuan: indicator.satuan),
      rumus: "target tahun \(version.periode.akhir) dalam \(version.nama), yang berlaku pada akhir tahun \(tahun)",
      masukan: [AsalAngka.Masukan("Target \(version.periode.akhir)", target.isi.printed, entri: target.semuaEntri)])
  }

  private func asalRealisasi(_ indicator: IndikatorDitetapkan, tahun: Int) -> AsalAngka? {
    guard let actual = pengukuran.realisasiTahunan(indicator, tahun: tahun) else { return nil }
    return AsalAngka(
      nama: "Realisasi \(tahun)", subjek: indicator.nama,
      hasil: Satuan.cetak(actual.nilai, satuan: indicator.satuan), rumus: actual.rumus,
      perhitungan: actual.perhitungan,
      kebijakan: (actual.tanpaKejadian ? ["Tidak ada kejadian yang harus ditangani; realisasi dinilai 100."] : [])
        + rumusDefinisi(indicator),
      masukan: actual.bagian.map { part in
        AsalAngka.Masukan(
          "Realisasi \(part.periode.nama)", part.tercatat.nilaiTertulis, keterangan: part.tercatat.keterangan,
          entri: part.tercatat.riwayat, bukti: bukti(indicator, part.periode))
      }
        + actual.periodeKosong.map {
          let reason = pengukuran.sebabTidakDihitung(indicator.id, $0) ?? .belumDiisi
          return AsalAngka.Masukan("Realisasi \($0.nama)", reason.nama, bukti: bukti(indicator, $0))
        })
  }

  /// What the definition sheet says of the computation, beside what was entered.
  private func rumusDefinisi(_ indicator: IndikatorDitetapkan) -> [String] {
    guard let formula = indicator.formula else { return [] }
    return ["Menurut lembar definisi, nilai satu periode adalah \(formula.printed): \(formula.explanation)."]
  }

  private func asalCapaian(_ indicator: IndikatorDitetapkan, tahun: Int, akhir: Bool) -> AsalAngka? {
    let result = kinerja(indicator, tahun: tahun, tahunSebelumnya: 0)
    let target = akhir ? result.targetAkhir : result.target
    let scale = skala(tahun: tahun)
    let inputs = [
      AsalAngka.Masukan(
        akhir ? "Target akhir \(namaRencana)" : "Target \(tahun)", target?.isi.printed ?? "belum ditetapkan",
        rujukan: target.map { _ in
          Asal.indikator(unit: id, indikator: indicator.id, tahun: tahun, akhir ? .targetAkhir : .target)
        }),
      AsalAngka.Masukan(
        "Realisasi \(tahun)", result.hasilRealisasi.tercetak,
        keterangan: result.realisasi?.keteranganKosong.map { [$0] } ?? [],
        rujukan: result.realisasi.map { _ in
          Asal.indikator(unit: id, indikator: indicator.id, tahun: tahun, .realisasi)
        }),
    ]
    let name = akhir ? "Capaian terhadap target akhir \(namaRencana)" : "Capaian \(tahun)"
    switch akhir ? result.capaianAkhir : result.capaian {
    case .tidakTerukur(let reason):
      return AsalAngka(
        nama: name, subjek: indicator.nama, hasil: "belum dapat dihitung: \(reason)",
        rumus: "belum dapat dihitung", masukan: inputs)
    case .terukur(let figure):
      var policies = figure.kebijakan
      if !akhir {
        policies.append("Kategori \(scale.kategori(figure.persen)) menurut \(scale.keterangan)")
        policies += scale.kebijakan(figure.persen)
      }
      return AsalAngka(
        nama: name, subjek: indicator.nama, hasil: figure.persen.printedPercent(), rumus: figure.rumus,
        perhitungan: figure.perhitungan, kebijakan: policies, masukan: inputs)
    }
  }

  private func asalEfisiensi(_ indicator: IndikatorDitetapkan, tahun: Int) -> AsalAngka? {
    let result = kinerja(indicator, tahun: tahun, tahunSebelumnya: 0)
    guard let figure = result.efisiensi, case .terukur(let reached) = result.capaian, let money = result.anggaran else {
      return nil
    }
    let method = kebijakan(tahun: tahun).efisiensi
    return AsalAngka(
      nama: "Efisiensi \(tahun)", subjek: indicator.nama, hasil: figure.printedPercent(),
      rumus: method.rumusTunggal,
      perhitungan: method.perhitungan(capaian: reached.sebagaiBahan, anggaran: money),
      kebijakan: ["Dihitung menurut \(method.dasar)."],
      masukan: [
        AsalAngka.Masukan(
          "Capaian \(tahun)", reached.persen.printedPercent(),
          rujukan: Asal.indikator(unit: id, indikator: indicator.id, tahun: tahun, .capaian)),
        AsalAngka.Masukan(
          "Serapan anggaran", money.serapan?.printedPercent() ?? "pagu 0",
          rujukan: Asal.indikator(unit: id, indikator: indicator.id, tahun: tahun, .serapan)),
      ])
  }

  private static let sebelumPembulatan = "Rata-rata dihitung dari angka sebelum dibulatkan menjadi dua desimal."

  /// Where the efficiency of the whole perangkat daerah comes from.
  func asalEfisiensi(_ summary: IkhtisarKinerja) -> AsalAngka? {
    guard !summary.dijanjikan.isEmpty else { return nil }
    let method = kebijakan(tahun: summary.tahun).efisiensi
    return AsalAngka(
      nama: "Efisiensi \(summary.tahun)", subjek: nama,
      hasil: summary.efisiensi?.printedPercent() ?? "belum dapat dihitung", rumus: method.rumus,
      perhitungan: method == .pmk249
        ? Perhitungan.rataRata(summary.dijanjikan.compactMap { $0.efisiensi?.printedPercent() }) : nil,
      kebijakan: ["Dihitung menurut \(method.dasar)."] + (method == .pmk249 ? [Self.sebelumPembulatan] : []),
      masukan: summary.dijanjikan.map { masukanEfisiensi($0, tahun: summary.tahun) })
  }

  private func masukanEfisiensi(_ result: KinerjaIndikator, tahun: Int) -> AsalAngka.Masukan {
    switch result.hasilEfisiensi {
    case .terukur(let figure):
      AsalAngka.Masukan(
        result.indikator.nama, figure.printedPercent(),
        rujukan: Asal.indikator(unit: id, indikator: result.indikator.id, tahun: tahun, .efisiensi))
    case .tidakTerukur(let reason):
      AsalAngka.Masukan(result.indikator.nama, "tidak ikut dihitung: \(reason)")
    }
  }

  /// Where the mean of the capaian comes from, with what it leaves out and why.
  func asalRataRata(_ summary: IkhtisarKinerja) -> AsalAngka? {
    guard !summary.indikator.isEmpty else { return nil }
    let scale = skala(tahun: summary.tahun)
    let classed = summary.rekap.rataRata.map { mean in
      ["Kategori \(scale.kategori(mean)) menurut \(scale.keterangan)"] + scale.kebijakan(mean)
    }
    return AsalAngka(
      nama: "Rata-rata capaian \(summary.tahun)", subjek: nama,
      hasil: summary.rekap.rataRata?.printedPercent() ?? "belum dapat dihitung: belum ada indikator yang terukur",
      rumus: "jumlah capaian indikator yang terukur / banyaknya indikator yang terukur",
      perhitungan: Perhitungan.rataRata(
        summary.indikator.compactMap { result in
          result.capaian.persen.map {
            kebijakan(tahun: summary.tahun).capaian.batasRataRata.dibatasi($0).printedPercent()
          }
        }),
      kebijakan: summary.rekap.kebijakan + [Self.sebelumPembulatan] + (classed ?? []),
      masukan: summary.indikator.map { result in
        let value: String
        switch result.capaian {
        case .terukur(let figure): value = figure.persen.printedPercent()
        case .tidakTerukur(let reason): value = "tidak ikut dihitung: \(reason)"
        }
        return AsalAngka.Masukan(
          result.indikator.nama, value,
          rujukan: Asal.indikator(unit: id, indikator: result.indikator.id, tahun: summary.tahun, .capaian))
      })
  }
}

extension RealisasiTercatat {
  /// The value as it was entered: the inputs of a share where it is one.
  public var nilaiTertulis: String {
    masukan.map { "\($0.pembilang.printed) dari \($0.penyebut.printed)" } ?? nilai?.printed ?? "belum diisi"
  }

  /// Status, source and remarks, each as a short sentence.
  var keterangan: [String] {
    [
      "Status: \(status.nama.lowercased())",
      sementara.map { "Angka sementara: \($0)" }, sumber.map { "Sumber: \($0)" }, catatan.map { "Catatan: \($0)" },
    ].compactMap { $0 }
  }
}
