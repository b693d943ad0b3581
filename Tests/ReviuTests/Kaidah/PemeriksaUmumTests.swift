import Reviu
import Testing

/// Rules about sentences and tables of reports of every shape, each with an error and the text without it.
struct PemeriksaUmumTests {
  private static let taman = tabel(
    "No|Desa|Taman|Pohon", "1|Desa Melati|12|1.210", "2|Desa Mawar|9|1.855", "3|Desa Kenanga|15|2.183",
    "|Jumlah|36|5.248")
  private static let triwulan = tabel(
    "No|Layanan|TW I|TW II|TW III|TW IV", "1|Izin taman|38|27|19|34", "2|Izin pohon|8|7|9|4")
  private static let anggaran = tabel(
    "Kode|Program/Kegiatan/Sub Kegiatan|Anggaran (Rp)|Realisasi (Rp)|%",
    "1.01|Program Pertamanan|412.000.000|390.010.950|94,66",
    "1.01.1|Penanaman pohon peneduh di taman kota|235.700.000|216.867.550|92,01",
    "1.01.2|Perawatan taman bermain di kelurahan|176.300.000|173.143.400|98,21",
    "|Jumlah|412.000.000|390.010.950|94,66")
  private static let rencana = tabel(
    "No|Indikator|Target|Realisasi|Capaian (%)", "1|Indeks taman kota|80,00|76,00|95,00",
    "2|Angka pohon tumbang per tahun|10,00|11,00|110,00", "3|Indeks jalan teduh|90,00|90,00|100,00",
    "|Rata-rata|||95,00")
  private static let daftar =
    "DAFTAR TABEL\nTabel 1-1 Luas Taman\nTabel 1-2 Jumlah Pohon\nTabel 1-3 Jenis Bunga\nTabel 1-4 Penyaluran Bibit Pohon\n"
    + "Tabel 1-5 Petugas Taman\nTabel 1-6 Biaya Taman\n\nBAB I PENDAHULUAN\n\n"
  private static let deret = tabel(
    "No|Indikator|Realisasi 2022|Realisasi 2023|Realisasi 2024", "1|Indeks taman kota|82,45|84,12|85,00")
  private static let sasaran = tabel(
    "No|Sasaran|Rata-rata Capaian (%)", "1|Terawatnya taman kota|90,00", "2|Teduhnya jalan kota|95,00",
    "3|Bersihnya sungai kota|99,00")
  private static let daerah =
    "Kabupaten Melati merawat taman. Bupati Melati hadir.\n\nKabupaten Melati luas. Kabupaten Melati hijau. Kabupaten Melati rindang.\n\n"
  private static func pangsa(_ share: String) -> String {
    "Pagu sebesar Rp400.000.000,00.\n\n- Program A sebesar Rp40.000.000,00 atau 10,00% dari pagu;\n- Program B sebesar Rp60.000.000,00 atau 15,00% dari pagu;\n- Program C sebesar Rp100.000.000,00 atau \(share)% dari pagu;\n- Program D sebesar Rp200.000.000,00 atau 50,00% dari pagu."
  }
  private static func judul(_ four: String) -> String {
    ["Luas Taman", "Jumlah Pohon", "Jenis Bunga", four, "Petugas Taman", "Biaya Taman"].enumerated().map {
      "Tabel 1-\($0 + 1) \($1)\n\nNo\tNama\tBanyak\n1\tMelati\t\($0 + 3)\n"
    }.joined(separator: "\n")
  }

