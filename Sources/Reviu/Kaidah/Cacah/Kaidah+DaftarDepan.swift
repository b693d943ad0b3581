extension Kaidah {
  /// The list of tables against the captions.
  static let daftarTabel = Kaidah(
    kode: "C07", judul: "Daftar tabel tidak sama dengan judul tabel", kelompok: .cacah, tingkat: .galat,
    syarat: "Naskah mempunyai daftar tabel dan tabel yang berjudul dengan nomor yang sama tetapi bernama lain.",
    bagiPenyusun: "Daftar tabel harus memuat nomor dan nama yang sama dengan judul tabel di dalam naskah.",
    bagiPereviu: "Nomor pada daftar tabel menunjuk tabel yang lain, sehingga pembaca tidak menemukan yang dicari.",
    tindakan: "Bangun ulang daftar tabel dari judul tabel di dalam naskah."
  ) { material, run in
    periksaDaftar("DAFTAR TABEL", DaftarDepan.judulTabel(material.naskah), material, &run) { !$0.lainNama.isEmpty }
  }

  /// Tables that only one of the two knows.
  static let daftarTabelKurang = Kaidah(
    kode: "C08", judul: "Daftar tabel tidak lengkap", kelompok: .cacah, tingkat: .peringatan,
    syarat:
      "Naskah mempunyai daftar tabel yang nama-namanya sesuai, tetapi ada yang tidak tercantum atau tidak ditemukan.",
    bagiPenyusun: "Setiap tabel bernomor tercantum dalam daftar tabel, dan setiap baris daftar ada tabelnya.",
    bagiPereviu: "Ada tabel yang hanya tercantum di salah satu tempat.",
    tindakan: "Lengkapi daftar tabel, atau tambahkan tabel yang dijanjikan."
  ) { material, run in
    periksaDaftar("DAFTAR TABEL", DaftarDepan.judulTabel(material.naskah), material, &run) {
      $0.lainNama.isEmpty && !($0.hanyaDaftar.isEmpty && $0.hanyaNaskah.isEmpty)
    }
  }

  /// The list of contents against the headings.
  static let daftarIsi = Kaidah(
    kode: "C09", judul: "Daftar isi tidak sama dengan judul bab dan bagian", kelompok: .cacah, tingkat: .galat,
    syarat: "Naskah mempunyai daftar isi dan judul bernomor sama dengan nama lain.",
    bagiPenyusun: "Daftar isi harus memuat nomor dan nama yang sama dengan judul di dalam naskah.",
    bagiPereviu: "Nomor pada daftar isi menunjuk bagian yang lain.",
    tindakan: "Bangun ulang daftar isi dari judul di dalam naskah."
  ) { material, run in
    periksaDaftar("DAFTAR ISI", DaftarDepan.judul(material.naskah), material, &run) { !$0.lainNama.isEmpty }
  }

  /// Chapters and parts that only one of the two knows.
  static let daftarIsiKurang = Kaidah(
    kode: "C10", judul: "Daftar isi tidak lengkap", kelompok: .cacah, tingkat: .peringatan,
    syarat:
      "Naskah mempunyai daftar isi yang nama-namanya sesuai, tetapi ada yang tidak tercantum atau tidak ditemukan.",
    bagiPenyusun: "Setiap bab dan bagian bernomor tercantum dalam daftar isi, dan sebaliknya.",
    bagiPereviu: "Ada bagian yang hanya tercantum di salah satu tempat.",
    tindakan: "Lengkapi daftar isi, atau tambahkan bagian yang dijanjikan."
  ) { material, run in
    periksaDaftar("DAFTAR ISI", DaftarDepan.judul(material.naskah), material, &run) {
      $0.lainNama.isEmpty && !($0.hanyaDaftar.isEmpty && $0.hanyaNaskah.isEmpty)
    }
  }

  /// Lines of a list without page.
  static let halamanKosong = Kaidah(
    kode: "C11", judul: "Nomor halaman tidak tercantum dalam daftar", kelompok: .cacah, tingkat: .peringatan,
    syarat: "Hampir semua baris daftar menyebut halaman, sebagian kecil tidak.",
    bagiPenyusun: "Setiap baris daftar isi dan daftar tabel menyebut halamannya.",
    bagiPereviu: "Baris ini tidak menyebut halaman, sedangkan yang lain menyebutnya.",
    tindakan: "Isi nomor halamannya."
  ) { material, run in
    for name in ["DAFTAR ISI", "DAFTAR TABEL"] {
      for list in DaftarDepan.baca(material.naskah, name) {
        let missing = list.butir.filter { $0.halaman == nil }
        run.periksa(.angka, list.butir.count)
        guard !missing.isEmpty, missing.count * 3 < list.butir.count else { continue }
        run.temukan(
          missing.map { Temuan.Kutipan("\($0.kutipan.tulisan) (tanpa halaman)", pada: $0.kutipan.letak) },
          "\(missing.count) baris \(name.lowercased()) tidak menyebut halaman: \(missing.map { "\u{201C}\($0.kutipan.tulisan)\u{201D}" }.joined(separator: ", "))."
        )
      }
    }
  }

  private static func periksaDaftar(
    _ name: String, _ text: [DaftarDepan.Butir], _ material: BahanReviu, _ run: inout Pemeriksaan,
    bila isMeant: (DaftarDepan.Selisih) -> Bool
  ) {
    guard text.count > 2 else { return }
    let agency = Set(NamaSerupa(material.identitas.perangkatDaerah ?? "").kata)
    let unnumbered = name == "DAFTAR ISI" ? judulTanpaNomor(material.naskah) : []
    for list in DaftarDepan.baca(material.naskah, name) {
      var difference = list.selisih(text, abaikan: agency)
      difference.lainNama.removeAll { unnumbered.contains($0.daftar.kata.joined()) }
      run.periksa(.nama, list.butir.count)
      guard isMeant(difference) else { continue }
      run.temukan(
        [Temuan.Kutipan(list.judul.teks, pada: list.judul.letak)] + difference.kutipan,
        "\(list.judul.teks.capitalized) tidak sama dengan naskah: \(difference.uraian).")
    }
  }

  /// Short lines of the text without a number that may be headings whose number was not read, as they are compared.
  private static func judulTanpaNomor(_ document: Naskah) -> Set<String> {
    let headings = document.alinea.filter { text in
      let isHeading = if case .judul(nil) = text.jenis { true } else { text.jenis == .teks }
      return isHeading && text.teks.count <= 90 && text.teks.last != "." && text.teks.split(separator: " ").count > 1
    }
    return Set(headings.map { NamaSerupa($0.teks).kunci })
  }
}
