import HTML
import Sakip
import Selaras

/// The Laporan Realisasi Anggaran of the pemda in a year.
struct LraPage: Page {
  let context: PageContext
  let catatan: Tercatat<LraDicatat>?
  let laporan: LaporanRealisasiAnggaran?

  init(_ context: PageContext) {
    self.context = context
    catatan = context.state.anggaran.lra[context.tahun]
    laporan = catatan?.isi.laporan
  }

  var judul: String { "Laporan realisasi anggaran tahun \(context.tahun)" }
  var tahap: Tahap? { .anggaran }
  var jejak: [Jejak] {
    [
      Jejak(nama: context.namaPemda, alamat: context.tautan("/")),
      Jejak(nama: "Anggaran", alamat: context.tautan("/anggaran")),
    ]
  }

  var isi: HTML {
    HTML {
      h1 { judul }
      if let catatan, let laporan {
        p(.class("kepala-halaman")) {
          "\(context.namaPemda), sampai dengan \(catatan.isi.per.printed). Sumber: \(catatan.isi.sumber). Lihat "
          context.catatanJurnal(catatan)
          "."
        }
        ringkasan(laporan)
        p(.class("jumlah")) {
          "\(Count(laporan.baris.count).printed) akun. "
          UnduhTabel(context, "/data/lra/lra").html
        }
        tabel(laporan).html
      } else {
        p {
          Components.nihil(
            "Laporan realisasi anggaran tahun \(context.tahun) belum dicatat. Administrator mencatatnya dari laporan keuangan; untuk tahun lain, pilih tahun pada bagian atas halaman."
          )
        }
      }
    }
  }

  private func ringkasan(_ report: LaporanRealisasiAnggaran) -> HTML {
    let shown: [LaporanRealisasiAnggaran.Pos] = [.pendapatan, .belanja, .surplus, .pembiayaanNetto, .silpa]
    return Components.daftarIsi(
      shown.map { pos in
        (pos.nama, report[pos].map { sel(baris(pos), .realisasi, $0) } ?? Components.nihil("belum dicatat"))
      })
  }

  /// How "dari mana" names it: a sum by its account, what follows from others by its name.
  private func baris(_ pos: LaporanRealisasiAnggaran.Pos) -> String { pos.kode ?? pos.rawValue }

  private func tabel(_ report: LaporanRealisasiAnggaran) -> DataTable {
    DataTable(
      id: "lra", judul: "Anggaran dan realisasi tahun \(context.tahun) (rupiah)",
      kolom: [
        DataTable.Column("Uraian"), DataTable.Column("Anggaran", angka: true),
        DataTable.Column("Realisasi", angka: true),
        DataTable.Column("Persen", angka: true),
      ],
      baris: report.barisCetak.map { row in
        switch row {
        case .akun(let line):
          DataTable.Row(
            [
              HTML {
                span(.class("nomor")) { line.kode.description }
                " \(line.uraian)"
              }
            ] + angka(line.kode.description, line.jumlah),
            jenis: "tingkat-\(min(line.kode.tingkat.rawValue - 1, 4))\(line.kode.tingkat == .kelompok ? " tebal" : "")")
        case .pos(let pos, let amount):
          DataTable.Row([HTML(pos.nama)] + angka(pos.rawValue, amount), jenis: "tingkat-0")
        }
      },
      catatan: HTML(
        "Setiap jumlah adalah hasil penjumlahan rinciannya. Persen adalah realisasi dibagi anggaran; angka dalam kurung adalah angka di bawah 0."
      ))
  }

  private func angka(_ line: String, _ amount: JumlahLra) -> [HTML] {
    [
      sel(line, .anggaran, amount), sel(line, .realisasi, amount),
      amount.persen == nil ? Components.nihil("anggaran 0") : sel(line, .persen, amount),
    ]
  }

  /// A figure; a sum without a line of its own has nowhere to lead to.
  private func sel(_ line: String, _ column: Asal.Lra, _ amount: JumlahLra) -> HTML {
    let printed =
      switch column {
      case .anggaran: amount.anggaran.printedAccounting
      case .realisasi: amount.realisasi.printedAccounting
      case .persen: amount.persen?.printedPercent() ?? ""
      }
    let hasLine = LaporanRealisasiAnggaran.Pos(rawValue: line) != nil || KodeAkun(line).flatMap { laporan?[$0] } != nil
    return hasLine ? context.angka(printed, .lra(tahun: context.tahun, baris: line, column)) : HTML(printed)
  }
}
