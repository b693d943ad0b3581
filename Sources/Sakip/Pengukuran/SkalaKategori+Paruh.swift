extension SkalaKategori {
  /// Whether the class of a figure is one of the lower half of the scale; the middle one of an odd number is not. A
  /// policy of this program: what a leader is told of without asking ("merah").
  public func diParuhBawah(_ figure: Ratio) -> Bool {
    let name = kategori(figure)
    guard let place = kelas.firstIndex(where: { $0.nama == name }) else { return false }
    return place * 2 >= kelas.count
  }
}
