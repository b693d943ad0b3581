import Reviu
import Testing

/// Decrees and plans.
struct RencanaTests {
  private static let keputusan = """
    KEPUTUSAN CAMAT SUKAMAJU
    NOMOR 100/12/KEC-SM/2022
    TENTANG INDIKATOR KINERJA UTAMA

    Menetapkan :
    KESATU : Indikator kinerja utama tercantum dalam lampiran.
    KEDUA : Camat melaporkan hasilnya.
    KETIGA : Keputusan ini mulai berlaku pada tanggal ditetapkan.

    Ditetapkan di Sukamaju
    pada tanggal 4 April 2022

    LAMPIRAN I
    KEPUTUSAN CAMAT SUKAMAJU
    NOMOR 100/12/KEC-SM/2022
    TANGGAL 4 APRIL 2022

    """

  @Test(arguments: [
    ("C30", "KETIGA :", "KEDUA :", 8), ("C30", "KEDUA :", "KETIGA :", 7),
    (
      "I30", "I\nKEPUTUSAN CAMAT SUKAMAJU\nNOMOR 100/12",
      "I\nKEPUTUSAN CAMAT SUKAMAJU\nNOMOR 100/21", 15
    ),
    ("I30", "TANGGAL 4 APRIL 2022", "TANGGAL 14 APRIL 2022", 16),
  ])
  func `A decree and its annex agree`(code: String, old: String, new: String, line: Int) throws {
    #expect(try KaidahDiuji.temuan(code, Self.keputusan).isEmpty)
    #expect(try KaidahDiuji.baris(code, Self.keputusan.replacing(old, with: new)) == [line])
  }

  @Test(arguments: [
    ("Rencana awal Rp10.000,00 dan rencana akhir Rp12.500,00, sehingga terdapat selisih lebih sebesar Rp2.500,00.", 0),
    ("Rencana awal Rp10.000,00 dan rencana akhir Rp12.500,00, sehingga terdapat selisih lebih sebesar Rp2.050,00.", 1),
    ("Rencana awal Rp12,4 miliar dan rencana akhir Rp11,2 miliar, sehingga terdapat selisih sebesar Rp1,3 miliar.", 0),
    ("Rencana awal Rp1,2 miliar dan rencana akhir Rp1,1 miliar, sehingga terdapat selisih sebesar Rp100 juta.", 0),
    ("Terdapat selisih antara rencana Rp10.000,00 dan Rp12.500,00.", 0),
  ])
  func `A difference of two amounts`(text: String, count: Int) throws {
    #expect(try KaidahDiuji.temuan("H33", text).count == count)
  }

  @Test(arguments: [("25,00%", 0), ("20,00%", 0), ("15,00%", 1)])
  func `A growth from one amount to the next`(share: String, count: Int) throws {
    let text = "Pagu indikatif Rp10.000,00 dan prakiraan maju sebesar Rp12.500,00 atau naik \(share)."
    #expect(try KaidahDiuji.temuan("H34", text).count == count)
  }

  @Test(arguments: [
    ("Rp1,2 miliar menjadi Rp1,3 miliar atau naik 5,40%", 0), ("Rp900 juta menjadi Rp1,2 miliar atau naik 33,3%", 0),
    ("Rp1,2 miliar menjadi Rp1,3 miliar atau naik 25,40%", 1),
  ])
  func `A growth between rounded amounts`(text: String, count: Int) throws {
    #expect(try KaidahDiuji.temuan("H34", "Pagu sebesar \(text).").count == count)
  }

  @Test(arguments: [("40,00%", 0), ("44,00%", 1)])
  func `Shares of a total in a list`(share: String, count: Int) throws {
    let text = """
      Pagu seluruhnya Rp50.000,00.

      - Program pasar sebesar Rp20.000,00 atau \(share) dari pagu;
      - Program jalan sebesar Rp15.000,00 atau 30,00% dari pagu;
      - Program taman sebesar Rp10.000,00 atau 20,00% dari pagu;
      - Program arsip sebesar Rp3.000,00 atau 6,00% dari pagu;
      - Program umum sebesar Rp2.000,00 atau 4,00% dari pagu;
      """
    #expect(try KaidahDiuji.temuan("H32", text).count == count)
  }

