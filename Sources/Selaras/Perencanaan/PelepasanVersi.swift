import Sakip

extension PerencanaanUnit {
  /// What stands in a version, taken out of it, so that the version can be withdrawn in the same command: its targets and programs are
  /// withdrawn, and tujuan, sasaran, indikator and nodes that stand in other versions too leave it. What stands in no other
  /// version stays, and holds the version.
  /// - Parameter alasan: why the targets are withdrawn.
  public func pelepasan(_ version: VersiRenstraDitetapkan, alasan: String) -> [any Event] {
    let id = version.id
    func rest(_ standing: [String]?) -> [String]? {
      let others = (standing ?? []).filter { $0 != id }
      return standing?.contains(id) == true && !others.isEmpty ? others : nil
    }
    func words(_ part: some BagianVersi) -> [RumusanVersi]? {
      let others = (part.rumusan ?? []).filter { $0.versi != id }
      return others.isEmpty ? nil : others
    }
    let goals = tujuan.semua.compactMap { part in
      rest(part.versi).map {
        TujuanDitetapkan(
          unit: part.unit, id: part.id, nama: part.nama, misi: part.misi, versi: $0, rumusan: words(part)) as any Event
      }
    }
    let objectives = sasaran.semua.compactMap { part in
      rest(part.versi).map {
        SasaranDitetapkan(
          unit: part.unit, id: part.id, tujuan: part.tujuan, nama: part.nama, versi: $0, rumusan: words(part),
          sasaranRpjmd: part.sasaranRpjmd) as any Event
      }
    }
    let indicators = indikator.semua.compactMap { part in
      (rest(part.versi).map { part.termuat(hanyaDalam: $0) } ?? part.tanpaPenempatan(dalam: id)) as (any Event)?
    }
    let nodes = pelepasanSimpul { rest($0.versi) }
    let targets = target.keys.filter { $0.versi == id }.sorted { ($0.indikator, $0.tahun) < ($1.indikator, $1.tahun) }
      .map { key in
        PencatatanDicabut(
          unit: version.unit, objek: .target(indikator: key.indikator, versi: id, tahun: key.tahun), alasan: alasan)
          as any Event
      }
    let programs = program(dalam: id).map { part in
      PencatatanDicabut(unit: version.unit, objek: .programRencana(versi: id, id: part.id), alasan: alasan) as any Event
    }
    return programs + targets + nodes + indicators + objectives + goals
  }

  /// The nodes that leave a version, each as the open ones among the others have it, else as the last of these has it: those
  /// above first, so that none is moved below itself on the way back.
  private func pelepasanSimpul(
    _ rest: (SimpulPohonDitetapkan) -> [String]?
  ) -> [any Event] {
    let open = versiTerbuka
    let back = pohon.simpul.values.compactMap { node -> SimpulPohonDitetapkan? in
      guard let others = rest(node.isi) else { return nil }
      guard open.isDisjoint(with: others) else { return node.isi.termuat(hanyaDalam: others) }
      let last = versiBerurutan.last { others.contains($0.id) }?.id
      return (pohon.simpul(node.isi.id, dalam: last) ?? node.isi).termuat(hanyaDalam: others)
    }
    return back.menurutPohon
  }
}
