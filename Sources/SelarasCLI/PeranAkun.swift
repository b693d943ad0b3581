import ArgumentParser
import Selaras

/// A role that an account can have: every one but the public.
struct PeranAkun: ExpressibleByArgument {
  let peran: Peran

  init?(argument: String) {
    guard let peran = Peran(rawValue: argument), peran != .publik else { return nil }
    self.peran = peran
  }

  var defaultValueDescription: String { peran.rawValue }

  static var allValueStrings: [String] { Peran.allCases.filter { $0 != .publik }.map(\.rawValue) }
}
