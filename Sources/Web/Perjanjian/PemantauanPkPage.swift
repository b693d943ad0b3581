import HTML
import Sakip
import Selaras

/// Which posts have no Perjanjian Kinerja, and which are late: per perangkat daerah.
struct PemantauanPkPage: Page {
  static let path = "/perjanjian/pemantauan"

  /// Posts on one page.
  private static let perHalaman = 100

  let context: PageContext
  /// Every post of the year, or of one perangkat daerah.
  let daftar: DaftarPemantauanPk
  /// Only those without an agreement that counts.
  let hanyaBelum: Bool
  /// The perangkat daerah that alone is listed, by its id; `nil` for all of them.
  let unit: String?
  /// The perangkat daerah of the year, by id.
  private let semuaUnit: [String]
  /// Those that are listed.
  private let terlihat: [PemantauanPk]

  /// - Throws: ``WebError`` for a perangkat daerah that is not recorded.
  init(_ context: PageContext) throws(WebError) {
    let all = context.pemantauanPk
    let chosen = context.query["unit"].flatMap { $0.isEmpty ? nil : $0 }
    if let chosen, context.state.unit[chosen] == nil {
      throw .permintaanSalah("Perangkat daerah \u{201C}\(chosen)\u{201D} tidak ada. Pilih dari daftarnya.")
    }
    self.context = context
    daftar = chosen.map { id in DaftarPemantauanPk(all.semua.filter { $0.unit.id == id }) } ?? all
    hanyaBelum = context.query["tampil"] == "belum"
    unit = chosen
    semuaUnit = all.semua.map(\.unit.id).tanpaUlangan
    terlihat = hanyaBelum ? daftar.belum : daftar.semua
  }

  var judul: String { "Pemantauan perjanjian kinerja tahun \(context.tahun)" }
  var tahap: Tahap? { .perjanjian }
  var jejak: [Jejak] {
    [
      Jejak(nama: context.namaPemda, alamat: context.tautan("/")),
      Jejak(nama: "Perjanjian", alamat: context.tautan(Tahap.perjanjian.path)),
    ]
  }

  private var langkah: PageSteps { PageSteps(terlihat.count, sehalaman: Self.perHalaman, context.query) }

  var isi: HTML {
    let (all, missing) = (daftar.semua.count, daftar.belum.count)
    return HTML {
      h1 { judul }
      p(.class("ringkas")) {
        "\(Count(all - missing).printed) dari \(Count(all).of("jabatan")) mempunyai perjanjian kinerja yang berlaku; \(Count(missing).of("jabatan")) tanpa perjanjian. \(terlambat)"
      }
      p(.class("catatan")) {
        "Perjanjian kinerja disusun paling lambat satu bulan sesudah anggaran disahkan (PermenPANRB 53/2014, ringkasan): sampai tanggal yang sama bulan berikutnya. Tanpa tanggal pengesahan yang dicatat, tepat waktu atau tidaknya tidak dapat dikatakan."
      }
      saringan
      ul(.class("berderet")) {
        li {
          a(
            .href(context.tautanIni(tanpa: ["tampil", "halaman"])), .aria("current", hanyaBelum ? nil : "true")
          ) { "Semua jabatan (\(Count(all).printed))" }
        }
        li {
          a(
            .href(context.tautanIni(dengan: ["tampil": "belum"], tanpa: ["halaman"])),
            .aria("current", hanyaBelum ? "true" : nil)
          ) { "Tanpa perjanjian (\(Count(missing).printed))" }
        }
        li { UnduhTabel(context, "\(Self.path)/perjanjian", unit.map { [("unit", $0)] } ?? []).html }
      }
      if terlihat.isEmpty {
        p { Components.nihil(kosong) }
      } else {
        // A draft is named to those who may read it.
        for part in context.pieceSemua(
          "pemantauan-pk \(hanyaBelum) \(unit ?? "") \(langkah.halaman) \(context.pengguna != nil)",
          { [tabel.berblok.html] })
        { part }
        langkah.html(context, nama: "Halaman pemantauan")
      }
    }
  }

