extension PenulisContoh {
  /// Capaian of an indikator in a year.
  func capaian(_ place: Int, _ year: Int) -> AngkaContoh {
    let item = fakta.indikator[place]
    let (goal, actual) = (item.target[year]?.mantissa ?? 1, item.realisasi[year]?.mantissa ?? 1)
    guard item.turun else { return AngkaContoh(actual, per: goal, desimal: gaya.desimal, potong: gaya.potong) }
    return gaya.kebalikan
      ? AngkaContoh(goal, per: actual, desimal: gaya.desimal, potong: gaya.potong)
      : AngkaContoh(max(0, 2 * goal - actual), per: goal, desimal: gaya.desimal, potong: gaya.potong)
  }

  var rataCapaian: AngkaContoh {
    let values = fakta.indikator.indices.map { capaian($0, fakta.tahun).mantissa }
    return AngkaContoh(values.reduce(0, +), per: values.count, kali: 1, desimal: 0).berdesimal(gaya.desimal)
  }

  mutating func capaian(_ place: Int, _ label: String, _ write: @escaping (AngkaContoh) -> String) -> Int {
    angka(
      capaian(place, fakta.tahun), "capaian/\(place)/\(fakta.tahun)", usang: capaian(place, fakta.tahun - 1), label,
      write)
  }

  mutating func hubungkanCapaian(_ place: Int, _ result: Int, _ goal: Int, _ actual: Int) {
    let item = fakta.indikator[place]
    let isInverse = gaya.kebalikan
    naskah.hubungkan([result, goal, actual]) { figures in
      let (goal, actual) = (figures[0], figures[1])
      guard goal > 0, actual > 0 else { return nil }
      if !item.turun { return actual / goal * 100 }
      return isInverse ? goal / actual * 100 : (2 * goal - actual) / goal * 100
    }
  }

  func persenPasti(_ figure: AngkaContoh) -> String { figure.cetak + "%" }

  /// A class with its neighbours as what would be wrong.
  mutating func kategori(_ place: Int, _ label: String) -> String {
    guard let band = gaya.pita(capaian(place, fakta.tahun)) else { return "-" }
    let wrong = [band - 1, band + 1].filter(gaya.pita.indices.contains).map { gaya.pita[$0].nama }
    return kata(
      gaya.pita[band].nama, .kategori, wrong, tentang: ["capaian/\(place)/\(fakta.tahun)", "kategori/\(place)"], label)
  }

  mutating func tabelSkala() {
    let count = cacah(gaya.pita.count, tentang: ["skala"], "banyak kategori")
    alinea("Capaian setiap indikator dikelompokkan ke dalam \(count) kategori sebagaimana tabel berikut.")
    var rows: [[String]] = []
    for (place, band) in gaya.pita.enumerated() {
      rows.append(["\(place + 1)", band.rentang, kata(band.nama, .cacah, [], tentang: ["skala"], "skala")])
    }
    tabel("Skala Capaian Kinerja", [["No", "Rentang Capaian", "Kategori"]], rows)
  }

  /// Target, realisasi and capaian of all indikator.
  mutating func tabelCapaian() {
    var rows: [[String]] = []
    var results: [Int] = []
    for (place, item) in fakta.indikator.enumerated() {
      let goal = target(place, fakta.tahun, "target tabel capaian")
      let actual = realisasi(place, fakta.tahun, "realisasi tabel capaian")
      let result = capaian(place, "capaian tabel capaian", gaya.persen)
      hubungkanCapaian(place, result, goal, actual)
      results.append(result)
      rows.append(
        kepalaBaris(place) + [item.satuan] + [goal, actual, result].map(isi) + [
          kategori(place, "kategori tabel capaian")
        ])
    }
    let mean = angka(rataCapaian, "rata", total: true, "rata-rata capaian", gaya.persen)
    naskah.hubungkan([mean] + results) { $0.reduce(0, +) / Double($0.count) }
    rows.append(["", acak.pilih("Rata-rata Capaian", "Rata-rata"), "", "", "", "", isi(mean), ""])
    let front = ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan"]
    let year = "\(fakta.tahun)"
    var head =
      gaya.kepalaDua
      ? [
        front + [acak.pilih("Kinerja \(year)", "Tahun \(year)"), "", "", "Kategori"],
        ["", "", "", "", "Target", "Realisasi", gaya.kataCapaian, ""],
      ] : [front + ["Target \(year)", "Realisasi \(year)", gaya.kataCapaian, "Kategori"]]
    if gaya.barisRumus { head.append(["1", "2", "3", "4", "5", "6", "7=(6/5)x100", "8"]) }
    tabel(
      acak.pilih(
        "Capaian Kinerja Tahun \(tahun("judul tabel capaian"))",
        "Pengukuran Kinerja \(fakta.nama) Tahun \(tahun("judul tabel capaian"))"), head, rows)
  }

  /// What the table says, counted.
  mutating func simpulanCapaian() {
    let values = fakta.indikator.indices.map { capaian($0, fakta.tahun) }
    let whole = 100 * AngkaContoh.pangkat(gaya.desimal)
    let above = values.count { $0.mantissa > whole }
    let below = values.count { $0.mantissa < whole }
    let about: Set<String> = Set(fakta.indikator.indices.map { "capaian/\($0)/\(fakta.tahun)" })
    if above > 0, below > 0 {
      let all = cacah(values.count, tentang: about.union(["indikator"]), "dari banyak indikator")
      let many = cacah(above, tentang: about, "banyak di atas 100")
      let few = cacah(below, tentang: about, "banyak di bawah 100")
      alinea(
        "Dari \(all) indikator kinerja utama, sebanyak \(many) indikator mencapai capaian di atas 100% dan \(few) indikator mencapai capaian di bawah 100%."
      )
    }
    let mean = angka(rataCapaian, "rata", "rata-rata dalam kalimat", persenPasti)
    alinea(
      "Rata-rata capaian kinerja \(fakta.nama) tahun \(tahun("rata-rata", tentang: ["rata"])) adalah \(isi(mean)).")
    let order = values.indices.sorted { values[$0].mantissa > values[$1].mantissa }
    guard let first = order.first, let last = order.last, order.count > 2,
      values[first].mantissa > values[order[1]].mantissa,
      values[last].mantissa < values[order[order.count - 2]].mantissa
    else { return }
    for (place, word, other) in [(first, "tertinggi", "terendah"), (last, "terendah", "tertinggi")] {
      let figure = capaian(place, "capaian ekstrem dalam kalimat", persenPasti)
      let extreme = kata(word, .arah, [other], tentang: about, "\(word) dalam kalimat")
      alinea(
        acak.pilih(
          "Capaian \(extreme) terdapat pada indikator \(fakta.indikator[place].nama) yaitu sebesar \(isi(figure)).",
          "Indikator dengan capaian \(extreme) adalah \(fakta.indikator[place].nama) dengan capaian sebesar \(isi(figure))."
        ))
    }
  }
}

extension AngkaContoh {
  /// The same digits read with decimals.
  func berdesimal(_ decimals: Int) -> AngkaContoh { AngkaContoh(mantissa, decimals) }
}
