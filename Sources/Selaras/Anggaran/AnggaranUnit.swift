public import HashTreeCollections
import Sakip

/// The room Anggaran of one perangkat daerah.
public struct AnggaranUnit: Sendable, Equatable, Codable {
  /// The budget by year.
  public internal(set) var tahun: TreeDictionary<Int, AnggaranTahun> = [:]

  @discardableResult
  func wajibAda(subKegiatan id: String, tahun: Int) throws(Penolakan) -> SimpulAnggaranDitetapkan {
    guard let place = self.tahun[tahun]?.simpul[id] else {
      throw .isian(
        "subKegiatan", "Sub kegiatan \u{201C}\(id)\u{201D} belum ada pada tahun \(tahun). Tetapkan lebih dahulu.")
    }
    guard place.tingkat == .subKegiatan else {
      throw .isian(
        "subKegiatan",
        "\u{201C}\(place.nama)\u{201D} adalah \(place.tingkat.nama.lowercased()). Pagu dan realisasi hanya dicatat pada sub kegiatan."
      )
    }
    return place
  }
}

/// The budget of one year.
public struct AnggaranTahun: Sendable, Equatable, Codable {
  /// Programs, kegiatan and sub kegiatan, parents before children.
  public internal(set) var simpul = Daftar<SimpulAnggaranDitetapkan>()
  /// Amounts by sub kegiatan.
  public internal(set) var subKegiatan: TreeDictionary<String, SubKegiatanTercatat> = [:]
  /// Which places pay for which indikator, by indikator.
  public internal(set) var pemetaan = Daftar<PemetaanDitetapkan>()
  /// The version of the nomenklatur that the codes are of; `nil` where nobody said.
  public var nomenklatur: Tercatat<NomenklaturDipilih>? { tempatNomenklatur.tercatat }
  /// Where ``nomenklatur`` stands, with what stood there before.
  var tempatNomenklatur = Tempat<NomenklaturDipilih>.baru
  /// Spending by kind.
  public var rekapBelanja: Tercatat<RekapBelanjaDicatat>? { tempatRekapBelanja.tercatat }
  /// Where ``rekapBelanja`` stands, with what stood there before.
  var tempatRekapBelanja = Tempat<RekapBelanjaDicatat>.baru
  /// When each version was approved.
  public internal(set) var pengesahan = PengesahanTahun()
  /// Pagu that is known by program only.
  public internal(set) var paguProgram = Catatan<PaguProgramDicatat.Kunci, PaguProgramDicatat>()

  init() {}

  /// Whether nothing stands here, or nothing any more.
  var kosong: Bool { simpul.count == 0 && pemetaan.count == 0 && rekapBelanja == nil }
}
