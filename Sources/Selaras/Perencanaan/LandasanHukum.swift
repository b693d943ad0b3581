public import Sakip

/// The legal ground of a version of a plan, in parts: which document, its number and its day.
public struct LandasanHukum: Sendable, Hashable, Codable {
  /// The kinds of document on which a plan of a pemda rests.
  public enum Jenis: String, Sendable, Hashable, Codable, CaseIterable {
    /// Signed minutes.
    case beritaAcara = "berita-acara"
    /// Peraturan Daerah.
    case perda
    /// Peraturan Bupati.
    case perbup
    /// Keputusan Bupati, or of the head of a perangkat daerah.
    case keputusan
    /// Another one, named in ``LandasanHukum/tentang``.
    case lainnya
    /// None is known: the plan was published and does not print what set it. What is known instead stands in
    /// ``LandasanHukum/tentang`` (`docs/decisions/0034`).
    case tidakTercetak = "tidak-tercetak"

    /// The name in full: `Peraturan Bupati`.
    public var nama: String {
      switch self {
      case .beritaAcara: "Berita Acara"
      case .perda: "Peraturan Daerah"
      case .perbup: "Peraturan Bupati"
      case .keputusan: "Keputusan"
      case .lainnya: "Dokumen lain"
      case .tidakTercetak: "Tidak tercetak dalam dokumen terbit"
      }
    }
  }

  /// Which document it is.
  public let jenis: Jenis
  /// Its number as printed: `060/390/ORG/SETDA-BLG/2024`; empty only where none is printed.
  public let nomor: String
  /// The day on which it was signed; `nil` when it is not known.
  public let tanggal: Tanggal?
  /// What it is about; empty when that needs no words.
  public let tentang: String
  /// The file that shows it; `nil` when none was sent.
  public let berkas: BerkasLandasan?

  /// A value from its parts.
  public init(
    jenis: Jenis, nomor: String, tanggal: Tanggal? = nil, tentang: String = "", berkas: BerkasLandasan? = nil
  ) {
    self.jenis = jenis
    self.nomor = nomor
    self.tanggal = tanggal
    self.tentang = tentang
    self.berkas = berkas
  }

  /// Whether it names a document; not so where the plan was published without saying what set it.
  public var isTercetak: Bool { jenis != .tidakTercetak }

  /// In one line: `Berita Acara Nomor 060/390/ORG/SETDA-BLG/2024 tanggal 18 September 2024`.
  public var tertulis: String {
    let named = jenis == .lainnya && !tentang.isEmpty ? tentang : jenis.nama
    let day = tanggal.map { " tanggal \($0.printed)" } ?? ""
    guard isTercetak else {
      let number = nomor.isEmpty ? "" : ", nomor \(nomor)"
      return "Dasar hukum tidak tercetak dalam dokumen yang terbit\(number)\(day.isEmpty ? "" : ",")\(day): \(tentang)"
    }
    let about = jenis == .lainnya || tentang.isEmpty ? "" : " tentang \(tentang)"
    return "\(named) Nomor \(nomor)\(day)\(about)"
  }

  /// What is said instead of a ground where none is printed: a sentence that ends with one full stop; `nil` for a ground
  /// that names a document.
  public var kalimatTakTercetak: String? {
    guard !isTercetak else { return nil }
    return "\(String(tertulis.reversed().drop { $0.isWhitespace || $0 == "." }.reversed()))."
  }

  func periksa() throws(Penolakan) {
    var found = KumpulanPenolakan()
    if isTercetak {
      found.periksa(try Isian.wajib(nomor, bidang: "landasan.nomor", nama: "Nomor dasar hukum", paling: 200))
    } else {
      found.periksa(try Isian.panjang(nomor, bidang: "landasan.nomor", nama: "Nomor dasar hukum", paling: 200))
    }
    found.periksa(try Isian.panjang(tentang, bidang: "landasan.tentang", nama: "Perihal dasar hukum", paling: 600))
    found.periksa(try periksaSebutan())
    found.periksa(try berkas?.periksa(bidang: "landasan.berkas"))
    try found.tolak()
  }

  /// A kind that says nothing, and a document that prints no ground, need words.
  private func periksaSebutan() throws(Penolakan) {
    guard isTercetak || tentang.contains(where: { !$0.isWhitespace }) else {
      throw .isian(
        "landasan.tentang",
        "Sebutkan dokumen yang terbit itu dan apa yang tercetak di dalamnya, misalnya bulan terbitnya.")
    }
    guard jenis != .lainnya || tentang.contains(where: { !$0.isWhitespace }) else {
      throw .isian("landasan.tentang", "Sebutkan dokumen yang menjadi dasar hukumnya.")
    }
  }

  /// A ground that was not signed yet is none.
  func periksa(pada hari: Tanggal) throws(Penolakan) {
    guard let tanggal, tanggal > hari else { return }
    throw .isian(
      "landasan.tanggal",
      "Dasar hukum bertanggal \(tanggal.printed), sesudah hari ini. Periksa tanggalnya, atau catat setelah ditandatangani."
    )
  }
}
