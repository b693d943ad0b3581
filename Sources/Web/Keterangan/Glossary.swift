/// Terms of SAKIP with their meaning in plain Indonesian and their legal source (`docs/glossary.md`).
enum Glossary {
  /// One term.
  struct Istilah: Sendable {
    let nama: String
    let arti: String
    let sumber: String

    /// Its place on the page of the glossary: `sub-kegiatan`.
    var tempat: String {
      nama.lowercased().split { !$0.isLetter }.joined(separator: "-")
    }

    init(_ nama: String, _ arti: String, _ sumber: String = "") {
      self.nama = nama
      self.arti = arti
      self.sumber = sumber
    }
  }

  static let semua: [Istilah] = [
    Istilah(
      "APIP, Inspektorat",
      "Pengawas internal pemerintah daerah: memeriksa laporan dan mengevaluasi akuntabilitas kinerja."),
    Istilah(
      "Belanja modal", "Belanja untuk barang yang dipakai lebih dari setahun: gedung, jalan, peralatan.", "PP 12/2019"),
    Istilah("Belanja operasi", "Belanja sehari-hari: gaji, barang dan jasa, hibah, bantuan sosial.", "PP 12/2019"),
    Istilah("Belanja tidak terduga", "Cadangan untuk keadaan darurat.", "PP 12/2019"),
    Istilah("Capaian", "Seberapa jauh target tercapai, dalam persen. 100% berarti tepat mencapai target."),
    Istilah(
      "Daftar uji", "Daftar 23 butir yang dijawab Inspektorat saat mereviu laporan kinerja.", "PermenPANRB 53/2014"),
    Istilah(
      "Definisi operasional",
      "Lembar yang menerangkan makna indikator, alasan memilihnya, cara menghitungnya, sumber data, dan penanggung jawabnya.",
      "SK IKU"),
    Istilah("DPA", "Dokumen pelaksanaan anggaran perangkat daerah dalam setahun."),
    Istilah(
      "Efisiensi", "Bagian anggaran yang dihemat pada kinerja yang dicapai. Makin besar, makin hemat.",
      "PMK 249/PMK.02/2011 dan penggantinya"),
    Istilah(
      "Galat",
      "Temuan reviu yang dibuktikan naskah itu sendiri, misalnya jumlah yang tidak sama dengan rinciannya. Reviu tidak dinyatakan selama ada galat yang belum selesai."
    ),
    Istilah(
      "Indeks gabungan", "Indikator yang nilainya disusun dari beberapa komponen, biasanya dengan bobot."),
    Istilah("Indikator", "Ukuran keberhasilan sebuah tujuan atau sasaran.", "PER/09/M.PAN/5/2007"),
    Istilah(
      "IKU", "Indikator kinerja utama: indikator yang paling menggambarkan tugas perangkat daerah.", "Permenpan 20/2008"
    ),
    Istilah(
      "Pencabutan",
      "Pernyataan bahwa sesuatu tercatat karena keliru. Yang dicabut tidak lagi tampil, tetapi catatan dan alasannya tetap dalam jurnal."
    ),
    Istilah("Jurnal", "Catatan setiap perubahan data di situs ini. Catatan hanya bertambah, tidak pernah dihapus."),
    Istilah(
      "Kategori", "Kelas sebuah capaian menurut skala yang berlaku, misalnya \u{201C}Sangat Tinggi\u{201D}.",
      "Permendagri 86/2017"),
    Istilah("Kegiatan", "Bagian dari program, dengan keluaran tertentu.", "Permendagri 90/2019 dan pemutakhirannya"),
    Istilah("LHE", "Laporan hasil evaluasi akuntabilitas kinerja oleh Inspektorat.", "PermenPANRB 88/2021"),
    Istilah(
      "LKjIP",
      "Laporan kinerja instansi pemerintah: pertanggungjawaban kinerja selama setahun. Disebut juga LKj, LKIP, atau LAKIP.",
      "PermenPANRB 53/2014"),
    Istilah("LRA", "Laporan realisasi anggaran.", "PP 71/2010"),
    Istilah("Misi", "Upaya umum untuk mewujudkan visi kepala daerah."),
    Istilah(
      "Nomenklatur",
      "Kode dan nama urusan, program, kegiatan, dan sub kegiatan. Versinya berganti; anggaran setiap tahun memakai satu versi.",
      "Permendagri 90/2019 dan pemutakhirannya"),
    Istilah(
      "Pagu", "Batas belanja yang ditetapkan. Pagu murni ditetapkan pada awal tahun; pagu perubahan menggantikannya."),
    Istilah(
      "Pagu indikatif", "Perkiraan dana suatu program dalam RPJMD atau Renstra; belum anggaran.", "Permendagri 86/2017"),
    Istilah(
      "Pemegang jabatan",
      "Akun yang bertindak bagi sebuah jabatan: definitif, atau sebagai pelaksana tugas (Plt.), pelaksana harian (Plh.), atau penjabat (Pj.)."
    ),
    Istilah(
      "Perangkat daerah",
      "Badan, dinas, kecamatan, dan kantor lain milik pemerintah daerah. Disebut juga SKPD atau OPD.", "PP 18/2016"),
    Istilah("Peringatan", "Temuan reviu tentang sesuatu yang janggal atau belum lengkap, tetapi belum tentu salah."),
    Istilah(
      "Perjanjian kinerja",
      "Janji kepala perangkat daerah tentang target setahun. Yang pertama disebut murni; jika diubah disebut perubahan.",
      "PermenPANRB 53/2014"),
    Istilah(
      "Penyebut", "Yang dihitung di bawah garis pecahan sebuah rumus; di atasnya berdiri pembilang."),
    Istilah(
      "Polaritas",
      "Arah yang baik sebuah indikator: makin tinggi makin baik (naik), atau makin rendah makin baik (turun)."),
    Istilah("Predikat", "Kelas sebuah nilai, misalnya AA sampai D, atau WTP."),
    Istilah("Program", "Kumpulan kegiatan untuk mencapai sasaran.", "Permendagri 90/2019 dan pemutakhirannya"),
    Istilah("Realisasi", "Nilai yang benar-benar dicapai, atau uang yang benar-benar dibelanjakan."),
    Istilah(
      "Rekomendasi dan tindak lanjut", "Saran hasil evaluasi, dan apa yang sudah dilakukan atasnya.",
      "PermenPANRB 88/2021"),
    Istilah("Renja", "Rencana kerja perangkat daerah untuk setahun.", "Permendagri 86/2017"),
    Istilah("Renstra", "Rencana strategis perangkat daerah untuk lima tahun.", "Permendagri 86/2017"),
    Istilah(
      "Reviu", "Pemeriksaan terbatas atas laporan oleh Inspektorat sebelum laporan disampaikan.", "PermenPANRB 53/2014"),
    Istilah("RPJMD", "Rencana pembangunan jangka menengah daerah untuk lima tahun.", "Permendagri 86/2017"),
    Istilah(
      "SAKIP",
      "Sistem akuntabilitas kinerja instansi pemerintah: merencanakan, berjanji, mengukur, melapor, dan dievaluasi.",
      "Perpres 29/2014"),
    Istilah("Sasaran", "Hasil yang ingin dicapai dalam beberapa tahun, bagian dari sebuah tujuan."),
    Istilah("Semester", "Setengah tahun."),
    Istilah("Serapan", "Bagian pagu yang sudah dibelanjakan, dalam persen."),
    Istilah(
      "SMART",
      "Lima ciri indikator yang baik: spesifik, terukur, dapat dicapai, relevan, dan berbatas waktu."),
    Istilah(
      "Sidik",
      "Sidik jari digital sebuah catatan jurnal: 64 angka dan huruf (SHA-256) yang dihitung dari isi catatan dan sidik catatan sebelumnya. Satu huruf yang diubah mengubah sidik itu dan semua sidik sesudahnya, sehingga jurnal yang ditulis ulang ketahuan."
    ),
    Istilah(
      "Sub kegiatan", "Bagian terkecil dari anggaran yang mempunyai pagu dan realisasi.",
      "Permendagri 90/2019 dan pemutakhirannya"),
    Istilah(
      "Tanggapan",
      "Jawaban atas temuan reviu: akan diperbaiki pada versi berikutnya, atau dijelaskan dengan alasan yang diputuskan Inspektorat."
    ),
    Istilah("Target", "Nilai yang ingin dicapai."),
    Istilah("Temuan", "Yang ditemukan program saat memeriksa naskah yang direviu: galat atau peringatan."),
    Istilah("Triwulan", "Tiga bulan; setahun mempunyai empat triwulan."),
    Istilah("Tujuan", "Keadaan yang ingin diwujudkan perangkat daerah dalam lima tahun."),
    Istilah(
      "Unit kerja", "Bagian dari perangkat daerah: sekretariat, bagian, bidang, sub bagian, seksi, atau UPTD.",
      "PP 18/2016"),
  ]
}