  @Test(arguments: [
    KaidahDiuji(
      "B30", "another row", salah: "\(taman)\n\nPohon paling sedikit berada di Desa Mawar sebanyak 1.210 pohon.",
      baris: [7, 3], benar: "\(taman)\n\nPohon paling sedikit berada di Desa Melati sebanyak 1.210 pohon."),
    KaidahDiuji(
      "B30", "not the highest", salah: "\(taman)\n\nPohon terbanyak di Desa Mawar (1.855).", baris: [7, 3],
      benar: "\(taman)\n\nPohon terbanyak di Desa Kenanga (2.183), salah satu desa wisata."),
    KaidahDiuji(
      "B30", "over the quarters",
      salah:
        "\(triwulan)\n\nIzin taman tertinggi pada triwulan I (38 berkas) dan terendah pada triwulan II (27 berkas).",
      baris: [5, 2],
      benar:
        "\(triwulan)\n\nIzin taman tertinggi pada triwulan I (38 berkas) dan terendah pada triwulan III (19 berkas)."),
    KaidahDiuji(
      "S60", "the name of another place",
      salah: "\(anggaran)\n\n- Perawatan taman bermain di kecamatan, anggaran Rp176.300.000 realisasi Rp173.143.400.",
      baris: [7, 4],
      benar: "\(anggaran)\n\n- Perawatan taman bermain di kelurahan, anggaran Rp176.300.000 realisasi Rp173.143.400."),
    KaidahDiuji(
      "H40", "what is left of all", salah: "\(anggaran)\n\nSisa anggaran seluruhnya Rp22.989.050.", baris: [7, 5],
      benar: "\(anggaran)\n\nSisa anggaran seluruhnya Rp21.989.050."),
    KaidahDiuji(
      "H41", "a rise that is another",
      salah:
        "3.1.1 Indeks Taman\n\nTarget 86,00, terealisasi 85,24 indeks.\n\nDibandingkan tahun 2023 (84,91), realisasi tahun 2024 naik 0,43 poin.",
      baris: [5, 3],
      benar:
        "3.1.1 Indeks Taman\n\nTarget 86,00, terealisasi 85,24 indeks.\n\nDibandingkan tahun 2023 (84,91), realisasi tahun 2024 naik 0,33 poin."
    ),
    KaidahDiuji(
      "H41", "a rise that falls",
      salah:
        "3.1.1 Indeks Taman\n\nTarget 86,00, terealisasi 85,24 indeks.\n\nDibandingkan tahun 2023 (84,91), realisasi tahun 2024 turun 0,33 poin.",
      baris: [5, 3],
      benar:
        "3.1.1 Indeks Taman\n\nTerealisasi 85,24 indeks.\n\n3.1.2 Luas Taman\n\nDibandingkan tahun 2023 (84,91), realisasi tahun 2024 turun 0,50 poin."
    ),
    KaidahDiuji(
      "H41", "a rise of rounded values",
      salah:
        "3.1.1 Indeks Taman\n\nTarget 86,00, terealisasi 81,57 indeks.\n\nDibandingkan tahun 2023 (80,10), realisasi tahun 2024 naik 1,74 poin.",
      baris: [5, 3],
      benar:
        "3.1.1 Indeks Taman\n\nTarget 86,00, terealisasi 81,57 indeks.\n\nDibandingkan tahun 2023 (80,10), realisasi tahun 2024 naik 1,48 poin."
    ),
    KaidahDiuji(
      "H41", "the distance to the final target",
      salah:
        "3.1.1 Indeks Taman\n\nTerealisasi 85,24 indeks.\n\nTerhadap target akhir Renstra tahun 2026 (88,00), masih terdapat selisih 2,67.",
      baris: [5, 3],
      benar:
        "3.1.1 Indeks Taman\n\nTerealisasi 85,24 indeks.\n\nTerhadap target akhir Renstra tahun 2026 (88,00), masih terdapat selisih 2,77."
    ),
    KaidahDiuji(
      "H34", "two amounts", salah: "Pagu tahun ini Rp200.000.000 dan tahun depan Rp210.000.000 atau naik 7,50%.",
      baris: [1], benar: "Pagu tahun ini Rp200.000.000 dan tahun depan Rp210.000.000 atau naik 5,00%."),
    KaidahDiuji(
      "H14", "a capaian that should be turned", salah: rencana, baris: [3, 5],
      benar: rencana.replacing("110,00", with: "90,00")),
    KaidahDiuji(
      "H13", "the cell that the total of its column names",
      salah: tabel(
        "No|Desa|Diusulkan|Diterima|Belum", "1|Melati|4|1|3", "2|Mawar|5|2|3", "3|Kenanga|7|3|5", "4|Anggrek|6|2|4",
        "5|Dahlia|9|1|8", "|Jumlah|31|9|22"),
      baris: [4],
      benar: tabel(
        "No|Desa|Diusulkan|Diterima|Belum", "1|Melati|4|1|3", "2|Mawar|5|2|3", "3|Kenanga|7|3|4", "4|Anggrek|6|2|4",
        "5|Dahlia|9|1|8", "|Jumlah|31|9|22")),
    KaidahDiuji(
      "H06", "a fraction of LaTeX", salah: "$$BTO = \\frac{10.542}{168} = 62,21 \\text{ kali}$$", baris: [1],
      benar: "$$BTO = \\frac{10.452}{168} = 62,21 \\text{ kali}$$"),
    KaidahDiuji(
      "S62", "behind the name",
      salah: "\(rencana)\n\nCapaian terendah adalah indikator Indeks taman kota (98,00%).", baris: [7, 2],
      benar: "\(rencana)\n\nCapaian terendah adalah indikator Indeks taman kota (95,00%)."),
    KaidahDiuji(
      "S61", "the year before",
      salah: deret + "\n\n3.1 Indeks taman kota\n\nDibandingkan tahun 2022 sebesar 84,12 taman lebih terawat.",
      baris: [6, 2],
      benar: deret + "\n\n3.1 Indeks taman kota\n\nDibandingkan tahun 2023 sebesar 84,12 taman lebih terawat."),
    KaidahDiuji(
      "H32", "one of many shares", salah: pangsa("15,00"), baris: [5, 1], benar: pangsa("25,00")),
    KaidahDiuji(
      "I40", "another region", salah: daerah + "Kabupaten Kuala menanam pohon.", baris: [5],
      benar: daerah + "Kabupaten Kuala berbatasan di timur."),
    KaidahDiuji(
      "B31", "a fall called a rise",
      salah: tabel(
        "No|Layanan|2023|2024|Perubahan|Keterangan", "1|A|5|6|1|naik", "2|B|6|4|-2|turun", "3|C|5|4|-1|naik"),
      baris: [4],
      benar: tabel(
        "No|Layanan|2023|2024|Perubahan|Keterangan", "1|A|5|6|1|naik", "2|B|6|4|-2|turun", "3|C|5|4|-1|turun")),
    KaidahDiuji(
      "B02", "goals by their number",
      salah: sasaran + "\n\nRata-rata capaian tertinggi adalah sasaran 2 dan terendah sasaran 1.", baris: [6, 3, 4],
      benar: sasaran + "\n\nRata-rata capaian tertinggi adalah sasaran 3 dan terendah sasaran 1."),
    KaidahDiuji(
      "L30", "one empty cell",
      salah: tabel(
        "No|Indikator|Target|Realisasi|Capaian (%)", "1|Indeks a b|80|80|100", "2|Indeks c d|80|80|100",
        "3|Indeks e f|80|80|", "4|Indeks g h|80|80|100", "5|Indeks i j|80|80|100", "|Rata-rata|||100"),
      baris: [4],
      benar: tabel(
        "No|Indikator|Target|Realisasi|Capaian (%)", "1|Indeks a b|80|80|100", "2|Indeks c d|80|80|100",
        "3|Indeks e f|80|80|-", "4|Indeks g h|80|80|", "5|Indeks i j|80|80|100", "Sasaran 2||||")),
    KaidahDiuji(
      "C40", "a word more in the list", salah: daftar + judul("Penyaluran Pohon"), baris: [5],
      benar: daftar + judul("Penyaluran Bibit Pohon")),
    KaidahDiuji(
      "C41", "a word of a column",
      salah: tabel(
        "No|Rekomendasi|Status", "1|Tanam pohon|Selesai", "2|Rawat taman|Selesai", "3|Siram bunga|Proses",
        "4|Tambah bangku|Selesai") + "\n\nDari 4 (empat) rekomendasi, 2 (dua) telah selesai ditindaklanjuti.",
      baris: [7],
      benar: tabel(
        "No|Rekomendasi|Status", "1|Tanam pohon|Selesai", "2|Rawat taman|Selesai", "3|Siram bunga|Proses",
        "4|Tambah bangku|Selesai")
        + "\n\nDari 4 (empat) rekomendasi, 3 (tiga) telah selesai ditindaklanjuti dan 1 (satu) belum selesai."),
    KaidahDiuji(
      "K01", "a scale of a sentence",
      salah: "Kategori: lebih dari 100 = Sangat Baik; 85 sampai dengan 100 = Baik; kurang dari 85 = Kurang.\n\n"
        + tabel("No|Indikator|Target|Realisasi|Capaian|Kategori", "1|Indeks taman kota|82,00|83,46|101,78|Baik"),
      baris: [4, 1],
      benar: "Kategori: lebih dari 100 = Sangat Baik; 85 sampai dengan 100 = Baik; kurang dari 85 = Kurang.\n\n"
        + tabel("No|Indikator|Target|Realisasi|Capaian|Kategori", "1|Indeks taman kota|82,00|82,00|100,00|Baik")),
  ])
  func `Finds the error and nothing else`(example: KaidahDiuji) throws { try example.periksa() }

