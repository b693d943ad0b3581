/// The words that reports of performance are made of, as they are spelt (KBBI).
struct KosakataBaku {
  private let kata: Set<String>
  private let terpotong: [String: [String]]
  /// The bytes of the longest word that may be one of them with a letter too much.
  private let terpanjang: Int

  /// The vocabulary, prepared for lookups.
  init() {
    let words = Self.baku.split { $0 == " " || $0 == "\n" }.map(String.init)
    kata = Set(words).union(Self.mirip.split { $0 == " " || $0 == "\n" }.map(String.init))
    var shortened: [String: [String]] = [:]
    for word in words { for short in Self.potongan(word) { shortened[short, default: []].append(word) } }
    terpotong = shortened
    terpanjang = (words.map(\.utf8.count).max() ?? 0) + 1
  }

  /// Whether a word is one of them.
  func memuat(_ word: String) -> Bool { kata.contains(word) }

  /// The word that another is, mistyped by one letter or by two changed about; `nil` for a word of its own. Words that
  /// begin with another letter, or only with an ending more or less, are other words.
  func maksud(_ word: String) -> String? {
    guard (6...terpanjang).contains(word.utf8.count), !kata.contains(word) else { return nil }
    return Self.potongan(word).lazy.compactMap { short in
      terpotong[short]?.first { Self.salahKetik(Array(word.utf8), Array($0.utf8)) }
    }.first
  }

  /// A word, and what is left of it without one of its letters.
  private static func potongan(_ word: String) -> [String] {
    let letters = Array(word.utf8)
    return [word]
      + letters.indices.map { place in
        String(decoding: letters[..<place] + letters[(place + 1)...], as: UTF8.self)
      }
  }

  private static func salahKetik(_ word: [UInt8], _ usual: [UInt8]) -> Bool {
    guard word.first == usual.first, !word.starts(with: usual), !usual.starts(with: word) else { return false }
    let front = zip(word, usual).prefix { $0 == $1 }.count
    let (left, right) = (word[front...], usual[front...])
    if left.count != right.count {
      return left.count < right.count
        ? left.elementsEqual(right.dropFirst()) : left.dropFirst().elementsEqual(right)
    }
    return left.dropFirst().elementsEqual(right.dropFirst())
      || left.prefix(2).elementsEqual(right.prefix(2).reversed()) && left.dropFirst(2).elementsEqual(right.dropFirst(2))
  }

  /// The abbreviation that another is, two of its letters changed about: `RJPMD`; `nil` for one of its own.
  static func singkatan(_ word: String) -> String? {
    let letters = Array(word.utf8)
    guard letters.count >= 4, letters.allSatisfy(\.isKapital), !akronim.contains(word) else { return nil }
    return akronim.first { usual in
      let other = Array(usual.utf8)
      guard other.count == letters.count else { return false }
      let places = letters.indices.filter { letters[$0] != other[$0] }
      return places.count == 2 && places[1] == places[0] + 1 && letters[places[0]] == other[places[1]]
        && letters[places[1]] == other[places[0]]
    }
  }

  private static let akronim = [
    "RPJMD", "RPJMN", "RPJPD", "RPJPN", "RKPD", "APBD", "APBN", "SAKIP", "LKJIP", "LAKIP", "SKPD", "SPIP", "PPAS",
    "RENSTRA", "RENJA", "BUMD", "BLUD", "DPRD", "BAPPEDA",
  ]

