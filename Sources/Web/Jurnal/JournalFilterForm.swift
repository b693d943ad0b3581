import HTML
import Selaras

/// The form in which a visitor says what he looks for in the journal.
struct JournalFilterForm {
  let context: PageContext
  let saringan: JournalFilter

  var html: HTML {
    form(.class("saringan"), .method("get"), .action("/jurnal")) {
      if context.isTahunChosen { input(.type("hidden"), .name("tahun"), .value(String(context.tahun))) }
      if let per = context.per { input(.type("hidden"), .name("per"), .value(per.iso)) }
      div {
        label(.for("saring-unit")) { "Perangkat daerah" }
        select(.id("saring-unit"), .name("unit")) {
          option(.value(""), .selected(saringan.unit == nil)) { "Semua" }
          for agency in context.state.daftarUnit {
            option(.value(agency.id), .selected(agency.id == saringan.unit?.id)) { context.namaDalamDaftar(agency) }
          }
        }
      }
      div {
        label(.for("saring-jenis")) { "Jenis catatan" }
        select(.id("saring-jenis"), .name("jenis")) {
          option(.value(""), .selected(saringan.jenis == nil)) { "Semua" }
          for room in JournalFilter.ruang {
            optgroup(.label(EventNames.ruang(room.nama))) {
              if room.jenis.count > 1 {
                option(.value(room.nama), .selected(room.nama == saringan.jenis)) {
                  "Semua tentang \(EventNames.ruang(room.nama).lowercased())"
                }
              }
              for kind in room.jenis {
                option(.value(kind), .selected(kind == saringan.jenis)) { EventNames.nama(kind) }
              }
            }
          }
        }
      }
      teks("akun", "Akun", saringan.akun)
      teks("kata", "Kata, misalnya nama indikator", saringan.kata)
      hari("dari", "Dari tanggal", saringan.dari?.iso, galat: saringan.galatHari)
      hari("sampai", "Sampai tanggal", saringan.sampai?.iso)
      button { "Saring" }
      if !saringan.kosong { a(.href(context.tautan("/jurnal"))) { "Hapus saringan" } }
    }
  }

  private func teks(_ name: String, _ title: String, _ value: String?) -> HTML {
    div {
      label(.for("saring-\(name)")) { title }
      input(.id("saring-\(name)"), .type("search"), .name(name), .value(value ?? ""), .maxlength(100))
    }
  }

  private func hari(_ name: String, _ title: String, _ value: String?, galat: String? = nil) -> HTML {
    let problem = "saring-\(name)-galat"
    return div {
      label(.for("saring-\(name)")) { title }
      if let galat { p(.class("pesan-galat"), .id(problem)) { galat } }
      input(
        .id("saring-\(name)"), .type("date"), .name(name), .value(value ?? ""),
        .aria("invalid", galat == nil ? nil : "true"), .aria("describedby", galat == nil ? nil : problem))
    }
  }
}
