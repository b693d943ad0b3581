import Sakip

/// The amounts of money of a document, of which those that make a percentage are found without trying all.
struct JumlahDikenal {
  /// What two amounts have in common that can be put in the place of each other.
  private struct Kunci: Hashable {
    let nilai: ExactDecimal
    let desimal: Int
    let realisasi: Bool
  }

  private let butir: [Uraian.Butir]
  private let deret: DeretNilai
  /// The first amounts of each value, by their places in `butir`.
  private let tempat: [ExactDecimal: [Int]]

  init(_ items: [Uraian.Butir]) {
    butir = items
    var seen: Set<Kunci> = []
    var places: [ExactDecimal: [Int]] = [:]
    for (place, item) in items.enumerated() {
      let value = item.angka.nilai
      let key = Kunci(nilai: value, desimal: value.decimals, realisasi: item.peran == .realisasi)
      if seen.insert(key).inserted { places[value, default: []].append(place) }
    }
    tempat = places
    deret = DeretNilai(Array(places.keys))
  }

  /// The amounts with which the percentage of a pair may come out in the place of one of the two, in order of the
  /// document.
  func calon(_ pair: PasanganSerapan) -> [Uraian.Butir] {
    let values = [
      deret.pembilang(pair.pagu.angka, persen: pair.persen.angka),
      deret.penyebut(pair.realisasi.angka, persen: pair.persen.angka),
    ]
    return Set(values.joined().flatMap { tempat[$0] ?? [] }).sorted().map { butir[$0] }
  }
}
