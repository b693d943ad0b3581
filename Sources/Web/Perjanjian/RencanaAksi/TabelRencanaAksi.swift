import HTML
import Sakip
import Selaras

/// The rows of a rencana aksi to read: targets by period below the sasaran and indikator that they support, then money by
/// period in the order of the budget, with what they make.
struct TabelRencanaAksi {
  let ruang: RuangRencanaAksi

  private var isi: IsiRencanaAksi { ruang.isi }
  private var unit: UnitState { ruang.unit }

  var html: HTML {
    HTML {
      section(.aria("labelledby", "judul-target-periode")) {
        h2(.id("judul-target-periode")) { "Target per \(ruang.kepala.periode.rawValue)" }
        if isi.baris.isEmpty {
          p { Components.nihil("Rencana aksi ini belum memuat baris.") }
        } else {
          p {
            "Program, kegiatan, dan sub kegiatan berada di bawah indikator yang didukungnya menurut pemetaan anggaran; yang mendukung beberapa indikator tercantum sekali dan menyebut yang lain."
          }
          target.berblok.html
        }
      }
      if !isi.anggaran.isEmpty {
        section(.aria("labelledby", "judul-anggaran-periode")) {
          h2(.id("judul-anggaran-periode")) { "Anggaran per \(ruang.kepala.periode.rawValue)" }
          anggaran.berblok.html
        }
      }
    }
  }

  private var target: DataTable {
    DataTable(
      id: "target-periode", judul: "Target \(ruang.judulKalimat)",
      kolom: [
        DataTable.Column("Sasaran, program, kegiatan, dan sub kegiatan"), DataTable.Column("Setahun", angka: true),
      ] + isi.periode.map { DataTable.Column($0.ringkas, angka: true) } + [
        DataTable.Column("Kesesuaian"), DataTable.Column("Pagu (Rp)", angka: true),
        DataTable.Column("Penanggung jawab"),
      ],
      kelompok: ruang.susunan.kelompok.map { group in
        DataTable.Group(judul: HTML(group.judul), baris: group.butir.map(baris))
      })
  }

  private func baris(_ item: SusunanRencanaAksi.Butir) -> DataTable.Row {
    let row = item.baris
    return DataTable.Row(
      [nama(item), setahun(row)]
        + (0..<isi.banyakPeriode).map { place in
          row.isi.target(pada: place).map { HTML($0.printed) } ?? Components.nihil("tidak ada")
        } + [kesesuaian(row), pagu(row), penanggungJawab(row)],
      jenis: row.tingkat == nil ? "tebal" : "tingkat-\(item.kedalaman)")
  }

  /// The target of the year above its unit; of one without a unit what kind of value it is.
  private func setahun(_ row: IsiRencanaAksi.Baris) -> HTML {
    guard let target = row.isi.targetSetahun else { return Components.nihil("belum ada") }
    let kind = target.angka == nil ? "predikat" : "indeks"
    return HTML {
      target.printed
      small { " \(row.isi.satuan.isEmpty ? kind : row.isi.satuan)" }
    }
  }

  private func pagu(_ row: IsiRencanaAksi.Baris) -> HTML {
    row.tingkat == nil ? Components.nihil("pada yang mendukungnya") : uang(row.pagu)
  }

  private func nama(_ item: SusunanRencanaAksi.Butir) -> HTML {
    let row = item.baris
    return HTML {
      small { row.tingkat?.nama ?? "Indikator" }
      if case .indikator(let id) = row.isi.bagian, unit.perencanaan.indikator[id] != nil {
        a(.href(ruang.context.tautan(unit: unit.id, "/indikator/\(id)", tahun: ruang.kepala.tahun))) { row.nama }
      } else {
        row.nama
      }
      if row.tingkat == nil { small { pendukung(item) } }
      if row.tingkat != nil, !row.isi.keluaran.isEmpty { small { "Keluaran: \(row.isi.keluaran)" } }
      if !item.dalam.isEmpty { small { "Bagian dari \(item.dalam.joined(separator: ", ")) di bawah indikator lain" } }
      if !item.jugaMendukung.isEmpty {
        small { "\(item.indikator == nil ? "Mendukung" : "Juga mendukung") \(item.jugaMendukung.kutipan)" }
      }
      if !row.isi.langkah.isEmpty {
        details {
          summary { "\(Count(row.isi.langkah.count).of("langkah"))" }
          ol { for step in row.isi.langkah { li { step } } }
        }
      }
    }
  }

  private func pendukung(_ item: SusunanRencanaAksi.Butir) -> HTML {
    item.didukung.isEmpty
      ? Components.lencana("Belum didukung program, kegiatan, atau sub kegiatan", .perhatian)
      : HTML("Didukung \(item.didukung.joined(separator: ", "))")
  }

  private func kesesuaian(_ row: IsiRencanaAksi.Baris) -> HTML {
    if let problem = row.kekuranganTarget {
      return HTML {
        Components.lencana("Belum sesuai", .perhatian)
        small { problem.kalimat }
      }
    }
    guard row.target.terisi else { return Components.nihil("tanpa target") }
    return HTML {
      Components.lencana("Sesuai", .baik)
      small { row.isi.agregasi.rumus }
    }
  }

  private func penanggungJawab(_ row: IsiRencanaAksi.Baris) -> HTML {
    row.isi.penanggungJawab.map { HTML(unit.organisasi.jabatan[$0]?.nama ?? $0) }
      ?? Components.nihil("belum ditetapkan")
  }

  private var anggaran: DataTable {
    DataTable(
      id: "anggaran-periode", judul: "Anggaran \(ruang.judulKalimat) (Rp)",
      kolom: [
        DataTable.Column("Program, kegiatan, dan sub kegiatan"), DataTable.Column("Pagu (Rp)", angka: true),
      ] + isi.periode.map { DataTable.Column($0.ringkas, angka: true) } + [DataTable.Column("Kesesuaian")],
      baris: isi.anggaran.map { row in
        DataTable.Row(
          [HTML(row.nama), uang(row.pagu)] + row.anggaran.map(uang) + [kesesuaianAnggaran(row)],
          jenis: row.tingkat == nil ? "" : "tingkat-\(row.kedalaman)")
      },
      kaki: [
        DataTable.Row(
          [HTML("Jumlah"), uang(isi.jumlahPagu)] + isi.jumlahAnggaran.map(uang) + [HTML("")])
      ])
  }

  private func kesesuaianAnggaran(_ row: IsiRencanaAksi.Baris) -> HTML {
    guard row.berpagu else { return Components.nihil("jumlah sub kegiatannya") }
    guard let problem = row.kekuranganAnggaran else { return Components.lencana("Sesuai pagu", .baik) }
    return HTML {
      Components.lencana("Belum sesuai", .perhatian)
      small { problem.kalimat }
    }
  }

  private func uang(_ amount: Rupiah?) -> HTML {
    amount.map { HTML($0.printed) } ?? Components.nihil("belum diisi")
  }
}

extension [String] {
  /// Names in quotation marks, one after the other.
  var kutipan: String { map { "\u{201C}\($0)\u{201D}" }.joined(separator: ", ") }
}

extension String {
  /// The same with a capital at its beginning.
  var kalimat: String { prefix(1).uppercased() + dropFirst() }
}

extension Periode {
  /// The period as a heading of a column: `Triwulan I`, `Januari`.
  var ringkas: String {
    switch jenis {
    case .triwulan: "Triwulan \(AngkaRomawi.tulis(urutan))"
    case .bulan: NamaBulan.dengan(nomor: urutan) ?? ""
    case .semester, .tahun: nama
    }
  }
}
