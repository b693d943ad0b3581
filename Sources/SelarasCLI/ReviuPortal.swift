import PembacaNaskah
import Reviu
import Web

/// Reads and checks documents for the portal.
struct ReviuPortal: PenyediaReviu {
  let pembaca: PembacaNaskah

  func reviu(
    _ bytes: [UInt8], nama: String, kemajuan: @escaping @Sendable (_ selesai: Int, _ dari: Int) -> Void
  ) async throws(NaskahError) -> HasilReviu {
    let document = try await pembaca.baca(bytes, nama: nama)
    return try HasilReviu(document) { done, all throws(NaskahError) in
      guard !Task.isCancelled else { throw .terlaluLama(nama: nama) }
      kemajuan(done, all)
    }
  }
}
