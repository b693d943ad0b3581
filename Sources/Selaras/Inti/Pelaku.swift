/// Who proposes a change: an account by its name, never a person's name or NIP.
public struct Pelaku: Sendable, Hashable {
  /// The account, as the journal keeps it: `operator-kecamatan-juai`.
  public let akun: String
  /// The role in which the change is made.
  public let peran: Peran
  /// The perangkat daerah of an operator or kepala; `nil` for the others.
  public let unit: String?

  /// An account in a role.
  public init(akun: String, peran: Peran, unit: String? = nil) {
    self.akun = akun
    self.peran = peran
    self.unit = unit
  }

  /// Refuses names that the journal does not take.
  func periksa() throws(Penolakan) {
    for text in [akun, unit ?? ""] {
      guard text.utf8.count <= 200, !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
      else {
        throw .isian("pelaku", "Nama akun dan perangkat daerah paling panjang 200 dan tidak memuat karakter kendali.")
      }
    }
    guard akun.contains(where: { !$0.isWhitespace }) else { throw .isian("pelaku", "Nama akun belum diisi.") }
  }

  /// The role as the journal keeps it: `administrator`, `operator kecamatan-juai`.
  public var peranTercatat: String {
    unit.map { "\(peran.rawValue) \($0)" } ?? peran.rawValue
  }
}
