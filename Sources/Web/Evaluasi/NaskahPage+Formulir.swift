import HTML
import Selaras

/// The findings with what one may say to them, and the way to withdraw the version.
extension NaskahPage {
  var formulir: HTML {
    FormFrame(
      alamat: alamat(formulir: bolehMenilai ? "penilaian" : "tanggapan"), token: context.formToken,
      kelas: "pemeriksaan formulir-temuan", draf: context.pengguna?.account.name
    ).html {
      div { daftar }
      bersama
    }
  }

  /// The findings on the page, under the headings of their chapters.
  var daftar: HTML {
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

  var pencabutan: HTML {
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
