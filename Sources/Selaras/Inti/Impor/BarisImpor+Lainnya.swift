extension BarisImpor {
  /// Says of a row with a wrong cell what is wrong with its other cells, so that a sheet is mended once.
  /// - Parameters:
  ///   - fakta: what the row would record; a cell that cannot be read is said already.
  ///   - fields: what is refused in the place of such a cell, by its name in the journal: it is not told.
  mutating func tandaiLainnya(
    _ fakta: any Event, _ kolomBidang: [String: String], _ state: State, tanpa fields: Set<String> = []
  ) {
    do throws(Penolakan) {
      try fakta.periksa(state)
    } catch {
      for one in error.semua where !fields.contains(one.bidang) {
        let column = kolomBidang[one.bidang]
        if !(column.map { salah($0) } ?? false) { tandai(column, one.pesan) }
      }
    }
  }
}
