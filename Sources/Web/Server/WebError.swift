/// Why a request gets no page; each carries what a visitor needs to go on, in Indonesian.
enum WebError: Error, Sendable, Hashable {
  /// What was asked for does not exist.
  case tidakDitemukan(String)
  /// The address is written wrongly.
  case permintaanSalah(String)
  /// The portal only shows.
  case metodeSalah
  /// Too much is being made at the moment.
  case sibuk(String)
}
