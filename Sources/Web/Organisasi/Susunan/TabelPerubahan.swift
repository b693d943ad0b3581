import HTML
import Sakip
import Selaras

/// What changed in the structure of the pemda, day by day.
struct TabelPerubahan {
  let context: PageContext
  let perubahan: [PerubahanSusunan]

  var html: HTML {
    let mayUndo = RuangOrganisasi.bolehMenata(context)
    return DataTable(
      id: "perubahan", judul: "Perubahan susunan, yang terakhir lebih dahulu",
      kolom: (["Berlaku sejak", "Perubahan", "Semula", "Menjadi", "Dasar"] + (mayUndo ? ["Tindakan"] : [])).map {
        DataTable.Column($0)
      },
      baris: perubahan.map { change in
        DataTable.Row(
          [
            Components.tanggal(change.hari), HTML(change.jenis.nama), semula(change), menjadi(change),
            Components.teks(change.dasar.joined(separator: "; "), kosong: "belum dicatat"),
          ] + (mayUndo ? [pembatalan(change)] : []))
      }
    ).html
  }

  private func semula(_ change: PerubahanSusunan) -> HTML {
    if let names = change.nama { return HTML(names.sebelum) }
    let gave = change.tetap.filter { unit in !change.menerima(unit) }
    return daftar(change.asal, kosong: gave.isEmpty ? "tidak ada pendahulu" : nil, tetap: gave)
  }

  private func menjadi(_ change: PerubahanSusunan) -> HTML {
    if let names = change.nama {
      return HTML {
        for unit in change.tetap { a(.href(context.tautan(unit: unit.id, "/organisasi"))) { names.sesudah } }
      }
    }
    let took = change.tetap.filter(change.menerima)
    return daftar(change.terbentuk, kosong: took.isEmpty ? "tidak ada penerus" : nil, tetap: took)
  }

  private func daftar(_ units: [UnitState], kosong reason: String?, tetap: [UnitState]) -> HTML {
    guard !units.isEmpty || !tetap.isEmpty else { return Components.nihil(reason ?? "") }
    return ul {
      for unit in units { li { a(.href(context.tautan(unit: unit.id, "/organisasi"))) { unit.nama } } }
      for unit in tetap {
        li {
          a(.href(context.tautan(unit: unit.id, "/organisasi"))) { unit.nama }
          " (tetap ada)"
        }
      }
    }
  }

  private func pembatalan(_ change: PerubahanSusunan) -> HTML {
    guard let unit = change.semua.first else { return .empty }
    return a(.href(BatalSusunanPage.alamat(change.hari, unit.id, change.jenis))) {
      "Batalkan"
      span(.class("hanya-pembaca-layar")) { " perubahan \(unit.nama) sejak \(change.hari.printed)" }
    }
  }
}
