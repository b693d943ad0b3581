/// The pemda of the fixture with its RPJMD in two versions, and an agency that followed another.
extension Fixture {
  static let pemda = [
    line(
      "2024-01-08", "bagian-organisasi", "administrator",
      [
        fact(
          "organisasi.perangkat-daerah-ditetapkan",
          "{\"id\":\"kabupaten-contoh\",\"nama\":\"Kabupaten Contoh\",\"jenis\":\"pemda\",\"jabatanKepala\":\"Bupati Contoh\",\"tempat\":\"Mawar\"}"
        ),
        fact(
          "organisasi.perangkat-daerah-ditetapkan",
          "{\"id\":\"badan-lama\",\"nama\":\"Badan Lama\",\"jenis\":\"badan\",\"jabatanKepala\":\"Kepala Badan\",\"tempat\":\"Mawar\",\"selesai\":\"2023-12-31\"}"
        ),
        fact(
          "organisasi.perangkat-daerah-ditetapkan",
          "{\"id\":\"badan-baru\",\"nama\":\"Badan Baru\",\"jenis\":\"badan\",\"jabatanKepala\":\"Kepala Badan\",\"tempat\":\"Mawar\",\"mulai\":\"2024-01-01\",\"pendahulu\":[\"badan-lama\"],\"dasar\":\"Perbup 5/2023\"}"
        ),
        fact(
          "organisasi.jabatan-ditetapkan",
          "{\"unit\":\"badan-baru\",\"id\":\"sekretaris\",\"nama\":\"Sekretaris Badan\",\"unitKerja\":\"Sekretariat\",\"mulai\":\"2024-01-01\"}"
        ),
      ]),
    line("2024-01-09", "bapperida", "perencana", rpjmd),
    line(
      "2024-01-12", "bagian-organisasi", "administrator",
      [
        fact(
          "pengukuran.realisasi-dicatat",
          "{\"unit\":\"kabupaten-contoh\",\"indikator\":\"gini\",\"periode\":\"2024\",\"nilai\":\"0,218\"}"),
        move("ajukan"),
      ]),
    line("2024-01-14", "bapperida", "perencana", [move("verifikasi")]),
    line("2024-01-15", "bupati", "pimpinan", [move("setujui")]),
  ]

  private static func move(_ action: String) -> String {
    fact(
      "pengukuran.status-realisasi-berubah",
      "{\"unit\":\"kabupaten-contoh\",\"periode\":\"2024\",\"indikator\":[\"gini\"],\"aksi\":\"\(action)\"}")
  }

  private static let rpjmd = [
    version("asli", "RPJMD 2021-2026", "2021-01-01"), version("tajam", "Penajaman RPJMD", "2023-09-18"),
    fact(
      "perencanaan.tujuan-ditetapkan", "{\"unit\":\"kabupaten-contoh\",\"id\":\"t\",\"nama\":\"Menurunnya kemiskinan\"}"
    ),
    fact(
      "perencanaan.tujuan-ditetapkan",
      "{\"unit\":\"kabupaten-contoh\",\"id\":\"lama\",\"nama\":\"Tujuan semula\",\"versi\":[\"asli\"]}"),
    fact(
      "perencanaan.sasaran-ditetapkan",
      "{\"unit\":\"kabupaten-contoh\",\"id\":\"s\",\"tujuan\":\"t\",\"nama\":\"Menurunnya ketimpangan\"}"),
    fact(
      "perencanaan.indikator-ditetapkan",
      "{\"unit\":\"kabupaten-contoh\",\"id\":\"gini\",\"sasaran\":\"s\",\"nama\":\"Indeks gini\",\"satuan\":\"\",\"jenis\":\"angka\",\"polaritas\":\"turun\",\"agregasi\":\"terakhir\",\"frekuensi\":\"tahun\",\"desimal\":3,\"urutanPredikat\":[],\"utama\":true,\"definisi\":{\"makna\":\"Pemerataan\",\"alasan\":\"\",\"formulasi\":\"1 - F\",\"sumberData\":\"BPS\",\"penanggungJawab\":\"\",\"referensi\":\"\",\"variabel\":[{\"simbol\":\"F\",\"nama\":\"luas di bawah kurva\",\"satuan\":\"\",\"sumber\":\"BPS\"}]},\"kondisiAwal\":{\"nilai\":\"0,300\",\"tahun\":2020}}"
    ),
    target("asli", 2024, "0,285"), target("asli", 2025, "0,280"), target("tajam", 2024, "0,258"),
    target("tajam", 2026, "0,224"),
  ]

  private static func version(_ id: String, _ name: String, _ day: String) -> String {
    fact(
      "perencanaan.versi-renstra-ditetapkan",
      "{\"unit\":\"kabupaten-contoh\",\"id\":\"\(id)\",\"nama\":\"\(name)\",\"tanggal\":\"\(day)\",\"dasar\":\"Berita acara \(id)\",\"alasan\":\"\",\"periode\":{\"awal\":2021,\"akhir\":2026}}"
    )
  }

  private static func target(_ version: String, _ year: Int, _ value: String) -> String {
    fact(
      "perencanaan.target-ditetapkan",
      "{\"unit\":\"kabupaten-contoh\",\"indikator\":\"gini\",\"versi\":\"\(version)\",\"tahun\":\(year),\"nilai\":\"\(value)\"}"
    )
  }
}
