extension NumberedDocument {
  /// The tables, metadata and sections as JSON (UTF-8).
  ///
  /// ```json
  /// {"bagian": [{"bagian": […], "judul": "PENDAHULUAN", "nomor": "BAB I", "tabel": ["1.1"]}],
  ///  "gambar": [{"judul": "…", "nomor": "1.1", "uraian": "…"}],
  ///  "metadata": {"asal": null, "bahasa": "id", "judul": "…", "organisasi": "…", "pengenal": "…", "pokok": "…", "subjudul": null,
  ///               "tahun": 2024, "tanggal": "2025-02-28"},
  ///  "tabel": [{"baris": [["1", "…"]], "catatan": null, "jenis": ["normal"], "judul": "…", "kolom": ["No.", "…"],
  ///             "nomor": "3.1"}]}
  /// ```
  ///
  /// Cells are texts as printed. Headers of several rows are joined (`Kinerja 2024 / Target`). Every row has as many
  /// cells as there are columns: a cell over several rows is repeated in each, a cell over several columns stands in
  /// the first and leaves the others empty. `jenis` says of each row whether it is `normal`, `group`, `subtotal` or
  /// `total`. A table without number has an empty `nomor`.
  public func json() -> [UInt8] {
    let value: JSONValue = [
      "metadata": [
        "judul": .string(metadata.title),
        "subjudul": metadata.subtitle.map { .string($0) } ?? .null,
        "organisasi": .string(metadata.organisation),
        "tahun": .int(metadata.year),
        "bahasa": .string(metadata.language),
        "tanggal": .string(metadata.date.iso),
        "pengenal": .string(metadata.identifier),
        "pokok": .string(metadata.subject),
        "asal": metadata.origin.map { .string($0) } ?? .null,
      ],
      "bagian": .array(chapters.map(\.json)),
      "tabel": .array(tables.map(\.json)),
      "gambar": .array(
        figures.map { numbered in
          [
            "nomor": .string(numbered.number), "judul": .string(numbered.figure.title),
            "uraian": .string(numbered.figure.alternativeText),
          ]
        }),
    ]
    return value.bytes
  }
}

extension NumberedSection {
  fileprivate var json: JSONValue {
    [
      "nomor": entry.number.map { .string($0) } ?? .null,
      "judul": .string(entry.title),
      "tabel": .array(blocks.flatMap(\.tables).map { .string($0.number) }),
      "bagian": .array(sections.map(\.json)),
    ]
  }
}

extension NumberedBlock {
  /// The tables in a block, also those inside a list.
  fileprivate var tables: [NumberedTable] {
    switch self {
    case .table(let table): [table]
    case .list(_, _, let items): items.flatMap { $0.flatMap(\.tables) }
    case .paragraph, .subheading, .titleContinuation, .figure, .formula, .signatures, .pageBreak: []
    }
  }
}

extension NumberedTable {
  fileprivate var json: JSONValue {
    [
      "nomor": .string(number),
      "judul": .string(table.title),
      "kolom": .array(grid.columnTitles.map { .string($0) }),
      "baris": .array(grid.bodyTexts.map { row in .array(row.map { .string($0) }) }),
      "jenis": .array(table.rows.map { .string($0.kind.rawValue) }),
      "catatan": table.note.map { .string($0.plainText) } ?? .null,
    ]
  }
}
