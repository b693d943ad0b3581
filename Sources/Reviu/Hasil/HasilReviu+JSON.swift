public import Foundation

extension HasilReviu {
  private struct Keluaran: Encodable {
    let dokumen: String
    let diperiksa: [String: Int]
    let temuan: [TemuanTertulis]
  }

  private struct TemuanTertulis: Encodable {
    let kode: String
    let tingkat: Temuan.Tingkat
    let baris: [Int]
    let halaman: [Int]
    let tercetak: [String]
    let seharusnya: String?
    let perhitungan: String?
    let uraian: String
    let keyakinan: Double
    let penjelasan: Penjelasan?
  }

  private struct Penjelasan: Encodable {
    let peran: String
    let alasan: String
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
        temuan: butir.map { item in
          let finding = item.temuan
          return TemuanTertulis(
            kode: finding.kode, tingkat: finding.tingkat, baris: finding.baris,
            halaman: Set(finding.kutipan.compactMap(\.letak.halaman)).sorted(),
            tercetak: finding.kutipan.map(\.tulisan), seharusnya: finding.seharusnya,
            perhitungan: finding.perhitungan, uraian: finding.uraian, keyakinan: finding.keyakinan,
            penjelasan: item.penjelasan.map { Penjelasan(peran: $0.peran, alasan: $0.alasan) })
        }))
  }
}
