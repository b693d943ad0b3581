import Sakip

@testable import Selaras

/// A perangkat daerah in which every object that can be withdrawn is recorded once, nothing but the plan above another.
enum SemuaObjek {
  static let unit = SmallAgency.unit

  /// The facts in an order in which each is accepted, with the object it records and its form in the journal.
  static func facts() -> [(fact: any Event, objek: Objek, bentuk: String)] {
    rencana + pengukuran + anggaran + pelaporan + jabatan + evaluasi + rencanaTahunan
  }

  private static var rencana: [(any Event, Objek, String)] {
    let day = Tanggal(hariSejak1970: 19_700)
    return [
      (
        VersiRenstraDitetapkan(
          unit: unit, id: "v", nama: "V", tanggal: day, dasar: "", alasan: "", periode: .init(awal: 2021, akhir: 2026)),
        .versiRenstra(id: "v"), #"{"versiRenstra":{"id":"v"}}"#
      ),
      (TujuanDitetapkan(unit: unit, id: "t2", nama: "T2"), .tujuan(id: "t2"), #"{"tujuan":{"id":"t2"}}"#),
      (
        SasaranDitetapkan(unit: unit, id: "s2", tujuan: "t2", nama: "S2"), .sasaran(id: "s2"),
        #"{"sasaran":{"id":"s2"}}"#
      ),
      (
        SmallAgency.indicator("i2", frekuensi: .tahun), .indikator(id: "i2"), #"{"indikator":{"id":"i2"}}"#
      ),
      (
        TelaahSmartDicatat(
          unit: unit, indikator: "i2", penilaian: [.init(kriteria: .relevan, terpenuhi: false, catatan: "Keluaran")]),
        .telaahSmart(indikator: "i2"), #"{"telaahSmart":{"indikator":"i2"}}"#
      ),
      (
        KeputusanIkuDitetapkan(
          unit: unit, id: "kep", versi: "v",
          landasan: LandasanHukum(jenis: .keputusan, nomor: "188/1", tanggal: Tanggal(hariSejak1970: 18_700))),
        .keputusanIku(id: "kep"), #"{"keputusanIku":{"id":"kep"}}"#
      ),
      (
        TargetDitetapkan(unit: unit, indikator: "i2", versi: "v", tahun: 2024, nilai: .angka(ExactDecimal(80))),
        .target(indikator: "i2", versi: "v", tahun: 2024),
        #"{"target":{"indikator":"i2","tahun":2024,"versi":"v"}}"#
      ),
      (
        ProgramRencanaDitetapkan(
          unit: unit, versi: "v", id: "p1", nama: "P", pagu: [.init(tahun: 2024, jumlah: Rupiah(5))]),
        .programRencana(versi: "v", id: "p1"), #"{"programRencana":{"id":"p1","versi":"v"}}"#
      ),
      (
        PerjanjianKinerjaDitetapkan(
          unit: unit, tahun: 2024, jenis: .murni, jabatan: "K",
          tanggal: Tanggal(tahun: 2024, bulan: 1, hari: 2) ?? day,
          baris: [.init(indikator: "i2", target: .angka(ExactDecimal(80)))]),
        .perjanjian(tahun: 2024, jenis: .murni), #"{"perjanjian":{"jenis":"murni","tahun":2024}}"#
      ),
      (
        SimpulPohonDitetapkan(unit: unit, id: "n", jenjang: .hasil, kondisi: "N", indikator: ["i2"], sasaran: "s2"),
        .simpulPohon(id: "n"), #"{"simpulPohon":{"id":"n"}}"#
      ),
    ]
  }

  /// A hash as the store gives it.
  static let sidik = String(repeating: "0123456789abcdef", count: 4)

  private static var pengukuran: [(any Event, Objek, String)] {
    let ofPeriod = Periode(kode: "2024").map { period -> [(any Event, Objek, String)] in
      [
        (
          RealisasiDicatat(unit: unit, indikator: "i2", periode: period, nilai: .angka(ExactDecimal(79))),
          .realisasi(indikator: "i2", periode: period), #"{"realisasi":{"indikator":"i2","periode":"2024"}}"#
        ),
        (
          BuktiDilampirkan(
            unit: unit, indikator: "i2", periode: period, berkas: sidik, nama: "Daftar hadir.pdf",
            jenis: "application/pdf", ukuran: 1200),
          .bukti(indikator: "i2", periode: period, berkas: sidik),
          #"{"bukti":{"berkas":"\#(sidik)","indikator":"i2","periode":"2024"}}"#
        ),
      ]
    }
    let opening = Periode(kode: "2024-S1").map { period -> (any Event, Objek, String) in
      (
        IsianDibuka(unit: unit, periode: period, sampai: Tanggal(hariSejak1970: 20), alasan: "Bukti menyusul"),
        .pembukaanIsian(periode: period), #"{"pembukaanIsian":{"periode":"2024-S1"}}"#
      )
    }
    return (ofPeriod ?? []) + [opening].compactMap { $0 } + [
      (
        PembandingDicatat(
          unit: unit, indikator: "i2", tahun: 2024, lingkup: .provinsi, nilai: .angka(ExactDecimal(81)),
          keterangan: "RPJMD"),
        .pembanding(indikator: "i2", tahun: 2024, lingkup: .provinsi),
        #"{"pembanding":{"indikator":"i2","lingkup":"provinsi","tahun":2024}}"#
      ),
      (
        KebijakanDitetapkan(
          unit: unit, tahun: 2024, capaian: .baku, skala: SkalaKategori.permendagri86.kode, efisiensi: .pmk249),
        .kebijakan(tahun: 2024), #"{"kebijakan":{"tahun":2024}}"#
      ),
    ]
  }

  private static var anggaran: [(any Event, Objek, String)] {
    [
      (node("p", .program, nil), .simpulAnggaran(tahun: 2024, id: "p"), #"{"simpulAnggaran":{"id":"p","tahun":2024}}"#),
      (
        node("sk", .subKegiatan, "p"), .simpulAnggaran(tahun: 2024, id: "sk"),
        #"{"simpulAnggaran":{"id":"sk","tahun":2024}}"#
      ),
      (
        PaguDitetapkan(
          unit: unit, tahun: 2024, subKegiatan: "sk", versi: .murni, jumlah: Rupiah(1000), rincian: []),
        .pagu(tahun: 2024, subKegiatan: "sk", versi: .murni),
        #"{"pagu":{"subKegiatan":"sk","tahun":2024,"versi":"murni"}}"#
      ),
      (
        RealisasiAnggaranDicatat(unit: unit, tahun: 2024, subKegiatan: "sk", sampaiBulan: 6, jumlah: Rupiah(400)),
        .realisasiAnggaran(tahun: 2024, subKegiatan: "sk", sampaiBulan: 6),
        #"{"realisasiAnggaran":{"sampaiBulan":6,"subKegiatan":"sk","tahun":2024}}"#
      ),
      (
        PemetaanDitetapkan(unit: unit, tahun: 2024, indikator: "i2", simpul: ["p"]),
        .pemetaan(tahun: 2024, indikator: "i2"), #"{"pemetaan":{"indikator":"i2","tahun":2024}}"#
      ),
      (
        RekapBelanjaDicatat(unit: unit, tahun: 2024, baris: [.init(nama: "Belanja", realisasi: Rupiah(400))]),
        .rekapBelanja(tahun: 2024), #"{"rekapBelanja":{"tahun":2024}}"#
      ),
    ]
  }

  private static func node(_ id: String, _ level: TingkatAnggaran, _ parent: String?) -> SimpulAnggaranDitetapkan {
    SimpulAnggaranDitetapkan(
      unit: unit, tahun: 2024, id: id, induk: parent, tingkat: level, nama: "N \(id)", indikator: "", target: "")
  }

  private static var pelaporan: [(any Event, Objek, String)] {
    let day = Tanggal(tahun: 2024, bulan: 8, hari: 17) ?? Tanggal(hariSejak1970: 0)
    return [
      (
        ProfilDicatat(
          unit: unit, tahun: 2024, dasarTugas: "", tugas: "Tugas", fungsi: [], uraianTugas: [], susunan: [],
          landasanHukum: []),
        .profil(tahun: 2024), #"{"profil":{"tahun":2024}}"#
      ),
      (
        KepegawaianDicatat(unit: unit, tahun: 2024, per: day, pendidikan: [], pangkat: [], pegawai: []),
        .kepegawaian(tahun: 2024), #"{"kepegawaian":{"tahun":2024}}"#
      ),
      (
        NarasiDitulis(unit: unit, tahun: 2024, bagian: .penutup, teks: "Demikian."),
        .narasi(tahun: 2024, bagian: .penutup), #"{"narasi":{"bagian":"penutup","tahun":2024}}"#
      ),
      (
        AnalisisDicatat(unit: unit, tahun: 2024, subjek: "t2", jenis: .solusi, butir: ["Satu"]),
        .analisis(tahun: 2024, subjek: "t2", jenis: .solusi),
        #"{"analisis":{"jenis":"solusi","subjek":"t2","tahun":2024}}"#
      ),
      (
        PenghargaanDicatat(unit: unit, tahun: 2024, id: "a", tanggal: day, tempat: "", nama: "A", pemberi: "B"),
        .penghargaan(tahun: 2024, id: "a"), #"{"penghargaan":{"id":"a","tahun":2024}}"#
      ),
      (
        InovasiDicatat(unit: unit, tahun: 2024, id: "n", nama: "N", singkatan: "", uraian: "U", aplikasi: false),
        .inovasi(tahun: 2024, id: "n"), #"{"inovasi":{"id":"n","tahun":2024}}"#
      ),
      (
        StrukturLaporanDipilih(unit: unit, tahun: 2024, struktur: .baku), .strukturLaporan(tahun: 2024),
        #"{"strukturLaporan":{"tahun":2024}}"#
      ),
    ]
  }

  private static var jabatan: [(any Event, Objek, String)] {
    let day = Tanggal(tahun: 2024, bulan: 1, hari: 2) ?? Tanggal(hariSejak1970: 0)
    return [
      (
        UnitKerjaDitetapkan(unit: unit, id: "uk", nama: "Bidang", jenis: .bidang), .unitKerja(id: "uk"),
        #"{"unitKerja":{"id":"uk"}}"#
      ),
      (
        JabatanDitetapkan(unit: unit, id: "kabid", nama: "Kepala Bidang", idUnitKerja: "uk"), .jabatan(id: "kabid"),
        #"{"jabatan":{"id":"kabid"}}"#
      ),
      (
        NamaBerganti(unit: unit, berlakuSejak: day, nama: "U Baru", jabatanKepala: "K", dasar: "Perbup"),
        .gantiNama(berlakuSejak: day), #"{"gantiNama":{"berlakuSejak":"2024-01-02"}}"#
      ),
      (
        PemegangJabatanDicatat(unit: unit, jabatan: "k", mulai: day, akun: "kepala-u"),
        .pemegangJabatan(jabatan: "k", mulai: day), #"{"pemegangJabatan":{"jabatan":"k","mulai":"2024-01-02"}}"#
      ),
      (
        PengesahanDicatat(unit: unit, tahun: 2024, versi: .murni, tanggal: day, nomor: "1"),
        .pengesahanAnggaran(tahun: 2024, versi: .murni), #"{"pengesahanAnggaran":{"tahun":2024,"versi":"murni"}}"#
      ),
      (
        PaguProgramDicatat(unit: unit, tahun: 2023, versi: .murni, nomor: 1, nama: "P", jumlah: Rupiah(1000)),
        .paguProgram(tahun: 2023, versi: .murni, nomor: 1),
        #"{"paguProgram":{"nomor":1,"tahun":2023,"versi":"murni"}}"#
      ),
      (
        NaskahPkDitetapkan(
          unit: unit, tahun: 2024, jabatan: "seksi", nomor: 0, namaJabatan: "Kepala Seksi", kepala: false, versi: "v",
          versiAnggaran: nil, tanggal: day, tempat: "T",
          pihakKedua: .init(unit: unit, jabatan: "k", nama: "K"),
          baris: [.init(indikator: "i2", target: .angka(ExactDecimal(80)))], program: []),
        .naskahPk(tahun: 2024, jabatan: "seksi", nomor: 0),
        #"{"naskahPk":{"jabatan":"seksi","nomor":0,"tahun":2024}}"#
      ),
      (
        RencanaAksiDitetapkan(
          unit: unit, tahun: 2024, jabatan: "k", nomor: 0, namaJabatan: "K", nomorPk: 0, versiAnggaran: .murni,
          periode: .triwulan),
        .rencanaAksi(tahun: 2024, jabatan: "k", nomor: 0),
        #"{"rencanaAksi":{"jabatan":"k","nomor":0,"tahun":2024}}"#
      ),
      (
        BarisRencanaAksiDitetapkan(
          unit: unit, tahun: 2024, jabatan: "k", nomor: 0, bagian: .indikator(id: "i2"), keluaran: "IKM", satuan: "",
          targetSetahun: .angka(ExactDecimal(80)), agregasi: .rataRata),
        .barisRencanaAksi(tahun: 2024, jabatan: "k", nomor: 0, bagian: .indikator(id: "i2")),
        #"{"barisRencanaAksi":{"bagian":{"indikator":{"id":"i2"}},"jabatan":"k","nomor":0,"tahun":2024}}"#
      ),
    ]
  }

  private static var evaluasi: [(any Event, Objek, String)] {
    let day = Tanggal(tahun: 2024, bulan: 8, hari: 17) ?? Tanggal(hariSejak1970: 0)
    let finding = TemuanNaskah.Kunci(kode: "A01", tercetak: "101,9", ke: 1)
    let found = #"{"naskah":"rencana-kerja","tahun":2024,"temuan":{"ke":1,"kode":"A01","tercetak":"101,9"}}"#
    return [
      (
        RekomendasiDicatat(
          unit: unit, id: "r", lhe: .init(nomor: "1", tanggal: day, tahunDievaluasi: 2023), komponen: .evaluasi,
          uraian: "Perbaiki"),
        .rekomendasi(id: "r"), #"{"rekomendasi":{"id":"r"}}"#
      ),
      (
        TindakLanjutDicatat(unit: unit, rekomendasi: "r", uraian: "Sudah", status: .sebagian),
        .tindakLanjut(rekomendasi: "r"), #"{"tindakLanjut":{"rekomendasi":"r"}}"#
      ),
      (
        ReviuDinyatakan(
          unit: unit, tahun: 2024, tanggal: Tanggal(hariSejak1970: 20_000), tempat: "T", jabatan: "J",
          diketahui: .init(daftarUjiDiKertas: true)),
        .reviu(tahun: 2024),
        #"{"reviu":{"tahun":2024}}"#
      ),
      (
        naskah(.rencanaKerja, temuan: [finding]), .naskahReviu(tahun: 2024, naskah: .rencanaKerja, versi: 1),
        #"{"naskahReviu":{"naskah":"rencana-kerja","tahun":2024,"versi":1}}"#
      ),
      (
        TemuanDitanggapi(
          unit: unit, tahun: 2024, naskah: .rencanaKerja, temuan: finding, tanggapan: .dijelaskan, alasan: "Dibulatkan"),
        .tanggapanTemuan(tahun: 2024, naskah: .rencanaKerja, temuan: finding), #"{"tanggapanTemuan":\#(found)}"#
      ),
      (
        TanggapanDinilai(unit: unit, tahun: 2024, naskah: .rencanaKerja, temuan: finding, putusan: .diterima),
        .penilaianTanggapan(tahun: 2024, naskah: .rencanaKerja, temuan: finding),
        #"{"penilaianTanggapan":\#(found)}"#
      ),
      (
        TemuanDikecualikan(
          unit: unit, temuan: .init(kaidah: "K.301", objek: .indikator(id: "i2"), versi: "v", tahun: 2024),
          uraian: "Turun", alasan: "Sesuai berita acara"),
        .pengecualianTemuan(temuan: .init(kaidah: "K.301", objek: .indikator(id: "i2"), versi: "v", tahun: 2024)),
        #"{"pengecualianTemuan":{"temuan":{"kaidah":"K.301","objek":{"indikator":{"id":"i2"}},"tahun":2024,"versi":"v"}}}"#
      ),
      (
        DaftarUjiDiisi(unit: unit, tahun: 2023, butir: "III.4", jawaban: .ya), .butirUji(tahun: 2023, butir: "III.4"),
        #"{"butirUji":{"butir":"III.4","tahun":2023}}"#
      ),
    ]
  }

  /// A version of a document with galat, one for each key.
  static func naskah(
    _ jenis: JenisNaskah, versi: Int = 1, temuan: [TemuanNaskah.Kunci], tingkat: TemuanNaskah.Tingkat = .galat
  ) -> NaskahDireviu {
    NaskahDireviu(
      unit: unit, tahun: 2024, naskah: jenis, versi: versi, berkas: sidik, nama: "Naskah.pdf",
      jenis: "application/pdf", ukuran: 1200, diperiksa: 10,
      temuan: temuan.map { TemuanNaskah(kunci: $0, tingkat: tingkat, baris: 1, uraian: "Tidak sama") })
  }
}
