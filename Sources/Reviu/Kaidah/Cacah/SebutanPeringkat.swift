/// A rank that a sentence tells, with the years that it may be of.
struct SebutanPeringkat {
  let nilai: Int
  let rentang: Range<Int>
  /// The years of its part of the sentence; those of the whole where its part names none.
  let tahun: Set<Int>
  /// Whether it counts from the lowest.
  let terendah: Bool

  /// The ranks of a sentence in order.
  static func semua(_ sentence: Kalimat) -> [SebutanPeringkat] {
    let words = sentence.kata
    var found: [SebutanPeringkat] = []
    var start = words.startIndex
    while start < words.endIndex, let (rank, range) = Kaidah.peringkat(Array(words[start...])) {
      guard let place = words.firstIndex(where: { $0.rentang.lowerBound == range.lowerBound }),
        let end = words.firstIndex(where: { $0.rentang.upperBound == range.upperBound })
      else { break }
      let from = words[..<place].lastIndex { pemisah.contains($0.teks) } ?? words.startIndex
      let to = words[end...].firstIndex { pemisah.contains($0.teks) } ?? words.endIndex
      let own = tahun(words[from..<to])
      let low = words[from..<to].contains { ["terendah", "terkecil", "terbawah"].contains($0.teks) }
      found.append(
        SebutanPeringkat(nilai: rank, rentang: range, tahun: own.isEmpty ? tahun(words[...]) : own, terendah: low))
      start = end + 1
    }
    return found
  }

  private static func tahun(_ words: ArraySlice<Kata>) -> Set<Int> {
    Set(words.filter { $0.bulat && $0.teks.utf8.count == 4 && $0.teks.hasPrefix("20") }.compactMap { Int($0.teks) })
  }

  /// What divides the statement of one year from that of another.
  private static let pemisah: Set<String> = [
    ",", ";", "menjadi", "sedangkan", "sementara", "dibanding", "dibandingkan", "daripada",
  ]
}
