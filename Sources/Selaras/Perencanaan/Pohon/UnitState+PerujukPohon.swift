import Sakip

extension UnitState {
  /// The nodes of the own pohon kinerja that refer to something, as what would lose its ground.
  func perujukPohon(_ refers: (SimpulPohonDitetapkan) -> Bool) -> [String] {
    Self.sebut(
      "simpul pohon kinerja", perencanaan.pohon.simpul(diVersiManaPun: refers).map(\.kondisi))
  }

  /// The nodes that are linked to a program, kegiatan or sub kegiatan of which this is the last record: by the record
  /// itself, or by its code. A link that no document names even now is not lost by it.
  func perujukTautan(_ link: TautanProgram, _ objek: Objek) -> [String] {
    let code = kodeProgram(objek).flatMap { KodeRekening($0) }.map { TautanProgram.kode($0) }
    let named = [link, code].compactMap { $0 }.filter { one in
      perencanaan.pohon.simpul.values.contains { $0.isi.program == one }
    }
    guard !named.isEmpty else { return [] }
    var rest = self
    rest.cabut(objek, entri: 0)
    let now = DaftarProgram(self, tahun: 0, versi: nil, denganPagu: false)
    let others = DaftarProgram(rest, tahun: 0, versi: nil, denganPagu: false)
    let lost = named.filter { now.baca($0) != nil && others.baca($0) == nil }
    return perujukPohon { node in node.program.map(lost.contains) ?? false }
  }

  /// The code that a record itself prints.
  private func kodeProgram(_ objek: Objek) -> String? {
    switch objek {
    case .simpulAnggaran(let year, let id): anggaran.tahun[year]?.simpul[id]?.kode
    case .paguProgram(let year, let version, let number):
      anggaran.tahun[year]?.paguProgram[.init(versi: version, nomor: number)]?.isi.kode
    case .barisRencana(let document, let id): perencanaan.isi(rencana: document).baris[id]?.kode
    case .programRencana(let version, let id): perencanaan.program[.init(versi: version, id: id)]?.isi.kode
    default: nil
    }
  }

  /// What stands on a node: nodes below it, what is asked of others for it, and answers that name it.
  func perujukSimpul(_ kunci: KunciSimpul, dalam state: State) -> [String] {
    let children = state.anakTercatat(kunci).map(\.kondisi)
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
