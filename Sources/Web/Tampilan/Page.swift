import HTML

/// What a page says; ``PageFrame`` puts the frame of the site around it.
protocol Page: Sendable {
  /// The heading, also in the title of the window.
  var judul: String { get }
  /// The stage of SAKIP that the page belongs to; `nil` for pages beside the stages.
  var tahap: Tahap? { get }
  /// The way from the start of the site, without the page itself.
  var jejak: [Jejak] { get }
  /// The content below the trail, with the one `h1`.
  var isi: HTML { get }
  /// Where the browser goes on when the page is asked for again by itself; `nil` for the same address.
  var alamatPenyegaran: String? { get }
  /// Whether the page itself says what was just done, at the place with an id; else its head says it.
  func memuatPesan(_ tempat: String) -> Bool
}

extension Page {
  var alamatPenyegaran: String? { nil }
  func memuatPesan(_ tempat: String) -> Bool { false }
}

/// A step on the way to a page.
struct Jejak: Sendable {
  let nama: String
  let alamat: String
}

/// The stages: the only navigation.
enum Tahap: String, Sendable, CaseIterable {
  case beranda, perencanaan, perjanjian, pengukuran, anggaran, pelaporan, evaluasi, data

  var nama: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
  var path: String { self == .beranda ? "/" : "/\(rawValue)" }
}
