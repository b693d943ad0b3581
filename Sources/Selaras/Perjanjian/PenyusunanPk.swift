public import Sakip

/// A draft of an agreement of a post as plan, pohon kinerja and budget make it: nothing in it is typed but day, place and
/// reason.
public struct PenyusunanPk: Ditandatangani, Sendable {
  /// An indikator that the post may promise.
  public struct CalonBaris: Sendable {
    /// The indikator.
    public let indikator: IndikatorDitetapkan
    /// Its target of the year in the version of the plan.
    public let target: Nilai
    /// Whether the draft takes it unless somebody says otherwise.
    public let disarankan: Bool
  }

  /// The unit.
  public let unit: UnitState
  /// The year.
  public let tahun: Int
  /// The post that promises.
  public let jabatan: JabatanDitetapkan
  /// Whether it is the post of the head of the unit.
  public let kepala: Bool
  /// 0 for the original.
  public let nomor: Int
  /// Why the original of a first revision is not recorded; `nil` where there is one, and for an original.
  public let tanpaMurni: String?
  /// The day of signature.
  public let tanggal: Tanggal
  /// Whether only month and year of ``tanggal`` are known.
  public let hanyaBulan: Bool?
  /// The version of the plan in force on that day.
  public let versi: VersiRenstraDitetapkan
  /// The superior; `nil` for the head of the pemda.
  public let pihakKedua: NaskahPkDitetapkan.PihakKedua?
  /// What the pohon kinerja of that day gives to the post.
  public let pohon: PohonJabatan
  /// What may be promised, in the order of the plan.
  public let calon: [CalonBaris]
  /// What the pohon kinerja gives to the post and the version of the plan sets no target for in the year.
  public let tanpaTarget: [IndikatorDitetapkan]
  /// The version of the budget and why it is taken; `nil` where none is recorded.
  public let anggaran: AnggaranPk?
  /// The programs of the budget; for a post below the head its kegiatan and sub kegiatan, too.
  public let program: [ProgramBerpagu]
  /// The keys of ``program`` that the draft takes unless somebody says otherwise: all for the head, for others what the
  /// pohon kinerja gives to the post.
  public let programDisarankan: Set<String>

  /// What plan, pohon kinerja and budget give for a post.
  /// - Parameter tanpaMurni: why the original is not recorded, for a first revision of which nothing earlier is known;
  ///   not looked at where an agreement of the year counts already.
  /// - Throws: ``Penolakan`` when something must be recorded first.
  public init(
    _ known: State, unit id: String, tahun: Int, jabatan: String, tanggal: Tanggal, hanyaBulan: Bool? = nil,
    tanpaMurni: String? = nil
  ) throws(Penolakan) {
    // A perangkat daerah promises under the name of the day.
    let state = known.dinamai(pada: tanggal)
    let unit = try state.wajibAda(unit: id, tahun: tahun)
    let post = try unit.organisasi.wajibAda(jabatan: jabatan)
    let day = hanyaBulan == true ? tanggal.akhirBulan : tanggal
    guard let version = unit.perencanaan.versiBerlaku(pada: day) else {
      throw .keadaan(
        "versi",
        "\(unit.namaRencana) \(unit.nama) belum tercatat, sehingga belum ada target yang dapat dijanjikan. Tetapkan rencananya lebih dahulu."
      )
    }
    self.unit = unit
    self.tahun = tahun
    self.jabatan = post
    self.tanggal = tanggal
    self.hanyaBulan = hanyaBulan
    let isHead = unit.organisasi.kepala(post)
    kepala = isHead
    let next = unit.perjanjian.nomorBerikutnya(tahun: tahun, jabatan: jabatan, kepala: isHead)
    self.tanpaMurni = next == 0 ? tanpaMurni : nil
    nomor = next == 0 && tanpaMurni != nil ? 1 : next
    versi = version
    pihakKedua = try state.pihakKedua(unit: id, jabatan: post, tahun: tahun, pada: tanggal)
    let given = PohonJabatan(state, unit, jabatan: post, tahun: tahun, versi: version, pada: day)
    let before = unit.perjanjian.dijanjikan(tahun: tahun, jabatan: jabatan, kepala: isHead, sebelum: nomor)
    let isSuggested = { (indicator: IndikatorDitetapkan) in
      given.indikator.contains(indicator.id)
        || (isHead && indicator.tempat(dalam: version.id)?.sasaran != nil
          && (given.simpul.isEmpty || !given.milikLain.contains(indicator.id)))
    }
    let all = unit.perencanaan.menurutSasaran(dalam: version)
    let target = { (indicator: IndikatorDitetapkan) in
      unit.perencanaan.target(indicator.id, versi: version.id, tahun: tahun)?.isi
    }
    pohon = given
    calon = all.compactMap { indicator in
      target(indicator).map {
        CalonBaris(
          indikator: indicator, target: $0, disarankan: before?.contains(indicator.id) ?? isSuggested(indicator))
      }
    }
    tanpaTarget = all.filter { given.indikator.contains($0.id) && target($0) == nil }
    let budget = state.anggaranPk(unit: unit, tahun: tahun, nomor: nomor, pada: day)
    anggaran = budget
    let rows =
      budget.map {
        isHead
          ? unit.programBerpagu(tahun: tahun, versi: $0.versi) : unit.bagianBerpagu(tahun: tahun, versi: $0.versi)
      } ?? []
    program = rows
    programDisarankan =
      isHead
      ? Set(rows.map(\.kunci))
      : LampiranJabatan.pilih(given.anggaran, dari: rows, rinci: unit.organisasi.berjanjiRinci(post))
  }

