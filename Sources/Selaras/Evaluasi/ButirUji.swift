/// An item of the checklist by which the Inspektorat reviews a laporan kinerja (PermenPANRB 53/2014, Lampiran III).
public struct ButirUji: Sendable, Hashable {
  /// The parts of the checklist.
  public enum Bagian: String, Sendable, Hashable, CaseIterable {
    case format = "I"
    case mekanisme = "II"
    case substansi = "III"

    /// The heading.
    public var nama: String {
      switch self {
      case .format: "Format"
      case .mekanisme: "Mekanisme penyusunan"
      case .substansi: "Substansi"
      }
    }
  }

  /// The part.
  public let bagian: Bagian
  /// Its number in the part, from 1.
  public let nomor: Int
  /// What must be so.
  public let pernyataan: String

  /// The number as printed, which the journal keeps: `III.4`.
  public var kode: String { "\(bagian.rawValue).\(nomor)" }

  /// All items, in order.
  public static let semua: [ButirUji] = Bagian.allCases.flatMap { part in
    pernyataan(part).enumerated().map { ButirUji(bagian: part, nomor: $0.offset + 1, pernyataan: $0.element) }
  }

  /// The item of a code; `nil` for another code.
  public static func butir(kode: String) -> ButirUji? { semua.first { $0.kode == kode } }

  private static func pernyataan(_ part: Bagian) -> [String] {
    switch part {
    case .format:
      [
        "Laporan menampilkan data penting instansi.",
        "Laporan menyajikan target kinerja.",
        "Laporan menyajikan capaian kinerja secara memadai.",
        "Laporan dilengkapi lampiran yang mendukung isinya.",
        "Laporan menyajikan upaya perbaikan ke depan.",
        "Laporan menyajikan akuntabilitas keuangan.",
      ]
    case .mekanisme:
      [
        "Laporan disusun oleh unit kerja yang bertugas untuk itu.",
        "Informasi dalam laporan didukung data yang memadai.",
        "Ada mekanisme penyampaian data dari unit kerja ke penyusun laporan.",
        "Penanggung jawab pengumpulan data di setiap unit kerja telah ditetapkan.",
        "Keandalan data kinerja dalam laporan diyakini.",
        "Analisis dalam laporan diketahui unit kerja terkait.",
        "Laporan merupakan gabungan dari laporan unit kerja di bawahnya.",
      ]
    case .substansi:
      [
        "Tujuan dan sasaran sesuai dengan perjanjian kinerja.",
        "Tujuan dan sasaran selaras dengan rencana strategis.",
        "Bila butir 1 atau 2 tidak terpenuhi, penjelasannya memadai.",
        "Tujuan dan sasaran sesuai dengan indikator kinerja.",
        "Tujuan dan sasaran sesuai dengan indikator kinerja utama.",
        "Bila butir 4 atau 5 tidak terpenuhi, penjelasannya memadai.",
        "Kinerja dibandingkan dengan tahun lalu, standar nasional, dan pembanding lain yang bermanfaat.",
        "Indikator kinerja dan IKU cukup mengukur tujuan dan sasaran.",
        "Bila butir 8 tidak terpenuhi, penjelasannya memadai.",
        "Indikator kinerja dan IKU telah SMART.",
      ]
    }
  }
}
