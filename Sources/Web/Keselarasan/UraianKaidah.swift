import HTML
import Selaras

/// What a page says of a rule, whatever was found: written once, the rules being what they are.
struct UraianKaidah: Sendable {
  /// Every rule, by its code.
  static let semua = Dictionary(KaidahKeselarasan.semua.map { ($0.kode, UraianKaidah($0)) }) { first, _ in first }

  /// The rule with what it means, what to do and where it comes from, to be unfolded.
  let penjelasan: HTML
  /// What to do about a finding, to be unfolded.
  let tindakan: HTML

  private init(_ rule: KaidahKeselarasan) {
    penjelasan = details(.id(rule.kode)) {
      summary { "\(rule.kode) \(rule.judul)" }
      p { rule.penjelasan }
      p { "Yang perlu dilakukan: \(rule.tindakan)" }
      p(.class("catatan")) { "\(rule.tingkat.nama). Dasar: \(rule.dasar)." }
    }
    tindakan = details {
      summary { "Yang perlu dilakukan" }
      p { rule.tindakan }
    }
  }
}