  @Test func `Of very many lists of shares each is checked with its total near`() throws {
    let lists = (0..<300).map { number in
      let items = ["40,00", "30,00", "20,00", number == 240 ? "12,00" : "10,00"].enumerated().map { place, share in
        "- Program ke-\(place) sebesar Rp\((4 - place) * 1_000),00 atau \(share)% dari pagu;"
      }
      return "Pagu seluruhnya Rp10.000,00.\n\n\(items.joined(separator: "\n"))\n\nUraian.\n"
    }
    #expect(try KaidahDiuji.temuan("H32", lists.joined(separator: "\n")).count == 1)
  }

  @Test(arguments: [("64,00", 0), ("66,00", 1)])
  func `A limit that is a share of a target`(limit: String, count: Int) throws {
    let text = "Ambang tahun 2023 (target 80,00):\n  kuning apabila sekurang-kurangnya \(limit) (80% dari target)."
    #expect(try KaidahDiuji.temuan("H31", text).count == count)
  }

  @Test(arguments: [("98,75%", 0), ("97,85%", 1), ("101,27%", 0)])
  func `Capaian against a target in brackets`(printed: String, count: Int) throws {
    let text = "Realisasi tahun 2023 sebesar 79,00. Capaian terhadap target 2023 (80,00) sebesar \(printed)."
    #expect(try KaidahDiuji.temuan("H35", text).count == count)
  }

  @Test(arguments: [
    ("100,00%", 0), ("110,00%", 1), ("96,67%", 0), ("98,33%, dihitung dengan batas paling tinggi 105 persen", 0),
    ("98,33%", 1), ("100,00%, sedangkan pada tahun 2022 target rata-rata ialah 80,00%", 0),
    ("100,00% dengan batas paling tinggi tahun 2022 sebesar 120 persen", 0),
  ])
  func `The mean of a column of capaian`(mean: String, count: Int) throws {
    let text =
      tabel(
        "No|Indikator|Target 2022|Realisasi 2022|Capaian 2022 (%)", "1|Indeks pasar|50,00|45,00|90,00",
        "2|Indeks jalan|50,00|50,00|100,00", "3|Indeks taman|50,00|55,00|110,00")
      + "\n\nRata-rata capaian tahun 2022 adalah \(mean)."
    #expect(try KaidahDiuji.temuan("H36", text).count == count)
  }

  @Test(arguments: [("110,00", 0), ("111,11", 0), ("90,00", 1)])
  func `Capaian of what should fall`(printed: String, count: Int) throws {
    let text =
      tabel(
        "No|Indikator|2020|2021|2022|2023", "1|Angka aduan pasar|9,00|8,00|5,00|4,00",
        "2|Indeks pasar|5,00|6,00|7,00|8,00")
      + "\n\nCapaian\n\n"
      + tabel("No|Indikator|Target 2022|Realisasi 2022|Capaian 2022", "1|Angka aduan pasar|5,00|4,50|\(printed)")
    #expect(try KaidahDiuji.temuan("W32", text).count == count)
  }

  @Test(arguments: [("2 (dua)", 0), ("3 (tiga)", 1)])
  func `Indikator of each sasaran are counted`(stated: String, count: Int) throws {
    let text =
      tabel(
        "No|Sasaran|Indikator|Satuan", "1|Pasar yang tertib|Indeks pasar|Indeks", "2||Angka aduan|Aduan",
        "3|Jalan yang baik|Indeks jalan|Indeks", "4|Kantor yang melayani|Indeks kepuasan|Indeks",
        "5|Kantor yang melayani|Indeks arsip|Indeks")
        + """


        a. Sasaran pasar yang tertib diukur dengan \(stated) indikator.
        b. Sasaran jalan yang baik diukur dengan 1 (satu) indikator.
        c. Sasaran kantor yang melayani diukur dengan 2 (dua) indikator.
        """
    #expect(try KaidahDiuji.temuan("C31", text).count == count)
  }

