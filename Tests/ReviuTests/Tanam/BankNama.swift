/// Words that made reports are about. None is of a real report.
enum BankNama {
  struct Indikator {
    let nama: String
    let satuan: String
    var turun = false
  }

  struct Sasaran {
    let nama: String
    let indikator: [Indikator]
  }

  static let wilayah = ["Sukamaju", "Tirta Makmur", "Rimba Jaya", "Karang Indah", "Muara Sejati", "Bukit Damai"]
  static let kabupaten = ["Contoh Raya", "Nusa Permai", "Lembah Asri", "Tanjung Mulia"]

  static func sasaran(_ jenis: JenisInstansi) -> [Sasaran] {
    switch jenis {
    case .kecamatan: kecamatan
    case .kesehatan, .rumahSakit: kesehatan
    case .perikanan: perikanan
    case .kabupaten: pemerintah
    }
  }

  private static let kecamatan = [
    Sasaran(
      nama: "Meningkatnya mutu layanan administrasi kecamatan",
      indikator: [.init(nama: "Indeks kepuasan pengguna layanan kecamatan", satuan: "Indeks")]),
    Sasaran(
      nama: "Meningkatnya kemandirian kelembagaan desa",
      indikator: [
        .init(nama: "Persentase desa dengan laporan keuangan tepat waktu", satuan: "%"),
        .init(nama: "Jumlah lembaga desa yang aktif membina warga", satuan: "Lembaga"),
      ]),
    Sasaran(
      nama: "Terjaganya ketenteraman lingkungan warga",
      indikator: [
        .init(nama: "Persentase gangguan ketertiban yang diselesaikan", satuan: "%"),
        .init(nama: "Angka kejadian gangguan keamanan lingkungan", satuan: "Kasus", turun: true),
      ]),
    Sasaran(
      nama: "Meningkatnya akuntabilitas kinerja kecamatan",
      indikator: [.init(nama: "Nilai evaluasi SAKIP kecamatan", satuan: "Nilai")]),
  ]
  private static let kesehatan = [
    Sasaran(
      nama: "Menurunnya kematian ibu dan bayi",
      indikator: [
        .init(nama: "Angka kematian bayi per seribu kelahiran hidup", satuan: "Angka", turun: true),
        .init(nama: "Persentase persalinan di fasilitas kesehatan", satuan: "%"),
      ]),
    Sasaran(
      nama: "Meningkatnya mutu pelayanan kesehatan dasar",
      indikator: [
        .init(nama: "Persentase puskesmas terakreditasi paripurna", satuan: "Persen"),
        .init(nama: "Indeks kepuasan pasien rawat jalan", satuan: "Indeks"),
        .init(nama: "Jumlah tenaga medis yang tersertifikasi", satuan: "Orang"),
      ]),
    Sasaran(
      nama: "Terkendalinya penyakit menular",
      indikator: [
        .init(nama: "Cakupan imunisasi dasar lengkap pada balita", satuan: "%"),
        .init(nama: "Prevalensi stunting pada anak di bawah dua tahun", satuan: "%", turun: true),
      ]),
    Sasaran(
      nama: "Meningkatnya tata kelola organisasi",
      indikator: [.init(nama: "Nilai akuntabilitas kinerja perangkat daerah", satuan: "Nilai")]),
  ]
  private static let perikanan = [
    Sasaran(
      nama: "Meningkatnya produksi perikanan",
      indikator: [
        .init(nama: "Jumlah produksi ikan hasil budi daya", satuan: "Ton"),
        .init(nama: "Jumlah produksi ikan hasil tangkapan", satuan: "Ton"),
      ]),
    Sasaran(
      nama: "Meningkatnya kesejahteraan nelayan dan pembudi daya",
      indikator: [
        .init(nama: "Nilai tukar nelayan", satuan: "Indeks"),
        .init(nama: "Persentase kelompok nelayan yang naik kelas", satuan: "%"),
      ]),
    Sasaran(
      nama: "Terjaganya mutu dan keamanan hasil perikanan",
      indikator: [
        .init(nama: "Persentase unit pengolahan yang memenuhi standar mutu", satuan: "%"),
        .init(nama: "Jumlah temuan bahan berbahaya pada produk ikan", satuan: "Temuan", turun: true),
      ]),
    Sasaran(
      nama: "Meningkatnya konsumsi ikan masyarakat",
      indikator: [.init(nama: "Tingkat konsumsi ikan per kapita", satuan: "Kg/kapita")]),
  ]
  private static let pemerintah = [
    Sasaran(
      nama: "Meningkatnya pertumbuhan ekonomi daerah",
      indikator: [
        .init(nama: "Laju pertumbuhan ekonomi", satuan: "%"),
        .init(nama: "Pendapatan per kapita penduduk", satuan: "Juta Rupiah"),
      ]),
    Sasaran(
      nama: "Menurunnya kemiskinan dan pengangguran",
      indikator: [
        .init(nama: "Persentase penduduk miskin", satuan: "%", turun: true),
        .init(nama: "Tingkat pengangguran terbuka", satuan: "%", turun: true),
      ]),
    Sasaran(
      nama: "Meningkatnya kualitas sumber daya manusia",
      indikator: [
        .init(nama: "Rata-rata lama sekolah penduduk dewasa", satuan: "Tahun"),
        .init(nama: "Usia harapan hidup saat lahir", satuan: "Tahun"),
        .init(nama: "Indeks pembangunan gender", satuan: "Indeks"),
      ]),
    Sasaran(
      nama: "Meningkatnya kualitas infrastruktur wilayah",
      indikator: [
        .init(nama: "Persentase jalan kabupaten dalam kondisi mantap", satuan: "%"),
        .init(nama: "Persentase rumah tangga dengan air minum layak", satuan: "%"),
      ]),
    Sasaran(
      nama: "Terwujudnya birokrasi yang bersih dan melayani",
      indikator: [
        .init(nama: "Indeks reformasi birokrasi", satuan: "Indeks"),
        .init(nama: "Nilai SAKIP pemerintah daerah", satuan: "Nilai"),
      ]),
  ]
}
