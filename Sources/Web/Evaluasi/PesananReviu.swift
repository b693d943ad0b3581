import Selaras

/// A document that somebody sent to be reviewed.
struct PesananReviu: Sendable {
  /// Where the document comes from.
  enum Sumber: Sendable {
    /// It was sent, or stands in the store already.
    case berkas(BerkasNaskah)
    /// The report that this site makes of a state.
    case laporan(State, nama: String)

    /// What the person calls the document.
    var nama: String {
      switch self {
      case .berkas(let file): file.nama
      case .laporan(_, let name): name
      }
    }

    /// Whether this site makes the document first.
    var isDisusun: Bool { if case .laporan = self { true } else { false } }

    /// Whether it is the same document.
    func sama(dengan other: Sumber) -> Bool {
      switch (self, other) {
      case (.berkas(let own), .berkas(let theirs)): own.sidik == theirs.sidik
      case (.laporan(let own, _), .laporan(let theirs, _)): own.posisi == theirs.posisi
      default: false
      }
    }
  }

  /// Unguessable; stands in addresses.
  let id: String
  let pelaku: Pelaku
  let unit: String
  let tahun: Int
  let naskah: JenisNaskah
  /// What the person calls the document.
  let nama: String
  /// Whether this site makes the document first.
  let isDisusun: Bool
  /// Why it is recorded although it seems to be another document than it should be; `nil` while nobody has said so.
  let alasan: String?

  /// Whether it would do the same with the same document: a form that was sent twice orders nothing the second time.
  func sama(dengan other: PesananReviu) -> Bool {
    unit == other.unit && tahun == other.tahun && naskah == other.naskah && pelaku == other.pelaku
      && alasan == other.alasan
  }
}
