import HTML
import Laporan
import Sakip
import Selaras

extension PkPage {
  var isi: HTML {
    HTML {
      ErrorSummary(galat).html
      h1 { judul }
      p(.class("kepala-halaman")) {
        "\(unit.nama). \(isiNaskah.tempatDanTanggal). "
        naskah.status.lencana
        if isiNaskah.nomor == 0 {
          " "
          ketepatan.lencana
        }
        if peninjauan != nil {
          " "
          PeninjauanPk.lencana
        }
      }
      if isiNaskah.nomor == 0, ketepatan == .pengesahanBelumDicatat {
        TautanPengesahan.html(context, unit, tahun: isiNaskah.tahun)
      }
      if let returned = naskah.pengembalian {
        div(.class("kilat", "perhatian")) {
          p {
            "Dikembalikan oleh \(naskah.pihak(returned).map { "\($0) (akun \(returned.akun))" } ?? returned.akun)\(returned.hari.map { " pada \($0.printed)" } ?? ""):"
          }
          blockquote { "\u{201C}\(returned.alasan ?? "")\u{201D}" }
        }
      }
      // What is approved is read before it is approved; who has read it finds the way from the top.
      if !langkah.isEmpty || langkahKertas != nil {
        p { a(.href("#judul-tindakan")) { "Ke langkah berikutnya, di bawah target dan programnya" } }
      }
      if let peninjauan { peninjauan.html(context, unit) }
      target
      program
      tindakan
      pernyataan
      persetujuan
      unduhan
      riwayat.html
    }
  }

  /// What is to be looked at again; `nil` for nothing, and for an agreement that another one follows.
  private var peninjauan: PeninjauanPk? {
    context.peninjauanPk(unit, tahun: isiNaskah.tahun).first { $0.kunci == isiNaskah.kunci }
  }

  private var ketepatan: KetepatanPk {
    context.state.ketepatanPk(
      unit: unit.id, tahun: isiNaskah.tahun, versi: .murni,
      tanggal: naskah.status == .ditetapkan ? isiNaskah.tanggal : nil, hanyaBulan: isiNaskah.hanyaBulan == true,
      pada: context.hari)
  }

  private var pernyataan: HTML {
    section(.aria("labelledby", "judul-pernyataan")) {
      h2(.id("judul-pernyataan")) { isiNaskah.pihakKedua == nil ? "Pernyataan" : "Pernyataan kedua pihak" }
      for text in PernyataanPk(isiNaskah).paragraf { p { text } }
    }
  }

  private var target: HTML {
    let compared = unit.perjanjian.perbandingan(isiNaskah)
    let plan = unit.perencanaan.versi[isiNaskah.versi]?.nama ?? isiNaskah.versi
    return section(.aria("labelledby", "judul-target")) {
      h2(.id("judul-target")) {
        isiNaskah.baris.isEmpty ? "Target kinerja" : "Target kinerja (\(Count(isiNaskah.baris.count).printed))"
      }
      if !isiNaskah.baris.isEmpty {
        p {
          "Target diambil dari "
          a(.href(context.tautan(unit: unit.id, "/perencanaan"))) { plan }
          ", yang berlaku pada \(isiNaskah.tanggalTercetak)."
          if let compared { " \(perubahan(compared.targetBerubah, "target"))" }
        }
      } else {
        p {
          Components.nihil(
            "Jabatan ini menjanjikan keluaran program, kegiatan, atau sub kegiatan di bawah, tanpa indikator rencana.")
        }
      }
      if !isiNaskah.baris.isEmpty || compared?.target.isEmpty == false {
        DataTable(
          id: "target-pk", judul: "Target kinerja \(isiNaskah.namaJabatan) tahun \(isiNaskah.tahun)",
          kolom: [DataTable.Column("Indikator"), DataTable.Column("Sasaran"), DataTable.Column("Satuan")]
            + (compared == nil ? [] : [DataTable.Column("Sebelum", angka: true)])
            + [DataTable.Column(compared == nil ? "Target" : "Menjadi", angka: true)]
            + (compared == nil ? [] : [DataTable.Column("Perubahan")]),
          baris: compared.map { $0.target.map(berubah) } ?? isiNaskah.baris.map(tetap)
        ).berblok.html
      }
    }
  }

  /// `8 target berubah terhadap perjanjian sebelumnya.`
  private func perubahan(_ count: Int, _ things: String) -> String {
    count == 0
      ? "Tidak ada \(things) yang berubah terhadap perjanjian sebelumnya."
      : "\(Count(count).printed) \(things) berubah terhadap perjanjian sebelumnya."
  }

