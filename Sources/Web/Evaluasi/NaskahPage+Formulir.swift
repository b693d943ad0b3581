import HTML
import Selaras

/// The findings with what one may say to them, and the way to withdraw the version.
extension NaskahPage {
  var formulir: HTML {
    FormFrame(
      alamat: alamat(formulir: bolehMenilai ? "penilaian" : "tanggapan"), token: context.formToken,
      kelas: "pemeriksaan formulir-temuan", draf: context.pengguna?.account.name,
      isBelumDisimpan: kabar != nil
    ).html {
      // The first button of a form answers the enter key in any of its boxes: this one sends nothing, without a dialog
      // around it.
      button(.formmethod("dialog"), .hidden()) { "Pilih tindakannya" }
      input(.type("hidden"), .name("posisi"), .value(String(context.state.posisi)))
      div {
        daftar
        p(.class("ke-bersama")) { a(.href("#judul-bersama")) { "Tanggapi banyak temuan sekaligus" } }
      }
      TanggapiBanyak(page: self).html
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
