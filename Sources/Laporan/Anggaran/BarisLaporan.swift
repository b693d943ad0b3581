import Document
import Sakip
import Selaras

extension [BarisAnggaran] {
  /// The rows that a report prints: from programs down, as published; urusan and bidang urusan head them only where they
  /// tell programs apart.
  var untukLaporan: [BarisAnggaran] {
    let fields = count { $0.simpul.tingkat == .bidangUrusan }
    let affairs = count { $0.simpul.tingkat == .urusan }
    return fields > 1 || affairs > 1 ? self : filter { !$0.simpul.tingkat.diAtasProgram }
  }

  /// For how much of the whole tree spending is recorded.
  var cakupanSeluruhnya: CakupanBelanja { filter { $0.kedalaman == 0 }.map(\.cakupan).total() }

  /// The sums of the whole tree.
  var jumlahSeluruhnya: JumlahAnggaran { filter { $0.kedalaman == 0 }.map(\.jumlah).total() }
}

extension BarisAnggaran {
  /// The number in front of a row; that of a program ends with a point.
  var nomorLaporan: String { nomor + (simpul.tingkat == .program ? "." : "") }

  /// The wording; with how much of its spending is recorded where only some is.
  var namaDenganCakupan: String {
    simpul.nama + (cakupan.sebagian.map { " (realisasi baru dicatat pada \($0))" } ?? "")
  }

  /// Programs head what is below them, kegiatan sum it up.
  var jenisBaris: Table.Kind {
    switch simpul.tingkat {
    case .urusan, .bidangUrusan, .program: .group
    case .kegiatan: .subtotal
    case .subKegiatan: .normal
    }
  }
}

extension Array where Element == BarisAnggaran {
  /// The places above some places.
  func di(atas places: Set<String>) -> Set<String> {
    var above: Set<String> = []
    // A place stands below its parent, so that going up from the last row meets every child before its parent.
    for row in reversed() where places.contains(row.simpul.id) || above.contains(row.simpul.id) {
      if let parent = row.simpul.induk { above.insert(parent) }
    }
    return above
  }

  /// The rows of some places and of everything below them.
  func di(bawah places: Set<String>) -> [BarisAnggaran] {
    let parents = Dictionary(map { ($0.simpul.id, $0.simpul.induk) }) { first, _ in first }
    return filter { row in
      var place: String? = row.simpul.id
      while let current = place {
        if places.contains(current) { return true }
        place = parents[current] ?? nil
      }
      return false
    }
  }
}
