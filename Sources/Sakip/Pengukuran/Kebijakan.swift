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
    case .tercapaiDenganCatatan:
      "Target 0 (makin tinggi makin baik): realisasi 0 atau lebih dinilai 100%, di bawah 0 dinilai 0%."
    case .tidakDiukur: "Target 0 (makin tinggi makin baik): capaian tidak diukur."
    }
  }

  /// The note of a realisasi above a target of 0.
  public static let catatanMelampaui =
    "Realisasi melampaui target 0; besarnya tidak dapat dinyatakan dalam persen dari target."
}

/// A target below 0: both formulas would reward the worse realisasi.
public enum TargetNegatif: String, Kebijakan {
  /// The distance to the target is divided by the target without its sign, which is what both formulas do above 0.
  case terhadapNilaiMutlak = "terhadap-nilai-mutlak"
  /// The figure is not measured.
  case tidakDiukur = "tidak-diukur"

  /// What is done, in one Indonesian sentence.
  public var uraian: String {
    switch self {
    case .terhadapNilaiMutlak: "Target di bawah 0: selisih realisasi dan target dibagi nilai mutlak target."
    case .tidakDiukur: "Target di bawah 0: capaian tidak diukur."
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

  /// A capaian as it counts in the mean, in percent.
  public func dibatasi(_ capaian: Ratio) -> Ratio { persen.map { min(capaian, Ratio($0)) } ?? capaian }

  /// What is done, in one Indonesian sentence.
  public var uraian: String {
    persen.map { "Capaian di atas \($0)% dihitung \($0)% dalam rata-rata." }
      ?? "Capaian dihitung tanpa batas atas dalam rata-rata."
  }
}
