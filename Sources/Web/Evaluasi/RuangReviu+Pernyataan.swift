import Selaras

extension RuangReviu {
  var kesiapan: KesiapanReviu { evaluasi.kesiapanReviu(tahun: tahun) }

  var pernyataan: Tercatat<ReviuDinyatakan>? { evaluasi.reviu[tahun] }

  /// Whether who looks may answer the checklist and state the review: not on an earlier day.
  var bolehMenyatakan: Bool { boleh(ReviuDinyatakan.wewenang) }

  /// The address of the review of a year; `nil` for whoever may not look at it.
  static func alamat(bila context: PageContext, _ unit: String, _ year: Int) -> String? {
    Izin.peran(pembaca).putusan(context.pengguna?.account.pelaku, unit: unit) == .boleh
      ? alamat(context, unit, year) : nil
  }
}
