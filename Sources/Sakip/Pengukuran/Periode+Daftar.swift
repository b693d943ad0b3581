extension Periode {
  /// Periods of one kind in few words, those that follow one another as a range: `Januari s.d. Maret, Mei 2024`.
  /// - Parameter periode: in order.
  public static func daftar(_ periode: [Periode]) -> String {
    var ranges: [(first: Periode, last: Periode)] = []
    for one in periode {
      if let range = ranges.last, range.last.tahun == one.tahun, range.last.jenis == one.jenis,
        range.last.urutan + 1 == one.urutan
      {
        ranges[ranges.count - 1].last = one
      } else {
        ranges.append((one, one))
      }
    }
    return ranges.enumerated().map { index, range in
      let isLastOfYear = index + 1 == ranges.count || ranges[index + 1].first.tahun != range.last.tahun
      let start = range.first == range.last ? "" : "\(range.first.namaDalamTahun) s.d. "
      return start + (isLastOfYear ? range.last.nama : range.last.namaDalamTahun)
    }.joined(separator: ", ")
  }
}
