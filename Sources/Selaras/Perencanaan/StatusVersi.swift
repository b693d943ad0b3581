/// Whether a version of a plan may still be changed.
public enum StatusVersi: String, Sendable, Hashable, Codable, CaseIterable {
  /// It is being drawn up.
  case terbuka
  /// It stands; what changes goes through a new version.
  case ditutup

  /// The name on screen.
  public var nama: String {
    switch self {
    case .terbuka: "Terbuka"
    case .ditutup: "Ditutup"
    }
  }

  /// What is to be known of a version, or of a document of a year, where its figures stand.
  /// - Parameters:
  ///   - isEverClosed: whether it was closed at least once.
  ///   - isReplaced: whether a later one was.
  ///   - isAnyClosed: whether any was that could count in its place.
  func keadaan(isEverClosed: Bool, isReplaced: Bool, isAnyClosed: Bool) -> String {
    switch self {
    case .ditutup: nama
    case .terbuka where isEverClosed: "Dibuka kembali untuk diperbaiki"
    case .terbuka where isReplaced: "Terbuka, sudah diganti"
    case .terbuka: isAnyClosed ? "Terbuka, belum berlaku" : "Terbuka, konsep"
    }
  }
}
