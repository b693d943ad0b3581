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
      section(.aria("labelledby", "judul-masukan")) {
        h2(.id("judul-masukan")) { "Bahan" }
        masukan.html
      }
      if !asal.masukan.flatMap(\.entri).isEmpty {
        section(.aria("labelledby", "judul-catatan")) {
          h2(.id("judul-catatan")) { "Catatan jurnal" }
          p { "Yang terakhir dicatat berada paling atas. Catatan lama tidak pernah dihapus atau diubah." }
          riwayat
        }
      }
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
            } else if input.rujukan != nil {
              "Pilih angkanya untuk melihat asalnya"
            } else if input.keterangan.isEmpty {
              Components.nihil("tidak ada")
            }
          },
        ])
      })
  }

  /// Every entry behind the inputs once, latest first, with the input it belongs to.
  private var riwayat: HTML {
    let behind = asal.masukan.flatMap { input in input.entri.map { (entri: $0, untuk: input.nama) } }
    return ol(.class("riwayat")) {
      for (sequence, input) in behind.sorted(by: { $0.entri > $1.entri }) {
        if let entry = catatan[sequence] {
          li { EntrySummary(context: context, entry: entry, untuk: input).html }
        } else {
          li { a(.href(context.tautan("/jurnal/\(sequence)"))) { "Catatan nomor \(Count(Int(sequence)).printed)" } }
        }
      }
    }
  }
}

/// An entry of the journal in a few lines: number, time, who, what, the value it carried, its hash.
struct EntrySummary {
  let context: PageContext
  let entry: Envelope
  /// The input that it gave.
  let untuk: String

  var html: HTML {
    let value = EntryValue.printed(entry)
    return HTML {
      a(.href(context.tautan("/jurnal/\(entry.sequence)"))) { "Catatan nomor \(Count(Int(entry.sequence)).printed)" }
      " "
      strong { EventNames.nama(entry.head.kind) }
      " untuk \(untuk)"
      if let value { ": \(value)" }
      small {
        "\(context.zona.printed(entry.time)), oleh \(entry.head.author.actor) sebagai \(EventNames.peran(entry.head.author.role, context.state)); sidik "
        code { String(entry.hash.hex.prefix(16)) }
      }
    }
  }
}
