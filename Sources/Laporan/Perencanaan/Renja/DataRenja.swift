public import Document
import Sakip
import Selaras

extension BahanRenja {
  /// One table to compute with; `nil` where nothing is recorded for it. Where the printed table repeats amounts as sums of what
  /// stands below, each stands once here, at its sub kegiatan: a column of money adds up to the total of the document.
  public func data(_ kind: TabelRenja86) -> Table? {
    switch kind {
    case .program: pohon.baris.isEmpty ? nil : dataProgram
    case .telaah: telaah.map(dataTelaah)
    case .perubahan: perbandingan.map(dataPerubahan)
    case .evaluasi, .isu, .layanan, .usulan: tabel(kind)
    }
  }

  private var dataProgram: Table {
    dataTabel(
      "Rencana program dan kegiatan \(unit.nama) tahun \(tahun) dan prakiraan maju tahun \(tahun + 1)",
      [
        "Kode", "Tingkat", "Program, kegiatan, atau sub kegiatan", "Indikator", "Lokasi", "Target \(tahun)",
        "Pagu indikatif \(tahun) (Rp)", "Sumber dana", "Catatan", "Target \(tahun + 1)",
        "Kebutuhan dana \(tahun + 1) (Rp)",
      ],
      pohon.baris.flatMap { place -> [Table.Row] in
        guard let row = isi.baris[place.id] else { return [] }
        return baris(row.keluaran) { output, isFirst in
          [
            sel.teks(row.kode ?? ""), Cell(RichText(row.tingkat.nama)), sel.teks(row.nama),
            sel.teks(output?.indikator ?? ""), sel.teks(row.lokasi), sel.bersatuan(output?.target),
            uang(place.pagu.jumlah, row.tingkat, isFirst), sel.teks(row.sumberDana), sel.teks(row.catatan),
            sel.bersatuan(output?.prakiraan), uang(place.prakiraan.jumlah, row.tingkat, isFirst),
          ]
        }
      })
  }

  private func dataTelaah(_ review: TelaahRancanganAwal) -> Table {
    let side = ["Nama", "Lokasi", "Indikator", "Target", "Pagu indikatif (Rp)"]
    return dataTabel(
      "Telaah rancangan awal RKPD tahun \(tahun) \(unit.nama)",
      ["Nomor", "Tingkat"] + side.map { "\($0), rancangan awal" } + side.map { "\($0), analisis kebutuhan" },
      review.baris.flatMap { row -> [Table.Row] in
        let outputs = [row.awal, row.analisis].map { $0?.baris.keluaran.filter { $0.asal == .renstra } ?? [] }
        return (0..<max(1, outputs.map(\.count).max() ?? 1)).map { line -> Table.Row in
          let sides = zip([row.awal, row.analisis], outputs).flatMap { side, own -> [Cell] in
            let output = own.indices.contains(line) ? own[line] : nil
            return [
              sel.teks(side?.baris.nama ?? ""), sel.teks(side?.baris.lokasi ?? ""), sel.teks(output?.indikator ?? ""),
              sel.bersatuan(output?.target), uang(side?.pagu.jumlah, row.tingkat, line == 0),
            ]
          }
          return Table.Row([Cell(RichText(row.nomor)), Cell(RichText(row.tingkat.nama))] + sides)
        }
      })
  }

  /// Every row of both documents, also those that stay: what is computed with it needs the whole.
  private func dataPerubahan(_ compared: PerbandinganRencana) -> Table {
    let side = [
      "Nama", "Sasaran", "Lokasi", "Indikator", "Target \(tahun)", "Pagu indikatif \(tahun) (Rp)", "Sumber dana",
      "Target \(tahun + 1)", "Kebutuhan dana \(tahun + 1) (Rp)",
    ]
    return dataTabel(
      "Semula dan menjadi: \(compared.menjadi.nama) terhadap \(compared.semula.nama) \(unit.nama)",
      ["Kode", "Tingkat"] + side.map { "\($0), semula" } + side.map { "\($0), menjadi" }
        + ["Bertambah atau berkurang (Rp)", "Perubahan", "Yang berubah"],
      compared.baris.flatMap { row -> [Table.Row] in
        let outputs = [row.semula, row.menjadi].map { $0?.baris.keluaran ?? [] }
        return (0..<max(1, outputs.map(\.count).max() ?? 1)).map { line -> Table.Row in
          let sides = zip([row.semula, row.menjadi], outputs).flatMap { side, own -> [Cell] in
            let output = own.indices.contains(line) ? own[line] : nil
            return [
              sel.teks(side?.baris.nama ?? ""), sel.teks(sasaran(side?.baris)), sel.teks(side?.baris.lokasi ?? ""),
              sel.teks(output?.indikator ?? ""), sel.bersatuan(output?.target),
              uang(side?.pagu.jumlah, row.tingkat, line == 0), sel.teks(side?.baris.sumberDana ?? ""),
              sel.bersatuan(output?.prakiraan), uang(side?.prakiraan.jumlah, row.tingkat, line == 0),
            ]
          }
          return Table.Row(
            [sel.teks(row.terakhir?.kode ?? ""), Cell(RichText(row.tingkat.nama))] + sides + [
              uang(row.selisih, row.tingkat, line == 0), Cell(RichText(row.perubahan.rawValue)),
              sel.teks(row.unsur.map(\.rawValue).joined(separator: ", ")),
            ])
        }
      })
  }

  /// The sasaran that a row serves; empty for none.
  private func sasaran(_ row: BarisRencanaDitetapkan?) -> String {
    row?.sasaran.flatMap { unit.perencanaan.sasaran[$0]?.nama } ?? ""
  }

  /// A row for each output; one without any output has a row all the same.
  private func baris(_ outputs: [KeluaranRencana], _ cells: (KeluaranRencana?, Bool) -> [Cell]) -> [Table.Row] {
    outputs.isEmpty
      ? [Table.Row(cells(nil, true))]
      : outputs.enumerated().map { index, output in Table.Row(cells(output, index == 0)) }
  }

  /// An amount where it stands: at a sub kegiatan, in the first of its rows. Elsewhere the cell is empty.
  private func uang(_ amount: Rupiah?, _ level: TingkatAnggaran, _ isFirst: Bool) -> Cell {
    level == .subKegiatan && isFirst ? sel.rupiah(amount) : Cell("")
  }

  private func dataTabel(_ title: String, _ columns: [String], _ rows: [Table.Row]) -> Table {
    Table(
      title, isNumbered: false, columns: columns.map { _ in .init(width: 1) },
      header: [columns.map { Cell(RichText($0)) }], rows: rows)
  }
}
