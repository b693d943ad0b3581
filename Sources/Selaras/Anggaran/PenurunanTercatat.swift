public import Sakip

/// A correction of the cumulative spending of a sub kegiatan.
public struct PenurunanTercatat: Sendable {
  /// The sub kegiatan.
  public let simpul: SimpulAnggaranDitetapkan
  /// From which month to which, and by how much.
  public let penurunan: PenurunanBelanja
}
