/// One piece of work of the reader.
enum TugasReviu: Sendable {
  /// To read a document and to record what is found.
  case catat(PesananReviu, PesananReviu.Sumber, ReviuJobs.Pencatat)
  /// To read the document of a version once more.
  case baca(BerkasNaskah)

  /// The order; `nil` for a document that is only read.
  var pesanan: PesananReviu? { if case .catat(let order, _, _) = self { order } else { nil } }

  /// Whether it only reads this document.
  func membaca(_ file: BerkasNaskah) -> Bool { if case .baca(file) = self { true } else { false } }
}

/// Work that waits for the reader, in order, and the one piece that it does.
struct AntreanReviu: Sendable {
  /// Opening old versions takes no place from what is sent.
  private static let mostWaiting = (dicatat: 18, dibaca: 6)

  private(set) var berjalan: TugasReviu?
  private var menunggu: [TugasReviu] = []

  /// Everything that is not done.
  var semua: [TugasReviu] { (berjalan.map { [$0] } ?? []) + menunggu }

  /// How many stand in front of a piece of work, 0 for the one that runs; `nil` where there is none such.
  func tempat(_ wanted: (TugasReviu) -> Bool) -> Int? { semua.firstIndex(where: wanted) }

  /// - Throws: ``WebError/sibuk(_:)`` when too many of its kind wait already.
  mutating func tambah(_ task: TugasReviu) throws(WebError) {
    let isOrder = task.pesanan != nil
    let waiting = menunggu.count { ($0.pesanan != nil) == isOrder }
    guard waiting < (isOrder ? Self.mostWaiting.dicatat : Self.mostWaiting.dibaca) else {
      throw .sibuk("Banyak naskah sedang menunggu dibaca. Coba lagi beberapa saat lagi.")
    }
    menunggu.append(task)
  }

  /// The next piece of work, which runs from now on; `nil` where one runs or none waits.
  mutating func mulai() -> TugasReviu? {
    guard berjalan == nil, !menunggu.isEmpty else { return nil }
    berjalan = menunggu.removeFirst()
    return berjalan
  }

  /// What ran is done.
  mutating func selesai() { berjalan = nil }
}
