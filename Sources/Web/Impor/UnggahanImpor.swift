import Journal
import Lembar
import Selaras

/// A sheet that somebody sent and that is not applied yet.
struct UnggahanImpor: Sendable {
  /// How long it waits, in milliseconds: two hours.
  static let berlakuSelama: Int64 = 2 * 3_600_000

  /// Unguessable; stands in addresses.
  let id: String
  /// The account that sent it; no other sees it. A session ends sooner than the sheet.
  let akun: String
  /// What its header says that it holds.
  let jenis: JenisImpor
  /// The kind that was chosen, where its header said another one.
  var dipilih: JenisImpor?
  let berkas: BerkasImpor
  /// Bytes of the file.
  let ukuran: Int
  let lembar: Lembar
  let diterima: Timestamp

  /// The moment from which it is gone.
  var berlakuSampai: Timestamp {
    Timestamp(millisecondsSince1970: diterima.millisecondsSince1970 + Self.berlakuSelama)
  }
}

/// What a check of a sheet found, and in which state.
struct PemeriksaanUnggahan: Sendable {
  /// The last entry of the state.
  let posisi: Int64
  let hasil: HasilImpor
}
