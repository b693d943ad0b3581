/// Why a request gets no page; each carries what a visitor needs to go on, in Indonesian.
enum WebError: Error, Sendable, Hashable {
  /// What was asked for does not exist.
  case tidakDitemukan(String)
  /// What was asked for was there and is no more; the name and the address of the page to go on with.
  case tiadaLagi(String, nama: String, alamat: String)
  /// The address or the form is written wrongly.
  case permintaanSalah(String)
  /// Nothing is sent to this address.
  case metodeSalah
  /// Too much is being made at the moment.
  case sibuk(String)
  /// Only for somebody who has signed in.
  case belumMasuk
  /// Not for this account.
  case ditolak(String)
  /// More was sent than is read.
  case terlaluBesar(String)
}
