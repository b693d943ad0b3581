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
      tabel(
        "program", judul: "Program dan pagunya (Rp) dalam setiap dokumen",
        dokumen: rantai.dokumen.map { $0.nama(pada: unit) },
        terbanding: rantai.isTerbanding ? rantai.program.count : 0,
        baris: rantai.program.map { row in
          Baris(
            nama: HTML(row.kode.map { "\($0) \(row.nama)" } ?? row.nama),
            sel: rantai.dokumen.indices.map { sel(row, $0) }, perbedaan: perbedaan(row))
        })
    }
  }

  /// A row of one of the two tables.
  private struct Baris {
    let nama: HTML
    /// What each document says.
    let sel: [HTML]
    let perbedaan: PerbedaanDokumen
  }

  /// One of the two tables: how many rows there are and how many differ, the way to its data, and the rows.
  /// - Parameters:
  ///   - id: what its rows are called, which its data is called, too.
  ///   - terbanding: how many of them stand in more than one document.
  private func tabel(
    _ id: String, judul: String, dokumen: [String], terbanding: Int, baris rows: [Baris], keterangan: HTML? = nil
  ) -> HTML {
    HTML {
      p(.class("jumlah")) {
        "\(jumlah(rows.count, id, terbanding: terbanding, berbeda: rows.count(where: \.perbedaan.isBerbeda))) "
        UnduhTabel(context, "/data/perangkat-daerah/\(unit.id)/dokumen/\(id)", judul: "Unduh tabel \(id)").html
      }
      DataTable(
        id: id, judul: judul,
        kolom: [DataTable.Column(id.awalBesar)] + dokumen.map { DataTable.Column($0, angka: true) }
          + [DataTable.Column("Perbedaan")],
        baris: rows.map { DataTable.Row([$0.nama] + $0.sel + [lencana($0.perbedaan)]) },
        catatan: keterangan
      ).html
    }
  }

  private func sel(_ row: RantaiDokumen.Program, _ column: Int) -> HTML {
    guard let place = row.tempat[column]?.tempat else { return Components.nihil(kata(row, column)) }
    return a(.class("asal"), .href(context.tautan(place.objek, unit))) { kata(row, column) }
  }

  @HTMLBuilder private var indikator: HTML {
    if rantai.indikator.isEmpty {
      p { Components.nihil("Belum ada indikator yang ditargetkan atau dijanjikan tahun \(context.tahun).") }
    } else {
      tabel(
        "indikator", judul: "Target tahun \(context.tahun) dalam setiap dokumen", dokumen: kolomIndikator,
        terbanding: rantai.indikator.count(where: \.isTerbanding),
        baris: rantai.indikator.map { row in
          Baris(
            nama: HTML {
              a(.href(context.tautan(unit: unit.id, "/indikator/\(row.indikator.id)"))) { row.indikator.nama }
              if !row.indikator.satuan.isEmpty { " (\(row.indikator.satuan))" }
            },
            sel: [
              row.rencana.map { target in
                a(.class("asal"), .href(context.tautan("/jurnal/\(target.entri)"))) { target.isi.printed }
              } ?? Components.nihil("tidak ada"),
              row.tahunan.map { HTML($0.printed) } ?? Components.nihil("tidak dinyatakan"),
              row.perjanjian.map { HTML($0.printed) } ?? Components.nihil("tidak dijanjikan"),
            ], perbedaan: perbedaan(row))
        }, keterangan: HTML("Target RKPD atau Renja diambil dari keluaran yang rumusannya sama dengan nama indikator."))
    }
  }

  /// The headings of the documents that set targets.
  var kolomIndikator: [String] {
    [unit.namaRencana, unit.jenis == .pemda ? "RKPD" : "Renja", "Perjanjian kinerja"]
  }

  private func lencana(_ found: PerbedaanDokumen) -> HTML {
    found.isBerbeda ? Components.lencana(found.uraian, .perhatian) : HTML(found.uraian)
  }
}
