public import Sakip

extension AnggaranPemda {
  /// The version of the nomenklatur that a budget year uses where nobody chose another: the newest that is in force by then.
  public func nomenklaturBerlaku(tahun: Int) -> NomenklaturDitetapkan? {
    nomenklatur.semua.filter { $0.berlakuMulai <= tahun }.max { $0.berlakuMulai < $1.berlakuMulai }
  }

  /// The codes of a version that begin with a text or whose name has all of its words, in the order of the codes; of a
  /// text that begins as a code and goes on in words (`5.03.02.pemberhentian`) those below the code with the words.
  ///
  /// A version has some 20,000 codes and is searched with every few letters that are typed: names are compared byte by
  /// byte, capitals of ASCII being the same as small letters, without making a text anew.
  /// - Parameters:
  ///   - bidang: the bidang urusan whose codes those for all urusan (`X.XX.01.2.06`) are given as; `nil` leaves them. A
  ///     bidang urusan that the text begins with goes before.
  ///   - most: how many are given at most.
  /// - Returns: the first of them, and how many there are in all; none for an empty text.
  public func cari(
    _ text: String, nomenklatur id: String, bidang: KodeRekening? = nil, paling most: Int
  ) -> (kode: [KodeNomenklatur], jumlah: Int) {
    let words = text.split(whereSeparator: \.isWhitespace).map { Array($0.utf8.map(Self.kecil)) }
    guard !words.isEmpty else { return ([], 0) }
    let beginning = words.flatMap(\.self)
    let below = Self.kodeLaluKata(words)
    let field = Self.bidangUrusan(text) ?? bidang
    var found: [String: String] = [:]
    for (code, name) in kode[id] ?? Catatan() {
      let shown = code.utf8.first == UInt8(ascii: "X") ? Self.kode(code, pada: field) : code
      let isBelow = below.map { Self.berawal(shown, $0.kode) && Self.memuat($0.kata, name.isi.nama) } ?? false
      guard isBelow || Self.berawal(shown, beginning) || Self.memuat(words, name.isi.nama) else { continue }
      // The own entry of a code goes before the one for all urusan.
      if shown == code || (found[shown] == nil && kode[id]?[shown] == nil) { found[shown] = name.isi.nama }
    }
    return (
      found.sorted { $0.key < $1.key }.prefix(most).compactMap { code, name in
        KodeRekening(code).map { KodeNomenklatur(kode: $0, nama: name) }
      }, found.count
    )
  }

  /// The code that words begin with, and what is said of it behind its last point; `nil` where they do not begin with one,
  /// or nothing follows.
  private static func kodeLaluKata(_ words: [[UInt8]]) -> (kode: [UInt8], kata: [[UInt8]])? {
    guard let first = words.first, let point = first.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let code = first[...point]
    let rest = [Array(first[(point + 1)...])].filter { !$0.isEmpty } + words.dropFirst()
    let isCode = code.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "x") }
    let isWord = rest.first?.first.map { !(0x30...0x39).contains($0) } ?? false
    return isCode && isWord ? (Array(code), rest) : nil
  }

  /// `5.03` of `5.03.01.2`.
  private static func bidangUrusan(_ text: String) -> KodeRekening? {
    let parts = text.split(separator: ".").prefix(2)
    return parts.count == 2
      ? KodeRekening(parts.joined(separator: ".")).flatMap { $0.mencakupSemua ? nil : $0 } : nil
  }

  /// A code for all urusan as that of one.
  private static func kode(_ code: String, pada field: KodeRekening?) -> String {
    guard let field, field.bagian.count >= 2 else { return code }
    let rest = code.split(separator: ".").dropFirst(2).map(String.init)
    return rest.isEmpty ? code : (field.bagian.prefix(2) + rest).joined(separator: ".")
  }

  private static func kecil(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  private static func berawal(_ text: String, _ beginning: [UInt8]) -> Bool {
    text.utf8.count >= beginning.count && zip(text.utf8, beginning).allSatisfy { kecil($0) == $1 }
  }

  private static func memuat(_ words: [[UInt8]], _ name: String) -> Bool {
    name.utf8.withContiguousStorageIfAvailable { bytes in words.allSatisfy { memuat($0, bytes) } }
      ?? words.allSatisfy { word in Array(name.utf8).withUnsafeBufferPointer { memuat(word, $0) } }
  }

  private static func memuat(_ word: [UInt8], _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.count >= word.count else { return false }
    return (0...(name.count - word.count)).contains { start in
      word.indices.allSatisfy { kecil(name[start + $0]) == word[$0] }
    }
  }
}

extension NomenklaturDitetapkan {
  /// What is to be known of its codes, as a sentence to follow a refusal; empty where nothing is.
  public var catatanIsi: String { keterangan.map { " Perlu diketahui, \(nama): \($0)" } ?? "" }
}
