import HTML
import Sakip
import Selaras

/// The RKPD and Renja of a perangkat daerah, year by year.
struct DaftarRencanaPage: Page {
  let context: PageContext
  let unit: UnitState

  var judul: String { "RKPD dan Renja \(unit.nama)" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] { context.jejak(unit) }

  private var dokumen: [RencanaTahunanDitetapkan] {
    unit.perencanaan.rencanaTahunan.semua.sorted { ($1.tahun, $0.tanggal) < ($0.tahun, $1.tanggal) }
  }

  var isi: HTML {
    HTML {
      PerangkatDaerahHead(context: context, unit: unit, halaman: "RKPD dan Renja").html
      if dokumen.isEmpty {
        p {
          Components.nihil(
            "RKPD dan Renja belum dicatat. Dokumennya ditetapkan oleh perangkat daerah atau perencana, lalu diisi baris demi baris."
          )
        }
      } else {
        p(.class("jumlah")) { "\(Count(dokumen.count).of("dokumen"))." }
        daftar.html
      }
      if RuangRenja.bolehMengisi(context, unit) {
        p {
          a(.class("tombol"), .href(context.tautan(unit: unit.id, "/renja/baru/ubah"))) { "Tetapkan RKPD atau Renja" }
        }
      }
    }
  }

  private var daftar: DataTable {
    DataTable(
      id: "rencana", judul: "RKPD dan Renja menurut tahun",
      kolom: [
        DataTable.Column("Dokumen"), DataTable.Column("Tahun"), DataTable.Column("Tahap"), DataTable.Column("Tanggal"),
        DataTable.Column("Keadaan"),
        DataTable.Column("Sub kegiatan", angka: true), DataTable.Column("Pagu (Rp)", angka: true),
      ],
      baris: dokumen.map { document in
        let tree = unit.perencanaan.isi(rencana: document.id).pohon
        return DataTable.Row([
          a(.href(context.tautan(unit: unit.id, "/renja/\(document.id)"))) { document.nama },
          HTML(String(document.tahun)), HTML(document.tahap.nama), HTML(document.tanggalTercetak),
          keadaan(document),
          tree.banyak(.subKegiatan) == 0
            ? Components.nihil("belum diisi") : HTML(Count(tree.banyak(.subKegiatan)).printed),
          tree.pagu.jumlah.map { HTML($0.printed) } ?? Components.nihil("belum diisi"),
        ])
      }
    ).berblok
  }

  private func keadaan(_ document: RencanaTahunanDitetapkan) -> HTML {
    let plan = unit.perencanaan
    return HTML {
      plan.status(rencana: document.id).lencana(plan.keadaan(document))
      if plan.sudahDitetapkan(rencana: document.id),
        plan.rencanaBerlaku(document.dokumen, tahun: document.tahun)?.id == document.id
      {
        " "
        Components.lencana("Berlaku", .kabar)
      }
    }
  }
}
