public import Sakip

/// The text of a Perjanjian Kinerja of a post is written or written anew: promises taken from the plan, programs taken
/// from the budget (PermenPANRB 53/2014; `docs/decisions/0032`).
public struct NaskahPkDitetapkan: Event, Ditandatangani, Hashable {
  /// The superior who takes the promise.
  public struct PihakKedua: Sendable, Hashable, Codable {
    /// The perangkat daerah of the post.
    public let unit: String
    /// The post, by its id.
    public let jabatan: String
    /// Its name on the day.
    public let nama: String

    /// A party from its parts.
    public init(unit: String, jabatan: String, nama: String) {
      self.unit = unit
      self.jabatan = jabatan
      self.nama = nama
    }
  }

  /// A program of the annex, or of a post below the head a kegiatan or sub kegiatan.
  public struct Program: Sendable, Hashable, Codable {
    /// The number by which a program without sub kegiatan is recorded.
    public let nomor: Int?
    /// Its place in the budget tree.
    public let simpul: String?
    /// The program.
    public let nama: String
    /// The money; `nil` where the budget has no amount for it, which is not 0.
    public let pagu: Rupiah?
    /// Its level; `nil` for a program.
    public let tingkat: TingkatAnggaran?
    /// What it is to bring forth, of a post below the head; `nil` where the budget does not say it.
    public let keluaran: KeluaranAnggaran?

    /// Its level: program, kegiatan or sub kegiatan.
    public var tingkatAnggaran: TingkatAnggaran { tingkat ?? .program }
    /// What it is the same by in the budget and in another agreement; see ``ProgramBerpagu/kunci``.
    public var kunci: String { ProgramBerpagu.kunci(simpul: simpul, nomor: nomor) ?? nama }
    /// The record of the year's budget that it is taken from.
    func rekaman(tahun: Int) -> TautanProgram? {
      simpul.map { .anggaran(tahun: tahun, simpul: $0) } ?? nomor.map { .pagu(tahun: tahun, nomor: $0) }
    }

    /// A program of the budget.
    public init(_ program: ProgramBerpagu) {
      nomor = program.nomor
      simpul = program.simpul
      nama = program.nama
      pagu = program.pagu
      tingkat = program.tingkat == .program ? nil : program.tingkat
      keluaran = program.keluaran
    }
  }

  /// The perangkat daerah.
  public let unit: String
  /// The year.
  public let tahun: Int
  /// The post that promises, by its id.
  public let jabatan: String
  /// 0 for the original, 1 for the first revision.
  public let nomor: Int
  /// The name of the post on the day: `Camat Juai`.
  public let namaJabatan: String
  /// Whether the post is that of the head of the perangkat daerah.
  public let kepala: Bool
  /// The version of the plan from which the targets are taken.
  public let versi: String
  /// The version of the budget from which the programs are taken; `nil` without programs.
  public let versiAnggaran: VersiAnggaran?
  /// The day of signature.
  public let tanggal: Tanggal
  /// Whether only month and year of ``tanggal`` are known; its day then says nothing.
  public let hanyaBulan: Bool?
  /// The place of signature.
  public let tempat: String
  /// The superior; `nil` for the head of the pemda.
  public let pihakKedua: PihakKedua?
  /// For a revision: the ground.
  public let alasan: PerjanjianKinerjaDitetapkan.AlasanPerubahan?
  /// For a revision: what happened.
  public let uraianAlasan: String?
  /// For a first revision whose original is not recorded: why, and where the revision is known from. Then nothing is said of
  /// when the original was signed. `nil` for every other agreement, and in older journals.
  public let tanpaMurni: String?
  /// The promises, in order.
  public let baris: [PerjanjianKinerjaDitetapkan.Baris]
  /// The programs, in order.
  public let program: [Program]

  /// A fact from its parts.
  public init(
    unit: String, tahun: Int, jabatan: String, nomor: Int, namaJabatan: String, kepala: Bool, versi: String,
    versiAnggaran: VersiAnggaran?, tanggal: Tanggal, hanyaBulan: Bool? = nil, tempat: String, pihakKedua: PihakKedua?,
    alasan: PerjanjianKinerjaDitetapkan.AlasanPerubahan? = nil, uraianAlasan: String? = nil, tanpaMurni: String? = nil,
    baris: [PerjanjianKinerjaDitetapkan.Baris], program: [Program]
  ) {
    self.unit = unit
    self.tahun = tahun
    self.jabatan = jabatan
    self.nomor = nomor
    self.namaJabatan = namaJabatan
    self.kepala = kepala
    self.versi = versi
    self.versiAnggaran = versiAnggaran
    self.tanggal = tanggal
    self.hanyaBulan = hanyaBulan
    self.tempat = tempat
    self.pihakKedua = pihakKedua
    self.alasan = alasan
    self.uraianAlasan = uraianAlasan
    self.tanpaMurni = tanpaMurni
    self.baris = baris
    self.program = program
  }

  /// See ``Event/kind``.
  public static let kind = "perjanjian.naskah-pk-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .perencana, .operator, .kepala)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// What it is found by.
  public var kunci: KunciNaskahPk { KunciNaskahPk(tahun: tahun, jabatan: jabatan, nomor: nomor) }
  /// With how many parties.
  public var pihak: AlurPerjanjian.Pihak { pihakKedua == nil ? .satu : .dua }
  /// Original or revised.
  public var jenis: PerjanjianKinerjaDitetapkan.Jenis { nomor == 0 ? .murni : .perubahan }
  /// What its rows of the budget are called together: `program`, `kegiatan dan sub kegiatan`.
  public var sebutanProgram: String { TingkatAnggaran.sebutan(program.map(\.tingkatAnggaran)) }
  /// The money of the programs that have any; `nil` where none has.
  public var jumlahPagu: Rupiah? {
    let amounts = program.compactMap(\.pagu)
    return amounts.isEmpty ? nil : amounts.total()
  }
  /// `Paringin, 18 September 2024`; without a day where only the month is known.
  public var tempatDanTanggal: String { "\(tempat), \(tanggalTercetak)" }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    let steps = state.unit[unit]?.perjanjian.naskah[kunci]?.isi.langkah ?? []
    let written = NaskahPk(isi: self, entriIsi: entri, status: AlurPerjanjian.setelahDisusun, langkah: steps)
    state.unit[unit]?.perjanjian.naskah.catat(Tercatat(isi: written, entri: entri), kunci: kunci)
  }
}
