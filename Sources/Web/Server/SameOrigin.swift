import Hummingbird

/// Tells a form of this site from one of another site, by what browsers say of where a request comes from.
enum SameOrigin {
  /// Whether a request that changes something may come from this site; an old browser that says nothing is judged by the
  /// token of the form alone.
  static func allows(_ headers: HTTPFields, host: String?) -> Bool {
    if let name = HTTPField.Name("Sec-Fetch-Site"), let site = headers[name] {
      return site == "same-origin" || site == "none"
    }
    guard let origin = headers[.origin] else { return true }
    guard let host, let scheme = origin.range(of: "://") else { return false }
    return origin[scheme.upperBound...] == host
  }
}
