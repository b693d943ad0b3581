public import Document
import Sakip
public import Selaras

/// The pohon kinerja of a perangkat daerah as a document: every node in a table, its branches drawn, and the
/// contributions that it asks of others and is asked for.
public struct DokumenPohon: Sendable {
  private let state: State
  private let unit: UnitState
  private let tahun: Int
  private let asal: AsalLaporan
  private let tanggal: CalendarDay
  private let berlaku: PohonBerlaku
  private let pohon: PohonKinerja<KunciSimpul>
  private let program: ProgramPohon

  /// Gathers what the document of a year shows.
  /// - Throws: ``LaporanError/unitTidakAda(_:)`` and ``LaporanError/pohonBelumDisusun(_:)``.
  public init(state: State, unit id: String, tahun: Int, asal: AsalLaporan) throws(LaporanError) {
    guard let unit = state.unit[id] else { throw .unitTidakAda(id) }
    if let reason = Self.ketiadaan(unit) { throw reason }
    tanggal = try asal.hari()
    self.state = state
    self.unit = unit
    self.tahun = tahun
    self.asal = asal
    let tree = state.pohonBerlaku(pada: asal.tanggal.hariRencana(tahun: tahun))
    berlaku = tree
    pohon = tree.pohonKinerja([unit])
    program = tree.program(tree.simpul(unit), tahun: tahun, denganPagu: true)
  }

  /// Why there is nothing to make the document of; `nil` where there is.
  public static func ketiadaan(_ unit: UnitState) -> LaporanError? {
    unit.perencanaan.pohon.banyaknya == 0 ? .pohonBelumDisusun(unit.nama) : nil
  }

  /// The document.
  public var document: Document {
    let nodes = Section(
      "POHON KINERJA \(unit.nama.uppercased())", isNumbered: false, blocks: [pengantar, .table(tabelSimpul)])
    let branches = gambar
    let support = Section("DUKUNGAN LINTAS PERANGKAT DAERAH", isNumbered: false, blocks: dukungan)
    return Document(
      metadata: Metadata(
        title: "Pohon Kinerja \(unit.nama) Tahun \(tahun)", organisation: unit.nama, year: tahun, date: tanggal,
        identifier: "pohon/\(unit.id)/\(tahun)", subject: "Pohon kinerja \(unit.nama) Tahun \(tahun)",
        origin: asal.kaki),
      chapters: branches.isEmpty
        ? [nodes, support]
        : [nodes, Section("CABANG POHON KINERJA", isNumbered: false, blocks: branches), support])
  }

  private var pengantar: Block {
    "Pohon kinerja \(unit.nama) memuat \(ExactDecimal(pohon.praurut().count).printed) simpul. \(JenjangKinerja.sumber)"
  }

  private var tabelSimpul: Table {
    Table(
      "Simpul pohon kinerja", isNumbered: false,
      columns: [
        .init(width: 2), .init(width: 3.5), .init(width: 2.2), .init(width: 2.8), .init(width: 7), .init(width: 5.5),
      ],
      header: [
        [
          "Tingkat dan jenjang", "Kondisi", "Penanggung jawab", "Indikator", "Program, kegiatan, atau sub kegiatan",
          "Hubungan sebab-akibat dan catatan",
        ].map { Cell(RichText($0)) }
      ],
      rows: pohon.praurut().compactMap { step in berlaku.simpul(step.kunci).map { baris($0, step.kedalaman) } },
      isLandscape: true)
  }

  private func baris(_ node: SimpulPohonDitetapkan, _ depth: Int) -> Table.Row {
    let notes = [node.sebab ?? "Hubungan sebab-akibat belum diisi.", node.catatan].compactMap { $0 }
    return Table.Row(
      [
        "\(ExactDecimal(depth + 1).printed). \(node.jenjang.nama)", node.kondisi,
        node.jabatan.map { unit.organisasi.jabatan[$0]?.nama ?? $0 } ?? "belum ditetapkan",
        node.indikator.isEmpty
          ? "belum ada" : node.indikator.map { unit.indikator($0, tahun: tahun)?.nama ?? $0 }.joined(separator: "; "),
        program.uraian(node, berpagu: true) ?? "tidak ditautkan", notes.joined(separator: " "),
      ].map { Cell(RichText($0)) }, kind: depth == 0 ? .group : .normal)
  }

  /// One picture for each node with nodes below it, two levels down: each is legible on a page.
  private var gambar: [Block] {
    let heads = pohon.praurut().filter { $0.kedalaman % 2 == 0 && !pohon.anak($0.kunci).isEmpty }.map(\.kunci)
    return heads.map { head in
      let name = berlaku.kondisi(head)
      let nodes = pohon.praurut(dari: [head], tingkat: 3).compactMap { kotak($0) }
      return .figure(
        Figure(
          "Cabang \u{201C}\(name)\u{201D}",
          alternativeText: "\(nodes.count) simpul dari kiri ke kanan; isinya sama dengan tabel simpul pohon kinerja.",
          drawing: TreeChart(title: name, description: "Cabang pohon kinerja \(unit.nama).", nodes: nodes).drawing))
    }
  }

  private func kotak(_ step: PohonKinerja<KunciSimpul>.Langkah) -> TreeChart.Node? {
    berlaku.simpul(step.kunci).map { node in
      TreeChart.Node(
        depth: step.kedalaman, name: node.kondisi, kind: node.jenjang.nama,
        detail: [node.jabatan.map { unit.organisasi.jabatan[$0]?.nama ?? $0 }, program.tertaut(node)?.penanda]
          .compactMap { $0 }.joined(separator: ", "))
    }
  }

  private var dukungan: [Block] {
    let all = state.dukunganLintas(dari: unit) + state.dukunganLintas(kepada: unit.id)
    guard !all.isEmpty else { return ["Belum ada dukungan yang diminta dari atau oleh \(unit.nama)."] }
    return [
      .table(
        Table(
          "Dukungan lintas perangkat daerah", isNumbered: false,
          columns: [.init(width: 4), .init(width: 3), .init(width: 3), .init(width: 4), .init(width: 4)],
          header: [
            ["Hasil atau kondisi", "Pemilik", "Mitra", "Kontribusi yang diminta", "Keadaan dan jawaban"]
              .map { Cell(RichText($0)) }
          ],
          rows: all.map { one in
            let reason = one.tanggapan?.isi.alasan ?? ""
            return Table.Row(
              [
                berlaku.kondisi(one.simpul),
                state.unit[one.simpul.unit]?.nama ?? one.simpul.unit, state.unit[one.mitra]?.nama ?? one.mitra,
                one.permintaan.isi.kontribusi, one.keadaan.nama + (reason.isEmpty ? "" : ": \(reason)"),
              ].map { Cell(RichText($0)) })
          }, isLandscape: true))
    ]
  }
}
