/// A short name for a content (FNV-1a, 64 bits): tells contents apart, guards nothing.
enum Fingerprint {
  /// Up to 16 hexadecimal digits.
  static func of(_ bytes: some Sequence<UInt8>) -> String {
    String(bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }, radix: 16)
  }
}
