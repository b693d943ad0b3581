/// The checklist of a year's report (PermenPANRB 53/2014) with what is there and what is missing.
public struct KelengkapanLaporan: Sendable {
  /// One item with its result.
  public struct Baris: Sendable {
    /// What is asked.
    public let butir: ButirKelengkapan
    /// What it comes to.
    public let hasil: HasilKelengkapan

    /// Whether it is asked without "if there is" and missing.
    public var wajibBelum: Bool { butir.wajib && !hasil.kekurangan.isEmpty }
  }

  /// Every item, in the order of the report.
  public let baris: [Baris]

  /// The compulsory items that are missing.
  public var wajibBelum: [Baris] { baris.filter(\.wajibBelum) }

  /// How many items are there, and of how many that are asked of this report.
  public var hitungan: (terpenuhi: Int, berlaku: Int) {
    let asked = baris.filter { if case .tidakBerlaku = $0.hasil { false } else { true } }
    return (asked.count { $0.hasil.kekurangan.isEmpty }, asked.count)
  }

  /// Who still owes what, in the order of the roles.
  public var tunggakan: [(peran: Peran, baris: [Baris])] {
    Peran.allCases.compactMap { role in
      let owed = baris.filter { $0.butir.peran == role && !$0.hasil.kekurangan.isEmpty }
      return owed.isEmpty ? nil : (role, owed)
    }
  }
}

extension State {
  /// The checklist of a year's report of a perangkat daerah.
  public func kelengkapanLaporan(unit: UnitState, tahun: Int) -> KelengkapanLaporan {
    let layout = unit.pelaporan.tahun[tahun]?.struktur?.isi ?? .baku
    let material = BahanKelengkapan(
      unit: unit, tahun: tahun, ikhtisar: unit.ikhtisar(tahun: tahun, tahunSebelumnya: layout.tahunSebelumnya),
      perubahan: perubahanSesudahReviu(unit: unit, tahun: tahun))
    return KelengkapanLaporan(
      baris: ButirKelengkapan.semua.map { KelengkapanLaporan.Baris(butir: $0, hasil: $0.periksa(material)) })
  }
}
