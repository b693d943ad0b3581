import HTML

/// The parts of a step that ask for more than a press of its button: of an agreement, and of a rencana aksi.
struct LangkahBerisian {
  /// What the button sends.
  let aksi: String
  /// What was typed into a field, where it was refused.
  let nilai: (String) -> String?
  /// What was wrong in a field.
  let galat: (String) -> String?
  /// The frame of the form; with files for a second value that is true.
  let formulir: (HTML, Bool) -> HTML

  /// Recording the approval of somebody who signed on paper: number and day of what was signed, and the paper itself.
  var kertas: HTML {
    let isRefused = nilai("cara") == "kertas"
    return details(.open(isRefused)) {
      summary { "Catat persetujuan dari naskah kertas" }
      p(.class("petunjuk")) {
        "Untuk pemegang jabatan yang tidak mempunyai akun: tulis nomor naskah yang sudah ditandatangani dan hari tanda tangannya, lalu lampirkan naskahnya."
      }
      formulir(
        HTML {
          input(.type("hidden"), .name("cara"), .value("kertas"))
          FormField(
            nama: "nomor-surat", judul: "Nomor naskah", nilai: nilai("nomor-surat"), galat: galat("nomor-surat"),
            isRequired: true
          ).html
          FormField(
            nama: "tanggal-surat", judul: "Tanggal tanda tangan", jenis: .date, nilai: nilai("tanggal-surat"),
            petunjuk: "Tanggal yang tercetak pada dokumen tetap tanggal naskahnya.",
            galat: galat("tanggal-surat"), isRequired: true
          ).html
          BoxGroup(
            nama: SuratKertas.hanyaBulan, judul: "Naskah lama yang harinya tidak diketahui",
            kotak: [
              .init(
                nilai: "ya", nama: "Catat bulan dan tahunnya saja", isTicked: nilai(SuratKertas.hanyaBulan) != nil)
            ],
            petunjuk: "Pilih hari mana pun dalam bulan itu; hari itu tidak dicetak."
          ).html
          SuratKertas.berkas.html(galat: galat(SuratKertas.bidangBerkas), ulang: isRefused)
          button(.class("sekunder"), .name("aksi"), .value(aksi)) { "Catat persetujuan" }
        }, true)
    }
  }

  /// A step that needs a reason.
  /// - Parameters:
  ///   - nama: the step in words.
  ///   - petunjuk: what the reason is for.
  func denganAlasan(_ nama: String, petunjuk: String) -> HTML {
    let field = "alasan-\(aksi)"
    return details(.open(galat(field) != nil || nilai(field) != nil)) {
      summary { "\(nama) dengan alasan" }
      formulir(
        HTML {
          TextArea(
            nama: field, judul: "Alasan", nilai: nilai(field) ?? "", petunjuk: petunjuk, galat: galat(field), baris: 3,
            isRequired: true
          ).html
          button(.class("sekunder"), .name("aksi"), .value(aksi)) { nama }
        }, false)
    }
  }
}
