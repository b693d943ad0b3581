public import Sakip

/// What a revision of a rencana aksi changes against the one before it. Its reason and its note are about the revision and
/// are not compared.
public struct PerbandinganRencanaAksi: Sendable {
  /// What may change.
  public enum Hal: Sendable, Hashable {
    /// The name of the post.
    case namaJabatan
    /// The agreement that it carries out.
    case perjanjian
    /// The version of the budget that it was made from.
    case versiAnggaran
    /// Its periods, bulan or triwulan; then the cells of the periods are not compared.
    case periode
    /// A row that came or went.
    case baris
    /// The wording of the output.
    case keluaran
    /// The target of the year.
    case targetSetahun
    /// How the periods make the year.
    case agregasi
    /// The target of a period.
    case target(Periode)
    /// The pagu.
    case pagu
    /// The money of a period.
    case anggaran(Periode)
    /// The post that answers for it.
    case penanggungJawab
    /// The steps.
    case langkah

    /// The name on screen.
    public var nama: String {
      switch self {
      case .namaJabatan: "Nama jabatan"
      case .perjanjian: "Perjanjian kinerja"
      case .versiAnggaran: "Versi anggaran"
      case .periode: "Periode"
      case .baris: "Baris"
      case .keluaran: "Keluaran"
      case .targetSetahun: "Target setahun"
      case .agregasi: "Nilai setahun"
      case .target(let period): "Target \(period.nama)"
      case .pagu: "Pagu"
      case .anggaran(let period): "Anggaran \(period.nama)"
      case .penanggungJawab: "Penanggung jawab"
      case .langkah: "Langkah"
      }
    }
  }

  /// One change, with both sides as printed.
  public struct Perubahan: Sendable, Hashable {
    /// What changed.
    public let hal: Hal
    /// Before; `nil` for nothing.
    public let sebelum: String?
    /// After; `nil` for nothing.
    public let sesudah: String?
  }

  /// What changed in one place.
  public struct Kelompok: Sendable {
    /// The row; `nil` for what the whole was made from.
    public let bagian: BagianRencanaAksi?
    /// The name of the row; empty for the whole.
    public let nama: String
    /// What changed, in the order of the columns.
    public let perubahan: [Perubahan]
  }

  /// The one before it.
  public let sebelumnya: RencanaAksi
  /// What changed: of the whole, then row by row as they are read, what went at the end.
  public let kelompok: [Kelompok]

  /// Whether it changes nothing.
  public var isSama: Bool { kelompok.isEmpty }
  /// Whether it has other periods, so that what it says of them is not compared.
  public var isPeriodeLain: Bool { seluruhnya.contains { $0.hal == .periode } }
  /// What changed of the whole.
  public var seluruhnya: [Perubahan] { kelompok.first { $0.bagian == nil }?.perubahan ?? [] }
  /// How many rows came, went or changed.
  public var jumlahBaris: Int { kelompok.count { $0.bagian != nil } }
}

extension UnitState {
  /// What a revision changed; `nil` for the first rencana aksi of a post and a year.
  public func perbandingan(_ plan: RencanaAksi) -> PerbandinganRencanaAksi? {
    let key = plan.isi.kunci
    guard key.nomor > 0,
      let before = isiRencanaAksi(KunciRencanaAksi(tahun: key.tahun, jabatan: key.jabatan, nomor: key.nomor - 1)),
      let after = isiRencanaAksi(key)
    else { return nil }
    let known = Dictionary(before.baris.map { ($0.isi.bagian, $0) }) { first, _ in first }
    let kept = Set(after.baris.map(\.isi.bagian))
    let periods = before.rencana.isi.periode == plan.isi.periode ? after.periode : []
    let whole = PerbandinganRencanaAksi.Kelompok(
      bagian: nil, nama: "", perubahan: Self.perubahan(before.rencana.isi, plan.isi))
    let rows = after.baris.map { row in
      PerbandinganRencanaAksi.Kelompok(
        bagian: row.isi.bagian, nama: row.nama, perubahan: perubahan(known[row.isi.bagian], row, periods))
    }
    let gone = before.baris.filter { !kept.contains($0.isi.bagian) }.map { row in
      PerbandinganRencanaAksi.Kelompok(
        bagian: row.isi.bagian, nama: row.nama,
        perubahan: [.init(hal: .baris, sebelum: row.ringkasan, sesudah: nil)])
    }
    return PerbandinganRencanaAksi(
      sebelumnya: before.rencana, kelompok: ([whole] + rows + gone).filter { !$0.perubahan.isEmpty })
  }

