import Selaras

/// Kinds of entries, roles and fields in words.
enum EventNames {
  private static let kinds: [String: String] = [
    "organisasi.pemda-ditetapkan": "Pemerintah daerah ditetapkan",
    "organisasi.perangkat-daerah-ditetapkan": "Perangkat daerah ditetapkan",
    "organisasi.jabatan-ditetapkan": "Jabatan ditetapkan",
    "organisasi.profil-dicatat": "Profil dicatat",
    "organisasi.kepegawaian-dicatat": "Kepegawaian dicatat",
    "organisasi.pemegang-jabatan-dicatat": "Pemegang jabatan dicatat",
    "organisasi.unit-kerja-ditetapkan": "Unit kerja ditetapkan",
    "organisasi.nama-berganti": "Nama perangkat daerah berganti",
    "organisasi.pembentukan-dibatalkan": "Pembentukan perangkat daerah dibatalkan",
    "perencanaan.versi-renstra-ditetapkan": "Versi RPJMD atau Renstra ditetapkan",
    "perencanaan.status-versi-berubah": "Keadaan versi rencana berubah",
    "perencanaan.tujuan-ditetapkan": "Tujuan ditetapkan",
    "perencanaan.sasaran-ditetapkan": "Sasaran ditetapkan",
    "perencanaan.indikator-ditetapkan": "Indikator ditetapkan",
    "perencanaan.telaah-smart-dicatat": "Telaah SMART dicatat",
    "perencanaan.target-ditetapkan": "Target ditetapkan",
    "perencanaan.simpul-pohon-ditetapkan": "Simpul pohon kinerja ditetapkan",
    "perencanaan.dukungan-lintas-dicatat": "Dukungan lintas diminta",
    "perencanaan.dukungan-lintas-ditanggapi": "Permintaan dukungan lintas dijawab",
    "perencanaan.temuan-dikecualikan": "Temuan keselarasan dikecualikan",
    "perencanaan.rencana-tahunan-ditetapkan": "RKPD atau Renja ditetapkan",
    "perencanaan.baris-rencana-ditetapkan": "Baris RKPD atau Renja ditetapkan",
    "perencanaan.evaluasi-rencana-dicatat": "Evaluasi Renja dicatat",
    "perencanaan.kinerja-layanan-dicatat": "Kinerja pelayanan dicatat",
    "perencanaan.isu-dicatat": "Isu penting dicatat",
    "perencanaan.usulan-dicatat": "Usulan masyarakat dicatat",
    "perjanjian.perjanjian-kinerja-ditetapkan": "Perjanjian kinerja ditetapkan",
    "perjanjian.naskah-pk-ditetapkan": "Perjanjian kinerja disusun",
    "perjanjian.status-pk-berubah": "Keadaan perjanjian kinerja berubah",
    "perjanjian.rencana-aksi-ditetapkan": "Rencana aksi disusun",
    "perjanjian.baris-rencana-aksi-ditetapkan": "Baris rencana aksi ditetapkan",
    "perjanjian.status-rencana-aksi-berubah": "Keadaan rencana aksi berubah",
    "pengukuran.realisasi-dicatat": "Realisasi dicatat",
    "pengukuran.status-realisasi-berubah": "Keadaan realisasi berubah",
    "pengukuran.bukti-dilampirkan": "Bukti dilampirkan",
    "pengukuran.pembanding-dicatat": "Pembanding dicatat",
    "pengukuran.skala-ditetapkan": "Skala kategori ditetapkan",
    "pengukuran.kebijakan-ditetapkan": "Kebijakan pengukuran ditetapkan",
    "pengukuran.jadwal-ditetapkan": "Jadwal pengisian ditetapkan",
    "pengukuran.isian-dibuka": "Isian yang terkunci dibuka",
    "anggaran.simpul-ditetapkan": "Program, kegiatan, atau sub kegiatan ditetapkan",
    "anggaran.pagu-ditetapkan": "Pagu ditetapkan",
    "anggaran.realisasi-dicatat": "Realisasi anggaran dicatat",
    "anggaran.pemetaan-ditetapkan": "Pemetaan anggaran ke indikator ditetapkan",
    "anggaran.rekap-belanja-dicatat": "Rekap belanja menurut jenis dicatat",
    "anggaran.nomenklatur-ditetapkan": "Nomenklatur ditetapkan",
    "anggaran.kode-nomenklatur-dicatat": "Kode nomenklatur dicatat",
    "anggaran.kode-nomenklatur-dicabut": "Kode nomenklatur dicabut",
    "anggaran.nomenklatur-dipilih": "Nomenklatur anggaran dipilih",
    "anggaran.lra-dicatat": "Laporan realisasi anggaran dicatat",
    "anggaran.pengesahan-dicatat": "Pengesahan anggaran dicatat",
    "anggaran.pagu-program-dicatat": "Pagu program dicatat",
    "pelaporan.narasi-ditulis": "Narasi laporan ditulis",
    "pelaporan.analisis-dicatat": "Analisis dicatat",
    "pelaporan.penghargaan-dicatat": "Penghargaan dicatat",
    "pelaporan.inovasi-dicatat": "Inovasi dicatat",
    "pelaporan.struktur-dipilih": "Susunan laporan dipilih",
    "pelaporan.laporan-dibekukan": "Laporan dibekukan",
    "evaluasi.rekomendasi-dicatat": "Rekomendasi dicatat",
    "evaluasi.tindak-lanjut-dicatat": "Tindak lanjut dicatat",
    "evaluasi.reviu-dinyatakan": "Reviu dinyatakan",
    "evaluasi.naskah-direviu": "Naskah direviu",
    "evaluasi.temuan-ditanggapi": "Temuan ditanggapi",
    "evaluasi.tanggapan-dinilai": "Tanggapan dinilai",
    "evaluasi.daftar-uji-diisi": "Daftar uji reviu diisi",
    "inti.pencatatan-dicabut": "Pencatatan dicabut",
    "inti.impor-diterapkan": "Impor diterapkan",
    "inti.impor-dibatalkan": "Impor dibatalkan",
  ]

