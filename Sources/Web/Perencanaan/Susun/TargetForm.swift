import HTML
import Sakip
import Selaras

/// The targets of a version, a row for each indikator and a field for each year.
struct TargetForm: Page {
  /// The box that saves predicates that no scale has.
  static let predikat = "predikat"

  let ruang: RuangRencana
  let versi: VersiRenstraDitetapkan
  /// What was typed, where it was refused.
  var kiriman: FormValues?
  /// What is wrong, by field.
  var galat: [ErrorSummary.Butir] = []
  /// The values whose predicates are asked about, as the box sends them; `nil` where none is.
  var predikatDitanya: String?

  init(_ request: RouteRequest) throws {
    ruang = try RuangRencana(request)
    guard let version = ruang.rencana.versi[request.parameters["versi"] ?? ""] else {
      throw WebError.tidakDitemukan("Versi ini tidak ada atau sudah dicabut. Pilih dari susunan rencana.")
    }
    versi = version
  }

  var judul: String { "Target \(versi.nama)" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] { ruang.jejak }
  var context: PageContext { ruang.context }
  var alamat: String { ruang.alamat("target", versi.id) }
  var isClosed: Bool { ruang.status(versi) == .ditutup }

  static func show(_ request: RouteRequest) throws -> Reply { .page(try Self(request)) }

  static func send(_ request: RouteRequest) async throws -> Reply {
    let form = try Self(request)
    let cells = form.sel(request.isian).filter(\.isBerubah)
    guard !cells.isEmpty else { return .redirect(form.alamat, pesan: "Tidak ada target yang berubah.") }
    var (facts, problems): ([any Event], [ErrorSummary.Butir]) = ([], [])
    for cell in cells {
      do throws(CommandSlip) {
        facts.append(try cell.fakta(form.versi, alasan: request.isian["alasan"]))
      } catch {
        problems += error.masalah
      }
    }
    problems += form.tanpaAlasan(cells, request.isian["alasan"])
    let odd = cells.compactMap { cell in cell.kejanggalan.map { (sel: cell, uraian: $0) } }
    let asked = odd.map(\.sel.tertulis).joined(separator: "; ")
    if !odd.isEmpty, request.isian[predikat] != asked {
      problems += odd.map { .init(bidang: $0.sel.bidang, pesan: "\($0.sel.nama): \($0.uraian)") }
    }
    guard problems.isEmpty else {
      let isReasonAsked = problems.pesan("alasan") != nil
      problems += form.masalah(cells, request).filter { $0.bidang != "alasan" || !isReasonAsked }
      return try form.ditolak(request, problems, predikat: odd.isEmpty ? nil : asked)
    }
    let command = Command(oleh: try request.pelaku(), facts, terlihat: cells.map { $0.terlihat(form.versi) })
    guard let failure = await request.catat(command) else {
      return .redirect(form.alamat, pesan: "\(Count(cells.count).of("target")) disimpan dalam \(form.versi.nama).")
    }
    let cell = failure.penolakan?.peristiwa.flatMap { cells.indices.contains($0 - 1) ? cells[$0 - 1] : nil }
    let outrun = cells.filter { $0.isOutrun(form.versi, request.services.selaras.state) }
    guard outrun.isEmpty else {
      return try form.ditolak(
        request, outrun.map { .init(bidang: $0.bidang, pesan: $0.tersusul(form.versi, request.services.selaras.state)) }
      )
    }
    let all = form.masalah(cells, request)
    guard all.isEmpty else { return try form.ditolak(request, all) }
    let isReason = failure.penolakan?.bidang == "alasan"
    return try form.ditolak(
      request,
      [
        .init(
          bidang: isReason ? "alasan" : cell?.bidang,
          pesan: cell.map { isReason ? failure.pesan : "\($0.nama): \(failure.pesan)" } ?? failure.pesan)
      ])
  }

  /// What is refused of each target that can be read, taken by itself; a reason that is missing is said once.
  private func masalah(_ cells: [SelTarget], _ request: RouteRequest) -> [ErrorSummary.Butir] {
    cells.reduce(into: []) { found, cell in
      guard let fact = try? cell.fakta(versi, alasan: request.isian["alasan"]) else { return }
      for one in request.slip(IsianSalah(), fact).masalah {
        let isReason = one.bidang == "alasan"
        guard !isReason || found.pesan("alasan") == nil else { continue }
        found.append(
          .init(bidang: isReason ? "alasan" : cell.bidang, pesan: isReason ? one.pesan : "\(cell.nama): \(one.pesan)"))
      }
    }
  }

