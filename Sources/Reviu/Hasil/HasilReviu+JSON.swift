public import Foundation

extension HasilReviu {
  private struct Keluaran: Encodable {
    let dokumen: String
    let diperiksa: [String: Int]
    let temuan: [Butir]
  }

  private struct Butir: Encodable {
    let kode: String
    let tingkat: Temuan.Tingkat
    let baris: [Int]
    let halaman: [Int]
    let tercetak: [String]
    let seharusnya: String?
    let perhitungan: String?
    let uraian: String
    let keyakinan: Double
  }

  /// The findings for other programs.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(
      Keluaran(
        dokumen: naskah.nama,
        diperiksa: Dictionary(
          uniqueKeysWithValues: Pemeriksaan.Jenis.allCases.map { ($0.rawValue, diperiksa[$0] ?? 0) }),
        temuan: temuan.map { finding in
          Butir(
            kode: finding.kode, tingkat: finding.tingkat, baris: finding.baris,
            halaman: Set(finding.kutipan.compactMap(\.letak.halaman)).sorted(),
            tercetak: finding.kutipan.map(\.tulisan), seharusnya: finding.seharusnya,
            perhitungan: finding.perhitungan, uraian: finding.uraian, keyakinan: finding.keyakinan)
        }))
  }
}
