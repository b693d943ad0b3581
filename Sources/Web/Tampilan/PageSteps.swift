import HTML

/// A long list in pages: which is shown, and the ways to the others.
struct PageSteps {
  /// The parameter of an address that names a page.
  static let bidang = "halaman"

  /// How many things there are.
  let banyaknya: Int
  /// Things on one page.
  let sehalaman: Int
  /// The page that is shown, from 1.
  let halaman: Int
  let jumlahHalaman: Int

  /// - Parameter query: names the page as `halaman`; anything else shows the first.
  init(_ banyaknya: Int, sehalaman: Int, _ query: QueryValues) {
    self.banyaknya = banyaknya
    self.sehalaman = sehalaman
    jumlahHalaman = max(1, (banyaknya + sehalaman - 1) / sehalaman)
    halaman = min(max(query[Self.bidang].flatMap { Int($0) } ?? 1, 1), jumlahHalaman)
  }

  /// What stands on the page that is shown.
  func isi<Element>(_ all: [Element]) -> [Element] {
    Array(all.dropFirst((halaman - 1) * sehalaman).prefix(sehalaman))
  }

  /// The same, and with it the rows that a form sent, wherever they stand by now.
  func isi<Element>(_ all: [Element], dan sent: [String], kunci: (Element) -> String) -> [Element] {
    let shown = isi(all)
    guard !sent.isEmpty else { return shown }
    let keys = Set(shown.map(kunci)).union(sent)
    return all.filter { keys.contains(kunci($0)) }
  }

  /// Nothing where one page holds everything; of many pages those around the one that is shown.
  func html(_ context: PageContext, nama: String) -> HTML {
    guard jumlahHalaman > 1 else { return .empty }
    let shown = Set([1, jumlahHalaman] + (halaman - 3...halaman + 3)).filter { (1...jumlahHalaman).contains($0) }
    return nav(.class("berurutan"), .aria("label", nama)) {
      ul {
        for number in shown.sorted() {
          li {
            a(
              .href(context.tautanIni(dengan: [Self.bidang: String(number)])),
              .aria("current", number == halaman ? "page" : nil)
            ) { "Halaman \(number)" }
          }
        }
      }
    }
  }
}
