import Selaras

/// Who may ask for an address. Every route carries one; nothing else decides it.
enum Izin: Sendable, Hashable {
  /// Everyone.
  case publik
  /// Everyone who has signed in.
  case masuk
  /// Some roles; operator and kepala only for the perangkat daerah that stands in the address, if one stands there.
  case peran(Set<Peran>)

  /// What is said to somebody who asks.
  enum Putusan: Sendable, Hashable {
    /// Go on.
    case boleh
    /// Sign in first.
    case masukDahulu
    /// Not for this account, and why.
    case ditolak(String)
  }

  /// - Parameters:
  ///   - pelaku: who asks; `nil` for somebody who has not signed in.
  ///   - unit: the perangkat daerah in the address; `nil` where none stands there.
  func putusan(_ pelaku: Pelaku?, unit: String?) -> Putusan {
    if self == .publik { return .boleh }
    guard let pelaku else { return .masukDahulu }
    guard case .peran(let roles) = self else { return .boleh }
    guard roles.contains(pelaku.peran) else {
      let allowed = Peran.allCases.filter(roles.contains).map(\.nama).joined(separator: ", ")
      return .ditolak("Halaman ini untuk \(allowed). Akun Anda: \(pelaku.peran.nama).")
    }
    guard !pelaku.peran.terikatUnit || unit == nil || unit == pelaku.unit else {
      return .ditolak("Akun Anda hanya untuk perangkat daerah Anda sendiri. Pilih halaman perangkat daerah Anda.")
    }
    return .boleh
  }
}
