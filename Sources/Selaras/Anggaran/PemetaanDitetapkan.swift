/// Which places of the budget tree pay for an indikator: its serapan is computed over exactly these (rules §6).
public struct PemetaanDitetapkan: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The year.
  public let tahun: Int
  /// The indikator.
  public let indikator: String
  /// Programs, kegiatan or sub kegiatan by id; none may stand below another. Empty: nothing is mapped any more, unless
  /// ``program`` names something.
  public let simpul: [String]
  /// Programs by their number, where the budget of the year is known by program only (``PaguProgramDicatat``); `nil` for
  /// none.
  public let program: [Int]?

  /// A fact from its parts.
  public init(unit: String, tahun: Int, indikator: String, simpul: [String], program: [Int]? = nil) {
    self.unit = unit
    self.tahun = tahun
    self.indikator = indikator
    self.simpul = simpul
    self.program = program
  }

  /// See ``Event/kind``.
  public static let kind = "anggaran.pemetaan-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .perencana, .operator)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// Whether nothing is mapped.
  public var kosong: Bool { simpul.isEmpty && (program ?? []).isEmpty }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try Isian.tahun(tahun)
    _ = try unit.perencanaan.wajibAda(indikator: indikator)
    let tree = unit.anggaran.tahun[tahun]
    let chosen = Set(simpul)
    guard chosen.count == simpul.count else {
      throw .isian("simpul", "Satu program, kegiatan, atau sub kegiatan tercantum dua kali. Hapus salah satunya.")
    }
    for id in simpul {
      guard var place = tree?.simpul[id] else {
        throw .isian("simpul", "\u{201C}\(id)\u{201D} belum ada dalam anggaran tahun \(tahun). Tetapkan lebih dahulu.")
      }
      while let parent = place.induk, let above = tree?.simpul[parent] {
        guard !chosen.contains(parent) else {
          throw .isian(
            "simpul",
            "\u{201C}\(id)\u{201D} sudah termasuk dalam \u{201C}\(parent)\u{201D}. Pilih salah satu agar tidak terhitung dua kali."
          )
        }
        place = above
      }
    }
    try periksaProgram(tree)
  }

  private func periksaProgram(_ year: AnggaranTahun?) throws(Penolakan) {
    let numbers = program ?? []
    guard Set(numbers).count == numbers.count else {
      throw .isian("program", "Satu program tercantum dua kali. Hapus salah satunya.")
    }
    let known = Set(year?.paguProgram.keys.map(\.nomor) ?? [])
    guard let unknown = numbers.first(where: { !known.contains($0) }) else { return }
    throw .isian(
      "program",
      "Program nomor \(unknown) belum ada dalam anggaran tahun \(tahun). Catat pagunya lebih dahulu.")
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.anggaran.tahun[tahun, default: AnggaranTahun()].pemetaan
      .catat(Tercatat(isi: self, entri: entri), id: indikator)
  }
}
