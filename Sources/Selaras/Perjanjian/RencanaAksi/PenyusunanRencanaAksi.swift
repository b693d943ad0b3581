public import Sakip

/// A rencana aksi as agreement and budget make it: rows with targets of the year and pagu, the cells of the periods as
/// they stood before, or empty.
public struct PenyusunanRencanaAksi: Sendable {
  /// The unit.
  public let unit: UnitState
  /// The year.
  public let tahun: Int
  /// The post.
  public let jabatan: JabatanDitetapkan
  /// 0 for the first.
  public let nomor: Int
  /// The agreement that it carries out.
  public let janji: JanjiJabatan
  /// The latest version of the budget; `nil` where none is recorded.
  public let versiAnggaran: VersiAnggaran?
  /// What it is to have.
  public let bagian: [BagianTerambil]
  /// The one of the same number that is open, else the one before; `nil` for neither.
  public let sebelumnya: RencanaAksi?

  /// - Throws: ``Penolakan`` when something must be recorded first.
  public init(_ state: State, unit id: String, tahun: Int, jabatan: String) throws(Penolakan) {
    let unit = try state.wajibAda(unit: id, tahun: tahun)
    let post = try unit.organisasi.wajibAda(jabatan: jabatan)
    guard let promise = unit.janji(tahun: tahun, jabatan: post) else {
      throw .keadaan(
        "nomorPk",
        "Perjanjian kinerja \(post.nama) tahun \(tahun) belum ditetapkan. Tetapkan perjanjiannya lebih dahulu; rencana aksi menjabarkannya."
      )
    }
    self.unit = unit
    self.tahun = tahun
    self.jabatan = post
    nomor = unit.perjanjian.nomorRencanaAksiBerikutnya(tahun: tahun, jabatan: jabatan)
    janji = promise
    versiAnggaran = unit.versiAnggaranTerakhir(tahun: tahun)
    bagian = unit.bagianRencanaAksi(tahun: tahun, jabatan: post, dari: promise)
    sebelumnya = unit.perjanjian.rencanaAksi(tahun: tahun, jabatan: jabatan).last { $0.status != .dibatalkan }
  }

  /// The facts that make it: the head, every row, and the withdrawal of rows that are no longer to be there.
  /// - Parameters:
  ///   - periode: bulan or triwulan; cells of the other kind are not taken over.
  ///   - alasan: for a revision, why.
  public func fakta(periode: Periode.Jenis, alasan: String? = nil, catatan: String? = nil) -> [any Event] {
    let head = RencanaAksiDitetapkan(
      unit: unit.id, tahun: tahun, jabatan: jabatan.id, nomor: nomor, namaJabatan: jabatan.nama, nomorPk: janji.nomor,
      versiAnggaran: versiAnggaran, periode: periode, alasan: nomor == 0 ? nil : alasan, catatan: catatan)
    let stale = (unit.perjanjian.barisRencanaAksi[head.kunci]?.semua ?? []).map(\.bagian)
      .filter { part in !bagian.contains { $0.bagian == part } }
    let gone = stale.map { part in
      PencatatanDicabut(
        unit: unit.id,
        objek: .barisRencanaAksi(tahun: tahun, jabatan: jabatan.id, nomor: nomor, bagian: part),
        alasan: "Tidak lagi termuat dalam perjanjian kinerja atau anggaran.")
    }
    return [head] + gone + bagian.map { baris($0, periode) }
  }

  private func baris(_ part: BagianTerambil, _ periode: Periode.Jenis) -> BarisRencanaAksiDitetapkan {
    let before = sebelumnya.flatMap { unit.perjanjian.barisRencanaAksi($0.isi.kunci, part.bagian) }
    let sameCells = sebelumnya?.isi.periode == periode
    // The kind of a value may have changed with the target of an output; what no longer fits is left out.
    return BarisRencanaAksiDitetapkan(
      unit: unit.id, tahun: tahun, jabatan: jabatan.id, nomor: nomor, bagian: part.bagian, keluaran: part.keluaran,
      satuan: part.satuan, targetSetahun: part.targetSetahun,
      agregasi: part.agregasi ?? before?.agregasi ?? part.agregasiDisarankan,
      target: sameCells ? before?.target ?? [] : [], pagu: part.pagu,
      anggaran: sameCells && part.berpagu ? before?.anggaran ?? [] : [],
      penanggungJawab: before?.penanggungJawab.flatMap { id in
        unit.organisasi.jabatan[id]?.berlaku(tahun: tahun) == true ? id : nil
      },
      langkah: before?.langkah ?? [])
  }
}

extension BagianTerambil {
  /// How the periods of an output make its year unless its writer says otherwise: shares and indices are states, counts
  /// are added up.
  public var agregasiDisarankan: Agregasi {
    agregasi
      ?? (satuan.contains("%") || satuan.lowercased().hasPrefix("persen") || satuan.isEmpty ? .terakhir : .jumlah)
  }
}

extension BarisRencanaAksiDitetapkan {
  /// The same with its empty cells filled evenly from target and pagu; a row that has any keeps them all.
  /// - Parameters:
  ///   - frekuensi: how often it is measured; `nil` for every period.
  ///   - periode: the periods of the rencana aksi.
  public func dibagiRata(setiap frekuensi: Periode.Jenis?, _ periode: Periode.Jenis) -> BarisRencanaAksiDitetapkan {
    let measured = periode.diukur(setiap: frekuensi ?? periode)
    let cells =
      target.contains { $0 != nil }
      ? target : targetSetahun.map { PembagianRata.bagi($0, agregasi: agregasi, diukur: measured) } ?? []
    let money: [Rupiah?] =
      anggaran.contains { $0 != nil }
      ? anggaran : pagu.map { PembagianRata.bagi($0, ke: periode.jumlahSetahun) } ?? []
    return dengan(target: cells, anggaran: money)
  }
}
