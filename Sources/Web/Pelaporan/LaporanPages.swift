import Foundation
import HTML
import Laporan
import Selaras

/// Reports to read and to download.
enum LaporanPages {
  /// The report in the browser, part by part or whole: a whole report is too heavy for a phone far from a tower.
  static func baca(_ request: RouteRequest) async throws -> Reply {
    let (unit, year) = try target(request)
    let asked = request.parameters["bagian"] ?? LaporanPage.bagianAwal
    let body: Result<IsiLaporan, GalatLaporan>
    do {
      let report = try await request.reports.penyedia.isi(
        jenis: .lkjip, unit: unit.id, tahun: year, bagian: asked == LaporanPage.seluruhnya ? nil : asked,
        state: request.context.state, alamat: { request.context.tautan($0) },
        alamatBagian: { LaporanPage.alamat(request.context, unit.id, year, bagian: $0) })
      guard let report else {
        throw WebError.tidakDitemukan("Bagian laporan ini tidak ada. Pilih bagian pada awal laporan.")
      }
      body = .success(report)
    } catch let error as GalatLaporan {
      body = .failure(error)
    }
    return .page(LaporanPage(context: request.context, unit: unit, tahun: year, bagian: asked, isiLaporan: body))
  }

  /// A format to download: the file when it is there, else a page that waits for it.
  static func unduh(_ request: RouteRequest) async throws -> Reply {
    let (unit, year) = try target(request)
    guard let format = request.parameters["format"].flatMap(FormatLaporan.init(rawValue:)),
      FormatLaporan.unduhan.contains(format)
    else {
      throw WebError.tidakDitemukan("Bentuk laporan ini tidak ada. Pilih PDF, DOCX, HTML, JSON, atau XLSX.")
    }
    let key = LaporanJobs.Key(
      jenis: .lkjip, unit: unit.id, tahun: year, format: format, posisi: request.context.state.posisi)
    let progress = try await request.reports.progress(key, state: request.context.state)
    if case .selesai(let data) = progress, request.context.query["ambil"] == "ya" {
      return .download(
        Array(data), contentType: format.jenisMedia, fileName: "lkjip-\(unit.id)-\(year).\(format.rawValue)")
    }
    let page = ReportWaitingPage(
      context: request.context, unit: unit, tahun: year, format: format, progress: progress)
    return .passingPage(page, refreshAfter: page.refreshAfter)
  }

  private static func target(_ request: RouteRequest) throws(WebError) -> (UnitState, Int) {
    let unit = try request.unit()
    guard let year = request.parameters["tahun"].flatMap({ Int($0) }), (2000...2100).contains(year) else {
      throw .tidakDitemukan("Tahun laporan ini tidak ada. Pilih tahun pada bagian atas halaman.")
    }
    if let reason = Lkjip.ketiadaan(unit, tahun: year) { throw .tidakDitemukan(reason.description) }
    return (unit, year)
  }
}

extension FormatLaporan {
  /// The formats offered to visitors; the source of the PDF is for those who run the system.
  static let unduhan: [FormatLaporan] = [.pdf, .docx, .html, .json, .xlsx]

  /// What it is good for.
  var kegunaan: String {
    switch self {
    case .pdf: "untuk dicetak dan disimpan"
    case .docx: "untuk disunting"
    case .html: "satu berkas untuk peramban"
    case .json: "setiap tabel untuk program"
    case .typ: "naskah sumber PDF"
    case .xlsx: "setiap tabel sebagai lembar kerja"
    }
  }
}
