/// What was just done, said once on the page that the visitor is sent to.
struct PesanSekali: Sendable, Hashable {
  let teks: String
  /// The id of the place where the visitor lands; `nil` for the head of the page.
  let tempat: String?

  /// The message beside the place that an address names by its fragment.
  init(_ teks: String, alamat: String) {
    self.teks = teks
    tempat = alamat.firstIndex(of: "#").map { String(alamat[alamat.index(after: $0)...]) }
  }
}
