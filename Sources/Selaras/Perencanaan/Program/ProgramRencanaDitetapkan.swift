public import Sakip

/// A program in the list of a version of the RPJMD or of a Renstra, with the money that is indicated for its years
/// (`docs/decisions/0041`). The same program of another version is a fact of its own with the same id.
public struct ProgramRencanaDitetapkan: Event, Hashable {
  /// What a program is found by.
  public struct Kunci: Sendable, Hashable, Codable {
    /// The version of the plan.
    public let versi: String
    /// The id.
    public let id: String

    /// A key from its parts.
    public init(versi: String, id: String) {
      self.versi = versi
      self.id = id
    }
  }

  /// The money that is indicated for one year.
  public struct PaguIndikatif: Sendable, Hashable, Codable {
    /// The year.
    public let tahun: Int
    /// The amount.
    public let jumlah: Rupiah

    /// A value from its parts.
    public init(tahun: Int, jumlah: Rupiah) {
      self.tahun = tahun
      self.jumlah = jumlah
    }
  }

  /// The unit whose plan it is.
  public let unit: String
  /// The version of the plan.
  public let versi: String
  /// The id, unique in the version: the code with which it was first recorded, where it had one.
  public let id: String
  /// The code of the nomenklatur; `nil` where the document prints none.
  public let kode: String?
  /// The wording.
  public let nama: String
  /// The version of the nomenklatur that code and name are of; `nil` when they are not looked up.
  public let nomenklatur: String?
  /// The sasaran that it supports, by their ids.
  public let sasaran: [String]
  /// The money by year, in order; years that the document does not price are left out.
  public let pagu: [PaguIndikatif]
  /// Who carries it out, in the plan of the pemda, by their ids; `nil` when nobody is named.
  public let perangkatDaerah: [String]?
  /// What is to be known of it.
  public let catatan: String

  /// A fact from its parts.
  public init(
    unit: String, versi: String, id: String, kode: String? = nil, nama: String, nomenklatur: String? = nil,
    sasaran: [String] = [], pagu: [PaguIndikatif] = [], perangkatDaerah: [String]? = nil, catatan: String = ""
  ) {
    self.unit = unit
    self.versi = versi
    self.id = id
    self.kode = kode
    self.nama = nama
    self.nomenklatur = nomenklatur
    self.sasaran = sasaran
    self.pagu = pagu
    self.perangkatDaerah = perangkatDaerah
    self.catatan = catatan
  }

  /// See ``Event/kind``.
  public static let kind = "perencanaan.program-rencana-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = TargetDitetapkan.wewenang
  /// The unit.
  public var pemilik: String? { unit }

  /// What it is found by.
  public var kunci: Kunci { Kunci(versi: versi, id: id) }

  /// The money of a year; `nil` where the document names none.
  public func pagu(tahun: Int) -> Rupiah? { pagu.first { $0.tahun == tahun }?.jumlah }

  /// Whether it is carried out in a year: one that is priced for some years only is meant for those.
  public func direncanakan(tahun: Int) -> Bool { pagu.isEmpty || pagu(tahun: tahun) != nil }

  /// The same in another version, with the money of its years alone.
  func disalin(ke version: VersiRenstraDitetapkan) -> ProgramRencanaDitetapkan {
    ProgramRencanaDitetapkan(
      unit: unit, versi: version.id, id: id, kode: kode, nama: nama, nomenklatur: nomenklatur, sasaran: sasaran,
      pagu: pagu.filter { version.periode.tahun.contains($0.tahun) }, perangkatDaerah: perangkatDaerah,
      catatan: catatan)
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.perencanaan.program.catat(Tercatat(isi: self, entri: entri), kunci: kunci)
  }
}
