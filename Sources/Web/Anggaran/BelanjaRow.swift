import HTML
import Sakip
import Selaras

/// One sub kegiatan of the form: what is known of it, and the fields.
struct BelanjaRow {
  let page: BelanjaPage
  let row: IsianBelanja

  private var id: String { row.simpul.id }
  private var errors: [BelanjaForm.Bidang: String] { page.galat[id] ?? [:] }
  private var tercatat: TulisanBelanja { TulisanBelanja(row, page.cara) }
  /// What was typed here; `nil` where nothing was.
  private var tulisan: BelanjaForm? { page.tulisan.flatMap { $0.diketik(row) ? $0 : nil } }

  /// Why a row takes nothing in.
  static func tertutup(_ row: IsianBelanja) -> String {
    row.paguBerlaku == nil
      ? "Pagu sub kegiatan ini belum ditetapkan. Tetapkan pagunya lebih dahulu."
      : "Bulan ini sudah dikunci; isian Anda tidak disimpan. Minta administrator membukanya."
  }

  var html: HTML {
    section(.class("isian-indikator"), .aria("labelledby", "judul-\(id)")) {
      h3(.id("judul-\(id)")) { row.simpul.namaLengkap }
      p(.class("keadaan-isian")) { state }
      known
      if let reason = errors[.terlihat] {
        p(.class("pesan-galat"), .id(BelanjaForm.Bidang.terlihat.nama(id))) { reason }
      }
      if page.bolehMengisi, row.dapatDiisi { fields } else { closed }
    }
  }

  private var state: HTML {
    if row.tercatat != nil { return Components.lencana("Tercatat", .baik) }
    if row.ditunggu { return Components.lencana("Belum dicatat", .perhatian) }
    return Components.lencana(row.sesudah.isEmpty ? "Tidak ada yang ditunggu" : "Tercatat pada bulan sesudahnya")
  }

  private var known: HTML {
    dl(.class("uraian")) {
      pair("Pagu murni", amount(row.murni?.isi.jumlah, kosong: "belum ditetapkan"))
      pair("Pagu perubahan", amount(row.perubahan?.isi.jumlah, kosong: "tidak ada"))
      if let before = row.sebelumnya {
        pair("Sampai \(NamaBulan.dengan(nomor: before.sampaiBulan) ?? "")", belanja(before))
      }
      if let now = row.tercatat {
        pair(tulisan == nil ? "Sampai \(row.bulan.nama)" : "Tercatat sekarang", belanja(now))
      }
      if let percent = row.jumlah?.serapan { pair("Serapan", HTML(percent.printedPercent())) }
    }
  }

  private func pair(_ term: String, _ content: HTML) -> HTML {
    div {
      dt { term }
      dd { content }
    }
  }

  private func amount(_ sum: Rupiah?, kosong: String) -> HTML {
    sum.map { HTML($0.printedWithCurrency) } ?? Components.nihil(kosong)
  }

  private func belanja(_ spending: BelanjaKumulatif) -> HTML {
    HTML {
      spending.jumlah.printedWithCurrency
      if !spending.rincian.isEmpty { small { " (\(spending.rincian.uraian))" } }
    }
  }

  /// Nothing can be filled in; somebody who did sees what he typed.
  @HTMLBuilder private var closed: HTML {
    let fields = BelanjaForm.Bidang.jumlah(row)
    if let reason = errors[fields.first ?? .jumlah] {
      p(.class("pesan-galat"), .id((fields.first ?? .jumlah).nama(id))) { reason }
    } else if row.paguBerlaku == nil {
      p(.class("catatan")) { Self.tertutup(row) }
    }
    if let tulisan {
      p { "Yang Anda ketik:" }
      Components.daftarIsi(fields.compactMap { field in tulisan[field, row].map { (field.judul, HTML($0)) } })
    }
  }

  private var fields: HTML {
    HTML {
      hidden(.terlihat, row.terlihat.entri.map(String.init) ?? "")
      hidden(.semula, tercatat.semuanya(row))
      if let obstacle = tercatat.halangan { p(.class("catatan")) { obstacle } }
      moves
      if row.jenis.isEmpty {
        field(.jumlah, "Realisasi")
        details(.open(JenisBelanja.allCases.contains { tulisan?[.jenis($0), row] != nil })) {
          summary { "Rinci menurut jenis belanja" }
          div(.class("kolom-isian")) { for kind in JenisBelanja.allCases { field(.jenis(kind), kind.nama) } }
        }
      } else {
        div(.class("kolom-isian")) { for kind in row.jenis { field(.jenis(kind), kind.nama) } }
        if let reason = errors[.jumlah] { p(.class("pesan-galat"), .id(BelanjaForm.Bidang.jumlah.nama(id))) { reason } }
      }
      koreksi
    }
  }

  /// What a change of the month alone does to the months after it.
  @HTMLBuilder private var moves: HTML {
    if page.cara == .bulanan, row.tercatat != nil, !row.sesudah.isEmpty {
      p(.class("catatan")) {
        "Bila bulan ini diubah, jumlah sejak Januari sampai \(row.sesudah.compactMap { NamaBulan.dengan(nomor: $0.sampaiBulan) }.joined(separator: ", ")) ikut bergeser sebesar selisihnya; belanja tiap bulan itu tetap."
      }
    }
  }

  /// Asked where the amount falls; stays ticked when something else was refused.
  @HTMLBuilder private var koreksi: HTML {
    let name = BelanjaForm.Bidang.koreksi.nama(id)
    let isTicked = tulisan?.isian.isChecked(name) == true
    if isTicked || errors[.koreksi] != nil {
      div(.class(errors[.koreksi] == nil ? "bidang" : "bidang galat")) {
        if let reason = errors[.koreksi] { p(.class("pesan-galat"), .id("\(name)-galat")) { reason } }
        label(.class("pilih")) {
          input(
            .id(name), .name(name), .type("checkbox"), .value("ya"), .checked(isTicked),
            .aria("describedby", errors[.koreksi].map { _ in "\(name)-galat" }))
          " Ya, angka ini koreksi"
        }
      }
    }
  }

  private func hidden(_ field: BelanjaForm.Bidang, _ value: String) -> HTML {
    input(.type("hidden"), .name(field.nama(id)), .value(value))
  }

  private func field(_ field: BelanjaForm.Bidang, _ title: String) -> HTML {
    FormField(
      nama: field.nama(id), judul: "\(title) (Rp)",
      nilai: tulisan.map { $0.isian.asSent(field.nama(id)) } ?? tercatat[field],
      galat: errors[field], papanKetik: "decimal", terpanjang: 60
    ).html
  }
}
