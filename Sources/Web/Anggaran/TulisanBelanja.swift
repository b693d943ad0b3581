import Sakip
import Selaras

/// What is recorded of a sub kegiatan, as one would type it.
struct TulisanBelanja {
  private let belanja: BelanjaKumulatif?
  /// Why the month alone cannot be told; `nil` where it can.
  let halangan: String?

  init(_ row: IsianBelanja, _ cara: CaraIsiBelanja) {
    do throws(BelanjaKumulatifError) {
      belanja = try row.tercatat(cara)
      halangan = nil
    } catch {
      belanja = nil
      halangan = error.description
    }
  }

  /// The text of a field; empty where nothing is recorded, or not by kind.
  subscript(bidang: BelanjaForm.Bidang) -> String {
    guard let belanja else { return "" }
    guard case .jenis(let kind) = bidang else { return belanja.jumlah.printed }
    guard !belanja.rincian.isEmpty else { return "" }
    return belanja.rincian.first { $0.jenis == kind }?.jumlah.printed ?? Rupiah.zero.printed
  }

  /// The texts of all fields of a row in one.
  func semuanya(_ row: IsianBelanja) -> String {
    BelanjaForm.Bidang.jumlah(row).map { self[$0] }.joined(separator: "|")
  }
}
