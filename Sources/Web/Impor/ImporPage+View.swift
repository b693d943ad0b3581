import HTML
import Sakip
import Selaras

extension ImporPage {
  var isi: HTML {
    HTML {
      ErrorSummary(galat.map { [.init(bidang: "berkas", pesan: $0)] } ?? []).html
      h1 { judul }
      p(.class("kepala-halaman")) {
        "Isi banyak angka sekaligus dari Excel atau CSV: unduh templat, isi, unggah, periksa pratinjaunya, lalu terapkan. Tidak ada yang tercatat sebelum Anda menerapkannya, dan impor dapat dibatalkan, kecuali yang menetapkan perangkat daerah baru."
      }
      GuideLink(.mengimpor).html
      section(.aria("labelledby", "judul-templat")) {
        h2(.id("judul-templat")) { "1. Unduh templat" }
        choose
        templates
      }
      section(.aria("labelledby", "judul-unggah")) {
        h2(.id("judul-unggah")) { "2. Unggah lembar yang sudah diisi" }
        send
      }
      if !menunggu.isEmpty { waiting }
      if !tertahan.isEmpty { stuck }
      section(.aria("labelledby", "judul-riwayat")) {
        h2(.id("judul-riwayat")) { "Impor terdahulu" }
        history
      }
    }
  }

  private var choose: HTML {
    HTML {
      nav(.class("berurutan"), .aria("label", "Jenis lembar")) {
        ul {
          for kind in pilihan.daftarJenis {
            li {
              a(.href(pilihan.alamat(kind)), .aria("current", kind == pilihan.jenis ? "page" : nil)) { kind.nama }
            }
          }
        }
      }
      h3 { pilihan.jenis.nama }
      period
    }
  }

  private var period: HTML {
    form(.class("saringan"), .method("get"), .action(Self.path)) {
      input(.type("hidden"), .name("jenis"), .value(pilihan.jenis.rawValue))
      choice(
        "tahun", "Tahun", context.daftarTahun.map { (String($0), String($0)) }, String(pilihan.permintaan.tahun),
        id: "tahun-impor")
      if pilihan.jenis.berbulan {
        choice(
          "bulan", "Sampai bulan", NamaBulan.semua.enumerated().map { (String($0.offset + 1), $0.element) },
          String(pilihan.permintaan.sampaiBulan))
      }
      if pilihan.daftarUnit.count > 1 {
        choice(
          "unit", "Perangkat daerah",
          [("", "Semua")] + pilihan.daftarUnit.map { ($0.id, context.namaDalamDaftar($0)) },
          pilihan.permintaan.unit ?? "")
      }
      if !pilihan.daftarVersi.isEmpty {
        choice(
          "versi", pilihan.judulVersi.judul,
          [("", pilihan.judulVersi.bawaan)] + pilihan.daftarVersi.map { ($0.id, $0.nama) },
          pilihan.permintaan.versi ?? "")
      }
      button(.class("sekunder")) { "Tampilkan" }
    }
  }

  private func choice(
    _ name: String, _ title: String, _ choices: [(String, String)], _ chosen: String, id: String? = nil
  ) -> HTML {
    div {
      label(.for(id ?? name)) { title }
      select(.id(id ?? name), .name(name)) {
        for (value, text) in choices { option(.value(value), .selected(value == chosen)) { text } }
      }
    }
  }

  private var kosong: TemplatKosong { TemplatKosong(pilihan: pilihan) }

  private var templates: HTML {
    HTML {
      if templat.baris.count > ImporDiterapkan.terbanyak {
        p {
          "Templat ini \(Count(templat.baris.count).printed) baris, lebih dari \(Self.terbanyak). Pilih satu perangkat daerah."
        }
      } else if templat.baris.count == 0, let obstacle = kosong.halangan {
        p { Components.nihil(obstacle) }
      } else {
        p {
          templat.baris.count == 0
            ? "\(kosong.uraian) "
            : "Templat ini sudah berisi \(Count(templat.baris.count).of("baris")). "
          "Sel yang Anda biarkan kosong tidak mengubah apa pun; tanda - mengosongkan keterangan yang sudah tercatat."
        }
        p {
          a(.class("tombol"), .href(pilihan.alamatTemplat("xlsx"))) { "Unduh templat XLSX" }
          " "
          a(.href(pilihan.alamatTemplat("csv"))) { "Unduh templat CSV" }
        }
      }
      details {
        summary { "Kolom dan cara mengisinya" }
        dl(.class("uraian")) {
          for column in templat.kolom {
            dt { column.nama }
            dd { "\(column.kegunaan): \(column.petunjuk)" }
          }
        }
      }
    }
  }

