import HTML
import Selaras

/// What others ask of a perangkat daerah, and what it asks of others.
struct DukunganPage: Page {
  let ruang: RuangPohon
  private let kepadaKami: [DukunganLintas]
  private let dariKami: [DukunganLintas]

  init(_ request: RouteRequest) throws(WebError) {
    ruang = try RuangPohon(request)
    kepadaKami = request.context.state.dukunganLintas(kepada: ruang.unit.id)
    dariKami = request.context.state.dukunganLintas(dari: ruang.unit)
  }

  private var context: PageContext { ruang.context }

  var judul: String { "Dukungan lintas \(ruang.unit.nama)" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] { ruang.jejak }

  var isi: HTML {
    HTML {
      h1 { judul }
      p(.class("ringkas")) {
        "Kondisi dalam pohon kinerja perangkat daerah lain yang membutuhkan \(ruang.unit.nama), dan sebaliknya."
      }
      section(.aria("labelledby", "judul-diminta")) {
        h2(.id("judul-diminta")) { "Diminta dari \(ruang.unit.nama)" }
        if kepadaKami.isEmpty {
          p { Components.nihil("Belum ada perangkat daerah yang meminta dukungan \(ruang.unit.nama).") }
        } else {
          p(.class("jumlah")) {
            "\(Count(kepadaKami.count).of("permintaan")), \(menunggu == 0 ? "semuanya sudah diputuskan" : "\(Count(menunggu).printed) belum diputuskan")."
          }
          DataTable(
            id: "diminta", judul: "Dukungan yang diminta dari \(ruang.unit.nama)",
            kolom: ["Hasil atau kondisi", "Pemilik", "Kontribusi yang diminta", "Keadaan", "Jawaban"]
              .map { DataTable.Column($0) } + (ruang.dapatMenjawab ? [DataTable.Column("Tindakan")] : []),
            baris: kepadaKami.map(baris)
          ).berblok.html
        }
      }
      section(.aria("labelledby", "judul-meminta")) {
        h2(.id("judul-meminta")) { "Diminta oleh \(ruang.unit.nama)" }
        if dariKami.isEmpty {
          p { Components.nihil("\(ruang.unit.nama) belum meminta dukungan perangkat daerah lain.") }
        } else {
          p(.class("jumlah")) { Count(dariKami.count).of("permintaan") }
          DataTable(
            id: "meminta", judul: "Dukungan yang diminta oleh \(ruang.unit.nama)",
            kolom: (["Hasil atau kondisi", "Mitra", "Kontribusi yang diminta", "Keadaan", "Jawaban"]
              + (ruang.dapatDiubah ? ["Tindakan"] : [])).map { DataTable.Column($0) },
            baris: dariKami.map { one in
              DataTable.Row(
                [
                  simpul(one), HTML(context.state.unit[one.mitra]?.nama ?? one.mitra),
                  HTML(one.permintaan.isi.kontribusi), KeadaanDukungan.lencana(one.keadaan),
                  JawabanTercatat(context: context, dukungan: one).html,
                ] + (ruang.dapatDiubah ? [MintaDukunganPage.tautanUbah(one, context)] : []))
            }
          ).berblok.html
        }
      }
      p { a(.href(context.tautan(LintasPage.path))) { "Matriks dukungan lintas seluruh perangkat daerah" } }
    }
  }

  /// How many of what is asked of this perangkat daerah wait for a decision.
  private var menunggu: Int { kepadaKami.count { !$0.keadaan.diputuskan } }

  private func simpul(_ one: DukunganLintas) -> HTML {
    a(.href(context.tautan(one.simpul))) { context.pohon.kondisi(one.simpul) }
  }

  private func baris(_ one: DukunganLintas) -> DataTable.Row {
    let answer = a(.href(ruang.alamat("/dukungan/\(one.simpul.unit)/\(one.simpul.id)"))) {
      one.keadaan.diputuskan ? "Ubah jawaban" : "Jawab"
      span(.class("hanya-pembaca-layar")) { ": \(context.pohon.kondisi(one.simpul))" }
    }
    return DataTable.Row(
      [
        simpul(one), HTML(context.state.unit[one.simpul.unit]?.nama ?? one.simpul.unit),
        HTML(one.permintaan.isi.kontribusi), KeadaanDukungan.lencana(one.keadaan),
        JawabanTercatat(context: context, dukungan: one).html,
      ] + (ruang.dapatMenjawab ? [answer] : []))
  }
}
