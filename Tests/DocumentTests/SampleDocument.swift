import Document
import Foundation

/// A report of an invented kecamatan that uses everything a document can hold.
enum SampleDocument {
  static let metadata = Metadata(
    title: "Laporan Kinerja Kecamatan Contoh Tahun 2024", subtitle: "LKjIP", organisation: "Kecamatan Contoh",
    year: 2024, date: day, identifier: "lkjip/kecamatan-contoh/2024",
    subject: "Akuntabilitas kinerja")

  static func document(numbering: NumberingStyle = .decimal, copies: Int = 1) -> Document {
    Document(
      metadata: metadata,
      cover: Cover(
        title: ["LAPORAN KINERJA", "INSTANSI PEMERINTAH", "TAHUN 2024"], emblem: emblem,
        foot: ["KECAMATAN CONTOH", "PEMERINTAH KABUPATEN CONTOH", "2025"]),
      frontMatter: [
        .section(title: "KATA PENGANTAR", blocks: preface),
        .section(title: "PERNYATAAN TELAH DIREVIU", blocks: statement),
        .contents, .listOfTables, .listOfFigures,
        .section(title: "IKHTISAR EKSEKUTIF", blocks: summary),
      ],
      chapters: [introduction, planning] + (0..<copies).map(accountability) + [closing], numbering: numbering)
  }

  static let day: CalendarDay = {
    guard let day = CalendarDay(year: 2025, month: 2, day: 28) else { preconditionFailure("no such day") }
    return day
  }()

  /// A green disc.
  private static let emblem = Drawing(
    file: Array(Data(base64Encoded: emblemPNG) ?? Data()), kind: .png, width: 24, height: 24, title: "Lambang")

  private static let emblemPNG = """
    iVBORw0KGgoAAAANSUhEUgAAABgAAAAYCAIAAABvFaqvAAAAUklEQVR42mP4TyXAgEtCOs4eFyLWIDxG4DGOgTxTMM1iINsUNLMY\
    KDEF2SwGCk2Bm0VVgyg0BYJGDRo1iFoGDb4sQs3cT83yiJolJDXLbLJrEQC/S9mWuySM5wAAAABJRU5ErkJggg==
    """

  private static let preface: [Block] = [
    """
    Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa. Laporan ini disusun sebagai pertanggungjawaban atas \
    pelaksanaan tugas dan fungsi serta penggunaan anggaran tahun 2024.
    """,
    .signatures([Signature(placeAndDate: "Contoh, 28 Februari 2025", post: ["CAMAT CONTOH"])]),
  ]

  private static let statement: [Block] = [
    "Kami telah mereviu Laporan Kinerja Kecamatan Contoh untuk tahun anggaran 2024 sesuai pedoman reviu.",
    .signatures([
      Signature(post: ["CAMAT CONTOH"]),
      Signature(placeAndDate: "Contoh, 28 Februari 2025", post: ["INSPEKTUR", "KABUPATEN CONTOH"]),
    ]),
  ]

  private static let summary: [Block] = [
    """
    Capaian sasaran pertama sebesar \(.value("100,02%", source: "/dari-mana/ikm/2024")) dan tergolong \
    \(strong: "Sangat Tinggi"); rinciannya pada \(see: "capaian-1") dan \(see: "grafik-1").
    """
  ]

