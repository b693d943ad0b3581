import Selaras

/// A document that somebody sent to be reviewed.
struct PesananReviu: Sendable {
  /// Where the document comes from.
  enum Sumber: Sendable {
    /// It was sent, or stands in the store already.
    case berkas(BerkasNaskah)
    /// The report that this site makes of a state.
    case laporan(State, nama: String)
  }

  /// Unguessable; stands in addresses.
  let id: String
  let pelaku: Pelaku
  let unit: String
  let tahun: Int
  let naskah: JenisNaskah
  let sumber: Sumber

  /// What the person calls the document.
  var nama: String {
    switch sumber {
    case .berkas(let file): file.nama
    case .laporan(_, let name): name
    }
  }

  /// The same without the state of a report that is made, for keeping it when it is done.
  var selesai: PesananReviu {
    guard case .laporan(_, let name) = sumber else { return self }
    return PesananReviu(
      id: id, pelaku: pelaku, unit: unit, tahun: tahun, naskah: naskah, sumber: .laporan(State(), nama: name))
  }

  /// Whether it would do the same: a form that was sent twice orders nothing the second time.
  func sama(dengan other: PesananReviu) -> Bool {
    guard unit == other.unit, tahun == other.tahun, naskah == other.naskah, pelaku == other.pelaku else { return false }
    return switch (sumber, other.sumber) {
    case (.berkas(let own), .berkas(let theirs)): own.sidik == theirs.sidik
    case (.laporan(let own, _), .laporan(let theirs, _)): own.posisi == theirs.posisi
    default: false
    }
  }
}
