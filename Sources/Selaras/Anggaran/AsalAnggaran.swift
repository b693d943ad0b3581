import Sakip

extension Asal.Jumlah {
  /// The name of the figure.
  var nama: String {
    switch self {
    case .pagu: "Pagu"
    case .belanja: "Realisasi anggaran"
    case .serapan: "Serapan anggaran"
    }
  }

  /// The part of an amount that goes into this figure.
  func rincian(_ amount: JumlahAnggaran) -> String {
    switch self {
    case .pagu: amount.pagu.printedWithCurrency
    case .belanja: amount.realisasi.printedWithCurrency
    case .serapan: "\(amount.realisasi.printedWithCurrency) dari pagu \(amount.pagu.printedWithCurrency)"
    }
  }

  /// - Parameter bagian: the amounts that are added up.
  func asal(
    subjek: String, jumlah: JumlahAnggaran, bagian: [JumlahAnggaran], masukan: [AsalAngka.Masukan],
    kebijakan: [String] = []
  ) -> AsalAngka {
    switch self {
    case .pagu, .belanja:
      AsalAngka(
        nama: nama, subjek: subjek, hasil: rincian(jumlah), rumus: "jumlah dari semua bagian di bawahnya",
        perhitungan: Perhitungan.jumlah(bagian.map { self == .pagu ? $0.pagu.printed : $0.realisasi.printed }),
        kebijakan: kebijakan, masukan: masukan)
    case .serapan:
      AsalAngka(
        nama: nama, subjek: subjek, hasil: jumlah.serapan.map { $0.printedPercent() } ?? "tidak dapat dihitung: pagu 0",
        rumus: "jumlah realisasi anggaran / jumlah pagu x 100",
        perhitungan: "\(jumlah.realisasi.printed) / \(jumlah.pagu.printed) x 100", kebijakan: kebijakan,
        masukan: masukan)
    }
  }
}

extension UnitState {
  /// Where a sum of the budget comes from: of one place, or of the whole perangkat daerah.
  func asalAnggaran(_ sum: Asal.Jumlah, tahun: Int, simpul: String?, versi: VersiAnggaran?) -> AsalAngka? {
    guard let year = anggaran.tahun[tahun], let tree = try? year.pohon(versi: versi), sum == .pagu || tree.cakupan.ada
    else { return nil }
    let places = Dictionary(year.simpul.semua.map { ($0.id, $0) }) { first, _ in first }
    func rows(below id: String?) -> [(place: SimpulAnggaranDitetapkan, row: PohonAnggaran.Baris)] {
      year.simpul.semua.filter { $0.induk == id }.compactMap { place in tree[place.id].map { (place, $0) } }
    }
    func total(_ subject: String, _ amount: JumlahAnggaran, below id: String?) -> AsalAngka {
      let parts = rows(below: id)
      return sum.asal(
        subjek: subject, jumlah: amount,
        bagian: parts.filter { sum == .pagu || $0.row.cakupan.ada }.map(\.row.jumlah),
        masukan: parts.map { masukan($0.place, $0.row, sum, versi: versi, year, tahun: tahun) })
    }
    guard let id = simpul else {
      guard !places.isEmpty else { return nil }
      return total(nama, tree.total, below: nil)
    }
    guard let place = places[id], let row = tree[id], sum == .pagu || row.cakupan.ada else { return nil }
    return rows(below: id).isEmpty
      ? asalSubKegiatan(place, row.jumlah, sum, versi: versi, year)
      : total(place.namaLengkap, row.jumlah, below: id)
  }

