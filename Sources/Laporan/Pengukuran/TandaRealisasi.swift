import Sakip
import Selaras

/// The marks behind every printed realisasi that is not settled: `*` provisional, `**` not yet approved, `***` both.
extension RealisasiTahunan {
  /// The mark; empty for a settled figure.
  var tanda: String {
    switch (sementara != nil, resmi) {
    case (false, true): ""
    case (true, true): "*"
    case (false, false): "**"
    case (true, false): "***"
    }
  }

  /// The stated figure with its mark: `80%**`.
  func cetak(satuan: String) -> String { Satuan.cetak(nilai, satuan: satuan) + tanda }
}

/// The explanation of the marks.
enum TandaRealisasi {
  /// One sentence for each mark that is used; `nil` when every figure is settled.
  static func catatan(_ tampil: [RealisasiTahunan]) -> String? {
    func alasan(_ tanda: String) -> String {
      Kalimat.daftar(
        tampil.filter { $0.tanda == tanda }.compactMap(\.sementara)
          .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } })
    }
    let used = Set(tampil.map(\.tanda))
    let notes = [
      used.contains("*") ? "Tanda * adalah angka sementara: \(alasan("*"))." : nil,
      used.contains("**") ? "Angka bertanda ** belum disetujui." : nil,
      used.contains("***") ? "Angka bertanda *** adalah angka sementara (\(alasan("***"))) yang belum disetujui." : nil,
    ].compactMap { $0 }
    return notes.isEmpty ? nil : notes.joined(separator: " ")
  }
}

extension Sequence where Element == KinerjaIndikator {
  /// The realisasi of the year and, where they are shown too, of the years before.
  func realisasi(denganSebelumnya: Bool = false) -> [RealisasiTahunan] {
    flatMap { row in
      (denganSebelumnya ? row.sebelumnya.compactMap(\.realisasi) : []) + [row.realisasi].compactMap { $0 }
    }
  }
}
