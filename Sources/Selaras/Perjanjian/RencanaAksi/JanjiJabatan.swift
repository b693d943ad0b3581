public import Sakip

/// What a post promised for a year, on paper or here: the agreement that counts.
public struct JanjiJabatan: Ditandatangani, Sendable {
  /// 0 for the original.
  public let nomor: Int
  /// The day of signature.
  public let tanggal: Tanggal
  /// Whether only month and year of ``tanggal`` are known.
  public let hanyaBulan: Bool?
  /// The promises, in order.
  public let baris: [PerjanjianKinerjaDitetapkan.Baris]
  /// The programs of its annex; empty where it has none.
  public let program: [NaskahPkDitetapkan.Program]

  /// `perjanjian kinerja murni`, `perjanjian kinerja perubahan ke-1`.
  public static func nama(_ nomor: Int) -> String { SebutanNomor(nomor).sesudah("perjanjian kinerja") }
}

extension UnitState {
  /// The agreement of a post that counts for a year; `nil` while there is none.
  public func janji(tahun: Int, jabatan post: JabatanDitetapkan) -> JanjiJabatan? {
    let isHead = organisasi.kepala(post)
    guard let last = perjanjian.terakhir(tahun: tahun, jabatan: post.id, kepala: isHead) else { return nil }
    let key = KunciNaskahPk(tahun: tahun, jabatan: post.id, nomor: last.nomor)
    if let text = perjanjian.naskah[key]?.isi, text.status == .ditetapkan {
      return JanjiJabatan(
        nomor: last.nomor, tanggal: last.waktu.tanggal, hanyaBulan: last.waktu.hanyaBulan, baris: text.isi.baris,
        program: text.isi.program)
    }
    let kind: PerjanjianKinerjaDitetapkan.Jenis = last.nomor == 0 ? .murni : .perubahan
    return perjanjian.perjanjian(kind, tahun: tahun).map {
      JanjiJabatan(
        nomor: last.nomor, tanggal: last.waktu.tanggal, hanyaBulan: last.waktu.hanyaBulan, baris: $0.isi.baris,
        program: [])
    }
  }
}
