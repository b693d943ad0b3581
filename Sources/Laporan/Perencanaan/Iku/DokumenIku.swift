public import Document
import Sakip
public import Selaras

/// The decree on the Indikator Kinerja Utama of a unit (SK IKU): its head, the indikator by level with baseline and
/// targets, their definition sheets, and the formulas as they were read.
///
/// Number and day are those of the decree that stands at the end of the year; without one the document is a draft of the
/// version of the plan that is in force then.
public struct DokumenIku: Sendable {
  let unit: UnitState
  let versi: VersiRenstraDitetapkan
  let susunan: SusunanIku
  let sel: Sel
  let tahun: Int
  private let landasan: LandasanHukum?
  private let asal: AsalLaporan
  private let tanggal: CalendarDay

  /// Gathers what the document shows.
  /// - Parameter tahun: the version in force on its last day is meant.
  /// - Throws: ``LaporanError/unitTidakAda(_:)`` and ``LaporanError/ikuBelumDitetapkan(unit:tahun:)``.
  public init(
    state: State, unit id: String, tahun: Int, asal: AsalLaporan,
    alamat: @escaping @Sendable (Asal) -> String? = { _ in nil }
  ) throws(LaporanError) {
    guard let unit = state.unit[id] else { throw .unitTidakAda(id) }
    guard let (versi, landasan) = Self.keputusan(unit, tahun: tahun) else {
      throw .ikuBelumDitetapkan(unit: unit.nama, tahun: tahun)
    }
    let order = SusunanIku(unit, versi: versi)
    guard order.banyaknya > 0 else { throw .ikuBelumDitetapkan(unit: unit.nama, tahun: tahun) }
    self.unit = unit
    self.versi = versi
    self.tahun = tahun
    susunan = order
    sel = Sel(alamat: alamat, persenRingkas: true)
    self.landasan = landasan
    self.asal = asal
    tanggal = try asal.hari()
  }

  /// Why there is nothing to make the document of; `nil` where there is.
  public static func ketiadaan(_ unit: UnitState, tahun: Int) -> LaporanError? {
    guard let (version, _) = keputusan(unit, tahun: tahun),
      unit.perencanaan.indikator(dalam: version).contains(where: \.utama)
    else { return .ikuBelumDitetapkan(unit: unit.nama, tahun: tahun) }
    return nil
  }

  private static func keputusan(_ unit: UnitState, tahun: Int) -> (VersiRenstraDitetapkan, LandasanHukum?)? {
    if let decree = unit.perencanaan.keputusanIku(tahun: tahun) { return (decree.versi, decree.landasan) }
    return unit.renstra(tahun: tahun).map { ($0, nil) }
  }

  /// The document.
  public var document: Document {
    Document(
      metadata: Metadata(
        title: "\(judulKonsep)Keputusan Indikator Kinerja Utama \(unit.nama) Tahun \(versi.periode.printed)",
        organisation: unit.nama, year: tahun, date: tanggal, identifier: "iku/\(unit.id)/\(tahun)",
        subject: "Indikator Kinerja Utama \(unit.nama) Tahun \(versi.periode.printed)", origin: asal.kaki),
      chapters: [
        Section("\(judulKonsep)KEPUTUSAN \(pejabat)".uppercased(), isNumbered: false, blocks: kepala + isi),
        Section(
          "LAMPIRAN I: INDIKATOR KINERJA UTAMA MENURUT TINGKAT", isNumbered: false,
          blocks: [ringkasan, catatanTarget] + tabel.map { .table($0) }),
        Section(
          "LAMPIRAN II: DEFINISI OPERASIONAL", isNumbered: false,
          blocks: [.table(LampiranDefinisi(dokumen: self).tabel)]),
        LampiranRumus(dokumen: self).bab,
      ])
  }

  /// The tables of the indikator, one a level.
  var tabel: [Table] {
    JenjangIku.allCases.compactMap { level in
      let groups = susunan.kelompok.filter { $0.jenjang == level }
      return groups.isEmpty ? nil : TabelTingkatIku(dokumen: self, jenjang: level, kelompok: groups).tabel
    }
  }

  private var pejabat: String { unit.organisasi.identitas.isi.jabatanKepala }
  private var judulKonsep: String { landasan == nil ? "Konsep " : "" }

  private var kepala: [Block] {
    let number = landasan.map { "NOMOR \($0.nomor.uppercased())" } ?? "NOMOR: belum dicatat"
    return [
      .titleContinuation(
        RichText([
          .text(number), .lineBreak, .text("TENTANG"), .lineBreak,
          .text("INDIKATOR KINERJA UTAMA \(unit.nama.uppercased())"), .lineBreak,
          .text("TAHUN \(versi.periode.printed)"),
        ]))
    ]
  }

  private var isi: [Block] {
    let isNamed = !versi.dasarHukum.isEmpty && versi.landasan?.isTercetak ?? true
    let ground = landasan == nil && isNamed ? [versi.dasarHukum] : []
    let sentence = landasan == nil ? versi.landasan?.kalimatTakTercetak : nil
    let unprinted: [Block] = sentence.map { [.paragraph(RichText($0))] } ?? []
    let day = landasan.map { $0.tanggal ?? versi.tanggal }
    return [
      .subheading("Dasar"),
      .list(ItemList(.decimal, (Self.dasar + ground).map { RichText($0) })),
    ] + unprinted + [
      .subheading("Menetapkan"),
      .list(
        ItemList(
          .letter,
          [
            RichText(
              "Indikator Kinerja Utama \(unit.nama) Tahun \(versi.periode.printed), \(susunan.banyaknya) indikator, sebagaimana tercantum dalam Lampiran I."
            ),
            "Definisi operasional setiap indikator tercantum dalam Lampiran II, dan rumusnya dalam Lampiran III.",
            RichText(
              day.map { "Keputusan ini berlaku sejak tanggal ditetapkan, \($0.printed)." }
                ?? "Konsep ini belum berlaku: nomor dan tanggal keputusannya belum dicatat."),
          ])),
      .signatures([
        Signature(
          placeAndDate: day.map { "\(unit.organisasi.identitas.isi.tempat), \($0.printed)" } ?? "",
          post: [pejabat.uppercased()])
      ]),
    ]
  }

  /// What the law asks of the indikator of a perangkat daerah, as a summary.
  private static let dasar = [
    "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah.",
    "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/09/M.PAN/5/2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama.",
    "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014.",
  ]

  private var ringkasan: Block {
    let counts = JenjangIku.allCases.compactMap { level -> String? in
      let count = susunan.kelompok.filter { $0.jenjang == level }.reduce(0) { $0 + $1.indikator.count }
      return count == 0 ? nil : "\(level.nama(pada: unit).lowercased()) \(count)"
    }
    return .paragraph(
      RichText(
        "\(unit.nama) memiliki \(susunan.banyaknya) indikator kinerja utama: \(Kalimat.daftar(counts)). Tingkatnya mengikuti jabatan pada lembar definisi, atau simpul pohon kinerja yang memuat indikatornya."
      ))
  }

  /// That the version may still change, and with it what is decreed.
  private var terbuka: String {
    unit.perencanaan.status(versi: versi.id) == .ditutup
      ? "" : " Versi itu belum ditutup, sehingga indikator dan targetnya masih dapat berubah."
  }

  private var catatanTarget: Block {
    .paragraph(
      RichText(
        "Target diambil dari \(versi.nama).\(terbuka) Tanda \(Sel.kosong) berarti nilainya belum ditetapkan. Akhir periode adalah target tahun \(versi.periode.akhir)."
      ))
  }
}
