public import Sakip

/// Something that is missing, late, or without what must stand beside it.
public struct TemuanKelengkapan: Sendable, Hashable {
  /// What is found, the gravest first.
  public enum Jenis: String, Sendable, Hashable, CaseIterable {
    /// A target whose realisasi is missing after its deadline.
    case targetTanpaRealisasi = "target-tanpa-realisasi"
    /// Spending that is missing after the deadline of its month.
    case belanjaBelumDicatat = "belanja-belum-dicatat"
    /// A realisasi without a target in its year.
    case realisasiTanpaTarget = "realisasi-tanpa-target"
    /// Submitted after the deadline, or filled in and not yet submitted after it.
    case terlambat
    /// Sent back, and not submitted again after the deadline.
    case dikembalikan
    /// The definition sheet names nobody who answers for the indikator.
    case tanpaPenanggungJawab = "tanpa-penanggung-jawab"
    /// The realisasi does not say where its figure comes from; what the definition sheet says is not taken as given.
    case tanpaSumber = "tanpa-sumber"
    /// A realisasi without evidence.
    case tanpaBukti = "tanpa-bukti"

    /// The name on screen.
    public var nama: String {
      switch self {
      case .targetTanpaRealisasi: "Target tanpa realisasi"
      case .belanjaBelumDicatat: "Realisasi anggaran belum dicatat"
      case .realisasiTanpaTarget: "Realisasi tanpa target"
      case .terlambat: "Terlambat"
      case .dikembalikan: "Dikembalikan, belum diajukan kembali"
      case .tanpaPenanggungJawab: "Tanpa penanggung jawab"
      case .tanpaSumber: "Tanpa sumber data"
      case .tanpaBukti: "Tanpa bukti"
      }
    }

    /// Whether somebody must be reminded of it: the realisasi is not there, or came back.
    public var tertunggak: Bool { self == .targetTanpaRealisasi || self == .dikembalikan }

    /// The state into which it brings its month.
    var keadaan: KeadaanKelengkapan {
      switch self {
      case .targetTanpaRealisasi, .belanjaBelumDicatat: .kosong
      case .realisasiTanpaTarget, .terlambat, .dikembalikan: .bermasalah
      case .tanpaPenanggungJawab, .tanpaSumber, .tanpaBukti: .kurang
      }
    }
  }

  /// What is found.
  public let jenis: Jenis
  /// The perangkat daerah.
  public let unit: String
  /// The indikator; `nil` for spending.
  public let indikator: String?
  /// Its period.
  public let periode: Periode
  /// What is wrong and what to do, as a sentence.
  public let uraian: String
}

/// How complete a month is; the later one is the worse one.
public enum KeadaanKelengkapan: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// Nothing is due.
  case tidakAda
  /// Everything is there.
  case lengkap
  /// Something is not filled in, and its deadline has not passed.
  case belumJatuhTempo
  /// Filled in, and something beside the figure is missing.
  case kurang
  /// Late, sent back, or without a target.
  case bermasalah
  /// A realisasi is missing after its deadline, of an indikator or of spending.
  case kosong

  /// The name on screen.
  public var nama: String {
    switch self {
    case .tidakAda: "Tidak ada yang harus diisi"
    case .lengkap: "Lengkap"
    case .belumJatuhTempo: "Belum jatuh tempo"
    case .kurang: "Keterangan kurang"
    case .bermasalah: "Terlambat, dikembalikan, atau tanpa target"
    case .kosong: "Realisasi belum ada"
    }
  }

  /// Better first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
