import Hummingbird
import NIOCore

/// Where a request comes from.
enum ClientAddress {
  /// The network address of who asks; behind a TLS proxy the one that the proxy itself wrote down last.
  static func of(_ request: Request, _ remote: SocketAddress?, isBehindProxy: Bool) -> String {
    if isBehindProxy, let name = HTTPField.Name("X-Forwarded-For"),
      let last = request.headers[name]?.split(separator: ",").last?.filter({ !$0.isWhitespace }), isAddress(last)
    {
      return last
    }
    return remote?.ipAddress ?? "tidak diketahui"
  }

  /// Digits, points and colons, as in IPv4 and IPv6: nothing else goes on to lists, counters and logs.
  private static func isAddress(_ text: String) -> Bool {
    (2...45).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") || Character(UnicodeScalar($0)).isHexDigit
      }
  }
}
