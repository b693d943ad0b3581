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
  /// What the definition rests on.
  public let referensi: String

  /// A value from its parts.
  public init(
    makna: String, alasan: String, formulasi: String, sumberData: String, penanggungJawab: String, referensi: String
  ) {
    self.makna = makna
    self.alasan = alasan
    self.formulasi = formulasi
    self.sumberData = sumberData
    self.penanggungJawab = penanggungJawab
    self.referensi = referensi
  }

  /// A sheet with nothing on it yet.
  public static let kosong = DefinisiIndikator(
    makna: "", alasan: "", formulasi: "", sumberData: "", penanggungJawab: "", referensi: "")

  /// The headings of what is missing, in the order of the sheet.
  public var belumDiisi: [String] {
    [
      ("makna", makna), ("alasan pemilihan", alasan), ("formulasi", formulasi), ("sumber data", sumberData),
      ("penanggung jawab", penanggungJawab),
    ].filter { $0.1.isEmpty }.map(\.0)
  }
}
