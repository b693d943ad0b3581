extension PenulisContoh {
  /// Title and preface.
  mutating func depan() {
    let title = acak.pilih("LAPORAN KINERJA INSTANSI PEMERINTAH", "LAPORAN KINERJA", "LAPORAN AKUNTABILITAS KINERJA")
    naskah.tulis(title)
    naskah.tulis(fakta.panjang.uppercased())
    naskah.tulis("TAHUN \(fakta.tahun)")
    naskah.judul("KATA PENGANTAR")
    alinea(
      "Puji syukur kami panjatkan karena Laporan Kinerja \(instansi("kata pengantar")) Tahun \(tahun("kata pengantar")) dapat diselesaikan. Laporan ini memuat capaian sasaran strategis beserta anggarannya."
    )
    alinea(
      "Laporan Kinerja \(instansi("kata pengantar")) Tahun \(tahun("kata pengantar")) disusun sebagai pertanggungjawaban atas perjanjian kinerja tahun \(tahun("kata pengantar"))."
    )
    naskah.tulis("\(fakta.kabupaten), \(acak.angka(10...25)) Januari \(fakta.tahun + 1)")
    naskah.tulis("\(fakta.pimpinan) \(fakta.nama.split(separator: " ").dropFirst().joined(separator: " "))")
  }

  /// The lists in front, made when the rest is known.
  mutating func daftar(di place: Int) {
    var lines = ["", "DAFTAR ISI", ""]
    var page = 1
    for heading in naskah.judulBab.dropFirst() {
      lines.append("\(heading)\t\(page)")
      page += acak.angka(1...4)
    }
    if gaya.daftarTabel {
      lines += ["", "DAFTAR TABEL", ""]
      page = 3
      for caption in naskah.judulTabel {
        lines.append("Tabel \(caption.nomor) \(naskah.polos(caption.nama))\t\(page)")
        page += acak.angka(0...2)
      }
    }
    naskah.sisip(lines + [""], di: place)
  }

  /// The first chapter.
  mutating func pendahuluan() {
    bab(1, "Pendahuluan")
    sub(1, "Latar Belakang")
    alinea(
      "Setiap instansi pemerintah wajib mempertanggungjawabkan pelaksanaan tugas dan penggunaan anggarannya. \(instansi("latar belakang")) menyusun laporan kinerja tahun \(tahun("latar belakang")) berdasarkan Peraturan Presiden Nomor 29 Tahun 2014 dan Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014."
    )
    sub(2, "Tugas dan Fungsi")
    let duties = acak.ambil(
      acak.angka(3...6),
      [
        "perumusan kebijakan teknis sesuai bidangnya", "pelaksanaan kebijakan sesuai kewenangannya",
        "pembinaan dan pengendalian kegiatan", "pelaksanaan administrasi umum", "evaluasi dan pelaporan hasil kerja",
        "pengelolaan barang milik daerah",
      ])
    let count = cacah(duties.count, tentang: ["fungsi"], "banyak fungsi")
    alinea("Dalam melaksanakan tugasnya, \(fakta.nama) menyelenggarakan \(count) fungsi sebagai berikut:")
    for (place, duty) in duties.enumerated() {
      naskah.tulis("\(place + 1). \(kata(duty, .cacah, [], tentang: ["fungsi"], "fungsi"));")
    }
    naskah.tulis("")
    sub(3, "Sumber Daya Manusia")
    pegawai()
  }

  private mutating func pegawai() {
    let ranges = [("Golongan IV", 2...9), ("Golongan III", 12...40), ("Golongan II", 5...20), ("PPPK", 3...15)]
    let parts: [(String, Int)] = ranges.map { name, range in (name, acak.angka(range)) }
    let men: [Int] = parts.map { acak.angka(1...($0.1 - 1)) }
    let all = parts.map(\.1).reduce(0, +)
    var rows: [[String]] = []
    var columns: [[Int]] = [[], [], []]
    for (place, part) in parts.enumerated() {
      let cells = [men[place], part.1 - men[place], part.1].enumerated().map { column, value in
        angka(AngkaContoh(value), "pegawai/\(place)/\(column)", total: column == 2, "pegawai per golongan")
      }
      for column in 0..<3 { columns[column].append(cells[column]) }
      naskah.hubungkan([cells[2], cells[0], cells[1]]) { $0.reduce(0, +) }
      rows.append(["\(place + 1)", part.0] + cells.map(isi))
    }
    let sums = [men.reduce(0, +), all - men.reduce(0, +), all].enumerated().map { column, value in
      angka(AngkaContoh(value), "pegawai/jumlah/\(column)", total: true, "jumlah pegawai")
    }
    for column in 0..<3 { naskah.hubungkan([sums[column]] + columns[column]) { $0.reduce(0, +) } }
    rows.append(["", gaya.kataJumlah == "Total Anggaran" ? "Jumlah" : gaya.kataJumlah] + sums.map(isi))
    let spoken = angka(AngkaContoh(all), "pegawai/jumlah/2", "jumlah pegawai dalam kalimat")
    alinea(
      "Sampai akhir tahun \(fakta.tahun), \(fakta.nama) didukung \(isi(spoken)) orang pegawai dengan rincian berikut.")
    tabel("Pegawai Menurut Golongan", [["No", "Golongan", "Laki-laki", "Perempuan", "Jumlah"]], rows)
  }
}
