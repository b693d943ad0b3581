public import Sakip

/// What agreement and budget say of a part of a rencana aksi.
public struct BagianTerambil: Sendable, Hashable {
  /// What it is about.
  public let bagian: BagianRencanaAksi
  /// The indikator, or the program, kegiatan or sub kegiatan.
  public let nama: String
  /// What is to be reached.
  public let keluaran: String
  /// Its unit; empty for an index.
  public let satuan: String
  /// The target of the year; `nil` where none is set.
  public let targetSetahun: Nilai?
  /// How periods make the year; `nil` where the writer says it.
  public let agregasi: Agregasi?
  /// Decimals of a computed value.
  public let desimal: Int
  /// How often it is measured; `nil` where nobody says.
  public let frekuensi: Periode.Jenis?
  /// The pagu of a sub kegiatan, or of a program whose budget is known by program only; `nil` for other parts, and where
  /// none is set.
  public let pagu: Rupiah?
  /// The level in the budget; `nil` for an indikator.
  public let tingkat: TingkatAnggaran?

  /// Whether money by period stands here.
  public var berpagu: Bool { bagian.berpagu(tingkat, pagu: pagu) }
  /// The target of the year with its unit; words where there is none.
  var targetTercetak: String { targetSetahun.map { Satuan.cetak($0, satuan: satuan) } ?? "belum ada" }
}

extension BagianRencanaAksi {
  /// Whether money by period stands at a part: at sub kegiatan, and at a program whose budget is known by program only.
  func berpagu(_ tingkat: TingkatAnggaran?, pagu: Rupiah?) -> Bool {
    if case .program = self { return true }
    return tingkat == .subKegiatan || pagu != nil
  }
}

extension UnitState {
  /// What agreement and budget say of a part; `nil` where they do not name it.
  public func bagianTerambil(_ bagian: BagianRencanaAksi, tahun: Int, dari promise: JanjiJabatan) -> BagianTerambil? {
    switch bagian {
    case .indikator(let id):
      let version = perencanaan.versiBerlaku(pada: promise.hariRencana)?.id
      guard let row = promise.baris.first(where: { $0.indikator == id }),
        let indicator = perencanaan.indikator(id, dalam: version)
      else { return nil }
      return BagianTerambil(
        bagian: bagian, nama: indicator.nama, keluaran: indicator.nama, satuan: indicator.satuan,
        targetSetahun: row.target, agregasi: indicator.agregasi, desimal: indicator.desimal,
        frekuensi: indicator.frekuensi, pagu: nil, tingkat: nil)
    case .anggaran(let id):
      guard let year = anggaran.tahun[tahun], let place = year.simpul[id] else { return nil }
      let target = try? NilaiBersatuan(teks: place.target)
      return BagianTerambil(
        bagian: bagian, nama: place.namaLengkap, keluaran: place.indikator, satuan: target?.satuan ?? "",
        targetSetahun: target?.nilai, agregasi: nil, desimal: target?.nilai.angka?.decimals ?? 0, frekuensi: nil,
        pagu: pagu(place, year), tingkat: place.tingkat)
    case .program(let key):
      guard let program = programBerpagu(tahun: tahun).first(where: { $0.kunci == key }) else { return nil }
      return BagianTerambil(
        bagian: bagian, nama: program.nama, keluaran: "", satuan: "", targetSetahun: nil, agregasi: nil, desimal: 0,
        frekuensi: nil, pagu: program.pagu, tingkat: .program)
    }
  }

  /// The pagu that stands at a place of the budget: of a sub kegiatan, or of a program without anything below it whose
  /// amount is known all the same.
  private func pagu(_ place: SimpulAnggaranDitetapkan, _ year: AnggaranTahun) -> Rupiah? {
    switch place.tingkat {
    case .subKegiatan: year.subKegiatan[place.id]?.paguBerlaku?.isi.jumlah
    case .program where !year.simpul.semua.contains(where: { $0.induk == place.id }):
      programBerpagu(tahun: place.tahun).first { $0.simpul == place.id }?.pagu
    default: nil
    }
  }

  /// The programs of a year with the money of the version that counts.
  func programBerpagu(tahun: Int) -> [ProgramBerpagu] {
    programBerpagu(tahun: tahun, versi: versiAnggaranTerakhir(tahun: tahun) ?? .murni)
  }

  /// The parts that a rencana aksi of a post has: its promises, then the programs of the agreement with everything below
  /// them, also those whose budget is known by program only; without an annex all programs for the head, and none for
  /// others.
  public func bagianRencanaAksi(tahun: Int, jabatan post: JabatanDitetapkan, dari promise: JanjiJabatan)
    -> [BagianTerambil]
  {
    let promised = promise.baris.map { BagianRencanaAksi.indikator(id: $0.indikator) }
    return
      (promised + simpulRencanaAksi(tahun: tahun, post, promise).map { .anggaran(id: $0) }
      + programRencanaAksi(tahun: tahun, post, promise).map { .program(kunci: $0) })
      .compactMap { bagianTerambil($0, tahun: tahun, dari: promise) }
  }

  /// The programs of a rencana aksi that have no place in a budget tree, by their keys.
  private func programRencanaAksi(tahun: Int, _ post: JabatanDitetapkan, _ promise: JanjiJabatan) -> [String] {
    let known = programBerpagu(tahun: tahun).filter { $0.simpul == nil }.map(\.kunci)
    guard !promise.program.isEmpty else { return organisasi.kepala(post) ? known : [] }
    let named = Set(promise.program.map(\.kunci))
    return known.filter { named.contains($0) }
  }

  /// The programs, kegiatan and sub kegiatan of a rencana aksi, depth first.
  private func simpulRencanaAksi(tahun: Int, _ post: JabatanDitetapkan, _ promise: JanjiJabatan) -> [String] {
    guard let year = anggaran.tahun[tahun] else { return [] }
    let places = PadananProgram(year, dijanjikan: promise.program)
    let named = Set(promise.program.compactMap { places[$0] })
    guard !named.isEmpty || (promise.program.isEmpty && organisasi.kepala(post)) else { return [] }
    var inside: Set<String> = []
    return year.urutan.filter { id in
      guard let place = year.simpul[id], !place.tingkat.diAtasProgram else { return false }
      let belongs = named.isEmpty || named.contains(id) || place.induk.map(inside.contains) ?? false
      if belongs { inside.insert(id) }
      return belongs
    }
  }

  /// The name of a part; its id where it is not recorded.
  public func nama(_ bagian: BagianRencanaAksi, tahun: Int) -> String {
    switch bagian {
    case .indikator(let id): indikator(id, tahun: tahun)?.nama ?? id
    case .anggaran(let id): anggaran.tahun[tahun]?.simpul[id]?.namaLengkap ?? id
    case .program(let key):
      // One that a budget knew by its number is still named so once the budget has a tree.
      (programBerpagu(tahun: tahun) + (anggaran.tahun[tahun]?.programBernomor() ?? []).map(\.program))
        .first { $0.kunci == key }?.nama ?? key
    }
  }
}
