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

    /// On the button of all ticked findings.
    var namaBersama: String { self == .diperbaiki ? "Yang dicentang akan diperbaiki" : "\(nama) yang dicentang" }

    var isUtama: Bool { self == .diterima || self == .dijelaskan }
    var perluAlasan: Bool { ![.diperbaiki, .diterima].contains(self) }

    static let penjawab: [Aksi] = [.dijelaskan, .diperbaiki]
    static let penilai: [Aksi] = [.diterima, .ditolak, .jelaskanTerima]
  }

  let aksi: Aksi?
  /// The findings that are ticked, by their numbers.
  let dipilih: Set<Int>
  /// The finding whose own button was pressed; `nil` for a button of all.
  let hanya: Int?
  private let isian: FormValues

  init(_ isian: FormValues) {
    let parts = (isian["aksi"] ?? "").split(separator: " ", maxSplits: 1)
    aksi = parts.first.flatMap { Aksi(rawValue: String($0)) }
    hanya = parts.count > 1 ? Int(parts[1]) : nil
    dipilih = Set(isian.all("pilih").compactMap { Int($0) })
    self.isian = isian
  }

  /// The findings that it is about.
  var sasaran: Set<Int> { hanya.map { [$0] } ?? dipilih }

  /// The findings of the form that was sent.
  var baris: [Int] {
    let mark = "tanggapan-"
    return isian.fields.filter { $0.name.hasPrefix(mark) }.compactMap { Int($0.name.dropFirst(mark.count)) }
  }

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
    let unit = page.ruang.unit.id
    return [
      isian.terlihat(page.objekTanggapan(row), unit: unit, bidang: "tanggapan-\(row.nomor)"),
      isian.terlihat(page.objekPenilaian(row), unit: unit, bidang: "penilaian-\(row.nomor)"),
    ]
  }
}

extension NaskahPage {
  func objekTanggapan(_ row: Baris) -> Objek {
    .tanggapanTemuan(tahun: ruang.tahun, naskah: fakta.naskah, temuan: row.temuan.kunci)
  }

  func objekPenilaian(_ row: Baris) -> Objek {
    .penilaianTanggapan(tahun: ruang.tahun, naskah: fakta.naskah, temuan: row.temuan.kunci)
  }
}
