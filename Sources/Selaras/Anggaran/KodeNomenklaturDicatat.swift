import HashTreeCollections
import Sakip

/// Codes of a version of the nomenklatur with their wording, many at once. A code recorded before gets the new wording.
public struct KodeNomenklaturDicatat: Event, Hashable {
  /// One code.
  public struct Baris: Sendable, Hashable, Codable {
    /// `7.01.02.2.02.0003`; `X.XX.01` for all urusan.
    public let kode: String
    /// The wording.
    public let nama: String
    /// The codes of the nomenklatur before that it replaces; `nil` where the decree names none.
    public let menggantikan: [String]?

    /// A value from its parts.
    public init(kode: String, nama: String, menggantikan: [String]? = nil) {
      self.kode = kode
      self.nama = nama
      self.menggantikan = menggantikan
    }
  }

  /// The version.
  public let nomenklatur: String
  /// The codes, in any order.
  public let baris: [Baris]

  /// A fact from its parts.
  public init(nomenklatur: String, baris: [Baris]) {
    self.nomenklatur = nomenklatur
    self.baris = baris
  }

  /// See ``Event/kind``.
  public static let kind = "anggaran.kode-nomenklatur-dicatat"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .perencana)
  /// The pemda as a whole.
  public var pemilik: String? { nil }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    try state.anggaran.wajibAda(nomenklatur: nomenklatur)
    guard !baris.isEmpty else { throw .isian("baris", "Belum ada kode. Isi sedikitnya satu kode dengan namanya.") }
    var codes: Set<KodeRekening> = []
    for row in baris {
      guard let code = KodeRekening(row.kode) else {
        throw .isian(
          "baris",
          "Kode \u{201C}\(row.kode)\u{201D} tidak dikenal. Contoh: 7 urusan, 7.01 bidang urusan, 7.01.02 program, 7.01.02.2.02 kegiatan, 7.01.02.2.02.0003 sub kegiatan."
        )
      }
      try Isian.wajib(row.nama, bidang: "baris", nama: "Nama \(row.kode)", paling: 1000)
      try periksaPengganti(row)
      guard codes.insert(code).inserted else {
        throw .isian("baris", "Kode \u{201C}\(row.kode)\u{201D} tercantum dua kali. Hapus salah satunya.")
      }
    }
    let known = state.anggaran.kode[nomenklatur] ?? Catatan()
    for code in codes.sorted(by: { $0.description < $1.description }) {
      guard let above = code.induk, !above.mencakupSemua, !codes.contains(above), known[above.description] == nil else {
        continue
      }
      throw .isian(
        "baris",
        "Kode induk \u{201C}\(above)\u{201D} dari \u{201C}\(code)\u{201D} belum ada dalam nomenklatur ini. Catat induknya juga."
      )
    }
  }

  private func periksaPengganti(_ row: Baris) throws(Penolakan) {
    guard let replaced = row.menggantikan else { return }
    guard !replaced.isEmpty, Set(replaced).count == replaced.count else {
      throw .isian(
        "menggantikan",
        "Kode yang digantikan \u{201C}\(row.kode)\u{201D} kosong atau tercantum dua kali. Periksa kodenya.")
    }
    for text in replaced where KodeRekening(text) == nil {
      throw .isian(
        "menggantikan",
        "Kode \u{201C}\(text.prefix(60))\u{201D} yang digantikan \u{201C}\(row.kode)\u{201D} tidak dikenal. Tulis seperti 7.01.02.2.02.03."
      )
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    var codes = state.anggaran.kode[nomenklatur] ?? Catatan()
    for row in baris { codes.catat(Tercatat(isi: row, entri: entri), kunci: row.kode) }
    state.anggaran.kode[nomenklatur] = codes
  }
}
