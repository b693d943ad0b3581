public import Sakip

/// The budget of a year was approved: from this day on an agreement is due (PermenPANRB 53/2014).
public struct PengesahanDicatat: Event, Hashable {
  /// The perangkat daerah, by its DPA; the pemda, by its APBD.
  public let unit: String
  /// The year.
  public let tahun: Int
  /// Which version was approved.
  public let versi: VersiAnggaran
  /// The day of approval.
  public let tanggal: Tanggal
  /// The number of the document.
  public let nomor: String

  /// A fact from its parts.
  public init(unit: String, tahun: Int, versi: VersiAnggaran, tanggal: Tanggal, nomor: String) {
    self.unit = unit
    self.tahun = tahun
    self.versi = versi
    self.tanggal = tanggal
    self.nomor = nomor
  }

  /// See ``Event/kind``.
  public static let kind = "anggaran.pengesahan-dicatat"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .perencana, .operator, .kepala)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit, tahun: tahun)
    try Isian.tahun(tahun)
    try Isian.wajib(nomor, bidang: "nomor", nama: "Nomor dokumen anggaran", paling: 200)
    guard tanggal.tahun == tahun || tanggal.tahun == tahun - 1 else {
      throw .isian(
        "tanggal",
        "Anggaran tahun \(tahun) tidak dapat disahkan pada \(tanggal.printed). Isi tanggal dalam tahun \(tahun - 1) atau \(tahun)."
      )
    }
    let other = unit.anggaran.tahun[tahun]?.pengesahan[versi == .murni ? .perubahan : .murni]?.isi
    guard let other, versi == .murni ? other.tanggal < tanggal : tanggal < other.tanggal else { return }
    throw .isian(
      "tanggal",
      "\(other.versi.nama) tahun \(tahun) disahkan pada \(other.tanggal.printed). Perubahan tidak dapat mendahului anggaran murninya; periksa tanggalnya."
    )
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.anggaran.tahun[tahun, default: AnggaranTahun()].pengesahan
      .catat(Tercatat(isi: self, entri: entri), kunci: versi)
  }
}
