import Lembar
import Sakip

/// Sheets of a plan: a row is a tujuan, a sasaran or an indikator as one version of the RPJMD or Renstra has it, an
/// indikator with its targets in a column for each year.
enum ImporRencana: BentukImpor {
  /// What a row is about.
  enum Bagian: String, CaseIterable {
    case tujuan, sasaran, indikator

    var nama: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
  }

  static let versi = KolomImpor.pengenal("Versi rencana", "kode versi RPJMD atau Renstra: awal")
  static let bagian = KolomImpor.pengenal("Bagian", Bagian.allCases.map(\.rawValue).joined(separator: ", "))
  static let kode = KolomImpor.pengenal(
    "Kode", "kode bagian itu dalam rencana: t1, s1, ikm; yang belum ada ditambahkan")
  static let tujuan = KolomImpor.isian("Kode tujuan", "tujuan di atasnya, pada sasaran dan pada indikator tujuan")
  static let sasaran = KolomImpor.isian("Kode sasaran", "sasaran yang diukur, pada indikator sasaran")
  static let nama = KolomImpor.isian("Nama", "rumusan dalam versi itu; wajib untuk yang baru")
  static let misi = KolomImpor.isian("Misi", "nomor misi RPJMD, pada tujuan; - bila tidak ada")
  static let rpjmd = KolomImpor.isian("Kode sasaran RPJMD", "sasaran RPJMD yang didukung, pada sasaran Renstra")

  static let kolom =
    [KolomUmum.unit, versi, bagian, kode, tujuan, sasaran, nama, misi, rpjmd] + KolomIndikator.semua
    + [KolomUmum.alasanTarget]

  /// The column of the targets of a year.
  static func target(_ tahun: Int) -> KolomImpor {
    .isian("Target \(tahun)", "target tahun \(tahun), pada indikator: 87,65")
  }

  static func kolom(tahun: [Int]) -> [KolomImpor] { kolom + tahun.map(target) }

  static let kolomBidang = KolomIndikator.bidang.merging([
    "unit": KolomUmum.unit.nama, "pelaku": KolomUmum.unit.nama, "versi": versi.nama, "id": kode.nama, "nama": nama.nama,
    "rumusan": nama.nama, "misi": misi.nama, "tujuan": tujuan.nama, "sasaran": sasaran.nama, "sasaranRpjmd": rpjmd.nama,
    "alasan": KolomUmum.alasanTarget.nama,
  ]) { first, _ in first }

  /// What stands above others comes first.
  static func urut(_ baris: [BarisImpor]) -> [BarisImpor] {
    let order = Bagian.allCases
    let ranks = baris.map { row in bagian(row).flatMap(order.firstIndex) ?? order.count }
    return baris.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { baris[$0] }
  }

  private static func bagian(_ row: BarisImpor) -> Bagian? {
    (try? row.sel(bagian.nama).kode()).flatMap { Bagian(rawValue: $0.lowercased()) }
  }

  static func baca(_ baris: inout BarisImpor, _ state: State) -> Bacaan {
    let unit = baris.unit(state)
    let version = unit.flatMap { versi(&baris, $0) }
    let part = baris.wajib(bagian.nama) { (cell) throws(SelTidakTerbaca) in
      let text = try cell.kode()
      guard let found = Bagian(rawValue: text.lowercased()) else {
        throw .bukanPilihan(text, Bagian.allCases.map(\.rawValue))
      }
      return found
    }
    let id = baris.wajib(kode.nama) { (cell) throws(SelTidakTerbaca) in try cell.kode() }
    guard let unit, let version, let part, let id else { return .salah }
    let place = Tempat(unit: unit, versi: version, id: id)
    let recorded = place.tercatat(part)
    baris.kenali("\(part.rawValue) \(recorded.map { "\u{201C}\($0)\u{201D}" } ?? id)", tercatat: recorded)
    let facts: [FaktaImpor]? =
      switch part {
      case .tujuan: tujuan(&baris, place).map { [$0] }
      case .sasaran: sasaran(&baris, place).map { [$0] }
      case .indikator: indikator(&baris, place)
      }
    guard !baris.salah, let facts else { return .salah }
    if unit.perencanaan.status(versi: version.id) == .ditutup, facts.contains(where: { !$0.sama }) {
      baris.tandai(versi.nama, PerencanaanUnit.tertutup(version.nama))
      return .salah
    }
    return .fakta(facts)
  }

  /// The version of a row.
  static func versi(_ baris: inout BarisImpor, _ unit: UnitState) -> VersiRenstraDitetapkan? {
    guard let id = baris.wajib(versi.nama, { (cell) throws(SelTidakTerbaca) in try cell.kode() }) else { return nil }
    guard let found = unit.perencanaan.versi[id] else {
      let open = unit.perencanaan.versiBerurutan.filter { unit.perencanaan.status(versi: $0.id) == .terbuka }
      let words =
        unit.perencanaan.versi.count == 0
        ? "Catat versinya lebih dahulu."
        : open.isEmpty
          ? "Semua versinya sudah ditutup; catat versi baru lebih dahulu."
          : "Pilih versi yang masih terbuka: \(open.map(\.id).joined(separator: ", "))."
      baris.tandai(versi.nama, "Versi \u{201C}\(id.prefix(60))\u{201D} tidak ada pada \(unit.nama). \(words)")
      return nil
    }
    return found
  }

  /// Where something of the plan stands.
  struct Tempat {
    let unit: UnitState
    let versi: VersiRenstraDitetapkan
    let id: String

    /// The wording that stands in this version; `nil` for none.
    func tercatat(_ part: Bagian) -> String? {
      let plan = unit.perencanaan
      return switch part {
      case .tujuan: plan.tujuan[id]?.nama(dalam: versi.id)
      case .sasaran: plan.sasaran[id]?.nama(dalam: versi.id)
      case .indikator: plan.indikator[id]?.nama(dalam: versi.id)
      }
    }

    /// The versions in which something stands that stands in this one from now on.
    func termuat(_ before: (some BagianVersi)?) -> [String]? {
      guard let before else { return unit.perencanaan.versi.count == 1 ? nil : [versi.id] }
      return before.termuat(dalam: versi.id) ? before.versi : (before.versi ?? []) + [versi.id]
    }

    /// The wording of this version beside those of the others, which keep theirs.
    func rumusan(_ before: (some BagianVersi)?, menjadi text: String) -> RumusanTerbuka {
      guard let before else { return RumusanTerbuka(nama: text, rumusan: nil) }
      let others = unit.perencanaan.versi.semua.filter { $0.id != versi.id && before.termuat(dalam: $0.id) }
      guard !others.isEmpty else { return RumusanTerbuka(nama: text, rumusan: nil) }
      let kept = (before.rumusan ?? []).filter { $0.versi != versi.id }
      let words = text == before.nama ? kept : kept + [RumusanVersi(versi: versi.id, teks: text)]
      return RumusanTerbuka(nama: before.nama, rumusan: words.isEmpty ? nil : words)
    }
  }
}
