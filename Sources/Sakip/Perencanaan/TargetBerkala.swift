/// Targets of the periods of a year, of which the target of the year must follow by the aggregation of the indikator
/// (rules §5; `docs/decisions/0038`).
public struct TargetBerkala: Sendable, Hashable {
  /// What the periods say of the year.
  public enum Kesesuaian: Sendable, Hashable {
    /// They make the target of the year.
    case sesuai
    /// No period has a target.
    case belumDiisi
    /// Periods have targets, but the year has none.
    case tanpaTargetSetahun
    /// The value of the end of the year counts, and its period has none.
    case akhirTahunKosong
    /// Their values cannot be added up or averaged: a predicate, a range.
    case tidakTerhitung
    /// They make another value than the target of the year.
    /// - Parameters:
    ///   - hasil: what they make.
    ///   - selisih: `hasil` less the target of the year; `nil` for values that are no single number.
    case berbeda(hasil: Nilai, selisih: ExactDecimal?)
  }

  /// In order of time; `nil` where a period has none. Missing is not zero.
  public let nilai: [Nilai?]
  /// How periods make a year.
  public let agregasi: Agregasi
  /// Decimals to which a mean is rounded, half-up, before it is compared; at least those of the target of the year.
  public let desimal: Int

  /// Targets of the consecutive periods of a year.
  public init(_ nilai: [Nilai?], agregasi: Agregasi, desimal: Int = 0) {
    self.nilai = nilai
    self.agregasi = agregasi
    self.desimal = desimal
  }

  /// Whether any period has a target.
  public var terisi: Bool { nilai.contains { $0 != nil } }

  /// Whether ``agregasi`` computes with numbers; the others take the value of one period as it stands.
  private var menghitung: Bool { agregasi == .jumlah || agregasi == .rataRata || agregasi == .maksimum }

  /// What the periods make of the year; `nil` where nothing is to be made, or where values are no single number.
  /// - Parameter decimals: those of a mean.
  public func setahun(desimal decimals: Int? = nil) -> Nilai? {
    guard menghitung else { return agregasi == .posisi ? nilai.last ?? nil : nilai.last { $0 != nil } ?? nil }
    guard let figures, let result = agregasi.hitung(figures) else { return nil }
    let most = figures.compactMap { $0?.decimals }.max() ?? 0
    return .angka(result.rounded(decimals: agregasi == .rataRata ? decimals ?? max(desimal, most) : most))
  }

  /// The numbers of the periods; `nil` where one is none.
  private var figures: [ExactDecimal?]? {
    var found: [ExactDecimal?] = []
    for value in nilai {
      switch value {
      case .angka(let number): found.append(number)
      case .angkaBerpredikat(let number, _) where agregasi != .jumlah: found.append(number)
      case nil: found.append(nil)
      case .angkaBerpredikat, .rentang, .predikat: return nil
      }
    }
    return found
  }

  /// The periods against the target of the year.
  public func kesesuaian(setahun target: Nilai?) -> Kesesuaian {
    guard terisi else { return .belumDiisi }
    guard let target else { return .tanpaTargetSetahun }
    let decimals = max(desimal, target.angka?.decimals ?? 0)
    guard let result = setahun(desimal: decimals) else { return menghitung ? .tidakTerhitung : .akhirTahunKosong }
    guard menghitung else {
      return result == target ? .sesuai : .berbeda(hasil: result, selisih: Self.selisih(result, target))
    }
    guard let wanted = target.angka, !target.isRentang else { return .tidakTerhitung }
    return result.angka == wanted ? .sesuai : .berbeda(hasil: result, selisih: Self.selisih(result, target))
  }

  private static func selisih(_ left: Nilai, _ right: Nilai) -> ExactDecimal? {
    guard !left.isRentang, !right.isRentang, let first = left.angka, let second = right.angka else { return nil }
    return (first - second).normalized
  }
}

extension Nilai {
  fileprivate var isRentang: Bool { if case .rentang = self { true } else { false } }
}
