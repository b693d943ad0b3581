extension BahanReviu {
  /// The sentences that say that the plan or its targets were changed, in order.
  var perubahanRencana: [Letak] {
    naskah.alinea.filter { text in
      if case .entriDaftar = text.jenis { return false }
      return text.teks.lowercased().contains(Pola.rencanaBerubah.regex)
    }.map(\.letak)
  }
}

extension [Letak] {
  /// Whether one of these places lies between two others.
  func ada(antara left: Letak, dan right: Letak) -> Bool {
    contains { Swift.min(left, right) < $0 && $0 < Swift.max(left, right) }
  }
}
