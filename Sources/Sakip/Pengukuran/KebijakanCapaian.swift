/// What is done where the regulations leave a hole in the capaian formulas (rules §3, §4).
///
/// Policies are data: a pemda chooses, the journal keeps the choice, and every figure that needed one names it.
public struct KebijakanCapaian: Sendable, Hashable, Codable {
  /// Polaritas turun with target 0.
  public var targetNolTurun: TargetNolTurun
  /// Polaritas naik with target 0.
  public var targetNolNaik: TargetNolNaik
  /// A target below 0, either polaritas.
  public var targetNegatif: TargetNegatif
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
    targetNegatif: TargetNegatif = .terhadapNilaiMutlak,
    realisasiMelebihiDuaKaliTarget: RealisasiMelebihiDuaKaliTarget = .palingRendahNol,
    predikatDiBawahTarget: PredikatDiBawahTarget = .nol,
    batasRataRata: BatasRataRata = .tanpa
  ) {
    self.targetNolTurun = targetNolTurun
    self.targetNolNaik = targetNolNaik
    self.targetNegatif = targetNegatif
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
      targetNegatif: try container.decodeIfPresent(TargetNegatif.self, forKey: .targetNegatif) ?? baku.targetNegatif,
      realisasiMelebihiDuaKaliTarget: try container.decodeIfPresent(
        RealisasiMelebihiDuaKaliTarget.self, forKey: .realisasiMelebihiDuaKaliTarget)
        ?? baku.realisasiMelebihiDuaKaliTarget,
      predikatDiBawahTarget: try container.decodeIfPresent(PredikatDiBawahTarget.self, forKey: .predikatDiBawahTarget)
        ?? baku.predikatDiBawahTarget,
      batasRataRata: try container.decodeIfPresent(BatasRataRata.self, forKey: .batasRataRata) ?? baku.batasRataRata)
  }

  /// The name of every policy with the choices it has, as records and scripts write them.
  public static let pilihan: KeyValuePairs<String, [String]> = [
    CodingKeys.targetNolTurun.rawValue: TargetNolTurun.allCases.map(\.rawValue),
    CodingKeys.targetNolNaik.rawValue: TargetNolNaik.allCases.map(\.rawValue),
    CodingKeys.targetNegatif.rawValue: TargetNegatif.allCases.map(\.rawValue),
    CodingKeys.realisasiMelebihiDuaKaliTarget.rawValue: RealisasiMelebihiDuaKaliTarget.allCases.map(\.rawValue),
    CodingKeys.predikatDiBawahTarget.rawValue: PredikatDiBawahTarget.allCases.map(\.rawValue),
    CodingKeys.batasRataRata.rawValue: BatasRataRata.allCases.map(\.rawValue),
  ]

  private enum CodingKeys: String, CodingKey {
    case targetNolTurun = "target-nol-turun"
    case targetNolNaik = "target-nol-naik"
    case targetNegatif = "target-negatif"
    case realisasiMelebihiDuaKaliTarget = "realisasi-melebihi-dua-kali-target"
    case predikatDiBawahTarget = "predikat-di-bawah-target"
    case batasRataRata = "batas-rata-rata"
  }
}
