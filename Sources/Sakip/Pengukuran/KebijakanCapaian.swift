/// What is done where the regulations leave a hole in the capaian formulas (rules §3, §4).
///
/// Policies are data: a pemda chooses, the journal keeps the choice, and every figure that needed one names it.
public struct KebijakanCapaian: Sendable, Hashable, Codable {
  /// Polaritas turun with target 0.
  public var targetNolTurun: TargetNolTurun
  /// Polaritas naik with target 0.
  public var targetNolNaik: TargetNolNaik
  /// Polaritas turun with a realisasi of more than twice the target.
  public var realisasiMelebihiDuaKaliTarget: RealisasiMelebihiDuaKaliTarget
  /// A predicate below the target.
  public var predikatDiBawahTarget: PredikatDiBawahTarget
  /// The cap of single figures inside an average.
  public var batasRataRata: BatasRataRata

  /// The defaults of rules §3.
  public static let baku = KebijakanCapaian()

  /// Every policy has a default.
  public init(
    targetNolTurun: TargetNolTurun = .nolBerartiTercapai,
    targetNolNaik: TargetNolNaik = .tercapaiDenganCatatan,
    realisasiMelebihiDuaKaliTarget: RealisasiMelebihiDuaKaliTarget = .palingRendahNol,
    predikatDiBawahTarget: PredikatDiBawahTarget = .nol,
    batasRataRata: BatasRataRata = .tanpa
  ) {
    self.targetNolTurun = targetNolTurun
    self.targetNolNaik = targetNolNaik
    self.realisasiMelebihiDuaKaliTarget = realisasiMelebihiDuaKaliTarget
    self.predikatDiBawahTarget = predikatDiBawahTarget
    self.batasRataRata = batasRataRata
  }

  /// Policies that a record does not name keep their default.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let baku = KebijakanCapaian.baku
    self.init(
      targetNolTurun: try container.decodeIfPresent(TargetNolTurun.self, forKey: .targetNolTurun)
        ?? baku.targetNolTurun,
      targetNolNaik: try container.decodeIfPresent(TargetNolNaik.self, forKey: .targetNolNaik) ?? baku.targetNolNaik,
      realisasiMelebihiDuaKaliTarget: try container.decodeIfPresent(
        RealisasiMelebihiDuaKaliTarget.self, forKey: .realisasiMelebihiDuaKaliTarget)
        ?? baku.realisasiMelebihiDuaKaliTarget,
      predikatDiBawahTarget: try container.decodeIfPresent(PredikatDiBawahTarget.self, forKey: .predikatDiBawahTarget)
        ?? baku.predikatDiBawahTarget,
      batasRataRata: try container.decodeIfPresent(BatasRataRata.self, forKey: .batasRataRata) ?? baku.batasRataRata)
  }

  private enum CodingKeys: String, CodingKey {
    case targetNolTurun = "target-nol-turun"
    case targetNolNaik = "target-nol-naik"
    case realisasiMelebihiDuaKaliTarget = "realisasi-melebihi-dua-kali-target"
    case predikatDiBawahTarget = "predikat-di-bawah-target"
    case batasRataRata = "batas-rata-rata"
  }
}

/// A policy that a figure needed: shown wherever the figure is shown.
public protocol Kebijakan: Sendable, Hashable, Codable, CaseIterable, RawRepresentable where RawValue == String {
  /// What is done, in one Indonesian sentence.
  var uraian: String { get }
}

/// Polaritas turun with target 0: the formula divides by 0.
public enum TargetNolTurun: String, Kebijakan {
  /// Realisasi 0 is 100%, anything above is 0%.
  case nolBerartiTercapai = "nol-berarti-tercapai"
  /// The figure is not measured.
  case tidakDiukur = "tidak-diukur"

  /// What is done, in one Indonesian sentence.
  public var uraian: String {
    switch self {
    case .nolBerartiTercapai: "Target 0 (makin rendah makin baik): realisasi 0 dinilai 100%, selain itu 0%."
    case .tidakDiukur: "Target 0 (makin rendah makin baik): capaian tidak diukur."
    }
  }
}

/// Polaritas naik with target 0: the formula divides by 0.
public enum TargetNolNaik: String, Kebijakan {
  /// Any realisasi is 100%; above 0 it carries a note.
  case tercapaiDenganCatatan = "tercapai-dengan-catatan"
  /// The figure is not measured.
  case tidakDiukur = "tidak-diukur"

  /// What is done, in one Indonesian sentence.
  public var uraian: String {
    switch self {
    case .tercapaiDenganCatatan: "Target 0 (makin tinggi makin baik): capaian dinilai 100%."
    case .tidakDiukur: "Target 0 (makin tinggi makin baik): capaian tidak diukur."
    }
  }
}

/// Polaritas turun with r > 2t: the formula falls below 0.
public enum RealisasiMelebihiDuaKaliTarget: String, Kebijakan {
  /// The capaian is 0.
  case palingRendahNol = "paling-rendah-nol"
  /// The negative figure stands.
  case apaAdanya = "apa-adanya"

  /// What is done, in one Indonesian sentence.
  public var uraian: String {
    switch self {
    case .palingRendahNol: "Realisasi lebih dari dua kali target: capaian paling rendah 0%."
    case .apaAdanya: "Realisasi lebih dari dua kali target: capaian negatif ditampilkan apa adanya."
    }
  }
}

/// A predicate worse than the target.
public enum PredikatDiBawahTarget: String, Kebijakan {
  /// The capaian is 0.
  case nol
  /// Steps from the worst predicate up to the realisasi, over the steps up to the target.
  case sebandingTingkat = "sebanding-tingkat"

  /// What is done, in one Indonesian sentence.
  public var uraian: String {
    switch self {
    case .nol: "Predikat di bawah target dinilai 0%."
    case .sebandingTingkat: "Predikat di bawah target dinilai sebanding dengan tingkatnya dalam skala."
    }
  }
}

/// The cap of single figures inside an average; the single figure itself is always kept uncapped.
public enum BatasRataRata: String, Kebijakan {
  /// No cap.
  case tanpa
  /// At most 100.
  case seratus = "100"
  /// At most 110.
  case seratusSepuluh = "110"
  /// At most 120.
  case seratusDuaPuluh = "120"
  /// At most 150.
  case seratusLimaPuluh = "150"

  /// The cap in percent; `nil` for none.
  public var persen: Int? { Int(rawValue) }

  /// What is done, in one Indonesian sentence.
  public var uraian: String {
    persen.map { "Capaian di atas \($0)% dihitung \($0)% dalam rata-rata." }
      ?? "Capaian dihitung tanpa batas atas dalam rata-rata."
  }
}
