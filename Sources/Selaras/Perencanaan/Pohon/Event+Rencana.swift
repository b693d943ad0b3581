extension Event {
  /// Whether a fact may change what is drawn of plans, or what a rule over several plans reads: the parts of the plans
  /// and of the trees, who the perangkat daerah and their posts are, and the withdrawal of any of these.
  ///
  /// Targets, the rows of RKPD and Renja, accepted findings and figures are read by neither.
  var mengubahRencana: Bool {
    if Self.kind == PencatatanDicabut.kind, let withdrawal = self as? PencatatanDicabut {
      return KeadaanRencana.jenis.contains(withdrawal.objek.peristiwa.kind)
    }
    return KeadaanRencana.jenis.contains(Self.kind)
  }
}

/// What ``State/perubahanRencana`` follows.
private enum KeadaanRencana {
  /// The kinds of facts that count.
  static let jenis: Set<String> = [
    PemdaDitetapkan.kind, PerangkatDaerahDitetapkan.kind, NamaBerganti.kind, PembentukanDibatalkan.kind,
    JabatanDitetapkan.kind, VersiRenstraDitetapkan.kind, StatusVersiBerubah.kind, TujuanDitetapkan.kind,
    SasaranDitetapkan.kind, IndikatorDitetapkan.kind,
    SimpulPohonDitetapkan.kind, DukunganLintasDicatat.kind, DukunganLintasDitanggapi.kind,
  ]
}
