import HTML
import Laporan
import Sakip
import Selaras

/// An RKPD or Renja: its rows with their sums, its tables, and its parts to fill in.
struct RencanaPage: Page {
  let ruang: RuangRenja
  let perubahan: HistorySection

  init(_ ruang: RuangRenja, selaras: Selaras.Application) async throws {
    self.ruang = ruang
    perubahan = try await HistorySection(
      ruang.context, ruang.unit, ruang.unit.objekRencana(ruang.rencana.id), selaras: selaras)
  }

  var context: PageContext { ruang.context }
  private var rencana: RencanaTahunanDitetapkan { ruang.rencana }
  private var unit: UnitState { ruang.unit }

  var judul: String { "\(rencana.nama) \(unit.nama)" }
  var tahap: Tahap? { .perencanaan }
  var jejak: [Jejak] { ruang.jejak }

  var isi: HTML {
    let tree = ruang.isi.pohon
    return HTML {
      h1 { judul }
      p(.class("kepala-halaman")) {
        unit.perencanaan.status(rencana: rencana.id).lencana(unit.perencanaan.keadaan(rencana))
        if ruang.isBerlaku, isDitetapkan {
          " "
          Components.lencana("Berlaku", .kabar)
        }
        " \(keterangan(tree))"
      }
      belumBerlaku
      Components.daftarIsi([("Dasar hukum", DasarHukum(context: context, unit: unit, rencana: rencana).html)])
      if ruang.bolehMengisi || ruang.bolehMenutup {
        p(.class("berderet")) {
          if ruang.bolehMengisi { a(.href(ruang.alamat("/ubah"))) { "Ubah keterangan dokumen" } }
          if ruang.bolehMenutup {
            a(.href(ruang.alamat("/status"))) { ruang.isDitutup ? "Buka kembali dokumen" : "Tutup dokumen" }
          }
        }
      }
      section(.aria("labelledby", "judul-baris")) {
        h2(.id("judul-baris")) { "Program, kegiatan, dan sub kegiatan" }
        baris(tree)
      }
      PerubahanRencana(ruang: ruang).ringkasan
      section(.aria("labelledby", "judul-tabel")) {
        h2(.id("judul-tabel")) { "Tabel" }
        tabel
      }
      if rencana.dokumen == .renja { unduh }
      perubahan.html
    }
  }

  private var isDitetapkan: Bool { unit.perencanaan.sudahDitetapkan(rencana: rencana.id) }

  /// Which document counts instead of this one, or that this one counts as a draft.
  @HTMLBuilder private var belumBerlaku: HTML {
    let counting = unit.perencanaan.rencanaBerlaku(rencana.dokumen, tahun: rencana.tahun)
    if let counting, counting.id != rencana.id {
      p(.class("catatan")) {
        unit.perencanaan.sudahDitetapkan(rencana: counting.id)
          ? "Yang berlaku untuk tahun \(rencana.tahun): "
          : "Yang dibaca untuk tahun \(rencana.tahun) selama belum ada dokumen yang ditutup: "
        a(.href(context.tautan(unit: unit.id, "/renja/\(counting.id)"))) { counting.uraian }
        "."
      }
    } else if counting == nil {
      p(.class("catatan")) {
        "Belum berlaku: \(rencana.dokumen.nama) berlaku setelah dokumen akhir atau perubahannya ditutup."
      }
    } else if !isDitetapkan {
      p(.class("catatan")) {
        "Konsep: belum ada \(rencana.dokumen.nama) tahun \(rencana.tahun) yang ditutup. Selama itu dokumen ini yang dibaca halaman lain."
      }
    }
  }

  private func keterangan(_ tree: PohonRencana) -> String {
    let followed = rencana.versi.flatMap { unit.perencanaan.versi[$0]?.nama }.map { " Mengikuti \($0)." } ?? ""
    let levels = tree.uraianTingkat
    let counts = levels.isEmpty ? "" : " \(levels)."
    let amount = tree.pagu.jumlah.map { " Pagu \($0.printedWithCurrency)." } ?? ""
    return
      "\(rencana.dokumen.nama) tahap \(rencana.tahap.nama.lowercased()), \(rencana.tanggalTercetak).\(followed)\(counts)\(amount)"
  }

