import Lembar

/// The header row of a sheet: which column stands where.
struct KepalaLembar {
  /// How far down a header may stand, below titles.
  private static let barisTerdalam = 10

  /// The row of the header, from 1.
  let baris: Int
  /// The place of each known column, from 1, by ``KolomImpor/nama``.
  let tempat: [String: Int]
  /// The columns that are read: all but those that only help to fill in.
  let dibaca: Set<Int>
  /// What is wrong with the header.
  let pesan: [PesanImpor]

  /// Finds the header; ``pesan`` says so when there is none.
  init(_ lembar: Lembar, kolom: [KolomImpor]) {
    let known = Dictionary(kolom.map { (KolomImpor.kunci($0.nama), $0) }) { first, _ in first }
    let matches = lembar.baris.prefix(Self.barisTerdalam).map { row in
      row.count { known[KolomImpor.kunci($0.teksJudul)] != nil }
    }
    guard let most = matches.max(), most > 1, let index = matches.firstIndex(of: most) else {
      let wanted = kolom.filter(\.wajib).map { "\u{201C}\($0.nama)\u{201D}" }.joined(separator: ", ")
      baris = 0
      tempat = [:]
      dibaca = []
      pesan = [.lembar("Baris judul kolom tidak ditemukan. Pakai templatnya; judul yang harus ada: \(wanted).")]
      return
    }
    baris = index + 1
    var places: [String: Int] = [:]
    var read: Set<Int> = []
    var messages: [PesanImpor] = []
    for (offset, cell) in lembar.baris[index].enumerated() where cell.isi != .kosong {
      let address = AlamatSel(baris: index + 1, kolom: offset + 1)
      guard let column = known[KolomImpor.kunci(cell.teksJudul)] else {
        messages.append(
          .lembar(
            "Kolom \u{201C}\(cell.teksJudul.prefix(60))\u{201D} tidak dikenal. Perbaiki judulnya atau hapus kolomnya.",
            sel: address))
        continue
      }
      if let first = places[column.nama] {
        messages.append(
          .lembar(
            "Kolom \u{201C}\(column.nama)\u{201D} tercantum dua kali, juga pada kolom \(AlamatSel.huruf(kolom: first)). Hapus salah satunya.",
            sel: address))
        continue
      }
      places[column.nama] = offset + 1
      if column.guna != .keterangan { read.insert(offset + 1) }
    }
    for column in kolom where column.wajib && places[column.nama] == nil {
      messages.append(
        .lembar("Kolom \u{201C}\(column.nama)\u{201D} belum ada. Tambahkan kolomnya, atau pakai templatnya."))
    }
    for range in lembar.gabungan where range.akhir.baris > index {
      messages.append(
        .lembar(
          "Sel \(range) digabung, sehingga tidak jelas isi tiap barisnya. Pisahkan selnya dan isi setiap baris.",
          sel: range.awal))
    }
    tempat = places
    dibaca = read
    pesan = messages
  }
}

extension Sel {
  /// The text of a header; empty where it is none.
  fileprivate var teksJudul: String {
    if case .teks(let text) = isi { text } else { "" }
  }
}
