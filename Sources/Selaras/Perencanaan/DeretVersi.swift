public import Sakip

/// Two or more versions of a plan side by side, each against the one before it (`docs/decisions/0042`).
public struct DeretVersi: Sendable {
  /// What one version says of something, and what became of it since the version before.
  public struct Sel<Isi: Sendable>: Sendable {
    /// What it says; `nil` for nothing.
    public let isi: Isi?
    /// What became of it; `nil` in the first version, and where neither says anything.
    public let perubahan: PerbandinganVersi.Perubahan?
  }

  /// Visi, a misi, a tujuan or a sasaran.
  public struct Butir: Sendable {
    /// `Visi`, `Misi 4`, `Tujuan` or `Sasaran`.
    public let jenis: String
    /// The misi that a tujuan serves, by its number; `nil` for none, and for all others.
    public let misi: Int?
    /// Its wording in each version.
    public let sel: [Sel<String>]
  }

  /// The targets of one year.
  public struct Tahun: Sendable {
    /// The year.
    public let tahun: Int
    /// The target in each version.
    public let sel: [Sel<Tercatat<Nilai>>]
  }

  /// An indikator with its targets.
  public struct Baris: Sendable {
    /// The indikator, as the last of the versions has it that lists it.
    public let indikator: IndikatorDitetapkan
    /// Whether each version lists it.
    public let sel: [Sel<Bool>]
    /// The years for which any version sets a target.
    public let tahun: [Tahun]

    /// Whether any version says something else of it than the one before.
    public var isBerubah: Bool { sel.contains { $0.perubahan.map { $0 != .tetap } ?? false } }
  }

  /// The versions, by the day on which each came into force.
  public let versi: [VersiRenstraDitetapkan]
  /// Each version against the one before it.
  public let langkah: [PerbandinganVersi]
  /// Visi and misi of the RPJMD, then each tujuan that stands in any of them with its sasaran below it.
  public let butir: [Butir]
  /// The programs that any of them lists.
  public let program: [Program]
  /// Whether each version lists any program; one that lists none says nothing of them.
  public let isBerprogram: [Bool]
  /// The indikator that any of them lists.
  public let indikator: [Baris]
  /// The nodes of the pohon kinerja that any of them has otherwise than the one before it.
  public let simpul: [Simpul]
}

extension PerencanaanUnit {
  /// Puts versions side by side, whatever their order.
  /// - Parameter pemda: whose visi and misi the versions word, where they are versions of the RPJMD; else `nil`.
  /// - Returns: `nil` for fewer than two.
  public func deret(_ versions: [VersiRenstraDitetapkan], pemda: PemdaDitetapkan? = nil) -> DeretVersi? {
    let ids = Set(versions.map(\.id))
    let ordered = versiBerurutan.filter { ids.contains($0.id) }
    guard ordered.count > 1 else { return nil }
    let steps = zip(ordered, ordered.dropFirst()).map { perbandingan(dari: $0, ke: $1) }
    let programs = ordered.map { program(dalam: $0.id) }
    return DeretVersi(
      versi: ordered, langkah: steps, butir: Self.visiMisi(pemda, ordered) + butir(ordered),
      program: Self.bersanding(programs), isBerprogram: programs.map { !$0.isEmpty },
      indikator: indikator(ordered, steps), simpul: DeretVersi.simpul(steps))
  }

  private static func visiMisi(_ pemda: PemdaDitetapkan?, _ versions: [VersiRenstraDitetapkan]) -> [DeretVersi.Butir] {
    guard let pemda else { return [] }
    let said = versions.map { pemda.menurut($0) }
    let numbers = Set(said.flatMap(\.misi).map(\.nomor)).sorted()
    return
      ([butir("Visi", said.map(\.visi))]
      + numbers.map { number in butir("Misi \(number)", said.map { $0.misi(nomor: number) }) }).compactMap { $0 }
  }

  private func butir(_ versions: [VersiRenstraDitetapkan]) -> [DeretVersi.Butir] {
    func entry(_ kind: String, _ part: some BagianVersi, _ stands: (String) -> Bool) -> DeretVersi.Butir? {
      Self.butir(
        kind, versions.map { stands($0.id) ? part.nama(dalam: $0.id) : nil }, misi: (part as? TujuanDitetapkan)?.misi)
    }
    return tujuan.semua.flatMap { goal in
      [entry("Tujuan", goal) { goal.termuat(dalam: $0) }].compactMap { $0 }
        + sasaran.semua.filter { $0.tujuan == goal.id }.compactMap { part in
          entry("Sasaran", part) { termuat(part, dalam: $0) }
        }
    }
  }

  private static func butir(_ kind: String, _ words: [String?], misi: Int? = nil) -> DeretVersi.Butir? {
    guard words.contains(where: { $0 != nil }) else { return nil }
    return DeretVersi.Butir(
      jenis: kind, misi: misi,
      sel: words.enumerated().map { index, text in
        .init(isi: text, perubahan: index == 0 ? nil : .init(dari: words[index - 1], ke: text, isSame: ==))
      })
  }

  private func indikator(_ versions: [VersiRenstraDitetapkan], _ steps: [PerbandinganVersi]) -> [DeretVersi.Baris] {
    let rows = steps.map { step in
      Dictionary(step.indikator.map { ($0.indikator.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let changes = rows.map { step in
      step.mapValues { row in Dictionary(row.target.map { ($0.tahun, $0.perubahan) }, uniquingKeysWith: { $1 }) }
    }
    let years = Set(versions.flatMap(\.periode.tahun)).sorted()
    return indikator.semua.compactMap { indicator -> DeretVersi.Baris? in
      let id = indicator.id
      guard rows.contains(where: { $0[id] != nil }) else { return nil }
      let listed = versions.indices.map { index in
        DeretVersi.Sel(
          isi: tercantum(indicator, dalam: versions[index]),
          perubahan: index == 0 ? nil : rows[index - 1][id]?.perubahan)
      }
      let targets = years.compactMap { year -> DeretVersi.Tahun? in
        let values = versions.map { target(id, versi: $0.id, tahun: year) }
        guard values.contains(where: { $0 != nil }) else { return nil }
        return DeretVersi.Tahun(
          tahun: year,
          sel: versions.indices.map { index in
            .init(isi: values[index], perubahan: index == 0 ? nil : changes[index - 1][id]?[year])
          })
      }
      let last = versions.indices.last { listed[$0].isi == true }.map { versions[$0].id }
      return DeretVersi.Baris(indikator: sebagaimana(indicator, dalam: last), sel: listed, tahun: targets)
    }
  }
}