  private func kepalaBaris(_ id: String) -> [HTML] {
    guard let indicator = unit.perencanaan.indikator(id, dalam: isiNaskah.versi) else {
      return [HTML(id), Components.nihil("indikator tidak ditemukan"), Components.nihil("tidak diketahui")]
    }
    return [
      a(.href(context.tautan(unit: unit.id, "/indikator/\(id)", tahun: isiNaskah.tahun))) { indicator.nama },
      HTML(unit.perencanaan.sasaranAtauTujuan(indicator, dalam: isiNaskah.versi)),
      indicator.satuan.isEmpty ? Components.nihil("indeks") : HTML(indicator.satuan),
    ]
  }

  private func tetap(_ row: PerjanjianKinerjaDitetapkan.Baris) -> DataTable.Row {
    DataTable.Row(kepalaBaris(row.indikator) + [asal(row.target, row.indikator)])
  }

  /// A target with the way to where it comes from; without one while it is not the target of the year.
  private func asal(_ target: Nilai, _ indicator: String) -> HTML {
    guard unit.target(indicator, tahun: isiNaskah.tahun)?.isi == target else { return HTML(target.printed) }
    return context.angka(
      target.printed, .indikator(unit: unit.id, indikator: indicator, tahun: isiNaskah.tahun, .target))
  }

  private func berubah(_ row: PerbandinganPk.BarisTarget) -> DataTable.Row {
    DataTable.Row(
      kepalaBaris(row.indikator) + [
        row.sebelum.map { HTML($0.printed) } ?? Components.nihil("belum ada"),
        row.sesudah.map { asal($0, row.indikator) } ?? Components.nihil("dihapus"), row.perubahan.lencana,
      ], jenis: row.perubahan == .tetap ? "" : "berubah")
  }

  private var program: HTML {
    section(.aria("labelledby", "judul-program")) {
      h2(.id("judul-program")) {
        "\(isiNaskah.sebutanProgram.awalBesar) dan anggaran (\(Count(isiNaskah.program.count).printed))"
      }
      if isiNaskah.program.isEmpty {
        p {
          Components.nihil("Naskah ini tidak memuat program dan anggaran.")
        }
      } else {
        DaftarProgramPk(unit: unit, naskah: isiNaskah).html
      }
    }
  }

  private var persetujuan: HTML {
    let parties: [(String, String, AlurPerjanjian.Aksi)] =
      [("Pihak pertama", isiNaskah.namaJabatan, .setujuiPihakPertama)]
      + (isiNaskah.pihakKedua.map { [("Pihak kedua", $0.nama, .setujuiPihakKedua)] } ?? [])
    return section(.aria("labelledby", "judul-persetujuan")) {
      h2(.id("judul-persetujuan")) { "Persetujuan" }
      Components.daftarIsi(
        parties.map { role, post, action in
          (
            "\(role): \(post)",
            naskah.persetujuan(action).map(persetujuan) ?? Components.nihil("belum menyetujui")
          )
        })
    }
  }

  private func persetujuan(_ step: LangkahPk) -> HTML {
    HTML {
      Components.lencana("Disetujui", .baik)
      if let letter = step.surat {
        " di atas kertas, "
        SuratKertas.tertulis(
          letter, oleh: step.akun,
          berkas: context.pengguna == nil
            ? nil
            : PkPage.alamat(context, unit.id, isiNaskah.kunci, "/naskah-bertanda-tangan/\(step.aksi.rawValue)"))
      } else {
        " oleh akun \(step.akun)"
        if let day = naskah.hari(step) { " pada \(day.printed)" }
      }
    }
  }

  private var unduhan: HTML {
    p(.class("unduhan")) {
      "Unduh: "
      for format in FormatLaporan.unduhan {
        a(.href(PkPage.alamat(context, unit.id, isiNaskah.kunci, "/unduh/\(format.rawValue)"))) {
          format.nama
          span(.class("hanya-pembaca-layar")) { " \(judul)" }
        }
      }
    }
  }
}

extension PerbandinganPk.Perubahan {
  /// What became of a row, as a chip.
  var lencana: HTML {
    switch self {
    case .tetap: Components.lencana("Tetap")
    case .berubah: Components.lencana("Berubah", .perhatian)
    case .ditambah: Components.lencana("Ditambah", .kabar)
    case .dihapus: Components.lencana("Dihapus", .perhatian)
    }
  }
}
