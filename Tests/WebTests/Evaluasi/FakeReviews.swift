import Reviu

@testable import Web

/// Reads documents that are text, by the reader and the rules of the site when it runs.
struct FakeReviews: PenyediaReviu {
  func reviu(
    _ bytes: [UInt8], nama: String, kemajuan: @escaping @Sendable (_ selesai: Int, _ dari: Int) -> Void
  ) async throws(NaskahError) -> HasilReviu {
    guard !bytes.starts(with: Array("%PDF-".utf8)) else { throw .rusak(nama: nama) }
    return HasilReviu(try PembacaTeks.baca(String(decoding: bytes, as: UTF8.self), nama: nama), langkah: kemajuan)
  }
}
