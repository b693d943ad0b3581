/// One error to be planted.
struct Tanaman {
  let jenis: JenisTanam
  let klaim: Int
  let salah: String
}

extension NaskahContoh {
  /// Everything that can be planted for certain: what the report contradicts at another place.
  func tanaman(_ random: inout Acak) -> [Tanaman] {
    klaim.indices.flatMap { place -> [Tanaman] in
      let claim = klaim[place]
      var found = claim.pengganti.map { Tanaman(jenis: $0.jenis, klaim: place, salah: $0.tulisan) }
      guard let figure = claim.angka else { return found }
      let isTwice = klaim.indices.contains { $0 != place && klaim[$0].angka != nil && sefakta($0, place) }
      for (kind, other) in [(JenisTanam.digit, digitLain(figure, &random)), (.tukar, digitTukar(figure, &random))] {
        guard let other, claim.tulis(other) != claim.benar else { continue }
        if melanggar(place, other) {
          found.append(Tanaman(jenis: claim.total ? .jumlah : kind, klaim: place, salah: claim.tulis(other)))
        } else if isTwice {
          found.append(Tanaman(jenis: claim.bolehBeda ? .target : .sama, klaim: place, salah: claim.tulis(other)))
        }
      }
      if let old = claim.usang, old != figure, isTwice && !claim.bolehBeda || melanggar(place, old),
        jauh(old, figure)
      {
        found.append(Tanaman(jenis: .usang, klaim: place, salah: claim.tulis(old)))
      }
      return found
    }
  }

  /// The places that a place contradicts when it is wrong, itself included.
  func berlawanan(_ place: Int) -> Set<Int> {
    var found: Set<Int> = [place]
    for other in klaim.indices where sefakta(other, place) { found.insert(other) }
    for relation in hubungan where relation.klaim.contains(place) { found.formUnion(relation.klaim) }
    return found
  }

  private func sefakta(_ left: Int, _ right: Int) -> Bool { !klaim[left].fakta.isDisjoint(with: klaim[right].fakta) }

  private func melanggar(_ place: Int, _ other: AngkaContoh) -> Bool {
    hubungan.contains { relation in
      relation.klaim.contains(place)
        && relation.dilanggar(relation.klaim.compactMap { $0 == place ? other : klaim[$0].angka })
    }
  }

  /// Whether two figures are not one, rounded in two ways.
  private func jauh(_ left: AngkaContoh, _ right: AngkaContoh) -> Bool { abs(left.mantissa - right.mantissa) > 1 }

  private func digitLain(_ figure: AngkaContoh, _ random: inout Acak) -> AngkaContoh? {
    var digits = Array(String(figure.mantissa.magnitude).utf8)
    let place = random.angka(0...(digits.count - 1))
    let shift = UInt8(random.angka(2...8))
    let changed = (digits[place] - 48 + shift) % 10
    guard place > 0 || changed > 0 || digits.count <= figure.desimal else { return nil }
    digits[place] = changed + 48
    return angka(digits, figure)
  }

  private func digitTukar(_ figure: AngkaContoh, _ random: inout Acak) -> AngkaContoh? {
    var digits = Array(String(figure.mantissa.magnitude).utf8)
    guard digits.count > 1 else { return nil }
    let place = random.angka(0...(digits.count - 2))
    guard digits[place] != digits[place + 1], place > 0 || digits[1] != 48 else { return nil }
    digits.swapAt(place, place + 1)
    return angka(digits, figure)
  }

  private func angka(_ digits: [UInt8], _ figure: AngkaContoh) -> AngkaContoh? {
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    guard jauh(AngkaContoh(value, figure.desimal), figure) else { return nil }
    return AngkaContoh(figure.mantissa < 0 ? -value : value, figure.desimal)
  }
}
