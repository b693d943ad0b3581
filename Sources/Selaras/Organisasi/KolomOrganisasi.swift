import Lembar
import Sakip

/// Columns that sheets of the organisation share.
enum KolomOrganisasi {
  static let mulai = KolomImpor.isian("Mulai", "hari pertama: 2024-01-01; - bila tidak diketahui")
  static let selesai = KolomImpor.isian(
    "Selesai", "hari terakhir bila sudah tidak ada: 2026-12-31; - bila masih ada")
  static let dasar = KolomImpor.isian("Dasar hukum", "peraturan atau keputusannya")
}

extension BarisImpor {
  /// A day that may be empty: an empty cell keeps what is recorded, and `-` says that there is none.
  mutating func tanggal(_ kolom: KolomImpor, tercatat: Tanggal?) -> Tanggal? {
    boleh(kolom.nama, tercatat: tercatat) { (cell) throws(SelTidakTerbaca) in try cell.tanggal() }
  }

  /// A code that may be empty: an empty cell keeps what is recorded, and `-` says that there is none.
  mutating func kode(_ kolom: KolomImpor, tercatat: String?) -> String? {
    boleh(kolom.nama, tercatat: tercatat) { (cell) throws(SelTidakTerbaca) in try cell.kode() }
  }

  /// One of several choices that are written as their code or their name.
  mutating func pilihan<Pilihan: RawRepresentable & CaseIterable>(
    _ kolom: KolomImpor, nama: (Pilihan) -> String
  ) -> Pilihan? where Pilihan.RawValue == String {
    boleh(kolom.nama) { (cell) throws(SelTidakTerbaca) in
      let text = try cell.kode()
      let found = Pilihan.allCases.first { [$0.rawValue, nama($0).lowercased()].contains(text.lowercased()) }
      guard let found else { throw .bukanPilihan(text, Pilihan.allCases.map(\.rawValue)) }
      return found
    }
  }
}
