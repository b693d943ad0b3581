import Document
import Sakip

/// Reads the generated sentences of a report back and says where they contradict its tables.
struct ConclusionCheck {
  let document: NumberedDocument
  let texts: [String]

  init(document: NumberedDocument, texts: [String]? = nil) {
    self.document = document
    self.texts = texts ?? document.texts
  }

  /// The indikator named most and least efficient are those of the table, all of them, with its figures.
  var efficiency: [String] {
    guard let table = document.table(key: "efisiensi") else { return [] }
    let rows = table.grid.bodyTexts.compactMap { row in Figure(row[8]).map { (name: row[1], figure: $0) } }
    let found = texts.filter { $0.hasPrefix("Tingkat efisiensi") }.compactMap {
      $0.firstMatch(of: /^Tingkat efisiensi (tertinggi|terendah) dicapai pada indikator (.+?”), yaitu ([−\-0-9.,]+%)/)
    }
    if texts.contains(where: { $0.hasPrefix("Seluruh indikator memiliki tingkat efisiensi yang sama") }) {
      return Set(rows.map(\.figure.value)).count == 1 ? [] : ["efisiensi dikatakan sama, tabel berbeda"]
    }
    guard !rows.isEmpty else { return found.isEmpty ? [] : ["efisiensi disimpulkan tanpa angka"] }
    guard !found.isEmpty else { return ["efisiensi tidak disimpulkan"] }
    return found.compactMap { match in
      let values = rows.map(\.figure.value)
      let expected = match.1 == "tertinggi" ? values.max() : values.min()
      let named = Set(match.2.matches(of: /“([^”]+)”/).map { String($0.1) })
      let right = Set(rows.filter { $0.figure.value == expected }.map(\.name))
      return Figure(String(match.3))?.value == expected && named == right
        ? nil : "efisiensi \(match.1): \(named) \(match.3), tabel \(right) \(expected.map(\.printed) ?? "-")"
    }
  }

  /// `naik`, `turun` and `tetap` agree with the figures of the same sentence, and the difference is theirs.
  var changes: [String] {
    texts.filter { $0.hasPrefix("Dibandingkan dengan tahun") }.flatMap { text -> [String] in
      text.matches(
        of:
          /realisasi (naik|turun) ([0-9.,]+) \S+(?: \(pertumbuhan (-?[0-9.,]+)%\))? dari ([0-9.,]+)\S*(?: unit| LKD)?\** menjadi ([0-9.,]+\d)/
      )
      .compactMap { match in
        guard let change = Figure(String(match.2)), let from = Figure(String(match.4)),
          let to = Figure(String(match.5))
        else { return "angka tidak terbaca: \(text)" }
        let isRise = to.value > from.value
        let size = isRise ? to.value - from.value : from.value - to.value
        let growth = Perkembangan.pertumbuhan(from: Ratio(from.value), to: Ratio(to.value))
        return (match.1 == "naik") == isRise && to.value != from.value && size == change.value
          && growth?.rounded(decimals: 2) == match.3.flatMap { Figure(String($0))?.value } ? nil : text
      }
        + text.matches(of: /capaiannya (naik|turun) dari (−?[0-9.,]+)% menjadi (−?[0-9.,]+)%/).compactMap { match in
          guard let from = Figure(String(match.2)), let to = Figure(String(match.3)) else { return text }
          return match.1 == (to.value > from.value ? "naik" : "turun") && to.value != from.value ? nil : text
        }
    }
  }

  /// Numbers in words are those in figures, and both are the rows of the table or list that they announce.
  var counts: [String] {
    let words = texts.filter { $0.contains(/\d \((?!makin )[a-z]/) }.flatMap { text in
      text.matches(of: /(\d+) \((?!makin )([a-z ]+)\)/).compactMap { match -> String? in
        guard let number = Int(match.1) else { return text }
        return Terbilang.angkaDanKata(number) == "\(match.1) (\(match.2))" ? nil : text
      }
    }
    return words + count(/menerima (\d+) \(.*penghargaan/, document.table(key: "penghargaan")?.table.rows.count ?? 0)
      + count(/terdiri atas (\d+) \([a-z ]+\) program/, budget.count { $0.kind == .group })
  }

  /// The sums of the sentences are those of the tables, and the tables add up.
  var totals: [String] {
    guard let total = document.table(key: "renja")?.grid.bodyTexts.last?[4] else { return [] }
    let spent = document.table(key: "realisasi-anggaran")?.grid.bodyTexts.last?[3]
    return texts.filter { $0.hasPrefix("Alokasi anggaran") }.compactMap { text in
      guard
        let match = text.firstMatch(
          of: /^Alokasi anggaran .* berjumlah Rp([0-9.]*\d)\. .* tersebut terealisasi Rp([0-9.]*\d)/)
      else { return nil }
      return match.1 == total && (spent == nil || spent == String(match.2))
        ? nil : "\(text) Tabel: \(total), \(spent ?? "-")"
    } + addedUp(total)
  }

  /// The conclusion of the last chapter counts what its table shows.
  var summary: [String] {
    guard let table = document.table(key: "rangkuman") else { return [] }
    let rows = table.grid.bodyTexts
    let reached = rows.count { row in row.last.flatMap { Figure($0) }.map { $0.value >= ExactDecimal(100) } ?? false }
    return texts.filter { $0.hasPrefix("Dari ") }.compactMap { text in
      guard
        let match = text.firstMatch(of: /^Dari \d+ \(.*\) (tujuan|sasaran),? dan (\d+) \([a-z ]+\) indikator, (.*)$/)
      else {
        return nil
      }
      let all = Int(match.2)
      let isWhole = match.3 == "seluruh target tercapai."
      let said = match.3.firstMatch(of: /target tercapai pada (\d+)/).flatMap { Int($0.1) }
      return all == rows.count && (isWhole ? reached == rows.count : (said ?? 0) == reached)
        ? nil : "\(text) Tabel: \(reached)"
    }
  }

  /// Nothing that a reader should never meet.
  var manners: [String] {
    texts.filter { text in
      text.contains("nil") && !text.contains("nilai") && !text.contains("Nilai") && !text.contains("senilai")
        || text.contains("Optional") || text.contains("0 (nol)") || text.contains("..") || text.contains("  ")
        || text.contains(" .") || text.contains(" ,") || text.contains("“”") || text.contains(": .")
        || text.trimmingPrefix(" ").isEmpty && !text.isEmpty
    }
  }

  private var budget: [(kind: Table.Kind, cells: [String])] {
    guard let table = document.table(key: "renja") else { return [] }
    return zip(table.table.rows, table.grid.bodyTexts).map { ($0.kind, $1) }
  }

  private func addedUp(_ total: String) -> [String] {
    let sum = budget.filter { $0.kind == .normal && $0.cells[0].split(separator: ".").count == 3 }
      .compactMap { Figure($0.cells[4])?.value }.reduce(ExactDecimal(0), +)
    return sum == Figure(total)?.value ? [] : ["Jumlah pagu \(sum.printed), tabel \(total)"]
  }

  private func count(_ pattern: some RegexComponent<(Substring, Substring)>, _ expected: Int?) -> [String] {
    texts.filter { text in text.firstMatch(of: pattern).map { Int($0.output.1) != expected } ?? false }
  }
}

/// A printed figure.
struct Figure {
  let value: ExactDecimal

  init?(_ text: String) {
    let digits = text.replacing("%", with: "").replacing("−", with: "-")
    guard let value = try? IndonesianNumber.parse(digits) else { return nil }
    self.value = value
  }
}
