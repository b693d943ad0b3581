/// Why records do not make a tree; says in Indonesian how to mend it.
public enum PohonAnggaranError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Two places with one id.
  case idGanda(String)
  /// A place below one that does not exist.
  case indukTidakAda(id: String, induk: String)
  /// A place that is its own ancestor.
  case melingkar(String)
  /// A parent whose recorded amounts are not the sum of its children.
  case jumlahIndukBerbeda(id: String, tercatat: JumlahAnggaran, seharusnya: JumlahAnggaran)
  /// More levels than ``PohonAnggaran/kedalamanTerbesar`` below this place.
  case terlaluDalam(String)

  /// What is wrong and how to mend it, in Indonesian.
  public var description: String {
    switch self {
    case .idGanda(let id):
      "Kode \u{201C}\(id)\u{201D} dipakai dua kali. Beri kode yang berbeda."
    case .indukTidakAda(let id, let induk):
      "Induk \u{201C}\(induk)\u{201D} dari \u{201C}\(id)\u{201D} tidak ada. Catat induknya lebih dahulu."
    case .melingkar(let id):
      "Susunan melingkar: \u{201C}\(id)\u{201D} berada di bawah dirinya sendiri. Perbaiki induknya."
    case .jumlahIndukBerbeda(let id, let tercatat, let seharusnya):
      "Jumlah \u{201C}\(id)\u{201D} tercatat pagu \(tercatat.pagu.printed) dan realisasi \(tercatat.realisasi.printed), sedangkan jumlah rinciannya pagu \(seharusnya.pagu.printed) dan realisasi \(seharusnya.realisasi.printed). Perbaiki rinciannya atau kosongkan jumlah induk."
    case .terlaluDalam(let id):
      "Susunan di bawah \u{201C}\(id)\u{201D} melebihi \(PohonAnggaran.kedalamanTerbesar) tingkat. Perbaiki induknya."
    }
  }
}
