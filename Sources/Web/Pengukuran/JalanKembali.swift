import Selaras

/// How a wrong decision is taken back, from the table, in words for whoever made it.
struct JalanKembali {
  /// The decision.
  let langkah: AlurRealisasi.Transisi
  let unit: UnitState

  /// `Persetujuan keliru? Mintalah Administrator menguncinya, lalu membuka kuncinya dengan alasan. ...`; `nil`
  /// where the value can be changed anyhow.
  var uraian: String? {
    let way = AlurRealisasi.jalanKembali(dari: langkah.ke)
    guard !way.isEmpty else { return nil }
    let deed = langkah.aksi.namaBenda
    return
      "\(deed.prefix(1).uppercased() + deed.dropFirst()) keliru? Mintalah \(permintaan(way)). Sesudah itu nilainya dapat diperbaiki."
  }

  /// Who is named once does all that follows.
  private func permintaan(_ way: [AlurRealisasi.Transisi]) -> String {
    way.indices.map { place in
      let step = way[place]
      let isSame = place > 0 && unit.pelaksana(way[place - 1]) == unit.pelaksana(step)
      let name = isSame ? "" : "\(unit.pelaksana(step)) "
      return "\(name)\(step.aksi.permintaan)\(step.perluAlasan ? " dengan alasan" : "")"
    }.joined(separator: ", lalu ")
  }
}

extension AlurRealisasi.Aksi {
  /// What somebody is asked to do with a realisasi: `membuka kuncinya`.
  fileprivate var permintaan: String {
    switch self {
    case .ajukan: "mengajukannya"
    case .verifikasi: "memverifikasinya"
    case .setujui: "menyetujuinya"
    case .kembalikan: "mengembalikannya"
    case .kunci: "menguncinya"
    case .bukaKunci: "membuka kuncinya"
    }
  }
}
