public import Sakip

/// A perangkat daerah is called otherwise from a day on: pages and documents of earlier days keep its earlier name
/// (`docs/decisions/0036`).
public struct NamaBerganti: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The first day of the name.
  public let berlakuSejak: Tanggal
  /// The name.
  public let nama: String
  /// What the post of its head is called from then on.
  public let jabatanKepala: String
  /// The legal ground.
  public let dasar: String

  /// A fact from its parts.
  public init(unit: String, berlakuSejak: Tanggal, nama: String, jabatanKepala: String, dasar: String) {
    self.unit = unit
    self.berlakuSejak = berlakuSejak
    self.nama = nama
    self.jabatanKepala = jabatanKepala
    self.dasar = dasar
  }

  /// See ``Event/kind``.
  public static let kind = "organisasi.nama-berganti"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try Isian.wajib(nama, bidang: "nama", nama: "Nama baru")
    try Isian.wajib(jabatanKepala, bidang: "jabatanKepala", nama: "Jabatan kepala")
    try Isian.wajib(dasar, bidang: "dasar", nama: "Dasar hukum", paling: 1000)
    let identity = unit.organisasi.identitas.isi
    guard identity.berlaku(pada: berlakuSejak), identity.mulai.map({ $0 < berlakuSejak }) ?? true else {
      throw .isian(
        "berlakuSejak",
        "\(unit.nama) \(identity.masa.isEmpty ? "tidak ada pada hari itu" : identity.masa). Nama baru berlaku sejak hari sesudah dibentuk dan sebelum berakhir; perbaiki tanggalnya."
      )
    }
    let before = unit.organisasi.sebutan(pada: berlakuSejak, tanpa: berlakuSejak)
    guard before.nama != nama || before.jabatanKepala != jabatanKepala else {
      throw .isian("nama", "Nama ini sudah dipakai sebelum \(berlakuSejak.printed). Isi nama yang baru.")
    }
    let next = unit.organisasi.gantiNama.keys.filter { $0 > berlakuSejak }.min()
    try state.periksaNama(nama, unit: self.unit, mulai: berlakuSejak, selesai: next?.kemarin ?? identity.selesai)
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.organisasi.gantiNama.catat(Tercatat(isi: self, entri: entri), kunci: berlakuSejak)
  }
}
