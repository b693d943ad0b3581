import HTML
import Sakip
import Selaras

/// The programs of a year of which no sub kegiatan are recorded: their pagu in both versions of the budget, and what they
/// support.
struct DaftarProgramBerpagu {
  let context: PageContext
  let unit: UnitState
  private let murni: [ProgramBerpagu]
  private let perubahan: [ProgramBerpagu]

  init(context: PageContext, unit: UnitState) {
    self.context = context
    self.unit = unit
    murni = unit.programBerpagu(tahun: context.tahun, versi: .murni).filter { $0.nomor != nil }
    perubahan = unit.programBerpagu(tahun: context.tahun, versi: .perubahan).filter { $0.nomor != nil }
  }

  /// Whether the budget of the year is none that is known by program only.
  var kosong: Bool { murni.isEmpty }

  var html: HTML {
    let supported = pendukung
    let without = murni.count { program in supported[program.kunci] == nil }
    return HTML {
      p {
        "\(Count(murni.count).of("program")). "
        "Anggarannya dicatat menurut program, tanpa kegiatan dan sub kegiatan; realisasinya karena itu tidak dapat dicatat di sini."
        if without > 0 { " \(Count(without).printed) program belum dipetakan ke indikator." }
      }
      DataTable(
        id: "program", judul: "Pagu program tahun \(context.tahun) (rupiah)",
        kolom: [
          .init("Program"), .init("Pagu murni", angka: true), .init("Pagu perubahan", angka: true),
          .init("Mendukung indikator"),
        ],
        baris: zip(murni, perubahan).map { before, after in
          DataTable.Row([
            HTML(before.kode.map { "\($0) \(before.nama)" } ?? before.nama), uang(before.pagu), uang(after.pagu),
            indikator(supported[before.kunci] ?? []),
          ])
        },
        kaki: [
          DataTable.Row([HTML("Jumlah"), jumlah(murni), jumlah(perubahan), HTML("")], jenis: "jumlah")
        ]
      ).berblok.html
    }
  }

  /// The indikator that each program supports, by its ``ProgramBerpagu/kunci``.
  private var pendukung: [String: [IndikatorDitetapkan]] {
    guard let year = unit.anggaran.tahun[context.tahun] else { return [:] }
    return year.pemetaan.semua.reduce(into: [:]) { found, mapping in
      guard let indicator = unit.indikator(mapping.indikator, tahun: context.tahun) else { return }
      for key in year.bagianTerpetakan(mapping.indikator).kunci { found[key, default: []].append(indicator) }
    }
  }

  @HTMLBuilder private func indikator(_ supported: [IndikatorDitetapkan]) -> HTML {
    if supported.isEmpty {
      Components.nihil("belum dipetakan")
    } else {
      ul(.class("polos")) {
        for one in supported {
          li { a(.href(context.tautan(unit: unit.id, "/indikator/\(one.id)"))) { one.nama } }
        }
      }
    }
  }

  private func jumlah(_ programs: [ProgramBerpagu]) -> HTML {
    let amounts = programs.compactMap(\.pagu)
    return uang(amounts.isEmpty ? nil : amounts.total())
  }

  private func uang(_ amount: Rupiah?) -> HTML {
    amount.map { HTML($0.printed) } ?? Components.nihil("tidak ada")
  }
}
