public import Sakip

/// What an agreement of a post is found by.
public struct KunciNaskahPk: Sendable, Hashable, Codable {
  /// The year.
  public let tahun: Int
  /// The post, by its id.
  public let jabatan: String
  /// 0 for the original, 1 for the first revision.
  public let nomor: Int

  /// A key from its parts.
  public init(tahun: Int, jabatan: String, nomor: Int) {
    self.tahun = tahun
    self.jabatan = jabatan
    self.nomor = nomor
  }
}

/// A step that was taken with an agreement.
public struct LangkahPk: Sendable, Hashable, Codable {
  /// What was done.
  public let aksi: AlurPerjanjian.Aksi
  /// The account that did it, or that recorded what was done on paper.
  public let akun: String
  /// The day on which it was recorded; `nil` when it is not known.
  public let hari: Tanggal?
  /// Why, where a reason was given.
  public let alasan: String?
  /// For an approval on paper: the letter.
  public let surat: SuratPersetujuan?
  /// Its entry in the journal.
  public let entri: Int64
}

/// An agreement of a post with where it stands.
public struct NaskahPk: Sendable, Hashable, Codable {
  /// Its text.
  public let isi: NaskahPkDitetapkan
  /// The entry that gave the text.
  public let entriIsi: Int64
  /// Where it stands.
  public internal(set) var status: StatusPk
  /// The steps that were taken, the earliest first; those before the text was written anew too.
  public internal(set) var langkah: [LangkahPk]

  /// The step by which a party approved the text as it stands; `nil` while it has not.
  public func persetujuan(_ aksi: AlurPerjanjian.Aksi) -> LangkahPk? {
    let since = max(entriIsi, langkah.last { $0.aksi == .kembalikan || $0.aksi == .batalkan }?.entri ?? 0)
    return langkah.last { $0.aksi == aksi && $0.entri > since }
  }

  /// The day of an approval as it is told: of a text whose month alone is known, that of the entry claims too much.
  public func hari(_ step: LangkahPk) -> Tanggal? { isi.hanyaBulan == true ? nil : step.hari }

  /// The last return that nobody has answered yet; `nil` where there is none.
  public var pengembalian: LangkahPk? {
    guard status == .dikembalikan || status == .draf else { return nil }
    return langkah.last { $0.aksi == .kembalikan || $0.aksi == .ajukan }.flatMap { $0.aksi == .kembalikan ? $0 : nil }
  }

  /// Whether it was returned, and is still the text that was.
  public var belumDiperbaiki: Bool { pengembalian.map { $0.entri > entriIsi } ?? false }

  /// The party that took a step, by its post; `nil` for a step of the writers.
  public func pihak(_ step: LangkahPk) -> String? {
    let earlier = langkah.last { $0.entri < step.entri && $0.aksi != .tarik }?.aksi
    return switch step.aksi {
    case .setujuiPihakPertama: isi.namaJabatan
    case .setujuiPihakKedua: isi.pihakKedua?.nama
    case .kembalikan: earlier == .setujuiPihakPertama ? isi.pihakKedua?.nama : isi.namaJabatan
    case .ajukan, .tarik, .batalkan: nil
    }
  }

  /// The steps that lead on from here.
  public var langkahBerikutnya: [AlurPerjanjian.Transisi] {
    AlurPerjanjian.langkah(dari: status, pihak: isi.pihak)
  }
}
