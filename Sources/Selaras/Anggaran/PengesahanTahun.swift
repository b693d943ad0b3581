public import Sakip

/// The approvals of the budget of one year. A later change takes the place of the one before it; what an earlier one began
/// is asked of it still: since when amounts stand approved, and from which day agreements are due.
public struct PengesahanTahun: Sendable, Equatable, Codable {
  /// What a change is found by.
  private struct Kunci: Sendable, Hashable, Codable {
    let versi: VersiAnggaran
    let pengubahan: PengubahanAnggaran?

    init(_ approval: PengesahanDicatat) {
      versi = approval.versi
      pengubahan = approval.pengubahanBerikutnya
    }
  }

  private var terakhir = Catatan<VersiAnggaran, PengesahanDicatat>()
  private var menurutPengubahan = Catatan<Kunci, PengesahanDicatat>()

  init() {}

  /// The approval of a version that stands.
  public subscript(versi: VersiAnggaran) -> Tercatat<PengesahanDicatat>? { terakhir[versi] }

  /// The approval from which the deadline of agreements runs: a shift between the parts of a budget begins none, and
  /// leaves that of the amendment before it. `nil` where none is recorded.
  public func dasarTenggat(_ versi: VersiAnggaran) -> PengesahanDicatat? {
    tercatat(versi).filter { $0.isi.pengubahan?.jenis != .pergeseran }.max { $0.entri < $1.entri }?.isi
  }

  /// The first day on which a version was approved, whatever was changed in it later.
  func hariPertama(_ versi: VersiAnggaran) -> Tanggal? { tercatat(versi).map(\.isi.tanggal).min() }

  /// The entry by which the change that stands was recorded for the first time: a correction of it begins nothing anew.
  func sejak(_ versi: VersiAnggaran) -> Int64? {
    terakhir[versi].flatMap { menurutPengubahan.riwayat(Kunci($0.isi)).first }
  }

  /// Every entry that touched the approval of a version, oldest first.
  func riwayat(_ versi: VersiAnggaran) -> [Int64] { terakhir.riwayat(versi) }

  /// Adds an approval, or puts it in the place of the one of its version that stands.
  mutating func catat(_ approval: Tercatat<PengesahanDicatat>) {
    terakhir.catat(approval, kunci: approval.isi.versi)
    menurutPengubahan.catat(approval, kunci: Kunci(approval.isi))
  }

  /// Withdraws the approval of a version with those that it took the place of.
  mutating func cabut(_ versi: VersiAnggaran, entri: Int64) {
    terakhir.cabut(kunci: versi, entri: entri)
    for key in menurutPengubahan.keys where key.versi == versi { menurutPengubahan.cabut(kunci: key, entri: entri) }
  }

  private func tercatat(_ versi: VersiAnggaran) -> [Tercatat<PengesahanDicatat>] {
    menurutPengubahan.values.filter { $0.isi.versi == versi }
  }
}
