/// Numbers rows level by level as reports do: `1`, `1.1`, `1.1.3`. Rows that are not numbered leave no gap: those below
/// them are numbered on.
struct NomorBerjenjang {
  private var terpakai: [String: Int] = [:]

  /// The next number below a number; `""` stands for the top and for what stands below rows without a number.
  mutating func berikutnya(di induk: String) -> String {
    let prefix = induk.isEmpty ? "" : induk + "."
    terpakai[prefix, default: 0] += 1
    return prefix + String(terpakai[prefix, default: 0])
  }
}
