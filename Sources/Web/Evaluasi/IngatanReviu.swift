import Reviu

/// What was found lately in documents, by content, and why others have no result.
struct IngatanReviu: Sendable {
  private static let terlaluBesar =
    "Naskah ini terlalu besar untuk ditampilkan di sini. Unduh berkasnya, dan baca temuannya pada daftar temuan."

  private var hasil: GenerationCache<BerkasNaskah, HasilReviu>
  private var besar = GenerationCache<BerkasNaskah, String>(limit: 100)
  private var gagal = GenerationCache<BerkasNaskah, String>(limit: 100)

  /// - Parameter paling: about how many bytes are kept.
  init(paling: Int = 120_000_000) { hasil = GenerationCache(limit: paling) }

  mutating func hasil(_ file: BerkasNaskah) -> HasilReviu? { hasil.value(file) }

  /// Why a document can never be shown.
  mutating func halangan(_ file: BerkasNaskah) -> String? { besar.value(file) }

  /// Why the last reading failed; told once, for the next may succeed.
  mutating func kegagalan(_ file: BerkasNaskah) -> String? {
    defer { gagal.forget(file) }
    return gagal.value(file)
  }

  /// Keeps a result, or that it is too big to be kept.
  mutating func simpan(_ result: HasilReviu, _ file: BerkasNaskah) {
    hasil.keep(result, for: file, cost: result.biaya)
    if hasil.value(file) == nil { besar.keep(Self.terlaluBesar, for: file) }
  }

  mutating func simpan(kegagalan reason: String, _ file: BerkasNaskah) { gagal.keep(reason, for: file) }
}
