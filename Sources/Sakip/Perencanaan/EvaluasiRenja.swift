/// The evaluation of one indikator in table T-C.29: what last year and the running year make of the target of the Renstra
/// (Permendagri 86/2017; rules §7).
///
/// The head of the printed form says that column 10 is "5+7+9"; but column 5 belongs to the years before the Renstra, and
/// states are not added. What is done, and what this does: column 10 = 7 + 9 for what is counted, the state at the end of
/// the running year for everything else.
public struct EvaluasiRenja: Sendable, Hashable {
  /// How the years of an indikator go together.
  public enum Sifat: String, Sendable, Hashable, Codable, CaseIterable {
    /// It is counted, and the years are added: 8 dokumen and 8 dokumen are 16 dokumen.
    case cacah
    /// It is a state, such as a percentage or an index: the later one takes the place of the earlier one.
    case keadaan

    /// The name on screen.
    public var nama: String {
      switch self {
      case .cacah: "cacah, dijumlahkan antartahun"
      case .keadaan: "keadaan, tidak dijumlahkan"
      }
    }
  }

  /// How the years go together.
  public let sifat: Sifat
  /// Column 4: the target at the end of the Renstra.
  public let targetRenstra: NilaiBersatuan?
  /// Column 6: the target of last year.
  public let targetLalu: NilaiBersatuan?
  /// Column 7: the realisasi of last year.
  public let realisasiLalu: NilaiBersatuan?
  /// Column 9: the target of the running year.
  public let targetBerjalan: NilaiBersatuan?
  /// The state that is expected at the end of the running year; for a count it is computed and this is not looked at.
  public let perkiraan: NilaiBersatuan?

  /// An evaluation from the columns that are entered.
  public init(
    sifat: Sifat, targetRenstra: NilaiBersatuan?, targetLalu: NilaiBersatuan?, realisasiLalu: NilaiBersatuan?,
    targetBerjalan: NilaiBersatuan?, perkiraan: NilaiBersatuan? = nil
  ) {
    self.sifat = sifat
    self.targetRenstra = targetRenstra
    self.targetLalu = targetLalu
    self.realisasiLalu = realisasiLalu
    self.targetBerjalan = targetBerjalan
    self.perkiraan = perkiraan
  }

  /// Column 8, in percent: 7 / 6 x 100; `nil` where either is missing or the target is 0.
  public var tingkatRealisasi: Ratio? {
    guard let targetLalu else { return nil }
    return realisasiLalu?.persen(dari: targetLalu)
  }

  /// Column 10: what stands at the end of the running year. A count adds realisasi and plan, and what is missing adds
  /// nothing; a state is the expected one, or the planned one where no other is expected.
  public var realisasiSampaiBerjalan: NilaiBersatuan? {
    guard sifat == .cacah else { return perkiraan ?? targetBerjalan }
    guard let realisasiLalu, let targetBerjalan else { return realisasiLalu ?? targetBerjalan }
    return realisasiLalu.ditambah(targetBerjalan)
  }

  /// Column 11, in percent: 10 / 4 x 100; `nil` where either is missing or the target is 0.
  public var tingkatCapaianRenstra: Ratio? {
    guard let targetRenstra else { return nil }
    return realisasiSampaiBerjalan?.persen(dari: targetRenstra)
  }
}
