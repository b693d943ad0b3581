public import HashTreeCollections
public import Sakip

/// The room Anggaran of the pemda as a whole.
public struct AnggaranPemda: Sendable, Equatable, Codable {
  /// The versions of the nomenklatur.
  public internal(set) var nomenklatur = Daftar<NomenklaturDitetapkan>()
  /// The codes by version, each with its wording and what it replaces.
  public internal(set) var kode: TreeDictionary<String, Catatan<String, KodeNomenklaturDicatat.Baris>> = [:]
  /// The LRA by year.
  public internal(set) var lra = Catatan<Int, LraDicatat>()

  init() {}

  /// The codes of a version in their order; empty for a version that does not exist.
  public func kode(nomenklatur id: String) -> [KodeNomenklatur] {
    (kode[id] ?? Catatan()).sorted { $0.key < $1.key }.compactMap { text, row in
      KodeRekening(text).map { KodeNomenklatur(kode: $0, nama: row.isi.nama) }
    }
  }

  /// The wording of a code: its own entry, else that for all urusan (`X.XX.01.2.06`); `nil` when the version has neither.
  public func nama(_ code: KodeRekening, nomenklatur id: String) -> String? {
    let codes = kode[id]
    return codes?[code.description]?.isi.nama ?? code.lintasUrusan.flatMap { codes?[$0.description]?.isi.nama }
  }

  @discardableResult
  func wajibAda(nomenklatur id: String) throws(Penolakan) -> NomenklaturDitetapkan {
    guard let found = nomenklatur[id] else {
      throw .isian(
        "nomenklatur", "Nomenklatur \u{201C}\(id)\u{201D} belum ada. Tetapkan nomenklaturnya lebih dahulu.")
    }
    return found
  }

  /// Refuses a place whose code or wording is not that of a version.
  func periksa(_ place: SimpulAnggaranDitetapkan, nomenklatur id: String, bidang: String? = nil) throws(Penolakan) {
    guard let code = place.kode.flatMap({ KodeRekening($0) }) else { return }
    let version = nomenklatur[id]?.nama ?? id
    guard let name = nama(code, nomenklatur: id) else {
      throw .isian(
        bidang ?? "kode",
        "Kode \u{201C}\(code)\u{201D} tidak ada dalam \(version) yang dipakai tahun \(place.tahun). Periksa kodenya.")
    }
    guard KodeNomenklatur.sama(name, place.nama) else {
      throw .isian(
        bidang ?? "nama",
        "Menurut \(version), kode \u{201C}\(code)\u{201D} bernama \u{201C}\(name)\u{201D}, bukan \u{201C}\(place.nama)\u{201D}. Samakan namanya atau periksa kodenya."
      )
    }
  }
}
