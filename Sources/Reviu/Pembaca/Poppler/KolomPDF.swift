/// The columns of a table, by the gaps that its lines share.
struct KolomPDF {
  /// The middles of the gaps from left to right: one less than there are columns.
  let batas: [Double]
  private let celah: [ClosedRange<Double>]
  let kiri: Double
  let kanan: Double

  /// No report has more; a page that claims more is no table.
  private static let terbanyak = 60

  /// The columns of lines; `nil` where these share no gap.
  init?(_ lines: [GarisPDF]) {
    let height = lines.map(\.tinggi).nilaiTengah ?? 10
    // Names in the head reach over several columns; the rows below it do not.
    let head = lines.firstIndex { line in
      line.bersel && line.potongan(celah: 0.75).contains { PemindaiAngka.satuSaja($0.teks)?.menyerupaiTahun == false }
    }
    let body = lines.dropFirst(head ?? 0)
    let isEnough = body.count(where: \.bersel) > 1 || (body.first?.potongan(celah: 0.75).count ?? 0) > 3
    let leading = Self.tanpaGabungan(isEnough ? Array(body) : lines)
    let free = Self.celah(leading, lebar: 0.6 * height, terlewat: 0)
    let crossed = leading.count < 8 ? [] : Self.celah(leading, lebar: 0.6 * height, terlewat: 1)
    let gaps = (free + crossed.filter { gap in !free.contains { $0.overlaps(gap) } })
      .sorted { $0.lowerBound < $1.lowerBound }
    let parts = lines.flatMap { $0.potongan(celah: 0.4) }
    let accepted = gaps.map { (celah: $0, batas: Self.tengah($0, parts)) }.filter { gap in
      parts.count { $0.kiri < gap.batas && $0.kanan > gap.batas } * 5 <= lines.count * 2
    }
    guard !accepted.isEmpty, accepted.count < Self.terbanyak else { return nil }
    celah = accepted.map(\.celah)
    batas = accepted.map(\.batas)
    kiri = lines.map(\.kiri).min() ?? 0
    kanan = lines.map(\.kanan).max() ?? 0
  }

  /// How many columns there are.
  var banyak: Int { batas.count + 1 }

  /// The left and right end of a column.
  func tepi(_ column: Int) -> (kiri: Double, kanan: Double) {
    (column == 0 ? kiri : batas[column - 1], column == batas.count ? kanan : batas[column])
  }

  /// The column of a place.
  func kolom(_ place: Double) -> Int { batas.firstIndex { place < $0 } ?? batas.count }

  /// The parts of a line, cut at the gaps.
  func potong(_ line: GarisPDF) -> [GarisPDF.Potongan] {
    var parts: [[KataPDF]] = []
    var end = -Double.infinity
    for word in line.kata {
      let isApart = word.kiri - end >= 0.4 * line.tinggi
      if parts.isEmpty || isApart && kolom(max(end - 0.1, kiri)) != kolom(word.kiri) { parts.append([]) }
      parts[parts.count - 1].append(word)
      end = max(end, word.kanan)
    }
    return parts.map(GarisPDF.gabung)
  }

  /// Whether a text stands in one column.
  func memuat(_ line: GarisPDF) -> Bool {
    line.kiri >= kiri - line.tinggi && line.kanan <= kanan + line.tinggi && kolom(line.kiri) == kolom(line.kanan)
  }

  /// Whether the columns of the next page are these, some perhaps empty there.
  func diteruskan(_ other: KolomPDF) -> Bool {
    guard other.banyak <= banyak, abs(other.kiri - kiri) < 40, abs(other.kanan - kanan) < 40 else { return false }
    let own = other.celah.map { gap in batas.filter { gap.lowerBound - 4 <= $0 && $0 <= gap.upperBound + 4 } }
    return own.allSatisfy { !$0.isEmpty }
  }

  /// The middle of what the fewest parts of all lines reach into.
  private static func tengah(_ gap: ClosedRange<Double>, _ parts: [GarisPDF.Potongan]) -> Double {
    let inside = parts.filter { $0.kanan > gap.lowerBound && $0.kiri < gap.upperBound }
    var edges = inside.flatMap { part in
      [(place: max(part.kiri, gap.lowerBound), change: 1), (place: min(part.kanan, gap.upperBound), change: -1)]
    }
    edges.append((gap.upperBound, 0))
    edges.sort { ($0.place, $0.change) < ($1.place, $1.change) }
    var (best, covered, start) = ((count: Int.max, range: gap), 0, gap.lowerBound)
    for edge in edges {
      let width = edge.place - start
      if width > 0.5, (covered, -width) < (best.count, best.range.lowerBound - best.range.upperBound) {
        best = (covered, start...edge.place)
      }
      covered += edge.change
      start = edge.place
    }
    return (best.range.lowerBound + best.range.upperBound) / 2
  }

  /// Lines without those that stand alone over several columns: wide ones that begin where no other does.
  private static func tanpaGabungan(_ lines: [GarisPDF]) -> [GarisPDF] {
    let left = lines.map(\.kiri).min() ?? 0
    let width = (lines.map(\.kanan).max() ?? 0) - left
    let places = lines.reduce(into: [:]) { $0[Int($1.kiri / 3), default: 0] += 1 }
    return lines.filter { line in
      let place = Int(line.kiri / 3)
      return line.kanan - line.kiri < 0.4 * width || line.bersel
        || (place - 1...place + 1).reduce(0) { $0 + places[$1, default: 0] } > 2
    }
  }

  /// The gaps that all but a few lines leave free.
  private static func celah(_ lines: [GarisPDF], lebar: Double, terlewat: Int) -> [ClosedRange<Double>] {
    var edges: [(place: Double, change: Int)] = []
    for part in lines.flatMap({ $0.potongan(celah: 0.4) }) {
      edges += [(part.kiri, 1), (max(part.kanan, part.kiri), -1)]
    }
    edges.sort { ($0.place, $1.change) < ($1.place, $0.change) }
    var found: [ClosedRange<Double>] = []
    var covered = 0
    var free: Double?
    for edge in edges {
      let before = covered
      covered += edge.change
      if before > terlewat, covered <= terlewat { free = edge.place }
      if before <= terlewat, covered > terlewat, let start = free, edge.place - start >= lebar {
        found.append(start...edge.place)
      }
    }
    return found
  }
}
