import FileStore
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
      langkah
      if ruang.bolehMenjawab { unggah }
      for (kind, versions) in naskah { daftar(kind, versions) }
    }
  }

  private var langkah: HTML {
    ol(.class("daftar-tugas", "langkah-reviu")) {
      li {
        h2 { "1. Naskah" }
        p { keadaanNaskah }
        if let version = ringkasan.versi {
          p { a(.href(ruang.alamat(version.isi))) { "Buka temuan versi \(version.isi.versi)" } }
        }
      }
      li {
        h2 { "2. Daftar uji" }
        p {
          ringkasan.diuji == 0
            ? Components.lencana("Belum dimulai", .netral)
            : Components.lencana(
              "\(ringkasan.diuji) dari \(ButirUji.semua.count) butir dijawab",
              ringkasan.diuji == ButirUji.semua.count ? .baik : .perhatian)
        }
        p { a(.href(ruang.alamat("/daftar-uji"))) { "Buka daftar uji" } }
      }
      li {
        h2 { "3. Pernyataan telah direviu" }
        p { keadaanPernyataan }
        p { a(.href(ruang.alamat("/pernyataan"))) { "Buka pernyataan" } }
      }
    }
  }

  private var keadaanNaskah: HTML {
    guard let version = ringkasan.versi?.isi else {
      return HTML {
        Components.lencana("Belum ada laporan kinerja", .netral)
        ruang.bolehMenjawab
          ? " Unggah laporannya di bawah, atau ambil dari meja laporan."
          : " Perangkat daerah atau Inspektorat mengunggahnya di sini."
      }
    }
    return HTML {
      if ringkasan.galat > 0 {
        Components.lencana("Versi \(version.versi): \(Count(ringkasan.galat).printed) galat belum selesai", .salah)
        " Perbaiki laporannya lalu unggah versi berikutnya, atau jelaskan mengapa tulisannya benar."
      } else {
        Components.lencana("Versi \(version.versi): tidak ada galat yang belum selesai", .baik)
      }
      if ringkasan.menunggu > 0 {
        " "
        Components.lencana("\(Count(ringkasan.menunggu).printed) penjelasan menunggu Inspektorat", .perhatian)
      }
      if ringkasan.peringatan > 0 { " \(Count(ringkasan.peringatan).printed) peringatan untuk dipertimbangkan." }
    }
  }

  private var keadaanPernyataan: HTML {
    guard let statement = ringkasan.pernyataan else {
      return HTML {
        Components.lencana("Belum dinyatakan", .netral)
        ringkasan.galat > 0 ? " Menunggu galat selesai." : ""
      }
    }
    return HTML {
      Components.lencana("Dinyatakan \(statement.tanggal.printed)", .baik)
      if let last = ringkasan.versi?.isi.versi, statement.naskah != last {
        " "
        Components.lencana("Sesudah itu ada versi \(last)", .perhatian)
      }
    }
  }

  private var unggah: HTML {
    section(.aria("labelledby", "judul-unggah")) {
      h2(.id("judul-unggah")) { "Unggah naskah" }
      p {
        "PDF, DOCX, HTML, Markdown, atau teks, paling besar 50 MB. Hasil pindai harus melalui pengenalan teks (OCR) lebih dahulu. Membaca dan memeriksa berlangsung beberapa detik."
      }
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

  private func daftar(_ kind: JenisNaskah, _ versions: [Tercatat<NaskahDireviu>]) -> HTML {
    HTML {
      DataTable(
        id: "versi-\(kind.rawValue)", judul: "\(kind.nama), versi terakhir lebih dahulu",
        kolom: [
          .init("Versi"), .init("Berkas"), .init("Galat", angka: true), .init("Peringatan", angka: true),
          .init("Diperiksa", angka: true), .init("Diunggah"),
        ],
        baris: versions.map { baris($0, latest: versions.first?.isi.versi) }
      ).html
    }
  }

  private func baris(_ version: Tercatat<NaskahDireviu>, latest: Int?) -> DataTable.Row {
    let fact = version.isi
    let earlier = ruang.evaluasi.versi(fact.naskah, tahun: ruang.tahun).last { $0.isi.versi < fact.versi }
    return DataTable.Row([
      HTML {
        a(.href(ruang.alamat(fact))) { "Versi \(fact.versi)" }
        if let earlier {
          small {
            a(.href(ruang.alamat(fact, "/perbandingan", [("dengan", String(earlier.isi.versi))]))) {
              "banding dengan versi \(earlier.isi.versi)"
            }
          }
        }
      },
      HTML {
        fact.nama
        small { "\(BerkasNaskah(fact)?.namaJenis ?? fact.jenis), \(ByteCount(fact.ukuran).printed)" }
        if let odd = fact.janggal { small { "Dicatat meskipun janggal: \(odd.alasan)" } }
      },
      hitungan(fact.cacah(.galat)), hitungan(fact.cacah(.peringatan)),
      HTML(Count(fact.diperiksa).printed),
      HTML {
        if let entry = catatan[version.entri] {
          context.zona.printed(entry.time)
          small { "oleh \(entry.head.author.actor)" }
        } else {
          Components.nihil("tidak diketahui")
        }
      },
    ])
  }

  private func hitungan(_ count: Int) -> HTML {
    count == 0 ? Components.nihil("tidak ada") : HTML(Count(count).printed)
  }
}
