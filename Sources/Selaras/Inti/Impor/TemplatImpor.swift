import Sakip

/// A sheet to be filled in: the columns of a kind and a row for everything that is due.
public struct TemplatImpor: Sendable, Hashable {
  /// What it is for.
  public struct Permintaan: Sendable, Hashable {
    /// The kind.
    public let jenis: JenisImpor
    /// The year.
    public let tahun: Int
    /// The last month whose figures are due, 1 to 12.
    public let sampaiBulan: Int
    /// One perangkat daerah; `nil` for all of them.
    public let unit: String?
    /// The version of what the kind has versions of; `nil` for the one of the year.
    public let versi: String?

    /// A request; a month outside of the year counts as its nearest.
    public init(
      _ jenis: JenisImpor, tahun: Int, sampaiBulan: Int = 12, unit: String? = nil, versi: String? = nil
    ) {
      self.jenis = jenis
      self.tahun = tahun
      self.sampaiBulan = min(12, max(1, sampaiBulan))
      self.unit = unit
      self.versi = versi
    }

    var hariTerakhir: Tanggal? { Periode(tahun: tahun, jenis: .tahun)?.hariTerakhir }

    func unit(_ state: State) -> [UnitState] {
      state.daftarUnit.filter { unit == nil || $0.id == unit }
        .filter { jenis == .unit || $0.organisasi.identitas.isi.berlaku(tahun: tahun) }
    }
  }

  /// The name of the file without its ending: `realisasi-2024-kecamatan-juai`.
  public let namaBerkas: String
  /// The columns.
  public let kolom: [KolomImpor]
  /// The rows, each with a text for each column.
  public let baris: [[String]]
}

extension State {
  /// The sheet to be filled in for a kind of import.
  public func templat(_ permintaan: TemplatImpor.Permintaan) -> TemplatImpor {
    let shape = permintaan.jenis.bentuk
    let columns = shape.kolom(tahun: shape.tahun(permintaan, self))
    let rows = shape.templat(permintaan, self).map {
      $0 + Array(repeating: "", count: columns.count - $0.count)
    }
    let name =
      "\(permintaan.jenis.rawValue)-\(permintaan.versi ?? String(permintaan.tahun))"
      + (permintaan.unit.map { "-\($0)" } ?? "")
    return TemplatImpor(namaBerkas: name, kolom: columns, baris: rows)
  }
}
