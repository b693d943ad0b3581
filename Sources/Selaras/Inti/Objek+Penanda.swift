extension Objek {
  /// The fields of a fact by which the value is found that it records: every fact of one object has the same in them.
  public static func penanda(kind: String) -> Set<String> {
    switch kind {
    case PemdaDitetapkan.kind: []
    case PerangkatDaerahDitetapkan.kind, NomenklaturDitetapkan.kind: ["id"]
    case SkalaDitetapkan.kind: ["kode", "mulai"]
    case KodeNomenklaturDicatat.kind, KodeNomenklaturDicabut.kind: ["nomenklatur"]
    case LraDicatat.kind: ["tahun"]
    case JadwalDitetapkan.kind: ["tahun", "jenis"]
    case IsianDibuka.kind: ["unit", "periode"]
    case NamaBerganti.kind: ["unit", "berlakuSejak"]
    case JabatanDitetapkan.kind, UnitKerjaDitetapkan.kind, VersiRenstraDitetapkan.kind, TujuanDitetapkan.kind,
      SasaranDitetapkan.kind,
      IndikatorDitetapkan.kind, SimpulPohonDitetapkan.kind, RekomendasiDicatat.kind, RencanaTahunanDitetapkan.kind,
      KeputusanIkuDitetapkan.kind:
      ["unit", "id"]
    case BarisRencanaDitetapkan.kind, KinerjaLayananDicatat.kind, IsuDicatat.kind, UsulanDicatat.kind:
      ["unit", "rencana", "id"]
    case EvaluasiRencanaDicatat.kind: ["unit", "rencana", "kode"]
    case ProfilDicatat.kind, KepegawaianDicatat.kind, KebijakanDitetapkan.kind, RekapBelanjaDicatat.kind,
      NomenklaturDipilih.kind, StrukturLaporanDipilih.kind, ReviuDinyatakan.kind:
      ["unit", "tahun"]
    case SimpulAnggaranDitetapkan.kind, PenghargaanDicatat.kind, InovasiDicatat.kind: ["unit", "tahun", "id"]
    case StatusVersiBerubah.kind: ["unit", "versi"]
    case StatusRencanaBerubah.kind: ["unit", "rencana"]
    case ProgramRencanaDitetapkan.kind: ["unit", "versi", "id"]
    case TelaahSmartDicatat.kind: ["unit", "indikator"]
    case TargetDitetapkan.kind: ["unit", "indikator", "versi", "tahun"]
    case DukunganLintasDicatat.kind: ["unit", "simpulPohon", "mitra"]
    case DukunganLintasDitanggapi.kind: ["unit", "permintaan"]
    case TemuanDikecualikan.kind: ["unit", "temuan"]
    case PerjanjianKinerjaDitetapkan.kind: ["unit", "tahun", "jenis"]
    case RealisasiDicatat.kind: ["unit", "indikator", "periode"]
    case BuktiDilampirkan.kind: ["unit", "indikator", "periode", "berkas"]
    case PembandingDicatat.kind: ["unit", "indikator", "tahun", "lingkup"]
    case PaguDitetapkan.kind: ["unit", "tahun", "subKegiatan", "versi"]
    case RealisasiAnggaranDicatat.kind: ["unit", "tahun", "subKegiatan", "sampaiBulan"]
    case PemetaanDitetapkan.kind: ["unit", "tahun", "indikator"]
    case LaporanDibekukan.kind: ["unit", "tahun", "versi"]
    case NarasiDitulis.kind: ["unit", "tahun", "bagian"]
    case AnalisisDicatat.kind: ["unit", "tahun", "subjek", "jenis"]
    case NaskahDireviu.kind: ["unit", "tahun", "naskah", "versi"]
    case TemuanDitanggapi.kind, TanggapanDinilai.kind: ["unit", "tahun", "naskah", "temuan"]
    case DaftarUjiDiisi.kind: ["unit", "tahun", "butir"]
    case PemegangJabatanDicatat.kind: ["unit", "jabatan", "mulai"]
    case PengesahanDicatat.kind: ["unit", "tahun", "versi"]
    case PaguProgramDicatat.kind: ["unit", "tahun", "versi", "nomor"]
    case NaskahPkDitetapkan.kind, RencanaAksiDitetapkan.kind: ["unit", "tahun", "jabatan", "nomor"]
    case BarisRencanaAksiDitetapkan.kind: ["unit", "tahun", "jabatan", "nomor", "bagian"]
    case TindakLanjutDicatat.kind: ["unit", "rekomendasi"]
    default: ["unit"]
    }
  }
}
