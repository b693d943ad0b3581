/// Why a document cannot be read.
public enum NaskahError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file has no bytes.
  case berkasKosong(nama: String)
  /// There is no text in it.
  case kosong(nama: String)
  /// It has more bytes than are read.
  case terlaluBesar(nama: String, batas: Int)
  /// It opens only with a password, or forbids that its text is read.
  case terkunci(nama: String)
  /// It is of a kind that is not read, whatever its name says.
  case jenisLain(nama: String, jenis: String)
  /// It is of a kind that is read, but its name promises another.
  /// - seharusnya: the ending that fits.
  case akhiranLain(nama: String, akhiran: String, isi: String, seharusnya: String)
  /// Its letters are in an unknown encoding.
  case sandiTakDikenal(nama: String)
  /// Unpacked it would be far larger than a report is.
  case arsipMengembang(nama: String)
  /// It needs more memory or time than a report does.
  case terlaluBerat(nama: String)
  /// Reading and checking it takes longer than is waited for.
  case terlaluLama(nama: String)
  /// It is neither a report nor a plan nor a decree of indikator.
  case bukanLaporan(nama: String)
  /// It is of a known kind, but damaged.
  case rusak(nama: String)
  /// A program that reads it is missing or does not run.
  case perkakas(nama: String, keterangan: String)

  /// What is wrong and how to mend it.
  public var description: String {
    switch self {
    case .berkasKosong(let nama):
      "\u{201C}\(nama)\u{201D} kosong (0 bita). Salin atau unduh ulang berkasnya, lalu coba lagi."
    case .kosong(let nama):
      "\u{201C}\(nama)\u{201D} tidak berisi teks. Bila berkas itu hasil pindai, jalankan pengenalan teks (OCR) lebih dahulu, lalu reviu hasilnya."
    case .terlaluBesar(let nama, let batas):
      "\u{201C}\(nama)\u{201D} lebih besar dari \(batas >> 20) MB. Kecilkan gambarnya atau simpan tanpa gambar, lalu coba lagi."
    case .terkunci(let nama):
      "\u{201C}\(nama)\u{201D} dilindungi kata sandi atau melarang penyalinan teks. Simpan salinan tanpa kata sandi, lalu reviu salinan itu."
    case .jenisLain(let nama, let jenis):
      "\u{201C}\(nama)\u{201D} berisi \(jenis), apa pun akhiran namanya. Yang dapat direviu: PDF, DOCX, HTML, Markdown dan teks; simpan laporannya dalam salah satu bentuk itu."
    case .akhiranLain(let nama, let akhiran, let isi, let seharusnya):
      "\u{201C}\(nama)\u{201D} berakhiran .\(akhiran), tetapi isinya \(isi). Bila memang itu laporannya, ubah akhirannya menjadi .\(seharusnya); bila bukan, pilih berkas yang benar."
    case .sandiTakDikenal(let nama):
      "\u{201C}\(nama)\u{201D} bukan teks dalam UTF-8, UTF-16 atau Windows-1252. Simpan ulang sebagai teks UTF-8, lalu coba lagi."
    case .arsipMengembang(let nama):
      "\u{201C}\(nama)\u{201D} akan mengembang jauh melebihi ukuran wajar sebuah laporan bila dibuka, sehingga tidak dibuka. Mintalah berkas aslinya, atau simpan ulang dari aplikasi pengolah kata."
    case .terlaluBerat(let nama):
      "\u{201C}\(nama)\u{201D} memerlukan memori atau waktu lebih dari yang tersedia. Bagi dokumennya menjadi beberapa berkas, atau simpan sebagai teks, lalu coba lagi."
    case .terlaluLama(let nama):
      "\u{201C}\(nama)\u{201D} dihentikan karena membaca dan memeriksanya terlalu lama. Periksa apakah berkasnya benar sebuah laporan; bila benar, bagi menjadi beberapa berkas, lalu coba lagi."
    case .bukanLaporan(let nama):
      "\u{201C}\(nama)\u{201D} bukan laporan kinerja, rencana kerja, atau dokumen kinerja lain: hampir tidak ada kata seperti kinerja, sasaran, indikator, target, dan realisasi, dan hampir tidak ada angka yang dapat diperiksa. Periksa apakah berkasnya tertukar; bila laporannya hasil pindai, jalankan pengenalan teks (OCR) lebih dahulu."
    case .rusak(let nama):
      "\u{201C}\(nama)\u{201D} rusak sehingga tidak dapat dibaca. Buka dengan aplikasinya, simpan ulang, lalu coba lagi."
    case .perkakas(let nama, let keterangan):
      "\u{201C}\(nama)\u{201D} belum dapat dibaca. \(keterangan)"
    }
  }
}
