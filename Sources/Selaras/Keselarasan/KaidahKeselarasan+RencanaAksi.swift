import Sakip

extension KaidahKeselarasan {
  private static let dasarRenaksi =
    "PermenPANRB 53/2014 (ringkasan): perjanjian kinerja dijabarkan menjadi target periodik"

  static let rencanaAksi: [KaidahKeselarasan] = [
    KaidahKeselarasan(
      kode: "K.504", kelompok: .perjanjian, tingkat: .galat, judul: "Target rencana aksi tidak menjadi target setahun",
      penjelasan:
        "Target per periode, dihitung menurut indikatornya, menghasilkan nilai lain daripada target setahun yang berlaku.",
      tindakan: "Perbaiki target per periode; yang sudah disetujui diperbaiki melalui perubahan rencana aksi.",
      dasar: dasarRenaksi,
      periksa: .sendiri { own in
        own.barisRenaksi { plan, row in
          guard case .berbeda(let result, _) = row.target.kesesuaian(setahun: own.targetSetahun(row, plan)) else {
            return nil
          }
          let wanted = own.targetSetahun(row, plan).map { Satuan.cetak($0, satuan: row.isi.satuan) } ?? ""
          return
            "\u{201C}\(row.nama)\u{201D}: \(row.isi.agregasi.rumus) dalam rencana aksi \(plan.rencana.isi.namaJabatan) \(Satuan.cetak(result, satuan: row.isi.satuan)), target setahun \(wanted)."
        }
      }),
    KaidahKeselarasan(
      kode: "K.505", kelompok: .perjanjian, tingkat: .galat, judul: "Anggaran rencana aksi berbeda dari pagu",
      penjelasan:
        "Anggaran per periode suatu sub kegiatan, atau program yang anggarannya tidak dirinci, tidak berjumlah pagu yang berlaku.",
      tindakan: "Perbaiki anggaran per periode; yang sudah disetujui diperbaiki melalui perubahan rencana aksi.",
      dasar: dasarRenaksi,
      periksa: .sendiri { own in
        own.barisRenaksi { plan, row in
          guard row.berpagu, let sum = AnggaranBerkala(row.isi.anggaran).setahun else { return nil }
          let ceiling = own.terambil(row, plan)?.pagu
          guard sum != ceiling else { return nil }
          return
            "\u{201C}\(row.nama)\u{201D}: anggaran rencana aksi \(plan.rencana.isi.namaJabatan) \(sum.printedWithCurrency), pagu \(ceiling?.printedWithCurrency ?? "belum ada")."
        }
      }),
    KaidahKeselarasan(
      kode: "K.506", kelompok: .perjanjian, tingkat: .peringatan,
      judul: "Target per periode tanpa target setahun, atau sebaliknya",
      penjelasan:
        "Rencana aksi menargetkan suatu periode padahal rencana dan perjanjian tidak menargetkan tahunnya, atau tahunnya ditargetkan dan tidak satu pun periodenya.",
      tindakan: "Lengkapi target yang kurang, atau kosongkan yang tidak berdasar.",
      dasar: dasarRenaksi,
      periksa: .sendiri { own in
        own.barisRenaksi { plan, row in
          let hasYear = own.targetSetahun(row, plan) != nil
          guard hasYear != row.target.terisi else { return nil }
          return hasYear
            ? "\u{201C}\(row.nama)\u{201D} ditargetkan setahun, tetapi tidak satu pun periodenya dalam rencana aksi \(plan.rencana.isi.namaJabatan)."
            : "\u{201C}\(row.nama)\u{201D} ditargetkan per periode dalam rencana aksi \(plan.rencana.isi.namaJabatan), tetapi tidak ditargetkan setahun."
        }
      }),
    KaidahKeselarasan(
      kode: "K.507", kelompok: .perjanjian, tingkat: .peringatan, judul: "Perjanjian kinerja tanpa rencana aksi",
      penjelasan: "Jabatan mempunyai perjanjian kinerja yang berlaku, tetapi belum ada rencana aksi yang disetujui.",
      tindakan: "Susun rencana aksi dari perjanjiannya, lalu ajukan.",
      dasar: dasarRenaksi,
      periksa: .sendiri { own in
        own.aksi.janji.filter { !own.aksi.disetujui.contains($0.jabatan.id) }.map { post, promise in
          Pelanggaran(
            objek: .rencanaAksi(tahun: own.tahun, jabatan: post.id, nomor: 0), tahun: own.tahun,
            uraian:
              "\(post.nama) mempunyai \(JanjiJabatan.nama(promise.nomor)) tahun \(String(own.tahun)), tetapi belum mempunyai rencana aksi yang disetujui."
          )
        }
      }),
    KaidahKeselarasan(
      kode: "K.508", kelompok: .perjanjian, tingkat: .galat, judul: "Anggaran perjanjian berbeda dari anggaran",
      penjelasan:
        "Program, pagunya, atau jumlahnya dalam perjanjian kinerja tidak sama dengan anggaran yang berlaku. Jumlahnya hanya disebut bila selisihnya tidak berasal dari temuan programnya. Perjanjian di atas kertas dibandingkan menurut versi anggaran yang menjadi dasarnya.",
      tindakan:
        "Susun perubahan perjanjian dari anggaran terakhir, atau minta perencana mengecualikan temuannya dengan alasan bila perjanjiannya tetap.",
      dasar: "PermenPANRB 53/2014 (ringkasan): perjanjian kinerja disusun menurut dokumen pelaksanaan anggaran",
      periksa: .sendiri { own in
        guard let budget = ProgramTahun(own.unit, tahun: own.tahun) else { return [] }
        return own.aksi.janji.flatMap { post, promise in
          own.unit.selisihProgram(promise, post, tahun: own.tahun, budget).map {
            own.unit.pelanggaran($0, promise, post, tahun: own.tahun)
          }
        }
      }),
    KaidahKeselarasan(
      kode: "K.509", kelompok: .perjanjian, tingkat: .galat, judul: "Rencana aksi lebih lama daripada dasarnya",
      penjelasan: "Perjanjian, target, atau pagu berubah sesudah rencana aksi disetujui, dan belum ditanggapi.",
      tindakan: "Susun perubahan rencana aksi, atau nyatakan tetap dengan alasan.",
      dasar: "Evaluasi AKIP (ringkasan): target ditinjau ulang ketika anggaran atau perjanjian berubah",
      periksa: .sendiri { own in
        own.aksi.rencana.compactMap { plan in
          let changes = own.unit.perluDitinjau(plan, pada: own.hari)
          guard !changes.isEmpty else { return nil }
          return Pelanggaran(
            objek: plan.objek, tahun: own.tahun,
            uraian:
              "Rencana aksi \(plan.isi.namaJabatan): \(changes.count) perubahan pada dasarnya belum ditanggapi, antara lain \(changes[0].uraian)."
          )
        }
      }),
    KaidahKeselarasan(
      kode: "K.510", kelompok: .perjanjian, tingkat: .peringatan, judul: "Baris rencana aksi tanpa penanggung jawab",
      penjelasan: "Baris rencana aksi yang bertarget atau beranggaran belum menyebut jabatan yang bertanggung jawab.",
      tindakan: "Pilih penanggung jawabnya.",
      dasar: dasarRenaksi,
      periksa: .sendiri { own in
        own.barisRenaksi { plan, row in
          guard row.isi.penanggungJawab == nil, row.target.terisi || !row.isi.anggaran.isEmpty else { return nil }
          return
            "\u{201C}\(row.nama)\u{201D} dalam rencana aksi \(plan.rencana.isi.namaJabatan) belum mempunyai penanggung jawab."
        }
      }),
    KaidahKeselarasan(
      kode: "K.511", kelompok: .perjanjian, tingkat: .peringatan,
      judul: "Indikator rencana aksi tanpa program atau kegiatan yang mendukungnya",
      penjelasan:
        "Tidak satu pun program, kegiatan, atau sub kegiatan dalam rencana aksi dipetakan ke indikator ini, sehingga tidak terbaca dengan apa targetnya dicapai.",
      tindakan: "Petakan program, kegiatan, atau sub kegiatan yang mendukung indikatornya pada halaman anggaran.",
      dasar: "Evaluasi AKIP (ringkasan): rencana aksi mengaitkan sasaran dengan program, kegiatan, dan sub kegiatan",
      periksa: .sendiri { own in
        // Before there is any budget nothing can be mapped.
        guard own.unit.versiAnggaranTerakhir(tahun: own.tahun) != nil else { return [] }
        return own.aksi.isi.flatMap { plan in
          own.unit.susunan(plan).indikatorTanpaPendukung.map { row in
            Pelanggaran(
              objek: row.isi.objek ?? plan.rencana.objek, tahun: own.tahun,
              uraian:
                "\u{201C}\(row.nama)\u{201D} tidak didukung program, kegiatan, atau sub kegiatan yang termuat dalam rencana aksi \(plan.rencana.isi.namaJabatan)."
            )
          }
        }
      }),
  ]
}

