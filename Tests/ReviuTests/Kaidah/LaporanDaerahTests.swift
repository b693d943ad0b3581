import Reviu
import Testing

/// What reports of a whole region get wrong, beside the same told rightly.
struct LaporanDaerahTests {
  private static let perjanjian = tabel(
    "No|Sasaran|Indikator|Target Awal|Target Perubahan", "1|Taman terawat|Indeks Taman Kota|70,10|72,10",
    "2||Luas Taman Terawat|81,00|81,00", "3||Persentase Pohon Sehat|90,00|92,50",
    "4||Nilai Kebersihan Taman|75,20|75,20")

  private static func daerah(_ text: String) -> String {
    "LAPORAN KINERJA TAHUN 2024\n\nLaporan Kinerja Dinas Contoh Tahun 2024 disusun di\n\nTaman Sari, 20 Maret 2025\n\n"
      + text
  }

  private static func rekening(_ sentence: String) -> String {
    "LAPORAN KINERJA DINAS CONTOH TAHUN 2024\n\n\(sentence)\n\n"
      + tabel(
        "Kode|Uraian|Anggaran 2024|Realisasi 2024|%", "5|BELANJA DAERAH|4.000.000|3.500.000|87,50",
        "5.1|BELANJA OPERASI|2.000.000|1.700.000|85,00", "5.2|BELANJA MODAL|2.000.000|1.800.000|90,00")
  }

  private static func status(_ cells: String) -> String {
    tabel(
      "Status|Banyak|Bagian", "Mandiri|67|43,79%", "Maju|84|54,90%", "Berkembang\(cells)|1,31%", "Tertinggal|0|0,00%")
  }

  private static func laju(_ value: String) -> String {
    tabel("Uraian|2020|2021|2022", "Laju Tumbuh Taman (persen)|-2,47|3,27|5,24")
      + "\n\nTaman menyusut \(value) persen pada tahun 2020 kemudian membaik menjadi 3,27 persen pada tahun 2021."
  }

  private static func nilai(_ mark: String) -> String {
    "Nilai taman adalah 4,29 (A-).\n\nNilai tahun lalu 4,29 (A-) juga.\n\nNilai akhir 4,29 (\(mark)) dicapai."
  }

  private static func panjang(_ figure: String) -> String {
    tabel("Uraian|Nilai", "Belanja taman|1.027.083", "Belanja pohon|1.027.083")
      + "\n\nNilai 1.027.083 dicapai tahun ini.\n\nBelanja taman setara Rp. \(figure) per bulan."
  }

  private static func dinas(_ name: String) -> String {
    tabel(
      "No|Perangkat Daerah|Nilai", "1|Dinas Taman, Pemakaman Terpadu Satu Atap|80",
      "2|Dinas Taman, Pemakaman Terpadu Satu Atap|81", "3|\(name)|82")
  }

  private static func tempat(_ name: String) -> String {
    tabel("No|Kecamatan|Nilai", "1|Batutulis|80", "2|Kecamatan Batutulis|81", "3|\(name)|82", "4|Suka Maju|83")
  }

  private static func peringkat(_ rank: String) -> String {
    tabel(
      "Kabupaten|2023|2024", "Angsana|70,1|70,9", "Belimbing|72,4|72,0", "Cemara|68,0|73,1", "Damar|75,3|75,9",
      "Eboni|71,0|74,2", "Flamboyan|66,0|66,1")
      + "\n\nKabupaten Belimbing turun dari peringkat 2 pada tahun 2023 menjadi peringkat \(rank) pada tahun 2024."
  }

  private static func unit(_ name: String, _ figure: String) -> String {
    tabel(
      "No|Unit|2023|2024", "1|Dinas Taman, Pohon dan Bunga|-|92,53", "2|Dinas Air|81,20|92,99", "3|Dinas Jalan|80,10|-",
      "4|Dinas Pasar|79,10|85,00", "5|Dinas Terminal|79,90|84,00")
      + "\n\nNilai tertinggi diperoleh \(name) sebesar \(figure)."
  }

