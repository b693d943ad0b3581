import HTML
import Sakip
import Selaras

extension ProgramRencanaPage {
  var isi: HTML {
    HTML {
      h1 { judul }
      if let versi {
        p(.class("ringkas")) {
          "Program yang disebut \(unit.perencanaan.namaBerkeadaan(versi)), periode \(versi.periode.printed), beserta pagu indikatifnya. "
          a(.href(context.tautan(unit: unit.id, "/perencanaan/dokumen"))) { "Bandingkan dari dokumen ke dokumen" }
        }
        saringan(versi)
        daftar(versi)
      } else {
        p { Components.nihil("Versi \(unit.namaRencana) belum dicatat, sehingga belum ada daftar programnya.") }
      }
    }
  }

  private func saringan(_ version: VersiRenstraDitetapkan) -> HTML {
    form(.class("saringan"), .method("get"), .action(context.path)) {
      for pair in context.query.pairs where !["versi", "sasaran"].contains(pair.name) && !pair.value.isEmpty {
        input(.type("hidden"), .name(pair.name), .value(pair.value))
      }
      FilterField(
        nama: "versi", judul: "Versi", pilihan: unit.perencanaan.versiBerurutan.map { ($0.id, $0.nama) },
        terpilih: version.id, semua: nil
      ).html
      FilterField(
        nama: "sasaran", judul: "Sasaran yang didukung",
        pilihan: unit.perencanaan.sasaran.semua.filter { unit.perencanaan.termuat($0, dalam: version.id) }
          .map { ($0.id, $0.nama(dalam: version.id)) },
        terpilih: sasaran?.id
      ).html
      button { "Tampilkan" }
    }
  }

  private func daftar(_ version: VersiRenstraDitetapkan) -> HTML {
    let rows = program
    let isClosed = unit.perencanaan.status(versi: version.id) == .ditutup
    return HTML {
      if rows.isEmpty {
        p {
          Components.nihil(
            sasaran == nil
              ? "Daftar program dalam \(version.nama) belum dicatat." : "Tidak ada program yang mendukung sasaran ini.")
        }
      } else {
        p(.class("jumlah")) {
          "\(Count(rows.count).of("program")). "
          UnduhTabel(
            context, "/data/perangkat-daerah/\(unit.id)/program-rencana/program",
            [("versi", version.id)] + (sasaran.map { [("sasaran", $0.id)] } ?? []), judul: "Unduh daftar"
          ).html
        }
        tabel(rows, version)
      }
      if let path = formulir(RuangRencana.baru) {
        p(.class("berderet")) {
          a(.class("tombol"), .href(path)) { "Tambah program" }
          a(
            .href(
              Address.make(
                ImporPage.path,
                [("jenis", JenisImpor.program.rawValue), ("unit", unit.id), ("versi", version.id)]))
          ) { "Isi dari lembar kerja" }
        }
      } else if isClosed, RuangRencana.alamat(bila: context, unit) != nil {
        p(.class("catatan")) { "Versi ini sudah ditutup; daftarnya diubah dalam versi baru." }
      }
    }
  }

  private func tabel(_ rows: [ProgramRencanaDitetapkan], _ version: VersiRenstraDitetapkan) -> HTML {
    let years = version.periode.tahun.filter { year in rows.contains { $0.pagu(tahun: year) != nil } }
    let isPemda = unit.jenis == .pemda && rows.contains { $0.perangkatDaerah != nil }
    let heads =
      [DataTable.Column("Program"), DataTable.Column("Sasaran yang didukung")]
      + (isPemda ? [DataTable.Column("Perangkat daerah pelaksana")] : [])
      + years.map { DataTable.Column("Pagu \(String($0)) (Rp)", angka: true) }
    let note = catatanBersama(rows)
    let totals = years.map { year in rows.compactMap { $0.pagu(tahun: year) } }
    let supported = jumlah(rows.flatMap(\.sasaran), "sasaran", kosong: "belum ditautkan")
    let carried = jumlah(rows.flatMap { $0.perangkatDaerah ?? [] }, "perangkat daerah", kosong: "belum disebut")
    let shown = DataTable(
      id: "program", judul: "Program dalam \(version.nama)", kolom: heads,
      baris: rows.map { row in
        DataTable.Row(
          [
            nama(row, note: note == nil),
            butir(row.sasaran.map { name(sasaran: $0, version) }, kosong: "belum ditautkan"),
          ]
            + (isPemda
              ? [butir((row.perangkatDaerah ?? []).map { context.state.unit[$0]?.nama ?? $0 }, kosong: "belum disebut")]
              : [])
            + years.map { year in
              row.pagu(tahun: year).map { HTML($0.printed) } ?? Components.nihil("belum ada")
            })
      },
      kaki: totals.allSatisfy(\.isEmpty)
        ? []
        : [
          DataTable.Row(
            [HTML("Jumlah"), supported] + (isPemda ? [carried] : [])
              + totals.map { $0.isEmpty ? Components.nihil("belum ada") : HTML($0.total().printed) })
        ],
      catatan: totals.contains { !$0.isEmpty && $0.count < rows.count }
        ? HTML("Jumlah hanya mencakup program yang pagunya disebut.") : nil
    )
    return HTML {
      if years.isEmpty { p(.class("catatan")) { "Pagu indikatif belum dicatat untuk program ini." } }
      if unit.jenis == .pemda, !isPemda {
        p(.class("catatan")) { "Perangkat daerah pelaksana belum disebut untuk program ini." }
      }
      if let note { p(.class("catatan")) { note } }
      shown.html
    }
  }

  /// How many different ones all programs name together.
  private func jumlah(_ named: [String], _ noun: String, kosong: String) -> HTML {
    named.isEmpty ? Components.nihil(kosong) : HTML(Count(Set(named).count).of(noun))
  }

  /// The note that all programs share; `nil` where they have several or none.
  private func catatanBersama(_ rows: [ProgramRencanaDitetapkan]) -> String? {
    guard rows.count > 1, let first = rows.first?.catatan, !first.isEmpty else { return nil }
    return rows.allSatisfy { $0.catatan == first } ? first : nil
  }

  private func nama(_ row: ProgramRencanaDitetapkan, note: Bool) -> HTML {
    HTML {
      if let code = row.kode { "\(code) " }
      row.nama
      if note, !row.catatan.isEmpty { small { row.catatan } }
      if let path = formulir(row.id) {
        " "
        a(.class("ubah"), .href(path)) {
          "Ubah"
          span(.class("hanya-pembaca-layar")) { " program \(row.nama)" }
        }
      }
    }
  }

  private func butir(_ names: [String], kosong: String) -> HTML {
    switch names.count {
    case 0: Components.nihil(kosong)
    case 1: HTML(names[0])
    default: Components.butir(names)
    }
  }

  private func name(sasaran id: String, _ version: VersiRenstraDitetapkan) -> String {
    unit.perencanaan.sasaran[id]?.nama(dalam: version.id) ?? id
  }
}
