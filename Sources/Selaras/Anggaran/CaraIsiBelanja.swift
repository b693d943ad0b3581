public import Sakip

/// How a person enters spending.
public enum CaraIsiBelanja: String, Sendable, Hashable, CaseIterable {
  /// Everything since January, as SIPD and the LRA report it.
  case kumulatif
  /// What the month alone spent.
  case bulanan

  /// The name on screen.
  public var nama: String {
    switch self {
    case .kumulatif: "Jumlah sejak Januari"
    case .bulanan: "Jumlah bulan ini saja"
    }
  }
}

extension IsianBelanja {
  /// What is recorded, as one would enter it; `nil` while nothing is recorded.
  /// - Throws: `BelanjaKumulatifError` where the month alone cannot be told.
  public func tercatat(_ cara: CaraIsiBelanja) throws(BelanjaKumulatifError) -> BelanjaKumulatif? {
    guard let tercatat, cara == .bulanan else { return tercatat }
    return try tercatat.bulanIni(sebelum: sebelumnya)
  }

  /// The cumulative spending that follows from what was entered.
  /// - Throws: `BelanjaKumulatifError`.
  public func kumulatif(
    _ entered: BelanjaKumulatif, _ cara: CaraIsiBelanja
  ) throws(BelanjaKumulatifError) -> BelanjaKumulatif {
    cara == .kumulatif ? entered : try BelanjaKumulatif.menambah(bulan: entered, pada: sebelumnya)
  }

  /// What the recorded months after it become when the month alone is entered anew: each keeps what it spent alone.
  /// - Returns: nothing where everything since January is entered, or where the month was not recorded.
  /// - Throws: `BelanjaKumulatifError`.
  public func pergeseran(
    _ spending: BelanjaKumulatif, _ cara: CaraIsiBelanja
  ) throws(BelanjaKumulatifError) -> [BelanjaKumulatif] {
    guard cara == .bulanan, let tercatat else { return [] }
    var moved: [BelanjaKumulatif] = []
    for later in sesudah { moved.append(try later.digeser(dari: tercatat, ke: spending)) }
    return moved
  }

  /// Where the cumulative spending would fall from one month to the next: corrections, which somebody must mean.
  /// - Parameter pergeseran: what the months after it become; empty where they stay.
  public func penurunan(_ spending: BelanjaKumulatif, pergeseran: [BelanjaKumulatif] = []) -> [PenurunanBelanja] {
    PenurunanBelanja.cari(
      [sebelumnya, spending, pergeseran.first ?? sesudah.first].compactMap { $0 }
        .map { (bulan: $0.sampaiBulan, jumlah: $0.jumlah) })
  }

  /// The fact of an amount; `nil` where it says what is recorded already.
  /// - Parameter alasan: why it changes, for a year that is closed.
  public func fakta(_ spending: BelanjaKumulatif, unit: String, alasan: String? = nil) -> RealisasiAnggaranDicatat? {
    if let tercatat, spending.sama(dengan: tercatat) { return nil }
    return dicatat(spending, unit: unit, alasan)
  }

  /// The facts of what the months after it become; none for a month that stays as it is.
  public func fakta(
    pergeseran: [BelanjaKumulatif], unit: String, alasan: String? = nil
  ) -> [RealisasiAnggaranDicatat] {
    zip(sesudah, pergeseran).compactMap { before, after in
      after.sama(dengan: before) ? nil : dicatat(after, unit: unit, alasan)
    }
  }

  private func dicatat(_ spending: BelanjaKumulatif, unit: String, _ alasan: String?) -> RealisasiAnggaranDicatat {
    RealisasiAnggaranDicatat(
      unit: unit, tahun: bulan.tahun, subKegiatan: simpul.id, sampaiBulan: spending.sampaiBulan,
      jumlah: spending.jumlah, rincian: spending.rincian.isEmpty ? nil : spending.rincian, alasan: alasan)
  }
}

extension BelanjaKumulatif {
  /// Whether the amounts are the same; a kind without spending says nothing.
  func sama(dengan other: BelanjaKumulatif) -> Bool {
    jumlah == other.jumlah && rincian.berisi == other.rincian.berisi
  }
}

extension [RincianBelanja] {
  /// The kinds on which something was spent.
  public var berisi: [RincianBelanja] { filter { $0.jumlah != .zero } }
}
