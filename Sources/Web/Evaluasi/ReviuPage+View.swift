import HTML
import Laporan
import Selaras

extension ReviuPage {
  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      p(.class("ringkas")) {
        "Inspektorat mereviu laporan kinerja sebelum disampaikan (PermenPANRB 53/2014): naskahnya diperiksa, daftar uji dijawab, lalu reviu dinyatakan."
      }
      tahunLain
      langkah
      daftarBacaan
      if ruang.bolehMenjawab { unggah }
      for (kind, versions) in naskah { daftar(kind, versions) }
    }
  }

  /// The ways to the other years of which something was sent, and to last year.
  @HTMLBuilder private var tahunLain: HTML {
    let sent = ruang.evaluasi.naskah.values.map(\.isi.tahun) + [context.hari.tahun - 1]
    let others = Set(sent).subtracting([ruang.tahun]).sorted()
    if !others.isEmpty {
      ul(.class("berderet")) {
        for year in others {
          li { a(.href(RuangReviu.alamat(context, ruang.unit.id, year))) { "Reviu tahun \(year)" } }
        }
      }
    }
  }

  private var unggah: HTML {
    section(.aria("labelledby", "judul-unggah")) {
      h2(.id("judul-unggah")) { "Unggah naskah" }
      p {
        "PDF, DOCX, HTML, Markdown, atau teks, paling besar 50 MB. Hasil pindai harus melalui pengenalan teks (OCR) lebih dahulu. Membaca dan memeriksa berlangsung beberapa detik."
      }
      if let statement = ringkasan.pernyataan { p { sesudahDinyatakan(statement) } }
      FormFrame(alamat: ruang.alamat(), token: context.formToken, isWithFiles: true).html {
        div(.class("bidang")) {
          label(.for("naskah")) { "Jenis naskah" }
          select(.id("naskah"), .name("naskah")) {
            for kind in JenisNaskah.allCases {
              option(.value(kind.rawValue), .selected(kind == pilihan)) { kind.nama }
            }
          }
        }
        bidangBerkas
        p(.class("berderet", "deret-tindakan")) {
          button(.name("aksi"), .value("unggah")) { "Unggah dan periksa" }
        }
      }
      if Lkjip.ketiadaan(ruang.unit, tahun: ruang.tahun) == nil { dariMeja }
    }
  }

  private func sesudahDinyatakan(_ statement: ReviuDinyatakan) -> String {
    let subject = statement.naskah.map { "versi \($0)" } ?? "laporan yang tidak diunggah di sini"
    return
      "Reviu tahun \(ruang.tahun) sudah dinyatakan \(statement.tanggal.printed) atas \(subject). Naskah yang diunggah sekarang tidak termasuk di dalamnya: untuk naskah itu Inspektorat membuat pernyataan baru."
  }

  private var bidangBerkas: HTML {
    let problem = galat.first { $0.bidang == "berkas" }?.pesan
    return div(.class(problem == nil ? "bidang" : "bidang galat")) {
      label(.for("berkas")) { "Berkas" }
      if let problem { p(.class("pesan-galat"), .id("berkas-galat")) { problem } }
      input(
        .id("berkas"), .name("berkas"), .type("file"), .accept(".pdf,.docx,.html,.htm,.md,.txt"),
        .aria("invalid", problem == nil ? nil : "true"), .aria("describedby", problem == nil ? nil : "berkas-galat"))
    }
  }

  private var dariMeja: HTML {
    let frozen = ruang.unit.pelaporan.tahun[ruang.tahun]?.versi.last
    return HTML {
      h3 { "Atau ambil dari meja laporan" }
      p {
        frozen.map { "Laporan kinerja versi \($0.isi.versi) yang dibekukan disusun sebagai DOCX, lalu diperiksa." }
          ?? "Belum ada versi yang dibekukan; laporan kinerja seperti keadaannya sekarang disusun sebagai DOCX, lalu diperiksa."
      }
      FormFrame(alamat: ruang.alamat(), token: context.formToken, kelas: "sebaris").html {
        input(.type("hidden"), .name("naskah"), .value(JenisNaskah.laporanKinerja.rawValue))
        button(.class("sekunder"), .name("aksi"), .value("laporan")) { "Ambil dari meja laporan dan periksa" }
      }
    }
  }
}
