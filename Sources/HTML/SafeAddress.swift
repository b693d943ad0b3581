/// Whether an address may stand in `href`, `src` or `action`: `http:`, `https:`, `mailto:`, `otpauth:`, a relative path or a
/// fragment.
///
/// Everything else (`javascript:`, `data:`, `file:`, …) is refused, also when it is disguised by capitals, blanks or
/// control characters, which browsers ignore. Blanks in a path must be percent-encoded by the caller.
public func isSafeAddress(_ address: String) -> Bool {
  let bytes = address.utf8
  if bytes.contains(where: { $0 <= 32 || $0 == 127 }) { return false }
  guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return true }
  let beforeColon = bytes[..<colon]
  if beforeColon.contains(where: { pathMarks.contains($0) }) { return true }
  return safeSchemes.contains(address[..<colon].lowercased())
}

private let safeSchemes: Set<String> = ["http", "https", "mailto", "otpauth"]
private let pathMarks: Set<UInt8> = [UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")]
