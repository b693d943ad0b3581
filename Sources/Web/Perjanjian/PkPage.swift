import HTML
import Laporan
import Sakip
import Selaras

/// One Perjanjian Kinerja of a post: who promises what to whom, what changed, who has approved, and the next step.
struct PkPage: Page {
  let context: PageContext
  let unit: UnitState
  let naskah: NaskahPk
  /// The object, as it is known to the journal.
  let objek: Objek
  let riwayat: HistorySection
  /// What was sent and refused.
  var kiriman = FormValues.none
  var galat: [ErrorSummary.Butir] = []

  var isiNaskah: NaskahPkDitetapkan { naskah.isi }

  init(
    _ context: PageContext, _ unit: UnitState, _ key: KunciNaskahPk, selaras: Selaras.Application
  ) async throws {
    guard let found = unit.perjanjian.naskah[key]?.isi else {
      throw WebError.tidakDitemukan("Perjanjian kinerja ini tidak ada. Pilih dari daftar perjanjian kinerja.")
    }
    guard Self.terbaca(context, found) else { throw WebError.belumMasuk }
    self.context = context
    self.unit = unit
    naskah = found
    objek = .naskahPk(tahun: key.tahun, jabatan: key.jabatan, nomor: key.nomor)
    riwayat = try await HistorySection(context, unit, [objek], selaras: selaras)
  }

  /// Whether the visitor may read an agreement: what does not count yet is for those who have signed in.
  static func terbaca(_ context: PageContext, _ draft: NaskahPk) -> Bool {
    draft.status == .ditetapkan || context.pengguna != nil
  }

  /// The address of an agreement, or of something below it.
  static func alamat(_ context: PageContext, _ unit: String, _ key: KunciNaskahPk, _ rest: String = "") -> String {
    context.tautan("/perangkat-daerah/\(unit)/perjanjian/\(key.tahun)/\(key.jabatan)/\(key.nomor)\(rest)")
  }

  var judul: String { "\(NamaPk.judul(nomor: isiNaskah.nomor)) \(isiNaskah.namaJabatan) tahun \(isiNaskah.tahun)" }
  var tahap: Tahap? { .perjanjian }
  var jejak: [Jejak] {
    context.jejak(unit) + [
      Jejak(
        nama: "Perjanjian kinerja", alamat: context.tautan(unit: unit.id, "/perjanjian", tahun: isiNaskah.tahun))
    ]
  }

  /// The steps that the visitor may take today.
  var langkah: [AlurPerjanjian.Transisi] {
    guard context.per == nil, let actor = context.pengguna?.account.pelaku else { return [] }
    return naskah.langkahBerikutnya.filter { context.state.boleh(actor, $0, naskah, pada: context.hari) }
  }

  /// The approval that the visitor may record from paper; `nil` for none.
  var langkahKertas: AlurPerjanjian.Transisi? {
    guard context.per == nil, let actor = context.pengguna?.account.pelaku else { return nil }
    return naskah.langkahBerikutnya.first {
      context.state.boleh(actor, $0, naskah, pada: context.hari, diKertas: true)
    }
  }
}
