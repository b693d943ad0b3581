import Sakip
import Selaras

/// Taking back a draft that was never submitted.
enum HapusDraf {
  /// Why it is withdrawn, in the journal.
  private static let alasan = "Draf dihapus oleh pengisinya sebelum diajukan."

  /// - Throws: ``WebError`` where there is no such draft, or the person may not fill in the form.
  static func page(_ request: RouteRequest, indikator: String?) throws -> HapusDrafPage {
    let unit = try request.unit()
    let month = try MonthAddress.month(request.parameters["bulan"])
    let person = request.visitor.session?.account.pelaku
    guard request.context.per == nil, person.map({ RealisasiDicatat.wewenang.mengizinkan($0, unit) }) == true else {
      throw WebError.tidakDitemukan("Draf hanya dapat dihapus oleh yang mengisi pengukuran \(unit.nama).")
    }
    let rows = try request.context.isianBulan(unit, month).indikator
    guard let row = rows.first(where: { $0.indikator.id == indikator }), row.dapatDiisi, row.drafBelumDiajukan else {
      throw WebError.tiadaLagi(
        "Draf ini tidak ada lagi: belum diisi, sudah dihapus, atau sudah diajukan.",
        nama: "Buka formulir pengukuran \(month.nama)", alamat: PengukuranPage.alamat(unit.id, month))
    }
    return HapusDrafPage(context: request.context, unit: unit, bulan: month, baris: row)
  }

  static func send(_ request: RouteRequest) async throws -> Reply {
    let page = try page(request, indikator: request.isian["indikator"])
    let row = page.baris
    let objek = Objek.realisasi(indikator: row.indikator.id, periode: row.periode)
    let failure = await request.catat(
      [PencatatanDicabut(unit: page.unit.id, objek: objek, alasan: alasan)],
      terlihat: [request.isian.terlihat(objek, unit: page.unit.id)])
    if let failure {
      var now = try Self.page(request.sekarang(), indikator: row.indikator.id)
      now.galat = failure.pesan
      return .refusedForm(now)
    }
    return .redirect(
      PengukuranPage.alamat(page.unit.id, page.bulan),
      pesan:
        "Draf \u{201C}\(row.indikator.nama)\u{201D} \(row.periode.nama) dihapus; nilainya tadi \(row.tercatat?.nilaiTertulis ?? ""). Isi kembali bila ternyata diperlukan."
    )
  }
}
