import Sakip

extension State {
  /// For how many days an acceptance is told to those who asked.
  static let lamaKabarDukungan = 30

  /// What others ask of a perangkat daerah and that waits for a person: the operator proposes, the kepala decides.
  func dukunganDitunggu(_ unit: UnitState, oleh pelaku: Pelaku, tahun: Int) -> [Pekerjaan] {
    let waiting = dukunganLintas(kepada: unit.id).filter { one in
      !one.keadaan.diputuskan && (pelaku.peran == .kepala || !one.keadaan.diusulkan)
    }
    guard !waiting.isEmpty else { return [] }
    return [Pekerjaan(.menungguDukungan, unit: unit.id, tahun: tahun, simpul: waiting.map(\.simpul))]
  }

  /// The nodes of a perangkat daerah for which others decided about a contribution, one by one, with the reasons of
  /// refusals: a refusal until the node or the request is changed after it, an acceptance for some days.
  func dukunganDijawab(_ unit: UnitState, pada hari: Tanggal) -> [Pekerjaan] {
    let answered = dukunganLintas(dari: unit).filter { isDikabarkan($0, unit, pada: hari) }
    return answered.map(\.simpul).tanpaUlangan.map { node in
      Pekerjaan(
        .dukunganDijawab, unit: unit.id, tahun: hari.tahun, simpul: [node],
        alasan: answered.filter { $0.simpul == node && $0.keadaan == .ditolak }.compactMap { $0.tanggapan?.isi.alasan }
          .filter { !$0.isEmpty }.tanpaUlangan)
    }
  }

  /// The requests of all for a contribution about which nobody has decided.
  public var dukunganTerbuka: [DukunganLintas] {
    daftarUnit.flatMap { dukunganLintas(dari: $0) }.filter { !$0.keadaan.diputuskan }
  }

  private func isDikabarkan(_ one: DukunganLintas, _ owner: UnitState, pada hari: Tanggal) -> Bool {
    guard one.keadaan.diputuskan, let answer = one.tanggapan,
      let node = owner.perencanaan.pohon.simpul[one.simpul.id], node.entri < answer.entri
    else { return false }
    return one.keadaan == .ditolak
      || self.hari(entri: answer.entri).map { hari.hariSejak1970 - $0.hariSejak1970 <= Self.lamaKabarDukungan } ?? false
  }
}