  /// A target that was promised changes for a reason; whoever changes it is told who promised it.
  private func tanpaAlasan(_ cells: [SelTarget], _ reason: String?) -> [ErrorSummary.Butir] {
    guard reason == nil, let words = cells.lazy.compactMap({ $0.alasanDiminta(versi) }).first else { return [] }
    return [.init(bidang: "alasan", pesan: words)]
  }

  /// - Parameter asked: the values whose predicates are asked about; `nil` for none.
  private func ditolak(_ request: RouteRequest, _ problems: [ErrorSummary.Butir], predikat asked: String? = nil) throws
    -> Reply
  {
    var page = try Self(request.sekarang())
    page.predikatDitanya = asked
    page.kiriman = request.isian
    page.galat = problems
    return .refusedForm(page)
  }

  /// Every field of the form as it was sent, and as it stands.
  private func sel(_ isian: FormValues) -> [SelTarget] {
    indikator.flatMap { indicator in
      versi.periode.tahun.compactMap { year in
        let cell = SelTarget(unit: ruang.unit, indikator: indicator, tahun: year, isian: isian)
        return isian.memuat(cell.bidang) ? cell : nil
      }
    }
  }

  var indikator: [IndikatorDitetapkan] { ruang.rencana.indikator(dalam: versi) }
}

/// One field of the matrix of targets, as it was sent.
struct SelTarget {
  let unit: UnitState
  let indikator: IndikatorDitetapkan
  let tahun: Int
  let isian: FormValues

  static func bidang(_ indikator: String, _ tahun: Int) -> String { "t-\(tahun)-\(indikator)" }

  /// The name of the field, also its id.
  var bidang: String { Self.bidang(indikator.id, tahun) }
  /// `Indeks kepuasan tahun 2024`.
  var nama: String { "\(indikator.nama) tahun \(tahun)" }

  private var tulisan: String { isian[bidang] ?? "" }

  /// The field with what stands in it.
  var tertulis: String { "\(bidang)=\(tulisan)" }

  /// What is odd about the predicate; `nil` for nothing, and for what cannot be read.
  var kejanggalan: String? {
    (try? indikator.baca(tulisan)).flatMap { unit.kejanggalanPredikat($0, untuk: indikator) }
  }

  /// Whether it holds something else than it was shown with.
  var isBerubah: Bool { tulisan != isian["semula-\(bidang)"] ?? "" }

  private func objek(_ version: VersiRenstraDitetapkan) -> Objek {
    .target(indikator: indikator.id, versi: version.id, tahun: tahun)
  }

  func terlihat(_ version: VersiRenstraDitetapkan) -> Terlihat {
    isian.terlihat(objek(version), unit: unit.id, bidang: "terlihat-\(bidang)")
  }

  /// Why a change asks for a reason; `nil` where none is asked.
  func alasanDiminta(_ version: VersiRenstraDitetapkan) -> String? {
    unit.alasanDiminta(indikator, versi: version.id, tahun: tahun)
  }

  /// Whether somebody else has changed it since the form was opened.
  func isOutrun(_ version: VersiRenstraDitetapkan, _ state: State) -> Bool {
    state.unit[unit.id].map { $0.terlihat(objek(version)) != terlihat(version) } ?? false
  }

  /// That somebody else was faster, with what stands there by now.
  func tersusul(_ version: VersiRenstraDitetapkan, _ state: State) -> String {
    let now = state.unit[unit.id]?.perencanaan.target(indikator.id, versi: version.id, tahun: tahun)?.isi.printed
    return
      "\(nama): sudah diubah sejak Anda membukanya, kini \(now ?? "tanpa target"). Simpan sekali lagi bila isian Anda yang benar."
  }

  /// What the field proposes: a target, or that there is none.
  func fakta(_ version: VersiRenstraDitetapkan, alasan: String?) throws(CommandSlip) -> any Event {
    guard !tulisan.isEmpty else {
      return PencatatanDicabut(unit: unit.id, objek: objek(version), alasan: alasan ?? "")
    }
    var text = tulisan
    if indikator.satuan.contains("%"), text.hasSuffix("%") { text.removeLast() }
    do throws(NilaiError) {
      let value = try indikator.baca(text)
      return TargetDitetapkan(
        unit: unit.id, indikator: indikator.id, versi: version.id, tahun: tahun, nilai: value,
        alasan: unit.perencanaan.target(indikator.id, versi: version.id, tahun: tahun) == nil ? nil : alasan)
    } catch {
      throw CommandSlip(bidang, "\(nama): \(error.description)")
    }
  }
}
