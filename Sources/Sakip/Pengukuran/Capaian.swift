/// The achievement of a target in percent, with everything a reader needs to check it (rules §3).
public struct Capaian: Sendable, Hashable {
  /// The percentage, exact and uncapped.
  public let persen: Ratio
  /// The formula in words: `realisasi / target x 100`.
  public let rumus: String
  /// The formula with its figures: `87,67 / 87,65 x 100`.
  public let perhitungan: String
  /// Policies that were needed, each as a sentence.
  public let kebijakan: [String]

  /// `100,02`.
  public var printed: String { persen.printed() }

  /// The percentage as part of a longer computation: ``perhitungan`` where that gives a percentage, else the figure.
  public var sebagaiBahan: String { perhitungan.hasSuffix(" x 100") && !persen.isZero ? perhitungan : printed }
}

/// Why no capaian can be computed; says in Indonesian what to do.
public enum CapaianError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Target and realisasi are of different kinds (a number against a predicate).
  case jenisNilaiBerbeda
  /// A predicate that is not on the scale.
  case predikatTidakDikenal(String)
  /// The policy of the pemda says that this case is not measured.
  case tidakDiukur(String)

  /// What is wrong and how to mend it, in Indonesian.
  public var description: String {
    switch self {
    case .jenisNilaiBerbeda:
      "Target dan realisasi berbeda jenis nilai. Isi keduanya dengan angka, atau keduanya dengan predikat."
    case .predikatTidakDikenal(let predikat):
      "Predikat \u{201C}\(predikat)\u{201D} tidak ada dalam skala indikator. Perbaiki skala atau isiannya."
    case .tidakDiukur(let sebab):
      sebab
    }
  }
}

extension Capaian {
  /// Computes the capaian of a realisasi against a target.
  ///
  /// Naik is `r / t x 100`, uncapped; turun is `(2t - r) / t x 100` (PermenPANRB 8/2021, LKjIP practice). A range is
  /// compared at its first-printed bound. A predicate as good as the target or better is 100.
  /// - Parameter urutanPredikat: the indikator's predicates, best first; needed for predicates only.
  /// - Throws: ``CapaianError``.
  public static func hitung(
    target: Nilai, realisasi: Nilai, polaritas: Polaritas, kebijakan: KebijakanCapaian = .baku,
    urutanPredikat: [String] = []
  ) throws(CapaianError) -> Capaian {
    if case .predikat(let targetPredikat) = target, case .predikat(let realisasiPredikat) = realisasi {
      return try predikat(
        target: targetPredikat, realisasi: realisasiPredikat, urutan: urutanPredikat,
        kebijakan: kebijakan.predikatDiBawahTarget)
    }
    guard let targetAngka = target.angka, let realisasiAngka = realisasi.angka else { throw .jenisNilaiBerbeda }
    if targetAngka.isNegative {
      return try targetNegatif(
        target: targetAngka, realisasi: realisasiAngka, polaritas: polaritas, kebijakan: kebijakan.targetNegatif)
    }
    let compared =
      switch polaritas {
      case .naik: try naik(target: targetAngka, realisasi: realisasiAngka, kebijakan: kebijakan.targetNolNaik)
      case .turun: try turun(target: targetAngka, realisasi: realisasiAngka, kebijakan: kebijakan)
      }
    return compared.ditambah(batasRentang("Target", target) + batasRentang("Realisasi", realisasi))
  }

  /// Which bound of a range was compared.
  private static func batasRentang(_ name: String, _ nilai: Nilai) -> [String] {
    guard case .rentang(let first, _) = nilai else { return [] }
    return ["\(name) berupa rentang \(nilai.printed); yang dibandingkan batas yang ditulis pertama, \(first.printed)."]
  }

  private func ditambah(_ sentences: [String]) -> Capaian {
    Capaian(persen: persen, rumus: rumus, perhitungan: perhitungan, kebijakan: kebijakan + sentences)
  }

