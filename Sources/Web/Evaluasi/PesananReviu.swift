import Selaras

/// A document that somebody sent to be reviewed.
struct PesananReviu: Sendable {
  /// Where the document comes from.
  enum Sumber: Sendable {
    /// It was sent, or stands in the store already.
    case berkas(BerkasNaskah)
    /// The report that this site makes of a state.
    case laporan(State, nama: String)

    /// What becomes known of it.
    var asal: Asal {
      switch self {
      case .berkas(let file): .kiriman(nama: file.nama)
      case .laporan(_, let name): .disusun(nama: name)
      }
    }

    /// Whether it is the same document.
    func sama(dengan other: Sumber) -> Bool {
      switch (self, other) {
      case (.berkas(let own), .berkas(let theirs)): own.sidik == theirs.sidik
      case (.laporan(let own, _), .laporan(let theirs, _)): own.posisi == theirs.posisi
      default: false
      }
    }
  }

  /// Whose the document is, and what the person calls it.
  enum Asal: Sendable, Hashable {
    /// A file from outside.
    case kiriman(nama: String)
    /// The report of this site, also once it stands in the store.
    case disusun(nama: String)
    /// A version that is recorded, checked once more.
    case tercatat(nama: String)
  }

  /// Unguessable; stands in addresses.
  let id: String
  let pelaku: Pelaku
  let unit: String
  let tahun: Int
  let naskah: JenisNaskah
  let asal: Asal
  /// Why it is recorded although it seems to be another document than it should be, with what was odd about it when
  /// somebody said so; `nil` while nobody has.
  let janggal: NaskahJanggal?

  /// What the person calls the document.
  var nama: String {
    switch asal {
    case .kiriman(let name), .disusun(let name), .tercatat(let name): name
    }
  }

  /// Whether this site makes the document.
  var isDisusun: Bool { if case .disusun = asal { true } else { false } }
  /// Whether it comes from outside for the first time.
  var isKiriman: Bool { if case .kiriman = asal { true } else { false } }

  /// Whether it would do the same with the same document: a form that was sent twice orders nothing the second time.
  func sama(dengan other: PesananReviu) -> Bool {
    menggantikan(other) && pelaku == other.pelaku && janggal == other.janggal
  }

  /// Whether it would become a version of the same document.
  func menggantikan(_ other: PesananReviu) -> Bool {
    unit == other.unit && tahun == other.tahun && naskah == other.naskah
  }
}
