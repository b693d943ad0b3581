import HTML
import Sakip
import Selaras

/// What a perangkat daerah reports besides figures: awards, innovations, recommendations, documents.
struct PerangkatDaerahPelaporan {
  let context: PageContext
  let unit: UnitState
  let pelaporan: PelaporanTahun?
  let rekomendasi: [RekomendasiDicatat]

  var html: HTML {
    HTML {
      faktor
      penghargaan
      inovasi
      tindakLanjut
      dokumen
    }
  }

  private var faktor: HTML {
    let kinds: [AnalisisDicatat.Jenis] = [.faktorPendorong, .faktorPenghambat, .solusi, .upayaPerbaikan]
    let points = kinds.map { kind in
      (
        kind,
        pelaporan?.analisis.values.filter { $0.isi.jenis == kind }.sorted { $0.entri < $1.entri }.flatMap(\.isi.butir)
          ?? []
      )
    }
    .filter { !$0.1.isEmpty }
    guard !points.isEmpty else { return .empty }
    return section(.aria("labelledby", "judul-analisis")) {
      h2(.id("judul-analisis")) { "Mengapa hasilnya demikian" }
      for (kind, texts) in points {
        h3 { kind.nama }
        Components.butir(texts)
      }
    }
  }

  private var penghargaan: HTML {
    let awards = pelaporan?.penghargaan.semua ?? []
    return section(.aria("labelledby", "judul-penghargaan")) {
      h2(.id("judul-penghargaan")) { "Penghargaan" }
      if awards.isEmpty {
        p { Components.nihil("Belum ada penghargaan tahun \(context.tahun) yang dicatat.") }
      } else {
        ul {
          for award in awards {
            li {
              strong { award.nama }
              " dari \(award.pemberi), \(award.tempat.isEmpty ? "" : "\(award.tempat), ")"
              Components.tanggal(award.tanggal)
            }
          }
        }
      }
    }
  }

  private var inovasi: HTML {
    let innovations = pelaporan?.inovasi.semua ?? []
    return section(.aria("labelledby", "judul-inovasi")) {
      h2(.id("judul-inovasi")) { "Inovasi" }
      if innovations.isEmpty {
        p { Components.nihil("Belum ada inovasi tahun \(context.tahun) yang dicatat.") }
      } else {
        dl(.class("uraian")) {
          for innovation in innovations {
            dt { innovation.singkatan.isEmpty ? innovation.nama : "\(innovation.nama) (\(innovation.singkatan))" }
            dd { innovation.uraian }
          }
        }
      }
    }
  }

  private var tindakLanjut: HTML {
    section(.aria("labelledby", "judul-rekomendasi")) {
      h2(.id("judul-rekomendasi")) { "Rekomendasi evaluasi dan tindak lanjut" }
      if rekomendasi.isEmpty {
        p { Components.nihil("Tidak ada rekomendasi yang harus ditindaklanjuti pada tahun \(context.tahun).") }
      } else {
        DataTable(
          id: "rekomendasi", judul: "Rekomendasi hasil evaluasi akuntabilitas kinerja",
          kolom: ["Rekomendasi", "Komponen", "Laporan hasil evaluasi", "Tindak lanjut", "Keadaan"].map {
            DataTable.Column($0)
          },
          baris: rekomendasi.map(baris)
        ).html
      }
    }
  }

  private func baris(_ recommendation: RekomendasiDicatat) -> DataTable.Row {
    let latest = unit.evaluasi.tindakLanjutTerakhir(recommendation.id)
    return DataTable.Row([
      HTML(recommendation.uraian), HTML(recommendation.komponen.nama),
      HTML {
        "Nomor \(recommendation.lhe.nomor), "
        Components.tanggal(recommendation.lhe.tanggal)
        ", atas tahun \(recommendation.lhe.tahunDievaluasi)"
      },
      latest.map { HTML($0.uraian) } ?? Components.nihil("belum ditindaklanjuti"),
      latest.map(keadaan) ?? Components.lencana("Belum ada", .perhatian),
    ])
  }

  private func keadaan(_ answer: TindakLanjutDicatat) -> HTML {
    HTML {
      Components.lencana(answer.status.nama, answer.status == .selesai ? .baik : .kabar)
      if let day = answer.tanggal {
        " "
        Components.tanggal(day)
      }
    }
  }

  private var dokumen: HTML {
    section(.aria("labelledby", "judul-dokumen")) {
      h2(.id("judul-dokumen")) { "Dokumen dan data" }
      ul {
        if context.adaLaporan(unit) {
          li {
            a(.href(PerangkatDaerahHead.alamatLaporan(context, unit.id))) { "Laporan kinerja tahun \(context.tahun)" }
            ": baca di sini atau unduh (PDF, DOCX, HTML, JSON, XLSX)"
          }
        }
        li { a(.href(context.tautan(unit: unit.id, "/perjanjian"))) { "Perjanjian kinerja tahun \(context.tahun)" } }
        li { a(.href(context.tautan(unit: unit.id, "/perencanaan"))) { "\(unit.namaRencana): target menurut versi" } }
        li { a(.href(context.tautan(unit: unit.id, "/definisi"))) { "Definisi indikator" } }
        li {
          "Data indikator: "
          UnduhTabel(context, "/data/perangkat-daerah/\(unit.id)/indikator/indikator").singkat
          ". Data anggaran: "
          UnduhTabel(context, "/data/perangkat-daerah/\(unit.id)/anggaran/anggaran").singkat
        }
        li { a(.href(context.tautan("/jurnal", [("unit", unit.id)]))) { "Catatan jurnal \(unit.nama)" } }
      }
    }
  }
}
