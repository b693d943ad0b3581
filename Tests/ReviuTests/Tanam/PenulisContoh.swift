import Sakip

/// Writes a made report piece by piece.
struct PenulisContoh {
  let fakta: FaktaContoh
  let gaya: GayaContoh
  var acak: Acak
  var naskah = NaskahContoh()
  private var bab = 1
  private var tabel = 0

  init(benih: Int) {
    var random = Acak(benih)
    fakta = FaktaContoh(&random)
    gaya = GayaContoh(&random)
    acak = random
  }

  mutating func bab(_ number: Int, _ name: String) {
    (bab, tabel) = (number, 0)
    let roman = ["", "I", "II", "III", "IV"][number]
    naskah.judul("BAB \(roman)")
    naskah.tulis(name.uppercased())
  }

  mutating func sub(_ number: Int, _ name: String) {
    let mark = gaya.besar ? ["", "A", "B", "C", "D", "E", "F", "G"][number] + "." : "\(bab).\(number)"
    naskah.judul("\(mark) \(name)")
  }

  mutating func alinea(_ text: String) { naskah.tulis(text, "") }

  /// A table with its caption; cells of a head that is one level high may hold words of two.
  /// - Returns: its number.
  @discardableResult
  mutating func tabel(_ name: String, _ head: [[String]], _ rows: [[String]]) -> String {
    tabel += 1
    let number = "\(bab).\(tabel)"
    let line = gaya.nomorTabel.replacing("%", with: number) + " " + name
    naskah.judulTabel(number, name, tertulis: line.replacing("  ", with: " "))
    for (place, cells) in (head + rows).enumerated() {
      naskah.tulis(gaya.pipa ? "| " + cells.joined(separator: " | ") + " |" : cells.joined(separator: "\t"))
      if gaya.pipa, place == 0 { naskah.tulis("|" + cells.map { _ in "---|" }.joined()) }
    }
    naskah.tulis("")
    return number
  }

  /// A figure at a place.
  mutating func angka(
    _ figure: AngkaContoh, _ fakta: String, usang: AngkaContoh? = nil, bolehBeda: Bool = false, total: Bool = false,
    _ label: String, _ write: @escaping (AngkaContoh) -> String = \.cetak
  ) -> Int {
    var claim = Klaim(benar: write(figure), angka: figure, tulis: write, fakta: [fakta], usang: usang)
    claim.bolehBeda = bolehBeda
    claim.total = total
    claim.label = label
    return naskah.tandai(claim)
  }

  func isi(_ id: Int) -> String { naskah.tanda(id) }

  /// Words at a place, with what would be wrong there.
  mutating func kata(
    _ text: String, _ kind: JenisTanam, _ wrong: [String], tentang: Set<String>, _ label: String
  ) -> String {
    var claim = Klaim(benar: text)
    claim.pengganti = wrong.map { (kind, $0) }
    claim.fakta = tentang
    claim.label = label
    return naskah.tanda(naskah.tandai(claim))
  }

  /// `4 (empat)`.
  mutating func cacah(_ count: Int, tentang: Set<String>, _ label: String, hurufKecil: Bool = true) -> String {
    func words(_ number: Int) -> String { Terbilang.tulis(number) }
    var claim = Klaim(benar: "\(count) (\(words(count)))")
    claim.pengganti = [
      (.cacah, "\(count + 1) (\(words(count + 1)))"), (.terbilang, "\(count) (\(words(count + 1)))"),
    ]
    if count > 2 {
      claim.pengganti += [
        (.cacah, "\(count - 1) (\(words(count - 1)))"), (.terbilang, "\(count - 1) (\(words(count)))"),
      ]
    }
    claim.fakta = tentang
    claim.label = label
    return naskah.tanda(naskah.tandai(claim))
  }

  /// The year of the report at a place where another would be wrong.
  mutating func tahun(_ label: String, tentang: Set<String> = []) -> String {
    kata("\(fakta.tahun)", .tahun, ["\(fakta.tahun - 1)", "\(fakta.tahun + 1)"], tentang: tentang, label)
  }

  /// The name of the agency at a place where another would be wrong.
  mutating func instansi(_ label: String) -> String {
    kata(fakta.nama, .instansi, [fakta.lain], tentang: [], label)
  }

  /// The report.
  static func tulis(benih: Int) -> NaskahContoh {
    var writer = PenulisContoh(benih: benih)
    writer.depan()
    let place = writer.naskah.baris.count
    writer.pendahuluan()
    writer.perencanaan()
    writer.akuntabilitas()
    writer.penutup()
    writer.daftar(di: place)
    return writer.naskah
  }
}
