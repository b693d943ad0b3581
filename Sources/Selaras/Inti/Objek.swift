public import Sakip

/// What a fact of a perangkat daerah records, by what it is found by. The names of the cases and their parts are the
/// form in the journal and are kept for ever: `{"target":{"indikator":"ikm","versi":"awal","tahun":2024}}`.
public enum Objek: Sendable, Hashable, Codable {
  /// Duties and structure of a year.
  case profil(tahun: Int)
  /// Staff of a year.
  case kepegawaian(tahun: Int)
  /// A version of the Renstra.
  case versiRenstra(id: String)
  /// A tujuan.
  case tujuan(id: String)
  /// A sasaran.
  case sasaran(id: String)
  /// An indikator.
  case indikator(id: String)
  /// What was judged of an indikator by the criteria of SMART.
  case telaahSmart(indikator: String)
  /// A decree on the Indikator Kinerja Utama.
  case keputusanIku(id: String)
  /// The target of an indikator for one year, in one version of the Renstra.
  case target(indikator: String, versi: String, tahun: Int)
  /// A program in the list of a version of the plan.
  case programRencana(versi: String, id: String)
  /// A node of the pohon kinerja.
  case simpulPohon(id: String)
  /// What is asked of a partner for a node.
  case dukunganLintas(simpulPohon: String, mitra: String)
  /// The answer to what another perangkat daerah asked.
  case tanggapanDukungan(permintaan: KunciSimpul)
  /// The acceptance of a finding of a rule of consistency.
  indirect case pengecualianTemuan(temuan: TemuanKeselarasan.Kunci)
  /// A Perjanjian Kinerja.
  case perjanjian(tahun: Int, jenis: PerjanjianKinerjaDitetapkan.Jenis)
  /// The realisasi of an indikator in one period.
  case realisasi(indikator: String, periode: Periode)
  /// A file that proves the realisasi of a period, by the hash of its content.
  case bukti(indikator: String, periode: Periode, berkas: String)
  /// The opening of a locked period.
  case pembukaanIsian(periode: Periode)
  /// A figure to compare with.
  case pembanding(indikator: String, tahun: Int, lingkup: PembandingDicatat.Lingkup)
  /// The policies of a year.
  case kebijakan(tahun: Int)
  /// A program, kegiatan or sub kegiatan.
  case simpulAnggaran(tahun: Int, id: String)
  /// The pagu of a sub kegiatan in one version of the budget.
  case pagu(tahun: Int, subKegiatan: String, versi: VersiAnggaran)
  /// The spending on a sub kegiatan up to the end of a month.
  case realisasiAnggaran(tahun: Int, subKegiatan: String, sampaiBulan: Int)
  /// Which places of the budget pay for an indikator.
  case pemetaan(tahun: Int, indikator: String)
  /// Spending by kind.
  case rekapBelanja(tahun: Int)
  /// A text of a report.
  case narasi(tahun: Int, bagian: NarasiDitulis.Bagian)
  /// Points about a subject; `nil` for the perangkat daerah as a whole.
  case analisis(tahun: Int, subjek: String?, jenis: AnalisisDicatat.Jenis)
  /// An award.
  case penghargaan(tahun: Int, id: String)
  /// An innovation.
  case inovasi(tahun: Int, id: String)
  /// The layout of a report.
  case strukturLaporan(tahun: Int)
  /// A recommendation.
  case rekomendasi(id: String)
  /// What is done about a recommendation.
  case tindakLanjut(rekomendasi: String)
  /// The statement of review of a year's report.
  case reviu(tahun: Int)
  /// A version of a document that was sent for review.
  case naskahReviu(tahun: Int, naskah: JenisNaskah, versi: Int)
  /// The answer to a finding.
  case tanggapanTemuan(tahun: Int, naskah: JenisNaskah, temuan: TemuanNaskah.Kunci)
  /// The decision about the answer to a finding.
  case penilaianTanggapan(tahun: Int, naskah: JenisNaskah, temuan: TemuanNaskah.Kunci)
  /// The answer to an item of the checklist of a review.
  case butirUji(tahun: Int, butir: String)
  /// A unit kerja.
  case unitKerja(id: String)
  /// A post.
  case jabatan(id: String)
  /// A change of the name of the perangkat daerah.
  case gantiNama(berlakuSejak: Tanggal)
  /// Who holds a post from a day on.
  case pemegangJabatan(jabatan: String, mulai: Tanggal)
  /// The approval of a version of the budget.
  case pengesahanAnggaran(tahun: Int, versi: VersiAnggaran)
  /// The pagu of a program without sub kegiatan.
  case paguProgram(tahun: Int, versi: VersiAnggaran, nomor: Int)
  /// The Perjanjian Kinerja of a post; 0 for the original.
  case naskahPk(tahun: Int, jabatan: String, nomor: Int)
  /// The rencana aksi of a post; 0 for the first.
  case rencanaAksi(tahun: Int, jabatan: String, nomor: Int)
  /// A row of a rencana aksi.
  case barisRencanaAksi(tahun: Int, jabatan: String, nomor: Int, bagian: BagianRencanaAksi)
  /// An RKPD or Renja of one year.
  case rencanaTahunan(id: String)
  /// A row of an RKPD or Renja.
  case barisRencana(rencana: String, id: String)
  /// The evaluation of a place of the nomenklatur in a Renja.
  case evaluasiRencana(rencana: String, kode: String)
  /// A service in a Renja.
  case kinerjaLayanan(rencana: String, id: String)
  /// An issue in a Renja.
  case isu(rencana: String, id: String)
  /// A proposal of the community in a Renja.
  case usulan(rencana: String, id: String)

