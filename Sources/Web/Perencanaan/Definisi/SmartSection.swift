import HTML
import Selaras

/// The criteria of SMART for an indikator: what the records tell by themselves, and what a planner judged.
struct SmartSection {
  let context: PageContext
  let unit: UnitState
  let indikator: IndikatorDitetapkan

  private var telaah: Tercatat<TelaahSmartDicatat>? { unit.perencanaan.telaahSmart[indikator.id] }

  var html: HTML {
    let check = PemeriksaanSmart(indikator, unit, tahun: context.tahun)
    return section(.aria("labelledby", "judul-smart")) {
      h2(.id("judul-smart")) { "Kriteria SMART" }
      p(.class("jumlah")) {
        "\(Count(check.butir.count(where: \.terpenuhi)).printed) dari \(Count(check.butir.count).of("hal")) yang dapat dilihat dari catatan sudah terpenuhi. "
        if let address { a(.href(address)) { telaah == nil ? "Telaah kriteria ini" : "Ubah telaah" } }
      }
      if isOutdated {
        p {
          Components.lencana("Perlu ditelaah lagi", .perhatian)
          " Indikator atau definisinya berubah sesudah telaah terakhir."
        }
      }
      DataTable(
        id: "smart", judul: "Kriteria menurut catatan dan penelaah",
        kolom: ["Kriteria", "Menurut catatan", "Menurut penelaah"].map { DataTable.Column($0) },
        baris: KriteriaSmart.allCases.map { baris($0, check) }
      ).html
    }
  }

  /// The way to the form; `nil` for who does not judge, and in the past.
  private var address: String? {
    guard context.per == nil, let person = context.pengguna?.account.pelaku,
      TelaahSmartDicatat.wewenang.mengizinkan(person, unit)
    else { return nil }
    return TelaahSmartForm.alamat(unit.id, indikator.id)
  }

  /// Whether the indikator changed after it was judged.
  private var isOutdated: Bool {
    guard let judged = telaah?.entri, let changed = unit.terlihat(.indikator(id: indikator.id)).entri else {
      return false
    }
    return changed > judged
  }

  private func baris(_ kriteria: KriteriaSmart, _ check: PemeriksaanSmart) -> DataTable.Row {
    DataTable.Row([
      HTML(kriteria.nama),
      ul(.class("rapat")) {
        for one in check.butir(kriteria) {
          li {
            if !one.terpenuhi {
              Components.lencana("Belum", .perhatian)
              " "
            }
            one.uraian
          }
        }
      },
      penilaian(telaah?.isi.penilaian(kriteria)),
    ])
  }

  private func penilaian(_ judged: TelaahSmartDicatat.Penilaian?) -> HTML {
    guard let judged else { return Components.nihil("belum ditelaah") }
    return HTML {
      judged.terpenuhi ? Components.lencana("Terpenuhi", .baik) : Components.lencana("Belum terpenuhi", .perhatian)
      if !judged.catatan.isEmpty { " \(judged.catatan)" }
    }
  }
}