  private static let kasus: [KaidahDiuji] = [
    KaidahDiuji(
      "H80", "a change that does not fit",
      salah:
        "Pohon sakit sebanyak 6.860 batang atau berkurang 394 batang dibandingkan tahun 2023 sebanyak 7.074 batang.",
      baris: [1],
      benar:
        "Pohon sakit sebanyak 6.680 batang atau berkurang 394 batang dibandingkan tahun 2023 sebanyak 7.074 batang."
    ),
    KaidahDiuji(
      "H80", "a change of money", salah: "Nilainya Rp. 1.500.000 atau naik Rp. 400.000 dari Rp. 1.200.000.", baris: [1],
      benar: "Nilainya Rp. 1.500.000 atau naik Rp. 300.000 dari Rp. 1.200.000."),
    KaidahDiuji(
      "C80", "changed and kept", salah: "\(perjanjian)\n\nSebanyak 1 (satu) indikator berubah dan 3 (tiga) tetap.",
      baris: [7, 2, 4], benar: "\(perjanjian)\n\nSebanyak 2 (dua) indikator berubah dan 2 (dua) tetap."),
    KaidahDiuji(
      "S80", "a percentage of another account", salah: rekening("Realisasi Belanja Daerah sebesar 85,00 persen."),
      baris: [3, 6], benar: rekening("Realisasi Belanja Daerah sebesar 87,50 persen.")),
    KaidahDiuji(
      "S80", "an amount", salah: rekening("Belanja Operasi terealisasi Rp. 1.070.000 selama setahun."), baris: [3, 7],
      benar: rekening("Belanja Operasi terealisasi Rp. 1.700.000 selama setahun.")),
    KaidahDiuji("L80", "a lost cell", salah: status(""), baris: [4], benar: status("|2")),
    KaidahDiuji("S81", "a year of the only row", salah: laju("2,37"), baris: [4, 2], benar: laju("2,47")),
    KaidahDiuji("S82", "one value, two predicates", salah: nilai("-A"), baris: [5, 1, 3], benar: nilai("A-")),
    KaidahDiuji(
      "S83", "digits the other way round", salah: panjang("1.072.083"), baris: [7, 2], benar: panjang("1.027.083")),
    KaidahDiuji(
      "S84", "a lost word", salah: dinas("Dinas Taman dan Pemakaman Satu Atap"), baris: [4, 2],
      benar: dinas("Dinas Taman dan Pemakaman Terpadu Satu Atap")),
    KaidahDiuji("S85", "one word and two", salah: tempat("Batu Tulis"), baris: [4, 2], benar: tempat("Batutulis")),
    KaidahDiuji(
      "I80", "told as past",
      salah: daerah("Pemilihan duta taman dilaksanakan pada tanggal 27 November 2025 di alun-alun dengan meriah."),
      baris: [7, 5],
      benar: daerah("Pemilihan duta taman dilaksanakan pada tanggal 27 November 2024 di alun-alun dengan meriah.")),
    KaidahDiuji(
      "I80", "not yet past",
      salah: daerah("Taman utama telah diresmikan pada tanggal 3 April 2025 oleh kepala dinas."), baris: [7],
      benar: daerah("Taman utama akan diresmikan pada tanggal 3 April 2025 oleh kepala dinas.")),
    KaidahDiuji(
      "I81", "betterment in the year that is over",
      salah: daerah("Langkah perbaikan yang akan dilaksanakan pada tahun 2024 sebagai berikut :"), baris: [7],
      benar: daerah("Langkah perbaikan yang akan dilaksanakan pada tahun 2025 sebagai berikut :")),
    KaidahDiuji(
      "B80", "an item twice",
      salah:
        "1. Pohon tua diganti dengan bibit baru.\n2. Petugas taman dilatih setiap bulan.\n3. Pohon tua diganti dengan bibit baru.",
      baris: [3, 1],
      benar:
        "1. Pohon tua diganti dengan bibit baru.\n2. Petugas taman dilatih setiap bulan.\n3. Pagar taman dicat ulang."
    ),
    KaidahDiuji(
      "W80", "three digits behind the comma", salah: "Anggaran sebesar Rp. 750.000.000.000,000 tersedia.", baris: [1],
      benar: "Anggaran sebesar Rp. 750.000.000.000,00 tersedia."),
    KaidahDiuji(
      "C18", "a rank of the second year", salah: peringkat("2"), baris: [9], benar: peringkat("4")),
    KaidahDiuji(
      "B30", "dashes in the column, commas in the name", salah: unit("Dinas Taman, Pohon dan Bunga", "92,53"),
      baris: [8],
      benar: unit("Dinas Air", "92,99")),
    KaidahDiuji(
      "S06", "an amount with sen",
      salah:
        "Realisasi belanja Rp. 3.537.874.203.960,39.\n\nA.\n\nB.\n\nRealisasi belanja Rp. 3.573.874.203.960,39.\n\nRealisasi belanja kita Rp. 3.573.874.203.960,39.",
      baris: [1],
      benar: "Realisasi belanja Rp. 3.573.874.203.960,39.\n\nA.\n\nB.\n\nRealisasi belanja Rp. 3.573.874.203.960,39."),
  ]

