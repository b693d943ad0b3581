/// An order of things in which each comes after the one above it, for things that name what stands above them.
struct UrutanInduk {
  /// The places of the things, those above others first, else as they came. Those of a circle are among them.
  private(set) var urutan: [Int] = []
  /// The things that stand below themselves, each circle from one of them upwards.
  private(set) var lingkaran: [[Int]] = []

  /// - Parameter induk: for each thing the place of the one above; `nil` for none among them.
  init(induk: [Int?]) {
    enum Tanda { case belum, sedang, sudah }
    var marks = Array(repeating: Tanda.belum, count: induk.count)
    for start in induk.indices where marks[start] == .belum {
      var path: [Int] = []
      var here: Int? = start
      while let place = here, marks[place] == .belum {
        marks[place] = .sedang
        path.append(place)
        here = induk[place]
      }
      if let place = here, marks[place] == .sedang, let first = path.firstIndex(of: place) {
        lingkaran.append(Array(path[first...]))
      }
      for place in path.reversed() {
        marks[place] = .sudah
        urutan.append(place)
      }
    }
  }
}
