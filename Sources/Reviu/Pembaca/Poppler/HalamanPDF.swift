/// The words of one page with their places.
struct HalamanPDF {
  /// The page, from 1.
  let nomor: Int
  /// Its height in points.
  let tinggi: Double
  /// Its words, in no certain order.
  var kata: [KataPDF] = []

  /// The pages of a table that `pdftotext -tsv` wrote; lines that are no words or pages are passed over.
  static func baca(_ tsv: String) -> [HalamanPDF] {
    var pages: [HalamanPDF] = []
    for line in tsv.utf8.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: "\t"), maxSplits: 11, omittingEmptySubsequences: false)
      guard fields.count == 12, let level = fields[0].first, fields[0].count == 1 else { continue }
      if level == UInt8(ascii: "1"), let height = panjang(fields[9]) {
        pages.append(HalamanPDF(nomor: pages.count + 1, tinggi: height))
      } else if level == UInt8(ascii: "5"), let word = kata(fields), !pages.isEmpty {
        pages[pages.count - 1].kata.append(word)
      }
    }
    return pages
  }

  private static func kata(_ fields: [Substring.UTF8View.SubSequence]) -> KataPDF? {
    guard let left = panjang(fields[6]), let top = panjang(fields[7]), let width = panjang(fields[8]),
      let height = panjang(fields[9]), width >= 0, height > 0
    else { return nil }
    let raw = Substring(fields[11])
    let text = Penanda.bersihkan(raw)
    guard !text.isEmpty else { return nil }
    // A soft hyphen at the end tells that the word goes on.
    return KataPDF(
      teks: raw.last == "\u{AD}" ? text + "\u{AD}" : text, kiri: left, atas: top, lebar: width, tinggi: height)
  }

  /// A length of a sheet of paper: no sheet is a kilometre long.
  private static func panjang(_ field: Substring.UTF8View.SubSequence) -> Double? {
    guard let length = Double(Substring(field)), abs(length) < 1_000_000 else { return nil }
    return length
  }
}

/// A word on a page; lengths in points from the left upper corner.
struct KataPDF {
  let teks: String
  let kiri: Double
  let atas: Double
  let lebar: Double
  let tinggi: Double

  var kanan: Double { kiri + lebar }
  /// The height of its middle.
  var tengah: Double { atas + tinggi / 2 }
}
