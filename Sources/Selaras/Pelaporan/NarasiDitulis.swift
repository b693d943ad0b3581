/// A text of a report, written or accepted by a person, in Markdown.
public struct NarasiDitulis: Event, Hashable {
  /// The sections that take a text.
  public enum Bagian: String, Sendable, Hashable, Codable, CaseIterable {
    /// Kata pengantar.
    case kataPengantar = "kata-pengantar"
    /// Ringkasan eksekutif.
    case ringkasanEksekutif = "ringkasan-eksekutif"
    /// Latar belakang.
    case latarBelakang = "latar-belakang"
    /// Maksud dan tujuan.
    case maksudTujuan = "maksud-tujuan"
    /// Gambaran umum.
    case gambaranUmum = "gambaran-umum"
    /// Before the Renstra.
    case perencanaan
    /// Before the measurements.
    case akuntabilitas
    /// Before the table of spending.
    case realisasiAnggaran = "realisasi-anggaran"
    /// Other performance.
    case kinerjaLainnya = "kinerja-lainnya"
    /// Closing words.
    case penutup
    /// What the head declares on the last page, where the layout has one.
    case suratPernyataan = "surat-pernyataan"

    /// The name on screen.
    public var nama: String {
      switch self {
      case .kataPengantar: "Kata Pengantar"
      case .ringkasanEksekutif: "Ringkasan Eksekutif"
      case .latarBelakang: "Latar Belakang"
      case .maksudTujuan: "Maksud dan Tujuan"
      case .gambaranUmum: "Gambaran Umum"
      case .perencanaan: "Perencanaan Kinerja"
      case .akuntabilitas: "Akuntabilitas Kinerja"
      case .realisasiAnggaran: "Realisasi Anggaran"
      case .kinerjaLainnya: "Kinerja Lainnya"
      case .penutup: "Penutup"
      case .suratPernyataan: "Surat Pernyataan"
      }
    }
  }

  /// The perangkat daerah.
  public let unit: String
  /// The year of the report.
  public let tahun: Int
  /// Where it stands.
  public let bagian: Bagian
  /// The text.
  public let teks: String
  /// Those figures of the text that the data held when it was recorded; `nil` where nobody compared.
  public let angka: [String]?

  /// A fact from its parts.
  public init(unit: String, tahun: Int, bagian: Bagian, teks: String, angka: [String]? = nil) {
    self.unit = unit
    self.tahun = tahun
    self.bagian = bagian
    self.teks = teks
    self.angka = angka
  }

  /// See ``Event/kind``.
  public static let kind = "pelaporan.narasi-ditulis"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.operator, .kepala)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    _ = try state.wajibAda(unit: self.unit)
    try Isian.tahun(tahun)
    guard teks.contains(where: { !$0.isWhitespace }) else {
      throw .isian(
        "teks", "\(bagian.nama) belum diisi. Tulis teksnya; teks yang sudah ada dicabut dengan alasannya.")
    }
    try Isian.panjang(teks, bidang: "teks", nama: bagian.nama, paling: 50_000)
    try Isian.angka(angka, termuatDalam: teks)
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.pelaporan.tahun[tahun, default: PelaporanTahun()].narasi
      .catat(Tercatat(isi: self, entri: entri), kunci: bagian)
  }
}
