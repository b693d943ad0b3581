import Sakip
import Selaras

/// Which two versions are compared, and which rows are shown.
struct PilihanNomenklatur: Sendable {
  /// The versions; `nil` while there are not two.
  let dari: NomenklaturDitetapkan?
  let ke: NomenklaturDitetapkan?
  /// Only this kind of change; `nil` for all.
  let perubahan: PerbandinganNomenklatur.Perubahan?
  /// Only codes or wordings with these words.
  let kata: String

  init(_ context: PageContext) throws(WebError) {
    let versions = context.state.anggaran.nomenklatur
    let byYear = versions.semua.sorted { $0.berlakuMulai < $1.berlakuMulai }
    func chosen(_ name: String, _ preset: NomenklaturDitetapkan?) throws(WebError) -> NomenklaturDitetapkan? {
      guard let id = context.query[name], !id.isEmpty else { return preset }
      guard let found = versions[id] else {
        throw .permintaanSalah("Nomenklatur ini tidak dikenal. Pilih dari daftar pada saringan.")
      }
      return found
    }
    ke = try chosen("ke", byYear.count > 1 ? byYear.last : nil)
    dari = try chosen("dari", byYear.count > 1 ? byYear.dropLast().last : nil)
    if let text = context.query["perubahan"], !text.isEmpty {
      guard let known = PerbandinganNomenklatur.Perubahan(rawValue: text) else {
        throw .permintaanSalah("Jenis perubahan ini tidak dikenal. Pilih dari daftar pada saringan.")
      }
      perubahan = known
    } else {
      perubahan = nil
    }
    kata = context.query["kata"] ?? ""
  }

  /// The two versions; `nil` while there are not two.
  func perbandingan(_ room: AnggaranPemda) -> PerbandinganNomenklatur? {
    guard let dari, let ke else { return nil }
    return PerbandinganNomenklatur(lama: room.kode(nomenklatur: dari.id), baru: room.kode(nomenklatur: ke.id))
  }

  func memuat(_ row: PerbandinganNomenklatur.Baris) -> Bool {
    guard perubahan == nil || row.perubahan == perubahan else { return false }
    let text = [row.lama, row.baru].compactMap { $0 }.map { "\($0.kode) \($0.nama)" }.joined(separator: " ")
      .lowercased()
    return kata.lowercased().split(whereSeparator: \.isWhitespace).allSatisfy { text.contains($0) }
  }

  /// The parameters of an address that chooses the same.
  var parameter: [(String, String)] {
    [("dari", dari?.id ?? ""), ("ke", ke?.id ?? ""), ("perubahan", perubahan?.rawValue ?? ""), ("kata", kata)]
      .filter { !$0.1.isEmpty }
  }
}
