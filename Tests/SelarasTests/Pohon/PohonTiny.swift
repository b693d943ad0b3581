import Sakip

@testable import Selaras

/// Three perangkat daerah with a pohon kinerja to try things on: the pemda `kab`, and below it `u` and `m`.
enum PohonTiny {
  static let kab = "kab"

  static func state(_ facts: [any Event] = []) -> SmallAgency {
    SmallAgency(
      [
        PerangkatDaerahDitetapkan(id: kab, nama: "Kabupaten", jenis: .pemda, jabatanKepala: "Bupati", tempat: "T"),
        PerangkatDaerahDitetapkan(id: "m", nama: "Mitra", jenis: .dinas, jabatanKepala: "Kepala", tempat: "T"),
        SasaranDitetapkan(unit: "u", id: "s", tujuan: "t", nama: "Sasaran"),
        SmallAgency.indicator("i"),
        JabatanDitetapkan(unit: "u", id: "j", nama: "Kepala Seksi"),
        simpul("akar", unit: kab, .hasil, "Sejahtera"),
        simpul("a", induk: KunciSimpul(unit: kab, id: "akar"), .kondisiAntara, "Layanan baik"),
        simpul("b", induk: KunciSimpul(unit: "u", id: "a"), .kondisiLangsung, "Petugas terampil", urutan: 2),
        simpul("c", induk: KunciSimpul(unit: "u", id: "a"), .keluaran, "Loket tersedia", urutan: 1),
      ] + facts)
  }

  static func simpul(
    _ id: String, unit: String = "u", induk: KunciSimpul? = nil, _ jenjang: JenjangKinerja = .keluaran,
    _ kondisi: String = "Kondisi", indikator: [String] = [], jabatan: String? = nil, tujuan: String? = nil,
    sasaran: String? = nil, program: TautanProgram? = nil, urutan: Int = 0, versi: [String]? = nil
  ) -> SimpulPohonDitetapkan {
    SimpulPohonDitetapkan(
      unit: unit, id: id, induk: induk, jenjang: jenjang, kondisi: kondisi, indikator: indikator, jabatan: jabatan,
      tujuan: tujuan, sasaran: sasaran, program: program, urutan: urutan, versi: versi)
  }

  static func kunci(_ id: String, _ unit: String = "u") -> KunciSimpul { KunciSimpul(unit: unit, id: id) }

  static let diminta = DukunganLintasDicatat(unit: kab, simpulPohon: "akar", mitra: "m", kontribusi: "Pelatihan")

  static func jawaban(
    _ jawaban: DukunganLintasDitanggapi.Jawaban, diputuskan: Bool = true, alasan: String = "", unit: String = "m"
  ) -> DukunganLintasDitanggapi {
    DukunganLintasDitanggapi(
      unit: unit, permintaan: kunci("akar", kab), jawaban: jawaban, diputuskan: diputuskan, alasan: alasan)
  }
}

extension State {
  /// From the root down to a node as they were recorded last, itself included.
  func jalur(_ kunci: KunciSimpul) -> [SimpulPohonDitetapkan] {
    PohonKinerja.naik(dari: kunci) { simpulPohon($0)?.induk }.reversed().compactMap { simpulPohon($0) }
  }
}
