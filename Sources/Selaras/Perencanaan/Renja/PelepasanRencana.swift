extension PerencanaanUnit {
  /// What stands in an RKPD or Renja, withdrawn so that the document can be withdrawn in the same command: rows from below,
  /// then evaluation, services, issues and proposals.
  /// - Parameter alasan: why they are withdrawn.
  /// - Returns: nothing for a document that was ever closed: what was once set is not undone at a stroke.
  public func pelepasan(_ document: RencanaTahunanDitetapkan, alasan: String) -> [PencatatanDicabut] {
    guard !sudahDitetapkan(rencana: document.id) else { return [] }
    let (content, id) = (isi(rencana: document.id), document.id)
    let parts: [[Objek]] = [
      content.barisDariBawah.map { .barisRencana(rencana: id, id: $0.id) },
      content.evaluasi.semua.map { .evaluasiRencana(rencana: id, kode: $0.kode) },
      content.layanan.semua.map { .kinerjaLayanan(rencana: id, id: $0.id) },
      content.isu.semua.map { .isu(rencana: id, id: $0.id) },
      content.usulan.semua.map { .usulan(rencana: id, id: $0.id) },
    ]
    return parts.joined().map { PencatatanDicabut(unit: document.unit, objek: $0, alasan: alasan) }
  }
}

extension IsiRencana {
  /// How much of each kind stands here, in the words of the documents; nothing of what there is none of.
  public var cacah: [(banyak: Int, nama: String)] {
    [
      (baris.count, "baris"), (evaluasi.count, "evaluasi"), (layanan.count, "kinerja pelayanan"), (isu.count, "isu"),
      (usulan.count, "usulan"),
    ].filter { $0.0 > 0 }.map { (banyak: $0.0, nama: $0.1) }
  }

  /// The rows by the row that was recorded above each, none before those below it.
  fileprivate var barisDariBawah: [BarisRencanaDitetapkan] {
    let rows = baris.semua
    let below = Dictionary(grouping: rows.filter { $0.induk != nil }, by: { $0.induk ?? "" })
    var ordered: [BarisRencanaDitetapkan] = []
    var waiting = rows.filter { row in row.induk.map { baris[$0] == nil } ?? true }
    while let row = waiting.popLast() {
      ordered.append(row)
      waiting += below[row.id] ?? []
    }
    return ordered.reversed()
  }
}