  @Test(arguments: [("4 (empat)", 0), ("6 (enam)", 1)])
  func `What is done and what is not add up`(stated: String, count: Int) throws {
    let text = "Dari 15 sub kegiatan, \(stated) sub kegiatan selesai dan 11 (sebelas) sub kegiatan belum selesai."
    #expect(try KaidahDiuji.temuan("C32", text).count == count)
  }

  @Test(arguments: [("2021-2026", 0), ("2021-2025", 1)])
  func `The period of a plan stands in one way`(period: String, count: Int) throws {
    let words = "Indikator kinerja utama Kecamatan Sukamaju tahun"
    let text = "\(words) 2021-2026 ditetapkan.\n\n\(words) \(period) dilaporkan.\n\n\(words) 2021-2026 dinilai."
    #expect(try KaidahDiuji.temuan("I31", text).count == count)
  }

  @Test(arguments: [("2021-2026", 0), ("2012-2026", 1), ("2005-2026", 0)])
  func `The first year of a period is not turned round`(period: String, count: Int) throws {
    let text = "Renstra Kecamatan \(period) berlaku.\n\nRPJMD tahun 2021-2026 menjadi acuannya."
    #expect(try KaidahDiuji.temuan("I35", text).count == count)
  }

  @Test(arguments: [("2023", 0), ("2022", 1)])
  func `The items of a plan of a year name that year`(year: String, count: Int) throws {
    let items = (1...5).map { "\($0). Data dikumpulkan paling lambat Juni 2023." }
    let text = "JADWAL TAHUN 2023\n\n" + items.joined(separator: "\n") + "\n6. Laporan disusun Desember \(year)."
    #expect(try KaidahDiuji.temuan("I32", text).count == count)
  }

  @Test(arguments: [("Januari 2024", 0), ("Maret 2024", 0), ("Juli 2024", 1), ("Januari 2025", 1)])
  func `A plan of a year may end early in the next`(month: String, count: Int) throws {
    let items = (1...5).map { "\($0). Data dikumpulkan paling lambat Juni 2023." }
    let text = "JADWAL TAHUN 2023\n\n" + items.joined(separator: "\n") + "\n6. Laporan disusun \(month)."
    #expect(try KaidahDiuji.temuan("I32", text).count == count)
  }

  @Test(arguments: [("2026", 0), ("2024", 1), ("2027", 0)])
  func `A budget is not older than the plan it rests on`(year: String, count: Int) throws {
    let text = "Renja Kecamatan Sukamaju Tahun 2026 menjadi acuan penyusunan RKA Tahun Anggaran \(year)."
    #expect(try KaidahDiuji.temuan("I34", text).count == count)
  }

  @Test(arguments: [("Contoh Raya", 0), ("Lain Sekali", 1)])
  func `The agency belongs to one region`(region: String, count: Int) throws {
    let text = """
      Dinas Pasar Kabupaten Contoh Raya melayani pedagang.

      Bupati Contoh menetapkan rencana Dinas Pasar.

      Kabupaten Contoh Raya mempunyai satu Dinas Pasar.

      Nama Perangkat Daerah : Dinas Pasar Kabupaten \(region)
      """
    #expect(try KaidahDiuji.temuan("I33", text).count == count)
  }

  @Test(arguments: [
    ("Rp1.016.220,00 (satu juta enam belas ribu dua ratus dua puluh rupiah)", 0),
    ("Rp1.016.220,00 (satu juta enam puluh ribu dua ratus dua puluh rupiah)", 1),
  ])
  func `An amount with its words keeps its first digits`(amount: String, count: Int) throws {
    #expect(try KaidahDiuji.temuan("C01", "Pagu sebesar \(amount) tersedia.").count == count)
  }

  @Test(arguments: [("Satpolda", 0), ("Satria", 1)])
  func `A short form of the own name is no other agency`(name: String, count: Int) throws {
    let text = (1...4).map { "Dinas Satuan Polisi Daerah bekerja, bagian \($0)." }.joined(separator: "\n\n")
    #expect(try KaidahDiuji.temuan("I01", text + "\n\nRenja Dinas \(name) berlaku.").count == count)
  }
}
