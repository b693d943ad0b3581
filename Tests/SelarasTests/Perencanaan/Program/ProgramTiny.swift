import Sakip

@testable import Selaras

/// The documents of `u` that name programs: the budgets of 2023 and 2024, the Renja of 2023 to 2025, and two versions of
/// the Renstra.
enum ProgramTiny {
  static let unit = SmallAgency.unit
  static let hari = Tanggal(hariSejak1970: 19_700)

  static func versi(_ id: String, _ shift: Int) -> VersiRenstraDitetapkan {
    VersiRenstraDitetapkan(
      unit: unit, id: id, nama: id.uppercased(), tanggal: Tanggal(hariSejak1970: hari.hariSejak1970 + shift),
      dasar: "", alasan: "", periode: .init(awal: 2021, akhir: 2026))
  }

  static func simpul(
    _ tahun: Int, _ id: String, _ tingkat: TingkatAnggaran, _ nama: String, kode: String? = nil, di induk: String? = nil
  ) -> SimpulAnggaranDitetapkan {
    SimpulAnggaranDitetapkan(
      unit: unit, tahun: tahun, id: id, induk: induk, tingkat: tingkat, kode: kode, nama: nama, indikator: "",
      target: "")
  }

  static func renja(_ tahun: Int, _ tahap: RencanaTahunanDitetapkan.Tahap = .akhir) -> RencanaTahunanDitetapkan {
    RencanaTahunanDitetapkan(
      unit: unit, id: "renja-\(tahun)", dokumen: .renja, tahun: tahun, tahap: tahap, nama: "Renja \(tahun)",
      tanggal: hari)
  }

  static func baris(
    _ tahun: Int, _ id: String, _ tingkat: TingkatAnggaran, _ nama: String, kode: String? = nil,
    di induk: String? = nil,
    pagu: Int? = nil
  ) -> BarisRencanaDitetapkan {
    BarisRencanaDitetapkan(
      unit: unit, rencana: "renja-\(tahun)", id: id, induk: induk, tingkat: tingkat, kode: kode, nama: nama,
      pagu: pagu.map { Rupiah($0) })
  }

  static func pagu(_ tahun: Int, _ id: String, _ amount: Int) -> PaguDitetapkan {
    PaguDitetapkan(unit: unit, tahun: tahun, subKegiatan: id, versi: .murni, jumlah: Rupiah(amount), rincian: [])
  }

  /// 2024: the budget has `7.01` above program 1 (`7.01.02`) with kegiatan 1.1 and sub kegiatan 1.1.1, and program 2, kegiatan
  /// 2.1 and sub kegiatan 2.1.1 without codes. The Renja names program 1 by its code in other words, program 2 and its
  /// kegiatan in the same words, and a sub kegiatan of its own.
  static let dokumen: [any Event] = [
    versi("lama", 0), versi("baru", 9),
    ProgramRencanaDitetapkan(
      unit: unit, versi: "lama", id: "7.01.02", kode: "7.01.02", nama: "Program Pelayanan Lama"),
    ProgramRencanaDitetapkan(
      unit: unit, versi: "baru", id: "7.01.02", kode: "7.01.02", nama: "Program Pelayanan",
      pagu: [.init(tahun: 2024, jumlah: Rupiah(900))]),
    ProgramRencanaDitetapkan(unit: unit, versi: "lama", id: "p9", nama: "Program Dihapus"),
    ProgramRencanaDitetapkan(unit: unit, versi: "baru", id: "p1", nama: "Program PENUNJANG, urusan"),
    simpul(2023, "x", .program, "Program Penunjang Urusan"), simpul(2023, "y", .program, "Program Tahun Lalu"),
    simpul(2024, "urusan", .urusan, "U", kode: "7"),
    simpul(2024, "bidang", .bidangUrusan, "B", kode: "7.01", di: "urusan"),
    simpul(2024, "1", .program, "Program Pelayanan Publik", kode: "7.01.02", di: "bidang"),
    simpul(2024, "1.1", .kegiatan, "Pelayanan", kode: "7.01.02.2.01", di: "1"),
    simpul(2024, "1.1.1", .subKegiatan, "Loket", kode: "7.01.02.2.01.0001", di: "1.1"), pagu(2024, "1.1.1", 500),
    simpul(2024, "2", .program, "Program Penunjang Urusan"), simpul(2024, "2.1", .kegiatan, "Administrasi", di: "2"),
    simpul(2024, "2.1.1", .subKegiatan, "Gaji", di: "2.1"), pagu(2024, "2.1.1", 70),
    renja(2024), baris(2024, "7.01.02", .program, "Program Pelayanan Umum", kode: "7.01.02"),
    baris(2024, "b", .program, "Program Penunjang Urusan"), baris(2024, "b.1", .kegiatan, "Administrasi", di: "b"),
    baris(2024, "b.1.1", .subKegiatan, "Gaji", di: "b.1", pagu: 60),
    baris(2024, "b.1.2", .subKegiatan, "Arsip", di: "b.1", pagu: 5),
    renja(2023), baris(2023, "7.01.03", .program, "Program Desa", kode: "7.01.03"),
    renja(2025, .rancangan), baris(2025, "7.01.09", .program, "Program Rancangan", kode: "7.01.09"),
  ]

  static func tertaut(_ code: String) -> TautanProgram? { TautanProgram(code) }
}
