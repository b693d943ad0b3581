import Sakip
import Selaras

extension PengukuranForm {
  /// Why a row takes nothing in.
  static func tertutup(_ row: IsianIndikator) -> String {
    if let status = row.tercatat?.status, !status.dapatDiisi {
      return "Realisasi ini sudah \(status.nama.lowercased()); isian Anda tidak disimpan."
    }
    return "Periode ini sudah dikunci; isian Anda tidak disimpan."
  }

  /// What helps where a row takes nothing in.
  static func mintaDibuka(_ row: IsianIndikator) -> String {
    row.bukaan.dapatDiisi
      ? "Minta agar dikembalikan lebih dahulu bila angkanya salah." : "Minta administrator membukanya."
  }

  /// Says of the files of a closed row that they were not attached; `nil` where there are none.
  func berkasTertutup(_ row: IsianIndikator) -> String? {
    let names = berkasBaru(row).map { "\u{201C}\($0.nama)\u{201D}" }
    guard !names.isEmpty else { return nil }
    let state = row.tercatat.flatMap { $0.status.dapatDiisi ? nil : $0.status.nama.lowercased() } ?? "dikunci"
    return
      "Bukti \(names.joined(separator: ", ")) tidak dilampirkan, karena realisasi ini sudah \(state). \(Self.mintaDibuka(row))"
  }

  /// What was typed into a closed row, by the name of its field.
  func ketikan(_ row: IsianIndikator) -> [(String, String)] {
    diketik(row) ? tulisan(row.indikator.id).menurutBidang(row.indikator) : []
  }

  /// What was typed or attached in rows that the month no longer has, as a sentence; `nil` for nothing.
  func terlepas(dari isian: IsianBulan) -> String? {
    let known = Set(isian.indikator.map(\.indikator.id))
    let lost = self.isian.barisTerkirim.filter { !known.contains($0) }.compactMap { id -> String? in
      let texts = diketik(id) ? [tulisan(id).semuanya.replacing("\n", with: " ")] : []
      let words = texts + (berkas[id] ?? []).map { "bukti \($0.nama)" }
      guard !words.isEmpty else { return nil }
      return
        "\u{201C}\(unit.indikator(id, tahun: isian.bulan.tahun)?.nama ?? id)\u{201D} (\(words.joined(separator: "; ")))"
    }
    guard !lost.isEmpty else { return nil }
    return
      "Indikator ini tidak lagi diisi pada \(isian.bulan.nama), sehingga isian Anda untuknya tidak disimpan: \(lost.joined(separator: ", ")). Isian lain belum disimpan; periksa, lalu simpan kembali."
  }
}
