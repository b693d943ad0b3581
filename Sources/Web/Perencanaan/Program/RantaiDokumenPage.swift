import HTML
import Sakip
import Selaras

/// The planning of a unit for a year from document to document: each program and each indikator, what every document
/// says of it, and which rule of consistency found a difference.
struct RantaiDokumenPage: Page {
  let context: PageContext
  let unit: UnitState
  let rantai: RantaiDokumen
  /// Whether the findings of the rules are shown to who looks.
  let melihatTemuan: Bool
  /// The codes of what the rules found, by what it is about.
  private let temuan: [Objek: [String]]

  init(_ context: PageContext, _ unit: UnitState) {
    self.context = context
    self.unit = unit
    rantai = unit.rantaiDokumen(
      tahun: context.tahun, versi: context.versiBerlaku(unit))
    melihatTemuan = TandaKeselarasan.terlihat(context, unit)
    temuan =
      melihatTemuan
      ? Dictionary(grouping: context.keselarasan(unit).filter { unit.pengecualian($0) == nil }, by: \.kunci.objek)
        .mapValues { $0.map(\.kunci.kaidah) } : [:]
  }

  var judul: String { "Perencanaan dari dokumen ke dokumen \(unit.nama)" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] {
    context.jejak(unit) + [Jejak(nama: "Perencanaan", alamat: context.tautan(unit: unit.id, "/perencanaan"))]
  }

  /// The rules about programs that found something in one of the places of a program.
  func kaidah(_ program: RantaiDokumen.Program) -> [String] {
    urut(program.tempat.compactMap { $0 }.flatMap { temuan[$0.tempat.objek] ?? [] }.filter { $0.hasPrefix("K.4") })
  }

  /// The rules about targets and promises that found something in an indikator.
  func kaidah(_ row: RantaiDokumen.Indikator) -> [String] {
    urut((temuan[.indikator(id: row.indikator.id)] ?? []).filter { $0.hasPrefix("K.3") || $0.hasPrefix("K.5") })
  }

  private func urut(_ codes: [String]) -> [String] { Set(codes).sorted() }

  /// What a document says of a program, in words.
  func kata(_ program: RantaiDokumen.Program, _ column: Int) -> String {
    guard rantai.tercatat.contains(rantai.dokumen[column]) else { return "belum dicatat" }
    guard let place = program.tempat[column]?.tempat else { return "tidak ada" }
    return place.pagu?.printed ?? "ada, tanpa pagu"
  }

  /// What differs, in words and codes; empty for nothing.
  func catatan(_ program: RantaiDokumen.Program) -> String {
    let missing = rantai.tidakMemuat(program).map { "tidak ada dalam \($0.namaDalamKalimat(pada: unit))" }
    let differs = program.isPaguBerbeda(rantai.dokumen) ? ["pagu berbeda"] : []
    return (missing + differs + kaidah(program)).joined(separator: ", ")
  }

  /// What differs, in words and codes; empty for nothing.
  func catatan(_ row: RantaiDokumen.Indikator) -> String {
    ((row.isBerbeda ? ["target berbeda"] : []) + kaidah(row)).joined(separator: ", ")
  }

  /// What is said where no difference was found: that there is nothing to compare with is not that nothing differs.
  func tanpaBeda(_ program: RantaiDokumen.Program) -> String {
    if !rantai.isTerbanding { return "belum ada pembanding" }
    return program.isPaguTerbanding(rantai.dokumen) ? "tidak ada" : "tidak ada; pagu belum dapat dibandingkan"
  }

  /// The same of an indikator.
  func tanpaBeda(_ row: RantaiDokumen.Indikator) -> String { row.isTerbanding ? "tidak ada" : "belum ada pembanding" }

  /// `75 program, tidak ada yang berbeda`, or that there is nothing yet to compare with.
  func jumlah(_ count: Int, _ things: String, terbanding: Int, berbeda: Int) -> String {
    let all = Count(count).of(things)
    guard terbanding > 0 || berbeda > 0 else { return "\(all), belum ada pembandingnya." }
    let compared = terbanding == count ? "" : ", \(Count(terbanding).printed) dapat dibandingkan"
    return
      "\(all)\(compared), \(berbeda == 0 ? "tidak ada yang berbeda" : "\(Count(berbeda).printed) di antaranya berbeda")."
  }

  /// The documents of the year that count, and that a draft is not compared.
  var dokumenTahunan: String {
    let plan = unit.perencanaan
    let parts = RencanaTahunanDitetapkan.Dokumen.semua(unit).compactMap { kind -> String? in
      if let counting = plan.rencanaBerlaku(kind, tahun: context.tahun) {
        return "\(kind.nama): \(plan.uraianBerkeadaan(counting))."
      }
      return plan.rencana(kind, tahun: context.tahun).last.map {
        "\(kind.nama): baru ada \($0.uraian), yang belum berlaku dan tidak dibandingkan."
      }
    }
    return parts.joined(separator: " ")
  }
}
