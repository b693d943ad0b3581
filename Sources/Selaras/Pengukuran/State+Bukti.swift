public import Sakip

/// Where a file was attached, for those who check the store against the journal.
public struct LampiranBukti: Sendable, Hashable {
  /// SHA-256 of the content: 64 hexadecimal digits.
  public let berkas: String
  /// What it is, in words: `bukti “Daftar hadir.pdf” untuk realisasi “IKM” Semester I 2024, Kecamatan Juai`.
  public let nama: String
  /// The entry that attached or withdrew it last.
  public let entri: Int64
}

extension State {
  /// Every file that was ever attached, also those withdrawn since: the journal names them for ever. In the order of
  /// their entries.
  public var lampiranBukti: [LampiranBukti] {
    daftarUnit.flatMap { unit in
      unit.pengukuran.bukti.keys.flatMap { unit.objekBukti(indikator: $0.indikator, periode: $0.periode) }
        .compactMap { object -> LampiranBukti? in
          guard case .bukti(_, _, let hash) = object, let last = unit.riwayat(object).last else { return nil }
          return LampiranBukti(berkas: hash, nama: "\(object.nama(dalam: unit)), \(unit.nama)", entri: last)
        }
    }.sorted { $0.entri < $1.entri }
  }
}

extension UnitState {
  /// The evidence for an indikator in a period, in the order it came.
  public func bukti(_ indicator: IndikatorDitetapkan, _ periode: Periode) -> [AsalAngka.Bukti] {
    pengukuran.bukti(indicator.id, periode).map(AsalAngka.Bukti.init)
  }
}
