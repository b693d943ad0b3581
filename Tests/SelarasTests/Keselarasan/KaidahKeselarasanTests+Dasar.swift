import Sakip

@testable import Selaras

/// Cases of the rules about indikator, targets, programs and agreements.
extension KaidahKeselarasanTests {
  private static let takTercetak = LandasanHukum(jenis: .tidakTercetak, nomor: "", tentang: "Terbit Juli 2022")

  private static func versi(dengan landasan: LandasanHukum) -> any Event {
    VersiRenstraDitetapkan(
      unit: unit, id: versi.id, nama: versi.nama, tanggal: versi.tanggal, dasar: "", alasan: "", periode: versi.periode,
      landasan: landasan)
  }

  private static func renja(dengan landasan: LandasanHukum) -> any Event {
    RencanaTahunanDitetapkan(
      unit: unit, id: "renja", dokumen: .renja, tahun: 2024, tahap: .akhir, nama: "Renja", tanggal: mulai,
      landasan: landasan)
  }

  static let dasar: [Kasus] = [
    Kasus("K.201", "kosong", [indikator(definisi: definisi(formulasi: ""))], "belum memiliki formulasi"),
    Kasus("K.201", "terisi", [indikator()], nil),
    Kasus("K.202", "kosong", [indikator(definisi: definisi(sumber: ""))], "belum memiliki sumber data"),
    Kasus("K.202", "terisi", [indikator()], nil),
    Kasus("K.203", "kosong", [indikator(definisi: definisi(jawab: ""))], "belum memiliki penanggung jawab"),
    Kasus("K.203", "terisi", [indikator()], nil),
    Kasus("K.204", "kosong", [indikator(awal: false)], "Kondisi awal"),
    Kasus("K.204", "terisi", [indikator()], nil),
    Kasus(
      "K.205", "tanpa 2025", [versi, indikator(), target(2023, 1), target(2024, 2), target(2026, 4)], "tahun 2025"),
    Kasus("K.205", "lengkap", [versi, indikator()] + deret(1, 2, 3, 4), nil),
    Kasus("K.205", "tanpa versi", [indikator()], nil),
    Kasus("K.206", "tanpa rumus", [indikator(definisi: pecahan(nil))], "rumusnya belum ditulis"),
    Kasus("K.206", "tidak terbaca", [indikator(definisi: pecahan("a +"))], "tidak terbaca"),
    Kasus("K.206", "terbaca", [indikator(satuan: "%", definisi: pecahan("a / b * 100"))], nil),
    Kasus("K.206", "tanpa variabel", [indikator()], nil),
    Kasus(
      "K.207", "pembilang lain", [indikator(nama: "Hal yang terjadi", definisi: pecahan("a / b"))],
      "Pembilang “kasus yang ditangani” tidak disebut"),
    Kasus("K.207", "disebut", [indikator(nama: "Persentase Kasus Ditangani", definisi: pecahan("a / b"))], nil),
    Kasus(
      "K.207", "disebut dalam makna",
      [indikator(nama: "Ketertiban", definisi: pecahan("a / b", makna: "Penanganan kasus"))], nil),
    Kasus("K.208", "tanpa 100", [indikator(satuan: "%", definisi: pecahan("a / b"))], "belum dikalikan 100"),
    Kasus("K.208", "bobot lain", [indikator(definisi: gabungan(ExactDecimal(60), rumus: "0,1 * p + 0,9 * q"))], "60%"),
    Kasus("K.208", "bobot sama", [indikator(definisi: gabungan(ExactDecimal(60), rumus: "0,6 * p + 0,4 * q"))], nil),
    Kasus("K.208", "dengan 100", [indikator(satuan: "%", definisi: pecahan("a / b * 100"))], nil),
    Kasus(
      "K.209", "keluaran untuk hasil", [versi, sasaran(), indikator(nama: "Jumlah Dokumen Survei", sasaran: true)],
      "mencacah keluaran"),
    Kasus(
      "K.209", "pada jenjang keluaran",
      [
        versi, sasaran(), indikator(nama: "Jumlah Dokumen Survei", sasaran: true),
        SimpulPohonDitetapkan(unit: unit, id: "n", jenjang: .keluaran, kondisi: "N", indikator: ["ikm"]),
      ], nil),
    Kasus(
      "K.209", "mencacah lembaga", [versi, sasaran(), indikator(nama: "Jumlah Lembaga Aktif", sasaran: true)], nil),
    Kasus(
      "K.210", "rumus sama",
      [indikator(definisi: pecahan("a / b")), indikator("lain", nama: "Lain", definisi: pecahan("a / b"))],
      "Rumus “Lain” sama dengan rumus “IKM”"),
    Kasus(
      "K.210", "rumus berbeda",
      [indikator(definisi: pecahan("a / b")), indikator("lain", nama: "Lain", definisi: pecahan("b / a"))], nil),
    Kasus(
      "K.211", "menurut namanya",
      [versi, indikator(nama: "Persentase Produk Hukum yang Difasilitasi", satuan: "%")] + deret(100, 110), "110 persen"
    ),
    Kasus(
      "K.211", "menurut rumusnya", [versi, indikator(satuan: "%", definisi: pecahan("a / b * 100"))] + deret(100, 110),
      "110 persen"),
    Kasus("K.211", "120 dari 100", [versi, indikator(satuan: "%", bagian: true)] + deret(100, 120), "120 persen"),
    Kasus("K.211", "100", [versi, indikator(satuan: "%", bagian: true)] + deret(90, 100), nil),
    Kasus("K.211", "pertumbuhan", [versi, indikator(satuan: "%")] + deret(90, 120), nil),
    Kasus(
      "K.212", "99,9", [indikator(definisi: gabungan((try? IndonesianNumber.parse("59,9")) ?? .zero))],
      "berjumlah 99,9%"),
    Kasus("K.212", "100", [indikator(definisi: gabungan(ExactDecimal(60)))], nil),
    Kasus("K.212", "tanpa bobot", [indikator()], nil),
    Kasus(
      "K.213", "hanya mencacah",
      [indikator(nama: "Persentase Kebijakan", satuan: "%", definisi: definisi(formulasi: "jumlah kebijakan"))],
      "adalah persentase"),
    Kasus(
      "K.213", "dibagi",
      [
        indikator(
          nama: "Persentase Kebijakan", satuan: "%", definisi: definisi(formulasi: "Jumlah kebijakan dibagi rencana"))
      ], nil),
    Kasus("K.301", "turun", [versi, indikator()] + deret(5, 4, 6, 7), "2023 5, lalu 2024 4"),
    Kasus(
      "K.301", "dalam versi yang ditutup dan sudah diganti",
      [
        versi, indikator(), perubahan,
        StatusVersiBerubah(unit: unit, versi: "v", aksi: .tutup),
        StatusVersiBerubah(unit: unit, versi: "w", aksi: .tutup),
      ] + deret(5, 4, 6, 7), nil),
    Kasus(
      "K.301", "dalam versi yang ditutup dan berlaku",
      [versi, indikator(), StatusVersiBerubah(unit: unit, versi: "v", aksi: .tutup)] + deret(5, 4, 6, 7),
      "2023 5, lalu 2024 4"),
    Kasus("K.301", "dalam konsep sebelum yang digarap", [versi, indikator(), perubahan] + deret(5, 4, 6, 7), nil),
    Kasus(
      "K.301", "dalam konsep yang digarap sesudah yang berlaku",
      [dahulu, StatusVersiBerubah(unit: unit, versi: "w", aksi: .tutup), versi, indikator()] + deret(5, 4, 6, 7),
      "2023 5, lalu 2024 4"),
    Kasus("K.301", "naik", [versi, indikator()] + deret(5, 5, 6, 7), nil),
    Kasus("K.301", "makin rendah makin baik", [versi, indikator(polaritas: .turun)] + deret(7, 6, 5, 4), nil),
    Kasus(
      "K.301", "makin rendah, naik", [versi, indikator(polaritas: .turun)] + deret(7, 8, 5, 4), "2023 7, lalu 2024 8"),
    Kasus("K.301", "hanya yang terakhir", [versi, indikator()] + deret(4, 5, 6, 5), nil),
    Kasus("K.302", "akhir lebih rendah", [versi, indikator()] + deret(4, 5, 6, 5), "sedangkan target 2025 sudah 6"),
    Kasus("K.302", "akhir tertinggi", [versi, indikator()] + deret(4, 5, 6, 6), nil),
    Kasus("K.302", "tanpa target akhir", [versi, indikator()] + deret(4, 5, 4), nil),
    Kasus(
      "K.303", "di bawah realisasi", [versi, indikator()] + deret(4, 5, 6, 7) + capai("2023", 9),
      "Target 2024 “IKM” 5, sedangkan realisasi 2023 sudah 9"),
    Kasus("K.303", "sama", [versi, indikator()] + deret(4, 5, 6, 7) + capai("2023", 5), nil),
    Kasus(
      "K.304", "dua deret",
      [versi, indikator(), indikator("lain", nama: "ikm.")] + deret(4, 5) + deret(4, 6, id: "lain"),
      "dua target 2024: 5 dan 6"),
    Kasus(
      "K.304", "satu deret",
      [versi, indikator(), indikator("lain", nama: "ikm")] + deret(4, 5) + deret(4, 5, id: "lain"),
      nil),
    Kasus(
      "K.304", "semua tahun yang berbeda",
      [versi, indikator(), indikator("lain", nama: "ikm.")] + deret(4, 5, 6) + deret(3, 5, 7, id: "lain"),
      "dua target 2023: 4 dan 3; 2025: 6 dan 7"),
    Kasus(
      "K.305", "tujuan dan sasarannya", berjenjang + deret(4, 5, 6) + deret(4, 5, 6, id: "hasil"),
      "“Layanan” bertarget sama dengan “Hasil” di atasnya pada 2023, 2024, 2025: 4, 5, 6"),
    Kasus(
      "K.305", "simpul dan induknya",
      [
        versi, indikator(nama: "Layanan"), indikator("hasil", nama: "Hasil"), simpul("a", "A", indikator: ["hasil"]),
        simpul("b", "B", induk: "a", indikator: ["ikm"]),
      ] + deret(4, 5) + deret(4, 5, id: "hasil"), "“Layanan” bertarget sama dengan “Hasil”"),
    Kasus("K.305", "satu tahun berbeda", berjenjang + deret(4, 5, 6) + deret(4, 5, 7, id: "hasil"), nil),
    Kasus("K.305", "satu tahun kurang", berjenjang + deret(4, 5, 6) + deret(4, 5, id: "hasil"), nil),
    Kasus("K.305", "tetap dari tahun ke tahun", berjenjang + deret(9, 9, 9) + deret(9, 9, 9, id: "hasil"), nil),
    Kasus(
      "K.305", "satuan lain",
      [versi, sasaran(), indikator(nama: "Layanan", sasaran: true), indikator("hasil", nama: "Hasil", satuan: "%")]
        + deret(4, 5) + deret(4, 5, id: "hasil"), nil),
    Kasus("K.401", "tidak dipetakan", pohon + [indikator()], "Survei"),
    Kasus("K.401", "di bawah yang dipetakan", pohon + [indikator(), peta("1")], nil),
    Kasus(
      "K.402", "tanpa anggaran", [versi, sasaran(), indikator(sasaran: true)] + pohon,
      "tidak didukung anggaran tahun 2024"),
    Kasus("K.402", "tanpa indikator", [versi, sasaran()] + pohon, "belum ada indikator yang dapat dipetakan"),
    Kasus("K.402", "didukung", [versi, sasaran(), indikator(sasaran: true)] + pohon + [peta("1")], nil),
    Kasus(
      "K.402", "anggaran hanya per program", [versi, sasaran(), indikator(sasaran: true), paguProgram],
      "tidak didukung anggaran tahun 2024"),
    Kasus(
      "K.402", "didukung program tanpa sub kegiatan",
      [
        versi, sasaran(), indikator(sasaran: true), paguProgram,
        PemetaanDitetapkan(unit: unit, tahun: 2024, indikator: "ikm", simpul: [], program: [1]),
      ], nil),
    Kasus("K.402", "belum ada anggaran", [versi, sasaran(), indikator(sasaran: true)], nil),
    Kasus("K.404", "tidak direncanakan lagi", renja + [program("5.03.02"), evaluasi("5.03.01")], "“Program 5.03.01”"),
    Kasus("K.404", "direncanakan", renja + [program("5.03.01"), evaluasi("5.03.01")], nil),
    Kasus("K.404", "tanpa baris", renja + [evaluasi("5.03.01")], nil),
    Kasus("K.405", "tidak dalam Renstra", renja + [program("5.03.02"), evaluasi("5.03.01")], "“Program 5.03.02”"),
    Kasus("K.405", "tanpa evaluasi", renja + [program("5.03.02")], nil),
    Kasus("K.406", "tanpa anggaran", renja + [program("5.03.02")] + pohon, "tidak ada dalam anggaran"),
    Kasus("K.406", "dianggarkan", renja + [program(nil, nama: "PROGRAM.")] + pohon, nil),
    Kasus("K.406", "belum ada anggaran", renja + [program("5.03.02")], nil),
    Kasus("K.407", "tidak dalam Renja", renja + [program("5.03.02")] + pohon, "“Program” dianggarkan tahun 2024"),
    Kasus("K.407", "belum ada Renja", pohon, nil),
    Kasus(
      "K.408", "tidak dalam Renja", [versi, daftar("5.03.01")] + renja + [program("5.03.02")],
      "dalam Renstra tidak ada dalam Renja tahun 2024"),
    Kasus(
      "K.408", "tidak dalam Renja dan anggaran",
      [versi, daftar("5.03.01")] + renja + [program("5.03.02")] + pohon,
      "tidak ada dalam Renja, Anggaran tahun 2024"),
    Kasus("K.408", "dalam Renja", [versi, daftar("5.03.01")] + renja + [program("5.03.01")], nil),
    Kasus(
      "K.408", "bukan untuk tahun ini",
      [versi, daftar("5.03.01", pagu: 2025)] + renja + [program("5.03.02")], nil),
    Kasus("K.408", "belum ada dokumen tahunan", [versi, daftar("5.03.01")], nil),
    Kasus(
      "K.409", "tidak dalam Renstra", [versi, daftar("5.03.01")] + renja + [program("5.03.01"), program("5.03.02")],
      "“Program 5.03.02” dalam Renja tahun 2024 tidak ada dalam Renstra"),
    Kasus(
      "K.409", "sama dalam dua dokumen",
      [versi, daftar("5.03.01")] + renja + [program(nil, nama: "program")] + pohon, "dalam Renja tahun 2024"),
    Kasus(
      "K.409", "untuk tahun lain",
      [versi, daftar("5.03.01"), daftar("5.03.02", pagu: 2025)] + renja + [program("5.03.01"), program("5.03.02")],
      "tidak direncanakan untuk tahun itu dalam Renstra"),
    Kasus("K.409", "belum ada daftar", [versi] + renja + [program("5.03.02")], nil),
    Kasus("K.410", "versi", [versi(dengan: takTercetak)], "“Renstra”: Dasar hukum tidak tercetak"),
    Kasus("K.410", "bernomor", [versi(dengan: LandasanHukum(jenis: .perda, nomor: "5"))], nil),
    Kasus("K.410", "Renja", [versi, renja(dengan: takTercetak), program("5.03.02")], "terbit: Terbit Juli 2022"),
    Kasus("K.410", "Renja lain yang berlaku", [versi] + renja + [program("5.03.02")], nil),
    Kasus(
      "K.501", "berbeda", [versi, indikator()] + deret(4, 5) + [janji([("ikm", 6)])], "dijanjikan 6, sedangkan rencana"),
    Kasus("K.501", "sama", [versi, indikator()] + deret(4, 5) + [janji([("ikm", 5)])], nil),
    Kasus("K.502", "tidak direncanakan", [versi, indikator()] + deret(4) + [janji([("ikm", 5)])], "tidak ditargetkan"),
    Kasus("K.502", "direncanakan", [versi, indikator()] + deret(4, 5) + [janji([("ikm", 5)])], nil),
    Kasus(
      "K.503", "IKU tidak dijanjikan",
      [versi, indikator(), indikator("lain", nama: "Lain")] + deret(4, 5) + deret(4, 5, id: "lain")
        + [janji([("ikm", 5)])], "IKU “Lain” tidak termuat"),
    Kasus("K.503", "dijanjikan", [versi, indikator()] + deret(4, 5) + [janji([("ikm", 5)])], nil),
    Kasus("K.503", "tanpa perjanjian", [versi, indikator()] + deret(4, 5), nil),
  ]
}
