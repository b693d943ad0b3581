import HTML
import Selaras

/// Accepting a finding as it is, for a reason; or taking that back.
struct PengecualianPage: Page {
  static let pola = "/perangkat-daerah/{unit}/keselarasan/{kaidah}/{temuan}"

  let context: PageContext
  let unit: UnitState
  let kaidah: KaidahKeselarasan
  /// What the address names: one finding, or several of one wording.
  let temuan: [TemuanKeselarasan]
  /// Those of them that are accepted.
  private let diterima: [TemuanKeselarasan]
  /// The list to which it goes back, as it was shown.
  private let daftar: String
  /// What of the list is in the address of this page.
  private let asal: [(String, String)]
  var alasan: String
  var alasanCabut = ""
  var galat: [ErrorSummary.Butir] = []

  init(_ request: RouteRequest) throws(WebError) {
    context = request.context
    unit = try request.unit()
    try context.wajibHariIni("Temuan dikecualikan")
    let (code, mark) = (request.parameters["kaidah"] ?? "", request.parameters["temuan"] ?? "")
    temuan = context.keselarasan(unit).filter { $0.kunci.kaidah == code && Self.tanda($0) == mark }
    guard let rule = KaidahKeselarasan.kaidah(code), !temuan.isEmpty else {
      throw .tidakDitemukan(
        "Temuan ini tidak ada lagi; mungkin sudah diperbaiki, atau bunyinya berubah. Pilih dari daftar temuan.")
    }
    kaidah = rule
    // Who comes from elsewhere goes on to the list of the unit.
    let shown = try SaringanKeselarasan(context).parameter
    let page = context.query[PageSteps.bidang].map { [(PageSteps.bidang, $0)] } ?? []
    asal = shown + page
    daftar = asal.isEmpty ? KeselarasanPage.alamat(context, unit: unit.id) : context.tautan(KeselarasanPage.path, asal)
    diterima = temuan.filter { [unit] in unit.pengecualian($0) != nil }
    alasan = diterima.first.flatMap { [unit] in unit.pengecualian($0) }?.isi.alasan ?? ""
  }

  /// What tells findings of one rule apart: their words.
  static func tanda(_ finding: TemuanKeselarasan) -> String { Fingerprint.of(finding.uraian.utf8) }

  /// The way to this page; `nil` for those who may not accept findings.
  /// - Parameter daftar: the parameters of the list from which it is reached.
  static func alamat(
    _ finding: TemuanKeselarasan, _ unit: UnitState, _ context: PageContext, daftar: [(String, String)]
  ) -> String? {
    guard context.per == nil, let person = context.pengguna?.account.pelaku,
      TemuanDikecualikan.wewenang.mengizinkan(person, unit)
    else { return nil }
    return context.tautan("/perangkat-daerah/\(unit.id)/keselarasan/\(finding.kunci.kaidah)/\(tanda(finding))", daftar)
  }

  var judul: String { diterima.isEmpty ? "Kecualikan temuan" : "Pengecualian temuan" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] { context.jejak(unit) + [Jejak(nama: "Keselarasan perencanaan", alamat: daftar)] }

  static func kirim(_ request: RouteRequest) async throws -> Reply {
    let page = try PengecualianPage(request)
    let withdraws = request.isian["aksi"] == "cabut"
    let reason = request.isian[withdraws ? "alasanCabut" : "alasan"] ?? ""
    let meant = withdraws ? page.diterima : page.temuan
    let events = meant.map { finding -> any Event in
      guard withdraws else { return TemuanDikecualikan(finding, alasan: reason) }
      return PencatatanDicabut(
        unit: page.unit.id, objek: .pengecualianTemuan(temuan: finding.kunci), alasan: reason)
    }
    let seen = meant.first.map {
      request.isian.terlihat(.pengecualianTemuan(temuan: $0.kunci), unit: page.unit.id)
    }
    guard let failure = await request.catat(events, terlihat: [seen].compactMap { $0 }) else {
      return .redirect(
        page.daftar,
        pesan: withdraws
          ? "Pengecualian dicabut. Temuannya terbuka lagi."
          : "Temuan dikecualikan. Temuan ini terbuka lagi bila angka atau namanya berubah.")
    }
    var refused = try PengecualianPage(request.sekarang())
    refused.alasan = request.isian.teks("alasan")
    refused.alasanCabut = request.isian.teks("alasanCabut")
    let field = failure.penolakan?.bidang == "alasan" ? (withdraws ? "alasanCabut" : "alasan") : nil
    refused.galat = [.init(bidang: field, pesan: failure.pesan)]
    return .refusedForm(refused)
  }

  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      p(.class("ringkas")) { temuan.first?.uraian ?? "" }
      if temuan.count > 1 { p { "Temuan yang sama bunyinya ada pada \(Count(temuan.count).of("objek"))." } }
      p { "\(kaidah.kode) \(kaidah.judul). \(kaidah.penjelasan)" }
      p { "Yang perlu dilakukan: \(kaidah.tindakan)" }
      formulir
      if !diterima.isEmpty { pencabutan }
    }
  }

  private var alamatSendiri: String { context.tautan(context.path, asal) }

  private var formulir: HTML {
    FormFrame(alamat: alamatSendiri, token: context.formToken).html {
      terlihat(temuan)
      TextArea(
        nama: "alasan", judul: "Alasan pengecualian", nilai: alasan,
        petunjuk:
          "Mengapa temuan ini boleh tetap seperti adanya, misalnya keputusan atau keadaan yang membenarkannya. Tercatat dalam jurnal.",
        galat: pesan("alasan"), baris: 4, isRequired: true
      ).html
      div(.class("tombol-formulir")) {
        button { diterima.isEmpty ? "Kecualikan" : "Simpan alasan" }
        a(.href(daftar)) { "Batal" }
      }
    }
  }

  private var pencabutan: HTML {
    section(.aria("labelledby", "judul-cabut")) {
      h2(.id("judul-cabut")) { "Cabut pengecualian" }
      FormFrame(alamat: alamatSendiri, token: context.formToken).html {
        terlihat(diterima)
        TextArea(
          nama: "alasanCabut", judul: "Alasan pencabutan", nilai: alasanCabut, petunjuk: "Tercatat dalam jurnal.",
          galat: pesan("alasanCabut"), baris: 2, isRequired: true
        ).html
        div(.class("tombol-formulir")) { button(.name("aksi"), .value("cabut")) { "Cabut pengecualian" } }
      }
    }
  }

  private func terlihat(_ findings: [TemuanKeselarasan]) -> HTML {
    findings.first.map { SeenField(unit: unit, objek: .pengecualianTemuan(temuan: $0.kunci)).html } ?? .empty
  }

  private func pesan(_ field: String) -> String? { galat.first { $0.bidang == field }?.pesan }
}
