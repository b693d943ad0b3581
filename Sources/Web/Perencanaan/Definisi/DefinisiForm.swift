import HTML
import Sakip
import Selaras

/// The form of the definition sheet of an indikator: what it means, how it is computed, by whom, from what, how well.
///
/// It works without a script: a button reads the formula back in words, others add and remove rows of variables, and all
/// of them keep what was typed. Only "Simpan definisi" records.
struct DefinisiForm: ObjectForm {
  static let bidang = Set([
    "makna", "alasan", "formulasi", "rumus", "variabel", "metode", "agregasiUnit", "sumberData", "penanggungJawab",
    "jabatan", "pembanding", "referensi", "verifikasiData", "keterbatasanData", "kualitasData", diketahui,
  ]).union(BarisVariabel.semuaBidang)
  /// The box that says that odd things are meant.
  static let diketahui = "diketahui"
  /// The mark of the buttons that remove a row.
  static let hapus = "hapus-"

  let ruang: RuangRencana
  let indikator: IndikatorDitetapkan
  var fields = SentFields()
  var baris: [BarisVariabel]
  /// What was read in the formula, where that was asked.
  var pemeriksaan: PemeriksaanRumus?
  /// What is odd on the sheet that was sent.
  var kejanggalan: [String] = []
  /// Whether a button other than that to save was pressed.
  var isDilihat = false

  init(_ request: RouteRequest) throws {
    ruang = try RuangRencana(request)
    guard let found = ruang.rencana.indikator[request.parameters["indikator"] ?? ""] else {
      throw WebError.tidakDitemukan("Indikator ini tidak ada atau sudah dicabut. Pilih dari susunan rencana.")
    }
    indikator = found
    let sent = IsianDefinisi(request.isian)
    let recorded = (found.definisi.variabel ?? []).map { BarisVariabel($0) }
    baris = request.isian.memuat(IsianDefinisi.banyakBaris) ? sent.baris : recorded.isEmpty ? [.init()] : recorded
  }

  var objek: Objek { .indikator(id: indikator.id) }
  var alamat: String { Self.alamat(ruang.unit.id, indikator.id) }
  var judul: String { "Definisi \(context.indikator(indikator.id, ruang.unit)?.nama ?? indikator.nama)" }
  var isBelumDisimpan: Bool { isDilihat || !fields.galat.isEmpty }
  private var halaman: String { context.tautan(unit: ruang.unit.id, "/indikator/\(indikator.id)") }

  static func alamat(_ unit: String, _ indikator: String) -> String {
    "/perangkat-daerah/\(unit)/perencanaan/indikator/\(indikator)/definisi"
  }

  /// The way to the form; `nil` for who may not, and in the past.
  static func alamat(bila context: PageContext, _ unit: UnitState, _ indikator: String) -> String? {
    RuangRencana.alamat(bila: context, unit).map { _ in alamat(unit.id, indikator) }
  }

  static func show(_ request: RouteRequest) throws -> Reply { .page(try Self(request)) }

  static func send(_ request: RouteRequest) async throws -> Reply {
    let form = try Self(request)
    switch request.isian["aksi"] {
    case "periksa": return try form.diperiksa(request)
    case "tambah": return form.dilihat(request, form.baris + [.init()])
    case let action? where action.hasPrefix(hapus):
      return form.dilihat(request, form.tanpa(baris: Int(action.dropFirst(hapus.count))))
    default: return try await form.disimpan(request)
    }
  }

  private func tanpa(baris number: Int?) -> [BarisVariabel] {
    var left = baris
    if let number, left.indices.contains(number - 1) { left.remove(at: number - 1) }
    return left
  }

  /// The form with other rows; nothing is recorded.
  private func dilihat(_ request: RouteRequest, _ rows: [BarisVariabel]) -> Reply {
    var page = self
    page.fields = SentFields(request.isian, CommandSlip([]), bidang: Self.bidang)
    page.baris = Array(rows.prefix(FormulaVocabulary.maximumVariables))
    page.isDilihat = true
    return .passingPage(page, refreshAfter: nil)
  }

  /// The form with what was understood of the formula, or with the letter at which the reading stopped.
  private func diperiksa(_ request: RouteRequest) throws -> Reply {
    let sheet: DefinisiIndikator
    do throws(CommandSlip) {
      sheet = try IsianDefinisi(request.isian).definisi()
    } catch {
      return try ditolak(request, error)
    }
    var page = self
    let check = PemeriksaanRumus(sheet, satuan: indikator.satuan)
    page.pemeriksaan = check
    page.isDilihat = true
    page.fields = SentFields(request.isian, check.galat ?? CommandSlip([]), bidang: Self.bidang)
    return check.galat == nil ? .passingPage(page, refreshAfter: nil) : .refusedForm(page)
  }

  private func disimpan(_ request: RouteRequest) async throws -> Reply {
    let sheet: DefinisiIndikator
    do throws(CommandSlip) {
      sheet = try IsianDefinisi(request.isian).definisi()
    } catch {
      return try ditolak(request, error)
    }
    guard sheet != indikator.definisi else {
      return .redirect(halaman, pesan: "Tidak ada yang berubah pada definisi ini.")
    }
    let odd = sheet.kejanggalan(satuan: indikator.satuan)
    guard odd.isEmpty || request.isian.isChecked(Self.diketahui) else {
      var page = try Self(request.sekarang())
      page.kejanggalan = odd
      page.fields = SentFields(
        request.isian,
        CommandSlip(Self.diketahui, "Perbaiki yang perlu diketahui, atau nyatakan bahwa memang demikian adanya."),
        bidang: Self.bidang)
      return .refusedForm(page)
    }
    return try await simpan(
      request, [indikator.mengganti(definisi: sheet)], ke: halaman + "#judul-definisi",
      pesan: "Definisi disimpan. Rumus dan penjelasannya tampil pada halaman ini.")
  }

  /// Where it goes without saving.
  var alamatBatal: String { halaman + "#judul-definisi" }
}
