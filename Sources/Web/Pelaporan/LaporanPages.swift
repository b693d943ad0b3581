import Foundation
import HTML
import Laporan
import Selaras

/// Reports to read and to download.
enum LaporanPages {
  /// The parameter that asks for the file itself instead of the page about it.
  static let ambil = "ambil"

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

  /// A format to download. The first request orders the report as the journal stands and leads to an address that names
  /// the position, so that the visitor gets that report also while others go on saving.
  /// - Parameter pilihan: which agreement, for ``JenisLaporan/pk``.
  static func unduh(
    _ request: RouteRequest, _ jenis: JenisLaporan, _ pilihan: PilihanPk = PilihanPk()
  ) async throws -> Reply {
    let (unit, year) = try target(request, jenis, pilihan)
    let (format, context) = (try format(request), request.context)
    let asked = try context.query.number("posisi", in: 1...Int64.max)
    // An earlier day stands still by itself.
    guard context.per == nil else {
      return try await unduh(
        request, jenis, pilihan, state: context.state, unit: unit, tahun: year, format: format, versi: nil)
    }
    if let asked {
      let key = LaporanJobs.Key(
        jenis: jenis, unit: unit.id, tahun: year, pilihan: pilihan, format: format, posisi: asked)
      if let progress = await request.reports.known(key) { return answer(request, unit, key, progress, versi: nil) }
    }
    let position = context.state.posisi
    let progress = try await request.reports.progress(
      LaporanJobs.Key(
        jenis: jenis, unit: unit.id, tahun: year, pilihan: pilihan, format: format, posisi: position),
      state: context.state)
    // What was made already is handed out at once.
    var parameters = ["posisi": String(position)]
    if case .selesai = progress { parameters[ambil] = "ya" }
    return .redirect(context.tautanIni(dengan: parameters))
  }

  /// The report of a state that stands still.
  /// - Parameter versi: the number of a frozen version; `nil` for an earlier day.
  static func unduh(
    _ request: RouteRequest, _ jenis: JenisLaporan, _ pilihan: PilihanPk = PilihanPk(), state: State, unit: UnitState,
    tahun year: Int, format: FormatLaporan, versi: Int?
  ) async throws -> Reply {
    let key = LaporanJobs.Key(
      jenis: jenis, unit: unit.id, tahun: year, pilihan: pilihan, format: format, posisi: state.posisi)
    return answer(request, unit, key, try await request.reports.progress(key, state: state), versi: versi)
  }

  /// The file when it is there, else a page that waits for it.
  private static func answer(
    _ request: RouteRequest, _ unit: UnitState, _ key: LaporanJobs.Key, _ progress: LaporanJobs.Progress, versi: Int?
  ) -> Reply {
    if case .selesai(let data) = progress, request.context.query[ambil] == "ya" {
      let post = key.pilihan.jabatan.map { "-\($0)-\(key.pilihan.nomor ?? 0)" } ?? ""
      let plan = key.pilihan.rencana.map { "-\($0)" } ?? ""
      let name =
        "\(key.jenis.rawValue)-\(unit.id)-\(key.tahun)\(post)\(plan)\(versi.map { "-versi-\($0)" } ?? "").\(key.format.rawValue)"
      return .download(Array(data), contentType: key.format.jenisMedia, fileName: name)
    }
    let page = ReportWaitingPage(context: request.context, unit: unit, key: key, versi: versi, progress: progress)
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

  /// The perangkat daerah and the year in the path, of which there is such a document.
  static func target(
    _ request: RouteRequest, _ jenis: JenisLaporan = .lkjip, _ pilihan: PilihanPk = PilihanPk()
  ) throws(WebError) -> (UnitState, Int) {
    let unit = try request.unit()
    guard let year = request.parameters["tahun"].flatMap({ Int($0) }), (2000...2100).contains(year) else {
      throw .tidakDitemukan("Tahun laporan ini tidak ada. Pilih tahun pada bagian atas halaman.")
    }
    if let reason = jenis.ketiadaan(unit, tahun: year, pilihan: pilihan) { throw .tidakDitemukan(reason.description) }
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
