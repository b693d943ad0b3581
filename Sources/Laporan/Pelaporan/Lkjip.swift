public import Document
import Sakip
public import Selaras

/// The Laporan Kinerja Instansi Pemerintah of one perangkat daerah and year (PermenPANRB 53/2014), as a document.
///
/// Both layouts in use are settings (``StrukturLaporan``) of this one document. No figure is computed here: they come
/// from `IkhtisarKinerja`, and sentences about them from the same values as the tables.
public struct Lkjip: Sendable {
  let pemda: PemdaDitetapkan?
  /// Every misi of the RPJMD as its version of the year words it.
  let misi: [PemdaDitetapkan.Misi]
  let unit: UnitState
  let tahun: Int
  let struktur: StrukturLaporan
  let ikhtisar: IkhtisarKinerja
  /// What changed after the review.
  let perubahan: [PerubahanSesudahReviu]
  let sel: Sel
  let asal: AsalLaporan
  private let tanggal: CalendarDay
  /// Whether texts and points that people wrote are in it.
  private var berisiTulisan = true

  /// Gathers what the report of a year shows.
  /// - Parameter alamat: the address of "dari mana angka ini?" of a figure; `nil` leaves figures without a link.
  /// - Throws: ``LaporanError/unitTidakAda(_:)``, ``LaporanError/pemerintahDaerah(_:)`` and
  ///   ``LaporanError/tahunTidakAda(unit:tahun:tersedia:)``.
  public init(
    state: State, unit id: String, tahun: Int, asal: AsalLaporan,
    alamat: @escaping @Sendable (Asal) -> String? = { _ in nil }
  ) throws(LaporanError) {
    guard let unit = state.unit[id] else { throw .unitTidakAda(id) }
    if let reason = Self.ketiadaan(unit, tahun: tahun) { throw reason }
    tanggal = try asal.hari()
    self.unit = unit
    self.tahun = tahun
    self.asal = asal
    pemda = state.pemda(tahun: tahun)
    misi = state.misi(tahun: tahun)
    struktur = unit.pelaporan.tahun[tahun]?.struktur?.isi ?? .baku
    ikhtisar = unit.ikhtisar(tahun: tahun, tahunSebelumnya: struktur.tahunSebelumnya)
    perubahan = state.perubahanSesudahReviu(unit: unit, tahun: tahun)
    sel = Sel(alamat: alamat, persenRingkas: struktur.persenRingkas)
  }

  /// Why a perangkat daerah has no report of a year; `nil` when it has one.
  public static func ketiadaan(_ unit: UnitState, tahun: Int) -> LaporanError? {
    if unit.jenis == .pemda { return .pemerintahDaerah(unit.nama) }
    let years = unit.daftarTahun
    return years.contains(tahun) ? nil : .tahunTidakAda(unit: unit.nama, tahun: tahun, tersedia: years)
  }

  /// The document.
  public var document: Document {
    Document(
      metadata: metadata, cover: cover, frontMatter: struktur.bagianAwal.flatMap(BagianAwal(lkjip: self).bagian),
      chapters: [
        BabPendahuluan(lkjip: self).bab, BabPerencanaan(lkjip: self).bab, BabAkuntabilitas(lkjip: self).bab,
        BabPenutup(lkjip: self).bab,
      ] + (struktur.suratPernyataan == true ? [SuratPernyataan(lkjip: self).bagian] : []),
      numbering: struktur.penomoran == .desimal ? .decimal : .lettered)
  }

  /// The head's post, as recorded for the perangkat daerah.
  var jabatan: String { unit.organisasi.identitas.isi.jabatanKepala }

  /// Whether anything is promised for the year.
  var adaPerjanjian: Bool { unit.perjanjian.berlaku(tahun: tahun) != nil }

  /// What the report accounts for: the promised indikator; every one of the year where nothing is promised.
  var dilaporkan: [KinerjaIndikator] { unit.dilaporkan(dalam: ikhtisar) }

  /// The same report without what people wrote: what the data alone say.
  func tanpaTulisan() -> Lkjip {
    var bare = self
    bare.berisiTulisan = false
    return bare
  }

  private var tulisan: PelaporanTahun? { berisiTulisan ? unit.pelaporan.tahun[tahun] : nil }

  /// A text that a person wrote for a section; where nobody did, what ``NaskahBaku`` says there.
  func narasi(_ bagian: NarasiDitulis.Bagian) -> [Block] {
    let written = tulisan?.narasi[bagian].map { MarkdownReader.read($0.isi.teks).blocks } ?? []
    guard written.isEmpty else { return written }
    return NaskahBaku(lkjip: self).teks(bagian).map { [.paragraph(RichText($0))] } ?? []
  }

  /// Points that a person wrote.
  func butir(_ jenis: AnalisisDicatat.Jenis, subjek: String? = nil) -> [String] {
    tulisan?.butir(jenis, subjek: subjek) ?? []
  }

  /// Place and time of the signature; where they are not recorded, the place of the office and a blank for the pen.
  var tempatTanggal: String {
    struktur.penandatanganan?.printed ?? "\(unit.organisasi.identitas.isi.tempat), ____________________"
  }

  private var metadata: Metadata {
    Metadata(
      title: "\(struktur.judul) (\(struktur.singkatan)) \(unit.nama) Tahun \(tahun)",
      organisation: unit.nama, year: tahun,
      date: tanggal,
      identifier: "lkjip/\(unit.id)/\(tahun)", subject: "Akuntabilitas kinerja \(unit.nama) Tahun \(tahun)",
      origin: asal.kaki)
  }

  private var cover: Cover {
    Cover(
      title: [struktur.judul.uppercased(), "(\(struktur.singkatan))", "TAHUN \(tahun)"],
      foot: ["PEMERINTAH \(pemda?.nama.uppercased() ?? "DAERAH")", unit.nama.uppercased()])
  }
}
