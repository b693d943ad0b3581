/// The definition sheet of an indikator (SK IKU): definisi operasional.
public struct DefinisiIndikator: Sendable, Hashable, Codable {
  /// What it means.
  public let makna: String
  /// Why it was chosen.
  public let alasan: String
  /// How it is computed, in words.
  public let formulasi: String
  /// Where the data come from.
  public let sumberData: String
  /// The post that answers for it.
  public let penanggungJawab: String
  /// What the definition rests on; a sheet is complete without it.
  public let referensi: String
  /// The variables of the formula; `nil` when none are named.
  public let variabel: [VariabelFormula]?
  /// The statement of data quality: how the data are verified, and their known limits; `nil` when there is none.
  public let kualitasData: String?

  /// A value from its parts.
  public init(
    makna: String, alasan: String, formulasi: String, sumberData: String, penanggungJawab: String, referensi: String,
    variabel: [VariabelFormula]? = nil, kualitasData: String? = nil
  ) {
    self.makna = makna
    self.alasan = alasan
    self.formulasi = formulasi
    self.sumberData = sumberData
    self.penanggungJawab = penanggungJawab
    self.referensi = referensi
    self.variabel = variabel
    self.kualitasData = kualitasData
  }

  /// A sheet with nothing on it yet.
  public static let kosong = DefinisiIndikator(
    makna: "", alasan: "", formulasi: "", sumberData: "", penanggungJawab: "", referensi: "")

  /// What stands for an empty ``referensi``, wherever the sheet is shown.
  public static let tanpaReferensi = "tidak ada (tidak wajib)"

  /// The headings of what is missing, in the order of the sheet.
  public var belumDiisi: [String] {
    [
      ("makna", makna), ("alasan pemilihan", alasan), ("formulasi", formulasi), ("sumber data", sumberData),
      ("penanggung jawab", penanggungJawab), ("variabel formula", (variabel ?? []).map(\.simbol).joined()),
      ("pernyataan kualitas data", kualitasData ?? ""),
    ].filter { $0.1.isEmpty }.map(\.0)
  }

  func periksa() throws(Penolakan) {
    for text in [makna, alasan, formulasi, sumberData, penanggungJawab, referensi, kualitasData ?? ""] {
      try Isian.panjang(text, bidang: "definisi", nama: "Definisi", paling: 5000)
    }
    var seen: Set<String> = []
    for variable in variabel ?? [] {
      try variable.periksa()
      guard seen.insert(variable.simbol).inserted else {
        throw .isian(
          "definisi",
          "Simbol \u{201C}\(variable.simbol)\u{201D} dipakai oleh dua variabel. Beri setiap variabel simbolnya sendiri."
        )
      }
    }
  }
}
