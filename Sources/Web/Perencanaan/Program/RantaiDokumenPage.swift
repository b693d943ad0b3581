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
  private func kaidah(_ program: RantaiDokumen.Program) -> [String] {
    urut(program.tempat.compactMap { $0 }.flatMap { temuan[$0.tempat.objek] ?? [] }.filter { $0.hasPrefix("K.4") })
  }

  /// The rules about promises that found something in an indikator; those about the targets of one plan compare no
  /// documents.
  private func kaidah(_ row: RantaiDokumen.Indikator) -> [String] {
    urut((temuan[.indikator(id: row.indikator.id)] ?? []).filter { $0.hasPrefix("K.5") })
  }

  private func urut(_ codes: [String]) -> [String] { Set(codes).sorted() }

  /// What a document says of a program, in words.
  func kata(_ program: RantaiDokumen.Program, _ column: Int) -> String {
    guard rantai.tercatat.contains(rantai.dokumen[column]) else { return "belum dicatat" }
    guard let place = program.tempat[column]?.tempat else { return "tidak ada" }
    return place.pagu?.printed ?? "ada, tanpa pagu"
  }

  /// What differs between the documents that name a program.
  func perbedaan(_ program: RantaiDokumen.Program) -> PerbedaanDokumen {
    let missing = rantai.tidakMemuat(program).map { "tidak ada dalam \($0.namaDalamKalimat(pada: unit))" }
    let differs = program.isPaguBerbeda(rantai.dokumen) ? ["pagu berbeda"] : []
    let compared =
      program.isPaguTerbanding(rantai.dokumen) ? "tidak ada" : "tidak ada; pagu belum dapat dibandingkan"
    return PerbedaanDokumen(
      berbeda: missing + differs, kaidah: kaidah(program),
      tanpaBeda: rantai.isTerbanding ? compared : "belum ada pembanding")
  }

  /// The same of an indikator.
  func perbedaan(_ row: RantaiDokumen.Indikator) -> PerbedaanDokumen {
    PerbedaanDokumen(
      berbeda: row.isBerbeda ? ["target berbeda"] : [], kaidah: kaidah(row),
      tanpaBeda: row.isTerbanding ? "tidak ada" : "belum ada pembanding")
  }

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

/// What differs between the documents that name one thing, and what the rules found of it.
struct PerbedaanDokumen {
  /// What differs, the same for everybody who reads; empty for nothing.
  let berbeda: [String]
  /// The codes of the rules, for those to whom findings are shown.
  let kaidah: [String]
  /// What is said where nothing differs: that there is nothing to compare with is not that nothing differs.
  let tanpaBeda: String

  var isBerbeda: Bool { !berbeda.isEmpty }

  /// `target berbeda, K.501`, `tidak ada`, `tidak ada (temuan K.503)`.
  var uraian: String {
    if isBerbeda { return (berbeda + kaidah).joined(separator: ", ") }
    return kaidah.isEmpty ? tanpaBeda : "\(tanpaBeda) (temuan \(kaidah.joined(separator: ", ")))"
  }
}
