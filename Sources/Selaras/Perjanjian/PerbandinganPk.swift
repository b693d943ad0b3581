public import Sakip

/// What an agreement changed against the one before.
public struct PerbandinganPk: Sendable {
  /// What became of a row.
  public enum Perubahan: String, Sendable, Hashable, CaseIterable {
    /// It stands as before.
    case tetap
    /// Its value changed.
    case berubah
    /// It was not there before.
    case ditambah
    /// It is no longer there.
    case dihapus
  }

  /// A promise before and after.
  public struct BarisTarget: Sendable {
    /// The indikator.
    public let indikator: String
    /// Before; `nil` for none.
    public let sebelum: Nilai?
    /// After; `nil` for none.
    public let sesudah: Nilai?
    /// What became of it.
    public var perubahan: Perubahan { PerbandinganPk.perubahan(sebelum, sesudah) }
  }

  /// A program before and after.
  public struct BarisProgram: Sendable {
    /// The program, kegiatan or sub kegiatan.
    public let nama: String
    /// Its level.
    public let tingkat: TingkatAnggaran
    /// What it is to bring forth after; `nil` where that is not known.
    public let keluaran: KeluaranAnggaran?
    /// Whether it stood there before and after.
    public let perubahan: Perubahan
    /// The money before; `nil` for none.
    public let sebelum: Rupiah?
    /// The money after; `nil` for none.
    public let sesudah: Rupiah?
  }

  /// The promises in the order of the agreement, then those that are gone.
  public let target: [BarisTarget]
  /// The programs in the order of the agreement, then those that are gone; empty where the one before had no annex.
  public let program: [BarisProgram]

  /// How many promises changed in some way.
  public var targetBerubah: Int { target.count { $0.perubahan != .tetap } }
  /// How many programs changed in some way.
  public var programBerubah: Int { program.count { $0.perubahan != .tetap } }

  init(
    _ naskah: NaskahPkDitetapkan, sebelum rows: [PerjanjianKinerjaDitetapkan.Baris],
    program annex: [NaskahPkDitetapkan.Program]
  ) {
    let before = Dictionary(rows.map { ($0.indikator, $0.target) }) { first, _ in first }
    let kept = Set(naskah.baris.map(\.indikator))
    target =
      naskah.baris.map { BarisTarget(indikator: $0.indikator, sebelum: before[$0.indikator], sesudah: $0.target) }
      + rows.filter { !kept.contains($0.indikator) }
      .map { BarisTarget(indikator: $0.indikator, sebelum: $0.target, sesudah: nil) }
    guard !annex.isEmpty else {
      program = []
      return
    }
    let known = Dictionary(annex.map { ($0.kunci, $0) }) { first, _ in first }
    let places = Set(naskah.program.map(\.kunci))
    program =
      naskah.program.map { row in
        let earlier = known[row.kunci]
        return BarisProgram(
          nama: row.nama, tingkat: row.tingkatAnggaran,
          keluaran: row.keluaran,
          perubahan: earlier.map { $0.pagu == row.pagu && $0.keluaran == row.keluaran ? .tetap : .berubah }
            ?? .ditambah,
          sebelum: earlier?.pagu, sesudah: row.pagu)
      }
      + annex.filter { !places.contains($0.kunci) }
      .map {
        BarisProgram(
          nama: $0.nama, tingkat: $0.tingkatAnggaran, keluaran: $0.keluaran, perubahan: .dihapus, sebelum: $0.pagu,
          sesudah: nil)
      }
  }

  private static func perubahan(_ before: Nilai?, _ after: Nilai?) -> Perubahan {
    switch (before, after) {
    case (nil, _): .ditambah
    case (_, nil): .dihapus
    case (let before, let after): before == after ? .tetap : .berubah
    }
  }
}

extension PerjanjianUnit {
  /// What a revision changed against the agreement before it; `nil` for an original, and where the one before is not
  /// recorded.
  public func perbandingan(_ naskah: NaskahPkDitetapkan) -> PerbandinganPk? {
    guard naskah.nomor > 0 else { return nil }
    let key = KunciNaskahPk(tahun: naskah.tahun, jabatan: naskah.jabatan, nomor: naskah.nomor - 1)
    if let earlier = self.naskah[key]?.isi, earlier.status == .ditetapkan {
      return PerbandinganPk(naskah, sebelum: earlier.isi.baris, program: earlier.isi.program)
    }
    let kind: PerjanjianKinerjaDitetapkan.Jenis = naskah.nomor == 1 ? .murni : .perubahan
    guard naskah.kepala, let onPaper = perjanjian(kind, tahun: naskah.tahun)?.isi else { return nil }
    return PerbandinganPk(naskah, sebelum: onPaper.baris, program: [])
  }
}
