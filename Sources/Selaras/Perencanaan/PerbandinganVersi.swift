public import Sakip

/// The targets and the pohon kinerja of two versions of a plan side by side: what the later one keeps, changes, adds and
/// drops.
public struct PerbandinganVersi: Sendable {
  /// What became of something from one version to the other.
  public enum Perubahan: String, Sendable, Hashable, CaseIterable {
    /// The same in both.
    case tetap
    /// In both, with another value.
    case berubah
    /// Only in the later one.
    case ditambahkan
    /// Only in the earlier one.
    case dihapus
    /// A year for which the later version says nothing, although it sets other targets for the indikator: that alone
    /// does not change the indikator.
    case tidakDicantumkan = "tidak dicantumkan"

    init(from earlier: Bool, to later: Bool) {
      self = earlier == later ? .tetap : (later ? .ditambahkan : .dihapus)
    }

    /// What became of what one version says and another does or does not; `nil` where neither says anything.
    init?<Isi>(dari before: Isi?, ke after: Isi?, isSame: (Isi, Isi) -> Bool) {
      switch (before, after) {
      case (nil, nil): return nil
      case (nil, .some): self = .ditambahkan
      case (.some, nil): self = .dihapus
      case (.some(let old), .some(let new)): self = isSame(old, new) ? .tetap : .berubah
      }
    }
  }

  /// A target of one year.
  public struct Target: Sendable {
    /// The year.
    public let tahun: Int
    /// In the earlier version.
    public let dari: Tercatat<Nilai>?
    /// In the later version.
    public let ke: Tercatat<Nilai>?
    /// What became of it.
    public let perubahan: Perubahan
  }

  /// An indikator with its targets.
  public struct Baris: Sendable {
    /// The indikator, as the last version has it that lists it.
    public let indikator: IndikatorDitetapkan
    /// What became of it.
    public let perubahan: Perubahan
    /// The years for which either version sets a target.
    public let target: [Target]
  }

  /// The version one comes from.
  public let dari: VersiRenstraDitetapkan
  /// The version one goes to.
  public let ke: VersiRenstraDitetapkan
  /// The indikator with a target in either.
  public let indikator: [Baris]
  /// The nodes of the pohon kinerja that either names; none where one of the versions names no node.
  public let simpul: [PerbandinganSimpul]

  /// How many targets of a year have another value.
  public func jumlahTargetBerubah(tahun: Int) -> Int {
    indikator.flatMap(\.target).filter { $0.tahun == tahun && $0.perubahan == .berubah }.count
  }

  /// How many targets of single years came to be so.
  public func jumlahTarget(_ change: Perubahan) -> Int {
    indikator.flatMap(\.target).filter { $0.perubahan == change }.count
  }

  /// How many nodes were kept, changed, added or dropped.
  public func jumlahSimpul(_ change: Perubahan) -> Int { simpul.filter { $0.perubahan == change }.count }

  /// How many indikator were kept, changed, added or dropped.
  public func jumlah(_ change: Perubahan) -> Int {
    indikator.filter { $0.perubahan == change }.count
  }
}

extension PerencanaanUnit {
  /// Compares two versions.
  public func perbandingan(dari: VersiRenstraDitetapkan, ke: VersiRenstraDitetapkan) -> PerbandinganVersi {
    PerbandinganVersi(
      dari: dari, ke: ke, indikator: indikator.semua.compactMap { baris($0, dari, ke) },
      simpul: pohon.perbandingan(dari: dari.id, ke: ke.id))
  }

  private func baris(
    _ indicator: IndikatorDitetapkan, _ earlier: VersiRenstraDitetapkan, _ later: VersiRenstraDitetapkan
  ) -> PerbandinganVersi.Baris? {
    let places = (tercantum(indicator, dalam: earlier), tercantum(indicator, dalam: later))
    guard places.0 || places.1 else { return nil }
    let years = Set(earlier.periode.tahun + later.periode.tahun).sorted()
    let targets = years.compactMap { year in
      Self.target(
        year, target(indicator.id, versi: earlier.id, tahun: year), target(indicator.id, versi: later.id, tahun: year),
        isKept: places.1)
    }
    let isChanged =
      targets.contains { $0.perubahan == .berubah || $0.perubahan == .ditambahkan }
      || indicator.tempat(dalam: earlier.id) != indicator.tempat(dalam: later.id)
      || indicator.nama(dalam: earlier.id) != indicator.nama(dalam: later.id)
    // One that names no version stood in the earlier one too, only without targets.
    let isKnown = places.0 || indicator.versi == nil && termuat(indicator, dalam: earlier.id)
    return PerbandinganVersi.Baris(
      indikator: sebagaimana(indicator, dalam: places.1 ? later.id : earlier.id),
      perubahan: isKnown && places.1 && isChanged ? .berubah : .init(from: places.0, to: places.1),
      target: targets)
  }

  /// Whether a version lists an indikator: one that names its versions in those, another one where it has a target.
  func tercantum(_ indicator: IndikatorDitetapkan, dalam version: VersiRenstraDitetapkan) -> Bool {
    bertarget(indicator, dalam: version) || indicator.versi != nil && termuat(indicator, dalam: version.id)
  }

  private static func target(
    _ year: Int, _ earlier: Tercatat<Nilai>?, _ later: Tercatat<Nilai>?, isKept: Bool
  ) -> PerbandinganVersi.Target? {
    PerbandinganVersi.Perubahan(dari: earlier, ke: later) { $0.isi == $1.isi }.map { change in
      .init(
        tahun: year, dari: earlier, ke: later, perubahan: change == .dihapus && isKept ? .tidakDicantumkan : change)
    }
  }
}
