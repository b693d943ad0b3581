public import Sakip

/// Something that waits for somebody: enough to say it and to link to it, without an address.
public struct Pekerjaan: Sendable, Hashable {
  /// What waits.
  public enum Jenis: String, Sendable, Hashable, CaseIterable {
    /// Figures came back with a reason.
    case dikembalikan
    /// Figures are missing after their deadline.
    case terlambat
    /// Figures of a period that has ended are due.
    case jatuhTempo = "jatuh-tempo"
    /// Figures of a period that has not ended, with a deadline in sight.
    case mendatang
    /// Figures are missing in a locked period.
    case terkunci
    /// Figures came back, and their period was locked before they were mended.
    case terkunciDikembalikan = "terkunci-dikembalikan"
    /// A locked period is open for a while: the figures that it waits for, or the opening itself where none is missing.
    case dibuka
    /// Figures wait for verification.
    case menungguVerifikasi = "menunggu-verifikasi"
    /// Figures wait for approval.
    case menungguPersetujuan = "menunggu-persetujuan"
    /// The report of a year is not reviewed.
    case belumDireviu = "belum-direviu"
    /// Recommendations without any follow-up.
    case tanpaTindakLanjut = "tanpa-tindak-lanjut"
    /// Galat in the last version of a document that nobody has answered.
    case menungguTanggapan = "menunggu-tanggapan"
    /// Explanations of findings that the Inspektorat has not decided about.
    case menungguPutusan = "menunggu-putusan"
    /// Contributions that other perangkat daerah asked for and that are not decided.
    case menungguDukungan = "menunggu-dukungan"
    /// Contributions that were asked of other perangkat daerah and that these have decided about.
    case dukunganDijawab = "dukungan-dijawab"
    /// A Perjanjian Kinerja came back with a reason.
    case perjanjianDikembalikan = "perjanjian-dikembalikan"
    /// A Perjanjian Kinerja waits for the approval of a party.
    case perjanjianMenunggu = "perjanjian-menunggu"
    /// A Perjanjian Kinerja waits for a party without an account: its approval on paper is to be recorded.
    case perjanjianDiKertas = "perjanjian-di-kertas"
    /// The programs of a Perjanjian Kinerja differ from the budget.
    case perjanjianPerluDitinjau = "perjanjian-perlu-ditinjau"
    /// A rencana aksi came back with a reason.
    case rencanaAksiDikembalikan = "rencana-aksi-dikembalikan"
    /// A rencana aksi waits for its approval.
    case rencanaAksiMenunggu = "rencana-aksi-menunggu"
    /// What an approved rencana aksi was made from has changed.
    case rencanaAksiPerluDitinjau = "rencana-aksi-perlu-ditinjau"
    /// The capaian of an indikator is in the lower half of its scale.
    case merah

    /// Who has it to do in a perangkat daerah.
    var peran: [Peran] {
      switch self {
      case .dikembalikan, .terlambat, .jatuhTempo, .mendatang, .dukunganDijawab: [.operator]
      case .terkunci, .terkunciDikembalikan, .dibuka: [.operator, .administrator]
      case .menungguVerifikasi: [.administrator, .perencana]
      case .menungguPersetujuan: [.kepala]
      case .menungguTanggapan, .menungguDukungan: [.operator, .kepala]
      case .belumDireviu, .menungguPutusan: [.evaluator]
      case .tanpaTindakLanjut: [.evaluator, .operator]
      case .perjanjianDikembalikan, .rencanaAksiDikembalikan: [.operator, .kepala]
      case .perjanjianMenunggu, .perjanjianPerluDitinjau, .rencanaAksiMenunggu, .rencanaAksiPerluDitinjau:
        [.operator, .kepala, .pejabat, .pimpinan]
      case .perjanjianDiKertas: [.operator, .perencana, .administrator]
      case .merah: [.pimpinan]
      }
    }
  }

  /// Findings in a version of a document.
  public struct Temuan: Sendable, Hashable {
    /// The kind of document.
    public let naskah: JenisNaskah
    /// The version.
    public let versi: Int
    /// How many wait.
    public let banyak: Int
  }

  /// What waits.
  public let jenis: Jenis
  /// The perangkat daerah.
  public let unit: String
  /// The year: of the form, of the report, of the figure.
  public let tahun: Int
  /// The month of the form, 1 to 12; `nil` for what belongs to no form.
  public let bulan: Int?
  /// Which indikator it is about.
  public let indikator: [String]
  /// Which sub kegiatan it is about.
  public let subKegiatan: [String]
  /// Which recommendations it is about.
  public let rekomendasi: [String]
  /// Which agreement it is about; `nil` where it is about none.
  public let perjanjian: KunciNaskahPk?
  /// Which rencana aksi it is about; `nil` where it is about none.
  public let rencanaAksi: KunciRencanaAksi?
  /// Which findings it is about; `nil` where it is about none.
  public let temuan: Temuan?
  /// Which nodes of others it is about.
  public let simpul: [KunciSimpul]
  /// The last day to do it; of an opening its last day; `nil` where there is none.
  public let tenggat: Tanggal?
  /// Since when it is so: the day on which an indikator became red.
  public let sejak: Tanggal?
  /// Reasons that people gave, each once: of a return, of an opening.
  public let alasan: [String]

  /// How many things wait; 1 for what is one thing itself.
  public var banyak: Int {
    max(1, indikator.count + subKegiatan.count + rekomendasi.count + simpul.count + (temuan?.banyak ?? 0))
  }

  /// Days after ``tenggat`` on a day; 0 for none.
  public func terlambat(pada hari: Tanggal) -> Int {
    tenggat.map { max(0, hari.hariSejak1970 - $0.hariSejak1970) } ?? 0
  }

  init(
    _ jenis: Jenis, unit: String, tahun: Int, bulan: Int? = nil, indikator: [String] = [], subKegiatan: [String] = [],
    rekomendasi: [String] = [], perjanjian: KunciNaskahPk? = nil, rencanaAksi: KunciRencanaAksi? = nil,
    temuan: Temuan? = nil, simpul: [KunciSimpul] = [],
    tenggat: Tanggal? = nil,
    sejak: Tanggal? = nil,
    alasan: [String] = []
  ) {
    self.jenis = jenis
    self.unit = unit
    self.tahun = tahun
    self.bulan = bulan
    self.indikator = indikator
    self.subKegiatan = subKegiatan
    self.rekomendasi = rekomendasi
    self.perjanjian = perjanjian
    self.rencanaAksi = rencanaAksi
    self.temuan = temuan
    self.simpul = simpul
    self.tenggat = tenggat
    self.sejak = sejak
    self.alasan = alasan
  }

  /// The same about other indikator.
  func dengan(indikator: [String]) -> Pekerjaan {
    Pekerjaan(
      jenis, unit: unit, tahun: tahun, bulan: bulan, indikator: indikator, subKegiatan: subKegiatan,
      rekomendasi: rekomendasi, perjanjian: perjanjian, rencanaAksi: rencanaAksi, temuan: temuan, simpul: simpul,
      tenggat: tenggat, sejak: sejak,
      alasan: alasan)
  }
}
