import HTML
import Sakip
import Selaras

/// What the program read in a formula, or where it stopped: the answer to "Periksa rumus".
enum PemeriksaanRumus {
  /// There is no formula.
  case kosong
  /// It was read; with what saving the sheet would ask about.
  case terbaca(Formula, kejanggalan: [String])
  /// It stops at a letter, counted from 1.
  case berhenti(FormulaError, rumus: String)
  /// The variables cannot stand in a formula.
  case variabel(String)

  init(_ sheet: DefinisiIndikator, satuan: String) {
    guard let text = sheet.rumus else {
      self = .kosong
      return
    }
    let vocabulary: FormulaVocabulary
    do throws(FormulaVocabularyError) {
      vocabulary = try FormulaVocabulary((sheet.variabel ?? []).map(\.terbaca), resultUnit: satuan)
    } catch {
      self = .variabel(error.description)
      return
    }
    do throws(FormulaError) {
      self = .terbaca(
        try Formula(text, vocabulary: vocabulary), kejanggalan: sheet.kejanggalan(satuan: satuan))
    } catch {
      self = .berhenti(error, rumus: text)
    }
  }

  /// For the field of the formula and that of the variables; `nil` where it was read.
  var galat: CommandSlip? {
    switch self {
    case .kosong: CommandSlip("rumus", "Rumus belum diisi. Tulis rumusnya, misalnya ditangani / terjadi * 100.")
    case .terbaca: nil
    case .berhenti(let error, _): CommandSlip("rumus", error.description)
    case .variabel(let reason): CommandSlip("variabel", reason)
    }
  }

  /// The answer below the field.
  var html: HTML {
    switch self {
    case .kosong, .variabel: .empty
    case .terbaca(let formula, let odd):
      div(.class("hasil-rumus"), .id("hasil-rumus"), .role("status"), .tabindex(-1), .autofocus()) {
        p { strong { "Rumus terbaca." } }
        PenjelasanRumus(formula: formula, kejanggalan: odd).html
      }
    case .berhenti(let error, let text): Self.letak(text, error.position)
    }
  }

  /// The formula around the letter at which the reading stopped, with that letter marked.
  private static func letak(_ text: String, _ position: Int) -> HTML {
    let letters = Array(text)
    let place = min(max(position - 1, 0), letters.count)
    let start = max(0, place - 40)
    let end = min(letters.count, place + 41)
    let before = (start > 0 ? "…" : "") + String(letters[start..<place])
    let after = place < end ? String(letters[(place + 1)..<end]) + (end < letters.count ? "…" : "") : ""
    return p(.class("letak-galat")) {
      code {
        before
        mark { place < letters.count ? String(letters[place]) : " " }
        after
      }
    }
  }
}
