public import Sakip

/// A row of a rencana aksi: the target of an indikator, a program, a kegiatan or a sub kegiatan by period, its money by
/// period, who answers for it, and the steps. Target of the year and pagu are taken, never typed.
public struct BarisRencanaAksiDitetapkan: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The year.
  public let tahun: Int
  /// The post, by its id.
  public let jabatan: String
  /// The number of the rencana aksi.
  public let nomor: Int
  /// What it is about.
  public let bagian: BagianRencanaAksi
  /// What is to be reached: the wording of the indikator, or of the output.
  public let keluaran: String
  /// Its unit; empty for an index.
  public let satuan: String
  /// The target of the year, as the agreement or the budget says; `nil` where they say none.
  public let targetSetahun: Nilai?
  /// How the periods make the year: of an indikator its own, of an output as the writer says.
  public let agregasi: Agregasi
  /// The targets by period, in order; empty where none has one.
  public let target: [Nilai?]
  /// The pagu of a sub kegiatan, or of a program whose budget is known by program only; `nil` for everything else, whose
  /// money is a sum.
  public let pagu: Rupiah?
  /// The money by period, in order; empty where none has any.
  public let anggaran: [Rupiah?]
  /// The post that answers for it, by its id; `nil` for none yet.
  public let penanggungJawab: String?
  /// The steps in words, in order.
  public let langkah: [String]

  /// A fact from its parts.
  public init(
    unit: String, tahun: Int, jabatan: String, nomor: Int, bagian: BagianRencanaAksi, keluaran: String,
    satuan: String, targetSetahun: Nilai?, agregasi: Agregasi, target: [Nilai?] = [], pagu: Rupiah? = nil,
    anggaran: [Rupiah?] = [], penanggungJawab: String? = nil, langkah: [String] = []
  ) {
    self.unit = unit
    self.tahun = tahun
    self.jabatan = jabatan
    self.nomor = nomor
    self.bagian = bagian
    self.keluaran = keluaran
    self.satuan = satuan
    self.targetSetahun = targetSetahun
    self.agregasi = agregasi
    self.target = target
    self.pagu = pagu
    self.anggaran = anggaran
    self.penanggungJawab = penanggungJawab
    self.langkah = langkah
  }

  /// See ``Event/kind``.
  public static let kind = "perjanjian.baris-rencana-aksi-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = RencanaAksiDitetapkan.wewenang
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// The rencana aksi that it stands in.
  public var kunci: KunciRencanaAksi { KunciRencanaAksi(tahun: tahun, jabatan: jabatan, nomor: nomor) }
  /// The object of the journal.
  public var objek: Objek? {
    .barisRencanaAksi(tahun: tahun, jabatan: jabatan, nomor: nomor, bagian: bagian)
  }

  /// The target of a period, from 0; `nil` for none.
  public func target(pada place: Int) -> Nilai? { target.indices.contains(place) ? target[place] : nil }
  /// The money of a period, from 0; `nil` for none.
  public func anggaran(pada place: Int) -> Rupiah? { anggaran.indices.contains(place) ? anggaran[place] : nil }

  /// The same with other cells; `nil` keeps what stands.
  public func dengan(
    agregasi: Agregasi? = nil, target: [Nilai?]? = nil, anggaran: [Rupiah?]? = nil, penanggungJawab: String?? = nil,
    langkah: [String]? = nil
  ) -> BarisRencanaAksiDitetapkan {
    BarisRencanaAksiDitetapkan(
      unit: unit, tahun: tahun, jabatan: jabatan, nomor: nomor, bagian: bagian, keluaran: keluaran, satuan: satuan,
      targetSetahun: targetSetahun, agregasi: agregasi ?? self.agregasi, target: target ?? self.target, pagu: pagu,
      anggaran: anggaran ?? self.anggaran, penanggungJawab: penanggungJawab ?? self.penanggungJawab,
      langkah: langkah ?? self.langkah)
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.perjanjian.barisRencanaAksi[kunci, default: Daftar()]
      .catat(Tercatat(isi: self, entri: entri), id: bagian.kode)
  }
}
