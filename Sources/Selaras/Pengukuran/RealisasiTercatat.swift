public import Sakip

/// A realisasi as it stands: value, workflow and the entries that made it. It never changes; what comes next is a new one.
///
/// A class, because there is one for each indikator and period of all years: a dictionary moves a pointer about for
/// nothing, but not a value of ten parts.
public final class RealisasiTercatat: Sendable, Codable {
  /// The value as entered; `nil` when it follows from ``masukan``.
  public let nilai: Nilai?
  /// The inputs of a share.
  public let masukan: RealisasiDicatat.Masukan?
  /// For a provisional figure: what it stands for.
  public let sementara: String?
  /// Where the figure comes from.
  public let sumber: String?
  /// A remark.
  public let catatan: String?
  /// Where it stands in the workflow.
  public let status: StatusRealisasi
  /// Its last return since it was approved; `nil` where there is none.
  public let pengembalian: Pengembalian?
  /// The account that submitted it; `nil` while nobody has.
  public let pengaju: String?
  /// The last entry by which the period began to count or ceased to; `nil` while it never counted.
  let entriHitungan: Int64?
  /// The entry that gave the value.
  public let entri: Int64
  /// Every entry that touched it, oldest first.
  public let riwayat: [Int64]

  init(
    nilai: Nilai?, masukan: RealisasiDicatat.Masukan?, sementara: String?, sumber: String?, catatan: String?,
    status: StatusRealisasi, pengembalian: Pengembalian?, pengaju: String?, entriHitungan: Int64?, entri: Int64,
    riwayat: [Int64]
  ) {
    self.nilai = nilai
    self.masukan = masukan
    self.sementara = sementara
    self.sumber = sumber
    self.catatan = catatan
    self.status = status
    self.pengembalian = pengembalian
    self.pengaju = pengaju
    self.entriHitungan = entriHitungan
    self.entri = entri
    self.riwayat = riwayat
  }

  /// The same after what was recorded before: its history goes on, and a return is not forgotten over a draft.
  func sesudah(_ entries: [Int64], pengembalian: Pengembalian?, entriHitungan: Int64?) -> RealisasiTercatat {
    RealisasiTercatat(
      nilai: nilai, masukan: masukan, sementara: sementara, sumber: sumber, catatan: catatan, status: status,
      pengembalian: pengembalian, pengaju: pengaju, entriHitungan: entriHitungan, entri: entri,
      riwayat: entries + riwayat)
  }

  func berstatus(
    _ status: StatusRealisasi, pengembalian: Pengembalian?, pengaju: String?, entri: Int64
  ) -> RealisasiTercatat {
    RealisasiTercatat(
      nilai: nilai, masukan: masukan, sementara: sementara, sumber: sumber, catatan: catatan, status: status,
      pengembalian: pengembalian, pengaju: pengaju ?? self.pengaju,
      entriHitungan: entriHitungan(sesudah: status, entri: entri), entri: self.entri, riwayat: riwayat + [entri])
  }

  /// The same as ``entriHitungan`` after an entry that brings a state, or takes the realisasi away.
  func entriHitungan(sesudah status: StatusRealisasi?, entri: Int64) -> Int64? {
    self.status.dihitung == (status?.dihitung ?? false) ? entriHitungan : entri
  }
}

extension RealisasiTercatat: Hashable {
  /// Whether all parts are the same.
  public static func == (left: RealisasiTercatat, right: RealisasiTercatat) -> Bool {
    left === right
      || left.nilai == right.nilai && left.masukan == right.masukan && left.sementara == right.sementara
        && left.sumber == right.sumber && left.catatan == right.catatan && left.status == right.status
        && left.pengembalian == right.pengembalian && left.pengaju == right.pengaju
        && left.entriHitungan == right.entriHitungan && left.entri == right.entri && left.riwayat == right.riwayat
  }

  /// The entries tell most of them apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(entri)
    hasher.combine(riwayat)
  }
}
