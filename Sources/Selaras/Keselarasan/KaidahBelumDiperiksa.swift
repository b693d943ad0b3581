public import Sakip

/// A rule of consistency that cannot be asked of a unit yet: silence would look like agreement.
public struct KaidahBelumDiperiksa: Sendable, Hashable {
  /// The code of the rule.
  public let kaidah: String
  /// What is not recorded: `anggaran 2024 belum dicatat`.
  public let sebab: String
}

extension UnitState {
  /// The rules that cannot be asked of this unit yet, in the order of the codes.
  public func kaidahBelumDiperiksa(hari: Tanggal, tahun: Int) -> [KaidahBelumDiperiksa] {
    let own = RingkasanRencana(UnitDilihat(self, hari: hari, tahun: tahun))
    return KaidahKeselarasan.semua.compactMap { rule in
      rule.syarat(own).map { KaidahBelumDiperiksa(kaidah: rule.kode, sebab: $0) }
    }
  }
}

extension RingkasanRencana {
  /// That the budget of the year is not recorded to its sub kegiatan; `nil` where it is. The pemda has none of its own.
  var tanpaAnggaran: String? {
    guard unit.jenis != .pemda, (unit.anggaran.tahun[tahun]?.simpul.count ?? 0) == 0 else { return nil }
    return "anggaran \(String(tahun)) belum dicatat sampai sub kegiatan"
  }

  /// That no program of the year's budget is recorded, neither in its tree nor by an amount; `nil` where one is.
  var tanpaProgram: String? {
    let year = unit.anggaran.tahun[tahun]
    guard (year?.simpul.count ?? 0) == 0, year?.paguProgram.isEmpty != false else { return nil }
    return "anggaran \(String(tahun)) belum dicatat"
  }

  /// That the head has promised nothing for the year; `nil` where he has.
  var tanpaPerjanjian: String? {
    unit.perjanjian.berlaku(tahun: tahun) == nil ? "perjanjian kinerja \(String(tahun)) belum dicatat" : nil
  }

  /// That no version of the plan is recorded; `nil` where one is.
  var tanpaVersi: String? { berlaku == nil ? "versi \(unit.namaRencana) belum dicatat" : nil }
}
