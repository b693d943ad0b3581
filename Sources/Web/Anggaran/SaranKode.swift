import Foundation
import Hummingbird
import Sakip
import Selaras

/// Codes of the nomenklatur that fit what is being typed, for the script of the site; without it the search page stays.
struct SaranKode: Encodable {
  static let path = "/nomenklatur/saran"
  /// Codes that one answer has: more are not read while typing.
  private static let terbanyak = 20

  /// Where a field takes its suggestions from.
  struct Sumber {
    /// The version.
    let nomenklatur: String
    /// A code of the document, whose bidang urusan the codes for all urusan are given as; `nil` for none.
    let bidangUrusan: String?
    /// The field that gets the name of the chosen code.
    let bidangNama: String

    var alamat: String {
      Address.make(
        SaranKode.path,
        [("nomenklatur", nomenklatur)] + (bidangUrusan.map { [("bidang", $0)] } ?? []))
    }
  }

  /// One code.
  struct Pilihan: Encodable {
    let kode: String
    let nama: String
    let tingkat: String
  }

  let pilihan: [Pilihan]
  /// What is said with it: how many there are, or why there is none.
  let kabar: String

  init(_ context: PageContext) {
    let room = context.state.anggaran
    let version = context.query["nomenklatur"].flatMap { room.nomenklatur[$0] }
    let field = context.query["bidang"].flatMap { KodeRekening($0) }
    let words = context.query["q"] ?? ""
    let found: (kode: [KodeNomenklatur], jumlah: Int) =
      version.map { room.cari(words, nomenklatur: $0.id, bidang: field, paling: Self.terbanyak) } ?? ([], 0)
    pilihan = found.kode.map {
      Pilihan(kode: $0.kode.description, nama: $0.nama, tingkat: $0.kode.tingkat.nama)
    }
    kabar =
      context.query["nomenklatur"] == nil
      ? "Versi nomenklatur belum dipilih." : Self.kabar(version, words, shown: found.kode.count, all: found.jumlah)
  }

  private static func kabar(_ version: NomenklaturDitetapkan?, _ words: String, shown: Int, all: Int) -> String {
    guard let version else { return "Nomenklatur ini belum dicatat." }
    if words.isEmpty { return "" }
    if all == 0 { return nihil(version, words) }
    return all > shown
      ? "\(Count(shown).printed) dari \(Count(all).printed) kode. Ketik lebih lengkap untuk mempersempit."
      : "\(Count(all).printed) kode. Pilih dengan panah ke bawah, lalu Enter."
  }

  /// That nothing fits, and that this may be because codes are missing.
  static func nihil(_ version: NomenklaturDitetapkan, _ words: String) -> String {
    "Tidak ada kode atau nama yang memuat \u{201C}\(words)\u{201D} dalam \(version.nama).\(version.catatanIsi)"
  }

  static func kirim(_ request: RouteRequest) throws -> Reply {
    .data(Array(try JSONEncoder().encode(Self(request.context))), .applicationJson, fileName: "saran.json")
  }
}
