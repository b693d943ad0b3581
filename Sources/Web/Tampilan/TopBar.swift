import HTML

/// The fields of the top bar: year, day, search. On a phone they are folded, so that the page itself comes first.
struct TopBar {
  let context: PageContext

  var html: HTML {
    details(.class("alat")) {
      summary { "Tahun \(context.tahun), cari" }
      form(.class("pilihan"), .method("get"), .action(context.path), .aria("label", "Tahun dan tanggal")) {
        for pair in context.query.pairs where pair.name != "tahun" && pair.name != "per" && !pair.value.isEmpty {
          input(.type("hidden"), .name(pair.name), .value(pair.value))
        }
        div {
          label(.for("pilih-tahun")) { "Tahun" }
          select(.id("pilih-tahun"), .name("tahun")) {
            for year in context.daftarTahun {
              option(.value(String(year)), .selected(year == context.tahun)) { String(year) }
            }
          }
        }
        div {
          label(.for("pilih-per")) { "Keadaan per" }
          input(
            .id("pilih-per"), .class(context.per == nil ? "" : "terisi"), .type("date"), .name("per"),
            .value(context.per?.iso), .max(context.hariIni.iso))
        }
        button(.class("sekunder")) { "Tampilkan" }
      }
      form(.class("cari"), .method("get"), .action("/cari"), .role("search"), .aria("label", "Pencarian")) {
        if context.isTahunChosen { input(.type("hidden"), .name("tahun"), .value(String(context.tahun))) }
        if let per = context.per { input(.type("hidden"), .name("per"), .value(per.iso)) }
        label(.class("hanya-pembaca-layar"), .for("kata-cari")) { "Cari perangkat daerah, indikator, atau program" }
        input(
          .id("kata-cari"), .type("search"), .name("q"), .value(context.path == "/cari" ? context.query["q"] : nil),
          .placeholder("Nama, indikator, program"), .maxlength(QueryValues.longestValue))
        button { "Cari" }
      }
    }
  }
}
