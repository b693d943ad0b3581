import Journal
import Selaras

/// Deciding and folding at some moment, for tests in which no day matters.
extension State {
  /// A moment before every sample.
  static let saat = Timestamp(millisecondsSince1970: 0)

  func memutuskan(_ command: Command, mulai: Int64) throws(Penolakan) -> State {
    try memutuskan(command, mulai: mulai, waktu: Self.saat)
  }

  mutating func terapkan(_ event: any Event, entri: Int64) {
    terapkan(event, entri: entri, waktu: Self.saat, oleh: "pencatat")
  }
}
