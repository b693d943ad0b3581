/// How far a contribution that was asked of a partner is.
public enum KeadaanDukungan: String, Sendable, Hashable, CaseIterable {
  /// Asked, and nobody answered.
  case diminta
  /// The answer of an earlier wording stands; what is asked has changed since.
  case dimintaUlang = "diminta-ulang"
  /// The operator proposed to accept.
  case diusulkanDiterima = "diusulkan-diterima"
  /// The operator proposed to refuse.
  case diusulkanDitolak = "diusulkan-ditolak"
  /// Accepted.
  case diterima
  /// Refused.
  case ditolak

  /// The name on screen.
  public var nama: String {
    switch self {
    case .diminta: "Menunggu jawaban"
    case .dimintaUlang: "Diminta ulang"
    case .diusulkanDiterima: "Diusulkan diterima"
    case .diusulkanDitolak: "Diusulkan ditolak"
    case .diterima: "Diterima"
    case .ditolak: "Ditolak"
    }
  }

  /// Whether the kepala of the partner has decided.
  public var diputuskan: Bool { self == .diterima || self == .ditolak }

  /// Whether the kepala of the partner has a proposal before them.
  public var diusulkan: Bool { self == .diusulkanDiterima || self == .diusulkanDitolak }
}

/// A contribution that was asked of a partner, and what the partner says.
public struct DukunganLintas: Sendable, Equatable {
  /// What was asked.
  public let permintaan: Tercatat<DukunganLintasDicatat>
  /// The answer to what is asked now; `nil` while there is none.
  public let tanggapan: Tercatat<DukunganLintasDitanggapi>?
  /// Whether an answer was given before what is asked changed.
  let adaJawabanLama: Bool

  init(_ permintaan: Tercatat<DukunganLintasDicatat>, _ tanggapan: Tercatat<DukunganLintasDitanggapi>?) {
    let answer = tanggapan.flatMap { $0.entri > permintaan.entri ? $0 : nil }
    self.permintaan = permintaan
    self.tanggapan = answer
    adaJawabanLama = answer == nil && tanggapan != nil
  }

  /// The node that is contributed to.
  public var simpul: KunciSimpul { KunciSimpul(unit: permintaan.isi.unit, id: permintaan.isi.simpulPohon) }
  /// The perangkat daerah that is asked.
  public var mitra: String { permintaan.isi.mitra }

  /// How far it is.
  public var keadaan: KeadaanDukungan {
    guard let answer = tanggapan?.isi else { return adaJawabanLama ? .dimintaUlang : .diminta }
    switch (answer.jawaban, answer.diputuskan) {
    case (.diterima, true): return .diterima
    case (.ditolak, true): return .ditolak
    case (.diterima, false): return .diusulkanDiterima
    case (.ditolak, false): return .diusulkanDitolak
    }
  }
}

extension State {
  /// What was asked of a partner for a node; `nil` when nothing was.
  public func dukunganLintas(_ simpul: KunciSimpul, mitra: String) -> DukunganLintas? {
    unit[simpul.unit]?.perencanaan.pohon.dukungan[.init(simpulPohon: simpul.id, mitra: mitra)].map { asked in
      DukunganLintas(asked, unit[mitra]?.perencanaan.pohon.tanggapan[simpul])
    }
  }

  /// Everything that a perangkat daerah asked of others, by node and partner.
  public func dukunganLintas(dari owner: UnitState) -> [DukunganLintas] {
    owner.perencanaan.pohon.dukungan.values.map { asked in
      DukunganLintas(
        asked,
        unit[asked.isi.mitra]?.perencanaan.pohon.tanggapan[
          KunciSimpul(unit: owner.id, id: asked.isi.simpulPohon)])
    }.sorted { ($0.simpul, $0.mitra) < ($1.simpul, $1.mitra) }
  }

  /// Everything that was asked of a perangkat daerah, in the order of those who ask.
  public func dukunganLintas(kepada partner: String) -> [DukunganLintas] {
    daftarUnit.flatMap { dukunganLintas(dari: $0) }.filter { $0.mitra == partner }
  }
}
