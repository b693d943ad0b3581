/// An invitation that was just made: its address is shown this once, for only a digest of it is kept.
struct UndanganBaru: Sendable {
  /// The account.
  let nama: String
  /// The full address, to be sent to the person.
  let alamat: String
}
