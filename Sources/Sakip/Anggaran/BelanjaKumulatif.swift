/// Spending of a year from January up to the end of a month, and the way between it and the spending of single months.
public struct BelanjaKumulatif: Sendable, Hashable {
  /// The last month, 1 to 12.
  public let sampaiBulan: Int
  /// The cumulative amount.
  public let jumlah: Rupiah
  /// The cumulative amount by kind; empty where it is not known.
  public let rincian: [RincianBelanja]

  /// A value from its parts.
  public init(sampaiBulan: Int, jumlah: Rupiah, rincian: [RincianBelanja] = []) {
    self.sampaiBulan = sampaiBulan
    self.jumlah = jumlah
    self.rincian = rincian
  }

  /// The cumulative spending when `bulan` alone is known.
  /// - Parameter sebelum: the cumulative spending up to the month before; `nil` when it is not recorded. January needs
  ///   none.
  /// - Throws: ``BelanjaKumulatifError``.
  public static func menambah(
    bulan: BelanjaKumulatif, pada sebelum: BelanjaKumulatif?
  ) throws(BelanjaKumulatifError) -> BelanjaKumulatif {
    let before = try awal(sebelum: sebelum, bulan: bulan.sampaiBulan)
    let sum = BelanjaKumulatif(
      sampaiBulan: bulan.sampaiBulan, jumlah: before.jumlah + bulan.jumlah,
      rincian: try gabung(before, bulan) { $0 + $1 })
    try sum.periksaTidakTurun(dari: before)
    return sum
  }

  /// The spending of the last month alone.
  /// - Parameter sebelum: the cumulative spending up to the month before; `nil` when it is not recorded. January needs
  ///   none.
  /// - Throws: ``BelanjaKumulatifError``.
  public func bulanIni(sebelum: BelanjaKumulatif?) throws(BelanjaKumulatifError) -> BelanjaKumulatif {
    let before = try Self.awal(sebelum: sebelum, bulan: sampaiBulan)
    try periksaTidakTurun(dari: before)
    return BelanjaKumulatif(
      sampaiBulan: sampaiBulan, jumlah: jumlah - before.jumlah, rincian: try Self.gabung(before, self) { $1 - $0 })
  }

  /// The cumulative spending after that of an earlier month was corrected: every month between keeps what it spent alone.
  /// - Throws: ``BelanjaKumulatifError`` where the earlier month is not known by kind, and this one is.
  public func digeser(
    dari lama: BelanjaKumulatif, ke baru: BelanjaKumulatif
  ) throws(BelanjaKumulatifError) -> BelanjaKumulatif {
    let sum = jumlah - lama.jumlah + baru.jumlah
    guard !rincian.isEmpty else { return BelanjaKumulatif(sampaiBulan: sampaiBulan, jumlah: sum) }
    guard [lama, baru].allSatisfy({ $0.jumlah == .zero || !$0.rincian.isEmpty }) else {
      throw .bulanSebelumnyaTanpaRincian(bulan: baru.sampaiBulan + 1)
    }
    let kinds = JenisBelanja.allCases.filter { kind in
      (rincian + lama.rincian + baru.rincian).contains { $0.jenis == kind }
    }
    return BelanjaKumulatif(
      sampaiBulan: sampaiBulan, jumlah: sum,
      rincian: kinds.map {
        RincianBelanja(
          jenis: $0, jumlah: rincian.jumlah($0) - lama.rincian.jumlah($0) + baru.rincian.jumlah($0))
      })
  }

  private static func awal(
    sebelum: BelanjaKumulatif?, bulan: Int
  ) throws(BelanjaKumulatifError) -> BelanjaKumulatif {
    guard bulan > 1 else { return BelanjaKumulatif(sampaiBulan: 0, jumlah: .zero) }
    guard let sebelum, sebelum.sampaiBulan == bulan - 1 else { throw .bulanSebelumnyaKosong(bulan: bulan) }
    return sebelum
  }

  private static func gabung(
    _ before: BelanjaKumulatif, _ after: BelanjaKumulatif, _ combine: (Rupiah, Rupiah) -> Rupiah
  ) throws(BelanjaKumulatifError) -> [RincianBelanja] {
    guard !after.rincian.isEmpty else { return [] }
    guard before.jumlah == .zero || !before.rincian.isEmpty else {
      throw .bulanSebelumnyaTanpaRincian(bulan: after.sampaiBulan)
    }
    let kinds = JenisBelanja.allCases.filter { kind in
      (before.rincian + after.rincian).contains { $0.jenis == kind }
    }
    return kinds.map {
      RincianBelanja(jenis: $0, jumlah: combine(before.rincian.jumlah($0), after.rincian.jumlah($0)))
    }
  }

  private func periksaTidakTurun(dari before: BelanjaKumulatif) throws(BelanjaKumulatifError) {
    guard jumlah < before.jumlah else { return }
    let fall = PenurunanBelanja(dariBulan: before.sampaiBulan, dari: before.jumlah, keBulan: sampaiBulan, ke: jumlah)
    throw .turun(uraian: fall.uraian)
  }
}

/// Why spending of a month and cumulative spending cannot be made of one another.
public enum BelanjaKumulatifError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The month before is not recorded.
  case bulanSebelumnyaKosong(bulan: Int)
  /// The month before is recorded without its kinds.
  case bulanSebelumnyaTanpaRincian(bulan: Int)
  /// The cumulative amount would fall, in the words of ``PenurunanBelanja/uraian``.
  case turun(uraian: String)

  /// What is wrong and how to mend it, in Indonesian.
  public var description: String {
    switch self {
    case .bulanSebelumnyaKosong(let month):
      "Realisasi sampai dengan \(Self.nama(month - 1)) belum dicatat, sehingga belanja \(Self.nama(month)) saja tidak dapat dihitung. Catat \(Self.nama(month - 1)) lebih dahulu (0 bila tidak ada belanja), atau isi jumlah sejak Januari."
    case .bulanSebelumnyaTanpaRincian(let month):
      "Realisasi sampai dengan \(Self.nama(month - 1)) dicatat tanpa jenis belanja, sehingga jenis belanja \(Self.nama(month)) saja tidak dapat dijumlahkan. Rinci dahulu \(Self.nama(month - 1)), atau isi jumlah sejak Januari."
    case .turun(let uraian):
      "Realisasi \(uraian). Jumlah sejak Januari tidak boleh berkurang; bila ini koreksi, isi jumlah sejak Januari."
    }
  }

  private static func nama(_ month: Int) -> String { NamaBulan.dengan(nomor: month) ?? "bulan \(month)" }
}
