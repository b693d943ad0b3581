import HTML
import Sakip
import Selaras

/// One realisasi of the form: what is known of it, and the fields.
struct PengukuranRow {
  let page: PengukuranPage
  let row: IsianIndikator
  /// The agreements and rencana aksi behind the target that are to be looked at again.
  let ditinjau: [String]

  var context: PageContext { page.context }
  var id: String { row.indikator.id }
  var errors: [PengukuranForm.Bidang: String] { page.galat[id] ?? [:] }
  var recorded: TulisanRealisasi { TulisanRealisasi(row.tercatat) }
  /// What was typed here; `nil` where nothing was.
  var tulisan: PengukuranForm? { page.tulisan.flatMap { $0.diketik(row) ? $0 : nil } }

  var html: HTML {
    section(.class("isian-indikator"), .aria("labelledby", "judul-\(id)")) {
      h2(.id("judul-\(id)")) {
        a(.href(context.tautan(unit: page.unit.id, "/indikator/\(id)", tahun: row.periode.tahun))) {
          row.indikator.nama
        }
      }
      p(.class("keadaan-isian")) {
        status
        " "
        row.periode.nama
        ", tenggat \(row.ketepatan.tenggat.printed)"
        late
      }
      returned
      known
      problem(.terlihat)
      if page.bolehMengisi, row.dapatDiisi { fields } else { closed }
      evidence
      if page.bolehMengisi, row.dapatDiisi, row.drafBelumDiajukan {
        p { a(.href(HapusDrafPage.alamat(page.unit.id, page.isian.bulan, id))) { "Hapus draf \(row.indikator.nama)" } }
      }
    }
  }

  /// What is wrong with the row as a whole, or with a field that is not there.
  @HTMLBuilder func problem(_ field: PengukuranForm.Bidang) -> HTML {
    if let reason = errors[field] { p(.class("pesan-galat"), .id(field.nama(id))) { reason } }
  }

  private var status: HTML {
    guard let status = row.tercatat?.status else { return Components.lencana("Belum diisi") }
    let kind: LencanaJenis =
      switch status {
      case .disetujui, .terkunci: .baik
      case .dikembalikan: .salah
      case .diajukan, .diverifikasi: .kabar
      case .draft: .perhatian
      }
    return Components.lencana(status.nama, kind)
  }

  private var late: HTML {
    guard row.ketepatan.terlambat > 0 else { return .empty }
    return HTML {
      " "
      Components.lencana("terlambat \(row.ketepatan.terlambat) hari", .perhatian)
    }
  }

  /// Why it came back: until it is approved, also where it was mended.
  @HTMLBuilder private var returned: HTML {
    if let last = row.pengembalian {
      if row.dikembalikan {
        div(.class("dikembalikan")) {
          strong { "Dikembalikan oleh \(page.unit.pengembali(last, tahun: row.periode.tahun)): " }
          last.alasan
          if page.bolehMengajukan, page.bolehMengisi, row.dapatDiisi, !page.unit.diperbaiki(row) { again }
        }
      } else {
        p(.class("catatan")) {
          "Sebelumnya dikembalikan oleh \(page.unit.pengembali(last, tahun: row.periode.tahun)): \(last.alasan)"
        }
      }
    }
  }

  /// A return may have been a mistake: then it is submitted as it is, by a tick.
  private var again: HTML {
    let name = PengukuranForm.Bidang.ulang.nama(id)
    return label(.class("pilih")) {
      input(
        .type("checkbox"), .name(name), .value("ya"), .checked(page.tulisan?.isian.isChecked(name) == true))
      " Ajukan kembali tanpa mengubah angka dan bukti"
    }
  }

  private var known: HTML {
    dl(.class("uraian")) {
      pair(
        "Target \(row.periode.tahun)",
        HTML {
          row.target.map { HTML(Satuan.cetak($0.isi, satuan: row.indikator.satuan)) }
            ?? Components.nihil("belum ditetapkan")
          if !ditinjau.isEmpty {
            small {
              " Perlu ditinjau ulang: dasar \(ditinjau.joined(separator: " dan ")) berubah sesudah disetujui."
            }
          }
        })
      if let before = row.sebelumnya { pair(before.periode.nama, HTML(row.indikator.tertulis(before.tercatat))) }
      if tulisan != nil, let recorded = row.tercatat {
        pair("Tercatat sekarang", HTML("\(row.indikator.tertulis(recorded)), \(recorded.status.nama.lowercased())"))
      }
    }
  }

  private func pair(_ term: String, _ content: HTML) -> HTML {
    div {
      dt { term }
      dd { content }
    }
  }
}
