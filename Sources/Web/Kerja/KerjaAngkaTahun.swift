import HTML
import Sakip
import Selaras

/// The figures of the year that is shown in few lines, and the agreements below: for those who decide.
struct KerjaAngkaTahun {
  let context: PageContext

  var html: HTML {
    let overview = context.ikhtisarPemda()
    let posts = context.pemantauanPk
    return section(.aria("labelledby", "judul-tahun")) {
      h2(.id("judul-tahun")) { "Tahun \(context.tahun) dalam angka" }
      Components.daftarIsi([
        ("Indikator perangkat daerah", a(.href(context.tautan("/"))) { indikator(overview) }),
        (
          "Serapan anggaran",
          overview.serapan.map { context.angka($0.printedPercent(), .seluruhAnggaran(tahun: context.tahun, .serapan)) }
            ?? Components.nihil("belum ada realisasi anggaran")
        ),
        ("Perjanjian kinerja yang menunggu persetujuan", menunggu(posts.menunggu)),
        ("Jabatan tanpa perjanjian kinerja", posts.tanpaPerjanjian(context)),
        ("Dukungan lintas perangkat daerah", KerjaDukungan(context: context).html),
        ("Rencana dan janji pemerintah daerah", rencana),
      ])
    }
  }

  /// The ways to what the pemda itself promised and from what it follows.
  private var rencana: HTML {
    ul {
      if let pemda = context.state.unitPemda {
        li { a(.href(context.tautan(unit: pemda.id, "/perjanjian"))) { "Perjanjian kinerja \(pemda.nama)" } }
      }
      li { a(.href(context.tautan(PohonPemdaPage.path))) { "Pohon kinerja" } }
    }
  }

  private func indikator(_ overview: IkhtisarPemda) -> String {
    let counts = overview.hitungan
    guard counts.jumlah > 0 else { return "belum ada yang dicatat" }
    let measured = counts.jumlah - counts.tidakTerukur
    guard measured > 0 else { return "belum ada yang terukur dari \(Count(counts.jumlah).printed)" }
    let reached = counts.melampaui + counts.sesuai
    return
      "\(reached == 0 ? "belum ada yang" : Count(reached).printed) mencapai target dari \(Count(measured).printed) yang terukur (\(Count(counts.jumlah).printed) seluruhnya)"
  }

  /// An agreement that waits, with the way to it where the reader takes its next step.
  private func janji(_ name: String, _ draft: NaskahPk) -> HTML {
    let isOwn = context.pengguna.map { reader in
      draft.langkahBerikutnya.contains { context.state.boleh(reader.account.pelaku, $0, draft, pada: context.hari) }
    }
    guard isOwn == true else { return HTML(name) }
    return a(.href(PkPage.alamat(context, draft.isi.unit, draft.isi.kunci))) { name }
  }

  private func menunggu(_ waiting: [PemantauanPk]) -> HTML {
    guard !waiting.isEmpty else { return Components.nihil("tidak ada") }
    return ul {
      for post in waiting.prefix(10) {
        if let draft = post.terakhir {
          li {
            janji("\(post.nama), \(post.unit.nama)", draft)
            " "
            draft.status.lencana
          }
        }
      }
      if waiting.count > 10 { li { "dan \(Count(waiting.count - 10).printed) lagi" } }
    }
  }
}