  @HTMLBuilder private func baris(_ tree: PohonRencana) -> HTML {
    if tree.baris.isEmpty {
      p {
        Components.nihil(
          "Belum ada baris. Tambahkan sub kegiatannya; program dan kegiatan di atasnya ditawarkan dari nomenklatur.")
      }
    } else {
      p(.class("jumlah")) {
        "\(Count(tree.baris.count).of("baris")). "
        data(.program).html
      }
      DataTable(
        id: "baris", judul: "Baris \(rencana.nama) dengan jumlahnya (rupiah)",
        kolom: [
          DataTable.Column("Program, kegiatan, sub kegiatan"), DataTable.Column("Indikator dan target"),
          DataTable.Column("Pagu \(rencana.tahun)", angka: true),
          DataTable.Column("Prakiraan \(rencana.tahun + 1)", angka: true),
        ],
        baris: tree.baris.compactMap(satu),
        kaki: [
          DataTable.Row([HTML("Jumlah"), keluaran(tree), jumlah(tree.pagu), jumlah(tree.prakiraan)], jenis: "jumlah")
        ],
        catatan: HTML("Pagu di atas sub kegiatan adalah jumlah sub kegiatannya; tidak ada yang diisi dua kali.")
      ).html
    }
    if ruang.bolehMengisi {
      p { a(.class("tombol"), .href(ruang.alamat(.baris, nil))) { "Tambah baris" } }
    }
  }

  private func satu(_ place: PohonRencana.Baris) -> DataTable.Row? {
    guard let row = ruang.isi.baris[place.id] else { return nil }
    let name = [row.kode, row.nama].compactMap { $0 }.joined(separator: " ")
    let depth = TingkatAnggaran.allCases.firstIndex(of: row.tingkat) ?? 0
    return DataTable.Row(
      [
        ruang.bolehMengisi ? a(.href(ruang.alamat(.baris, row.id))) { name } : HTML(name), keluaran(row),
        jumlah(place.pagu), jumlah(place.prakiraan),
      ], jenis: "tingkat-\(max(0, depth - 1))")
  }

  /// How many outputs all rows have together.
  private func keluaran(_ tree: PohonRencana) -> HTML {
    let count = tree.baris.reduce(0) { $0 + (ruang.isi.baris[$1.id]?.keluaran.count ?? 0) }
    return count == 0 ? Components.nihil("belum ada keluaran") : HTML(Count(count).of("keluaran"))
  }

  private func keluaran(_ row: BarisRencanaDitetapkan) -> HTML {
    guard !row.keluaran.isEmpty else { return Components.nihil("belum ada keluaran") }
    return HTML {
      for output in row.keluaran {
        div { "\(output.indikator)\(output.target.map { ": \($0.printed)" } ?? "")" }
      }
    }
  }

  private func jumlah(_ sum: PohonRencana.Jumlah) -> HTML {
    guard let amount = sum.jumlah else { return Components.nihil("belum diisi") }
    return HTML {
      amount.printed
      if sum.tanpaJumlah > 0 { span(.class("nihil")) { " (\(Count(sum.tanpaJumlah).printed) belum diisi)" } }
    }
  }

  private var tabel: HTML {
    ul {
      for table in TabelRenja86.allCases where table != .perubahan || rencana.tahap == .perubahan {
        li {
          a(.href(ruang.alamat("/tabel/\(table.rawValue)"))) { table.nama }
          " (\(table.bentuk))"
          if ruang.bahan.tabel(table) != nil {
            ", "
            data(table).singkat
          } else {
            ", "
            Components.nihil("belum ada isinya")
          }
        }
      }
    }
  }

  private func data(_ table: TabelRenja86) -> UnduhTabel {
    UnduhTabel(
      context, "/data/perangkat-daerah/\(unit.id)/renja/\(rencana.id)/\(table.rawValue)", tentang: table.nama)
  }

  private var unduh: HTML {
    section(.aria("labelledby", "judul-unduh")) {
      h2(.id("judul-unduh")) { "Unduh dokumen Renja" }
      ul(.class("unduhan")) {
        for format in FormatLaporan.unduhan {
          li {
            a(.href(alamat(format))) { format.nama }
            " \(format.kegunaan)"
          }
        }
      }
    }
  }

  /// The one that counts needs no name.
  private func alamat(_ format: FormatLaporan) -> String {
    let shown = unit.perencanaan.rencanaTampil(.renja, tahun: rencana.tahun)?.id
    return LaporanPage.alamat(
      context, unit.id, rencana.tahun, format, .renja, rencana.id == shown ? [] : [("rencana", rencana.id)])
  }
}
