public import Document
public import Selaras

/// The agreements of all posts of a unit for a year as one document: of each post the last that both parties approved.
public struct BundelPk: Sendable {
  private let unit: UnitState
  private let tahun: Int
  private let asal: AsalLaporan
  private let tanggal: CalendarDay
  private let bagian: [Document]

  /// How many agreements it holds.
  public var banyaknya: Int { bagian.count }

  /// Gathers the agreements in the order of the posts, the head first.
  /// - Throws: ``LaporanError/unitTidakAda(_:)``, and ``LaporanError/perjanjianTidakAda(unit:tahun:)`` where none counts.
  public init(
    state: State, unit id: String, tahun: Int, asal: AsalLaporan,
    alamat: @escaping @Sendable (Asal) -> String? = { _ in nil }
  ) throws(LaporanError) {
    guard let unit = state.unit[id] else { throw .unitTidakAda(id) }
    let chosen = Self.pilihan(unit, tahun: tahun)
    guard !chosen.isEmpty else { throw .perjanjianTidakAda(unit: unit.nama, tahun: tahun) }
    self.unit = unit
    self.tahun = tahun
    self.asal = asal
    tanggal = try asal.hari()
    var parts: [Document] = []
    for one in chosen {
      parts.append(
        try DokumenPk(state: state, unit: id, tahun: tahun, pilihan: one, asal: asal, alamat: alamat).document)
    }
    bagian = parts
  }

  /// The last approved agreement of each post.
  public static func pilihan(_ unit: UnitState, tahun: Int) -> [PilihanPk] {
    let approved = unit.perjanjian.naskah.values.map(\.isi).filter { $0.isi.tahun == tahun && $0.status == .ditetapkan }
    let last = Dictionary(grouping: approved, by: \.isi.jabatan).compactMapValues { $0.map(\.isi.nomor).max() }
    let head = unit.organisasi.jabatanKepala(tahun: tahun)?.id
    let posts = unit.organisasi.jabatan.semua.map(\.id)
    return (posts.filter { $0 == head } + posts.filter { $0 != head }).compactMap { post in
      last[post].map { PilihanPk(jabatan: post, nomor: $0) }
    }
  }

  /// Why there is nothing to make the document of; `nil` where there is.
  public static func ketiadaan(_ unit: UnitState, tahun: Int) -> LaporanError? {
    pilihan(unit, tahun: tahun).isEmpty ? .perjanjianTidakAda(unit: unit.nama, tahun: tahun) : nil
  }

  /// The document: each agreement begins on a page of its own.
  public var document: Document {
    Document(
      metadata: Metadata(
        title: "Perjanjian Kinerja \(unit.nama) Tahun \(tahun)", organisation: unit.nama, year: tahun, date: tanggal,
        identifier: "pk-semua/\(unit.id)/\(tahun)",
        subject: "Perjanjian kinerja seluruh jabatan \(unit.nama) Tahun \(tahun)", origin: asal.kaki),
      chapters: bagian.flatMap(\.chapters))
  }

  /// The document without what changes with the journal alone: two with the same content are equal.
  public var isiTanpaAsal: Document {
    var plain = document
    plain.metadata.origin = nil
    if let first = CalendarDay(year: tahun, month: 1, day: 1) { plain.metadata.date = first }
    return plain
  }
}
