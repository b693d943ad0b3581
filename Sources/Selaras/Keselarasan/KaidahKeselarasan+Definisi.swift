import Sakip

/// The rules about the definition sheet and its formula: K.206 to K.213.
extension KaidahKeselarasan {
  static let definisi: [KaidahKeselarasan] = [
    KaidahKeselarasan(
      kode: "K.206", kelompok: .indikator, tingkat: .peringatan, judul: "Rumus belum ditulis atau tidak terbaca",
      penjelasan:
        "Lembar definisi menyebut variabel, tetapi rumusnya belum ditulis dalam bentuk yang dapat dihitung, atau tidak terbaca lagi.",
      tindakan: "Tulis rumus pada formulir definisi indikator dan periksa bacaannya.",
      dasar: "PER/09/M.PAN/5/2007 (ringkasan): IKU disertai formulasi perhitungan",
      periksa: .sendiri { own in
        own.dibaca.compactMap { read in
          let (indicator, sheet) = (read.isi, read.isi.definisi)
          guard sheet.variabel?.isEmpty == false, read.formula == nil else { return nil }
          return Pelanggaran(
            objek: .indikator(id: indicator.id),
            uraian: sheet.rumus == nil
              ? "\u{201C}\(indicator.nama)\u{201D} memiliki variabel, tetapi rumusnya belum ditulis."
              : "Rumus \u{201C}\(indicator.nama)\u{201D} tidak terbaca.")
        }
      }),
    KaidahKeselarasan(
      kode: "K.207", kelompok: .indikator, tingkat: .peringatan,
      judul: "Pembilang atau penyebut tidak disebut dalam nama atau definisi",
      penjelasan:
        "Yang dihitung pembilang atau penyebutnya tidak disebut dalam nama, makna, atau alasan indikator, sehingga rumusnya mungkin mengukur hal lain.",
      tindakan: "Sesuaikan rumus dengan nama indikator, atau jelaskan hubungannya dalam maknanya.",
      dasar: "Evaluasi AKIP (ringkasan): rumus mengukur yang disebut nama indikatornya",
      periksa: .sendiri { own in
        own.dibaca.flatMap { read in
          read.variabelAsing.map { variable in
            Pelanggaran(
              objek: .indikator(id: read.isi.id),
              uraian:
                "\(variable.peran.nama) \u{201C}\(variable.nama)\u{201D} tidak disebut dalam nama atau definisi \u{201C}\(read.isi.nama)\u{201D}."
            )
          }
        }
      }),
    KaidahKeselarasan(
      kode: "K.208", kelompok: .indikator, tingkat: .peringatan, judul: "Hitungan rumus tidak sejalan dengan satuannya",
      penjelasan:
        "Satuan variabel, satuan indikator, atau kelipatan 100 dalam rumus tidak cocok satu dengan yang lain, ada variabel yang tidak dipakai, atau peran dan bobot variabel berbeda dengan rumusnya.",
      tindakan: "Perbaiki rumus, variabel, atau satuan indikatornya.",
      dasar: "Akibat rumusnya sendiri",
      periksa: .sendiri { own in
        own.dibaca.flatMap { read in
          (read.formula.map { read.isi.definisi.kejanggalan(rumus: $0) } ?? []).map {
            Pelanggaran(objek: .indikator(id: read.isi.id), uraian: "\u{201C}\(read.isi.nama)\u{201D}: \($0)")
          }
        }
      }),
    KaidahKeselarasan(
      kode: "K.209", kelompok: .indikator, tingkat: .peringatan, judul: "Indikator keluaran untuk hasil",
      penjelasan:
        "Indikator hanya mencacah dokumen, laporan, atau kegiatan, sedangkan kondisi yang diukurnya adalah suatu hasil.",
      tindakan:
        "Ganti dengan ukuran perubahan yang dihasilkan; pakai cacahan keluaran pada kegiatan atau sub kegiatan.",
      dasar: "PermenPANRB 89/2021 (ringkasan): indikator mengukur hasil pada jenjangnya",
      periksa: .sendiri { own in
        let outcomes = own.indikatorHasil
        return own.dinilai.filter { outcomes($0) && $0.mencacahKeluaran }.map {
          Pelanggaran(
            objek: .indikator(id: $0.id),
            uraian:
              "\u{201C}\($0.nama)\u{201D} mencacah keluaran, sedangkan yang diukur suatu hasil: \u{201C}\(own.rencana.sasaranAtauTujuan($0, dalam: own.berlaku?.id))\u{201D}."
          )
        }
      }),
    KaidahKeselarasan(
      kode: "K.210", kelompok: .indikator, tingkat: .galat, judul: "Dua indikator dengan rumus yang sama",
      penjelasan:
        "Indikator yang berlainan nama dihitung dari hal yang sama dengan cara yang sama, sehingga salah satunya tidak mengukur yang disebut namanya.",
      tindakan: "Betulkan rumus salah satunya, atau pakai satu indikator saja.",
      dasar: "Evaluasi AKIP (ringkasan): satu indikator, satu ukuran",
      periksa: .sendiri { own in own.rumusKembar }),
    KaidahKeselarasan(
      kode: "K.211", kelompok: .indikator, tingkat: .galat, judul: "Bagian dari keseluruhan di atas 100",
      penjelasan: "Nilai yang dihitung sebagai pembilang dari penyebutnya tidak dapat melebihi 100 persen.",
      tindakan: "Periksa target dan rumusnya; bila memang dapat melebihi 100, indikatornya bukan suatu bagian.",
      dasar: "Akibat rumusnya sendiri",
      periksa: .sendiri { own in
        own.semuaDibaca.filter(\.adalahBagian).map(\.isi).flatMap { indicator in
          own.versi.flatMap { version in
            own.target(indicator.id, versi: version.id).filter { Ratio($0.nilai.angka ?? .zero) > Ratio(100) }.map {
              Pelanggaran(
                objek: .indikator(id: indicator.id), versi: version.id, tahun: $0.tahun,
                uraian:
                  "Target \(String($0.tahun)) \u{201C}\(indicator.nama)\u{201D} adalah \($0.nilai.printed) persen dari keseluruhan."
              )
            }
          }
        }
      }),
    KaidahKeselarasan(
      kode: "K.212", kelompok: .indikator, tingkat: .galat, judul: "Bobot komponen tidak berjumlah 100",
      penjelasan:
        "Bobot komponen indeks gabungan belum lengkap atau tidak berjumlah 100 persen, sehingga nilai tertingginya bukan yang dimaksud.",
      tindakan: "Perbaiki bobotnya, atau jelaskan dalam pernyataan kualitas data bahwa sumbernya menetapkan demikian.",
      dasar: "Akibat rumusnya sendiri",
      periksa: .sendiri { own in
        own.dinilai.compactMap { indicator in
          indicator.definisi.bobot.kejanggalan.map {
            Pelanggaran(objek: .indikator(id: indicator.id), uraian: "\u{201C}\(indicator.nama)\u{201D}: \($0)")
          }
        }
      }),
    KaidahKeselarasan(
      kode: "K.213", kelompok: .indikator, tingkat: .peringatan, judul: "Persentase tanpa penyebut",
      penjelasan:
        "Nama atau satuan indikator menyebut persentase, tetapi formulasinya hanya mencacah dan tidak menyebut pembaginya.",
      tindakan: "Tulis pembilang dan penyebutnya, atau nyatakan indikator sebagai jumlah.",
      dasar: "Evaluasi AKIP (ringkasan): rumus mengukur yang disebut nama indikatornya",
      periksa: .sendiri { own in
        own.dibaca.filter(\.persentaseTanpaPenyebut).map(\.isi).map {
          Pelanggaran(
            objek: .indikator(id: $0.id),
            uraian:
              "\u{201C}\($0.nama)\u{201D} adalah persentase, sedangkan formulasinya \u{201C}\($0.definisi.formulasi)\u{201D}."
          )
        }
      }),
  ]
}
