import FileStore
import Sakip
import Selaras

/// The choices that a fact keeps as system words (`nol-berarti-tercapai`), in words for people.
enum ValueNames {
  private typealias Naming = @Sendable (String) -> String?

  /// The name of a value of a field; a text that is no choice stays as it is.
  static func nama(_ text: String, bidang field: String) -> String { names[field]?(text) ?? text }

  /// A whole number of a field: a month by its name.
  static func nama(_ number: Int, bidang field: String) -> String {
    (["sampaiBulan", "bulan"].contains(field) ? NamaBulan.dengan(nomor: number) : nil) ?? String(number)
  }

  private static func hari(_ text: String) -> String? { Tanggal(iso: text)?.printed }

  private static let names: [String: Naming] = [
    "aksi": {
      AlurRealisasi.Aksi(rawValue: $0)?.nama ?? AlurVersi.Aksi(rawValue: $0)?.nama
        ?? AlurPerjanjian.Aksi(rawValue: $0)?.nama ?? AlurRencanaAksi.Aksi(rawValue: $0)?.nama
    },
    "asal": { KeluaranRencana.Asal(rawValue: $0)?.nama },
    "dokumen": { RencanaTahunanDitetapkan.Dokumen(rawValue: $0)?.nama },
    "sifat": { EvaluasiRenja.Sifat(rawValue: $0)?.nama },
    "tahap": { RencanaTahunanDitetapkan.Tahap(rawValue: $0)?.nama },
    "alasan": { PerjanjianKinerjaDitetapkan.AlasanPerubahan(rawValue: $0)?.nama },
    "bagian": { NarasiDitulis.Bagian(rawValue: $0)?.nama },
    "bagianAwal": { StrukturLaporan.BagianAwal(rawValue: $0).map { words($0.rawValue) } },
    "batas-rata-rata": { BatasRataRata(rawValue: $0)?.uraian },
    "hal": { PerubahanDasar.Hal(rawValue: $0)?.nama },
    "efisiensi": { Efisiensi.Metode(rawValue: $0)?.dasar },
    "jawaban": {
      DaftarUjiDiisi.Jawaban(rawValue: $0)?.nama ?? DukunganLintasDitanggapi.Jawaban(rawValue: $0)?.nama
    },
    "jenis": jenis,
    "jenjang": { JenjangKinerja(rawValue: $0)?.nama ?? JenjangJabatan(rawValue: $0)?.nama },
    "sebagai": { PemegangJabatanDicatat.Sebagai(rawValue: $0)?.nama },
    "versiAnggaran": { VersiAnggaran(rawValue: $0)?.nama },
    "komponen": { RekomendasiDicatat.Komponen(rawValue: $0)?.nama },
    "berlakuSejak": hari,
    "mulai": hari,
    "per": hari,
    "periode": { Periode(kode: $0)?.nama },
    "sampai": hari,
    "selesai": hari,
    "tanggal": hari,
    "lingkup": { PembandingDicatat.Lingkup(rawValue: $0)?.nama },
    "naskah": { JenisNaskah(rawValue: $0)?.nama },
    "pengelompokan": { StrukturLaporan.Pengelompokan(rawValue: $0).map { words($0.rawValue) } },
    "polaritas": { Polaritas(rawValue: $0)?.nama },
    "predikat-di-bawah-target": { PredikatDiBawahTarget(rawValue: $0)?.uraian },
    "putusan": { TanggapanDinilai.Putusan(rawValue: $0)?.nama },
    "realisasi-melebihi-dua-kali-target": { RealisasiMelebihiDuaKaliTarget(rawValue: $0)?.uraian },
    "status": { TindakLanjutDicatat.Status(rawValue: $0)?.nama },
    "tanggapan": { TemuanDitanggapi.Tanggapan(rawValue: $0)?.nama },
    "target-negatif": { TargetNegatif(rawValue: $0)?.uraian },
    "target-nol-naik": { TargetNolNaik(rawValue: $0)?.uraian },
    "target-nol-turun": { TargetNolTurun(rawValue: $0)?.uraian },
    "tingkat": { TingkatAnggaran(rawValue: $0)?.nama ?? TemuanNaskah.Tingkat(rawValue: $0)?.nama },
    "agregasi": { Agregasi(rawValue: $0)?.rumus },
    "agregasiUnit": { AgregasiUnit(rawValue: $0)?.rumus },
    "kriteria": { KriteriaSmart(rawValue: $0)?.nama },
    "metode": { MetodeKomposit(rawValue: $0)?.rumus },
    "peran": { PeranVariabel(rawValue: $0)?.nama },
  ]

  /// The kinds of facts share the field; their choices differ.
  private static func jenis(_ text: String) -> String? {
    PerangkatDaerahDitetapkan.Jenis(rawValue: text)?.nama ?? JenisUnitKerja(rawValue: text)?.nama
      ?? JenisBelanja(rawValue: text)?.nama
      ?? AnalisisDicatat.Jenis(rawValue: text)?.nama ?? LandasanHukum.Jenis(rawValue: text)?.nama ?? JenisImpor(
        rawValue: text)?.nama
      ?? JenisNilai(rawValue: text)?.nama ?? FileKind(mediaType: text)?.name
  }

  private static func words(_ text: String) -> String { text.replacing("-", with: " ") }
}
