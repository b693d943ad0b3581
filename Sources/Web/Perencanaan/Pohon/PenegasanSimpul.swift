import Selaras

/// What is seldom meant of a node and is asked about before it is saved.
struct PenegasanSimpul: Sendable, Hashable {
  /// What is asked.
  enum Jenis: String {
    /// A sibling says the same.
    case kembar
    /// Its level is not below that of the node above.
    case sejenjang
  }

  /// The name of the boxes.
  static let bidang = "penegasan"

  let jenis: Jenis
  /// What it is asked about: what was ticked of one thing is asked again of another.
  let tentang: String
  /// Why it is asked.
  let sebab: String

  /// The value of its box.
  var nilai: String { "\(jenis.rawValue):\(tentang)" }

  /// What is ticked where it is meant.
  var pernyataan: String {
    switch jenis {
    case .kembar: "Memang dua simpul dengan kondisi yang sama"
    case .sejenjang: "Jenjangnya memang tidak di bawah jenjang induknya"
    }
  }

  /// What is asked about a node that is to be saved.
  static func semua(_ node: SimpulPohonDitetapkan, _ state: State) -> [PenegasanSimpul] {
    let twin = state.saudaraSekata(node).map { twin in
      PenegasanSimpul(
        jenis: .kembar, tentang: twin.id,
        sebab:
          "Simpul \u{201C}\(twin.kondisi)\u{201D} sudah ada di bawah induk yang sama. Ubah kondisinya, atau centang bila memang dua simpul."
      )
    }
    let level = state.jenjangJanggal(node).map { words in
      PenegasanSimpul(
        jenis: .sejenjang, tentang: "\(node.jenjang.rawValue):\(node.induk?.alamat ?? "")",
        sebab: "\(words) Pilih jenjang yang lebih rendah atau induk yang lain, atau centang bila memang demikian.")
    }
    return [twin, level].compactMap { $0 }
  }
}

extension SimpulFormPage {
  /// The boxes for what is asked; `nil` for nothing.
  var penegasan: BoxGroup? {
    guard !ditanyakan.isEmpty else { return nil }
    return BoxGroup(
      nama: PenegasanSimpul.bidang, judul: "Yang perlu ditegaskan",
      kotak: ditanyakan.map {
        .init(nilai: $0.nilai, nama: $0.pernyataan, isTicked: isian.penegasan.contains($0.nilai))
      }, galat: pesan(PenegasanSimpul.bidang))
  }

  /// What is asked about a node that was sent, as far as what it is asked of could be read.
  func pertanyaan(_ node: SimpulPohonDitetapkan, _ wrong: IsianSalah) -> [PenegasanSimpul] {
    guard !wrong.pengganti.contains(TempatSimpul.bidang) else { return [] }
    return PenegasanSimpul.semua(node, ruang.context.state)
      .filter { $0.jenis != .sejenjang || !wrong.pengganti.contains("jenjang") }
  }
}