  private static func perubahan(
    _ before: RencanaAksiDitetapkan, _ after: RencanaAksiDitetapkan
  ) -> [PerbandinganRencanaAksi.Perubahan] {
    let changes: [PerbandinganRencanaAksi.Perubahan?] = [
      .bila(before.namaJabatan != after.namaJabatan, .namaJabatan, before.namaJabatan, after.namaJabatan),
      .bila(
        before.nomorPk != after.nomorPk, .perjanjian, JanjiJabatan.nama(before.nomorPk),
        JanjiJabatan.nama(after.nomorPk)),
      .bila(
        before.versiAnggaran != after.versiAnggaran, .versiAnggaran, before.versiAnggaran?.nama,
        after.versiAnggaran?.nama),
      .bila(before.periode != after.periode, .periode, before.periode.rawValue, after.periode.rawValue),
    ]
    return changes.compactMap { $0 }
  }

  private func perubahan(
    _ known: IsiRencanaAksi.Baris?, _ row: IsiRencanaAksi.Baris, _ periods: [Periode]
  ) -> [PerbandinganRencanaAksi.Perubahan] {
    guard let before = known?.isi else { return [.init(hal: .baris, sebelum: nil, sesudah: row.ringkasan)] }
    let after = row.isi
    var changes: [PerbandinganRencanaAksi.Perubahan?] = [
      .bila(before.keluaran != after.keluaran, .keluaran, before.keluaran.terisi, after.keluaran.terisi),
      .bila(
        before.targetSetahun != after.targetSetahun
          || after.targetSetahun != nil && before.satuan != after.satuan,
        .targetSetahun, before.tercetak(before.targetSetahun), after.tercetak(after.targetSetahun)),
      .bila(before.agregasi != after.agregasi, .agregasi, before.agregasi.rumus, after.agregasi.rumus),
    ]
    for (place, period) in periods.enumerated() {
      let (old, new) = (before.target(pada: place), after.target(pada: place))
      changes.append(.bila(old != new, .target(period), before.tercetak(old), after.tercetak(new)))
    }
    changes.append(
      .bila(before.pagu != after.pagu, .pagu, before.pagu?.printedWithCurrency, after.pagu?.printedWithCurrency))
    for (place, period) in periods.enumerated() {
      let (old, new) = (before.anggaran(pada: place), after.anggaran(pada: place))
      changes.append(.bila(old != new, .anggaran(period), old?.printedWithCurrency, new?.printedWithCurrency))
    }
    changes += [
      .bila(
        before.penanggungJawab != after.penanggungJawab, .penanggungJawab, namaJabatan(before.penanggungJawab),
        namaJabatan(after.penanggungJawab)),
      .bila(
        before.langkah != after.langkah, .langkah, before.langkah.joined(separator: "; ").terisi,
        after.langkah.joined(separator: "; ").terisi),
    ]
    return changes.compactMap { $0 }
  }

  private func namaJabatan(_ id: String?) -> String? { id.map { organisasi.jabatan[$0]?.nama ?? $0 } }
}

extension PerbandinganRencanaAksi.Perubahan {
  /// A change with both sides as printed; `nil` where nothing changed.
  fileprivate static func bila(
    _ isChanged: Bool, _ hal: PerbandinganRencanaAksi.Hal, _ before: String?, _ after: String?
  ) -> Self? {
    isChanged ? Self(hal: hal, sebelum: before, sesudah: after) : nil
  }
}

extension String {
  /// The text; `nil` where it is empty.
  fileprivate var terisi: String? { isEmpty ? nil : self }
}

extension BarisRencanaAksiDitetapkan {
  /// A target with the unit of the row.
  fileprivate func tercetak(_ target: Nilai?) -> String? { target.map { Satuan.cetak($0, satuan: satuan) } }
}

extension IsiRencanaAksi.Baris {
  /// What a row is about in a line: `target setahun 12 dokumen, pagu Rp1.000`.
  fileprivate var ringkasan: String {
    let said = [
      isi.tercetak(isi.targetSetahun).map { "target setahun \($0)" }, pagu.map { "pagu \($0.printedWithCurrency)" },
    ].compactMap { $0 }
    return said.isEmpty ? "tanpa target setahun" : said.joined(separator: ", ")
  }
}
