import Sakip

extension PenulisContoh {
  /// The second chapter: plan, IKU, perjanjian kinerja.
  mutating func perencanaan() {
    bab(2, "Perencanaan Kinerja")
    sub(1, "Rencana Strategis")
    let goals = cacah(fakta.sasaran.count, tentang: ["sasaran"], "banyak sasaran")
    let indicators = cacah(fakta.indikator.count, tentang: ["indikator"], "banyak indikator")
    alinea(
      "Tujuan \(fakta.nama) dalam Rencana Strategis Tahun \(fakta.periode.lowerBound)-\(fakta.akhir) adalah \u{201C}\(fakta.tujuan)\u{201D}. Tujuan itu terdiri dari \(goals) sasaran dengan \(indicators) indikator kinerja utama yang targetnya disajikan dalam tabel berikut."
    )
    tabelRenstra()
    sub(2, "Indikator Kinerja Utama")
    alinea("Indikator kinerja utama \(instansi("IKU")) ditetapkan sebagai ukuran keberhasilan setiap sasaran.")
    tabelIKU()
    sub(3, "Perjanjian Kinerja")
    alinea(
      "Perjanjian kinerja \(fakta.pimpinan) tahun \(tahun("perjanjian")) memuat sasaran, indikator, dan target yang harus dicapai dalam satu tahun."
    )
    perjanjian("Perjanjian Kinerja \(fakta.nama) Tahun \(tahun("judul tabel PK"))")
    let total = angka(AngkaContoh(fakta.pagu), "pagu", "pagu dalam kalimat", gaya.uang)
    let count = cacah(fakta.program.count, tentang: ["program"], "banyak program")
    alinea(
      "Untuk mencapai target tersebut disediakan anggaran sebesar \(isi(total)) yang dilaksanakan melalui \(count) program sebagai berikut."
    )
    anggaranPerjanjian()
  }

  /// The cells of the indikator in front of the figures: number, sasaran, name.
  mutating func kepalaBaris(_ place: Int) -> [String] {
    let item = fakta.indikator[place]
    let isFirst = place == 0 || fakta.indikator[place - 1].sasaran != item.sasaran
    let name = kata(item.nama, .cacah, [], tentang: ["indikator"], "nama indikator")
    let goal =
      isFirst || gaya.sasaranDiulang
      ? kata(fakta.sasaran[item.sasaran], .cacah, [], tentang: ["sasaran"], "nama sasaran") : ""
    return [isFirst || gaya.sasaranDiulang ? "\(gaya.sasaranDiulang ? place + 1 : item.sasaran + 1)" : "", goal, name]
  }

  /// A target or realisasi as it is printed.
  func tulisKinerja(_ item: FaktaContoh.Indikator) -> (AngkaContoh) -> String {
    let isShare = item.bersatuanPersen && gaya.tandaPersen
    return { $0.cetak + (isShare ? "%" : "") }
  }

  mutating func target(_ place: Int, _ year: Int, _ label: String) -> Int {
    let item = fakta.indikator[place]
    return angka(
      item.target[year] ?? AngkaContoh(0), "target/\(place)/\(year)", usang: item.target[year - 1], bolehBeda: true,
      label,
      tulisKinerja(item))
  }

  mutating func realisasi(_ place: Int, _ year: Int, _ label: String) -> Int {
    let item = fakta.indikator[place]
    return angka(
      item.realisasi[year] ?? AngkaContoh(0), "realisasi/\(place)/\(year)", usang: item.realisasi[year - 1], label,
      tulisKinerja(item))
  }

  private mutating func tabelRenstra() {
    let years = Array(fakta.periode)
    var rows: [[String]] = []
    for (place, item) in fakta.indikator.enumerated() {
      let cells = years.map { isi(target(place, $0, "target Renstra")) }
      rows.append(kepalaBaris(place) + [item.satuan] + cells)
    }
    let front = ["No", acak.pilih("Sasaran", "Sasaran Strategis"), "Indikator Kinerja", "Satuan"]
    let head =
      gaya.kepalaDua
      ? [front + ["Target"] + years.dropFirst().map { _ in "" }, ["", "", "", ""] + years.map { "\($0)" }]
      : [front + years.map { "Target \($0)" }]
    tabel("Target Kinerja Tahun \(fakta.periode.lowerBound)-\(fakta.akhir)", head, rows)
  }

  private mutating func tabelIKU() {
    let rows = fakta.indikator.indices.map { place in
      kepalaBaris(place) + [
        "Hasil pengukuran tahunan menurut petunjuk teknis", "Laporan bidang teknis", fakta.pimpinan,
      ]
    }
    tabel(
      "Indikator Kinerja Utama \(fakta.nama)",
      [["No", "Sasaran", "Indikator Kinerja Utama", "Formulasi Perhitungan", "Sumber Data", "Penanggung Jawab"]], rows)
  }

  mutating func perjanjian(_ name: String) {
    var rows: [[String]] = []
    for (place, item) in fakta.indikator.enumerated() {
      rows.append(kepalaBaris(place) + [item.satuan, isi(target(place, fakta.tahun, "target PK"))])
    }
    tabel(name, [["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"]], rows)
  }

  mutating func anggaranPerjanjian() {
    var rows: [[String]] = []
    var parts: [Int] = []
    for (place, item) in fakta.program.enumerated() {
      let cell = angka(AngkaContoh(item.pagu), "pagu/\(item.nama)", "pagu program PK", gaya.uangTabel)
      parts.append(cell)
      rows.append([
        "\(place + 1)", kata(item.nama, .cacah, [], tentang: ["program"], "nama program"), isi(cell), "APBD",
      ])
    }
    let total = angka(AngkaContoh(fakta.pagu), "pagu", total: true, "jumlah PK", gaya.uangTabel)
    naskah.hubungkan([total] + parts) { $0.reduce(0, +) }
    rows.append(["", gaya.kataJumlah, isi(total), ""])
    tabel("Anggaran Program Tahun \(fakta.tahun)", [["No", "Program", gaya.kataPagu, "Keterangan"]], rows)
  }
}
