/// Names of programmes, kegiatan and sub kegiatan of made reports.
enum BankProgram {
  static let bidang = [
    "Perpustakaan", "Kearsipan", "Destinasi Wisata", "Perikanan Tangkap", "Tanaman Pangan", "Perdagangan Dalam Negeri",
    "Angkutan Jalan", "Persampahan", "Permukiman", "Irigasi Desa", "Jalan Lingkungan", "Kesehatan Masyarakat",
    "Kepemudaan", "Keolahragaan", "Koperasi", "Ketenagakerjaan", "Kebencanaan", "Perlindungan Anak", "Arsitektur Kota",
    "Budi Daya Ikan", "Peternakan", "Statistik Sektoral", "Penanaman Modal", "Ketahanan Pangan",
  ]
  static let program = [
    "Program Pengelolaan", "Program Pengembangan", "Program Peningkatan Kualitas", "Program Pemberdayaan",
    "Program Penataan", "Program Pembinaan",
  ]
  static let kegiatan = [
    "Koordinasi Penyelenggaraan", "Pembangunan Sarana", "Pembinaan Kelompok", "Penyusunan Kebijakan Teknis",
    "Pengendalian Mutu", "Perencanaan Terpadu",
  ]
  static let sub = [
    "Fasilitasi Pelaku", "Pelatihan Petugas", "Pengadaan Peralatan", "Sosialisasi Ketentuan", "Pendataan Lapangan",
    "Pemeliharaan Fasilitas", "Pendampingan Kelompok Usaha", "Monitoring Hasil Kerja", "Penyebaran Informasi",
    "Pemberian Penghargaan",
  ]
  static let penunjang = "Program Penunjang Urusan Pemerintahan Daerah"
  static let kegiatanPenunjang = [
    "Perencanaan dan Evaluasi Kinerja", "Administrasi Keuangan", "Administrasi Umum",
    "Pemeliharaan Barang Milik Daerah",
  ]
  static let subPenunjang = [
    "Penyusunan Dokumen Perencanaan", "Penyediaan Gaji dan Tunjangan", "Penyediaan Bahan Logistik Kantor",
    "Pemeliharaan Kendaraan Dinas", "Penyediaan Jasa Listrik dan Air", "Rapat Koordinasi dan Konsultasi",
    "Penatausahaan Aset", "Pemeliharaan Gedung Kantor", "Evaluasi Kinerja Internal", "Pelaporan Keuangan Akhir Tahun",
  ]
}
