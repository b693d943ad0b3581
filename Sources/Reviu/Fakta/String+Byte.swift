extension Collection<UInt8> {
  /// Whether every byte is ASCII or part of a dash or quotation mark (U+2010 to U+2027): letters, digits and blanks can
  /// then be told by their bytes, without looking for characters of several parts.
  var sederhana: Bool {
    var rest = makeIterator()
    while let byte = rest.next() {
      guard byte >= 0x80 else { continue }
      guard byte == 0xE2, rest.next() == 0x80, let last = rest.next(), (0x90...0xA7).contains(last) else {
        return false
      }
    }
    return true
  }
}

extension String {
  /// Some bytes in small letters.
  init(kecil bytes: ArraySlice<UInt8>) {
    guard bytes.allSatisfy({ $0 < 0x80 }) else {
      self = String(decoding: bytes, as: UTF8.self).lowercased()
      return
    }
    self.init(unsafeUninitializedCapacity: bytes.count) { target in
      for (place, byte) in bytes.enumerated() {
        target[place] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      }
      return bytes.count
    }
  }

  /// Its parts between blanks.
  var bagianBerspasi: [Substring] { utf8.split(separator: 0x20).map { Substring($0) } }
}
