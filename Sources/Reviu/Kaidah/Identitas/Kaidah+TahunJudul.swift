import Sakip

extension Kaidah {
  /// A caption with another year than that of the figures below it.
  static let tahunJudul = Kaidah(
    kode: "I21", judul: "Tahun pada judul tabel bukan tahun angkanya", kelompok: .identitas, tingkat: .peringatan,
    syarat:
      "Judul tabel menyebut satu tahun selain tahun laporan, dan tabel lain memuat angkanya untuk tahun laporan.",
    bagiPenyusun: "Judul tabel menyebut tahun angka di dalamnya; tahun lain biasanya tertinggal dari laporan lain.",
    bagiPereviu: "Sekurangnya tiga angka tabel ini di tempat lain tercetak untuk tahun laporan, bukan tahun judulnya.",
    tindakan: "Betulkan tahun pada judul tabel."
  ) { material, run in
    guard let year = material.identitas.tahun else { return }
    let stated = Dictionary(grouping: material.indikator) { TempatPernyataan($0) }
    let perTabel = Dictionary(grouping: material.indikator, by: \.tempat)
    let entries = DaftarDepan.baca(material.naskah, "DAFTAR TABEL").flatMap(\.butir)
    let dated = uangBertahun(material)
    let money = Dictionary(grouping: material.tabel) { tahunTunggal($0.tabel.judul?.nama ?? "") ?? 0 }
      .mapValues { Set($0.flatMap(\.butirUang).map(\.angka.nilai.normalized)) }
    for (place, table) in material.tabel.enumerated() {
      guard let caption = table.tabel.judul, let other = tahunTunggal(caption.nama), other != year else { continue }
      run.periksa(.tanggal)
      let mine = (perTabel[place] ?? []).filter { $0.tahun == other }
      func known(_ one: PernyataanIndikator, _ year: Int) -> Bool {
        stated[TempatPernyataan(one, tahun: year)]?.contains { $0.tempat != place && $0.sama(one) } == true
      }
      let here = mine.count { known($0, year) }
      let amounts = table.butirUang.map(\.angka.nilai.normalized).filter(berarti)
      func elsewhere(_ amount: ExactDecimal, _ year: Int) -> Bool {
        dated[year]?[amount]?.contains { $0 != place } == true
      }
      let spent = amounts.filter { money[year]?.contains($0) == true || elsewhere($0, year) }
      let isKnown =
        spent.count >= 3
        && material.tabel.enumerated().contains { number, one in
          number != place && tahunTunggal(one.tabel.judul?.nama ?? "") == other
            && one.butirUang.contains { spent.contains($0.angka.nilai.normalized) }
        }
      let isOlder = spent.contains { elsewhere($0, other) }
      guard
        here >= 3 && here * 5 >= mine.count * 4 && mine.count(where: { known($0, other) }) * 2 < mine.count
          || spent.count >= 3 && !isKnown && !isOlder && !table.kolom.contains(where: { $0.tahun == other })
      else { continue }
      let listed = entries.filter { $0.nomor == caption.nomor && tahunTunggal($0.nama) == other }
      run.temukan(
        [Temuan.Kutipan(caption.nama, pada: caption.letak)] + listed.map(\.kutipan), seharusnya: "\(year)",
        "Judul tabel menyebut tahun \(other), padahal angka di dalamnya di tempat lain tercetak untuk tahun \(year).",
        keyakinan: 0.8)
    }
  }

  /// What figures of an indikator are compared by.
  private struct TempatPernyataan: Hashable {
    let kunci: String
    let peran: Peran
    let tahun: Int?

    init(_ statement: PernyataanIndikator, tahun: Int? = nil) {
      kunci = statement.kunci
      peran = statement.peran
      self.tahun = tahun ?? statement.tahun
    }
  }

  /// The tables that hold an amount in a column whose head names a year.
  private static func uangBertahun(_ material: BahanReviu) -> [Int: [ExactDecimal: Set<Int>]] {
    var found: [Int: [ExactDecimal: Set<Int>]] = [:]
    for (place, table) in material.tabel.enumerated() {
      for column in table.kolom where column.peran == .pagu {
        guard let year = column.tahun else { continue }
        for amount in table.baris.compactMap({ $0.angka[column.nomor]?.nilai.normalized }) {
          found[year, default: [:]][amount, default: []].insert(place)
        }
      }
    }
    return found
  }

  /// The only year in a caption, not part of a period.
  private static func tahunTunggal(_ text: String) -> Int? {
    let years = text.tahunTercetak
    return years.count == 1 ? years[0] : nil
  }

  /// Whether an amount has digits enough not to be met by chance.
  private static func berarti(_ value: ExactDecimal) -> Bool {
    value.mantissa.description.filter { $0 != "0" }.count >= 5
  }
}
