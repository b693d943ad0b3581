/// A place that a finding quotes, with the name by which a page leads to it.
struct TandaNaskah: Sendable {
  /// Unique on a page.
  let id: String
  let kutipan: Temuan.Kutipan
  /// Whether it is what is wrong; else what that is compared with.
  let isPokok: Bool
  /// The number of the finding.
  let nomor: Int
  /// The address of what is said of it.
  var catatan: String?

  /// The places of a finding that a page knows by a number.
  static func semua(_ temuan: Temuan, nomor: Int) -> [TandaNaskah] {
    [TandaNaskah(id: id(nomor), kutipan: temuan.pokok, isPokok: true, nomor: nomor)]
      + temuan.bandingan.enumerated().map { place, quoted in
        TandaNaskah(id: id(nomor, bandingan: place + 1), kutipan: quoted, isPokok: false, nomor: nomor)
      }
  }

  /// The name of what is wrong.
  static func id(_ nomor: Int) -> String { "temuan-\(nomor)" }

  /// The name of what it is compared with, from 1.
  static func id(_ nomor: Int, bandingan: Int) -> String { "bandingan-\(nomor)-\(bandingan)" }

  /// The name of what is said of a finding.
  static func id(catatan nomor: Int) -> String { "catatan-\(nomor)" }
}