extension RingkasanRencana {
  /// What is found in the rows of the rencana aksi of the year.
  fileprivate func barisRenaksi(
    _ check: (IsiRencanaAksi, IsiRencanaAksi.Baris) -> String?
  ) -> [Pelanggaran] {
    aksi.isi.flatMap { plan in
      plan.baris.compactMap { row in
        check(plan, row).map { words in
          Pelanggaran(objek: row.isi.objek ?? plan.rencana.objek, tahun: tahun, uraian: words)
        }
      }
    }
  }

  /// The target of the year of a row as agreement and budget say it now; as it was taken where they no longer name it.
  fileprivate func targetSetahun(_ row: IsiRencanaAksi.Baris, _ plan: IsiRencanaAksi) -> Nilai? {
    guard let now = terambil(row, plan) else { return row.isi.targetSetahun }
    return now.targetSetahun
  }

  /// What agreement and budget say of a row now; `nil` where they no longer name it.
  fileprivate func terambil(_ row: IsiRencanaAksi.Baris, _ plan: IsiRencanaAksi) -> BagianTerambil? {
    aksi.janji(plan.rencana).flatMap { unit.bagianTerambil(row.isi.bagian, tahun: tahun, dari: $0) }
  }
}

extension RencanaAksi {
  /// The object of the journal.
  fileprivate var objek: Objek { .rencanaAksi(tahun: isi.tahun, jabatan: isi.jabatan, nomor: isi.nomor) }
}

extension PerubahanDasar {
  /// `pagu “Koordinasi”: Rp1.000 menjadi Rp1.200`.
  fileprivate var uraian: String {
    "\(hal.nama.lowercased())\(nama.isEmpty ? "" : " \u{201C}\(nama)\u{201D}"): \(sebelum ?? "belum ada") menjadi \(sesudah ?? "tidak ada")"
  }
}
