import HTML
import Sakip
import Selaras

/// The pohon kinerja of the whole daerah: that of the pemda, with those of the perangkat daerah hanging under it.
struct PohonPemdaPage: Page {
  static let path = "/pohon"

  let context: PageContext
  let saringan: SaringanPohon

  init(_ context: PageContext) throws(WebError) {
    self.context = context
    saringan = try SaringanPohon(context.query, nil, context.state)
  }

  var judul: String { "Pohon kinerja \(context.namaPemda)" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] {
    [
      Jejak(nama: context.namaPemda, alamat: context.tautan("/")),
      Jejak(nama: "Perencanaan", alamat: context.tautan(Tahap.perencanaan.path)),
    ]
  }

  private var berpohon: [UnitState] {
    ([context.state.unitPemda].compactMap { $0 } + context.perangkatDaerah).filter {
      $0.perencanaan.pohon.banyaknya > 0
    }
  }

  var isi: HTML {
    HTML {
      h1 { judul }
      p(.class("ringkas")) {
        "Dari hasil yang dijanjikan kepada warga sampai keluaran setiap perangkat daerah: apa yang harus terjadi agar yang di atasnya terjadi."
      }
      ul(.class("berderet")) {
        li { a(.href(context.tautan(LintasPage.path))) { "Matriks dukungan lintas perangkat daerah" } }
      }
      if berpohon.isEmpty {
        p {
          Components.nihil("Pohon kinerja belum disusun.")
          " Bapperida menyusun pohon pemerintah daerah lebih dahulu; pohon perangkat daerah digantungkan di bawahnya."
        }
      } else {
        AlatPohon(context: context, path: Self.path, saringan: saringan, unit: nil).html
        GambarPohon(context: context, unit: nil, saringan: saringan).html
        section(.aria("labelledby", "judul-daftar")) {
          h2(.id("judul-daftar")) { "Daftar bertingkat" }
          for part in context.pieceRencana(namaBagian, "", { [daftar] }) { part }
        }
        for part in context.pieceRencana("pohon-menurut-unit", "", { [perangkatDaerah] }) { part }
        p(.class("catatan")) { JenjangKinerja.sumber }
      }
    }
  }

  private var namaBagian: String {
    "daftar-pohon \(saringan.parameters(ukuran: .sedang).map { "\($0)=\($1)" }.joined(separator: " "))"
  }

  private var daftar: HTML {
    let shown = TampilanPohon(context, nil, saringan, tingkat: saringan.tingkat ?? SaringanPohon.tingkatAwal)
    return HTML {
      p(.class("jumlah")) {
        "\(Count(shown.banyaknya).of("simpul")); ditampilkan \(Count(shown.butir.count).printed). Unduh "
        UnduhTabel(context, "/data/pohon/pohon").singkat
      }
      DaftarPohon(context: context, tampilan: shown, unit: context.state.unitPemda?.id).html
    }
  }

  private var perangkatDaerah: HTML {
    let units = [context.state.unitPemda].compactMap { $0 } + context.perangkatDaerah
    let tree = context.pohon
    let without = units.filter { $0.perencanaan.pohon.banyaknya == 0 }
    return section(.aria("labelledby", "judul-unit")) {
      h2(.id("judul-unit")) { "Menurut perangkat daerah" }
      DataTable(
        id: "unit", judul: "Pohon kinerja menurut perangkat daerah",
        kolom: [DataTable.Column("Perangkat daerah"), DataTable.Column("Simpul", angka: true)],
        baris: berpohon.map { unit in
          let count = tree.banyaknya(unit)
          return DataTable.Row([
            a(.href(context.tautan(unit: unit.id, "/pohon"))) { unit.nama },
            count == 0 ? Components.nihil("belum ada dalam versi yang berlaku") : HTML(Count(count).printed),
          ])
        }
      ).html
      if !without.isEmpty {
        details {
          summary { "\(Count(without.count).printed) perangkat daerah belum menyusun pohon kinerja" }
          ul { for unit in without { li { a(.href(context.tautan(unit: unit.id, "/pohon"))) { unit.nama } } } }
        }
      }
    }
  }
}
