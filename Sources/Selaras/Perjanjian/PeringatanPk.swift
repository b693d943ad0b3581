/// What a writer is warned of before an agreement is sent: it is allowed, and seldom meant.
public enum PeringatanPk: Sendable, Hashable, CaseIterable {
  /// It has no annex of programs and money.
  case tanpaProgram
  /// It is a revision that changes neither promises nor programs.
  case tanpaPerubahan

  /// In words, with what to do.
  public var uraian: String {
    switch self {
    case .tanpaProgram:
      "Naskah ini tidak memuat program, sehingga terbit tanpa lampiran program dan anggaran. Susun ulang drafnya bila programnya harus dimuat."
    case .tanpaPerubahan:
      "Tidak ada target yang berubah terhadap perjanjian sebelumnya, dan tidak ada perubahan program yang tercatat. Periksa apa yang seharusnya berubah."
    }
  }
}

extension PerjanjianUnit {
  /// What is unusual in an agreement. A revision because the official was replaced may leave everything as it was.
  public func peringatan(_ naskah: NaskahPkDitetapkan) -> [PeringatanPk] {
    PeringatanPk.allCases.filter { warning in
      switch warning {
      case .tanpaProgram: naskah.program.isEmpty
      case .tanpaPerubahan:
        naskah.alasan != .pergantianPejabat
          && perbandingan(naskah).map { $0.targetBerubah == 0 && $0.programBerubah == 0 } == true
      }
    }
  }
}
