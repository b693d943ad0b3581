extension UnitState {
  /// The nodes of the own pohon kinerja that refer to something, as what would lose its ground.
  func perujukPohon(_ refers: (SimpulPohonDitetapkan) -> Bool) -> [String] {
    Self.sebut(
      "simpul pohon kinerja", perencanaan.pohon.simpul.values.map(\.isi).filter(refers).map(\.kondisi))
  }

  /// The nodes that are linked to a program, kegiatan or sub kegiatan of which this is the last record: by the record
  /// itself, or by its code.
  func perujukTautan(_ link: TautanProgram, _ objek: Objek) -> [String] {
    guard let record = programDokumen(link) else { return [] }
    let named = perujukPohon { $0.program == link || $0.program == record.tautan }
    guard !named.isEmpty else { return [] }
    var rest = self
    rest.cabut(objek, entri: 0)
    let others = DaftarProgram(rest, tahun: 0, versi: nil, denganPagu: false)
    return perujukPohon { node in
      node.program.map { ($0 == link || $0 == record.tautan) && others.baca($0) == nil } ?? false
    }
  }

  /// What stands on a node: nodes below it, what is asked of others for it, and answers that name it.
  func perujukSimpul(_ kunci: KunciSimpul, dalam state: State) -> [String] {
    let children = state.anak(kunci).map(\.kondisi)
    let asked = perencanaan.pohon.dukungan.keys.filter { $0.simpulPohon == kunci.id }
    let promised = perencanaan.pohon.tanggapan.values.filter { $0.isi.simpulPohon == kunci.id }
    return Self.sebut("simpul di bawahnya", children)
      + Self.sebut("permintaan dukungan kepada", asked.map { state.unit[$0.mitra]?.nama ?? $0.mitra })
      + Self.sebut(
        "jawaban dukungan kepada", promised.map { state.unit[$0.isi.permintaan.unit]?.nama ?? $0.isi.permintaan.unit })
  }

  /// What is asked of this perangkat daerah, or answered by it, with one of its indikator.
  func perujukDukungan(indikator id: String, dalam state: State) -> [String] {
    let asking = state.daftarUnit.filter { other in
      other.perencanaan.pohon.dukungan.values.contains { $0.isi.mitra == self.id && $0.isi.indikator == id }
    }
    let promised = perencanaan.pohon.tanggapan.values.filter { $0.isi.indikator == id }
    return Self.sebut("permintaan dukungan dari", asking.map(\.nama))
      + Self.sebut(
        "jawaban dukungan kepada", promised.map { state.unit[$0.isi.permintaan.unit]?.nama ?? $0.isi.permintaan.unit })
  }
}

extension PohonUnit {
  /// Why an answer cannot be withdrawn; `nil` when it can: what the kepala decided is decided anew.
  func penguncian(tanggapan asked: KunciSimpul) -> String? {
    guard tanggapan[asked]?.isi.diputuskan == true else { return nil }
    return "Jawaban ini sudah diputuskan kepala perangkat daerah. Catat putusan yang baru sebagai gantinya."
  }
}

extension PerencanaanUnit {
  /// Why a node cannot be withdrawn although nothing stands on it; `nil` when it can.
  func penguncian(simpulPohon id: String) -> String? {
    let named = pohon.simpul[id]?.isi.versi ?? []
    return versiTertutup.first { named.contains($0.id) }.map { Self.tertutup($0.nama) }
  }
}
