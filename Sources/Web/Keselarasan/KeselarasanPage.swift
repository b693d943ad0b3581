import HTML
import Sakip
import Selaras

/// What the rules of consistency find in the plans, promises and budgets of the year, as a list with a filter.
struct KeselarasanPage: Page {
  static let path = "/perencanaan/keselarasan"
  /// Findings on one page.
  static let perHalaman = 30

  let context: PageContext
  let pelaku: Pelaku
  let saringan: SaringanKeselarasan
  /// What the filter lets through.
  let temuan: [TemuanKeselarasan]
  /// How many of those that pass the rest of the filter were accepted as they are.
  let dikecualikan: Int

  init(_ context: PageContext, _ pelaku: Pelaku) throws(WebError) {
    self.context = context
    self.pelaku = pelaku
    saringan = try SaringanKeselarasan(context)
    let chosen = saringan
    var shown: [TemuanKeselarasan] = []
    var accepted = 0
    for unit in Self.unit(context, pelaku) where chosen.unit == nil || unit.id == chosen.unit {
      for finding in context.keselarasan(unit) where chosen.memuat(finding) {
        let isAccepted = unit.pengecualian(finding) != nil
        if isAccepted { accepted += 1 }
        if chosen.memuat(finding, dikecualikan: isAccepted) { shown.append(finding) }
      }
    }
    // What contradicts comes before what is seldom meant.
    temuan = shown.filter { $0.tingkat == .galat } + shown.filter { $0.tingkat != .galat }
    dikecualikan = accepted
  }

  /// The units whose findings somebody sees: all of them, or his own.
  static func unit(_ context: PageContext, _ pelaku: Pelaku) -> [UnitState] {
    let all = [context.state.unitPemda].compactMap { $0 } + context.perangkatDaerah
    return pelaku.peran.terikatUnit ? all.filter { $0.id == pelaku.unit } : all
  }

  /// The list of everything, of a unit, or of one of its objects.
  static func alamat(_ context: PageContext, unit: String? = nil, objek: Objek? = nil) -> String {
    context.tautan(
      path,
      (unit.map { [("unit", $0)] } ?? [])
        + (objek.map { [(SaringanKeselarasan.bidangObjek, SaringanKeselarasan.tanda($0))] } ?? []))
  }

  /// The list as it is shown now, to come back to.
  var parameter: [(String, String)] { saringan.parameter + [(PageSteps.bidang, String(langkah.halaman))] }

  var judul: String { "Keselarasan perencanaan tahun \(context.tahun)" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] {
    [
      Jejak(nama: context.namaPemda, alamat: context.tautan("/")),
      Jejak(nama: "Perencanaan", alamat: context.tautan(Tahap.perencanaan.path)),
    ]
  }

  /// The list in pages.
  var langkah: PageSteps { PageSteps(temuan.count, sehalaman: Self.perHalaman, context.query) }

  /// How many findings a rule has among those that are listed.
  func banyak(_ kaidah: KaidahKeselarasan) -> Int { temuan.count { $0.kunci.kaidah == kaidah.kode } }
}
