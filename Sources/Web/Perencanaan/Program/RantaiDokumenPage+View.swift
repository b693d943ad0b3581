import HTML
import Sakip
import Selaras

extension RantaiDokumenPage {
  var isi: HTML {
    HTML {
      h1 { judul }
      p(.class("ringkas")) {
        "Apa yang dikatakan setiap dokumen tahun \(context.tahun) tentang program dan indikator yang sama\(rantai.versi.map { ", menurut \($0.nama)" } ?? ""). "
        if melihatTemuan { a(.href(KeselarasanPage.alamat(context, unit: unit.id))) { "Temuan dan arti kode kaidah" } }
      }
      belumTercatat
      section(.aria("labelledby", "judul-program")) {
        h2(.id("judul-program")) { "Program" }
        program
      }
      section(.aria("labelledby", "judul-indikator")) {
        h2(.id("judul-indikator")) { "Indikator" }
        indikator
      }
    }
  }

  @HTMLBuilder private var belumTercatat: HTML {
    if !dokumenTahunan.isEmpty { p(.class("catatan")) { dokumenTahunan } }
    let missing = rantai.dokumen.filter { !rantai.tercatat.contains($0) }.map { $0.nama(pada: unit) }
    if !missing.isEmpty {
      p(.class("catatan")) {
        "Belum memuat program tahun \(context.tahun), sehingga tidak dapat dibandingkan: \(missing.joined(separator: ", "))."
      }
    }
  }

  @HTMLBuilder private var program: HTML {
    if rantai.program.isEmpty {
      p { Components.nihil("Belum ada dokumen yang memuat program tahun \(context.tahun).") }
    } else {
      p(.class("jumlah")) {
        "\(jumlah(rantai.program.count, "program", terbanding: rantai.isTerbanding ? rantai.program.count : 0, berbeda: rantai.program.count { !catatan($0).isEmpty })) "
        UnduhTabel(context, "/data/perangkat-daerah/\(unit.id)/dokumen/program", judul: "Unduh tabel program").html
      }
      DataTable(
        id: "program", judul: "Program dan pagunya (Rp) dalam setiap dokumen",
        kolom: [DataTable.Column("Program")]
          + rantai.dokumen.map { DataTable.Column($0.nama(pada: unit), angka: true) } + [DataTable.Column("Perbedaan")],
        baris: rantai.program.map { row in
          DataTable.Row(
            [HTML(row.kode.map { "\($0) \(row.nama)" } ?? row.nama)]
              + rantai.dokumen.indices.map { sel(row, $0) } + [perbedaan(catatan(row), tanpaBeda(row))])
        }
      ).html
    }
  }

  private func sel(_ row: RantaiDokumen.Program, _ column: Int) -> HTML {
    guard let place = row.tempat[column] else { return Components.nihil(kata(row, column)) }
    return a(.class("asal"), .href(context.tautan(place.objek, unit))) { kata(row, column) }
  }

  @HTMLBuilder private var indikator: HTML {
    if rantai.indikator.isEmpty {
      p { Components.nihil("Belum ada indikator yang ditargetkan atau dijanjikan tahun \(context.tahun).") }
    } else {
      p(.class("jumlah")) {
        "\(jumlah(rantai.indikator.count, "indikator", terbanding: rantai.indikator.count(where: \.isTerbanding), berbeda: rantai.indikator.count { !catatan($0).isEmpty })) "
        UnduhTabel(context, "/data/perangkat-daerah/\(unit.id)/dokumen/indikator", judul: "Unduh tabel indikator").html
      }
      DataTable(
        id: "indikator", judul: "Target tahun \(context.tahun) dalam setiap dokumen",
        kolom: [DataTable.Column("Indikator")]
          + kolomIndikator.map { DataTable.Column($0, angka: true) } + [DataTable.Column("Perbedaan")],
        baris: rantai.indikator.map { row in
          DataTable.Row([
            HTML {
              a(.href(context.tautan(unit: unit.id, "/indikator/\(row.indikator.id)"))) { row.indikator.nama }
              if !row.indikator.satuan.isEmpty { " (\(row.indikator.satuan))" }
            },
            row.rencana.map { target in
              a(.class("asal"), .href(context.tautan("/jurnal/\(target.entri)"))) { target.isi.printed }
            } ?? Components.nihil("tidak ada"),
            row.tahunan.map { HTML($0.printed) } ?? Components.nihil("tidak dinyatakan"),
            row.perjanjian.map { HTML($0.printed) } ?? Components.nihil("tidak dijanjikan"),
            perbedaan(catatan(row), tanpaBeda(row)),
          ])
        },
        catatan: HTML(
          "Target RKPD atau Renja diambil dari keluaran yang rumusannya sama dengan nama indikator.")
      ).html
    }
  }

  /// The headings of the documents that set targets.
  var kolomIndikator: [String] {
    [unit.namaRencana, unit.jenis == .pemda ? "RKPD" : "Renja", "Perjanjian kinerja"]
  }

  private func perbedaan(_ text: String, _ none: String) -> HTML {
    text.isEmpty ? HTML(none) : Components.lencana(text, .perhatian)
  }
}
