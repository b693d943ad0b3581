import Document
import Sakip
public import Selaras

/// The wording of a statement of review (PermenPANRB 53/2014, Lampiran III).
public struct KalimatReviu: Sendable {
  let pemda: PemdaDitetapkan?
  let unit: UnitState
  let tahun: Int

  /// The wording for the report of a year.
  public init(pemda: PemdaDitetapkan?, unit: UnitState, tahun: Int) {
    self.pemda = pemda
    self.unit = unit
    self.tahun = tahun
  }

  /// Whose report it is, with its government.
  var instansi: String {
    unit.jenis == .pemda ? unit.nama : "\(unit.nama) \(pemda?.nama ?? "pemerintah daerah")"
  }

  /// The sentences of the statement.
  public var kalimat: [String] {
    [
      "Kami telah mereviu laporan kinerja \(instansi) untuk Tahun Anggaran \(tahun) sesuai pedoman reviu atas laporan kinerja. Substansi informasi yang dimuat dalam laporan kinerja menjadi tanggung jawab manajemen \(unit.nama).",
      "Reviu bertujuan memberikan keyakinan terbatas bahwa laporan kinerja telah disajikan secara akurat, andal, dan valid.",
      "Berdasarkan reviu kami, tidak terdapat kondisi atau hal-hal yang menimbulkan perbedaan dalam meyakini keandalan informasi yang disajikan di dalam laporan kinerja ini.",
    ]
  }

  /// The statement with its signature.
  func pernyataan(_ statement: ReviuDinyatakan) -> [Block] {
    kalimat.map { .paragraph(RichText($0)) } + [
      .signatures([
        Signature(
          placeAndDate: "\(statement.tempat), \(statement.tanggal.printed)", post: [statement.jabatan.uppercased()])
      ])
    ]
  }

  /// What changed in the data after the statement; empty where nothing did.
  static func perubahan(_ changes: [PerubahanSesudahReviu]) -> [Block] {
    guard !changes.isEmpty else { return [] }
    let named = changes.map(\.uraian).joined(separator: "; ")
    return [.paragraph(RichText("Data laporan ini berubah sesudah reviu: \(named)."))]
  }
}
