import Sakip
import Selaras

/// Which structure somebody asked for: of which day, compared with which, and which perangkat daerah of it.
struct PilihanSusunan: Sendable {
  let pada: Tanggal
  /// The earlier day with which it is compared.
  let sejak: Tanggal
  let saringan: SaringanUnit
  /// The state with the names of ``pada``.
  let state: State

  init(_ context: PageContext) throws(WebError) {
    pada = try Self.hari(context, "pada") ?? (context.isTahunChosen ? context.hariSusunan : context.hari)
    let before = Tanggal(tahun: pada.tahun - 1, bulan: 12, hari: 31) ?? pada
    sejak = try Self.hari(context, "sejak") ?? before
    guard sejak < pada else {
      throw .permintaanSalah(
        "Hari pembanding \(sejak.printed) tidak mendahului \(pada.printed). Pilih hari yang lebih awal.")
    }
    saringan = try OverviewPage.saringan(context)
    state = context.state.dinamai(pada: pada)
  }

  /// A day of the address; `nil` where none was chosen.
  static func hari(_ context: PageContext, _ name: String) throws(WebError) -> Tanggal? {
    guard let text = context.query[name], !text.isEmpty else { return nil }
    guard let day = Tanggal(iso: text) else {
      throw .permintaanSalah("Tanggal \u{201C}\(text.prefix(40))\u{201D} tidak dapat dibaca. Isi misalnya 2024-01-01.")
    }
    return day
  }

  /// The perangkat daerah of the day that pass the filter.
  var unit: [UnitState] {
    state.perangkatDaerah(pada: pada).filter { saringan.memuat($0.organisasi.identitas.isi) }
  }

  /// How many there were on the earlier day, whatever the filter.
  var dahulu: Int { state.perangkatDaerah(pada: sejak).count }

  /// What changed between the days.
  var perubahan: [PerubahanSusunan] { state.perubahanSusunan(sesudah: sejak, sampai: pada) }

  /// As parameters of an address.
  var parameter: [(String, String)] {
    [("pada", pada.iso), ("sejak", sejak.iso)]
      + [("jenis", saringan.jenis?.rawValue ?? ""), ("kata", saringan.kata)].filter { !$0.1.isEmpty }
  }
}
