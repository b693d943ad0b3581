import Document
import Selaras

/// The sheet to be filled in, as a file.
enum TemplatLembar {
  static func xlsx(_ request: RouteRequest) async throws -> Reply {
    let (templat, document) = try document(request)
    return .download(
      try await request.services.lembar.xlsx(document),
      contentType: BerkasData.tipeXlsx,
      fileName: "\(templat.namaBerkas).xlsx")
  }

  static func csv(_ request: RouteRequest) async throws -> Reply {
    let (templat, document) = try document(request)
    return .download(
      document.tables.first?.csv() ?? [], contentType: "text/csv; charset=utf-8",
      fileName: "\(templat.namaBerkas).csv")
  }

  private static func document(_ request: RouteRequest) throws -> (TemplatImpor, NumberedDocument) {
    let context = request.context
    let choice = try PilihanImpor(context, try request.session().account.pelaku, jenis: request.parameters["impor"])
    let templat = context.state.templat(choice.permintaan)
    guard templat.baris.count <= ImporDiterapkan.terbanyak else {
      throw WebError.permintaanSalah(
        "Templat ini lebih dari \(ImporPage.terbanyak) baris. Pilih satu perangkat daerah.")
    }
    if templat.baris.isEmpty, let obstacle = TemplatKosong(pilihan: choice).halangan {
      throw WebError.permintaanSalah(obstacle)
    }
    let day = context.hariIni
    guard let date = CalendarDay(year: day.tahun, month: day.bulan, day: day.hari) else {
      throw WebError.sibuk("Templat belum dapat dibuat. Coba lagi beberapa saat lagi.")
    }
    let guide = OpenData.table(
      "Petunjuk", kolom: ["Kolom", "Kegunaan", "Cara mengisi"],
      baris: templat.kolom.map { [$0.nama, $0.kegunaan, $0.petunjuk] })
    let document = Document(
      metadata: Metadata(
        title: choice.jenis.nama, organisation: context.namaPemda, year: context.tahun, date: date,
        identifier: context.path, subject: "Templat impor"),
      opening: [
        .table(OpenData.table(choice.jenis.nama, kolom: templat.kolom.map(\.nama), baris: templat.baris)),
        .table(guide),
      ])
    return (templat, try document.numbered())
  }
}

extension KolomImpor {
  /// What a column is for, in words.
  var kegunaan: String {
    switch guna {
    case .pengenal: "Pengenal, jangan diubah"
    case .isian:
      wajib ? (["Wajib diisi"] + [kecuali].compactMap(\.self)).joined(separator: ", kecuali ") : "Diisi bila ada"
    case .keterangan: "Hanya untuk dibaca"
    }
  }
}