  private static func naik(
    target: ExactDecimal, realisasi: ExactDecimal, kebijakan: TargetNolNaik
  ) throws(CapaianError) -> Capaian {
    guard let share = Ratio(realisasi).divided(by: Ratio(target)) else {
      guard kebijakan == .tercapaiDenganCatatan else { throw .tidakDiukur(kebijakan.uraian) }
      return Capaian(
        persen: Ratio(realisasi.isNegative ? 0 : 100), rumus: "target 0",
        perhitungan: "target 0, realisasi \(realisasi.printed)",
        kebijakan: [kebijakan.uraian] + (realisasi > .zero ? [TargetNolNaik.catatanMelampaui] : []))
    }
    return Capaian(
      persen: share * Ratio(100), rumus: "realisasi / target x 100",
      perhitungan: "\(realisasi.printed) / \(target.printed) x 100", kebijakan: [])
  }

  private static func turun(
    target: ExactDecimal, realisasi: ExactDecimal, kebijakan: KebijakanCapaian
  ) throws(CapaianError) -> Capaian {
    let remaining = Ratio(2) * Ratio(target) - Ratio(realisasi)
    guard let share = remaining.divided(by: Ratio(target)) else {
      guard kebijakan.targetNolTurun == .nolBerartiTercapai else {
        throw .tidakDiukur(kebijakan.targetNolTurun.uraian)
      }
      return Capaian(
        persen: Ratio(realisasi.isZero ? 100 : 0), rumus: "target 0",
        perhitungan: "target 0, realisasi \(realisasi.printed)", kebijakan: [kebijakan.targetNolTurun.uraian])
    }
    let isBelowZero = share.isNegative
    let floored = isBelowZero && kebijakan.realisasiMelebihiDuaKaliTarget == .palingRendahNol
    return Capaian(
      persen: floored ? Ratio(0) : share * Ratio(100), rumus: "(2 x target - realisasi) / target x 100",
      perhitungan: "(2 x \(target.printed) - \(realisasi.printed)) / \(target.printed) x 100",
      kebijakan: isBelowZero ? [kebijakan.realisasiMelebihiDuaKaliTarget.uraian] : [])
  }

  private static func targetNegatif(
    target: ExactDecimal, realisasi: ExactDecimal, polaritas: Polaritas, kebijakan: TargetNegatif
  ) throws(CapaianError) -> Capaian {
    let gain = polaritas == .naik ? Ratio(realisasi) - Ratio(target) : Ratio(target) - Ratio(realisasi)
    guard kebijakan == .terhadapNilaiMutlak, let share = gain.divided(by: Ratio(.zero - target)) else {
      throw .tidakDiukur(kebijakan.uraian)
    }
    let difference = polaritas == .naik ? "realisasi - target" : "target - realisasi"
    let figures =
      polaritas == .naik
      ? "\(realisasi.printed) - (\(target.printed))" : "\(target.printed) - (\(realisasi.printed))"
    return Capaian(
      persen: (Ratio(1) + share) * Ratio(100), rumus: "(1 + (\(difference)) / |target|) x 100",
      perhitungan: "(1 + (\(figures)) / |\(target.printed)|) x 100", kebijakan: [kebijakan.uraian])
  }

  private static func predikat(
    target: String, realisasi: String, urutan: [String], kebijakan: PredikatDiBawahTarget
  ) throws(CapaianError) -> Capaian {
    let sentence = "\(realisasi) dibanding target \(target)"
    if urutan.isEmpty, target == realisasi {
      return Capaian(persen: Ratio(100), rumus: "predikat sama atau lebih baik", perhitungan: sentence, kebijakan: [])
    }
    guard let targetStep = urutan.firstIndex(of: target) else { throw .predikatTidakDikenal(target) }
    guard let realisasiStep = urutan.firstIndex(of: realisasi) else { throw .predikatTidakDikenal(realisasi) }
    if realisasiStep <= targetStep {
      return Capaian(persen: Ratio(100), rumus: "predikat sama atau lebih baik", perhitungan: sentence, kebijakan: [])
    }
    let reached = Ratio(urutan.count - realisasiStep).divided(by: Ratio(urutan.count - targetStep)) ?? Ratio(0)
    return Capaian(
      persen: kebijakan == .nol ? Ratio(0) : reached * Ratio(100), rumus: "predikat di bawah target",
      perhitungan: sentence, kebijakan: [kebijakan.uraian])
  }
}
