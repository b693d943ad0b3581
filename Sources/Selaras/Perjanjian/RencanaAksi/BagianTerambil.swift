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
  /// The pagu of a sub kegiatan; `nil` for other parts, and where none is set.
  public let pagu: Rupiah?
  /// The level in the budget; `nil` for an indikator.
  public let tingkat: TingkatAnggaran?

  /// Whether money by period stands here.
  public var berpagu: Bool { tingkat == .subKegiatan }
  /// The target of the year with its unit; words where there is none.
  var targetTercetak: String { targetSetahun.map { Satuan.cetak($0, satuan: satuan) } ?? "belum ada" }
}

extension UnitState {
  /// What agreement and budget say of a part; `nil` where they do not name it.
  public func bagianTerambil(_ bagian: BagianRencanaAksi, tahun: Int, dari promise: JanjiJabatan) -> BagianTerambil? {
    switch bagian {
    case .indikator(let id):
      guard let row = promise.baris.first(where: { $0.indikator == id }), let indicator = perencanaan.indikator[id]
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
        pagu: place.tingkat == .subKegiatan ? year.subKegiatan[id]?.paguBerlaku?.isi.jumlah : nil,
        tingkat: place.tingkat)
    }
  }

  /// The parts that a rencana aksi of a post has: its promises, then the programs of the agreement with everything below
  /// them; without an annex all programs for the head, and none for others.
  public func bagianRencanaAksi(tahun: Int, jabatan post: JabatanDitetapkan, dari promise: JanjiJabatan)
    -> [BagianTerambil]
  {
    let promised = promise.baris.map { BagianRencanaAksi.indikator(id: $0.indikator) }
    return (promised + simpulRencanaAksi(tahun: tahun, post, promise).map { .anggaran(id: $0) })
      .compactMap { bagianTerambil($0, tahun: tahun, dari: promise) }
  }

  /// The programs, kegiatan and sub kegiatan of a rencana aksi, depth first.
  private func simpulRencanaAksi(tahun: Int, _ post: JabatanDitetapkan, _ promise: JanjiJabatan) -> [String] {
    guard let year = anggaran.tahun[tahun] else { return [] }
    let named = Set(promise.program.compactMap(\.simpul))
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
    case .indikator(let id): perencanaan.indikator[id]?.nama ?? id
    case .anggaran(let id): anggaran.tahun[tahun]?.simpul[id]?.namaLengkap ?? id
    }
  }
}
