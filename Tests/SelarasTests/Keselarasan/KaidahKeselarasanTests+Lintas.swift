import Sakip

@testable import Selaras

extension KaidahKeselarasanTests {
  private static func mitra(selesai: Tanggal? = nil) -> PerangkatDaerahDitetapkan {
    PerangkatDaerahDitetapkan(
      id: "m", nama: "Mitra", jenis: .dinas, jabatanKepala: "K", tempat: "T", selesai: selesai)
  }

  private static let lintas: [any Event] = [
    mitra(), simpul("a", "A"), simpul("n", "N", unit: "m"),
    DukunganLintasDicatat(unit: unit, simpulPohon: "a", mitra: "m", kontribusi: "Data"),
  ]

  private static func jawab(
    _ jawaban: DukunganLintasDitanggapi.Jawaban, putus: Bool = true, simpul: String? = nil
  ) -> DukunganLintasDitanggapi {
    DukunganLintasDitanggapi(
      unit: "m", permintaan: KunciSimpul(unit: unit, id: "a"), jawaban: jawaban, diputuskan: putus, alasan: "A",
      simpulPohon: simpul)
  }

  static let dukungan: [Kasus] = [
    Kasus("K.601", "tanpa indikator", lintas + [jawab(.diterima)], "Mitra menerima untuk mendukung, tetapi tanpa"),
    Kasus("K.601", "dengan simpul", lintas + [jawab(.diterima, simpul: "n")], nil),
    Kasus("K.602", "belum dijawab", lintas, "Mitra belum memutuskan dukungannya (menunggu jawaban)"),
    Kasus("K.602", "diusulkan", lintas + [jawab(.diterima, putus: false)], "(diusulkan diterima)"),
    Kasus("K.602", "mitra berakhir", lintas + [mitra(selesai: Self.mulai)], nil),
    Kasus("K.602", "diputuskan", lintas + [jawab(.ditolak)], nil),
    Kasus("K.603", "ditolak", lintas + [jawab(.ditolak)], "Mitra menolak"),
    Kasus("K.603", "diterima", lintas + [jawab(.diterima, simpul: "n")], nil),
    Kasus("K.604", "berakhir", lintas + [mitra(selesai: Self.mulai)], "Mitra berakhir 1 Januari 2023"),
    Kasus("K.604", "berakhir pada hari itu", lintas + [mitra(selesai: Self.hari)], nil),
  ]
}
