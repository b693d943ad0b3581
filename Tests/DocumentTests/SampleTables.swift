import Document

/// The tables of the sample document.
enum SampleTables {
  static func achievement(key: ReferenceKey) -> Table {
    Table(
      "Capaian Sasaran Pertama Perjanjian Kinerja Camat Contoh Tahun 2024", key: key,
      columns: [
        .init(.centre, width: 0.5), .init(.left, width: 2.4), .init(.centre, width: 0.9), .init(.right), .init(.right),
        .init(.right, width: 1.1), .init(.left, width: 1.3),
      ],
      header: [
        [
          Cell("No.", rowSpan: 2), Cell("Indikator Kinerja", rowSpan: 2), Cell("Satuan", rowSpan: 2),
          Cell("Kinerja 2024", columnSpan: 3), Cell("Kategori", rowSpan: 2),
        ],
        ["Target", "Realisasi", "Capaian (%)"],
      ],
      rows: [
        .init([Cell("Sasaran 1: Meningkatnya kualitas pelayanan publik", columnSpan: 7)], kind: .group),
        .init([
          "1.", "Indeks Kepuasan Masyarakat (IKM)", "Nilai", number("87,65", "87.65"),
          Cell("\(.value("87,67", source: "/dari-mana/ikm"))", number: ExactNumber("87.67", format: .decimals(2))),
          number("100,02", "100.02"), "Sangat Tinggi",
        ]),
        .init([
          Cell("2.", rowSpan: 2), Cell("Persentase penyelenggaraan ketenteraman", rowSpan: 2), "%",
          number("70", "70", 0),
          number("70", "70", 0), number("100,00", "100"), "Sangat Tinggi",
        ]),
        .init(["%", "–", "–", "–", "belum diisi"]),
        .init([Cell("Rata-rata capaian", columnSpan: 5), number("100,01", "100.01"), ""], kind: .total),
      ],
      note: "Sumber: hasil pengukuran kinerja; lihat juga \(see: "program").")
  }

  static let programs = Table(
    "Daftar Program, Kegiatan, dan Sub Kegiatan Kecamatan Contoh", key: "program",
    columns: [
      .init(.left, width: 1.2), .init(.left, width: 3), .init(.left, width: 2.4), .init(.centre),
      .init(.right, width: 1.6),
      .init(.left, width: 1.6), .init(.left, width: 1.6), .init(.left, width: 1.6),
    ],
    header: [["Kode", "Uraian", "Indikator", "Target", "Pagu (Rp)", "Lokasi", "Sumber Dana", "Penanggung Jawab"]],
    rows: (1...40).map { index in
      Table.Row(
        [
          Cell("7.01.0\(index % 6 + 1)"), Cell("Kegiatan penyelenggaraan urusan pemerintahan nomor \(index)"),
          "Jumlah dokumen yang dipertanggungjawabkan", "12 dokumen",
          Cell("\(index).245.678.900", number: ExactNumber("\(index)245678900", format: .decimals(0))), "Contoh",
          "APBD", "Sekretaris",
        ], kind: index % 8 == 1 ? .group : .normal)
    }, isLandscape: true)

  static let spending = Table(
    "Rincian Realisasi Anggaran per 31 Desember 2024", key: nil,
    columns: [.init(.left, width: 3), .init(.right, width: 1.5), .init(.right, width: 1.5), .init(.right)],
    header: [["Program", "Pagu (Rp)", "Realisasi (Rp)", "%"]],
    rows: (1...60).map { index in
      Table.Row([
        Cell("Sub kegiatan penyediaan layanan ke-\(index)"), number("432.248.899", "432248899", 0),
        number("402.248.899", "402248899", 0), number("93,06", "93.06"),
      ])
    } + [
      Table.Row(["Subjumlah", number("1", "1", 0), number("1", "1", 0), number("100,00", "100")], kind: .subtotal),
      Table.Row(
        [
          "Jumlah", Cell("123.456.789.012.345.678", number: ExactNumber("123456789012345678", format: .decimals(0))),
          number("-25.934.933.940", "-25934933940", 0),
          Cell("93,06%", number: ExactNumber("93.06", format: .percent(2))),
        ], kind: .total),
    ])

  static let unnumbered = Table(
    "Pihak yang berjanji", isNumbered: false, columns: [.init(), .init()], header: [],
    rows: [.init(["Pihak Pertama", "Camat"]), .init(["Pihak Kedua", "Bupati"])])

  static func number(_ printed: String, _ exact: String, _ decimals: Int = 2) -> Cell {
    Cell(RichText(printed), number: ExactNumber(exact, format: .decimals(decimals)))
  }
}
