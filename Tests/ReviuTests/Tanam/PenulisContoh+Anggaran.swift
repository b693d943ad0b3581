extension PenulisContoh {
  func bagi(_ top: Int, _ bottom: Int, desimal: Int? = nil) -> AngkaContoh {
    AngkaContoh(top, per: bottom, desimal: desimal ?? gaya.desimal, potong: gaya.potong)
  }

  /// The third chapter.
  mutating func akuntabilitas() {
    bab(3, "Akuntabilitas Kinerja")
    sub(1, "Capaian Kinerja")
    tabelSkala()
    alinea("Hasil pengukuran kinerja \(instansi("capaian")) disajikan dalam tabel berikut.")
    tabelCapaian()
    simpulanCapaian()
    sub(2, "Analisis Capaian Kinerja")
    analisis()
    sub(3, "Realisasi Anggaran")
    kalimatAnggaran()
    tabelAnggaran()
    ekstremProgram()
    if acak.peluang(70) { tabelPertumbuhan() }
    tabelPergeseran()
    sub(4, "Efisiensi Penggunaan Sumber Daya")
    tabelEfisiensi()
  }

  /// Budget, what was spent and the share, in one sentence.
  mutating func kalimatAnggaran() {
    let budget = angka(AngkaContoh(fakta.pagu), "pagu", "pagu dalam kalimat serapan", gaya.uang)
    let spent = angka(
      AngkaContoh(fakta.realisasi), "realisasi", usang: AngkaContoh(fakta.tahunLalu[1].realisasi),
      "realisasi dalam kalimat serapan", gaya.uang)
    let share = angka(
      bagi(fakta.realisasi, fakta.pagu), "serapan", usang: bagi(fakta.tahunLalu[1].realisasi, fakta.tahunLalu[1].pagu),
      "serapan dalam kalimat", persenPasti)
    naskah.hubungkan([share, spent, budget]) { $0[1] == 0 ? nil : $0[0] / $0[1] * 100 }
    let year = tahun("kalimat serapan", tentang: ["pagu", "realisasi"])
    alinea(
      acak.pilih(
        "Pada tahun \(year) anggaran \(fakta.nama) sebesar \(isi(budget)) dengan realisasi sebesar \(isi(spent)) atau \(isi(share)).",
        "Realisasi anggaran tahun \(year) mencapai \(isi(spent)) dari pagu sebesar \(isi(budget)), sehingga serapannya \(isi(share)).",
        "Dari pagu anggaran tahun \(year) sebesar \(isi(budget)) telah terealisasi \(isi(spent)) atau sebesar \(isi(share))."
      ))
    guard acak.peluang(50) else { return }
    let rest = angka(AngkaContoh(fakta.pagu - fakta.realisasi), "sisa", "sisa dalam kalimat", gaya.uang)
    naskah.hubungkan([rest, budget, spent]) { $0[0] - $0[1] }
    alinea("Dengan demikian terdapat sisa anggaran sebesar \(isi(rest)).")
  }

  private struct BarisAnggaran {
    let pagu: Int
    let realisasi: Int
    let sisa: Int?
  }

  /// The tree of programmes.
  mutating func tabelAnggaran() {
    var rows: [[String]] = []
    var tops: [BarisAnggaran] = []
    for (number, item) in fakta.program.enumerated() { tops.append(simpul(item, [number + 1], &rows)) }
    let total = barisAnggaran(
      fakta.pagu, fakta.realisasi, ["pagu", "realisasi", "serapan", "sisa"], total: true, "jumlah tabel anggaran")
    naskah.hubungkan([total.baris.pagu] + tops.map(\.pagu)) { $0.reduce(0, +) }
    naskah.hubungkan([total.baris.realisasi] + tops.map(\.realisasi)) { $0.reduce(0, +) }
    let front = gaya.nomor == .kata ? [gaya.kataJumlah] : ["", gaya.kataJumlah]
    rows.append(front + total.sel)
    let name = "Program / Kegiatan / Sub Kegiatan"
    let names = gaya.nomor == .angka ? ["No", name] : gaya.nomor == .kode ? ["Kode", name] : [name]
    let money = ["Realisasi", "Persentase"] + (gaya.sisaAnggaran ? ["Sisa"] : [])
    let head =
      gaya.kepalaDua
      ? [
        names + [gaya.kataPagu, "Realisasi Anggaran", ""] + (gaya.sisaAnggaran ? ["Sisa Anggaran"] : []),
        names.map { _ in "" } + ["", "Rp", "%"] + (gaya.sisaAnggaran ? [""] : []),
      ]
      : [names + [gaya.kataPagu] + money]
    tabel("Realisasi Anggaran Tahun \(tahun("judul tabel anggaran"))", head, rows)
  }

  private mutating func simpul(_ item: FaktaContoh.Simpul, _ path: [Int], _ rows: inout [[String]]) -> BarisAnggaran {
    let isTop = path.count == 1
    let keys = ["pagu", "realisasi", "serapan", "sisa"].map { "\($0)/\(item.nama)" }
    let level = ["program", "kegiatan", "sub kegiatan"][path.count - 1]
    let row = barisAnggaran(item.pagu, item.realisasi, keys, total: !item.anak.isEmpty, "\(level) tabel anggaran")
    let word = isTop || gaya.nomor != .kata ? "" : path.count == 2 ? "Kegiatan " : "Sub Kegiatan "
    let name = isTop ? kata(item.nama, .cacah, [], tentang: ["program"], "nama program") : word + item.nama
    switch gaya.nomor {
    case .kata: rows.append([name] + row.sel)
    case .angka: rows.append([path.map(String.init).joined(separator: ".") + (isTop ? "." : ""), name] + row.sel)
    case .kode:
      let parts =
        ["2.11", String(path[0] + 10).suffix(2).description]
        + path.dropFirst().enumerated().map { place, each in
          place == 0 ? "2.0\(each)" : "00\(each + 10)"
        }
      rows.append([parts.joined(separator: "."), name] + row.sel)
    }
    guard gaya.anak else { return row.baris }
    var parts: [BarisAnggaran] = []
    for (number, child) in item.anak.enumerated() { parts.append(simpul(child, path + [number + 1], &rows)) }
    if !parts.isEmpty {
      naskah.hubungkan([row.baris.pagu] + parts.map(\.pagu)) { $0.reduce(0, +) }
      naskah.hubungkan([row.baris.realisasi] + parts.map(\.realisasi)) { $0.reduce(0, +) }
    }
    return row.baris
  }

  private mutating func barisAnggaran(
    _ budget: Int, _ spent: Int, _ keys: [String], total: Bool, _ label: String
  ) -> (baris: BarisAnggaran, sel: [String]) {
    let isSum = total && (gaya.anak || keys[0] == "pagu")
    let first = angka(AngkaContoh(budget), keys[0], total: isSum, "pagu \(label)", gaya.uangTabel)
    let second = angka(AngkaContoh(spent), keys[1], total: isSum, "realisasi \(label)", gaya.uangTabel)
    let share = angka(bagi(spent, budget), keys[2], "serapan \(label)", gaya.persen)
    naskah.hubungkan([share, second, first]) { $0[1] == 0 ? nil : $0[0] / $0[1] * 100 }
    var cells = [first, second, share]
    var rest: Int?
    if gaya.sisaAnggaran {
      let id = angka(AngkaContoh(budget - spent), keys[3], "sisa \(label)", gaya.uangTabel)
      naskah.hubungkan([id, first, second]) { $0[0] - $0[1] }
      cells.append(id)
      rest = id
    }
    return (BarisAnggaran(pagu: first, realisasi: second, sisa: rest), cells.map(isi))
  }

  /// The programmes with the highest and lowest share, in words.
  mutating func ekstremProgram() {
    let order = fakta.program.sorted { Double($0.realisasi) / Double($0.pagu) > Double($1.realisasi) / Double($1.pagu) }
    let shares = order.map { bagi($0.realisasi, $0.pagu) }
    guard let first = shares.first, let last = shares.last, first != shares[1], last != shares[shares.count - 2] else {
      return
    }
    let about = Set(order.map { "serapan/\($0.nama)" })
    for (item, share, words) in [
      (order[0], first, ("tertinggi", "terendah")), (order[order.count - 1], last, ("terendah", "tertinggi")),
    ] {
      let word = kata(words.0, .arah, [words.1], tentang: about, "serapan \(words.0)")
      let figure = angka(share, "serapan/\(item.nama)", "serapan program dalam kalimat", persenPasti)
      let budget = angka(AngkaContoh(item.pagu), "pagu/\(item.nama)", "pagu program dalam kalimat", gaya.uang)
      let spent = angka(
        AngkaContoh(item.realisasi), "realisasi/\(item.nama)", "realisasi program dalam kalimat", gaya.uang)
      naskah.hubungkan([figure, spent, budget]) { $0[1] == 0 ? nil : $0[0] / $0[1] * 100 }
      alinea(
        acak.pilih(
          "Serapan anggaran \(word) terdapat pada \(item.nama) sebesar \(isi(figure)), yaitu realisasi \(isi(spent)) dari pagu \(isi(budget)).",
          "\(item.nama) dengan pagu sebesar \(isi(budget)) terealisasi sebesar \(isi(spent)) atau \(isi(figure)), yang merupakan serapan \(word)."
        ))
    }
  }

  /// Budgets over the years with their growth.
  mutating func tabelPertumbuhan() {
    var rows: [[String]] = []
    var before: (Int, Int)?
    for (place, item) in fakta.tahunLalu.enumerated() {
      let isNow = item.tahun == fakta.tahun
      let budget = angka(
        AngkaContoh(item.pagu), isNow ? "pagu" : "pagu/\(item.tahun)", "pagu tabel tahun anggaran", gaya.uangTabel)
      let spent = angka(
        AngkaContoh(item.realisasi), isNow ? "realisasi" : "realisasi/\(item.tahun)", "realisasi tabel tahun anggaran",
        gaya.uangTabel)
      let share = angka(
        bagi(item.realisasi, item.pagu), isNow ? "serapan" : "serapan/\(item.tahun)", "serapan tabel tahun anggaran",
        gaya.persen)
      naskah.hubungkan([share, spent, budget]) { $0[1] == 0 ? nil : $0[0] / $0[1] * 100 }
      before = (budget, spent)
      rows.append(["\(place + 1)", "\(item.tahun)", isi(budget), isi(spent), isi(share)])
    }
    guard let before else { return }
    tabel("Perkembangan Anggaran", [["No", "Tahun", gaya.kataPagu, "Realisasi Anggaran", "Serapan (%)"]], rows)
    let (now, last) = (fakta.tahunLalu[2], fakta.tahunLalu[1])
    guard now.pagu != last.pagu else { return }
    let old = angka(AngkaContoh(last.pagu), "pagu/\(last.tahun)", "pagu tahun lalu dalam kalimat", gaya.uang)
    let new = angka(AngkaContoh(now.pagu), "pagu", "pagu menjadi dalam kalimat", gaya.uang)
    let share = angka(
      AngkaContoh(abs(now.pagu - last.pagu), per: last.pagu, desimal: 2), "tumbuh/pagu", "pertumbuhan pagu", persenPasti
    )
    naskah.hubungkan([share, new, old]) { $0[1] == 0 ? nil : abs($0[0] - $0[1]) / $0[1] * 100 }
    let words = now.pagu > last.pagu ? ("naik", "turun") : ("turun", "naik")
    let word = kata(words.0, .arah, [words.1], tentang: ["pagu", "pagu/\(last.tahun)"], "pagu naik turun")
    _ = before
    alinea(
      "Anggaran \(fakta.nama) \(word) \(isi(share)) dari \(isi(old)) pada tahun \(last.tahun) menjadi \(isi(new)) pada tahun \(now.tahun)."
    )
  }
}