  /// A place as an input of the sum above it: without recorded spending it adds nothing, and says so.
  private func masukan(
    _ place: SimpulAnggaranDitetapkan, _ row: PohonAnggaran.Baris, _ sum: Asal.Jumlah, versi: VersiAnggaran? = nil,
    _ year: AnggaranTahun, tahun: Int
  ) -> AsalAngka.Masukan {
    guard sum == .pagu || row.cakupan.ada else {
      return AsalAngka.Masukan(place.namaLengkap, row.cakupan.kekurangan ?? "tidak ada pagu")
    }
    let corrections = sum == .pagu ? 0 : year.penurunan(simpul: place.id).count
    let notes =
      (sum == .pagu ? [] : row.cakupan.catatan)
      + (corrections == 0 ? [] : ["Realisasi kumulatif pernah turun \(corrections) kali (koreksi)"])
    return AsalAngka.Masukan(
      place.namaLengkap, sum.rincian(row.jumlah), keterangan: notes,
      rujukan: .anggaran(unit: self.id, tahun: tahun, simpul: place.id, sum, versi: versi))
  }

  private func asalSubKegiatan(
    _ place: SimpulAnggaranDitetapkan, _ amount: JumlahAnggaran, _ sum: Asal.Jumlah, versi: VersiAnggaran?,
    _ year: AnggaranTahun
  ) -> AsalAngka {
    let recorded = year.subKegiatan[place.id]
    let ceilings = VersiAnggaran.allCases.compactMap { version in
      recorded?.pagu[version].map {
        AsalAngka.Masukan("Pagu \(version.nama)", $0.isi.jumlah.printedWithCurrency, entri: $0.semuaEntri)
      }
    }
    let falls = recorded?.penurunan ?? []
    let spending = (1...12).compactMap { month in
      recorded?.realisasi(sampaiBulan: month).map {
        AsalAngka.Masukan(
          "Realisasi sampai dengan \(NamaBulan.dengan(nomor: month) ?? "")", $0.isi.printedWithCurrency,
          keterangan: Self.jenisBelanja(recorded, month)
            + falls.filter { $0.keBulan == month }.map { "Koreksi: \($0.uraian)" }, entri: $0.semuaEntri)
      }
    }
    switch sum {
    case .serapan:
      return sum.asal(subjek: place.namaLengkap, jumlah: amount, bagian: [], masukan: ceilings + spending)
    case .pagu:
      let rule = versi == .murni ? "pagu murni" : "pagu perubahan; pagu murni jika tidak ada perubahan"
      return AsalAngka(
        nama: sum.nama, subjek: place.namaLengkap, hasil: sum.rincian(amount), rumus: rule, masukan: ceilings)
    case .belanja:
      return AsalAngka(
        nama: sum.nama, subjek: place.namaLengkap, hasil: sum.rincian(amount),
        rumus: "realisasi kumulatif sampai dengan bulan terakhir yang dicatat", masukan: spending)
    }
  }

  private static func jenisBelanja(_ recorded: SubKegiatanTercatat?, _ month: Int) -> [String] {
    let kinds = recorded?.belanja(sampaiBulan: month)?.rincian ?? []
    return kinds.isEmpty ? [] : [kinds.uraian]
  }

  /// Where the serapan of the money mapped to an indikator comes from.
  func asalSerapan(_ indikator: IndikatorDitetapkan, tahun: Int) -> AsalAngka? {
    guard let year = anggaran.tahun[tahun], let mapping = year.pemetaan.tercatat(indikator.id),
      let tree = try? year.pohon(), cakupanBelanja(indikator: indikator.id, tahun: tahun, dalam: tree).ada,
      let money = anggaran(indikator: indikator.id, tahun: tahun, dalam: tree)
    else { return nil }
    let sum = Asal.Jumlah.serapan
    let mapped = year.bagianTerpetakan(indikator.id).simpul
    let chosen = AsalAngka.Masukan(
      "Pemetaan program, kegiatan, dan sub kegiatan ke indikator", "\(mapped.count) dipetakan",
      entri: mapping.semuaEntri)
    let parts = mapped.compactMap { id in
      tree[id].flatMap { row in year.simpul[id].map { masukan($0, row, sum, year, tahun: tahun) } }
    }
    return sum.asal(subjek: indikator.nama, jumlah: money, bagian: [], masukan: parts + [chosen])
  }
}

extension SimpulAnggaranDitetapkan {
  /// The wording with its code where it has one.
  public var namaLengkap: String { kode.map { "\($0) \(nama)" } ?? nama }
}
