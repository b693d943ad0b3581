import HTML
import Reviu
import Selaras

extension NaskahPage {
  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      p(.class("ringkas")) { fakta.ringkasanTemuan }
      kepala
      if !isTerakhir { versiLama } else if isDinyatakan { dinyatakan }
      if !semua.isEmpty {
        saringanTemuan
        p(.class("jumlah"), .role("status")) { jumlah }
        if bolehMenanggapi || bolehMenilai { formulir } else { daftar }
        halaman.html(context, nama: "Halaman temuan")
      }
      if isTerakhir, !isDinyatakan, ruang.bolehMenjawab { pencabutan }
    }
  }

  private var kepala: HTML {
    HTML {
      p(.class("kepala-halaman")) {
        "\(fakta.nama), \(Count(fakta.diperiksa).printed) angka, cacah, nama, dan tanggal diperiksa. "
        a(.href(context.tautan("/jurnal/\(versi.entri)"))) { "Catatan jurnal nomor \(Count(Int(versi.entri)).printed)" }
      }
      if let odd = fakta.janggal { KeteranganJanggal(janggal: odd).html }
      if let more = fakta.tidakDimuat {
        p {
          Components.lencana("\(Count(more).printed) temuan lain tidak dimuat", .perhatian)
          " Temuannya terlalu banyak; setiap galat didahulukan. Perbaiki dahulu yang ada di sini, lalu unggah versi berikutnya."
        }
      }
      nav(.class("unduh"), .aria("label", "Bentuk lain")) {
        ul(.class("unduhan")) {
          li { a(.href(ruang.alamat(fakta, "/naskah"))) { "Baca naskah dengan temuan di tepinya" } }
          if let earlier {
            li {
              a(.href(ruang.alamat(fakta, "/perbandingan", [("dengan", String(earlier))]))) {
                "Bandingkan dengan versi \(earlier)"
              }
            }
          }
          li { a(.href(ruang.alamat(fakta, "/berkas"))) { "Unduh berkas asli" } }
          li { a(.href(ruang.alamat(fakta, "/temuan.html"))) { "Unduh naskah dan temuan (HTML)" } }
          li { a(.href(ruang.alamat(fakta, "/temuan.json"))) { "Unduh temuan (JSON)" } }
        }
      }
    }
  }

  private var earlier: Int? {
    ruang.evaluasi.versi(fakta.naskah, tahun: ruang.tahun).last { $0.isi.versi < fakta.versi }?.isi.versi
  }

  private var versiLama: HTML {
    let last = ruang.evaluasi.versi(fakta.naskah, tahun: ruang.tahun).last?.isi
    return div(.class("kilat", "perhatian")) {
      p {
        "Ini bukan versi terakhir. Temuan ditanggapi pada versi terakhir. "
        if let last { a(.href(ruang.alamat(last))) { "Buka versi \(last.versi)" } }
      }
    }
  }

  private var dinyatakan: HTML {
    div(.class("kilat")) {
      p {
        "Reviu versi ini sudah dinyatakan; temuannya tidak ditanggapi lagi. "
        a(.href(ruang.alamat("/pernyataan"))) { "Buka pernyataannya" }
      }
    }
  }

  private var jumlah: String {
    let shown = tersaring.count == semua.count ? "" : " yang cocok dari \(Count(semua.count).printed)"
    return tersaring.isEmpty
      ? "Tidak ada temuan yang cocok dengan saringan ini." : "\(Count(tersaring.count).printed) temuan\(shown)."
  }

  private var saringanTemuan: HTML {
    nav(.class("saringan-temuan"), .aria("label", "Saringan temuan")) {
      pilihan("Tingkat", TemuanNaskah.Tingkat.allCases, saringan.tingkat, nama: \.nama) { filter, value in
        filter.tingkat = value
      }
      pilihan("Keadaan", SaringanNaskah.Keadaan.allCases, saringan.keadaan, nama: \.nama) { filter, value in
        filter.keadaan = value
      }
      pilihan("Tentang", Kaidah.Kelompok.allCases, saringan.kelompok, nama: \.rawValue) { filter, value in
        filter.kelompok = value
      }
    }
  }

  /// One line of links: all, and each choice that has findings among those that pass the other filters.
  private func pilihan<Value: Hashable>(
    _ title: String, _ values: [Value], _ chosen: Value?, nama: (Value) -> String,
    _ set: (inout SaringanNaskah, Value?) -> Void
  ) -> HTML {
    let choices = [nil] + values.map(Optional.some)
    let counted = choices.map { value -> (Value?, SaringanNaskah, Int) in
      var filter = saringan
      set(&filter, value)
      return (value, filter, semua.count { filter.memuat($0.telaah) })
    }
    return div {
      span { "\(title):" }
      ul {
        for (value, filter, count) in counted where count > 0 || value == chosen {
          li {
            a(.href(alamat(filter)), .aria("current", value == chosen ? "true" : nil)) {
              "\(value.map(nama) ?? "Semua") (\(Count(count).printed))"
            }
          }
        }
      }
    }
  }

  private var formulir: HTML {
    FormFrame(
      alamat: alamat(formulir: bolehMenilai ? "penilaian" : "tanggapan"), token: context.formToken,
      kelas: "pemeriksaan formulir-temuan", draf: context.pengguna?.account.name
    ).html {
      div { daftar }
      if !baris.isEmpty { bersama }
    }
  }

  /// The findings on the page, under the headings of their chapters.
  private var daftar: HTML {
    let chapters = baris.map { $0.temuan.bab ?? "Bagian awal" }
    return HTML {
      for (index, row) in baris.enumerated() {
        if index == 0 || chapters[index] != chapters[index - 1] { h2 { chapters[index] } }
        KartuTemuan(page: self, baris: row).html
      }
    }
  }

  /// What is said to all ticked findings at once.
  private var bersama: HTML {
    let problem = galat.first { $0.bidang == "alasan" }?.pesan
    return section(.class("tindakan-temuan"), .aria("labelledby", "judul-bersama")) {
      h2(.id("judul-bersama")) { "Untuk semua temuan yang dicentang" }
      TextArea(
        nama: "alasan", judul: bolehMenilai ? "Alasan atau keterangan" : "Penjelasan atau keterangan",
        nilai: kiriman?.alasanBersama ?? "",
        petunjuk: bolehMenilai
          ? "Wajib untuk menolak, dan untuk menjelaskan atas nama Inspektorat."
          : "Wajib untuk menjelaskan: mengapa tulisan itu benar atau tetap begitu.",
        galat: problem, baris: 2
      ).html
      p(.class("berderet", "deret-tindakan")) {
        for action in bolehMenilai ? KirimanTemuan.Aksi.penilai : KirimanTemuan.Aksi.penjawab {
          button(.class(action.isUtama ? "" : "sekunder"), .name("aksi"), .value(action.rawValue)) {
            action.namaBersama
          }
        }
      }
    }
  }

  private var pencabutan: HTML {
    let problem = galat.first { $0.bidang == "alasan-cabut" }?.pesan
    return details(.class("kembalikan"), .open(problem != nil)) {
      summary { "Cabut versi ini" }
      p {
        "Untuk berkas yang salah unggah. Versi \(fakta.versi) tidak lagi tampil; jurnal tetap menyimpan riwayatnya, dan nomornya tidak dipakai lagi."
      }
      FormFrame(alamat: ruang.alamat(fakta, "/cabut"), token: context.formToken).html {
        TextArea(
          nama: "alasan-cabut", judul: "Alasan pencabutan", nilai: kiriman?.alasanCabut ?? "", galat: problem, baris: 2,
          isRequired: true
        ).html
        button(.class("sekunder")) { "Cabut versi \(fakta.versi)" }
      }
    }
  }
}
