import Sakip

@testable import Selaras

extension KaidahKeselarasanTests {
  static let penjenjangan: [Kasus] = [
    Kasus(
      "K.101", "sama", pemda + [sasaran("meningkatnya reformasi  birokrasi.", rpjmd: "s8")], "sama dengan sasaran RPJMD"
    ),
    Kasus(
      "K.101", "hanya dalam versi yang diganti",
      pemda + [
        dahulu, versi,
        SasaranDitetapkan(
          unit: Self.unit, id: "s", tujuan: "t", nama: "Meningkatnya Reformasi Birokrasi", versi: ["w"],
          sasaranRpjmd: "s8"),
      ], nil),
    Kasus("K.101", "lain", pemda + [sasaran("Layanan", rpjmd: "s8")], nil),
    Kasus(
      "K.102", "sama", [simpul("a", "Layanan baik"), simpul("b", "layanan  BAIK.", induk: "a")], "sama dengan simpul"),
    Kasus(
      "K.102", "sama dengan nenek",
      [simpul("a", "Layanan baik"), simpul("c", "Antara", induk: "a"), simpul("b", "Layanan baik", induk: "c")],
      "sama dengan simpul di atasnya."),
    Kasus("K.102", "lain", [simpul("a", "Layanan baik"), simpul("b", "Layanan baiknya", induk: "a")], nil),
    Kasus(
      "K.102", "sudah disebut K.101",
      pemda + [
        sasaran("Meningkatnya Reformasi Birokrasi", rpjmd: "s8"),
        simpul("a", "Meningkatnya Reformasi Birokrasi", unit: "kab", sasaran: "s8"),
        simpul("b", "Meningkatnya Reformasi Birokrasi", indukUnit: "kab", induk: "a", sasaran: "s"),
      ], nil),
    Kasus(
      "K.103", "sama",
      [
        indikator("i1", nama: "Indeks"), indikator("i2", nama: "indeks"), simpul("a", "A", indikator: ["i1"]),
        simpul("b", "B", induk: "a", indikator: ["i2"]),
      ], "mengukur simpul “B” dan simpul di atasnya"),
    Kasus(
      "K.103", "lain",
      [
        indikator("i1", nama: "Indeks"), indikator("i2", nama: "Nilai"), simpul("a", "A", indikator: ["i1"]),
        simpul("b", "B", induk: "a", indikator: ["i2"]),
      ], nil),
    Kasus(
      "K.103", "dua indikator yang sama",
      [
        indikator("i1", nama: "Indeks"), indikator("i2", nama: "Nilai"), simpul("a", "A", indikator: ["i1", "i2"]),
        simpul("b", "B", induk: "a", indikator: ["i1", "i2"]),
      ], "Indikator “Indeks”, “Nilai” mengukur"),
    Kasus("K.104", "tanpa sebab", [simpul("a", "A"), simpul("b", "B", induk: "a")], "“B” belum menyebut"),
    Kasus(
      "K.104", "induk hanya dalam versi yang diganti",
      [dahulu, versi, simpul("a", "A", versi: ["w"]), simpul("b", "B", induk: "a", versi: ["w", "v"])], nil),
    Kasus("K.104", "dengan sebab", [simpul("a", "A"), simpul("b", "B", induk: "a", sebab: "Karena")], nil),
    Kasus("K.105", "tanpa jabatan", [simpul("a", "A")], "belum memiliki jabatan"),
    Kasus("K.105", "dengan jabatan", [simpul("a", "A", jabatan: "k")], nil),
    Kasus("K.106", "daun berupa hasil", [simpul("a", "A", jenjang: .hasil)], "“A” (hasil) tidak memiliki"),
    Kasus(
      "K.106", "diturunkan perangkat daerah lain",
      pemda + [simpul("a", "A", jenjang: .hasil), simpul("b", "B", unit: "kab", indukUnit: Self.unit, induk: "a")],
      nil),
    Kasus(
      "K.106", "anak hanya dalam versi yang diganti",
      [dahulu, versi, simpul("a", "A", jenjang: .hasil), simpul("b", "B", induk: "a", versi: ["w"])],
      "“A” (hasil) tidak memiliki"),
    Kasus("K.106", "daun berupa keluaran", [simpul("a", "A", jenjang: .keluaran)], nil),
    Kasus("K.106", "daun berupa kondisi langsung", [simpul("a", "A")], "“A” (kondisi langsung) tidak memiliki"),
    Kasus("K.106", "kondisi langsung dengan sub kegiatannya", [bersubKegiatan(.kondisiLangsung)], nil),
    Kasus("K.106", "hasil dengan sub kegiatan", [bersubKegiatan(.hasil)], "“A” (hasil) tidak memiliki"),
    Kasus("K.107", "tanpa tautan", pemda + [sasaran()], "belum ditautkan"),
    Kasus("K.107", "tertaut", pemda + [sasaran(rpjmd: "s8")], nil),
    Kasus("K.107", "tanpa pemda", [sasaran()], nil),
    Kasus(
      "K.107", "di bawah simpul pemda",
      pemda + [
        sasaran(), simpul("a", "A", unit: "kab"), simpul("b", "B", indukUnit: "kab", induk: "a"),
        simpul("c", "C", induk: "b", sasaran: "s"),
      ], nil),
    Kasus(
      "K.108", "sejenjang",
      [simpul("a", "A", jenjang: .keluaran), simpul("b", "B", induk: "a", jenjang: .keluaran)],
      "“B” (keluaran) berada di bawah “A” (keluaran)"),
    Kasus(
      "K.108", "di bawahnya", [simpul("a", "A", jenjang: .hasil), simpul("b", "B", induk: "a", jenjang: .keluaran)],
      nil),
    Kasus("K.109", "akar tanpa tautan", pemda + [simpul("a", "A")], "“A” (kondisi langsung) berada paling atas"),
    Kasus("K.109", "sasarannya tidak tertaut", pemda + [sasaran(), simpul("a", "A", sasaran: "s")], "paling atas"),
    Kasus("K.109", "sasarannya tertaut", pemda + [sasaran(rpjmd: "s8"), simpul("a", "A", sasaran: "s")], nil),
    Kasus("K.109", "tujuan dengan sasaran yang tertaut", pemda + [sasaran(rpjmd: "s8"), bertujuan], nil),
    Kasus(
      "K.109", "di bawah simpul pemda",
      pemda + [simpul("a", "A", unit: "kab"), simpul("b", "B", indukUnit: "kab", induk: "a")], nil),
    Kasus("K.109", "tanpa pemda", [simpul("a", "A")], nil),
    Kasus("K.110", "simpul tanpa indikator", [simpul("a", "A")], "Simpul “A” belum mempunyai indikator"),
    Kasus("K.110", "simpul berindikator", [indikator(), simpul("a", "A", indikator: ["ikm"])], nil),
    Kasus("K.110", "sasaran tanpa indikator", [versi, sasaran()], "Sasaran “Layanan” belum mempunyai indikator"),
    Kasus(
      "K.110", "indikatornya keluar dari versi yang berlaku",
      [dahulu, versi, sasaran(), indikator(sasaran: true).termuat(hanyaDalam: ["w"])],
      "Sasaran “Layanan” belum mempunyai indikator"),
    Kasus(
      "K.110", "indikator pada sasarannya",
      [versi, sasaran(), indikator(sasaran: true), simpul("a", "A", sasaran: "s")], nil),
  ]

  private static func bersubKegiatan(_ jenjang: JenjangKinerja) -> SimpulPohonDitetapkan {
    SimpulPohonDitetapkan(
      unit: unit, id: "a", jenjang: jenjang, kondisi: "A", program: .anggaran(tahun: 2024, simpul: "1.1.1"))
  }

  private static let bertujuan = SimpulPohonDitetapkan(
    unit: unit, id: "a", jenjang: .hasil, kondisi: "A", tujuan: "t")
}