  private var send: HTML {
    FormFrame(alamat: context.tautanIni(), token: context.formToken, isWithFiles: true).html {
      input(.type("hidden"), .name("jenis"), .value(pilihan.jenis.rawValue))
      div(.class(galat == nil ? "bidang" : "bidang galat")) {
        label(.for("berkas")) { "Berkas XLSX atau CSV" }
        p(.class("petunjuk"), .id("berkas-petunjuk")) {
          "Jenisnya dikenali dari judul kolomnya. Paling banyak \(Self.terbanyak) baris. Tulis angka seperti 1.234,5; sel berisi rumus tempelkan sebagai nilai."
        }
        if let galat { p(.class("pesan-galat"), .id("berkas-galat")) { galat } }
        input(
          .id("berkas"), .name("berkas"), .type("file"), .accept(".xlsx,.csv,.txt"),
          .aria("invalid", galat == nil ? nil : "true"),
          .aria("describedby", galat == nil ? "berkas-petunjuk" : "berkas-petunjuk berkas-galat"))
      }
      button { "Unggah dan periksa" }
    }
  }

  private var waiting: HTML {
    section(.aria("labelledby", "judul-menunggu")) {
      h2(.id("judul-menunggu")) { "Menunggu diterapkan" }
      p(.class("petunjuk")) {
        "Belum selesai: tidak ada yang tercatat dari berkas ini. Buka pratinjaunya lalu terapkan, atau buang."
      }
      ul {
        for one in menunggu {
          li {
            a(.href(PratinjauPage.alamat(one.id))) { one.berkas.nama }
            ", \(one.jenis.namaDalamKalimat), berlaku sampai \(context.zona.printed(one.berlakuSampai)). "
            buang(one)
          }
        }
      }
    }
  }

  private var stuck: HTML {
    section(.aria("labelledby", "judul-tertahan")) {
      h2(.id("judul-tertahan")) { "Belum dapat diterapkan" }
      p(.class("petunjuk")) {
        "Belum selesai: tidak ada yang tercatat dari berkas ini. Perbaiki lalu unggah lagi, dan buang yang ini."
      }
      ul {
        for one in tertahan {
          li {
            a(.href(PratinjauPage.alamat(one.unggahan.id))) { one.unggahan.berkas.nama }
            ", \(one.unggahan.jenis.namaDalamKalimat): \(one.sebab) "
            buang(one.unggahan)
          }
        }
      }
    }
  }

  /// The way to throwing a sheet away, which asks first.
  private func buang(_ one: UnggahanImpor) -> HTML {
    a(.href("\(PratinjauPage.alamat(one.id))#\(PratinjauPage.buang)")) {
      "Buang"
      span(.class("hanya-pembaca-layar")) { " pratinjau \(one.berkas.nama)" }
    }
  }

  private var history: HTML {
    HTML {
      if riwayat.isEmpty {
        p { Components.nihil("Belum ada impor. Mulailah dengan mengunduh templat di atas.") }
      } else {
        DataTable(
          id: "impor", judul: Count(riwayat.count).of("impor"),
          kolom: [
            .init("Berkas"), .init("Jenis"), .init("Perangkat daerah"), .init("Catatan", angka: true),
            .init("Diterapkan"),
            .init("Keadaan"),
          ],
          baris: halaman.isi(riwayat).map(row)
        ).html
        halaman.html(context, nama: "Halaman impor terdahulu")
      }
    }
  }

  private func row(_ one: ImporTercatat) -> DataTable.Row {
    DataTable.Row([
      a(.href(ImporTercatatPage.alamat(one.entri))) { one.isi.lembar.nama }, HTML(one.isi.jenis.nama),
      HTML(context.cakupan(one)),
      HTML(Count(one.isi.banyaknya).printed), HTML(catatan[one.entri].map(context.pencatat) ?? "tidak diketahui"),
      one.dibatalkan == nil
        ? Components.lencana("diterapkan", .baik) : Components.lencana("dibatalkan", .netral),
    ])
  }
}
