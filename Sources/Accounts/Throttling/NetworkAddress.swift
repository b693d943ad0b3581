internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The address of a visitor as guesses are counted.
enum NetworkAddress {
  /// IPv4 as it is, also inside IPv6; of IPv6 the first 64 bits, since one subscriber has all that follow.
  static func counted(_ address: String) -> String {
    guard address.utf8.count < 64 else { return "?" }
    var bytes = [UInt8](repeating: 0, count: 16)
    guard inet_pton(AF_INET6, address, &bytes) == 1 else { return address }
    if bytes[..<10].allSatisfy({ $0 == 0 }), bytes[10] == 255, bytes[11] == 255 {
      return bytes[12...].map(String.init).joined(separator: ".")
    }
    return bytes[..<8].map { String($0, radix: 16) }.joined(separator: ":")
  }
}