  /// The fact that records it: its rights are the rights to withdraw it.
  var peristiwa: any Event.Type {
    switch self {
    case .profil: ProfilDicatat.self
    case .kepegawaian: KepegawaianDicatat.self
    case .versiRenstra: VersiRenstraDitetapkan.self
    case .tujuan: TujuanDitetapkan.self
    case .sasaran: SasaranDitetapkan.self
    case .indikator: IndikatorDitetapkan.self
    case .telaahSmart: TelaahSmartDicatat.self
    case .keputusanIku: KeputusanIkuDitetapkan.self
    case .target: TargetDitetapkan.self
    case .programRencana: ProgramRencanaDitetapkan.self
    case .simpulPohon: SimpulPohonDitetapkan.self
    case .dukunganLintas: DukunganLintasDicatat.self
    case .tanggapanDukungan: DukunganLintasDitanggapi.self
    case .pengecualianTemuan: TemuanDikecualikan.self
    case .perjanjian: PerjanjianKinerjaDitetapkan.self
    case .realisasi: RealisasiDicatat.self
    case .bukti: BuktiDilampirkan.self
    case .pembukaanIsian: IsianDibuka.self
    case .pembanding: PembandingDicatat.self
    case .kebijakan: KebijakanDitetapkan.self
    case .simpulAnggaran: SimpulAnggaranDitetapkan.self
    case .pagu: PaguDitetapkan.self
    case .realisasiAnggaran: RealisasiAnggaranDicatat.self
    case .pemetaan: PemetaanDitetapkan.self
    case .rekapBelanja: RekapBelanjaDicatat.self
    case .narasi: NarasiDitulis.self
    case .analisis: AnalisisDicatat.self
    case .penghargaan: PenghargaanDicatat.self
    case .inovasi: InovasiDicatat.self
    case .strukturLaporan: StrukturLaporanDipilih.self
    case .rekomendasi: RekomendasiDicatat.self
    case .tindakLanjut: TindakLanjutDicatat.self
    case .reviu: ReviuDinyatakan.self
    case .naskahReviu: NaskahDireviu.self
    case .tanggapanTemuan: TemuanDitanggapi.self
    case .penilaianTanggapan: TanggapanDinilai.self
    case .butirUji: DaftarUjiDiisi.self
    case .unitKerja: UnitKerjaDitetapkan.self
    case .jabatan: JabatanDitetapkan.self
    case .gantiNama: NamaBerganti.self
    case .pemegangJabatan: PemegangJabatanDicatat.self
    case .pengesahanAnggaran: PengesahanDicatat.self
    case .paguProgram: PaguProgramDicatat.self
    case .naskahPk: NaskahPkDitetapkan.self
    case .rencanaAksi: RencanaAksiDitetapkan.self
    case .barisRencanaAksi: BarisRencanaAksiDitetapkan.self
    case .rencanaTahunan: RencanaTahunanDitetapkan.self
    case .barisRencana: BarisRencanaDitetapkan.self
    case .evaluasiRencana: EvaluasiRencanaDicatat.self
    case .kinerjaLayanan: KinerjaLayananDicatat.self
    case .isu: IsuDicatat.self
    case .usulan: UsulanDicatat.self
    }
  }

  /// The period into which it is entered, and with which it is locked; `nil` for what no period locks.
  var periodeIsian: Periode? {
    switch self {
    case .realisasi(_, let periode), .bukti(_, let periode, _): periode
    case .realisasiAnggaran(let tahun, _, let bulan): Periode(tahun: tahun, jenis: .bulan, urutan: bulan)
    default: nil
    }
  }
}