  private var saringan: HTML {
    form(.class("saringan"), .method("get"), .action(Self.path)) {
      for pair in context.query.pairs where !["unit", "halaman"].contains(pair.name) && !pair.value.isEmpty {
        input(.type("hidden"), .name(pair.name), .value(pair.value))
      }
      FilterField(
        nama: "unit", judul: "Perangkat daerah",
        pilihan: (semuaUnit + (unit.map { semuaUnit.contains($0) ? [] : [$0] } ?? []))
          .map { ($0, context.state.unit[$0]?.nama ?? $0) },
        terpilih: unit
      ).html
      button { "Saring" }
    }
  }

  /// How many are late, where that can be said of any.
  private var terlambat: String {
    if let reason = daftar.sebabTakDiketahui {
      return "Berapa yang terlambat belum dapat dikatakan: \(reason.uraian)."
    }
    return daftar.terlambat == 0 ? "Tidak ada yang terlambat." : "\(Count(daftar.terlambat).printed) terlambat."
  }

  private var kosong: String {
    daftar.semua.isEmpty
      ? unit == nil
        ? "Belum ada perangkat daerah yang dicatat untuk tahun \(context.tahun)."
        : "Perangkat daerah ini tidak ada pada tahun \(context.tahun)."
      : "Semua jabatan mempunyai perjanjian kinerja yang berlaku."
  }

  private var tabel: DataTable {
    let shown = langkah.isi(terlihat)
    let groups = shown.map(\.unit.id).tanpaUlangan.map { id in shown.filter { $0.unit.id == id } }
    let reviewed = Set(
      groups.compactMap(\.first?.unit).flatMap { unit in
        context.peninjauanPk(unit, tahun: context.tahun).map { [unit.id, $0.jabatan.id] }
      })
    return DataTable(
      id: "pemantauan-pk", judul: "Jabatan dan perjanjian kinerjanya tahun \(context.tahun)",
      kolom: ["Jabatan", "Keadaan", "Tenggat", "Rencana aksi"].map { DataTable.Column($0) },
      kelompok: groups.map { rows in
        DataTable.Group(judul: rows.first.map { kepala($0.unit) }, baris: rows.map { sel($0, reviewed) })
      })
  }

  private func kepala(_ unit: UnitState) -> HTML {
    a(.href(context.tautan(unit: unit.id, "/perjanjian"))) { unit.nama }
  }

  /// - Parameter reviewed: the posts, with their units, whose agreement is to be looked at again.
  private func sel(_ row: PemantauanPk, _ reviewed: Set<[String]>) -> DataTable.Row {
    let state = HTML {
      keadaan(row)
      if let post = row.jabatan, reviewed.contains([row.unit.id, post.id]) {
        " "
        PeninjauanPk.lencana
      }
    }
    return DataTable.Row([HTML(row.nama), state, row.tenggat, rencanaAksi(row)])
  }

  private func rencanaAksi(_ row: PemantauanPk) -> HTML {
    a(.href(context.tautan(unit: row.unit.id, "/rencana-aksi"))) {
      context.rencanaAksi(row).nama
      span(.class("hanya-pembaca-layar")) { ", rencana aksi \(row.nama)" }
    }
  }

  private func keadaan(_ row: PemantauanPk) -> HTML {
    switch row.keadaan {
    case .naskah(let status):
      if let draft = row.terakhir, PkPage.terbaca(context, draft) {
        HTML {
          a(.href(PkPage.alamat(context, row.unit.id, draft.isi.kunci))) {
            NamaPk.jenis(nomor: draft.isi.nomor)
            span(.class("hanya-pembaca-layar")) { " \(row.nama)" }
          }
          " "
          status.lencana
        }
      } else {
        status.lencana
      }
    case .diKertas: Components.lencana(row.keadaan.nama, .baik)
    case .belumAda:
      Components.lencana(
        row.jabatan == nil ? "Belum disusun; jabatan belum ditetapkan" : "Belum disusun", .perhatian)
    }
  }
}