  private static let baku = """
    administrasi administratif administrator akuntabel akuntabilitas analisis anggaran angkutan antisipasi aparatur aplikasi
    bangunan beasiswa belanja berdasarkan berkelanjutan berkenaan berkualitas bimbingan birokrasi capaian demografi
    desember dilaksanakan dimensi disebabkan ditetapkan dokumen efektif efektivitas efisiensi ekonomi eksekutif
    evaluasi fasilitas fasilitasi februari formulasi fungsional gangguan geografis golongan hambatan ikhtisar
    implementasi indikator inflasi informasi infrastruktur inovasi inspektorat instalasi instansi investasi jabatan
    jaringan kabupaten kapasitas kategori keamanan kearsipan keberhasilan kebijakan kebudayaan kebutuhan kecamatan
    kegagalan kegiatan kehidupan kehutanan kekayaan kelautan kelembagaan kelompok keluarga kelurahan kematian
    kementerian kemiskinan kenaikan kendaraan kepegawaian kependudukan kepolisian kepuasan keputusan kesadaran
    kesehatan kesejahteraan ketahanan ketenagakerjaan keterangan ketertiban keuangan kewenangan kinerja kompetensi
    komponen komunikasi konsultasi kontribusi koordinasi kualifikasi kualitas kumulatif kunjungan lampiran landasan
    lingkungan manajemen masyarakat mekanisme melaksanakan melalui mengoordinasikan memelihara memfasilitasi mempertahankan menengah
    menetapkan meningkat meningkatkan meningkatnya menunjukkan menyelenggarakan monitoring musyawarah nasional
    nomenklatur nominatif november operasional optimalisasi organisasi pariwisata partisipasi partisipatif pegawai
    pelabuhan pelaksanaan pelaporan pelatihan pelayanan pelestarian peluang pemanfaatan pemantauan pembangunan
    pembentukan pemberdayaan pembiayaan pembinaan pemeliharaan pemenuhan pemerataan pemeriksaan pemerintah
    pemerintahan pemilihan pemutakhiran penanaman penanganan penanggulangan penanggung penatausahaan pencapaian
    pencatatan pencegahan pendahuluan pendampingan pendapatan pendayagunaan pendidikan penduduk pendukung penegakan
    penegasan penelitian penempatan penerangan penerbitan penerimaan penetapan pengadaan penganggaran pengangguran
    pengantar pengarusutamaan pengawasan pengelolaan pengeluaran pengembangan pengendalian pengoordinasian penggandaan penggunaan
    penghargaan pengujian pengukuran penilaian peningkatan penjelasan penunjang penurunan penyediaan penyelenggaraan
    penyempurnaan penyuluhan penyusunan peralatan perangkat peraturan perbandingan perdagangan perekonomian
    perempuan perencanaan perhubungan perikanan peringkat perizinan perjanjian perkantoran perkebunan perkembangan
    perlengkapan perlindungan permasalahan permukiman pernyataan perpustakaan persentase pertanahan
    pertanggungjawaban pertanian pertumbuhan perubahan perumahan perundang peternakan polaritas prakiraan prasarana
    prestasi prevalensi prioritas produktivitas program provinsi proyeksi puskesmas rancangan realisasi rehabilitasi
    rekomendasi renstra republik ringkasan sasaran sebagaimana sedangkan sekretariat sekretaris semester september
    sertifikasi sinkronisasi sistematika sosialisasi statistik strategi strategis struktur swadaya tahunan tanggung
    teknologi terlaksananya tersebut tersedianya terwujudnya triwulan tunjangan undangan verifikasi vertikal wilayah
    """

  /// Words and spellings of their own that differ by one letter from one of those.
  private static let mirip = """
    administratip administrative angkatan belanda december diterapkan document efektifan efektifitas evakuasi
    february indicator jabaran junjungan katagori kebaikan keimanan kejayaan kelaikan keluasan kemenangan kenangan
    keramatan kesabaran kesenangan ketenangan ketuhanan keutuhan lampirkan menerapkan mengkoordinasikan menunjukan
    national nopember operational pebruari pelayaran pemantapan pemilahan pemilikan pemukiman pemulihan penajaman
    penataan pencerahan penebangan penerapan penerbangan penetasan pengaduan pengawalan pengawetan pengayaan
    pengkoordinasian pengukuhan penugasan penyeliaan penyerangan penyidikan penyusutan perangkap perawatan perikatan
    periklanan persingkat produktifitas proteksi provisi saringan secretariat statistic strategic strategy tahanan
    """
}
