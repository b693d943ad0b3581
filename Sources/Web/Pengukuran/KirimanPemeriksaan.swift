import Selaras

/// What the form of a review sent: which step, on which rows, with what reasons, and what its sender had seen.
struct KirimanPemeriksaan: Sendable {
  let aksi: AlurRealisasi.Aksi?
  /// The rows that are ticked, by their keys.
  let dipilih: Set<String>
  /// The row whose own button was pressed; `nil` for a button of all.
  let hanya: String?
  private let isian: FormValues

  init(_ isian: FormValues) {
    let parts = (isian["aksi"] ?? "").split(separator: " ", maxSplits: 1)
    aksi = parts.first.flatMap { AlurRealisasi.Aksi(rawValue: String($0)) }
    hanya = parts.count > 1 ? String(parts[1]) : nil
    dipilih = Set(isian.all("pilih"))
    self.isian = isian
  }

  /// The rows that the step is for.
  var sasaran: Set<String> { hanya.map { [$0] } ?? dipilih }

  /// The rows of the form that was sent, by their keys.
  var baris: [String] {
    let mark = "terlihat-"
    return isian.fields.filter { $0.name.hasPrefix(mark) }.map { String($0.name.dropFirst(mark.count)) }
  }

  /// Whether a row is ticked; `nil` for a row of another form.
  func pilihan(_ kunci: String) -> Bool? { isian.memuat("terlihat-\(kunci)") ? dipilih.contains(kunci) : nil }

  /// The reason typed for a row.
  func alasan(_ kunci: String) -> String? { isian["alasan-\(kunci)"] }

  /// The last entry of a row as its sender saw it.
  func terlihat(_ kunci: String) -> Int64? { isian["terlihat-\(kunci)"].flatMap { Int64($0) } }
}
