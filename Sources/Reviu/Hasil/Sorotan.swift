import HTML

/// A text in which what findings quote is marked, each mark with the names by which a page leads to it.
struct Sorotan {
  /// Occurrences of a quotation that are looked at for one that stands by itself.
  private static let dilihat = 20

  /// A stretch that is marked at once: quotations that overlap share one.
  private struct Ruas {
    var rentang: Range<String.Index>
    var tanda: [TandaNaskah]

    var isPokok: Bool { tanda.contains(where: \.isPokok) }
  }

  private let teks: String
  private let ruas: [Ruas]

  /// Marks the quotations that the text has.
  init(_ teks: String, _ tanda: [TandaNaskah]) {
    self.teks = teks
    let found = tanda.compactMap { mark in
      Self.tempat(mark.kutipan.tulisan, teks).map { Ruas(rentang: $0, tanda: [mark]) }
    }
    var merged: [Ruas] = []
    for one in found.sorted(by: { $0.rentang.lowerBound < $1.rentang.lowerBound }) {
      guard let last = merged.last, last.rentang.upperBound > one.rentang.lowerBound else {
        merged.append(one)
        continue
      }
      merged[merged.count - 1] = Ruas(
        rentang: last.rentang.lowerBound..<max(last.rentang.upperBound, one.rentang.upperBound),
        tanda: last.tanda + one.tanda)
    }
    ruas = merged
  }

  /// The names of the marks.
  var id: [String] { ruas.flatMap(\.tanda).map(\.id) }

  var html: HTML {
    var place = teks.startIndex
    var pieces: [HTML] = []
    for one in ruas {
      pieces.append(HTML(String(teks[place..<one.rentang.lowerBound])))
      pieces.append(Self.bertanda(HTML(String(teks[one.rentang])), one))
      place = one.rentang.upperBound
    }
    pieces.append(HTML(String(teks[place...])))
    return HTML { for piece in pieces { piece } }
  }

  /// What is wrong has the numbers of its findings behind it, each a way to what is said of it; what it is compared with
  /// is such a way itself.
  private static func bertanda(_ content: HTML, _ ruas: Ruas) -> HTML {
    let inner = ruas.tanda.dropFirst().reduce(content) { content, mark in span(.id(mark.id)) { content } }
    let first = ruas.tanda.first
    guard ruas.isPokok else {
      guard let first, let note = first.catatan else { return span(.class("pembanding"), .id(first?.id)) { inner } }
      return a(
        .class("pembanding"), .id(first.id), .href(note), .title("Dibandingkan pada temuan nomor \(first.nomor)")
      ) { inner }
    }
    return HTML {
      mark(.id(first?.id)) { inner }
      for mark in ruas.tanda where mark.isPokok {
        if let note = mark.catatan {
          a(.class("nomor-tanda"), .href(note), .aria("label", "Temuan nomor \(mark.nomor)")) { String(mark.nomor) }
        }
      }
    }
  }

  /// Where a quotation stands: a figure is looked for where it is no part of a longer one.
  private static func tempat(_ quoted: String, _ text: String) -> Range<String.Index>? {
    guard !quoted.isEmpty, let first = text.firstRange(of: quoted) else { return nil }
    var found = first
    for _ in 0..<dilihat {
      if berdiriSendiri(found, text) { return found }
      let rest = text[text.index(after: found.lowerBound)...]
      guard let next = rest.firstRange(of: quoted) else { break }
      found = next
    }
    return first
  }

  private static func berdiriSendiri(_ found: Range<String.Index>, _ text: String) -> Bool {
    let before = text[..<found.lowerBound].suffix(2)
    let after = text[found.upperBound...].prefix(2)
    return !(bagianAngka(before.last) && before.contains(where: \.isNumber) && text[found].first?.isNumber == true)
      && !(bagianAngka(after.first) && after.contains(where: \.isNumber) && text[found].last?.isNumber == true)
  }

  private static func bagianAngka(_ letter: Character?) -> Bool {
    letter.map { $0.isNumber || $0 == "." || $0 == "," } ?? false
  }
}
