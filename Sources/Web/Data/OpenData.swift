import Document
import Hummingbird
import Sakip
import Selaras

/// Tables of open data: the figures of the pages, as printed there.
enum OpenData {
  /// All perangkat daerah in a year.
  static func ikhtisar(_ context: PageContext) throws(WebError) -> Table {
    let page = try OverviewPage(context)
    return table(
      "Capaian kinerja dan serapan anggaran tahun \(context.tahun)",
      kolom: [
        "Kode", "Perangkat daerah", "Jenis", "Indikator", "Melampaui target", "Tepat mencapai target",
        "Belum mencapai target", "Belum dapat diukur", "Rata-rata capaian (%)", "Kategori", "Pagu (Rp)",
        "Realisasi (Rp)", "Serapan (%)", "Pagu dasar serapan (Rp)", "Dihitung dalam serapan bersama",
        "Kelengkapan realisasi anggaran",
      ],
      baris: page.ikhtisar.diurutkan(menurut: page.urutan).map { row in
        let rekap = row.ikhtisar.rekap
        let hasBudget = !row.ikhtisar.rincian.isEmpty
        return [
          row.identitas.id, row.identitas.nama, row.identitas.jenis.nama, Count(rekap.jumlah).printed,
          Count(rekap.melampaui).printed, Count(rekap.sesuai).printed, Count(rekap.belumTercapai).printed,
          Count(rekap.tidakTerukur.count).printed, rekap.rataRata?.printed() ?? "belum terukur",
          row.kategori ?? "belum terukur", hasBudget ? row.ikhtisar.anggaran.pagu.printed : "belum dicatat",
          row.ikhtisar.adaRealisasiAnggaran ? row.ikhtisar.anggaran.realisasi.printed : "belum dicatat",
          row.ikhtisar.serapan?.printed() ?? "belum dapat dihitung",
          row.ikhtisar.adaRealisasiAnggaran ? row.ikhtisar.anggaran.pagu.printed : "belum dicatat",
          row.tanpaSerapan.map { "tidak: \($0)" } ?? "ya",
          hasBudget ? kelengkapan(row.ikhtisar.cakupanBelanja) : "anggaran belum dicatat",
        ]
      } + (page.ikhtisar.berisi.isEmpty ? [] : [jumlah(page.ikhtisar)]))
  }

  /// All the rows together: each sum is that of its column; the serapan is of the pagu of those that spent.
  private static func jumlah(_ overview: IkhtisarPemda) -> [String] {
    let counts = overview.hitungan
    let covered = overview.cakupanSerapan
    return [
      "jumlah", "Seluruh perangkat daerah dalam tabel ini", "semua jenis", Count(counts.jumlah).printed,
      Count(counts.melampaui).printed, Count(counts.sesuai).printed, Count(counts.belumTercapai).printed,
      Count(counts.tidakTerukur).printed, "tidak dirata-ratakan", "tidak dikelompokkan",
      overview.berisi.allSatisfy { $0.tanpaAnggaran != nil } ? "belum dicatat" : overview.anggaran.pagu.printed,
      covered.dihitung == 0 ? "belum dicatat" : overview.anggaranTerserap.realisasi.printed,
      overview.serapan?.printed() ?? "belum dapat dihitung",
      covered.dihitung == 0 ? "belum dicatat" : overview.anggaranTerserap.pagu.printed,
      "\(covered.dihitung) dari \(covered.seluruhnya) perangkat daerah",
      kelengkapan(overview.berisi.map(\.ikhtisar.cakupanBelanja).total()),
    ]
  }

  /// The indikator of a perangkat daerah in a year.
  static func indikator(_ context: PageContext, _ unit: UnitState) -> Table {
    let scale = unit.skala(tahun: context.tahun)
    return table(
      "Indikator \(unit.nama) tahun \(context.tahun)",
      kolom: [
        "Kode", "Indikator", "Tujuan atau sasaran", "Satuan", "Target", "Realisasi", "Keadaan realisasi",
        "Periode yang belum termasuk", "Capaian (%)", "Kategori", "Target akhir \(unit.namaRencana)",
        "Capaian terhadap akhir \(unit.namaRencana) (%)", "Pagu (Rp)", "Realisasi anggaran (Rp)", "Serapan (%)",
        "Kelengkapan realisasi anggaran", "Kebijakan",
      ],
      baris: context.ikhtisar(unit).indikator.map { result in
        [
          result.indikator.id, result.indikator.nama, result.sasaran,
          result.indikator.satuan.isEmpty ? "indeks" : result.indikator.satuan,
          result.target?.isi.printed ?? "belum ditetapkan", result.hasilRealisasi.tercetak,
          keadaan(result.hasilRealisasi), periodeKosong(result), printed(result.capaian),
          result.kategori ?? "belum terukur",
          result.targetAkhir?.isi.printed ?? "belum ditetapkan", printed(result.capaianAkhir),
          result.anggaran?.pagu.printed ?? "belum dipetakan",
          result.anggaran == nil ? "belum dipetakan" : result.belanja?.printed ?? "belum dicatat",
          result.serapan?.printed() ?? "belum dapat dihitung",
          result.anggaran == nil ? "belum dipetakan" : kelengkapan(result.cakupanBelanja), kebijakan(result, scale),
        ]
      })
  }