  private static let introduction = Section(
    "PENDAHULUAN",
    sections: [
      Section(
        "Gambaran Umum", key: "gambaran",
        blocks: [
          """
          Kecamatan Contoh menyelenggarakan pemerintahan umum. Istilah \(emphasis: "outcome") dipakai sesuai pedoman. \
          Tanda khusus tetap dicetak: # * _ $ @ < > \\ ` ~ [x] {y} "kutip" – 100%.
          """,
          .list(ItemList(.decimal, ["bahan evaluasi akuntabilitas kinerja;", "penyempurnaan perencanaan."])),
          .list(
            ItemList(
              .letter,
              items: [
                ["Pelayanan administrasi:", .list(ItemList(.decimalParenthesis, ["kependudukan;", "perizinan."]))],
                ["Pemberdayaan masyarakat."],
              ])),
          .list(ItemList(.bullet, ["jujur", "terbuka"])),
          .list(ItemList(.letterParenthesis, ["butir pertama", "butir kedua"])),
        ],
        sections: [
          Section("Dasar Hukum", blocks: ["Lihat \(.link("pedoman", address: "https://contoh.go.id/pedoman"))."])
        ]),
      Section(
        "Struktur Organisasi",
        blocks: [
          "Susunan organisasi tampak pada \(see: "organisasi").",
          .figure(
            Figure(
              "Bagan Struktur Organisasi Kecamatan Contoh", key: "organisasi",
              alternativeText: "Camat membawahi sekretaris dan lima seksi.", drawing: organisation.drawing)),
        ]),
    ])

  static let organisation = OrganisationChart(
    title: "Struktur organisasi", description: "Camat membawahi sekretaris dan lima seksi.",
    root: .init(
      "Camat",
      [
        .init(
          "Sekretaris",
          [.init("Subbagian Umum dan Kepegawaian"), .init("Subbagian Perencanaan dan Keuangan")]),
        .init("Seksi Pemerintahan"), .init("Seksi Ketenteraman dan Ketertiban Umum"),
        .init("Seksi Pemberdayaan Masyarakat dan Desa"), .init("Seksi Kesejahteraan Sosial"),
      ]))

  private static let planning = Section(
    "PERENCANAAN KINERJA",
    sections: [
      Section(
        "Program, Kegiatan, dan Sub Kegiatan",
        blocks: ["Rincian program tampak pada \(see: "program").", .table(SampleTables.programs)])
    ])

  private static func accountability(_ copy: Int) -> Section {
    let suffix = copy == 0 ? "" : "-\(copy)"
    return Section(
      "AKUNTABILITAS KINERJA",
      sections: [
        Section(
          "Capaian Kinerja Organisasi",
          blocks: [
            "Nilai capaian dihitung dengan rumus berikut.", .formula(formula),
            .subheading("Sasaran pertama"), .table(SampleTables.achievement(key: ReferenceKey("capaian-1\(suffix)"))),
            .figure(
              Figure(
                "Target dan Realisasi Indeks Kepuasan Masyarakat", key: ReferenceKey("grafik-1\(suffix)"),
                alternativeText: "Realisasi naik dari 84,10 pada 2021 menjadi 87,67 pada 2024.", drawing: trend.drawing,
                note: "Sumber: pengukuran kinerja.")),
            .figure(
              Figure(
                "Capaian per Indikator", alternativeText: "Empat indikator, tiga di atas 100.", drawing: bars.drawing)),
          ]),
        Section(
          "Realisasi Anggaran",
          blocks: [
            .table(SampleTables.spending),
            .figure(
              Figure("Serapan per Program", alternativeText: "Serapan dua program.", drawing: bullets.drawing)),
            .pageBreak, .table(SampleTables.unnumbered),
          ]),
      ])
  }

  static let formula: MathNode = .row([
    .variable("E"), .symbol("="), .fraction(.number("1"), .variable("n")),
    .sum(from: .row([.variable("i"), .symbol("="), .number("1")]), to: .variable("n")),
    .bracketed(
      .row([
        .number("1"), .symbol("−"),
        .fraction(
          .fraction(.subscripted(.variable("RAK"), .variable("i")), .subscripted(.variable("RVK"), .variable("i"))),
          .fraction(.subscripted(.variable("PAK"), .variable("i")), .subscripted(.variable("TVK"), .variable("i")))),
      ])), .symbol("×"), .number("100%"), .text(" dengan "), .superscripted(.variable("x"), .number("2")),
  ])

  static let trend = TrendChart(
    title: "Target dan realisasi", description: "Realisasi naik dari 84,10 menjadi 87,67.",
    years: [
      .init("2021", target: ChartValue(84, printed: "84,00"), realisasi: ChartValue(84.1, printed: "84,10")),
      .init("2022", target: ChartValue(85, printed: "85,00"), realisasi: nil),
      .init("2023", target: ChartValue(86.5, printed: "86,50"), realisasi: ChartValue(85.9, printed: "85,90")),
      .init("2024", target: ChartValue(87.65, printed: "87,65"), realisasi: ChartValue(87.67, printed: "87,67")),
      .init("2025", target: ChartValue(87.7, printed: "87,70"), realisasi: nil),
    ])

  static let bars = BarChart(
    title: "Capaian", description: "Empat indikator.",
    bars: [
      .init("Indeks Kepuasan Masyarakat", value: ChartValue(100.02, printed: "100,02%")),
      .init(
        "Persentase desa tertib administrasi pemerintahan desa dan keuangan desa",
        value: ChartValue(230.04, printed: "230,04%")),
      .init("Nilai AKIP", value: ChartValue(86.5, printed: "86,50%")),
      .init("Indeks baru", value: nil, missing: "baru mulai 2025"),
    ])

  static let bullets = BulletChart(
    title: "Serapan", description: "Dua program.",
    bullets: [
      .init(
        "Program Penunjang Urusan Pemerintahan Daerah", serapan: ChartValue(93.67, printed: "93,67%"),
        detail: "Rp6.764.500.000 dari Rp7.221.153.000"),
      .init(
        "Program Pemberdayaan", serapan: ChartValue(104.2, printed: "104,20%"),
        detail: "Rp104.200.000 dari Rp100.000.000"),
    ])

  private static let closing = Section(
    "PENUTUP",
    blocks: [
      "Seluruh sasaran tercapai; lihat kembali \(see: "gambaran").",
      .signatures([Signature(placeAndDate: "Contoh, 28 Februari 2025", post: ["CAMAT CONTOH,"])]),
    ])
}
