import Selaras

/// What is seldom meant of a node and is asked about before it is saved.
enum PenegasanSimpul: String, CaseIterable {
  /// A sibling says the same.
  case kembar
  /// Its level is not below that of the node above.
  case sejenjang

  /// The name of the boxes.
  static let bidang = "penegasan"

  /// What is ticked where it is meant.
  var pernyataan: String {
    switch self {
    case .kembar: "Memang dua simpul dengan kondisi yang sama"
    case .sejenjang: "Jenjangnya memang tidak di bawah jenjang induknya"
    }
  }

  /// Why it is asked about a node; `nil` where it need not be.
  func sebab(_ node: SimpulPohonDitetapkan, _ state: State) -> String? {
    switch self {
    case .kembar:
      state.saudaraSekata(node).map {
        "Simpul \u{201C}\($0.kondisi)\u{201D} sudah ada di bawah induk yang sama. Ubah kondisinya, atau centang bila memang dua simpul."
      }
    case .sejenjang:
      state.jenjangJanggal(node).map {
        "\($0) Pilih jenjang yang lebih rendah atau induk yang lain, atau centang bila memang demikian."
      }
    }
  }
}

extension SimpulFormPage {
  /// What is asked, or was and is ticked; `nil` for nothing.
  var penegasan: BoxGroup? {
    let shown = PenegasanSimpul.allCases.filter { ditanyakan.contains($0) || isian.penegasan.contains($0.rawValue) }
    guard !shown.isEmpty else { return nil }
    return BoxGroup(
      nama: PenegasanSimpul.bidang, judul: "Yang perlu ditegaskan",
      kotak: shown.map {
        .init(nilai: $0.rawValue, nama: $0.pernyataan, isTicked: isian.penegasan.contains($0.rawValue))
      }, galat: pesan(PenegasanSimpul.bidang))
  }

  /// The page again with what is to be confirmed of a node; `nil` where nothing is, or all of it was.
  func menanyakan(_ node: SimpulPohonDitetapkan) -> Reply? {
    let open = PenegasanSimpul.allCases.filter { !isian.penegasan.contains($0.rawValue) }
      .compactMap { one in one.sebab(node, ruang.context.state).map { (penegasan: one, sebab: $0) } }
    guard !open.isEmpty else { return nil }
    var page = self
    page.ditanyakan = open.map(\.penegasan)
    page.galat = [
      .init(bidang: PenegasanSimpul.bidang, pesan: open.map(\.sebab).joined(separator: " "))
    ]
    return .refusedForm(page)
  }
}
