extension BahanReviu {
  /// The sentences that say that the plan or its targets were changed, in order.
  static func perubahanRencana(_ naskah: Naskah) -> [Letak] {
    naskah.alinea.filter { text in
      if case .entriDaftar = text.jenis { return false }
      let lower = text.teks.lowercased()
      return awal.contains { lower.contains($0) } && lower.contains(Pola.rencanaBerubah.regex)
    }.map(\.letak)
  }

  /// What every such sentence holds: it is looked for first, as the pattern is dear.
  private static let awal = ["reviu", "penajaman", "perubahan", "revisi"]
}

extension [Letak] {
  /// Whether one of these places lies between two others.
  func ada(antara left: Letak, dan right: Letak) -> Bool {
    contains { Swift.min(left, right) < $0 && $0 < Swift.max(left, right) }
  }
}
