import Sakip

extension Kaidah {
  /// A target that goes against the direction of its series.
  static let arahTarget = Kaidah(
    kode: "W04", judul: "Target bergerak berlawanan dengan deretnya", kelompok: .kewajaran, tingkat: .peringatan,
    syarat: "Satu baris memuat target paling sedikit tiga tahun.",
    bagiPenyusun: "Target suatu indikator lazimnya tidak mundur pada tahun berikutnya.",
    bagiPereviu: "Sebagian besar deret naik (atau turun), tetapi satu tahun bergerak sebaliknya.",
    tindakan: "Betulkan target tahun itu, atau jelaskan alasan penurunannya."
  ) { material, run in
    for series in DeretTarget.semua(material) where series.titik.count >= 3 {
      run.periksa(.angka, series.titik.count)
      let steps = zip(series.titik, series.titik.dropFirst()).map { ($0, $1) }
      let falling = steps.filter { $0.1.angka.nilai < $0.0.angka.nilai }
      let rising = steps.filter { $0.0.angka.nilai < $0.1.angka.nilai }
      guard !falling.isEmpty, !rising.isEmpty, falling.count != rising.count,
        series.titik.allSatisfy({ !$0.angka.nilai.isZero })
      else { continue }
      let against = falling.count < rising.count ? falling : rising
      guard against.count == 1, let step = against.first, !kumulatif(series.indikator.teks) else { continue }
      let name = falling.count < rising.count ? "turun" : "naik"
      run.temukan(
        [step.1.kutipan, step.0.kutipan],
        "Target \u{201C}\(series.indikator.teks)\u{201D} \(name) dari \(step.0.sel.teks) (\(step.0.tahun)) menjadi \(step.1.sel.teks) (\(step.1.tahun)), berlawanan dengan tahun-tahun lainnya.",
        keyakinan: 0.6)
    }
  }

  /// Counts of outputs follow the budget of each year and need no direction.
  private static func kumulatif(_ name: String) -> Bool { KataTeks.pecah(name).first == "jumlah" }

  /// Two series of targets for one indikator.
  static let duaDeretTarget = Kaidah(
    kode: "W05", judul: "Satu indikator dengan dua deret target", kelompok: .kewajaran, tingkat: .peringatan,
    syarat: "Dua tabel memuat target beberapa tahun untuk indikator yang sama.",
    bagiPenyusun: "Target suatu indikator untuk satu tahun hanya satu, kecuali sesudah perubahan yang dinyatakan.",
    bagiPereviu: "Target tahun yang sama tercetak berbeda pada dua tabel.",
    tindakan: "Samakan target dengan dokumen perencanaan yang berlaku, atau nyatakan perubahannya pada judul tabel."
  ) { material, run in
    var first: [NamaBaku: DeretTarget] = [:]
    for series in DeretTarget.semua(material) where !perubahan(material.tabel[series.tabel]) {
      guard let known = first[series.nama], known.tabel != series.tabel else {
        first[series.nama] = series
        continue
      }
      let shared = series.titik.compactMap { point in known.titik(point.tahun).map { (point, $0) } }
      run.periksa(.angka, shared.count)
      let odd = shared.filter { $0.0.angka.nilai != $0.1.angka.nilai }
      guard shared.count >= 2, let one = odd.first, one.0.angka.bentuk == one.1.angka.bentuk else { continue }
      let years = odd.map { "\($0.0.tahun): \($0.0.sel.teks) dan \($0.1.sel.teks)" }.joined(separator: "; ")
      run.temukan(
        odd.flatMap { [$0.0.kutipan, $0.1.kutipan] },
        "Target \u{201C}\(series.indikator.teks)\u{201D} tercetak berbeda pada dua tabel (\(years)).", keyakinan: 0.8)
    }
  }

  private static func perubahan(_ table: TabelTerbaca) -> Bool {
    let text = ((table.tabel.judul?.nama ?? "") + " " + table.kolom.map(\.judul).joined(separator: " ")).lowercased()
    return ["semula", "menjadi", "sebelum", "sesudah", "revisi", "perubahan", "proyeksi"].contains { text.contains($0) }
  }
}
