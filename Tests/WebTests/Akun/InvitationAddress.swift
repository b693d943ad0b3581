import HummingbirdTesting

extension TestResponse {
  /// The full address of the invitation that a page shows; empty when it shows none.
  var undangan: String {
    text.components(separatedBy: "<code data-salin=\"Salin alamat\">").dropFirst().map {
      String($0.prefix { $0 != "<" })
    }
    .first { $0.contains("/undangan/") } ?? ""
  }

  /// The same without the site.
  var jalurUndangan: String { undangan.range(of: "/undangan/").map { String(undangan[$0.lowerBound...]) } ?? "" }
}
