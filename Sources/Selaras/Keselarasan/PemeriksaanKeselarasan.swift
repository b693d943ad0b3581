public import Sakip

extension State {
  /// What the rules of consistency find in a unit, in the order of the codes.
  /// - Parameters:
  ///   - hari: the day whose plans are looked at (`Tanggal.hariRencana(tahun:)`).
  ///   - tahun: the year whose agreement and budget are looked at.
  public func temuanKeselarasan(_ unit: UnitState, hari: Tanggal, tahun: Int) -> [TemuanKeselarasan] {
    let tree = PohonDilihat(unit, SusunanPohon(self, pada: hari))
    return
      (unit.temuanSendiri(hari: hari, tahun: tahun)
      + UnitDilihat(unit, hari: hari, tahun: tahun).temuanAntarunit(tree)).menurutKaidah
  }
}

extension UnitDilihat {
  /// What the rules find in it that read the plans of several units.
  func temuanAntarunit(_ tree: PohonDilihat) -> [TemuanKeselarasan] {
    KaidahKeselarasan.semua.flatMap { rule -> [TemuanKeselarasan] in
      guard case .antarunit(let check) = rule.periksa else { return [] }
      return rule.temuan(check(self, tree), unit: unit.id)
    }
  }
}

extension UnitState {
  /// What the rules find that read this unit alone: it stays until ``perubahanTerakhir``.
  public func temuanSendiri(hari: Tanggal, tahun: Int) -> [TemuanKeselarasan] {
    let own = RingkasanRencana(UnitDilihat(self, hari: hari, tahun: tahun))
    return KaidahKeselarasan.semua.flatMap { rule -> [TemuanKeselarasan] in
      guard case .sendiri(let check) = rule.periksa else { return [] }
      return rule.temuan(check(own), unit: id)
    }
  }
}

extension [TemuanKeselarasan] {
  /// In the order of the codes; those of one rule stay in their order.
  public var menurutKaidah: [TemuanKeselarasan] {
    enumerated().sorted { ($0.element.kunci.kaidah, $0.offset) < ($1.element.kunci.kaidah, $1.offset) }.map(\.element)
  }
}

extension KaidahKeselarasan {
  /// What the rule says of a unit. What it finds several times in one place is one finding that says all of it: a finding
  /// is accepted by its key.
  func temuan(_ violations: [Pelanggaran], unit: String) -> [TemuanKeselarasan] {
    var found: [TemuanKeselarasan] = []
    var places = [TemuanKeselarasan.Kunci: Int](minimumCapacity: violations.count)
    for one in violations {
      let key = TemuanKeselarasan.Kunci(kaidah: kode, objek: one.objek, versi: one.versi, tahun: one.tahun)
      if let place = places[key] {
        found[place] = temuan(key, unit, "\(found[place].uraian) \(one.uraian)")
      } else {
        places[key] = found.count
        found.append(temuan(key, unit, one.uraian))
      }
    }
    return found
  }

  private func temuan(_ key: TemuanKeselarasan.Kunci, _ unit: String, _ words: String) -> TemuanKeselarasan {
    TemuanKeselarasan(unit: unit, kunci: key, tingkat: tingkat, uraian: words)
  }
}
