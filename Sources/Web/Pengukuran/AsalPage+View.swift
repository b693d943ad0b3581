import HTML
import Journal
import Sakip
import Selaras

extension AsalPage {
  var isi: HTML {
    HTML {
      h1 { "Dari mana angka ini?" }
      p(.class("kepala-halaman")) { "\(asal.nama): \(asal.subjek), tahun \(rujukan.tahun)" }
      p(.class("angka-besar")) { asal.hasil }
      section(.aria("labelledby", "judul-rumus")) {
        h2(.id("judul-rumus")) { asal.perhitungan == nil ? "Bagaimana angka ini ditetapkan" : "Rumus" }
        dl(.class("uraian")) {
          dt { asal.perhitungan == nil ? "Cara" : "Dengan kata" }
          dd { asal.rumus }
          if let steps = asal.perhitungan {
            dt { "Dengan angka" }
            dd { "\(steps) = \(asal.hasil)" }
          }
        }
        if !asal.kebijakan.isEmpty {
          h3 { "Kebijakan yang dipakai" }
          Components.butir(asal.kebijakan)
        }
      }
      asalTarget
      section(.aria("labelledby", "judul-masukan")) {
        h2(.id("judul-masukan")) { "Bahan" }
        masukan.html
      }
      if !asal.masukan.flatMap(\.entri).isEmpty {
        section(.aria("labelledby", "judul-catatan")) {
          h2(.id("judul-catatan")) { "Catatan jurnal" }
          p { "Yang dicatat lebih dahulu berada di atas. Catatan lama tidak pernah dihapus atau diubah." }
          riwayat
        }
      }
    }
  }

  /// Who promised a target, and from what plan it was taken; nothing for other figures.
  @HTMLBuilder private var asalTarget: HTML {
    if let (unit, indicator) = sasaranAsal, case .indikator(_, _, let year, .target) = rujukan {
      AsalTarget(context: context, unit: unit, indikator: indicator, tahun: year).html
    }
  }

  private var masukan: DataTable {
    DataTable(
      id: "masukan", judul: "Angka yang masuk dalam perhitungan",
      kolom: [DataTable.Column("Bahan"), DataTable.Column("Nilai", angka: true), DataTable.Column("Keterangan")],
      baris: asal.masukan.map { input in
        DataTable.Row([
          HTML(input.nama),
          input.rujukan.map { context.angka(input.nilai, $0) } ?? HTML(input.nilai),
          HTML {
            if !input.keterangan.isEmpty { span { input.keterangan.joined(separator: ". ") + ". " } }
            if let last = input.entri.last {
              a(.href(context.tautan("/jurnal/\(last)"))) { "Catatan nomor \(Count(Int(last)).printed)" }
              if let steps = langkah(input), steps.banyaknya > 0 { ", \(steps.ringkasan)" }
            } else if input.rujukan != nil {
              "Pilih angkanya untuk melihat asalnya"
            } else if input.keterangan.isEmpty && input.bukti.isEmpty {
              Components.nihil("tidak ada")
            }
            if !input.bukti.isEmpty { context.bukti(input.bukti) }
          },
        ])
      })
  }

  /// The entries behind each input, oldest first, with what each made of it.
  private var riwayat: HTML {
    HTML {
      for input in asal.masukan where !input.entri.isEmpty {
        h3 { input.nama }
        if let steps = langkah(input) {
          if steps.banyaknya > 0 { p { "\(input.nama) \(steps.ringkasan)." } }
          ChangeHistory(context: context, langkah: steps).html
        } else {
          ul {
            for sequence in input.entri {
              li { a(.href(context.tautan("/jurnal/\(sequence)"))) { "Catatan nomor \(Count(Int(sequence)).printed)" } }
            }
          }
        }
      }
    }
  }
}
