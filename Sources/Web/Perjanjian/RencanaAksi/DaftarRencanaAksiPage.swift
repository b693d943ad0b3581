import HTML
import Sakip
import Selaras

/// The rencana aksi of the posts of a perangkat daerah in a year, and what is still to be written.
struct DaftarRencanaAksiPage: Page {
  let context: PageContext
  let unit: UnitState
  let baris: [PemantauanPk]

  init(_ context: PageContext, _ unit: UnitState) {
    self.context = context
    self.unit = unit
    baris = context.pemantauanPk(unit)
  }

  var judul: String { "Rencana aksi \(unit.nama)" }
  var tahap: Tahap? { .perjanjian }
  var jejak: [Jejak] { context.jejak(unit) }

  var isi: HTML {
    let counting = baris.count { keadaan($0) != nil }
    return HTML {
      PerangkatDaerahHead(context: context, unit: unit, halaman: "Rencana aksi").html
      p(.class("ringkas")) {
        "\(Count(counting).printed) dari \(Count(baris.count).of("jabatan")) mempunyai rencana aksi yang disetujui tahun \(context.tahun)."
      }
      p(.class("catatan")) {
        "Rencana aksi menjabarkan perjanjian kinerja menjadi target dan anggaran per bulan atau per triwulan (PermenPANRB 53/2014, ringkasan). Target setahun dan pagu diambil, tidak diketik; bila keduanya berubah sesudah disetujui, rencana aksi harus ditinjau ulang."
      }
      DataTable(
        id: "rencana-aksi", judul: "Rencana aksi menurut jabatan tahun \(context.tahun)",
        kolom: ["Jabatan", "Rencana aksi", "Kesesuaian", "Tindakan"].map { DataTable.Column($0) }, baris: baris.map(sel)
      ).html
      p(.class("unduhan")) {
        "Unduh: "
        UnduhTabel(context, "/data/perangkat-daerah/\(unit.id)/rencana-aksi/rencana-aksi").singkat
      }
    }
  }

  /// The rencana aksi of a post that counts.
  private func keadaan(_ row: PemantauanPk) -> RencanaAksi? {
    row.jabatan.flatMap { unit.perjanjian.rencanaAksiBerlaku(tahun: context.tahun, jabatan: $0.id) }
  }

  private func semua(_ row: PemantauanPk) -> [RencanaAksi] {
    row.jabatan.map { unit.perjanjian.rencanaAksi(tahun: context.tahun, jabatan: $0.id) } ?? []
  }

  private func sel(_ row: PemantauanPk) -> DataTable.Row {
    DataTable.Row([HTML(row.nama), naskah(row), kesesuaian(row), tindakan(row)])
  }

  private func naskah(_ row: PemantauanPk) -> HTML {
    let plans = semua(row)
    guard !plans.isEmpty else { return Components.lencana("Belum disusun", .perhatian) }
    return ul(.class("polos")) {
      for plan in plans {
        let name = plan.isi.nomor == 0 ? "Pertama" : SebutanNomor(plan.isi.nomor).namaAwalBesar
        li {
          if RuangRencanaAksi.terbaca(context, plan) {
            a(.href(RuangRencanaAksi.alamat(context, unit.id, plan.isi.kunci))) {
              name
              span(.class("hanya-pembaca-layar")) { " \(row.nama)" }
            }
          } else {
            name
          }
          " "
          if unit.perjanjian.pengganti(plan) == nil {
            plan.status.lencana
          } else {
            Components.lencana("Digantikan", .netral)
          }
        }
      }
    }
  }

  private func kesesuaian(_ row: PemantauanPk) -> HTML {
    guard let plan = keadaan(row) ?? semua(row).last(where: { RuangRencanaAksi.terbaca(context, $0) }),
      let content = unit.isiRencanaAksi(plan.isi.kunci)
    else { return Components.nihil("belum ada yang dapat dinilai") }
    let changes = unit.perluDitinjau(plan, pada: context.hari).count
    if changes > 0 {
      return Components.lencana("Perlu ditinjau ulang: \(Count(changes).of("perubahan"))", .perhatian)
    }
    return content.belumLengkap == 0
      ? Components.lencana("Sesuai target dan pagu", .baik)
      : Components.lencana("\(Count(content.belumLengkap).of("baris")) belum sesuai", .perhatian)
  }

  private func tindakan(_ row: PemantauanPk) -> HTML {
    guard let post = row.jabatan else {
      return Components.nihil("jabatan ini belum ditetapkan, sehingga rencana aksinya belum dapat disusun")
    }
    guard RuangRencanaAksi.boleh(context, unit) else { return Components.nihil("tidak ada") }
    guard unit.janji(tahun: context.tahun, jabatan: post) != nil else {
      return Components.nihil("perjanjian kinerjanya belum ditetapkan")
    }
    let last = semua(row).last { $0.status != .dibatalkan }
    if last?.status == .diajukan { return Components.nihil("menunggu persetujuan") }
    if let last, last.status.dapatDisusun {
      return a(.href(RuangRencanaAksi.alamat(context, unit.id, last.isi.kunci, "/isi"))) {
        "Isi"
        span(.class("hanya-pembaca-layar")) { " rencana aksi \(post.nama)" }
      }
    }
    return a(.href(SusunRencanaAksi.alamat(context, unit.id, context.tahun, post.id))) {
      last == nil ? "Susun" : "Susun perubahan"
      span(.class("hanya-pembaca-layar")) { " rencana aksi \(post.nama)" }
    }
  }
}