  /// The keys that were chosen from a list of programs and are no longer in the budget.
  public func programHilang(_ keys: Set<String>) -> Set<String> { keys.subtracting(program.map(\.kunci)) }

  /// The text of the agreement with what was chosen.
  /// - Parameters:
  ///   - indikator: ids of ``calon``; `nil` takes what is suggested.
  ///   - program: keys of ``program``; `nil` takes what is suggested. Those of ``programHilang(_:)`` are not taken.
  public func naskah(
    indikator: Set<String>? = nil, program keys: Set<String>? = nil, tempat: String? = nil,
    alasan: PerjanjianKinerjaDitetapkan.AlasanPerubahan? = nil, uraianAlasan: String? = nil
  ) -> NaskahPkDitetapkan {
    let chosen = calon.filter { indikator?.contains($0.indikator.id) ?? $0.disarankan }
    let annex = program.filter { (keys ?? programDisarankan).contains($0.kunci) }
    return NaskahPkDitetapkan(
      unit: unit.id, tahun: tahun, jabatan: jabatan.id, nomor: nomor, namaJabatan: jabatan.nama, kepala: kepala,
      versi: versi.id, versiAnggaran: annex.isEmpty ? nil : anggaran?.versi, tanggal: tanggal, hanyaBulan: hanyaBulan,
      tempat: tempat ?? unit.organisasi.identitas.isi.tempat, pihakKedua: pihakKedua,
      alasan: nomor == 0 ? nil : alasan, uraianAlasan: nomor == 0 ? nil : uraianAlasan,
      tanpaMurni: tanpaMurni,
      baris: chosen.map { .init(indikator: $0.indikator.id, target: $0.target) },
      program: annex.map(NaskahPkDitetapkan.Program.init))
  }
}

extension PerencanaanUnit {
  /// The indikator of the tujuan, then those of the sasaran in the order of these.
  fileprivate func menurutSasaran(dalam version: VersiRenstraDitetapkan) -> [IndikatorDitetapkan] {
    let standing = indikator(dalam: version)
    let ofGoals = Set(tujuan(dalam: version).flatMap { indikator(tujuan: $0.id, dalam: version) }.map(\.id))
    return standing.filter { ofGoals.contains($0.id) } + standing.filter { !ofGoals.contains($0.id) }
  }
}

extension PerjanjianUnit {
  /// The indikator of the draft of a number, else of the agreement before it; `nil` where there is neither.
  fileprivate func dijanjikan(tahun: Int, jabatan: String, kepala: Bool, sebelum nomor: Int) -> Set<String>? {
    let drafts = [nomor, nomor - 1].lazy.compactMap {
      self.naskah[KunciNaskahPk(tahun: tahun, jabatan: jabatan, nomor: $0)]?.isi.isi.baris
    }
    let rows = drafts.first ?? (kepala ? berlaku(tahun: tahun)?.isi.baris : nil)
    return rows.map { Set($0.map(\.indikator)) }
  }
}
