extension State {
  /// The unit that is the pemda itself; `nil` until it is recorded.
  public var unitPemda: UnitState? {
    unit.values.first { $0.jenis == .pemda }
  }

  /// The perangkat daerah that existed in a year, in the order they were recorded: without the pemda itself, which is
  /// none.
  public func perangkatDaerah(tahun: Int) -> [UnitState] {
    daftarUnit.filter { $0.jenis != .pemda && $0.organisasi.identitas.isi.berlaku(tahun: tahun) }
  }

  /// Whose work a perangkat daerah took over.
  public func pendahulu(_ id: String) -> [UnitState] {
    (unit[id]?.organisasi.identitas.isi.pendahulu ?? []).compactMap { unit[$0] }
  }

  /// Who took over the work of a perangkat daerah.
  public func penerus(_ id: String) -> [UnitState] {
    daftarUnit.filter { $0.organisasi.identitas.isi.pendahulu?.contains(id) == true }
  }

  /// Everyone before a perangkat daerah, however far back.
  func pendahuluSemua(_ id: String) -> Set<String> {
    var found: Set<String> = []
    var waiting = [id]
    while let next = waiting.popLast() {
      for earlier in unit[next]?.organisasi.identitas.isi.pendahulu ?? [] where found.insert(earlier).inserted {
        waiting.append(earlier)
      }
    }
    return found
  }
}

extension UnitState {
  /// What it is.
  public var jenis: PerangkatDaerahDitetapkan.Jenis { organisasi.identitas.isi.jenis }

  /// What its plan of several years is called.
  public var namaRencana: String { jenis == .pemda ? "RPJMD" : "Renstra" }
}
