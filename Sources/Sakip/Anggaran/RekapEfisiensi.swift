extension Efisiensi {
  /// What is known of one indikator.
  public enum Bahan: Sendable, Hashable {
    /// All that the formula needs.
    case lengkap(Masukan)
    /// Something is missing: what, in Indonesian.
    case kurang(String)
  }

  /// The efficiency of one indikator, or why there is none.
  public enum Hasil: Sendable, Hashable {
    /// In percent.
    case terukur(Ratio)
    /// It cannot be computed, for this reason in Indonesian.
    case tidakTerukur(String)

    /// The percentage; `nil` when it is not measured.
    public var persen: Ratio? {
      if case .terukur(let percent) = self { percent } else { nil }
    }
  }
}

extension Efisiensi.Metode {
  /// The efficiency of one indikator.
  public func hitung(_ bahan: Efisiensi.Bahan) -> Efisiensi.Hasil {
    switch bahan {
    case .kurang(let reason): .tidakTerukur(reason)
    case .lengkap(let input):
      hitung([input]).map { .terukur($0) }
        ?? .tidakTerukur(input.anggaran.pagu == .zero ? "pagu 0" : "capaian 0")
    }
  }
}

/// The efficiency of a set of indikator, with what it leaves out and why.
public struct RekapEfisiensi: Sendable, Hashable {
  /// The efficiency of what can be counted, in percent; `nil` when nothing can.
  public let persen: Ratio?
  /// How many indikator it is of.
  public let dihitung: Int
  /// What is left out, in the order given.
  public let tidakDihitung: [RekapCapaian.TidakTerukur]

  /// How many there are in all.
  public var jumlah: Int { dihitung + tidakDihitung.count }

  /// - Parameter anggota: each indikator as a reader knows it. One whose own efficiency divides by 0 is left out of a
  ///   mean, but counts in a ratio of sums, where its spending bought nothing.
  public init(_ metode: Efisiensi.Metode, _ anggota: [(nama: String, bahan: Efisiensi.Bahan)]) {
    var inputs: [Efisiensi.Masukan] = []
    var missing: [RekapCapaian.TidakTerukur] = []
    for (nama, bahan) in anggota {
      switch (bahan, metode.hitung(bahan)) {
      case (.lengkap(let input), .terukur): inputs.append(input)
      case (.lengkap(let input), .tidakTerukur) where metode == .pmk214: inputs.append(input)
      case (_, .tidakTerukur(let reason)): missing.append(.init(nama: nama, sebab: reason))
      case (.kurang(let reason), .terukur): missing.append(.init(nama: nama, sebab: reason))
      }
    }
    persen = metode.hitung(inputs)
    dihitung = inputs.count
    tidakDihitung = missing
  }
}
