import Dispatch
import PembacaNaskah
import Reviu
import Synchronization
import Web

/// Reads and checks documents for the portal, away from the threads that answer requests.
struct ReviuPortal: PenyediaReviu {
  let pembaca: PembacaNaskah

  func reviu(
    _ bytes: [UInt8], nama: String, kemajuan: @escaping @Sendable (_ selesai: Int, _ dari: Int) -> Void
  ) async throws(NaskahError) -> HasilReviu {
    let document = try await pembaca.baca(bytes, nama: nama)
    let work = PemeriksaanBerjalan()
    return try await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        work.tunggu(continuation)
        DispatchQueue.global(qos: .utility).async {
          work.selesai(
            Result { () throws(NaskahError) in
              try HasilReviu(document) { done, all throws(NaskahError) in
                guard !work.isSelesai else { throw .terlaluLama(nama: nama) }
                kemajuan(done, all)
              }
            })
        }
      }
    } onCancel: {
      work.selesai(.failure(.terlaluLama(nama: nama)))
    }.get()
  }
}

/// One checking: whoever waits is told at once when it is given up, the checker itself ends with its next rule.
private final class PemeriksaanBerjalan: Sendable {
  typealias Hasil = Result<HasilReviu, NaskahError>

  private struct Isi {
    var hasil: Hasil?
    var menunggu: CheckedContinuation<Hasil, Never>?
  }

  private let isi = Mutex(Isi())

  var isSelesai: Bool { isi.withLock { $0.hasil != nil } }

  func tunggu(_ continuation: CheckedContinuation<Hasil, Never>) {
    let known = isi.withLock { content -> Hasil? in
      if content.hasil == nil { content.menunggu = continuation }
      return content.hasil
    }
    if let known { continuation.resume(returning: known) }
  }

  /// The first result counts.
  func selesai(_ result: Hasil) {
    let waiting = isi.withLock { content -> CheckedContinuation<Hasil, Never>? in
      guard content.hasil == nil else { return nil }
      content.hasil = result
      defer { content.menunggu = nil }
      return content.menunggu
    }
    waiting?.resume(returning: result)
  }
}