  /// `Realisasi dicatat`; a kind of a newer program is shown as it is kept.
  static func nama(_ kind: String) -> String { kinds[kind] ?? kind }

  /// The room of a kind: `Pengukuran`.
  static func ruang(_ room: String) -> String {
    room == "inti" ? "Impor dan pencabutan" : room.prefix(1).uppercased() + room.dropFirst()
  }

  /// `Operator perangkat daerah, Kecamatan Juai`.
  static func peran(_ recorded: String, _ state: State) -> String {
    let parts = recorded.split(separator: " ", maxSplits: 1)
    guard let role = parts.first.flatMap({ Peran(rawValue: String($0)) }) else { return recorded }
    guard parts.count > 1 else { return role.nama }
    return "\(role.nama), \(state.unit[String(parts[1])]?.nama ?? String(parts[1]))"
  }

  private static let fields: [String: String] = [
    "id": "kode", "unit": "perangkat daerah", "tahun": "tahun", "nama": "nama", "periode": "periode",
    "nilai": "nilai", "masukan": "bahan hitungan", "sementara": "angka sementara", "sumber": "sumber",
    "catatan": "catatan", "aksi": "tindakan", "alasan": "alasan", "indikator": "indikator", "tujuan": "tujuan",
    "sasaran": "sasaran", "versi": "versi", "tanggal": "tanggal", "dasar": "dasar", "jumlah": "jumlah",
    "subKegiatan": "sub kegiatan", "sampaiBulan": "sampai dengan bulan", "rincian": "rincian",
    "simpul": "bagian anggaran",
    "induk": "induk", "tingkat": "tingkat", "kode": "kode rekening", "target": "target", "baris": "baris",
    "jabatan": "jabatan", "jenis": "jenis", "jabatanKepala": "jabatan kepala", "tempat": "tempat",
    "mulai": "mulai", "selesai": "selesai", "misi": "misi", "awal": "tahun awal", "akhir": "tahun akhir",
    "mengikuti": "mengikuti versi", "landasan": "dasar hukum", "tentang": "tentang", "visi": "visi",
    "rumusan": "rumusan", "pendahulu": "pendahulu", "unitKerja": "unit kerja",
    "idUnitKerja": "unit kerja", "dasarSelesai": "dasar berakhir", "berlakuSejak": "berlaku sejak",
    "gantiNama": "pergantian nama", "atasan": "atasan",
    "sasaranRpjmd": "sasaran RPJMD yang didukung", "kondisiAwal": "kondisi awal", "variabel": "variabel formula",
    "simbol": "simbol", "kualitasData": "pernyataan kualitas data", "rumus": "rumus", "peran": "peran",
    "cakupan": "dinyatakan per", "bobot": "bobot (persen)", "metode": "cara menggabungkan komponen",
    "agregasiUnit": "nilai beberapa unit", "verifikasiData": "cara data diverifikasi",
    "keterbatasanData": "keterbatasan data", "telaahSmart": "telaah SMART", "penilaian": "penilaian",
    "kriteria": "kriteria", "terpenuhi": "terpenuhi",
    "jenjang": "jenjang", "kondisi": "kondisi", "sebab": "hubungan sebab-akibat", "urutan": "urutan",
    "simpulPohon": "simpul pohon kinerja", "mitra": "mitra", "kontribusi": "kontribusi yang diminta",
    "permintaan": "permintaan", "diputuskan": "diputuskan kepala", "dukunganLintas": "permintaan dukungan",
    "kaidah": "kaidah", "pengecualianTemuan": "pengecualian temuan",
    "tanggapanDukungan": "jawaban atas permintaan dukungan",
    "polaritas": "polaritas", "agregasi": "nilai setahun", "frekuensi": "diukur setiap", "satuan": "satuan",
    "desimal": "banyak desimal", "utama": "indikator kinerja utama", "definisi": "definisi operasional",
    "urutanPredikat": "urutan predikat", "perbandingan": "perbandingan", "pembilang": "pembilang",
    "penyebut": "penyebut", "makna": "makna", "formulasi": "formulasi", "sumberData": "sumber data",
    "penanggungJawab": "penanggung jawab", "referensi": "referensi", "pagu": "pagu", "realisasi": "realisasi",
    "bagian": "bagian", "teks": "teks", "butir": "butir", "subjek": "tentang", "pemberi": "pemberi",
    "singkatan": "singkatan", "uraian": "uraian", "aplikasi": "berupa aplikasi", "rekomendasi": "rekomendasi",
    "lhe": "laporan hasil evaluasi", "nomor": "nomor", "tahunDievaluasi": "tahun yang dievaluasi",
    "komponen": "komponen", "status": "keadaan", "skala": "skala", "kelas": "kelas", "bawah": "batas bawah",
    "atas": "batas atas", "termasuk": "batasnya termasuk",
    "pembulatan": "desimal pembulatan", "zonaWaktu": "zona waktu", "capaian": "kebijakan capaian",
    "efisiensi": "perhitungan efisiensi", "lingkup": "lingkup", "keterangan": "keterangan", "per": "keadaan tanggal",
    "pendidikan": "pendidikan", "pangkat": "pangkat", "pegawai": "pegawai", "golonganRuang": "golongan ruang",
    "dasarTugas": "dasar tugas", "tugas": "tugas", "fungsi": "fungsi", "uraianTugas": "uraian tugas",
    "susunan": "susunan organisasi", "anak": "di bawahnya", "landasanHukum": "landasan hukum", "wilayah": "wilayah",
    "luasKm2": "luas (km2)", "jumlahDesa": "jumlah desa", "pendudukLakiLaki": "penduduk laki-laki",
    "pendudukPerempuan": "penduduk perempuan", "batas": "batas", "arah": "arah", "struktur": "susunan laporan",
    "angka": "angka", "predikat": "predikat", "dari": "dari", "sampai": "sampai", "penomoran": "penomoran",
    "bagianAwal": "bagian awal", "anggaran": "anggaran", "nomenklatur": "nomenklatur",
    "menggantikan": "menggantikan kode", "sebagian": "baru dicatat sebagian",
    "berlakuMulai": "berlaku mulai tahun", "pengelompokan": "pengelompokan",
    "tabelKategori": "tabel kategori", "persenRingkas": "persen ringkas", "tahunSebelumnya": "tahun pembanding",
    "judul": "judul", "target-nol-turun": "target 0, makin rendah makin baik",
    "target-nol-naik": "target 0, makin tinggi makin baik", "target-negatif": "target di bawah 0",
    "realisasi-melebihi-dua-kali-target": "realisasi lebih dari dua kali target",
    "predikat-di-bawah-target": "predikat di bawah target", "batas-rata-rata": "batas dalam rata-rata",
    "alamat": "alamat kantor", "paguMurni": "pagu APBD murni", "penandatanganan": "penandatanganan", "hari": "hari",
    "bulan": "bulan", "suratPernyataan": "surat pernyataan pada akhir laporan",
    "objek": "yang dicabut", "profil": "profil", "kepegawaian": "kepegawaian", "versiRenstra": "versi Renstra",
    "bukti": "bukti", "berkas": "sidik berkas", "ukuran": "ukuran (byte)",
    "perjanjian": "perjanjian kinerja", "pembanding": "pembanding", "kebijakan": "kebijakan pengukuran",
    "simpulAnggaran": "bagian anggaran", "realisasiAnggaran": "realisasi anggaran", "pemetaan": "pemetaan anggaran",
    "rekapBelanja": "rekap belanja", "narasi": "narasi", "analisis": "analisis", "penghargaan": "penghargaan",
    "inovasi": "inovasi", "strukturLaporan": "susunan laporan", "tindakLanjut": "tindak lanjut",
    "reviu": "pernyataan reviu", "naskah": "naskah", "diperiksa": "banyak yang diperiksa", "temuan": "temuan",
    "tercetak": "tercetak", "bandingan": "dibandingkan dengan", "ke": "urutan tulisan yang sama",
    "seharusnya": "seharusnya", "halaman": "halaman",
    "perhitungan": "hitungan", "bab": "bab", "tidakDimuat": "temuan yang tidak dimuat",
    "janggal": "kejanggalan naskah", "hal": "yang janggal",
    "tanggapan": "tanggapan", "putusan": "putusan", "jawaban": "jawaban",
    "penjelasanMenunggu": "penjelasan tanpa putusan", "diketahui": "yang diketahui penyata",
    "butirTidak": "butir daftar uji dijawab Tidak", "galatDijelaskan": "galat yang penjelasannya diterima",
    "peringatanTerbuka": "peringatan terbuka", "daftarUjiDiKertas": "daftar uji di atas kertas",
    "naskahReviu": "naskah yang direviu", "tanggapanTemuan": "tanggapan atas temuan",
    "penilaianTanggapan": "penilaian tanggapan", "butirUji": "butir daftar uji",
    "tenggat": "tenggat (hari sesudah akhir periode)",
    "kunci": "dikunci (hari sesudah akhir periode)", "pembukaanIsian": "pembukaan isian",
    "kelasJumlah": "banyak pemegang", "akun": "akun", "sebagai": "sebagai",
    "namaJabatan": "nama jabatan", "kepala": "jabatan kepala perangkat daerah", "versiAnggaran": "versi anggaran",
    "hanyaBulan": "hanya bulan dan tahunnya yang tercatat", "pihakKedua": "pihak kedua",
    "uraianAlasan": "uraian alasan perubahan", "program": "program", "surat": "naskah kertas",
    "pemegangJabatan": "pemegang jabatan", "pengesahanAnggaran": "pengesahan anggaran",
    "nomorPk": "nomor perjanjian kinerja", "targetSetahun": "target setahun", "rencanaAksi": "rencana aksi",
    "barisRencanaAksi": "baris rencana aksi", "perubahan": "perubahan dasar", "sebelum": "sebelum",
    "sesudah": "sesudah",
    "paguProgram": "pagu program", "naskahPk": "perjanjian kinerja jabatan",
    "dokumen": "dokumen", "tahap": "tahap", "rencana": "dokumen rencana", "keluaran": "keluaran",
    "asal": "rumusan dari",
    "lokasi": "lokasi", "sumberDana": "sumber dana", "prakiraanMaju": "pagu prakiraan maju",
    "prakiraan": "target prakiraan maju", "sifat": "sifat indikator", "targetRenstra": "target akhir Renstra",
    "realisasiSebelumnya": "realisasi tahun-tahun sebelumnya", "targetLalu": "target tahun lalu",
    "realisasiLalu": "realisasi tahun lalu", "targetBerjalan": "target tahun berjalan",
    "perkiraan": "perkiraan sampai dengan tahun berjalan", "spm": "SPM", "ikk": "IKK", "proyeksi": "proyeksi",
    "prioritas": "prioritas daerah", "isu": "isu", "peluang": "peluang", "tantangan": "tantangan", "langkah": "langkah",
    "kegiatan": "program atau kegiatan", "volume": "besaran", "usulan": "usulan masyarakat",
    "rencanaTahunan": "RKPD atau Renja", "barisRencana": "baris RKPD atau Renja",
    "evaluasiRencana": "evaluasi Renja", "kinerjaLayanan": "kinerja pelayanan",
    "banyaknya": "banyak catatan", "lembar": "berkas yang diimpor", "sidik": "sidik", "entri": "catatan jurnal",
  ]

  /// Fields of what a finding is found by, which mean something else in other facts.
  private static let padaTemuan = ["kunci": "dikenali dari", "kode": "kaidah", "objek": "tentang"]

  /// The name of a field of an entry in words; a field of a newer program is shown as it is kept.
  /// - Parameter induk: the field that it is part of; empty for none.
  static func bidang(_ field: String, dalam induk: String = "") -> String {
    let ofFinding = induk == "temuan" || induk == "kunci" ? padaTemuan[field] : nil
    return ofFinding ?? fields[field] ?? field
  }

  /// Whether a field has a name in words.
  static func memuat(bidang field: String) -> Bool { fields[field] != nil }
}
