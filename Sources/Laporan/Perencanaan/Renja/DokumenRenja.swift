public import Document
import Sakip
public import Selaras

/// The Renja of one perangkat daerah and year as a document, in the chapters and with the tables T-C.29 to T-C.33 of
/// Permendagri 86/2017.
///
/// Counts, sums and the sentences about them come from the rows; none of them is written by hand.
public struct DokumenRenja: Sendable {
  private let bahan: BahanRenja
  private let asal: AsalLaporan
  private let tanggal: CalendarDay

  /// Gathers what the document of a year shows.
  /// - Parameter pilihan: which Renja; the one that counts where it names none.
  /// - Throws: ``LaporanError/unitTidakAda(_:)``, ``LaporanError/renjaPemerintahDaerah(_:)`` and
  ///   ``LaporanError/tahunTidakAda(unit:tahun:tersedia:)``.
  public init(
    state: State, unit id: String, tahun: Int, pilihan: PilihanPk = PilihanPk(), asal: AsalLaporan
  ) throws(LaporanError) {
    guard let unit = state.unit[id] else { throw .unitTidakAda(id) }
    if let reason = Self.ketiadaan(unit, tahun: tahun, pilihan: pilihan) { throw reason }
    guard let rencana = Self.rencana(unit, tahun: tahun, pilihan) else {
      throw .tahunTidakAda(unit: unit.nama, tahun: tahun, tersedia: unit.perencanaan.tahunRenja)
    }
    tanggal = try asal.hari()
    self.asal = asal
    bahan = BahanRenja(state: state, unit: unit, rencana: rencana)
  }

  /// Why there is no Renja of a year; `nil` when there is one.
  public static func ketiadaan(_ unit: UnitState, tahun: Int, pilihan: PilihanPk = PilihanPk()) -> LaporanError? {
    if unit.jenis == .pemda { return .renjaPemerintahDaerah(unit.nama) }
    return rencana(unit, tahun: tahun, pilihan) == nil
      ? .tahunTidakAda(unit: unit.nama, tahun: tahun, tersedia: unit.perencanaan.tahunRenja) : nil
  }

  private static func rencana(_ unit: UnitState, tahun: Int, _ choice: PilihanPk) -> RencanaTahunanDitetapkan? {
    guard let id = choice.rencana else { return unit.perencanaan.rencanaTampil(.renja, tahun: tahun) }
    return unit.perencanaan.rencana(.renja, tahun: tahun).first { $0.id == id }
  }

  private var unit: UnitState { bahan.unit }
  private var rencana: RencanaTahunanDitetapkan { bahan.rencana }
  private var tahun: Int { bahan.tahun }

  /// The document.
  public var document: Document {
    Document(
      metadata: Metadata(
        title: "\(judul) \(unit.nama) Tahun \(tahun)", organisation: unit.nama, year: tahun, date: tanggal,
        identifier: "renja/\(unit.id)/\(rencana.id)", subject: "Rencana kerja \(unit.nama) Tahun \(tahun)",
        origin: asal.kaki),
      cover: Cover(
        title: [judul.uppercased(), "(RENJA)", "TAHUN \(tahun)"],
        foot: ["PEMERINTAH \(bahan.pemda?.nama.uppercased() ?? "DAERAH")", unit.nama.uppercased()]),
      frontMatter: [.contents, .listOfTables],
      chapters: [
        BabPendahuluanRenja(dokumen: bahan).bab, BabEvaluasiRenja(dokumen: bahan).bab,
        BabTujuanRenja(dokumen: bahan).bab,
        BabPendanaanRenja(dokumen: bahan).bab, penutup,
      ])
  }

  /// A draft says so in its title; the stages before the last are drafts by their names.
  private var judul: String {
    let draft = bahan.isKonsep ? "Konsep " : ""
    return switch rencana.tahap {
    case .rancanganAwal: "Rancangan Awal Rencana Kerja"
    case .rancangan: "Rancangan Rencana Kerja"
    case .akhir: "\(draft)Rencana Kerja"
    case .perubahan: "\(draft)Perubahan Rencana Kerja"
    }
  }

  private var penutup: Section {
    let needs = bahan.pohon.pagu.jumlah.map { " dengan kebutuhan dana \($0.printedWithCurrency)" } ?? ""
    let shortage = bahan.kekurangan(bahan.pohon.pagu, "pagu indikatif").map { " \($0)" } ?? ""
    return Section(
      "PENUTUP",
      blocks: [
        "\(rencana.nama) memuat \(bahan.cacah(bahan.pohon))\(needs).\(shortage) Dokumen ini menjadi pedoman penyusunan rencana kerja dan anggaran \(unit.nama) Tahun \(tahun), dan pelaksanaannya dievaluasi dalam Renja tahun berikutnya.",
        .signatures([
          Signature(
            placeAndDate: "\(unit.organisasi.identitas.isi.tempat), \(rencana.tanggalTercetak)",
            post: [unit.organisasi.identitas.isi.jabatanKepala.uppercased()])
        ]),
      ])
  }
}
