/// One thing that PermenPANRB 53/2014 asks of a performance report, as data: pages, the desk and
/// `docs/laporan/kelengkapan.md` are made from the table of them.
public struct ButirKelengkapan: Sendable {
  /// The parts of a report.
  public enum Bab: String, Sendable, Hashable, CaseIterable {
    /// BAB I.
    case pendahuluan
    /// BAB II.
    case perencanaan
    /// BAB III, huruf A.
    case capaian
    /// BAB III, huruf B.
    case anggaran
    /// BAB IV.
    case penutup
    /// What goes with the report.
    case lampiran

    /// The name on screen.
    public var nama: String {
      switch self {
      case .pendahuluan: "Bab I Pendahuluan"
      case .perencanaan: "Bab II Perencanaan Kinerja"
      case .capaian: "Bab III.A Capaian Kinerja"
      case .anggaran: "Bab III.B Realisasi Anggaran"
      case .penutup: "Bab IV Penutup"
      case .lampiran: "Lampiran dan Reviu"
      }
    }
  }

  /// The public code: `L.301`. The first digit is the chapter; a code is never used again for something else.
  public let kode: String
  /// Where it belongs.
  public let bab: Bab
  /// The name on screen.
  public let judul: String
  /// What is asked.
  public let penjelasan: String
  /// Where it is asked; a summary of the source, not its wording.
  public let dasar: String
  /// What to do when it is missing.
  public let tindakan: String
  /// Whether the regulation asks for it without "if there is".
  public let wajib: Bool
  /// Who owes it.
  public let peran: Peran
  let periksa: @Sendable (BahanKelengkapan) -> HasilKelengkapan

  /// Every item, in the order of the report.
  public static let semua: [ButirKelengkapan] =
    pendahuluan + perencanaan + capaianTahunan + capaianAnalisis + realisasiAnggaran + penutup + lampiran
}
