/// What the records tell of an indikator about each criterion of SMART; what only a person can judge is a fact of its own
/// (``TelaahSmartDicatat``).
public struct PemeriksaanSmart: Sendable, Hashable {
  /// One thing that a criterion asks for and that the records tell.
  public struct Butir: Sendable, Hashable {
    /// The criterion.
    public let kriteria: KriteriaSmart
    /// Whether it is so.
    public let terpenuhi: Bool
    /// What was found, as a sentence.
    public let uraian: String
  }

  /// Everything that was looked at, in the order of the criteria.
  public let butir: [Butir]

  /// - Parameter tahun: the version of the plan in force on its last day is meant.
  public init(_ indikator: IndikatorDitetapkan, _ unit: UnitState, tahun: Int) {
    let sheet = indikator.definisi
    let version = unit.renstra(tahun: tahun)
    let years = version?.periode.tahun.filter { $0 >= (version?.tanggal.tahun ?? 0) } ?? []
    let missing = years.filter { year in
      version.map { unit.perencanaan.target(indikator.id, versi: $0.id, tahun: year) == nil } ?? true
    }
    let strange = IndikatorDibaca(indikator).variabelAsing.map { "\u{201C}\($0.nama)\u{201D}" }
    let isOutcome = !SimpulKeluaran(unit, versi: version?.id).memuat(indikator.id)
    let node = unit.perencanaan.pohon.semua(dalam: version?.id).contains { $0.indikator.contains(indikator.id) }
    butir = [
      Self.butir(.spesifik, sheet.makna.isEmpty, "Makna belum diisi.", "Makna sudah diisi."),
      Self.butir(
        .spesifik, !strange.isEmpty,
        "Rumus menghitung \(strange.joined(separator: ", ")), yang tidak disebut dalam nama atau maknanya.",
        "Yang dihitung disebut dalam nama atau maknanya."),
      Self.butir(
        .terukur, sheet.formulasi.isEmpty && sheet.rumus == nil, "Formulasi belum diisi.",
        "Cara menghitungnya sudah diisi."),
      Self.butir(.terukur, sheet.sumberData.isEmpty, "Sumber data belum diisi.", "Sumber data sudah diisi."),
      Self.butir(
        .terukur, sheet.pernyataanKualitas.isEmpty, "Pernyataan kualitas data belum diisi.",
        "Pernyataan kualitas data sudah diisi."),
      Self.butir(
        .dapatDicapai, indikator.kondisiAwal == nil, "Kondisi awal belum dicatat, sehingga kemajuannya tidak terbaca.",
        "Kondisi awal sudah dicatat."),
      Self.butir(
        .dapatDicapai, sheet.penanggungJawab.isEmpty && sheet.jabatan == nil, "Penanggung jawab belum diisi.",
        "Penanggung jawab sudah diisi."),
      Self.butir(
        .relevan, isOutcome && indikator.mencacahKeluaran,
        "Namanya mencacah keluaran, sedangkan yang diukur suatu hasil.",
        "Ukurannya sejalan dengan jenjang yang diukurnya."),
      Self.butir(
        .relevan, !node, "Belum termuat dalam pohon kinerja.", "Termuat dalam pohon kinerja."),
      Self.butir(
        .berbatasWaktu, years.isEmpty || !missing.isEmpty,
        years.isEmpty
          ? "Belum ada rencana yang berlaku."
          : "Target tahun \(missing.map { String($0) }.joined(separator: ", ")) belum ditetapkan.",
        "Target setiap tahun rencana sudah ditetapkan."),
    ]
  }

  /// What was looked at for a criterion.
  public func butir(_ kriteria: KriteriaSmart) -> [Butir] { butir.filter { $0.kriteria == kriteria } }

  private static func butir(
    _ kriteria: KriteriaSmart, _ isMissing: Bool, _ problem: String, _ found: String
  ) -> Butir {
    Butir(kriteria: kriteria, terpenuhi: !isMissing, uraian: isMissing ? problem : found)
  }
}

/// The indikator that the pohon kinerja of a unit carries on its level of outputs in a version of its plan.
struct SimpulKeluaran {
  private let indikator: Set<String>

  init(_ unit: UnitState, versi: String?) {
    indikator = unit.perencanaan.pohon.semua(dalam: versi).reduce(into: []) { found, node in
      if node.jenjang == .keluaran { found.formUnion(node.indikator) }
    }
  }

  func memuat(_ id: String) -> Bool { indikator.contains(id) }
}
