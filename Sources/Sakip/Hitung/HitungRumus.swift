/// A formula as `selaras hitung` answers it: what was read, what is odd, and the result where there are values.
public struct HitungRumus: Sendable, Hashable {
  /// The formula as read.
  public let rumus: Formula
  /// The result; `nil` where no value was given.
  public let hasil: FormulaResult?
  private let bobot: BobotDeret?

  /// Reads a formula and computes it with the values given.
  /// - Parameters:
  ///   - satuan: the unit of the result, for the check of units; empty for none.
  ///   - nilai: every variable of the formula, with or without its value.
  /// - Throws: ``HitungRumusError``; also when some variables have a value and others none.
  public init(rumus text: String, satuan: String = "", nilai: [NilaiRumus]) throws(HitungRumusError) {
    var inputs: [String: FormulaInput] = [:]
    for one in nilai {
      guard let value = one.isian else { continue }
      guard inputs.updateValue(value, forKey: one.nama) == nil else {
        throw HitungRumusError("\(one.nama.quotable): nilainya disebut dua kali. Sebut satu kali saja.")
      }
    }
    let weights = nilai.lazy.compactMap(BobotDeret.init).first
    bobot = weights
    rumus = try Self.baca(
      text, satuan, nilai.compactMap { one in one.nama == weights?.nama ? weights?.variabel : one.variabel })
    guard !inputs.isEmpty else {
      hasil = nil
      return
    }
    do throws(FormulaEvaluationError) {
      hasil = try rumus.evaluate(inputs)
    } catch {
      throw HitungRumusError(error.description)
    }
  }

  private static func baca(
    _ text: String, _ satuan: String, _ variables: [FormulaVariable]
  ) throws(HitungRumusError) -> Formula {
    let vocabulary: FormulaVocabulary
    do throws(FormulaVocabularyError) {
      vocabulary = try FormulaVocabulary(variables, resultUnit: satuan)
    } catch {
      throw HitungRumusError(error.description)
    }
    do throws(FormulaError) {
      return try Formula(text, vocabulary: vocabulary)
    } catch {
      throw HitungRumusError(error.description)
    }
  }

  /// What is answered, each with its name: in the lines for a person and in those for a program.
  var bagian: [(nama: String, isi: JSONText)] {
    var parts: [(String, JSONText)] = [
      ("rumus", .text(rumus.printed)), ("dibaca", .text(rumus.explanation)), ("jenis", .text(rumus.form.nama)),
    ]
    if let hasil {
      parts += [
        ("hasil", .text(hasil.value.printedShort(decimals: 4))), ("perhitungan", .text(hasil.explanation(decimals: 4))),
      ]
    }
    let odd = rumus.findings.map(\.description) + [bobot?.kejanggalan(dalam: rumus)].compactMap { $0 }
    if !odd.isEmpty { parts.append(("perlu-diketahui", .list(odd))) }
    return parts.map { (nama: $0.0, isi: $0.1) }
  }

  /// The lines for a person.
  public var uraian: String {
    bagian.flatMap { part -> [String] in
      let name = part.nama.prefix(1).uppercased() + part.nama.dropFirst().replacing("-", with: " ")
      switch part.isi {
      case .text(let text): return ["\(name): \(text)"]
      case .list(let texts): return ["\(name):"] + texts.map { "  - \($0)" }
      }
    }.joined(separator: "\n")
  }
}
