import Selaras

/// A finding in the comparison of two versions, with its place in the version that has it.
struct TemuanDibandingkan: Sendable {
  /// The lists of a comparison, in the order in which they are read.
  enum Daftar: String, Sendable, CaseIterable {
    case hilang, baru, tetap
    /// Those of ``tetap`` that were said to be mended.
    case janji = "masih-ditemukan"

    /// The lists into which every finding falls.
    static let utama: [Daftar] = [.hilang, .baru, .tetap]

    /// The name on screen.
    var nama: String {
      switch self {
      case .hilang: "Hilang"
      case .baru: "Baru"
      case .tetap: "Masih ada"
      case .janji: "Akan diperbaiki, tetapi masih ditemukan"
      }
    }
  }

  let daftar: Daftar
  let temuan: TemuanNaskah
  /// The version that has it: the earlier one for what is gone.
  let versi: NaskahDireviu
  /// Its number in that version, from 1.
  let nomor: Int
  /// How far it is in the later version; `nil` for what is gone.
  let keadaan: KeadaanTemuan?

  /// Whether a list has it.
  func termasuk(_ list: Daftar?) -> Bool {
    list == daftar || list == .janji && daftar == .tetap && keadaan == .masihDitemukan
  }

  /// All of a comparison, what is gone first, then what is new.
  static func semua(
    _ perbandingan: PerbandinganNaskah, _ evaluasi: EvaluasiUnit, dari early: Tercatat<NaskahDireviu>,
    ke late: Tercatat<NaskahDireviu>
  ) -> [TemuanDibandingkan] {
    let places = [early, late].map { version in
      Dictionary(
        version.isi.temuan.enumerated().map { ($0.element.kunci, $0.offset + 1) },
        uniquingKeysWith: { first, _ in first })
    }
    let standing = Dictionary(
      evaluasi.telaah(late).map { ($0.temuan.kunci, $0.keadaan) }, uniquingKeysWith: { first, _ in first })
    func rows(_ list: Daftar, _ findings: [TemuanNaskah]) -> [TemuanDibandingkan] {
      findings.map { finding in
        let isGone = list == .hilang
        return TemuanDibandingkan(
          daftar: list, temuan: finding, versi: isGone ? early.isi : late.isi,
          nomor: places[isGone ? 0 : 1][finding.kunci] ?? 0, keadaan: isGone ? nil : standing[finding.kunci])
      }
    }
    return rows(.hilang, perbandingan.hilang) + rows(.baru, perbandingan.baru) + rows(.tetap, perbandingan.tetap)
  }
}
