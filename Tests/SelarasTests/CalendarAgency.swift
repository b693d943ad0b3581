import Foundation
import Journal
import Sakip

@testable import Selaras

/// A perangkat daerah with a schedule, three indikator and two sub kegiatan, whose facts are recorded on given days.
///
/// `ikm` is measured each triwulan and promised (95), `th` once a year and planned (70), `bl` each month without a target.
/// Triwulan of 2024 are due after 10 days and locked after 20; everything else follows the policy of 10 days.
struct CalendarAgency {
  static let unit = SmallAgency.unit
  private(set) var agency: SmallAgency

  init(_ jenis: PerangkatDaerahDitetapkan.Jenis = .dinas) {
    let period = PeriodeRencana(awal: 2021, akhir: 2026)
    let sheet = DefinisiIndikator(
      makna: "", alasan: "", formulasi: "", sumberData: "Survei", penanggungJawab: "Sekretaris", referensi: "")
    agency = SmallAgency([
      PerangkatDaerahDitetapkan(id: Self.unit, nama: "U", jenis: jenis, jabatanKepala: "K", tempat: "T"),
      JadwalDitetapkan(tahun: 2024, jenis: .triwulan, tenggat: 10, kunci: 20),
      VersiRenstraDitetapkan(
        unit: Self.unit, id: "v", nama: "V", tanggal: Self.day("2021-01-01"), dasar: "", alasan: "", periode: period),
      SmallAgency.indicator("ikm", definisi: sheet),
      SmallAgency.indicator("th", nama: "Tahunan", frekuensi: .tahun, definisi: sheet),
      SmallAgency.indicator("bl", nama: "Bulanan", frekuensi: .bulan),
      TargetDitetapkan(unit: Self.unit, indikator: "ikm", versi: "v", tahun: 2024, nilai: .angka(ExactDecimal(90))),
      TargetDitetapkan(unit: Self.unit, indikator: "th", versi: "v", tahun: 2024, nilai: .angka(ExactDecimal(70))),
      PerjanjianKinerjaDitetapkan(
        unit: Self.unit, tahun: 2024, jenis: .murni, jabatan: "K", tanggal: Self.day("2024-01-02"),
        baris: [.init(indikator: "ikm", target: .angka(ExactDecimal(95)))]),
    ])
  }

  var state: State { agency.state }
  var unit: UnitState? { state.unit[Self.unit] }

  static func day(_ iso: String) -> Tanggal { Tanggal(iso: iso) ?? Tanggal(hariSejak1970: 0) }

  static func periode(_ kode: String) -> Periode { Periode(kode: kode) ?? .semua(.tahun, tahun: 1945)[0] }

  mutating func add(_ fact: any Event, _ day: String, oleh akun: String = "operator") {
    agency.append(fact, waktu: ZonaWaktu.wita.akhir(Self.day(day)), oleh: akun)
  }

  /// A realisasi goes through the workflow up to an action, all on one day.
  mutating func fill(
    _ indikator: String, _ kode: String, _ day: String, nilai text: String = "80",
    sampai aksi: [AlurRealisasi.Aksi] = [],
    alasan: String? = nil, sumber: String? = "Survei", oleh akun: String = "operator"
  ) {
    guard let value = SmallAgency.realisasi(kode, text, indikator: indikator) else { return }
    add(
      RealisasiDicatat(
        unit: value.unit, indikator: value.indikator, periode: value.periode, nilai: value.nilai,
        masukan: value.masukan, sumber: sumber), day)
    for one in aksi {
      add(
        StatusRealisasiBerubah(
          unit: Self.unit, periode: Self.periode(kode), indikator: [indikator], aksi: one, alasan: alasan), day,
        oleh: akun)
    }
  }

  /// A file is attached to a realisasi.
  mutating func attach(_ indikator: String, _ kode: String, _ day: String) {
    add(
      BuktiDilampirkan(
        unit: Self.unit, indikator: indikator, periode: Self.periode(kode), berkas: String(repeating: "a", count: 64),
        nama: "survei.pdf", jenis: "application/pdf", ukuran: 1), day)
  }

  /// Two sub kegiatan of 2024: `a` with both pagu, `b` without any.
  mutating func addBudget() {
    let places = ["a", "b"].map {
      SimpulAnggaranDitetapkan(
        unit: Self.unit, tahun: 2024, id: $0, tingkat: .subKegiatan, nama: "Sub \($0)", indikator: "", target: "")
    }
    let ceilings = [(VersiAnggaran.murni, 1000), (.perubahan, 1200)].map {
      PaguDitetapkan(
        unit: Self.unit, tahun: 2024, subKegiatan: "a", versi: $0, jumlah: Rupiah($1), rincian: [])
    }
    for fact in places as [any Event] + ceilings { add(fact, "2024-01-03") }
  }

  mutating func spend(_ amount: Int, sampaiBulan month: Int, _ day: String = "2024-10-01") {
    add(
      RealisasiAnggaranDicatat(
        unit: Self.unit, tahun: 2024, subKegiatan: "a", sampaiBulan: month, jumlah: Rupiah(amount)), day)
  }
}
