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
    let stated = material.indikator
    let money = Dictionary(grouping: material.tabel) { tahunTunggal($0.tabel.judul?.nama ?? "") ?? 0 }
      .mapValues { Set($0.flatMap(\.butirUang).map(\.angka.nilai.normalized)) }
    for (place, table) in material.tabel.enumerated() {
      guard let caption = table.tabel.judul, let other = tahunTunggal(caption.nama), other != year else { continue }
      run.periksa(.tanggal)
      let mine = stated.filter { $0.tempat == place && $0.tahun == other }
      let others = stated.filter { $0.tempat != place }
      func known(_ one: PernyataanIndikator, _ year: Int) -> Bool {
        others.contains { $0.kunci == one.kunci && $0.peran == one.peran && $0.tahun == year && $0.sama(one) }
      }
      let here = mine.count { known($0, year) }
      let amounts = table.butirUang.map(\.angka.nilai.normalized).filter(berarti)
      let spent = amounts.filter { money[year]?.contains($0) == true }
      let isKnown = material.tabel.enumerated().contains { number, one in
        number != place && tahunTunggal(one.tabel.judul?.nama ?? "") == other
          && one.butirUang.contains { spent.contains($0.angka.nilai.normalized) }
      }
      guard
        here >= 3 && here * 5 >= mine.count * 4 && mine.count(where: { known($0, other) }) * 2 < mine.count
          || spent.count >= 3 && !isKnown
      else { continue }
      run.temukan(
        [Temuan.Kutipan(caption.nama, pada: caption.letak)], seharusnya: "\(year)",
        "Judul tabel menyebut tahun \(other), padahal angka di dalamnya di tempat lain tercetak untuk tahun \(year).",
        keyakinan: 0.8)
    }
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
