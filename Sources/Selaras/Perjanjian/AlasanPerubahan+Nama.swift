extension PerjanjianKinerjaDitetapkan.AlasanPerubahan {
  /// The name on screen.
  public var nama: String {
    switch self {
    case .pergantianPejabat: "pergantian atau mutasi pejabat"
    case .perubahanStrategi: "perubahan strategi yang memengaruhi tujuan dan sasaran"
    case .perubahanPrioritas: "perubahan prioritas atau asumsi yang berakibat besar"
    }
  }
}
