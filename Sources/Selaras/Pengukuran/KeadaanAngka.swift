public import Sakip

/// How far the figures of a year of one perangkat daerah can be relied on.
public enum KeadaanAngka: Sendable, Hashable, CaseIterable {
  /// No realisasi that counts at all.
  case belumAda
  /// An indikator, or a period of one, has no realisasi that counts.
  case belumLengkap
  /// Everything is submitted, not everything approved.
  case sebagianBelumDisetujui
  /// Everything is approved.
  case disetujui

  /// The state in words.
  public var nama: String {
    switch self {
    case .belumAda: "Belum ada realisasi yang diajukan"
    case .belumLengkap: "Realisasi belum lengkap"
    case .sebagianBelumDisetujui: "Sebagian angka belum disetujui"
    case .disetujui: "Angka sudah disetujui"
    }
  }
}

extension IkhtisarKinerja {
  /// The state of the realisasi of the indikator.
  public var keadaan: KeadaanAngka {
    let measured = indikator.compactMap(\.realisasi)
    if measured.isEmpty { return .belumAda }
    guard measured.count == indikator.count, measured.allSatisfy(\.periodeKosong.isEmpty) else { return .belumLengkap }
    return measured.allSatisfy(\.resmi) ? .disetujui : .sebagianBelumDisetujui
  }

  /// The policies behind the figures of the year, each once as a sentence: of single capaian, of their classes by a
  /// scale, and of the mean.
  public func kebijakan(_ skala: SkalaKategori) -> [String] {
    let means = rekap.kebijakan + (rekap.rataRata.map(skala.kebijakan) ?? [])
    return (indikator.flatMap { $0.kebijakan(skala) } + means).tanpaUlangan
  }
}

extension KinerjaIndikator {
  /// The policies behind the figures of the indikator, each once as a sentence: of the capaian of the year, of its class
  /// by a scale, and of the capaian against the final target.
  public func kebijakan(_ skala: SkalaKategori) -> [String] {
    (capaian.kebijakan + (capaian.persen.map(skala.kebijakan) ?? []) + capaianAkhir.kebijakan).tanpaUlangan
  }
}

extension HasilCapaian {
  /// The policies that were needed, each as a sentence; the reason of a capaian that is not measured names its own.
  public var kebijakan: [String] {
    if case .terukur(let capaian) = self { capaian.kebijakan } else { [] }
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it first stands.
  public var tanpaUlangan: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
