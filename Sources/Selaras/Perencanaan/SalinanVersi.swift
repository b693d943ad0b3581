extension PerencanaanUnit {
  /// What a new version takes over from the one that it follows: where something stands by name, nodes of the pohon
  /// kinerja too, it stands in the new version as well, and targets of the years that both plan are the same until they
  /// are changed.
  /// - Returns: facts that follow the one of the version; none where it follows nothing.
  public func salinan(ke version: VersiRenstraDitetapkan) -> [any Event] {
    guard let id = version.mengikuti, let earlier = versi[id] else { return [] }
    let goals = tujuan.semua.compactMap { part -> (any Event)? in
      guard let standing = part.versi, standing.contains(id) else { return nil }
      return TujuanDitetapkan(
        unit: part.unit, id: part.id, nama: part.nama, misi: part.misi, versi: standing + [version.id],
        rumusan: salinan(part, dari: id, ke: version.id))
    }
    let objectives = sasaran.semua.compactMap { part -> (any Event)? in
      guard let standing = part.versi, standing.contains(id) else { return nil }
      return SasaranDitetapkan(
        unit: part.unit, id: part.id, tujuan: part.tujuan, nama: part.nama, versi: standing + [version.id],
        rumusan: salinan(part, dari: id, ke: version.id), sasaranRpjmd: part.sasaranRpjmd)
    }
    let indicators = indikator.semua.compactMap { $0.disalin(dari: id, ke: version.id) as (any Event)? }
    let targets = indikator.semua.filter { termuat($0, dalam: id) }.flatMap { indicator in
      version.periode.tahun.filter(earlier.periode.tahun.contains).compactMap { year -> (any Event)? in
        target(indicator.id, versi: id, tahun: year).map {
          TargetDitetapkan(
            unit: indicator.unit, indikator: indicator.id, versi: version.id, tahun: year, nilai: $0.isi)
        }
      }
    }
    let nodes = pohon.salinan(dari: id, ke: version.id, terbuka: versiTerbuka).map { $0 as any Event }
    let programs = program(dalam: id).map { part in
      part.disalin(ke: version, sasaran: part.sasaran.filter { memuat(sasaran: $0, dalam: id) }) as any Event
    }
    return goals + objectives + indicators + targets + nodes + programs
  }

  private func salinan(_ part: some BagianVersi, dari earlier: String, ke later: String) -> [RumusanVersi]? {
    guard let words = part.rumusan(dalam: earlier) else { return part.rumusan }
    return (part.rumusan ?? []) + [RumusanVersi(versi: later, teks: words)]
  }
}
