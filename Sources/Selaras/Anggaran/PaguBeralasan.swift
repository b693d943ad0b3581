import Sakip

/// An amount of a version of the budget, of a sub kegiatan or of a program that is known by number. It stands in agreements
/// and public figures once the budget is approved, and then changes with a reason (`docs/decisions/0044`).
protocol PaguBeralasan: Event {
  var unit: String { get }
  var tahun: Int { get }
  var versi: VersiAnggaran { get }
  var alasan: String? { get }

  /// What stood before and stands now, in words; `nil` where nothing changes that was known.
  func perubahan(dari before: Self) -> (dari: String, menjadi: String)?
}

extension PaguBeralasan {
  /// Refuses a change of an approved amount without a reason. Where a later amendment or shift was approved since the amount
  /// was recorded, that is its reason; a correction of that approval opens nothing again.
  func periksaAlasan(sebelumnya before: Tercatat<Self>?, _ state: State) throws(Penolakan) {
    // As long as that for which an import is undone, which becomes that of the amounts.
    try Isian.panjang(alasan ?? "", bidang: "alasan", nama: "Alasan", paling: 2000)
    guard let before, let change = perubahan(dari: before.isi),
      let approvals = state.pengesahan(unit: unit, tahun: tahun).first(where: { $0[versi] != nil }),
      let approved = approvals[versi]?.isi, let since = approvals.sejak(versi),
      approved.pengubahanBerikutnya == nil || since < before.entri,
      (alasan ?? "").allSatisfy(\.isWhitespace)
    else { return }
    throw .isian(
      "alasan",
      "\(versi.nama) tahun \(tahun) sudah disahkan pada \(approved.tanggal.printed) dengan pagu \(change.dari). Isi alasan mengapa pagunya diubah menjadi \(change.menjadi), atau catat dahulu pengesahan perubahannya di halaman Anggaran."
    )
  }
}

extension PaguDitetapkan: PaguBeralasan {
  func perubahan(dari before: PaguDitetapkan) -> (dari: String, menjadi: String)? {
    guard mengubah(before) else { return nil }
    return jumlah == before.jumlah
      ? (before.uraianJumlah, uraianJumlah) : (before.jumlah.printedWithCurrency, jumlah.printedWithCurrency)
  }
}

extension PaguProgramDicatat: PaguBeralasan {
  func perubahan(dari before: PaguProgramDicatat) -> (dari: String, menjadi: String)? {
    guard mengubah(before), let known = before.jumlah else { return nil }
    return (known.printedWithCurrency, jumlah?.printedWithCurrency ?? "tanpa pagu")
  }
}

extension State {
  /// The approvals of a year's budget: those of a unit, then those of the pemda, which count where the unit has none.
  func pengesahan(unit id: String, tahun: Int) -> [PengesahanTahun] {
    [unit[id], unitPemda].compactMap { $0?.anggaran.tahun[tahun]?.pengesahan }
  }
}
