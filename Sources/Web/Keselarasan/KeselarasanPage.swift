import HTML
import Sakip
import Selaras

/// What the rules of consistency find in the plans, promises and budgets of the year, as a list with a filter.
struct KeselarasanPage: Page {
  static let path = "/perencanaan/keselarasan"
  /// Findings on one page.
  static let perHalaman = 20

  let context: PageContext
  let pelaku: Pelaku
  let saringan: SaringanKeselarasan
  /// What the filter lets through.
  let hasil: DaftarTemuan

  init(_ context: PageContext, _ pelaku: Pelaku) throws(WebError) {
    self.context = context
    self.pelaku = pelaku
    let chosen = try SaringanKeselarasan(context)
    saringan = chosen
    hasil = context.daftarTemuan(
      chosen, Self.unit(context, pelaku).filter { chosen.unit == nil || $0.id == chosen.unit },
      dilihat: pelaku.peran.terikatUnit ? pelaku.unit ?? "" : nil)
  }

  var temuan: [TemuanKeselarasan] { hasil.temuan }

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
}
