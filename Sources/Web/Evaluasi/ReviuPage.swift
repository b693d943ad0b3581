import HTML
import Journal
import Sakip
import Selaras

/// The review of a perangkat daerah and year: its three steps, and the versions of every document.
struct ReviuPage: Page {
  let ruang: RuangReviu
  let ringkasan: RingkasanReviu
  /// The versions of each kind of document, latest first.
  let naskah: [(jenis: JenisNaskah, versi: [Tercatat<NaskahDireviu>])]
  /// The entries that recorded them, by sequence.
  let catatan: [Int64: Envelope]
  /// Documents that were sent and of which nothing is recorded.
  let bacaan: [BacaanBerjalan]
  /// The kind that is chosen in the form.
  var pilihan = JenisNaskah.laporanKinerja
  var galat: [ErrorSummary.Butir] = []

  init(_ request: RouteRequest) async throws {
    ruang = try RuangReviu(request)
    bacaan = await request.services.reviu.belumTuntas(unit: ruang.unit.id, tahun: ruang.tahun)
    ringkasan = RingkasanReviu(ruang.unit, tahun: ruang.tahun)
    naskah = JenisNaskah.allCases.map { [ruang] in ($0, ruang.evaluasi.versi($0, tahun: ruang.tahun).reversed()) }
      .filter { !$0.1.isEmpty }
    let entries = try await request.selaras.entries(naskah.flatMap(\.versi).map(\.entri))
    catatan = Dictionary(entries.map { ($0.sequence, $0) }) { first, _ in first }
  }

  var context: PageContext { ruang.context }
  var judul: String { ruang.judul }
  var tahap: Tahap? { .evaluasi }
  var jejak: [Jejak] { ruang.jejak }
}
