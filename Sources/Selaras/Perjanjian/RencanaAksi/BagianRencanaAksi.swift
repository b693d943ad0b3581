/// What a row of a rencana aksi is about. The names of the cases and their parts are the form in the journal.
public enum BagianRencanaAksi: Sendable, Hashable, Codable {
  /// An indikator that the agreement promises.
  case indikator(id: String)
  /// A program, kegiatan or sub kegiatan of the budget of the year.
  case anggaran(id: String)
  /// A program of the agreement whose budget is known by program only; see ``ProgramBerpagu/kunci``.
  case program(kunci: String)

  /// The id of the indikator, of the place in the budget, or of the program.
  public var id: String {
    switch self {
    case .indikator(let id), .anggaran(let id), .program(let id): id
    }
  }

  /// A short name for forms and sheets, `i-ikm`, `a-7.01.02` or `p-no-5`.
  public var kode: String {
    switch self {
    case .indikator(let id): "i-\(id)"
    case .anggaran(let id): "a-\(id)"
    case .program(let id): "p-\(id)"
    }
  }

  /// Reads ``kode``; `nil` for anything else.
  public init?(kode: String) {
    let id = String(kode.dropFirst(2))
    guard !id.isEmpty else { return nil }
    if kode.hasPrefix("i-") {
      self = .indikator(id: id)
    } else if kode.hasPrefix("a-") {
      self = .anggaran(id: id)
    } else if kode.hasPrefix("p-") {
      self = .program(kunci: id)
    } else {
      return nil
    }
  }
}

/// What a rencana aksi is found by.
public struct KunciRencanaAksi: Sendable, Hashable, Codable {
  /// The year.
  public let tahun: Int
  /// The post, by its id.
  public let jabatan: String
  /// 0 for the first, 1 for its first revision.
  public let nomor: Int

  /// A key from its parts.
  public init(tahun: Int, jabatan: String, nomor: Int) {
    self.tahun = tahun
    self.jabatan = jabatan
    self.nomor = nomor
  }
}
