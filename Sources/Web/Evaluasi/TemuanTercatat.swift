import Reviu
import Selaras

/// What the checker found in a document, as the journal keeps it.
struct TemuanTercatat: Sendable, Hashable {
  /// In the order of the document.
  let temuan: [TemuanNaskah]
  /// How many more there were than the journal keeps.
  let tidakDimuat: Int

  /// Every galat goes before a peringatan where there are too many for the journal.
  init(_ hasil: HasilReviu, paling most: Int = NaskahDireviu.temuanTerbanyak) {
    let all = Self.semua(hasil)
    guard all.count > most else {
      temuan = all
      tidakDimuat = 0
      return
    }
    let order = all.indices.sorted { (all[$0].tingkat.urutan, $0) < (all[$1].tingkat.urutan, $1) }
    temuan = order.prefix(most).sorted().map { all[$0] }
    tidakDimuat = all.count - most
  }

  /// Each finding, in the order of the result.
  static func semua(_ hasil: HasilReviu) -> [TemuanNaskah] {
    var known: [TemuanNaskah.Kunci: Int] = [:]
    var chapters: [Letak: String?] = [:]
    return hasil.temuan.map { finding in
      let isAboutPerson = finding.uraian.contains("NIP")
      let different = isAboutPerson ? NomorIndukPegawai.bedanya(finding.kutipan.map(\.tulisan)) : []
      func teks(_ text: String) -> String { Self.teks(text, isAboutPerson, different) }
      let first = TemuanNaskah.Kunci(
        kode: finding.kode, tercetak: teks(finding.pokok.tulisan),
        bandingan: finding.bandingan.isEmpty
          ? nil : teks(finding.bandingan.map(\.tulisan).joined(separator: "; ")), ke: 1)
      known[first, default: 0] += 1
      let place = finding.pokok.letak
      let chapter = chapters[place] ?? hasil.bab(place)
      chapters[place] = chapter
      return TemuanNaskah(
        kunci: .init(
          kode: first.kode, tercetak: first.tercetak, bandingan: first.bandingan, ke: known[first] ?? 1),
        tingkat: finding.tingkat == .galat ? .galat : .peringatan, baris: place.baris, halaman: place.halaman,
        uraian: teks(finding.uraian), seharusnya: finding.seharusnya.map(teks),
        perhitungan: finding.perhitungan.map(teks), bab: chapter.map(teks))
    }
  }

  /// The number of a person is kept nowhere, and no text is endless.
  private static func teks(_ text: String, _ isAboutPerson: Bool, _ different: Set<Int>) -> String {
    let hidden = NomorIndukPegawai.samarkan(text, jugaYangCacat: isAboutPerson, berbeda: different)
    let longest = NaskahDireviu.teksTerpanjang
    guard hidden.unicodeScalars.count > longest else { return hidden }
    return String(String.UnicodeScalarView(hidden.unicodeScalars.prefix(longest - 1))) + "\u{2026}"
  }
}

extension TemuanNaskah.Tingkat {
  fileprivate var urutan: Int { self == .galat ? 0 : 1 }
}
