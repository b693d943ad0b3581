import Document
import HTML
import Laporan
import Selaras

/// One table of an RKPD or Renja, with the forms of its rows.
struct TabelRencanaPage: Page {
  let ruang: RuangRenja
  let jenis: TabelRenja86

  var context: PageContext { ruang.context }
  var judul: String { "\(jenis.nama): \(ruang.rencana.nama) \(ruang.unit.nama)" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] { ruang.jejak + [Jejak(nama: ruang.rencana.nama, alamat: ruang.alamat())] }

  /// The part of which the table consists; `nil` for one that is computed from two documents.
  private var bagian: BagianRencana? { BagianRencana.allCases.first { $0.tabel == jenis } }

  var isi: HTML {
    HTML {
      h1 { judul }
      if jenis == .perubahan {
        PerubahanRencana(ruang: ruang).html
      } else {
        tabel
      }
    }
  }

  private var tabel: HTML {
    HTML {
      p(.class("kepala-halaman")) { "Bentuk \(jenis.bentuk) \(BahanRenja.bentuk)." }
      if let grid = ruang.bahan.tabel(jenis).flatMap({ try? TableGrid($0) }) {
        p(.class("jumlah")) {
          "\(Count(grid.bodyTexts.count).of("baris tabel")). "
          UnduhTabel(
            context, "/data/perangkat-daerah/\(ruang.unit.id)/renja/\(ruang.rencana.id)/\(jenis.rawValue)"
          ).html
        }
        DataTable(
          id: "tabel", judul: jenis.nama, kolom: grid.columnTitles.map { DataTable.Column($0) },
          baris: grid.bodyTexts.map { row in DataTable.Row(row.map { HTML($0) }) }
        ).html
      } else {
        p { Components.nihil(jenis.ketiadaan) }
      }
      if let bagian, ruang.bolehMengisi { pengisian(bagian) }
    }
  }

  private func pengisian(_ part: BagianRencana) -> HTML {
    let rows = part.daftar(ruang.isi)
    return section(.aria("labelledby", "judul-isi")) {
      h2(.id("judul-isi")) { "Isi tabel ini" }
      p { a(.class("tombol"), .href(ruang.alamat(part, nil))) { "Tambah \(part.nama)" } }
      if !rows.isEmpty {
        ul {
          for row in rows { li { a(.href(ruang.alamat(part, row.id))) { row.nama } } }
        }
      }
    }
  }
}
