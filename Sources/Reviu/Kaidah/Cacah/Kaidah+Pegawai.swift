extension Kaidah {
  /// The officials of a group against all.
  static let jumlahPegawai = Kaidah(
    kode: "C15", judul: "Jumlah pegawai per kelompok tidak sama", kelompok: .cacah, tingkat: .galat,
    syarat: "Satu tabel memuat jumlah pegawai dan pembagiannya menurut pendidikan, pangkat, atau golongan.",
    bagiPenyusun: "Setiap pembagian pegawai berjumlah sama dengan jumlah seluruhnya.",
    bagiPereviu: "Pembagian ini berjumlah lain, atau pangkat satu golongan berjumlah lain dengan golongannya.",
    tindakan: "Hitung kembali pegawai menurut daftar nominatif."
  ) { material, run in
    for table in material.tabel {
      guard let staff = TabelPegawai(table) else { continue }
      if let total = staff.jumlah {
        for (kind, items) in staff.kelompok.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
          let sum = items.map(\.banyak).reduce(0, +)
          run.periksa(.jumlah)
          guard sum != total.banyak else { continue }
          run.temukan(
            items.filter { $0.banyak > 0 }.map(\.kutipan) + [total.kutipan], seharusnya: "\(total.banyak)",
            perhitungan: items.map { "\($0.banyak)" }.joined(separator: " + ") + " = \(sum)",
            "Pegawai menurut \(kind.rawValue) berjumlah \(sum), padahal seluruhnya \(total.banyak).")
        }
      }
      periksaGolongan(staff, &run)
    }
  }

  /// Officials of another kind in a list of civil servants.
  static let nominatifPns = Kaidah(
    kode: "C19", judul: "Daftar PNS memuat pegawai yang bukan PNS", kelompok: .cacah, tingkat: .peringatan,
    syarat: "Judul daftar nominatif menyebut PNS, dan sebuah baris menyebut PPPK.",
    bagiPenyusun: "PNS dan PPPK bersama disebut ASN.",
    bagiPereviu: "Judul daftar tidak mencakup semua pegawai di dalamnya.",
    tindakan: "Ganti judulnya dengan ASN, atau pisahkan daftarnya."
  ) { material, run in
    for table in material.tabel {
      guard let title = table.tabel.judul else { continue }
      let words = Kata.potong(title.nama).map(\.teks)
      guard words.contains("pns"), !words.contains("pppk"), !words.contains("asn") else { continue }
      let contract = table.baris.flatMap(\.baris.sel).filter { Kata.potong($0.teks).contains { $0.teks == "pppk" } }
      run.periksa(.nama, table.baris.count)
      guard table.baris.count > 3, !contract.isEmpty else { continue }
      run.temukan(
        [Temuan.Kutipan(title.nama, pada: title.letak)] + contract.map { Temuan.Kutipan($0.teks, pada: $0.letak) },
        "\u{201C}\(title.nama)\u{201D} memuat \(contract.count) PPPK.", keyakinan: 0.8)
    }
  }

  /// The officials by rank against the list of their names.
  static let pegawaiNominatif = Kaidah(
    kode: "C16", judul: "Jumlah pegawai per pangkat tidak sama dengan daftar nominatif", kelompok: .cacah,
    tingkat: .galat,
    syarat: "Naskah memuat daftar nominatif dengan pangkat, sebanyak jumlah pegawai pada tabelnya.",
    bagiPenyusun: "Jumlah pegawai per pangkat dihitung dari daftar nominatif.",
    bagiPereviu: "Daftar nominatif memuat banyak pegawai yang lain pada pangkat ini.",
    tindakan: "Hitung kembali menurut daftar nominatif."
  ) { material, run in
    guard let staff = material.tabel.lazy.compactMap({ TabelPegawai($0) }).first else { return }
    for table in material.tabel where table.baris.count > 3 {
      guard
        let column = table.kolom.first(where: {
          $0.judul.lowercased().contains("pangkat") || $0.judul.lowercased().contains("gol")
        }),
        TabelPegawai(table) == nil, staff.jumlah?.banyak == table.baris.count
      else { continue }
      let listed = table.baris.compactMap { row in
        row.baris[column.nomor].flatMap { cell in TabelPegawai.pangkat(cell.teks).map { (pangkat: $0, sel: cell) } }
      }
      let others = table.baris.compactMap { $0.baris[column.nomor] }.filter { TabelPegawai.pangkat($0.teks) == nil }
      guard listed.count > 3, others.allSatisfy({ !$0.rusak && $0.teks.lowercased().contains("pppk") }) else {
        continue
      }
      let counts = Dictionary(grouping: listed, by: \.pangkat).mapValues(\.count)
      run.periksa(.cacah, staff.pangkat.count)
      let wrong = staff.pangkat.filter { TabelPegawai.golongan($0.nama) != nil && $0.banyak != counts[$0.nama] ?? 0 }
      guard !wrong.isEmpty else { continue }
      let names = wrong.map { "\($0.kutipan.tulisan), nominatif \(counts[$0.nama] ?? 0)" }.joined(separator: "; ")
      run.temukan(
        wrong.map(\.kutipan)
          + listed.filter { item in wrong.contains { $0.nama == item.pangkat } }
          .map { Temuan.Kutipan($0.sel.teks, pada: $0.sel.letak) }
          + [staff.kepala, table.tabel.kepala.first].compactMap(\.self).map { head in
            Temuan.Kutipan(head.sel.map(\.teks).joined(separator: " | "), pada: head.letak)
          },
        "Jumlah pegawai per pangkat berbeda dengan daftar nominatif: \(names).")
    }
  }

  private static func periksaGolongan(_ staff: TabelPegawai, _ run: inout Pemeriksaan) {
    for item in staff.kelompok[.golongan] ?? [] where TabelPegawai.golongan(item.nama) == item.nama {
      let own = staff.pangkat.filter { $0.nama.contains("/") && TabelPegawai.golongan($0.nama) == item.nama }
      let sum = own.map(\.banyak).reduce(0, +)
      run.periksa(.jumlah)
      guard !own.isEmpty, sum != item.banyak else { continue }
      run.temukan(
        [item.kutipan] + own.map(\.kutipan), seharusnya: "\(sum)",
        perhitungan: own.map { "\($0.banyak)" }.joined(separator: " + ") + " = \(sum)",
        "Golongan \(item.nama.uppercased()) tercetak \(item.banyak) orang, padahal pangkatnya berjumlah \(sum).")
    }
  }
}
