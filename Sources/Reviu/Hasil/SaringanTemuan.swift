import HTML

/// Boxes that show or hide findings of a kind, without a script.
struct SaringanTemuan {
  let butir: [HasilReviu.Butir]

  var html: HTML {
    guard !butir.isEmpty else { return .empty }
    return fieldset(.class("saringan")) {
      legend { "Yang ditampilkan" }
      for kind in Golongan.allCases {
        let count = butir.count { Golongan($0) == kind }
        if count > 0 {
          label(.class(kind.rawValue)) {
            input(.type("checkbox"), .id("tampil-\(kind.rawValue)"), .checked())
            " \(kind.nama) (\(count))"
          }
        }
      }
    }
  }
}

/// What a reader chooses findings by.
enum Golongan: String, CaseIterable {
  case galat, peringatan, dijelaskan

  init(_ item: HasilReviu.Butir) {
    self = item.penjelasan != nil ? .dijelaskan : item.temuan.tingkat == .galat ? .galat : .peringatan
  }

  var nama: String {
    switch self {
    case .galat: "Galat"
    case .peringatan: "Peringatan"
    case .dijelaskan: "Dijelaskan"
    }
  }
}
