public import Sakip

/// A perangkat daerah comes into being or changes its name, head or dates.
public struct PerangkatDaerahDitetapkan: Event, Hashable {
  /// The kinds of perangkat daerah (PP 18/2016).
  public enum Jenis: String, Sendable, Hashable, Codable, CaseIterable {
    /// The regency itself, which reports too.
    case pemda
    /// Sekretariat daerah and sekretariat DPRD.
    case sekretariat
    /// Inspektorat.
    case inspektorat
    /// Dinas.
    case dinas
    /// Badan.
    case badan
    /// Kecamatan.
    case kecamatan
    /// Others, such as Satpol PP and hospitals.
    case lainnya
  }

  /// The id: `kecamatan-juai`.
  public let id: String
  /// `Kecamatan Juai`.
  public let nama: String
  /// What it is.
  public let jenis: Jenis
  /// The post of its head: `Camat Juai`. Documents are signed by post.
  public let jabatanKepala: String
  /// Where its documents are signed: `Juai`.
  public let tempat: String
  /// The address of its office; `nil` when it is not known.
  public let alamat: String?
  /// The first day; `nil` when it is not known.
  public let mulai: Tanggal?
  /// The last day; `nil` while it exists.
  public let selesai: Tanggal?

  /// A fact from its parts.
  public init(
    id: String, nama: String, jenis: Jenis, jabatanKepala: String, tempat: String, alamat: String? = nil,
    mulai: Tanggal? = nil,
    selesai: Tanggal? = nil
  ) {
    self.id = id
    self.nama = nama
    self.jenis = jenis
    self.jabatanKepala = jabatanKepala
    self.tempat = tempat
    self.alamat = alamat
    self.mulai = mulai
    self.selesai = selesai
  }

  /// See ``Event/kind``.
  public static let kind = "organisasi.perangkat-daerah-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator)
  /// The perangkat daerah itself.
  public var pemilik: String? { id }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    try Isian.id(id, bidang: "id")
    try Isian.wajib(nama, bidang: "nama", nama: "Nama perangkat daerah")
    try Isian.wajib(jabatanKepala, bidang: "jabatanKepala", nama: "Jabatan kepala")
    try Isian.wajib(tempat, bidang: "tempat", nama: "Tempat")
    if let alamat { try Isian.wajib(alamat, bidang: "alamat", nama: "Alamat kantor") }
    if let mulai, let selesai, selesai < mulai {
      throw .isian(
        "selesai",
        "Tanggal selesai \(selesai.printed) mendahului tanggal mulai \(mulai.printed). Perbaiki salah satunya.")
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    let recorded = Tercatat(isi: self, entri: entri)
    guard let known = state.unit[id] else {
      state.unit[id] = UnitState(
        urutan: state.unit.count, perubahanTerakhir: entri, organisasi: OrganisasiUnit(identitas: recorded))
      state.unit[id]?.pengukuran.skalaDaerah = state.skala
      return
    }
    state.unit[id]?.organisasi.identitas = recorded.sesudah(known.organisasi.identitas.semuaEntri)
  }
}
