import HTML
import Sakip
import Selaras

extension PerbandinganVersiPage {
  /// The programs of the versions with their money, what they support and who carries them out; nothing where no version
  /// lists any.
  func program(_ shown: DeretVersi) -> HTML {
    guard !shown.program.isEmpty else { return .empty }
    let listing = self.listing(shown, shown.versi)
    let rows = shown.program.filter { !hanyaBerubah || $0.isBerubah }
    return section(.aria("labelledby", "judul-program")) {
      h2(.id("judul-program")) { "Program" }
      if listing.count == 1, let only = listing.first {
        p {
          a(.href(ProgramRencanaPage.alamat(context, unit, versi: only.id))) {
            Count(shown.program.count).of("program")
          }
          " tercatat dalam \u{201C}\(only.nama)\u{201D}, tanpa daftar lain yang dapat dibandingkan."
        }
      } else if rows.isEmpty {
        p { Components.nihil("Tidak ada program yang berubah.") }
      } else {
        p(.class("jumlah")) { jumlah(shown.program) }
        DataTable(
          id: "program", judul: "Program dalam setiap versi",
          kolom: listing.map { DataTable.Column(unit.perencanaan.namaBerkeadaan($0)) },
          baris: rows.map { row in
            DataTable.Row(self.listing(shown, row.sel).map { cell in sel(cell.perubahan) { cell.isi.map(isi) } })
          }
        ).html
      }
      tanpaProgram(shown)
    }
  }

  /// What belongs to the versions that list programs.
  private func listing<Part>(_ shown: DeretVersi, _ parts: [Part]) -> [Part] {
    zip(parts, shown.isBerprogram).filter(\.1).map(\.0)
  }

  /// The versions that say nothing of programs have no column.
  @HTMLBuilder private func tanpaProgram(_ shown: DeretVersi) -> HTML {
    let silent = zip(shown.versi, shown.isBerprogram).filter { !$0.1 }.map { "\u{201C}\($0.0.nama)\u{201D}" }
    if !silent.isEmpty { p { "\(silent.joined(separator: ", ")) tidak mencatat program." } }
  }

  private func jumlah(_ programs: [DeretVersi.Program]) -> String {
    let changed = programs.count(where: \.isBerubah)
    return
      "\(Count(programs.count).of("program")), \(changed == 0 ? "tidak ada yang berubah" : "\(Count(changed).printed) di antaranya berubah")."
  }

  private func isi(_ program: ProgramRencanaDitetapkan) -> HTML {
    HTML {
      [program.kode, program.nama].compactMap { $0 }.joined(separator: " ")
      for words in Self.rincian(program, unit, context.state) { small { words } }
    }
  }

  /// Everything that a version says of a program, as text.
  static func seluruhnya(_ program: ProgramRencanaDitetapkan, _ unit: UnitState, _ state: State) -> String {
    let named = [program.kode, program.nama].compactMap { $0 }.joined(separator: " ")
    return ([named + "."] + rincian(program, unit, state)).joined(separator: " ")
  }

  /// What a version says of a program beside its name: sasaran, who carries it out, and the money of each year.
  static func rincian(_ program: ProgramRencanaDitetapkan, _ unit: UnitState, _ state: State) -> [String] {
    let goals = program.sasaran.map { unit.perencanaan.sasaran[$0]?.nama(dalam: program.versi) ?? $0 }
    let agencies = (program.perangkatDaerah ?? []).map { state.unit[$0]?.nama ?? $0 }
    return (goals.isEmpty ? [] : ["Mendukung: \(goals.joined(separator: "; "))."])
      + (agencies.isEmpty ? [] : ["Pelaksana: \(agencies.joined(separator: "; "))."])
      + program.pagu.map { "Pagu \(String($0.tahun)): \($0.jumlah.printedWithCurrency)." }
  }
}
