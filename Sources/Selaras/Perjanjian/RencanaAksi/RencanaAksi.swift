public import Sakip

/// A step that was taken with a rencana aksi.
public struct LangkahRencanaAksi: Sendable, Hashable, Codable {
  /// What was done.
  public let aksi: AlurRencanaAksi.Aksi
  /// The account that did it, or that recorded what was done on paper.
  public let akun: String
  /// The day on which it was recorded; `nil` when it is not known.
  public let hari: Tanggal?
  /// Why, where a reason was given.
  public let alasan: String?
  /// For an approval on paper: the letter.
  public let surat: SuratPersetujuan?
  /// Which changes of what it was made from were answered by saying that it stays.
  public let perubahan: [PerubahanDasar]
  /// Its entry in the journal.
  public let entri: Int64
}

/// A rencana aksi of a post with where it stands; its rows are kept beside it.
public struct RencanaAksi: Sendable, Hashable, Codable {
  /// What it is.
  public let isi: RencanaAksiDitetapkan
  /// The entry that began it.
  public let entriIsi: Int64
  /// Where it stands.
  public internal(set) var status: StatusRencanaAksi
  /// The steps that were taken, the earliest first.
  public internal(set) var langkah: [LangkahRencanaAksi]

  /// The step by which it was approved; `nil` while it is not.
  public var persetujuan: LangkahRencanaAksi? {
    status == .disetujui ? langkah.last { $0.aksi == .setujui } : nil
  }

  /// The last return that nobody has answered yet; `nil` where there is none.
  public var pengembalian: LangkahRencanaAksi? {
    guard status == .dikembalikan || status == .draf else { return nil }
    return langkah.last { $0.aksi == .kembalikan || $0.aksi == .ajukan }.flatMap { $0.aksi == .kembalikan ? $0 : nil }
  }

  /// What was answered by saying that it stays, since it was approved.
  var dijawabTetap: Set<PerubahanDasar> {
    let approved = persetujuan?.entri ?? .max
    return Set(langkah.filter { $0.aksi == .nyatakanTetap && $0.entri > approved }.flatMap(\.perubahan))
  }
}

extension PerjanjianUnit {
  /// The rencana aksi of a post for a year, the first first.
  public func rencanaAksi(tahun: Int, jabatan: String) -> [RencanaAksi] {
    RencanaAksiDitetapkan.nomorTersedia.compactMap {
      rencanaAksi[KunciRencanaAksi(tahun: tahun, jabatan: jabatan, nomor: $0)]?.isi
    }
  }

  /// The rencana aksi of a post that counts: the last approved one; `nil` for none.
  public func rencanaAksiBerlaku(tahun: Int, jabatan: String) -> RencanaAksi? {
    rencanaAksi(tahun: tahun, jabatan: jabatan).last { $0.status == .disetujui }
  }

  /// The approved one that counts in the place of an approved one; `nil` where that counts itself.
  public func pengganti(_ plan: RencanaAksi) -> RencanaAksi? {
    guard plan.status == .disetujui else { return nil }
    return rencanaAksiBerlaku(tahun: plan.isi.tahun, jabatan: plan.isi.jabatan)
      .flatMap { $0.isi.nomor == plan.isi.nomor ? nil : $0 }
  }

  /// The number of the next rencana aksi of a post: 0 for the first.
  public func nomorRencanaAksiBerikutnya(tahun: Int, jabatan: String) -> Int {
    (rencanaAksiBerlaku(tahun: tahun, jabatan: jabatan)?.isi.nomor ?? -1) + 1
  }

  /// A row of a rencana aksi; `nil` for none.
  public func barisRencanaAksi(_ kunci: KunciRencanaAksi, _ bagian: BagianRencanaAksi) -> BarisRencanaAksiDitetapkan? {
    barisRencanaAksi[kunci]?[bagian.kode]
  }
}

extension PerjanjianUnit {
  /// Why a rencana aksi and its rows can no longer be withdrawn; `nil` when they can.
  func penguncianRencanaAksi(_ key: KunciRencanaAksi) -> String? {
    guard let status = rencanaAksi[key]?.isi.status, status == .diajukan || status == .disetujui else { return nil }
    return
      "Rencana aksi ini sudah \(status.nama.lowercased()) dan tidak dapat dicabut. \(status == .disetujui ? "Susun perubahannya beserta alasannya." : "Minta agar dikembalikan lebih dahulu.")"
  }
}
