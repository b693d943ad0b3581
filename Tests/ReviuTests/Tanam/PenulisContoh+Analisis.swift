extension PenulisContoh {
  /// What is told about each indikator: target, realisasi and capaian in words, the years before, the province.
  mutating func analisis() {
    for place in fakta.indikator.indices {
      let item = fakta.indikator[place]
      naskah.judul("\(place + 1)) \(item.nama)")
      kalimatCapaian(place)
      tabelTahun(place)
      kalimatTahun(place)
      kalimatProvinsi(place)
    }
    tabelAkhir()
    if fakta.jenis == .kabupaten || acak.peluang(40) { peringkat() }
  }

  private mutating func kalimatCapaian(_ place: Int) {
    let item = fakta.indikator[place]
    let goal = target(place, fakta.tahun, "target dalam kalimat")
    let actual = realisasi(place, fakta.tahun, "realisasi dalam kalimat")
    let result = capaian(place, "capaian dalam kalimat", persenPasti)
    hubungkanCapaian(place, result, goal, actual)
    let band = kategori(place, "kategori dalam kalimat")
    let about: Set<String> = ["target/\(place)/\(fakta.tahun)", "realisasi/\(place)/\(fakta.tahun)"]
    let year = tahun("kalimat capaian", tentang: about)
    let ending = gaya.pita(capaian(place, fakta.tahun)) == nil ? "." : " dengan kategori \(band)."
    alinea(
      acak.pilih(
        "Target indikator \(item.nama) tahun \(year) ditetapkan sebesar \(isi(goal)) dan terealisasi sebesar \(isi(actual)) sehingga capaiannya \(isi(result))\(ending)",
        "Pada tahun \(year) indikator \(item.nama) ditargetkan sebesar \(isi(goal)), realisasinya \(isi(actual)), atau capaian sebesar \(isi(result))\(ending)",
        "Realisasi \(item.nama) tahun \(year) adalah \(isi(actual)) dari target \(isi(goal)), dengan capaian kinerja \(isi(result))\(ending)"
      ))
    guard let goal = item.target[fakta.tahun], let actual = item.realisasi[fakta.tahun], goal != actual else { return }
    let isReached = item.turun ? actual.mantissa < goal.mantissa : actual.mantissa > goal.mantissa
    let word = isReached ? ("melampaui", "belum mencapai") : ("belum mencapai", "melampaui")
    alinea(
      "Realisasi indikator ini \(kata(word.0, .arah, [word.1], tentang: about, "melampaui atau belum mencapai target")) target yang diperjanjikan."
    )
  }

  private mutating func tabelTahun(_ place: Int) {
    let item = fakta.indikator[place]
    let years = [fakta.tahun - 2, fakta.tahun - 1, fakta.tahun]
    var cells: [Int] = []
    for year in years {
      let goal = target(place, year, "target tabel tahun")
      let actual = realisasi(place, year, "realisasi tabel tahun")
      let result = angka(
        capaian(place, year), "capaian/\(place)/\(year)",
        usang: capaian(place, year - 1 > years[0] ? year - 1 : years[0]),
        "capaian tabel tahun", gaya.persen)
      hubungkanCapaian(place, result, goal, actual)
      cells += [goal, actual, result]
    }
    let words = ["Target", "Realisasi", "Capaian"]
    var upper = ["Indikator Kinerja"]
    var lower = [""]
    for year in years {
      upper += gaya.kepalaDua ? ["\(year)", "", ""] : words.map { "\($0) \(year)" }
      lower += words
    }
    let head = gaya.kepalaDua ? [upper, lower] : [upper]
    tabel(
      "Perbandingan Realisasi Kinerja Tahun \(years[0])-\(fakta.tahun) Indikator \(item.nama)", head,
      [[item.nama] + cells.map(isi)])
  }

  private mutating func kalimatTahun(_ place: Int) {
    let item = fakta.indikator[place]
    guard let now = item.realisasi[fakta.tahun], let last = item.realisasi[fakta.tahun - 1], now != last else { return }
    let isUp = now.mantissa > last.mantissa
    let old = realisasi(place, fakta.tahun - 1, "realisasi tahun lalu dalam kalimat")
    let new = realisasi(place, fakta.tahun, "realisasi menjadi dalam kalimat")
    let change = angka(
      AngkaContoh(abs(now.mantissa - last.mantissa), now.desimal), "beda/\(place)", "perubahan poin dalam kalimat")
    naskah.hubungkan([change, new, old]) { abs($0[0] - $0[1]) }
    let about: Set<String> = ["realisasi/\(place)/\(fakta.tahun)", "realisasi/\(place)/\(fakta.tahun - 1)"]
    let words = isUp ? ("meningkat", "menurun") : ("menurun", "meningkat")
    let word = kata(words.0, .arah, [words.1], tentang: about, "naik turun dalam kalimat")
    guard acak.peluang(60), last.mantissa > 0 else {
      alinea(
        "Dibandingkan dengan tahun \(fakta.tahun - 1), realisasi \(item.nama) \(word) \(isi(change)) poin dari \(isi(old)) menjadi \(isi(new))."
      )
      return
    }
    let share = AngkaContoh(abs(now.mantissa - last.mantissa), per: last.mantissa, desimal: 2)
    let percent = angka(share, "tumbuh/\(place)", "perubahan persen dalam kalimat", persenPasti)
    naskah.hubungkan([percent, new, old]) { $0[1] == 0 ? nil : abs($0[0] - $0[1]) / $0[1] * 100 }
    alinea(
      acak.pilih(
        "Realisasi \(item.nama) tahun \(fakta.tahun) \(word) sebesar \(isi(percent)) dibandingkan tahun \(fakta.tahun - 1), yaitu dari \(isi(old)) menjadi \(isi(new)).",
        "Realisasi tersebut \(word) \(isi(change)) poin (\(isi(percent))) dari \(isi(old)) pada tahun \(fakta.tahun - 1) menjadi \(isi(new)) pada tahun \(fakta.tahun)."
      ))
  }

  private mutating func kalimatProvinsi(_ place: Int) {
    let item = fakta.indikator[place]
    guard let now = item.realisasi[fakta.tahun], now != item.provinsi else { return }
    let isAbove = now.mantissa > item.provinsi.mantissa
    let words = isAbove ? ("di atas", "di bawah") : ("di bawah", "di atas")
    let about: Set<String> = ["realisasi/\(place)/\(fakta.tahun)", "provinsi/\(place)"]
    let word = kata(words.0, .arah, [words.1], tentang: about, "di atas atau di bawah provinsi")
    let mine = realisasi(place, fakta.tahun, "realisasi banding provinsi")
    let other = angka(item.provinsi, "provinsi/\(place)", "realisasi provinsi", tulisKinerja(item))
    alinea(
      "Realisasi \(item.nama) sebesar \(isi(mine)) berada \(word) realisasi provinsi yang sebesar \(isi(other)).")
  }

  private mutating func tabelAkhir() {
    var rows: [[String]] = []
    for (place, item) in fakta.indikator.enumerated() where !item.turun {
      guard let goal = item.target[fakta.akhir], let actual = item.realisasi[fakta.tahun] else { continue }
      let mine = realisasi(place, fakta.tahun, "realisasi tabel akhir")
      let end = target(place, fakta.akhir, "target akhir")
      let share = angka(
        AngkaContoh(actual.mantissa, per: goal.mantissa, desimal: gaya.desimal, potong: gaya.potong),
        "kemajuan/\(place)",
        "capaian terhadap akhir", gaya.persen)
      naskah.hubungkan([share, mine, end]) { $0[1] == 0 ? nil : $0[0] / $0[1] * 100 }
      rows.append(["\(rows.count + 1)", item.nama] + [mine, end, share].map(isi))
    }
    guard rows.count > 1 else { return }
    alinea("Kemajuan terhadap target akhir Renstra disajikan pada tabel berikut.")
    tabel(
      "Realisasi Kinerja terhadap Target Akhir Renstra",
      [
        [
          "No", "Indikator Kinerja", "Realisasi \(fakta.tahun)", "Target Akhir Renstra \(fakta.akhir)",
          acak.pilih("Tingkat Kemajuan (%) terhadap Target Akhir", "Capaian terhadap Target Akhir"),
        ]
      ], rows)
  }

  private mutating func peringkat() {
    let order = fakta.tetangga.sorted { $0.nilai.mantissa > $1.nilai.mantissa }
    let own = "Kabupaten \(fakta.kabupaten)"
    guard let place = order.firstIndex(where: { $0.nama == own }) else { return }
    var rows: [[String]] = []
    for (number, item) in fakta.tetangga.enumerated() {
      let cell = angka(item.nilai, "tetangga/\(number)", "nilai tetangga")
      rows.append(["\(number + 1)", item.nama, isi(cell)])
    }
    tabel("Indeks Daya Saing Daerah Tahun \(fakta.tahun)", [["No", "Kabupaten", "Indeks"]], rows)
    let about = Set(fakta.tetangga.indices.map { "tetangga/\($0)" })
    let wrong = [place, place + 2].filter { (1...order.count).contains($0) }.map { "ke-\($0)" }
    let rank = kata("ke-\(place + 1)", .peringkat, wrong, tentang: about, "peringkat")
    let mine = fakta.tetangga.firstIndex { $0.nama == own } ?? 0
    let value = angka(fakta.tetangga[mine].nilai, "tetangga/\(mine)", "nilai peringkat dalam kalimat")
    alinea("Dengan indeks sebesar \(isi(value)), \(own) menempati peringkat \(rank) dari \(order.count) kabupaten.")
  }
}
