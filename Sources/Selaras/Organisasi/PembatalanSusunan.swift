extension PerubahanSusunan {
  /// The facts that take it back, the last consequence first. Each is refused by its own rules while something was
  /// built on it.
  public func pembatalan(alasan: String) -> [any Event] {
    if jenis == .gantiNama {
      return tetap.map { unit in
        PencatatanDicabut(unit: unit.id, objek: .gantiNama(berlakuSejak: hari), alasan: alasan)
      }
    }
    let sources = Set(asal.map(\.id))
    let formed: [any Event] = terbentuk.map { PembentukanDibatalkan(unit: $0.id, alasan: alasan) }
    let heirs: [any Event] = tetap.compactMap { unit in
      let identity = unit.organisasi.identitas.isi
      let before = identity.pendahulu ?? []
      let left = before.filter { !sources.contains($0) }
      return left.count < before.count ? identity.mewarisi(left) : nil
    }
    return formed + heirs + asal.flatMap { $0.dilanjutkan(dari: hari.kemarin) }
  }
}
