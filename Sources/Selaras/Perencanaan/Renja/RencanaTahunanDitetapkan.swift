public import Sakip

/// A document that plans one year: the part of the RKPD that is a perangkat daerah's, or its Renja, in one stage.
public struct RencanaTahunanDitetapkan: Event, Hashable {
  /// Which document.
  public enum Dokumen: String, Sendable, Hashable, Codable, CaseIterable {
    /// Rencana Kerja Pemerintah Daerah.
    case rkpd
    /// Rencana Kerja of a perangkat daerah.
    case renja

    /// The name on screen.
    public var nama: String { rawValue == "rkpd" ? "RKPD" : "Renja" }
  }

  /// The stage of the document.
  public enum Tahap: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    /// The first draft.
    case rancanganAwal = "rancangan-awal"
    /// The draft.
    case rancangan
    /// The document as it was set.
    case akhir
    /// The document as it was changed during its year.
    case perubahan

    /// The name on screen.
    public var nama: String {
      switch self {
      case .rancanganAwal: "Rancangan awal"
      case .rancangan: "Rancangan"
      case .akhir: "Akhir"
      case .perubahan: "Perubahan"
      }
    }

    /// Order in time.
    public static func < (left: Tahap, right: Tahap) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// The perangkat daerah.
  public let unit: String
  /// The id: `renja-2023`.
  public let id: String
  /// Which document.
  public let dokumen: Dokumen
  /// The year it plans.
  public let tahun: Int
  /// The stage.
  public let tahap: Tahap
  /// `Renja Tahun 2023`.
  public let nama: String
  /// The day it bears.
  public let tanggal: Tanggal
  /// Whether only month and year of ``tanggal`` are known; its day then says nothing.
  public let hanyaBulan: Bool?
  /// Its legal ground in words, where ``landasan`` does not give it in parts; empty when there is none yet.
  public let dasar: String
  /// Its legal ground in parts; `nil` where only ``dasar`` is known, and for older facts.
  public let landasan: LandasanHukum?
  /// Why it was changed; empty for a document that changes none.
  public let alasan: String
  /// The version of the Renstra that it follows; `nil` when none is recorded.
  public let versi: String?
  /// Whether ``versi`` is followed although another one had replaced it by ``tanggal``; `nil` where that was not asked,
  /// and for older facts.
  public let versiTetap: Bool?
  /// The version of the nomenklatur that its codes and names are of; `nil` when none is chosen.
  public let nomenklatur: String?

  /// A fact from its parts.
  public init(
    unit: String, id: String, dokumen: Dokumen, tahun: Int, tahap: Tahap, nama: String, tanggal: Tanggal,
    hanyaBulan: Bool? = nil, dasar: String = "", alasan: String = "", versi: String? = nil, nomenklatur: String? = nil,
    landasan: LandasanHukum? = nil, versiTetap: Bool? = nil
  ) {
    self.unit = unit
    self.id = id
    self.dokumen = dokumen
    self.tahun = tahun
    self.tahap = tahap
    self.nama = nama
    self.tanggal = tanggal
    self.hanyaBulan = hanyaBulan
    self.dasar = dasar
    self.landasan = landasan
    self.alasan = alasan
    self.versi = versi
    self.versiTetap = versiTetap
    self.nomenklatur = nomenklatur
  }

  /// See ``Event/kind``.
  public static let kind = "perencanaan.rencana-tahunan-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .perencana, .operator, .kepala)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// The legal ground in one line; empty when there is none yet.
  public var dasarHukum: String { landasan?.tertulis ?? dasar }

  /// `31 Juli 2022`, or `Juli 2022` where only the month is known.
  public var tanggalTercetak: String {
    hanyaBulan == true
      ? "\(NamaBulan.dengan(nomor: tanggal.bulan) ?? "") \(tanggal.tahun)" : tanggal.printed
  }

  /// `Renja Tahun 2023, rancangan awal`.
  public var uraian: String { "\(nama), \(tahap.nama.lowercased())" }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.perencanaan.rencanaTahunan.catat(Tercatat(isi: self, entri: entri), id: id)
  }
}
