import HTML
import Sakip
import Selaras

/// The programs that a version of the RPJMD or of a Renstra lists, with the money that is indicated for its years.
struct ProgramRencanaPage: Page {
  let context: PageContext
  let unit: UnitState
  /// The version that is shown; `nil` where none is recorded.
  let versi: VersiRenstraDitetapkan?
  /// The sasaran whose programs are shown; `nil` for all.
  let sasaran: SasaranDitetapkan?

  init(_ context: PageContext, _ unit: UnitState) throws(WebError) {
    self.context = context
    self.unit = unit
    if let id = context.query["versi"], !id.isEmpty {
      guard let known = unit.perencanaan.versi[id] else {
        throw .permintaanSalah("Versi ini tidak ada pada \(unit.nama). Pilih dari daftar versinya.")
      }
      versi = known
    } else {
      versi = context.versiBerlaku(unit)
    }
    if let id = context.query["sasaran"], !id.isEmpty {
      guard let known = unit.perencanaan.sasaran[id] else {
        throw .permintaanSalah("Sasaran ini tidak ada pada \(unit.nama). Pilih dari saringan.")
      }
      sasaran = known
    } else {
      sasaran = nil
    }
  }

  static func alamat(_ context: PageContext, _ unit: UnitState, versi: String? = nil) -> String {
    context.tautan("/perangkat-daerah/\(unit.id)/program", versi.map { [("versi", $0)] } ?? [])
  }

  var judul: String { "Program \(unit.namaRencana) \(unit.nama)" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] {
    context.jejak(unit) + [Jejak(nama: "Perencanaan", alamat: context.tautan(unit: unit.id, "/perencanaan"))]
  }

  /// The programs that are shown, by their codes.
  var program: [ProgramRencanaDitetapkan] {
    guard let versi else { return [] }
    return unit.perencanaan.program(dalam: versi.id).filter { one in
      sasaran.map { one.sasaran.contains($0.id) } ?? true
    }
  }

  /// The form of a program, for those who may change the list of this version.
  func formulir(_ program: String) -> String? {
    guard let versi, unit.perencanaan.status(versi: versi.id) == .terbuka,
      RuangRencana.alamat(bila: context, unit) != nil
    else { return nil }
    return ProgramForm.alamat(unit.id, versi: versi.id, program)
  }
}
