import HTML
import Sakip
import Selaras

/// The realisasi of one unit and month on their way to approval: what each says, and what the visitor may do with it.
struct PemeriksaanPage: Page {
  /// Rows on one page: more would be heavy on a slow line.
  static let sehalaman = 15
  /// Entries of one row that are read, and steps of it that are shown: the rest stands in the journal.
  private static let langkahTerbaca = 8
  private static let langkahTerlihat = 3

  let context: PageContext
  let unit: UnitState
  let pelaku: Pelaku
  let isian: IsianBulan
  let kelompok: [KelompokPemeriksaan]
  /// Rows with which the visitor has nothing to do.
  let lainnya: [BarisPemeriksaan]
  /// How many rows of all pages wait for the visitor.
  let menunggu: Int
  /// The pages of rows.
  let halaman: PageSteps
  /// The last steps of the rows, by their keys.
  let langkah: [String: ChangeSteps]
  /// What was sent and refused.
  let kiriman: KirimanPemeriksaan?
  let galat: [ErrorSummary.Butir]

  init(
    _ context: PageContext, _ unit: UnitState, bulan: Periode, pelaku: Pelaku, selaras: Selaras.Application,
    kiriman: KirimanPemeriksaan? = nil, galat: [ErrorSummary.Butir] = []
  ) async throws {
    self.context = context
    self.unit = unit
    self.pelaku = pelaku
    isian = try context.isianBulan(unit, bulan)
    let all = Self.baris(isian, unit, pelaku)
    let rows = all.filter { !$0.tindakan.isEmpty } + all.filter(\.tindakan.isEmpty)
    halaman = PageSteps(rows.count, sehalaman: Self.sehalaman, context.query)
    let shown = halaman.isi(rows, dan: kiriman?.baris ?? [], kunci: \.kunci)
    kelompok = context.per == nil ? KelompokPemeriksaan.semua(shown) : []
    let open = Set(kelompok.flatMap(\.baris).map(\.kunci))
    lainnya = shown.filter { !open.contains($0.kunci) }
    menunggu = context.per == nil ? rows.count(where: \.menunggu) : 0
    langkah = try await Self.langkah(shown, unit, selaras: selaras)
    self.kiriman = kiriman
    self.galat = galat
  }

  /// The rows of a form with what somebody may do.
  static func baris(_ isian: IsianBulan, _ unit: UnitState, _ pelaku: Pelaku) -> [BarisPemeriksaan] {
    isian.indikator.map { BarisPemeriksaan(isian: $0, tindakan: unit.tindakan($0, oleh: pelaku)) }
  }

  /// The last steps of each row, from the journal.
  private static func langkah(
    _ rows: [BarisPemeriksaan], _ unit: UnitState, selaras: Selaras.Application
  ) async throws -> [String: ChangeSteps] {
    let known = rows.map { row in
      (
        row.kunci,
        unit.riwayat(.realisasi(indikator: row.isian.indikator.id, periode: row.isian.periode)).suffix(
          langkahTerbaca)
      )
    }
    let entries = try await selaras.entries(known.flatMap(\.1))
    let bySequence = Dictionary(entries.map { ($0.sequence, $0) }) { first, _ in first }
    return Dictionary(
      known.map { key, sequences in
        (
          key,
          ChangeSteps(sequences.compactMap { bySequence[$0] }) { unit.perencanaan.indikator[$0]?.nama ?? $0 }
            .terakhir(langkahTerlihat)
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The address of the page.
  static func alamat(_ unit: String, _ bulan: Periode) -> String {
    "/perangkat-daerah/\(unit)/pemeriksaan/\(MonthAddress.text(bulan))"
  }

  var judul: String { "Pemeriksaan \(isian.bulan.nama)" }
  var tahap: Tahap? { .pengukuran }
  var jejak: [Jejak] { context.jejak(unit) }
}