  @Test func `A cell that an earlier finding doubts makes no total wrong`() throws {
    let text = tabel(
      "No|Layanan|TW I|TW II|Jumlah", "1|Izin taman|41|38|79", "2|Izin pohon|187|203|309", "3|Izin bunga|33|29|62",
      "4|Izin air|3|2|5", "|Jumlah|264|272|536")
    let found = HasilReviu(try PembacaTeks.baca(text, nama: "")).temuan.filter { $0.tingkat == .galat }
    #expect(found.map(\.kode) == ["H17"] && found.first?.seharusnya == "390")
  }

  @Test func `An agency that speaks of itself under another name`() throws {
    let head = "LAPORAN KINERJA\nKECAMATAN SUKAMAJU\nTAHUN 2024\n\nKecamatan Sukamaju memiliki taman.\n\n"
    #expect(try KaidahDiuji.temuan("I01", head + "Pada tahun 2025 Kecamatan Sukasari akan menanam pohon.").count == 1)
    let long = "RENCANA KERJA\nBADAN KETAHANAN TAMAN DAN POHON\nTAHUN 2024\n\nBadan Ketahanan Taman dan Pohon ada.\n\n"
    #expect(try KaidahDiuji.temuan("I01", long + "Renja Badan Ketampoh memuat program.").isEmpty)
    #expect(try KaidahDiuji.temuan("I01", head + "Bersama Kecamatan Sukasari akan ditanam pohon.").isEmpty)
    #expect(try KaidahDiuji.temuan("I01", head + "Pada tahun 2025 Kecamatan Sukamaju akan menanam pohon.").isEmpty)
  }
}
