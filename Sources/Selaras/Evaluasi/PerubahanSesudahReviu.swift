import Sakip

/// What changed after a review was stated, of one kind.
public struct PerubahanSesudahReviu: Sendable, Hashable {
  /// The kind in words: `target Renstra`.
  public let jenis: String
  /// The entries that changed it, oldest first.
  public let entri: [Int64]

  private static let disebut = 3

  /// `target Renstra (entri ke-12, ke-14)`; of many entries the last ones, and how many there are.
  public var uraian: String {
    let named = entri.suffix(Self.disebut).map { "ke-\($0)" }.joined(separator: ", ")
    let count = entri.count > Self.disebut ? "\(entri.count) entri, terakhir " : "entri "
    return "\(jenis) (\(count)\(named))"
  }
}

extension UnitState {
  /// What changed in the data of a year's report after its review: new values, changed ones and withdrawn ones. Steps
  /// of the workflow that leave every figure as it was do not count. Empty without a review.
  public func perubahanSesudahReviu(tahun: Int) -> [PerubahanSesudahReviu] {
    guard let review = evaluasi.reviu[tahun]?.entri else { return [] }
    let money = Dictionary(grouping: objekAnggaran(tahun: tahun), by: \.kelompok)
    let kinds: [(String, [Int64])] = [
      ("realisasi", nilaiTerakhir(tahun: tahun)),
      ("perjanjian kinerja", objekPerjanjian(tahun: tahun).flatMap(riwayat)),
      ("target Renstra", targetLaporan(tahun: tahun).flatMap(riwayat)),
      ("rencana strategis", rencanaLaporan(tahun: tahun).flatMap(riwayat)),
      ("kebijakan pengukuran", riwayat(.kebijakan(tahun: tahun))),
      ("pembanding", objekPembanding(tahun: tahun).flatMap(riwayat)),
    ]
    let budget = ["susunan anggaran", "pagu", "realisasi anggaran", "pemetaan anggaran", "rekap belanja"].map {
      ($0, (money[$0] ?? []).flatMap(riwayat))
    }
    return (kinds + budget).compactMap { name, entries in
      let later = Set(entries).filter { $0 > review }.sorted()
      return later.isEmpty ? nil : PerubahanSesudahReviu(jenis: name, entri: later)
    }
  }

  /// The entries that gave the values of a year, or withdrew them.
  private func nilaiTerakhir(tahun: Int) -> [Int64] {
    pengukuran.realisasi.filter { $0.key.periode.tahun == tahun }.map(\.value.entri)
      + pengukuran.realisasiDicabut.filter { $0.key.periode.tahun == tahun }.compactMap(\.value.last)
  }

  /// The versions that can be in force in the year.
  private func versiLaporan(tahun: Int) -> [VersiRenstraDitetapkan] {
    perencanaan.versi.semua.filter { $0.tanggal.tahun <= tahun && $0.periode.tahun.contains(tahun) }
  }

  private func targetLaporan(tahun: Int) -> [Objek] {
    let versions = Set(versiLaporan(tahun: tahun).map(\.id) + [renstra(tahun: tahun)?.id].compactMap { $0 })
    return objekTarget().filter {
      if case .target(_, let versi, _) = $0 { versions.contains(versi) } else { false }
    }
  }

  private func rencanaLaporan(tahun: Int) -> [Objek] {
    let later = Set(perencanaan.versi.semua.map(\.id)).subtracting(versiLaporan(tahun: tahun).map(\.id))
    return objekPerencanaan.filter {
      if case .versiRenstra(let id) = $0 { !later.contains(id) } else { true }
    }
  }
}

extension Objek {
  fileprivate var kelompok: String {
    switch self {
    case .simpulAnggaran: "susunan anggaran"
    case .pagu: "pagu"
    case .realisasiAnggaran: "realisasi anggaran"
    case .pemetaan: "pemetaan anggaran"
    case .rekapBelanja: "rekap belanja"
    default: ""
    }
  }
}
