import Selaras

/// What the form of findings sent: what is said, to which findings, why, and what its sender had seen.
struct KirimanTemuan: Sendable {
  /// What is said.
  enum Aksi: String, Sendable, CaseIterable {
    case diperbaiki, dijelaskan, diterima, ditolak
    /// Explained by the Inspektorat itself, and accepted.
    case jelaskanTerima = "jelaskan-terima"
    /// What was said is taken back.
    case cabut

    /// On the button of one finding.
    var nama: String {
      switch self {
      case .diperbaiki: "Akan diperbaiki"
      case .dijelaskan: "Jelaskan"
      case .diterima: "Terima penjelasan"
      case .ditolak: "Tolak penjelasan"
      case .jelaskanTerima: "Jelaskan dan terima"
      case .cabut: "Batalkan"
      }
    }

    /// On the button of all chosen findings.
    var namaBersama: String { self == .diperbaiki ? "Yang dipilih akan diperbaiki" : "\(nama) yang dipilih" }

    var isUtama: Bool { self == .diterima || self == .dijelaskan }
    var perluAlasan: Bool { ![.diperbaiki, .diterima].contains(self) }

    static let penjawab: [Aksi] = [.dijelaskan, .diperbaiki]
    static let penilai: [Aksi] = [.diterima, .ditolak, .jelaskanTerima]
  }

  /// Which findings a button of many is about.
  enum Cakupan: String, Sendable, CaseIterable {
    /// Those that are ticked.
    case dicentang
    /// All on the page.
    case halaman
    /// All that pass the filter, on whatever page.
    case semua
  }

  /// In front of the number of a finding, names the field that says that the form shows it.
  static let tampil = "tampil-"

  let aksi: Aksi?
  let cakupan: Cakupan
  /// Whether what was said before is said anew, too.
  let ganti: Bool
  /// The findings that are ticked, by their numbers.
  let dipilih: Set<Int>
  /// The finding whose own button was pressed; `nil` for a button of all.
  let hanya: Int?
  private let isian: FormValues

  init(_ isian: FormValues) {
    let parts = (isian["aksi"] ?? "").split(separator: " ", maxSplits: 1)
    aksi = parts.first.flatMap { Aksi(rawValue: String($0)) }
    hanya = parts.count > 1 ? Int(parts[1]) : nil
    cakupan = isian["cakupan"].flatMap(Cakupan.init(rawValue:)) ?? .dicentang
    ganti = isian.isChecked("ganti")
    dipilih = Set(isian.all("pilih").compactMap { Int($0) })
    self.isian = isian
  }

  /// The findings that it is about.
  func sasaran(_ page: NaskahPage) -> [NaskahPage.Baris] {
    if let hanya { return page.semua.filter { $0.nomor == hanya } }
    switch cakupan {
    case .dicentang: return page.semua.filter { dipilih.contains($0.nomor) }
    case .halaman:
      let shown = Set(baris)
      return page.semua.filter { shown.contains($0.nomor) && page.bolehMenjawab($0) }
    case .semua: return page.tersaring.filter(page.bolehMenjawab)
    }
  }

  /// The findings of the form that was sent.
  var baris: [Int] {
    isian.fields.filter { $0.name.hasPrefix(Self.tampil) }.compactMap { Int($0.name.dropFirst(Self.tampil.count)) }
  }

  /// What was typed and ticked beside what is recorded now; `nil` where nothing was.
  var sisa: KirimanTemuan? {
    let done = Set(["aksi", "cakupan", "ganti", bidangAlasan] + (hanya == nil ? ["pilih"] : []))
    let rest = isian.fields.filter { field in
      !done.contains(field.name) && !(field.name == "pilih" && Int(field.value) == hanya)
    }
    let hasMore = rest.contains { $0.name == "pilih" || Self.adalahAlasan($0.name) && !$0.value.isBlank }
    return hasMore ? KirimanTemuan(FormValues(rest)) : nil
  }

  private static func adalahAlasan(_ name: String) -> Bool { name == "alasan" || name.hasPrefix("alasan-") }

  /// Why, for one finding: its own field where its own button was pressed.
  var alasan: String? { hanya.map { isian["alasan-\($0)"] } ?? isian["alasan"] }

  /// The field of ``alasan``.
  var bidangAlasan: String { hanya.map { "alasan-\($0)" } ?? "alasan" }

  /// What was typed beside one finding.
  func alasan(_ nomor: Int) -> String { isian.teks("alasan-\(nomor)") }
  var alasanBersama: String { isian.teks("alasan") }
  var alasanCabut: String { isian.teks("alasan-cabut") }

  /// The last entries of an answer and of its decision as the sender saw them.
  func terlihat(_ row: NaskahPage.Baris, _ page: NaskahPage) -> [Terlihat] {
    let unit = page.ruang.unit
    let seen = isian["posisi"].flatMap { Int64($0) } ?? 0
    return [page.objekTanggapan(row), page.objekPenilaian(row)].map { object in
      Terlihat(unit: unit.id, objek: object, entri: unit.riwayat(object).last { $0 <= seen })
    }
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension NaskahPage {
  func objekTanggapan(_ row: Baris) -> Objek {
    .tanggapanTemuan(tahun: ruang.tahun, naskah: fakta.naskah, temuan: row.temuan.kunci)
  }

  func objekPenilaian(_ row: Baris) -> Objek {
    .penilaianTanggapan(tahun: ruang.tahun, naskah: fakta.naskah, temuan: row.temuan.kunci)
  }
}
