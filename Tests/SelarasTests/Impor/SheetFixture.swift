import Journal
import Lembar
import Sakip

@testable import Selaras

/// Sheets and a pemda in which each kind of them can be applied.
enum SheetFixture {
  static let berkas = BerkasImpor(nama: "isian.xlsx", sidik: String(repeating: "a1", count: 32))
  static let operatorU = Pelaku(akun: "operator-u", peran: .operator, unit: SmallAgency.unit)
  static let administrator = Pelaku(akun: "admin", peran: .administrator)
  static let perencana = Pelaku(akun: "perencana", peran: .perencana)

  static let waktu = Timestamp(millisecondsSince1970: 1_760_000_000_000)

  /// Who applies a kind of sheet.
  static func pelaku(_ jenis: JenisImpor) -> Pelaku {
    switch jenis {
    case .realisasi, .anggaran, .pagu, .unitKerja, .jabatan, .pohon, .renja, .rencanaAksi: operatorU
    case .rencana, .program, .target, .definisi, .nomenklatur: perencana
    case .unit: administrator
    }
  }

  static let facts: [any Event] =
    [
      PerangkatDaerahDitetapkan(id: "lain", nama: "Dinas Lain", jenis: .dinas, jabatanKepala: "K", tempat: "T"),
      VersiRenstraDitetapkan(
        unit: SmallAgency.unit, id: "v", nama: "V", tanggal: Tanggal(hariSejak1970: 18_628), dasar: "", alasan: "",
        periode: PeriodeRencana(awal: 2021, akhir: 2026)),
      SmallAgency.indicator(satuan: "%"),
      SmallAgency.indicator("wtp", jenis: .predikat, frekuensi: .tahun, urutanPredikat: ["WTP", "WDP"]),
      SmallAgency.indicator(
        "rasio", agregasi: .jumlah, frekuensi: .tahun, perbandingan: .init(pembilang: "ditangani", penyebut: "terjadi")),
      target("ikm", 2024, 80), target("rasio", 2024, 100),
      node("p", .program, nil), node("k", .kegiatan, "p"), node("s1", .subKegiatan, "k"), node("s2", .subKegiatan, "k"),
      PaguDitetapkan(
        unit: SmallAgency.unit, tahun: 2024, subKegiatan: "s1", versi: .murni, jumlah: Rupiah(1_000), rincian: []),
      NomenklaturDitetapkan(id: "2024", nama: "Nomenklatur 2024", dasar: "", berlakuMulai: 2024),
      KodeNomenklaturDicatat(
        nomenklatur: "2024",
        baris: [.init(kode: "7", nama: "Unsur Kewilayahan"), .init(kode: "7.01", nama: "Kecamatan")]),
      // The spending of the year is still open on the day of the tests.
      JadwalDitetapkan(tahun: 2024, jenis: .bulan, tenggat: 366),
    ] as [any Event]

  static func target(_ id: String, _ year: Int, _ value: Int) -> any Event {
    TargetDitetapkan(
      unit: SmallAgency.unit, indikator: id, versi: "v", tahun: year, nilai: .angka(ExactDecimal(value)))
  }

  private static func node(_ id: String, _ level: TingkatAnggaran, _ parent: String?) -> any Event {
    SimpulAnggaranDitetapkan(
      unit: SmallAgency.unit, tahun: 2024, id: id, induk: parent, tingkat: level, nama: "N \(id)", indikator: "",
      target: "")
  }

  static func state(_ more: [any Event] = []) -> State { SmallAgency(facts + more).state }

  /// A cell: `#87.65` a number, `%0.8` a percent, `@2024-01-31` a day, `!` an error, `=5` a formula, else a text.
  static func cell(_ text: String) -> Sel {
    let rest = String(text.dropFirst())
    return switch text.first {
    case nil: .kosong
    case "#": Sel(.angka(rest))
    case "%": Sel(.persen(rest))
    case "@": Sel(.tanggal(rest))
    case "!": Sel(.galat)
    case "?": Sel(.logika(rest == "1"))
    case "=": Sel(rest.isEmpty ? .kosong : .angka(rest), rumus: true)
    default: Sel(.teks(text))
    }
  }

  static func sheet(_ rows: [String], gabungan: [Lembar.Gabungan] = []) -> Lembar {
    Lembar(
      nama: "Isian",
      baris: rows.map { $0.split(separator: "|", omittingEmptySubsequences: false).map { cell(String($0)) } },
      gabungan: gabungan)
  }

  static let kepala: [JenisImpor: String] = [
    .realisasi: "Kode perangkat daerah|Kode indikator|Periode|Realisasi|Pembilang|Penyebut|Sumber",
    .anggaran:
      "Kode perangkat daerah|Tahun|Kode sub kegiatan|Bulan|Realisasi sejak Januari|Realisasi bulan ini|Belanja pegawai|Belanja modal",
    .pagu:
      "Kode perangkat daerah|Tahun|Kode|Tingkat|Kode induk|Nama|Versi anggaran|Pagu|Belanja pegawai|Belanja modal|Alasan",
    .rencana:
      "Kode perangkat daerah|Versi rencana|Bagian|Kode|Kode tujuan|Kode sasaran|Nama|Satuan|Arah yang baik|Kondisi awal|Target 2024|Target 2025",
    .program:
      "Kode perangkat daerah|Versi rencana|Kode program|Nama|Versi nomenklatur|Kode sasaran|Kode pelaksana|Pagu 2024|Pagu 2025",
    .pohon:
      "Kode perangkat daerah|Kode simpul|Perangkat daerah induk|Kode induk|Jenjang|Kondisi|Hubungan sebab-akibat|Kode indikator|Kode jabatan|Kode tujuan|Kode sasaran",
    .renja:
      "Kode perangkat daerah|Kode dokumen|Kode|Nama|Indikator (Renstra)|Target (Renstra)|Lokasi|Pagu|Sumber dana|Prakiraan maju",
    .rencanaAksi: "Kode perangkat daerah|Tahun|Kode jabatan|Nomor|Bagian|Target 1|Target 2|Anggaran 1",
    .nomenklatur: "Kode versi nomenklatur|Kode|Nama|Menggantikan",
    .target: "Kode perangkat daerah|Versi rencana|Kode indikator|Tahun|Target",
    .definisi: "Kode perangkat daerah|Kode indikator|Makna|Rumus|Variabel rumus|Kode jabatan|Keterbatasan data",
    .unit: "Kode perangkat daerah|Nama|Jenis|Jabatan kepala|Tempat|Mulai|Pendahulu",
    .unitKerja: "Kode perangkat daerah|Kode unit kerja|Nama|Jenis|Kode induk|Mulai|Selesai",
    .jabatan: "Kode perangkat daerah|Kode jabatan|Nama|Kode unit kerja|Kode atasan|Jenjang|Selesai",
  ]

  static func periksa(
    _ jenis: JenisImpor, _ rows: [String], pada state: State = state(), oleh pelaku: Pelaku? = nil,
    gabungan: [Lembar.Gabungan] = []
  ) -> HasilImpor {
    state.memeriksa(
      sheet([kepala[jenis] ?? ""] + rows, gabungan: gabungan), berkas, jenis: jenis,
      oleh: pelaku ?? Self.pelaku(jenis), pada: waktu)
  }
}
