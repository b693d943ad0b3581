import HashTreeCollections
import Sakip

/// Codes of a version of the nomenklatur are withdrawn, many at once: they were recorded by mistake.
public struct KodeNomenklaturDicabut: Event, Hashable {
  /// The version.
  public let nomenklatur: String
  /// The codes, in any order.
  public let kode: [String]
  /// Why.
  public let alasan: String

  /// A fact from its parts.
  public init(nomenklatur: String, kode: [String], alasan: String) {
    self.nomenklatur = nomenklatur
    self.kode = kode
    self.alasan = alasan
  }

  /// See ``Event/kind``.
  public static let kind = "anggaran.kode-nomenklatur-dicabut"
  /// Who may record codes may withdraw them.
  public static let wewenang = KodeNomenklaturDicatat.wewenang
  /// The pemda as a whole.
  public var pemilik: String? { nil }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let version = try state.anggaran.wajibAda(nomenklatur: nomenklatur)
    try Isian.wajib(alasan, bidang: "alasan", nama: "Alasan pencabutan", paling: 2000)
    let known = state.anggaran.kode[nomenklatur] ?? Catatan()
    guard !kode.isEmpty else { throw .isian("kode", "Belum ada kode yang dicabut. Sebut sedikitnya satu.") }
    for text in kode where known[text] == nil {
      throw .isian("kode", "Kode \u{201C}\(text.prefix(60))\u{201D} tidak ada dalam \(version.nama). Periksa kodenya.")
    }
    let withdrawn = Set(kode)
    if let below = known.lazy.map(\.key).first(where: { text in
      !withdrawn.contains(text) && Self.induk(text).map { withdrawn.contains($0) } == true
    }) {
      throw .keadaan(
        "kode",
        "Kode \u{201C}\(below)\u{201D} dalam \(version.nama) berada di bawah kode yang dicabut. Cabut juga kode itu.")
    }
    guard let used = state.pemakaianKode(nomenklatur: nomenklatur).first(where: { withdrawn.contains($0.key) }) else {
      return
    }
    throw .keadaan(
      "kode",
      "Kode \u{201C}\(used.key)\u{201D} dalam \(version.nama) dipakai \(used.value). Ubah lebih dahulu bagian yang memakainya."
    )
  }

  /// The code above a recorded one, cut from its text: all codes of a version are looked at.
  private static func induk(_ code: String) -> String? {
    let parts = code.split(separator: ".")
    guard parts.count > 1 else { return nil }
    return parts.dropLast(parts.count == 5 ? 2 : 1).joined(separator: ".")
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    var codes = state.anggaran.kode[nomenklatur] ?? Catatan()
    for text in kode { codes.cabut(kunci: text, entri: entri) }
    state.anggaran.kode[nomenklatur] = codes
  }
}
