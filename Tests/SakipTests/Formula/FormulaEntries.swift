import Sakip

/// Inputs in short: `ditangani 45; semester I=87,56 II=87,78`; `?` is missing.
func isian(_ text: String) throws -> [String: FormulaInput] {
  var inputs: [String: FormulaInput] = [:]
  for entry in text.split(separator: ";") {
    let words = entry.split(separator: " ").map(String.init)
    let values = words.dropFirst()
    guard let name = words.first, let only = values.first else { continue }
    if values.count == 1, !only.contains("=") {
      inputs[name] = .single(try value(only))
    } else {
      inputs[name] = .series(
        try values.map { pair in
          let parts = pair.split(separator: "=").map(String.init)
          return FormulaInput.Entry(parts[0], try value(parts[1]))
        })
    }
  }
  return inputs
}

private func value(_ text: String) throws -> FormulaInput.Value {
  text == "?" ? .missing(.belumDiisi) : .number(try angka(text))
}
