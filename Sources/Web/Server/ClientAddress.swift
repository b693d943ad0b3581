import Hummingbird
import NIOCore

/// Where a request comes from.
enum ClientAddress {
  /// The network address of who asks; behind a TLS proxy the one that the proxy itself wrote down last.
  static func of(_ request: Request, _ remote: SocketAddress?, isBehindProxy: Bool) -> String {
    if isBehindProxy, let name = HTTPField.Name("X-Forwarded-For"),
      let last = request.headers[name]?.split(separator: ",").last
    {
      return String(last.filter { !$0.isWhitespace }.prefix(60))
    }
    return remote?.ipAddress ?? "tidak diketahui"
  }
}
