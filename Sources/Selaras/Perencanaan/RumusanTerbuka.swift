/// How something of a plan is worded when it is worded anew: closed versions keep their words.
public struct RumusanTerbuka: Sendable, Equatable {
  /// The wording where a version has none of its own.
  public let nama: String
  /// The wording of versions that word it otherwise; `nil` for none.
  public let rumusan: [RumusanVersi]?
}

extension PerencanaanUnit {
  /// The words of the versions that may still be changed; of something new, none.
  public func rumusanTerbuka(_ part: (some BagianVersi)?) -> String {
    guard let part else { return "" }
    let open = versiBerurutan.last { status(versi: $0.id) == .terbuka && part.termuat(dalam: $0.id) }
    return part.nama(dalam: open?.id ?? versiBerurutan.last { part.termuat(dalam: $0.id) }?.id)
  }

  /// Words something anew in every version that may still be changed.
  /// - Parameters:
  ///   - part: what is recorded of it; `nil` for something new.
  ///   - teks: the new wording.
  ///   - versi: the versions in which it will stand; `nil` for all of them.
  public func dirumuskan(_ part: (some BagianVersi)?, menjadi teks: String, dalam versi: [String]?) -> RumusanTerbuka {
    guard let part, versiTertutup.contains(where: { part.termuat(dalam: $0.id) }) else {
      return RumusanTerbuka(nama: teks, rumusan: nil)
    }
    let words = versiBerurutan.filter { versi?.contains($0.id) ?? true }.compactMap { version -> RumusanVersi? in
      let text = status(versi: version.id) == .ditutup ? part.nama(dalam: version.id) : teks
      return text == part.nama ? nil : RumusanVersi(versi: version.id, teks: text)
    }
    return RumusanTerbuka(nama: part.nama, rumusan: words.isEmpty ? nil : words)
  }
}
