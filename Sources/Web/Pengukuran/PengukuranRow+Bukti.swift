import FileStore
import HTML
import Sakip
import Selaras

extension PengukuranRow {
  /// The files that prove the figure, those that wait to be attached, and the field for more.
  var evidence: HTML {
    let attached = page.unit.pengukuran.bukti(id, row.periode)
    let canAttach = page.bolehMengisi && row.dapatDiisi
    let waiting = canAttach ? page.tulisan?.berkas[id] ?? [] : []
    return HTML {
      if attached.isEmpty, waiting.isEmpty, !canAttach { p { Components.nihil("belum ada bukti") } }
      if !attached.isEmpty {
        ul(.class("bukti")) {
          for one in attached {
            li {
              a(.href(context.tautan(BuktiPage.alamat(page.unit.id, one.isi.berkas)))) { one.isi.nama }
              " "
              small { "\(ByteCount(one.isi.ukuran).printed), sidik \(one.isi.sidikPendek)" }
            }
          }
        }
      }
      if canAttach {
        for name in page.tulisan?.berkasGagal[id] ?? [] {
          input(.type("hidden"), .name(PengukuranForm.Bidang.gagal.nama(id)), .value(name))
          if errors[.berkas]?.hasPrefix(name) != true {
            p(.class("catatan")) { "\(name) tidak diterima, sehingga tidak dilampirkan." }
          }
        }
        for one in waiting {
          p(.class("catatan")) {
            input(
              .type("hidden"), .name(PengukuranForm.Bidang.berkas.nama(id)), .value(one.file.hash.hex),
              .data("nama", one.nama))
            "\(one.nama) sudah terunggah dan ikut dilampirkan saat disimpan."
            label(.class("pilih")) {
              input(.type("checkbox"), .name(PengukuranForm.Bidang.buang.nama(id)), .value(one.file.hash.hex))
              " Jangan lampirkan \(one.nama)"
            }
          }
        }
        div(.class(errors[.berkas] == nil ? "bidang" : "bidang galat")) {
          label(.for(PengukuranForm.Bidang.berkas.nama(id))) { "Lampirkan bukti" }
          p(.class("petunjuk")) { "PDF, foto, Excel, atau Word; paling besar 20 MB." }
          if let reason = errors[.berkas] { p(.class("pesan-galat")) { reason } }
          input(
            .id(PengukuranForm.Bidang.berkas.nama(id)), .name(PengukuranForm.Bidang.berkas.nama(id)), .type("file"),
            .multiple(), .data("unggah", "ya"), .aria("invalid", errors[.berkas] == nil ? nil : "true"))
        }
      }
    }
  }
}
