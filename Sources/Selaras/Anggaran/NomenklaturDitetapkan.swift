import Sakip

/// A version of the nomenklatur of programs, kegiatan and sub kegiatan (Permendagri 90/2019 and its updates).
public struct NomenklaturDitetapkan: Event, Hashable {
  /// The id, as in addresses: `2021`.
  public let id: String
  /// `Nomenklatur 2021`.
  public let nama: String
  /// The legal basis; empty when it is not known.
  public let dasar: String
  /// The first budget year that may use it.
  public let berlakuMulai: Int
  /// What is to be known of the codes recorded, such as that they are not all; `nil` for nothing.
  public let keterangan: String?
  /// Whether it is known that not all of its codes are recorded; `nil` where nobody said so.
  public let sebagian: Bool?

  /// A fact from its parts.
  public init(
    id: String, nama: String, dasar: String, berlakuMulai: Int, keterangan: String? = nil, sebagian: Bool? = nil
  ) {
    self.id = id
    self.nama = nama
    self.dasar = dasar
    self.berlakuMulai = berlakuMulai
    self.keterangan = keterangan
    self.sebagian = sebagian
  }

  /// See ``Event/kind``.
  public static let kind = "anggaran.nomenklatur-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .perencana)
  /// The pemda as a whole.
  public var pemilik: String? { nil }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    try Isian.id(id, bidang: "id")
    try Isian.wajib(nama, bidang: "nama", nama: "Nama nomenklatur")
    try Isian.panjang(dasar, bidang: "dasar", nama: "Dasar hukum", paling: 600)
    if let keterangan {
      try Isian.panjang(keterangan, bidang: "keterangan", nama: "Keterangan", paling: 600)
    }
    try Isian.tahun(berlakuMulai, bidang: "berlakuMulai")
    let earlier = state.unit.values.flatMap { unit in
      unit.anggaran.tahun.filter { $0.key < berlakuMulai && $0.value.nomenklatur?.isi.nomenklatur == id }
        .map { (unit: unit.nama, tahun: $0.key) }
    }
    if let user = earlier.min(by: { ($0.tahun, $0.unit) < ($1.tahun, $1.unit) }) {
      throw .keadaan(
        "berlakuMulai",
        "Nomenklatur ini sudah dipakai \(user.unit) tahun \(user.tahun). Isi tahun \(user.tahun) atau sebelumnya.")
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.anggaran.nomenklatur.catat(Tercatat(isi: self, entri: entri), id: id)
  }
}
