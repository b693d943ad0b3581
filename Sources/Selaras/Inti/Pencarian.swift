/// Words that must all occur in a text, whatever their order and capitals.
struct KataKunci {
  private let kata: [String]

  init(_ text: String) {
    kata = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
  }

  var kosong: Bool { kata.isEmpty }

  func cocok(_ text: String) -> Bool {
    guard !kata.isEmpty else { return true }
    let lowered = text.lowercased()
    return kata.allSatisfy { lowered.contains($0) }
  }
}

/// Something that a search found.
public struct HasilPencarian: Sendable, Hashable {
  /// What was found.
  public enum Jenis: Sendable, Hashable {
    /// The perangkat daerah itself.
    case perangkatDaerah
    /// An indikator by its id.
    case indikator(String)
    /// A program, kegiatan or sub kegiatan of a year: the last year that has it.
    case anggaran(tahun: Int, simpul: String, tingkat: String)
  }

  /// What was found.
  public let jenis: Jenis
  /// Its wording.
  public let nama: String
  /// The perangkat daerah.
  public let unit: String
  /// The name of the perangkat daerah.
  public let namaUnit: String
}

extension State {
  /// Finds perangkat daerah, indikator, programs, kegiatan and sub kegiatan whose wording has all the words.
  /// - Returns: perangkat daerah first, then indikator, then the budget; nothing for a text without words.
  public func cari(_ text: String) -> [HasilPencarian] {
    let words = KataKunci(text)
    guard !words.kosong else { return [] }
    let units = daftarUnit
    let agencies = units.filter { words.cocok($0.nama) }.map {
      HasilPencarian(jenis: .perangkatDaerah, nama: $0.nama, unit: $0.id, namaUnit: $0.nama)
    }
    let indicators = units.flatMap { unit in
      unit.perencanaan.indikator.semua.filter { words.cocok($0.nama) }.map {
        HasilPencarian(jenis: .indikator($0.id), nama: $0.nama, unit: unit.id, namaUnit: unit.nama)
      }
    }
    return agencies + indicators + units.flatMap { $0.cariAnggaran(words) }
  }
}

extension UnitState {
  fileprivate func cariAnggaran(_ words: KataKunci) -> [HasilPencarian] {
    var seen: Set<String> = []
    return anggaran.tahun.keys.sorted(by: >).flatMap { year in
      (anggaran.tahun[year]?.simpul.semua ?? []).filter { words.cocok($0.nama) && seen.insert($0.nama).inserted }.map {
        HasilPencarian(
          jenis: .anggaran(tahun: year, simpul: $0.id, tingkat: $0.tingkat.nama), nama: $0.nama, unit: id,
          namaUnit: nama)
      }
    }
  }
}
