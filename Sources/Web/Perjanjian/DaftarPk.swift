import HTML
import Laporan
import Sakip
import Selaras

/// The agreements of the posts of a perangkat daerah in a year, and what is still to be written.
struct DaftarPk {
  let context: PageContext
  let unit: UnitState

  private var baris: [PemantauanPk] {
    context.pemantauanPk(unit)
  }

  var html: HTML {
    let rows = baris
    let counting = rows.count(where: \.berlaku)
    return section(.aria("labelledby", "judul-jabatan-pk")) {
      h2(.id("judul-jabatan-pk")) { "Perjanjian kinerja menurut jabatan (\(Count(rows.count).printed))" }
      p(.class("ringkas")) {
        "\(Count(counting).printed) dari \(Count(rows.count).of("jabatan")) mempunyai perjanjian kinerja yang berlaku tahun \(context.tahun). "
        a(.href(context.tautan(PemantauanPkPage.path))) { "Pemantauan seluruh perangkat daerah" }
      }
      if rows.contains(where: { $0.ketepatan == .pengesahanBelumDicatat }) {
        TautanPengesahan.html(context, unit, tahun: context.tahun)
      }
      if BundelPk.ketiadaan(unit, tahun: context.tahun) == nil {
        p(.class("unduhan")) {
          "Semua perjanjian yang ditetapkan tahun \(context.tahun): "
          for format in [FormatLaporan.pdf, .docx] {
            a(
              .href(context.tautan("/perangkat-daerah/\(unit.id)/semua-perjanjian/\(context.tahun)/\(format.rawValue)"))
            ) { format.nama }
          }
          if context.pengguna != nil {
            a(.href(BundelPage.alamat(context, unit.id, context.tahun))) { "Unduh semua PK perangkat daerah ini (ZIP)" }
          }
        }
      }
      DataTable(
        id: "jabatan-pk", judul: "Perjanjian kinerja menurut jabatan tahun \(context.tahun)",
        kolom: ["Jabatan", "Jenjang", "Keadaan", "Tenggat", "Tindakan"].map { DataTable.Column($0) },
        baris: rows.map(sel)
      ).html
    }
  }

  private func sel(_ row: PemantauanPk) -> DataTable.Row {
    DataTable.Row([
      HTML(row.nama),
      row.jabatan?.jenjang.map { HTML($0.nama) } ?? Components.nihil("belum dicatat"),
      keadaan(row), row.tenggat, tindakan(row),
    ])
  }

  private func keadaan(_ row: PemantauanPk) -> HTML {
    switch row.keadaan {
    case .belumAda: Components.lencana("Belum disusun", .perhatian)
    case .diKertas(let kind):
      HTML {
        "Di atas kertas (\(kind.rawValue))"
        if !semuaNaskah(row).isEmpty { naskah(row) }
      }
    case .naskah: naskah(row)
    }
  }

  private func semuaNaskah(_ row: PemantauanPk) -> [NaskahPk] {
    row.jabatan.map { unit.perjanjian.naskah(tahun: row.tahun, jabatan: $0.id).map(\.isi) } ?? []
  }

  /// The agreements of the post that the visitor may read, each with its state.
  private func naskah(_ row: PemantauanPk) -> HTML {
    ul(.class("polos")) {
      for draft in semuaNaskah(row) {
        li {
          if PkPage.terbaca(context, draft) {
            a(.href(PkPage.alamat(context, unit.id, draft.isi.kunci))) {
              NamaPk.jenis(nomor: draft.isi.nomor)
              span(.class("hanya-pembaca-layar")) { " \(draft.isi.namaJabatan)" }
            }
          } else {
            NamaPk.jenis(nomor: draft.isi.nomor)
          }
          " "
          draft.status.lencana
        }
      }
    }
  }

  private func tindakan(_ row: PemantauanPk) -> HTML {
    guard let post = row.jabatan else {
      return Components.nihil("jabatan ini belum ditetapkan, sehingga perjanjiannya belum dapat disusun")
    }
    guard SusunPk.boleh(context, unit) else { return Components.nihil("tidak ada") }
    let open = row.terakhir.map { $0.status != .ditetapkan } ?? false
    if open, row.terakhir?.status.dapatDisusun != true { return Components.nihil("menunggu persetujuan") }
    let words =
      open ? "Susun ulang draf" : row.berlaku ? "Susun perubahan" : "Susun draf"
    return a(.href(SusunPk.alamat(context, unit.id, context.tahun, post.id))) {
      words
      span(.class("hanya-pembaca-layar")) { " \(post.nama)" }
    }
  }
}
