public import Sakip

extension State {
  /// What the rules of consistency find in a unit, in the order of the codes.
  /// - Parameters:
  ///   - hari: the day whose plans are looked at (`Tanggal.hariRencana(tahun:)`).
  ///   - tahun: the year whose agreement and budget are looked at.
  public func temuanKeselarasan(_ unit: UnitState, hari: Tanggal, tahun: Int) -> [TemuanKeselarasan] {
    (unit.temuanSendiri(hari: hari, tahun: tahun) + temuanAntarunit(unit, hari: hari, tahun: tahun)).menurutKaidah
  }

  /// What the rules find in a unit that read the plans of others: it stays until ``perubahanRencana``.
  public func temuanAntarunit(_ unit: UnitState, hari: Tanggal, tahun: Int) -> [TemuanKeselarasan] {
    let seen = UnitDilihat(unit, hari: hari, tahun: tahun)
    let tree = pohonBerlaku(pada: hari)
    return KaidahKeselarasan.semua.flatMap { rule -> [TemuanKeselarasan] in
      guard case .antarunit(let check) = rule.periksa else { return [] }
      return rule.temuan(check(seen, tree), unit: unit.id)
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
    var keys: [TemuanKeselarasan.Kunci] = []
    var words: [TemuanKeselarasan.Kunci: [String]] = [:]
    for one in violations {
      let key = TemuanKeselarasan.Kunci(kaidah: kode, objek: one.objek, versi: one.versi, tahun: one.tahun)
      if words[key] == nil { keys.append(key) }
      words[key, default: []].append(one.uraian)
    }
    return keys.map { key in
      TemuanKeselarasan(
        unit: unit, kunci: key, tingkat: tingkat, uraian: (words[key] ?? []).joined(separator: " "))
    }
  }
}
