/// How far a finding of a version is.
public enum KeadaanTemuan: String, Sendable, Hashable, CaseIterable {
  /// Nothing was said about it.
  case terbuka
  /// It is said to be mended, and the next version will show it.
  case diperbaiki
  /// It was said to be mended before this version came, and still stands there.
  case masihDitemukan = "masih-ditemukan"
  /// It is explained; the Inspektorat has not decided yet.
  case dijelaskan
  /// The explanation is accepted.
  case diterima
  /// The explanation is refused.
  case ditolak

  /// The name on screen.
  public var nama: String {
    switch self {
    case .terbuka: "Terbuka"
    case .diperbaiki: "Akan diperbaiki"
    case .masihDitemukan: "Disebut akan diperbaiki, tetapi masih ditemukan"
    case .dijelaskan: "Dijelaskan, menunggu Inspektorat"
    case .diterima: "Penjelasan diterima"
    case .ditolak: "Penjelasan ditolak"
    }
  }
}

/// A finding of a version with what was said about it.
public struct TemuanDitelaah: Sendable {
  /// The finding.
  public let temuan: TemuanNaskah
  /// How far it is.
  public let keadaan: KeadaanTemuan
  /// The answer; `nil` without one.
  public let tanggapan: Tercatat<TemuanDitanggapi>?
  /// The decision about the answer; `nil` without one, and for one about an earlier answer.
  public let penilaian: Tercatat<TanggapanDinilai>?

  /// Whether a statement of review must wait for it.
  public var menahanPernyataan: Bool { temuan.tingkat == .galat && keadaan != .diterima }
}

extension EvaluasiUnit {
  /// The findings of a version, in the order of the document, with what was said about each.
  public func telaah(_ version: Tercatat<NaskahDireviu>) -> [TemuanDitelaah] {
    version.isi.temuan.map { finding in
      let key = KunciTanggapan(tahun: version.isi.tahun, naskah: version.isi.naskah, temuan: finding.kunci)
      let answer = tanggapan[key]
      let decision = answer.flatMap { said in penilaian[key].flatMap { $0.entri > said.entri ? $0 : nil } }
      let standing: KeadaanTemuan =
        switch (answer?.isi.tanggapan, decision?.isi.putusan) {
        case (nil, _): .terbuka
        case (.diperbaiki, _): (answer?.entri ?? 0) > version.entri ? .diperbaiki : .masihDitemukan
        case (.dijelaskan, nil): .dijelaskan
        case (.dijelaskan, .diterima): .diterima
        case (.dijelaskan, .ditolak): .ditolak
        }
      return TemuanDitelaah(temuan: finding, keadaan: standing, tanggapan: answer, penilaian: decision)
    }
  }
}
