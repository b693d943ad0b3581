import Dispatch
import PembacaNaskah
import Reviu
import Web

/// Reads and checks documents for the portal, away from the threads that answer requests.
struct ReviuPortal: PenyediaReviu {
  let pembaca: PembacaNaskah

  func reviu(
    _ bytes: [UInt8], nama: String, kemajuan: @escaping @Sendable (_ selesai: Int, _ dari: Int) -> Void
  ) async throws(NaskahError) -> HasilReviu {
    let document = try await pembaca.baca(bytes, nama: nama)
    return await withCheckedContinuation { continuation in
      DispatchQueue.global(qos: .utility).async {
        continuation.resume(returning: HasilReviu(document, kemajuan: kemajuan))
      }
    }
  }
}
