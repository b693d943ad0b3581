extension Event {
  /// Whether a fact may change what is drawn of plans, or what a rule over several plans reads: the parts of the plans
  /// and of the trees, who the perangkat daerah and their posts are, and the withdrawal of any of these.
  ///
  /// Targets, accepted findings and figures are read by neither; what documents name is followed by ``mengubahProgram``.
  var mengubahRencana: Bool {
    if Self.kind == PencatatanDicabut.kind, let withdrawal = self as? PencatatanDicabut {
      return KeadaanRencana.jenis.contains(withdrawal.objek.peristiwa.kind)
    }
    return KeadaanRencana.jenis.contains(Self.kind)
  }
}

extension Event {
  /// Whether a fact may change what a node of a pohon kinerja is linked to, or what supports its indikator, apart from
  /// money: the programs, kegiatan and sub kegiatan of any document, which document counts, and the mapping of the
  /// budget; and the withdrawal of any of these.
  var mengubahProgram: Bool {
    if Self.kind == PencatatanDicabut.kind, let withdrawal = self as? PencatatanDicabut {
      return KeadaanRencana.jenisProgram.contains(withdrawal.objek.peristiwa.kind)
    }
    return KeadaanRencana.jenisProgram.contains(Self.kind)
  }
}

/// What ``State/perubahanRencana`` and ``State/perubahanProgram`` follow.
private enum KeadaanRencana {
  /// The kinds of facts that count.
  static let jenis: Set<String> = [
    PemdaDitetapkan.kind, PerangkatDaerahDitetapkan.kind, NamaBerganti.kind, PembentukanDibatalkan.kind,
    JabatanDitetapkan.kind, VersiRenstraDitetapkan.kind, StatusVersiBerubah.kind, TujuanDitetapkan.kind,
    SasaranDitetapkan.kind, IndikatorDitetapkan.kind,
    SimpulPohonDitetapkan.kind, DukunganLintasDicatat.kind, DukunganLintasDitanggapi.kind,
  ]
  /// The kinds of facts by which programs, kegiatan and sub kegiatan become known.
  static let jenisProgram: Set<String> = [
    SimpulAnggaranDitetapkan.kind, PaguProgramDicatat.kind, PemetaanDitetapkan.kind, ProgramRencanaDitetapkan.kind,
    RencanaTahunanDitetapkan.kind, StatusRencanaBerubah.kind, BarisRencanaDitetapkan.kind,
  ]
}
