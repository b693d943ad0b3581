/// Why a document may not be what it was sent as.
public enum Kejanggalan: Sendable, Hashable {
  /// It is about another perangkat daerah.
  case perangkatDaerahLain(disebut: String, kali: Int, seharusnya: String, kaliSeharusnya: Int)
  /// It is about another year.
  case tahunLain(disebut: Int, kali: Int, seharusnya: Int, kaliSeharusnya: Int)
  /// Far less could be checked in it than in the version before.
  case angkaJauhBerkurang(dari: Int, ke: Int)

  /// In a sentence.
  public var uraian: String {
    switch self {
    case .perangkatDaerahLain(let named, let times, let wanted, let own):
      "Naskah ini menyebut \(named) sebanyak \(times) kali dan \(wanted) \(Self.kali(own))."
    case .tahunLain(let named, let times, let wanted, let own):
      "Naskah ini menyebut tahun \(named) sebanyak \(times) kali dan tahun \(wanted) \(Self.kali(own))."
    case .angkaJauhBerkurang(let before, let now):
      "Pada versi sebelumnya \(before) angka, cacah, nama, dan tanggal dapat diperiksa, pada naskah ini hanya \(now)."
    }
  }

  private static func kali(_ count: Int) -> String { count == 0 ? "tidak sekali pun" : "hanya \(count) kali" }
}
