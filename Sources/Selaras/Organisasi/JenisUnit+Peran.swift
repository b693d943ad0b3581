extension PerangkatDaerahDitetapkan.Jenis {
  /// The roles that act for a unit of this kind, given those of a perangkat daerah: the pemda has no operator and no
  /// kepala of its own, so Bagian Organisasi and Bapperida enter its figures and pimpinan approves them.
  func peran(_ roles: some Sequence<Peran>) -> [Peran] {
    guard self == .pemda else { return Array(roles) }
    return roles.flatMap { role -> [Peran] in
      switch role {
      case .operator: [.administrator, .perencana]
      case .kepala: [.pimpinan]
      default: [role]
      }
    }
  }
}
