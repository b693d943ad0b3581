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

  /// A format to download.
  static func unduh(_ request: RouteRequest) async throws -> Reply {
    let (unit, year) = try target(request)
    return try await unduh(
      request, state: request.context.state, unit: unit, tahun: year, format: try format(request), versi: nil)
  }

  /// The file when it is there, else a page that waits for it.
  /// - Parameter versi: the number of a frozen version; `nil` for the report as it stands in `state`.
  static func unduh(
    _ request: RouteRequest, state: State, unit: UnitState, tahun year: Int, format: FormatLaporan, versi: Int?
  ) async throws -> Reply {
    let key = LaporanJobs.Key(jenis: .lkjip, unit: unit.id, tahun: year, format: format, posisi: state.posisi)
    let progress = try await request.reports.progress(key, state: state)
    if case .selesai(let data) = progress, request.context.query["ambil"] == "ya" {
      let name = "lkjip-\(unit.id)-\(year)\(versi.map { "-versi-\($0)" } ?? "").\(format.rawValue)"
      return .download(Array(data), contentType: format.jenisMedia, fileName: name)
    }
    let page = ReportWaitingPage(
      context: request.context, unit: unit, tahun: year, versi: versi, format: format, progress: progress)
    return .passingPage(page, refreshAfter: page.refreshAfter)
  }

  /// The format in the path.
  static func format(_ request: RouteRequest) throws(WebError) -> FormatLaporan {
    guard let format = request.parameters["format"].flatMap(FormatLaporan.init(rawValue:)),
      FormatLaporan.unduhan.contains(format)
    else {
      throw .tidakDitemukan("Bentuk laporan ini tidak ada. Pilih PDF, DOCX, HTML, JSON, atau XLSX.")
    }
    return format
  }

  /// The perangkat daerah and the year in the path.
  static func target(_ request: RouteRequest) throws(WebError) -> (UnitState, Int) {
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
