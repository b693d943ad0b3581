public import Sakip

/// A place whose amount of a version of the budget was recorded, now or once.
public struct PaguPernahTercatat: Sendable {
  /// The name; of one that was withdrawn what it was found by.
  public let nama: String
  /// Every entry that touched the amount, oldest first: withdrawals too.
  public let entri: [Int64]
  /// The amount that counts now; `nil` where none does.
  public let kini: Rupiah?
  /// Its parts by kind of spending; empty where they are not known.
  public let rincian: [RincianBelanja]
}

extension AnggaranTahun {
  /// The places whose amount of a version was touched more than once, also those that the budget no longer has: first
  /// the sub kegiatan, then the programs that are known by number.
  public func paguBerubah(_ versi: VersiAnggaran) -> [PaguPernahTercatat] {
    let inTree = simpul.semuaId.map { id in
      let amounts = subKegiatan[id]?.pagu
      return PaguPernahTercatat(
        nama: simpul[id]?.namaLengkap ?? id, entri: amounts?.riwayat(versi) ?? [], kini: amounts?[versi]?.isi.jumlah,
        rincian: amounts?[versi]?.isi.rincian ?? [])
    }
    let byProgram = paguProgram.semuaKunci.filter { $0.versi == versi }.sorted { $0.nomor < $1.nomor }.map { key in
      let other = PaguProgramDicatat.Kunci(versi: versi == .murni ? .perubahan : .murni, nomor: key.nomor)
      return PaguPernahTercatat(
        nama: (paguProgram[key] ?? paguProgram[other])?.isi.nama ?? "Program nomor \(key.nomor)",
        entri: paguProgram.riwayat(key), kini: paguProgram[key]?.isi.jumlah, rincian: [])
    }
    return (inTree + byProgram).filter { $0.entri.count > 1 }
  }
}