  /// The budget of a perangkat daerah in a year.
  static func anggaran(_ context: PageContext, _ unit: UnitState) -> Table {
    table(
      "Anggaran \(unit.nama) tahun \(context.tahun)",
      kolom: [
        "Nomor", "Tingkat", "Kode rekening", "Nama", "Pagu murni (Rp)", "Pagu perubahan (Rp)", "Pagu yang berlaku (Rp)",
        "Realisasi (Rp)", "Serapan (%)", "Kelengkapan realisasi",
      ],
      baris: unit.anggaranBersanding(tahun: context.tahun).map { row in
        let place = row.baris.simpul
        return [
          row.baris.nomor, place.tingkat.nama, place.kode ?? "tidak ada", place.nama,
          row.murni?.printed ?? "tidak ada", row.perubahan?.printed ?? "tidak ada", row.baris.jumlah.pagu.printed,
          row.baris.realisasi?.printed ?? "belum dicatat",
          row.baris.serapan?.printed() ?? (row.baris.cakupan.ada ? "pagu 0" : "belum dapat dihitung"),
          kelengkapan(row.baris.cakupan),
        ]
      })
  }

  /// A table as the file that the address names.
  static func reply(_ table: Table, _ request: RouteRequest) async throws -> Reply {
    let context = request.context
    let shown = context.per ?? context.hariIni
    let day = CalendarDay(year: shown.tahun, month: shown.bulan, day: shown.hari)
    guard let day, let file = BerkasData(request.parameters["berkas"] ?? ""), Self.nama.contains(file.nama) else {
      throw WebError.tidakDitemukan("Berkas data ini tidak ada. Pilih CSV, XLSX, atau JSON pada halamannya.")
    }
    let document = try Document(
      metadata: Metadata(
        title: table.title, organisation: context.namaPemda, year: context.tahun, date: day,
        identifier: context.path, subject: "Data terbuka kinerja"),
      opening: [.table(table)]
    ).numbered()
    let fileName =
      "\(file.nama)\(request.parameters["unit"].map { "-\($0)" } ?? "")-\(context.tahun).\(file.bentuk.rawValue)"
    switch file.bentuk {
    case .json: return .data(document.json(), .applicationJson, fileName: fileName)
    case .csv:
      return .data(
        document.tables.first?.csv() ?? [], MediaType(type: .text, subType: "csv", parameter: ("charset", "utf-8")),
        fileName: fileName)
    case .xlsx:
      return .download(
        try await request.services.lembar.xlsx(document), contentType: BerkasData.tipeXlsx, fileName: fileName)
    }
  }

  /// The name of the file that the address names, of those that a route gives out.
  /// - Throws: ``WebError/tidakDitemukan(_:)`` for another.
  static func nama(_ request: RouteRequest, _ names: [String]) throws(WebError) -> String {
    guard let file = BerkasData(request.parameters["berkas"] ?? ""), names.contains(file.nama) else {
      throw .tidakDitemukan("Berkas data ini tidak ada. Pilih CSV, XLSX, atau JSON pada halamannya.")
    }
    return file.nama
  }

  private static let nama: Set<String> = [
    "ikhtisar", "indikator", "anggaran", "lra", "nomenklatur", "kode", "rencana", "definisi", "versi", "jurnal",
    "temuan", "reviu", "pohon", "lintas", "perjanjian", "rencana-aksi", "evaluasi", "isu", "layanan", "telaah",
    "usulan", "program", "perubahan", "organisasi", "susunan",
  ]

  static func table(_ title: String, kolom: [String], baris: [[String]]) -> Table {
    Table(
      title, isNumbered: false, columns: kolom.map { _ in Table.Column() },
      header: [kolom.map { Cell(RichText($0)) }], rows: baris.map { Table.Row($0.map { Cell(RichText($0)) }) })
  }

  private static func kelengkapan(_ covered: CakupanBelanja) -> String {
    covered.catatan.first ?? "lengkap"
  }

  private static func kebijakan(_ result: KinerjaIndikator, _ scale: SkalaKategori) -> String {
    let sentences = result.kebijakan(scale)
    return sentences.isEmpty ? "tidak ada" : sentences.joined(separator: " ")
  }

  private static func keadaan(_ result: HasilRealisasi) -> String {
    switch result {
    case .tidakAda(let reason): reason.nama
    case .terhitung(let actual):
      (actual.resmi ? "disetujui" : "belum disetujui") + (actual.sementara.map { ", angka sementara: \($0)" } ?? "")
    }
  }

  private static func periodeKosong(_ result: KinerjaIndikator) -> String {
    guard let actual = result.realisasi else { return "seluruhnya" }
    return actual.periodeKosong.isEmpty ? "tidak ada" : Periode.daftar(actual.periodeKosong)
  }

  private static func printed(_ result: HasilCapaian) -> String {
    switch result {
    case .terukur(let figure): figure.printed
    case .tidakTerukur(let reason): reason
    }
  }
}
