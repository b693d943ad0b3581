public import Sakip

/// The definition sheet of an indikator (SK IKU): definisi operasional. What was added to it later (formula, post,
/// aggregation over units and so on) is optional, so that sheets recorded before load.
public struct DefinisiIndikator: Sendable, Hashable, Codable {
  /// How many characters one of its texts may have.
  static let terpanjang = 5000

  /// What it means.
  public let makna: String
  /// Why it was chosen.
  public let alasan: String
  /// How it is computed, in words, as the decree prints it.
  public let formulasi: String
  /// Where the data come from.
  public let sumberData: String
  /// Who answers for it, as the decree prints it.
  public let penanggungJawab: String
  /// What the definition rests on; a sheet is complete without it.
  public let referensi: String
  /// The variables of the formula; `nil` when none are named.
  public let variabel: [VariabelFormula]?
  /// The statement of data quality in one text, as older sheets have it; `nil` when there is none.
  public let kualitasData: String?
  /// The formula in the language of ``Formula``; `nil` while it is only in words.
  public let rumus: String?
  /// For a composite index: how its components become its value; `nil` for another one.
  public let metode: MetodeKomposit?
  /// How values of units become one; `nil` when that is not said.
  public let agregasiUnit: AgregasiUnit?
  /// The post that answers for it, by its id in the perangkat daerah; `nil` when it is only named in words.
  public let jabatan: String?
  /// How the data are verified; `nil` when that is not said.
  public let verifikasiData: String?
  /// What the data are known not to show; `nil` when that is not said.
  public let keterbatasanData: String?
  /// Where a figure to compare with comes from: `rilis provinsi`; `nil` for none.
  public let pembanding: String?

  /// A value from its parts.
  public init(
    makna: String, alasan: String, formulasi: String, sumberData: String, penanggungJawab: String, referensi: String,
    variabel: [VariabelFormula]? = nil, kualitasData: String? = nil, rumus: String? = nil,
    metode: MetodeKomposit? = nil, agregasiUnit: AgregasiUnit? = nil, jabatan: String? = nil,
    verifikasiData: String? = nil, keterbatasanData: String? = nil, pembanding: String? = nil
  ) {
    self.makna = makna
    self.alasan = alasan
    self.formulasi = formulasi
    self.sumberData = sumberData
    self.penanggungJawab = penanggungJawab
    self.referensi = referensi
    self.variabel = variabel
    self.kualitasData = kualitasData
    self.rumus = rumus
    self.metode = metode
    self.agregasiUnit = agregasiUnit
    self.jabatan = jabatan
    self.verifikasiData = verifikasiData
    self.keterbatasanData = keterbatasanData
    self.pembanding = pembanding
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
      ("penanggung jawab", penanggungJawab + (jabatan ?? "")),
      ("variabel formula", (variabel ?? []).map(\.simbol).joined()),
      ("pernyataan kualitas data", pernyataanKualitas),
    ].filter { $0.1.isEmpty }.map(\.0)
  }

  /// The whole statement of data quality; empty when there is none.
  public var pernyataanKualitas: String {
    [kualitasData, verifikasiData, keterbatasanData].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The components of a composite index, in the order of the sheet.
  public var komponen: [VariabelFormula] { (variabel ?? []).filter { $0.peran == .komponen } }

  func periksa(satuan: String, _ unit: UnitState) throws(Penolakan) {
    for (field, name, text) in [
      ("makna", "Makna", makna), ("alasan", "Alasan pemilihan", alasan), ("formulasi", "Formulasi", formulasi),
      ("sumberData", "Sumber data", sumberData), ("penanggungJawab", "Penanggung jawab", penanggungJawab),
      ("referensi", "Referensi", referensi), ("kualitasData", "Pernyataan kualitas data", kualitasData ?? ""),
      ("verifikasiData", "Cara data diverifikasi", verifikasiData ?? ""),
      ("keterbatasanData", "Keterbatasan data", keterbatasanData ?? ""),
      ("pembanding", "Sumber pembanding", pembanding ?? ""),
    ] {
      try Isian.panjang(text, bidang: field, nama: name, paling: Self.terpanjang)
    }
    if let jabatan, unit.organisasi.jabatan[jabatan] == nil {
      throw .isian(
        "jabatan",
        "Jabatan \u{201C}\(jabatan.prefix(90))\u{201D} belum ada pada \(unit.nama). Pilih jabatan yang sudah ditetapkan."
      )
    }
    var seen: Set<String> = []
    for (index, variable) in (variabel ?? []).enumerated() {
      try variable.periksa(urutan: index + 1)
      guard seen.insert(variable.simbol).inserted else {
        throw .isian(
          "variabel",
          "Simbol \u{201C}\(variable.simbol)\u{201D} dipakai oleh dua variabel. Beri setiap variabel simbolnya sendiri."
        )
      }
    }
    if metode != nil, komponen.isEmpty {
      throw .isian(
        "metode",
        "Indeks gabungan memerlukan komponen. Nyatakan sedikitnya satu variabel sebagai komponen, atau kosongkan caranya."
      )
    }
    _ = try formula(satuan: satuan)
  }
}
