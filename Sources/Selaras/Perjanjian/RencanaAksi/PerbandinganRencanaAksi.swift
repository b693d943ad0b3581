public import Sakip

/// What a revision of a rencana aksi changed against the one that it replaces.
public struct PerbandinganRencanaAksi: Sendable {
  /// What may change.
  public enum Hal: Sendable, Hashable {
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
      case .perjanjian: "Perjanjian kinerja"
      case .versiAnggaran: "Versi anggaran"
      case .periode: "Periode"
      case .baris: "Seluruh baris"
      case .keluaran: "Keluaran"
      case .targetSetahun: "Target setahun"
      case .agregasi: "Cara menghitung setahun"
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

  /// The one that it replaces.
  public let sebelumnya: RencanaAksi
  /// What changed: of the whole, then row by row as they are read, what went at the end.
  public let kelompok: [Kelompok]

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
    let known = Dictionary(before.baris.map { ($0.isi.bagian, $0.isi) }) { first, _ in first }
    let kept = Set(after.baris.map(\.isi.bagian))
    let periods = before.rencana.isi.periode == plan.isi.periode ? after.periode : []
    let whole = PerbandinganRencanaAksi.Kelompok(
      bagian: nil, nama: "", perubahan: Self.perubahan(before.rencana.isi, plan.isi))
    let rows = after.baris.map { row in
      PerbandinganRencanaAksi.Kelompok(
        bagian: row.isi.bagian, nama: row.nama, perubahan: perubahan(known[row.isi.bagian], row.isi, periods))
    }
    let gone = before.baris.filter { !kept.contains($0.isi.bagian) }.map { row in
      PerbandinganRencanaAksi.Kelompok(
        bagian: row.isi.bagian, nama: row.nama,
        perubahan: [.init(hal: .baris, sebelum: row.isi.ringkasan, sesudah: nil)])
    }
    return PerbandinganRencanaAksi(
      sebelumnya: before.rencana, kelompok: ([whole] + rows + gone).filter { !$0.perubahan.isEmpty })
  }

  private static func perubahan(
    _ before: RencanaAksiDitetapkan, _ after: RencanaAksiDitetapkan
  ) -> [PerbandinganRencanaAksi.Perubahan] {
    let changes: [PerbandinganRencanaAksi.Perubahan?] = [
      .antara(.perjanjian, before.nomorPk, after.nomorPk) { JanjiJabatan.nama($0) },
      .antara(.versiAnggaran, before.versiAnggaran, after.versiAnggaran) { $0?.nama },
      .antara(.periode, before.periode, after.periode) { $0.rawValue },
    ]
    return changes.compactMap { $0 }
  }

  private func perubahan(
    _ before: BarisRencanaAksiDitetapkan?, _ after: BarisRencanaAksiDitetapkan, _ periods: [Periode]
  ) -> [PerbandinganRencanaAksi.Perubahan] {
    guard let before else { return [.init(hal: .baris, sebelum: nil, sesudah: after.ringkasan)] }
    var changes: [PerbandinganRencanaAksi.Perubahan?] = [
      .antara(.keluaran, before.keluaran, after.keluaran) { $0.isEmpty ? nil : $0 },
      .antara(.targetSetahun, before.targetDinyatakan, after.targetDinyatakan) { $0 },
      .antara(.agregasi, before.agregasi, after.agregasi) { $0.rumus },
    ]
    for (place, period) in periods.enumerated() {
      changes.append(
        .antara(.target(period), before.target(pada: place), after.target(pada: place)) {
          $0.map { Satuan.cetak($0, satuan: after.satuan) }
        })
    }
    changes.append(.antara(.pagu, before.pagu, after.pagu) { $0?.printedWithCurrency })
    for (place, period) in periods.enumerated() {
      changes.append(
        .antara(.anggaran(period), before.anggaran(pada: place), after.anggaran(pada: place)) {
          $0?.printedWithCurrency
        })
    }
    changes += [
      .antara(.penanggungJawab, before.penanggungJawab, after.penanggungJawab) {
        $0.map { organisasi.jabatan[$0]?.nama ?? $0 }
      },
      .antara(.langkah, before.langkah, after.langkah) { $0.isEmpty ? nil : $0.joined(separator: "; ") },
    ]
    return changes.compactMap { $0 }
  }
}

extension PerbandinganRencanaAksi.Perubahan {
  /// What changed from one to the other, as printed; `nil` where they are the same.
  fileprivate static func antara<Isi: Equatable>(
    _ hal: PerbandinganRencanaAksi.Hal, _ before: Isi, _ after: Isi, _ printed: (Isi) -> String?
  ) -> Self? {
    before == after ? nil : Self(hal: hal, sebelum: printed(before), sesudah: printed(after))
  }
}

extension BarisRencanaAksiDitetapkan {
  /// The target of the year with its unit; `nil` for none.
  fileprivate var targetDinyatakan: String? { targetSetahun == nil ? nil : targetTercetak }

  /// What a row is about in a line: `target setahun 12 dokumen, pagu Rp1.000`.
  fileprivate var ringkasan: String {
    let said = [targetDinyatakan.map { "target setahun \($0)" }, pagu.map { "pagu \($0.printedWithCurrency)" }]
      .compactMap { $0 }
    return said.isEmpty ? "tanpa target dan pagu" : said.joined(separator: ", ")
  }
}