  @Test(arguments: kasus) func `An error is found, the same without it is not`(item: KaidahDiuji) throws {
    try item.periksa()
  }

  private static func rencana(_ between: String) -> String {
    """
    LAPORAN KINERJA DINAS CONTOH TAHUN 2024

    Tabel 2.1 Target Renstra

    \(tabel("No|Indikator|Target 2024", "1|Angka Pohon Rindang Kota|70,10", "2|Luas Taman Terawat Kota|81,00", "3|Nilai Kebersihan Taman Kota|75,20"))

    \(between)

    Tabel 2.2 Perjanjian Kinerja

    \(tabel("No|Indikator|Target 2024", "1|Tingkat Pohon Rindang Kota|70,10", "2|Luas Taman Terawat Kota|88,40", "3|Nilai Kebersihan Taman Kota|79,90"))
    """
  }

  @Test(arguments: ["S04", "S50"])
  func `Two plans differ where the text says that the plan was changed`(code: String) throws {
    #expect(try !KaidahDiuji.temuan(code, Self.rencana("Target dirinci sebagai berikut.")).isEmpty)
    #expect(try KaidahDiuji.temuan(code, Self.rencana("Renstra direviu pada tahun 2023.")).isEmpty)
  }

  private static func serapan(_ total: String) -> String {
    let claim =
      "Indikator ini didukung 2 program dengan anggaran Rp. 3.000.000,- dan realisasi Rp. 2.400.000,- atau 80,00 persen serta 1,50 persen sisa."
    func table(_ sum: String) -> String {
      tabel(
        "No|Program|Anggaran|Realisasi", "1|Program Taman|1.000.000|900.000", "2|Program Pohon|2.000.000|1.500.000",
        "|JUMLAH|\(sum)|2.400.000")
    }
    return "1. Indeks Taman\n\n\(claim)\n\n\(table("3.000.000"))\n\n2. Indeks Pohon\n\n\(claim)\n\n\(table(total))"
  }

  @Test(arguments: [("3.000.000", false), ("3.100.000", true)])
  func `The same amounts may be told twice where each table prints them`(total: String, isFound: Bool) throws {
    #expect(try KaidahDiuji.temuan("B09", Self.serapan(total)).isEmpty != isFound)
  }

  private static let capaian = tabel(
    "No|Indikator|Target|Realisasi|Capaian (%)", "1|Indeks Taman|70|77|110,00", "2|Luas Taman|80|80|100,00",
    "3|Nilai Pohon|90|81|90,00")

  @Test(arguments: [
    ("Sebanyak 1 indikator melampaui target, 1 indikator sesuai target dan 1 indikator belum mencapai target.", 0),
    ("Sebanyak 1 indikator melampaui target, 2 indikator sesuai target dan 1 indikator belum mencapai target.", 1),
    ("Sebanyak 2 indikator tujuan melampaui target.", 0),
  ])
  func `Beside those above the target only those at it meet it`(sentence: String, count: Int) throws {
    #expect(try KaidahDiuji.temuan("C17", "\(sentence)\n\n\(Self.capaian)").count == count)
  }

  @Test(arguments: [("(DTPTSA)", false), ("Pusat", true)])
  func `An abbreviation does not go on with a name`(end: String, isFound: Bool) throws {
    let text = tabel(
      "No|Unit|Nilai", "1|Dinas Taman Pemakaman Terpadu Satu Atap|80",
      "2|Dinas Taman Pemakaman Terpadu Satu Atap \(end)|80")
    #expect(try KaidahDiuji.temuan("L06", text).isEmpty != isFound)
  }
}
