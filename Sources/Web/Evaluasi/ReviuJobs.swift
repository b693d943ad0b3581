import Reviu
import Selaras
import Synchronization

/// Documents that are read and checked: one at a time, few waiting. What was found lately is remembered by content.
actor ReviuJobs {
  /// How an order ended.
  enum Akhir: Sendable {
    /// A new version stands in the journal.
    case tercatat(versi: Int)
    /// The last version is this document already, with the same findings.
    case sama(versi: Int)
    /// It seems to be another document than it was sent as, for these reasons in Indonesian; nothing is recorded.
    case janggal(BerkasNaskah, [String])
    /// For this reason in Indonesian.
    case gagal(String)
  }

  /// How far an order is.
  enum Keadaan: Sendable {
    case berjalan(TahapReviu)
    case berakhir(Akhir)
  }

  /// How far the reading of a recorded document is.
  enum Bacaan: Sendable {
    case berjalan(TahapReviu)
    case selesai(HasilReviu)
    case gagal(String)
  }

  /// Carries out a command in the name of who sent the document.
  typealias Pencatat = @Sendable (Command) async throws(CommandFailure) -> Void

  /// Why a document has no result, in words for a visitor.
  struct Gagal: Error {
    let pesan: String
  }

  private static let mostOfOne = 3
  private static let keptBytes = 120_000_000
  private static let terlaluBesar =
    "Naskah ini terlalu besar untuk ditampilkan di sini. Unduh berkasnya, dan baca temuannya pada daftar temuan."

  private let pembacaan: PembacaanNaskah
  private let pencatatan: PencatatanNaskah
  private var antrean = AntreanReviu()
  private let tahap = TahapSekarang()
  private var finished = GenerationCache<String, (pesanan: PesananReviu, akhir: Akhir)>(limit: 400)
  private var results = GenerationCache<BerkasNaskah, HasilReviu>(limit: keptBytes)
  private var failures = GenerationCache<BerkasNaskah, String>(limit: 100)
  private var awaited: [BerkasNaskah: [CheckedContinuation<Result<HasilReviu, Gagal>, Never>]] = [:]

  init(_ pembacaan: PembacaanNaskah, _ pencatatan: PencatatanNaskah) {
    (self.pembacaan, self.pencatatan) = (pembacaan, pencatatan)
  }

  /// Orders the review of a document.
  /// - Parameter catat: records the version in which it ends.
  /// - Returns: the name of the order; that of an earlier one which does the same and is not done.
  /// - Throws: ``WebError/sibuk(_:)`` when too many wait already.
  func pesan(
    _ order: PesananReviu, _ source: PesananReviu.Sumber, catat: @escaping Pencatat
  ) throws(WebError) -> String {
    for case .catat(let known, let other, _) in antrean.semua
    where known.sama(dengan: order) && other.sama(dengan: source) { return known.id }
    guard antrean.semua.count(where: { $0.pesanan?.pelaku == order.pelaku }) < Self.mostOfOne else {
      throw .sibuk(
        "Anda masih mempunyai \(Self.mostOfOne) naskah yang menunggu dibaca. Tunggu sampai ada yang selesai.")
    }
    try tambah(.catat(order, source, catat))
    return order.id
  }

  /// An order of a perangkat daerah and year, and how far it is; `nil` when it is not known any more.
  func keadaan(_ id: String, unit: String, tahun: Int) -> (pesanan: PesananReviu, keadaan: Keadaan)? {
    let known: (pesanan: PesananReviu, keadaan: Keadaan)?
    if let place = antrean.tempat({ $0.pesanan?.id == id }), let order = antrean.semua[place].pesanan {
      known = (order, .berjalan(tahap(di: place)))
    } else {
      known = finished.value(id).map { ($0.pesanan, .berakhir($0.akhir)) }
    }
    guard let known, known.pesanan.unit == unit, known.pesanan.tahun == tahun else { return nil }
    return known
  }

  /// Forgets an order that has ended.
  func lupakan(_ id: String) { finished.forget(id) }

  /// What was found in a document of the store; asking for it the first time orders the reading. Of a failure it tells
  /// once.
  func bacaan(_ file: BerkasNaskah) throws(WebError) -> Bacaan {
    if let known = results.value(file) { return .selesai(known) }
    if let reason = failures.value(file) {
      failures.forget(file)
      return .gagal(reason)
    }
    if antrean.tempat({ $0.membaca(file) }) == nil { try tambah(.baca(file)) }
    return .berjalan(tahap(di: antrean.tempat { $0.membaca(file) } ?? 0))
  }

  /// The same, when it is done.
  func hasil(_ file: BerkasNaskah) async throws(WebError) -> HasilReviu {
    switch try bacaan(file) {
    case .selesai(let known): return known
    case .gagal(let reason): throw .tidakDitemukan(reason)
    case .berjalan:
      switch await withCheckedContinuation({ awaited[file, default: []].append($0) }) {
      case .success(let known): return known
      case .failure(let reason): throw .tidakDitemukan(reason.pesan)
      }
    }
  }

  private func tahap(di place: Int) -> TahapReviu {
    place > 0 ? .menunggu(place) : antrean.berjalan == nil ? .menunggu(0) : tahap.nilai
  }

  private func tambah(_ task: TugasReviu) throws(WebError) {
    try antrean.tambah(task)
    startNext()
  }

  private func startNext() {
    guard let task = antrean.mulai() else { return }
    tahap.nilai = .membaca
    Task { await kerjakan(task) }
  }

  private func kerjakan(_ task: TugasReviu) async {
    switch task {
    case .catat(let order, let source, let record):
      let end: Akhir
      do throws(Gagal) {
        let file = try await pembacaan.berkas(order, source) { [tahap] in tahap.nilai = $0 }
        let result = try await baca(file)
        tahap.nilai = .mencatat
        let match = try await pembacaan.kecocokan(result, pencatatan.harapan(order))
        end = try await pencatatan.catat(order, file, result, match, record)
      } catch {
        end = .gagal(error.pesan)
      }
      finished.keep((order, end), for: order.id)
    case .baca(let file):
      let result: Result<HasilReviu, Gagal>
      do throws(Gagal) {
        result = .success(try await baca(file))
        if results.value(file) == nil { failures.keep(Self.terlaluBesar, for: file) }
      } catch {
        failures.keep(error.pesan, for: file)
        result = .failure(error)
      }
      for continuation in awaited.removeValue(forKey: file) ?? [] { continuation.resume(returning: result) }
    }
    antrean.selesai()
    startNext()
  }

  private func baca(_ file: BerkasNaskah) async throws(Gagal) -> HasilReviu {
    if let known = results.value(file) { return known }
    let result = try await pembacaan.baca(file) { [tahap] in tahap.nilai = $0 }
    results.keep(result, for: file, cost: result.biaya)
    return result
  }
}

/// How far the one document is that is worked on; told from outside of the actor.
private final class TahapSekarang: Sendable {
  private let tahap = Mutex(TahapReviu.membaca)

  var nilai: TahapReviu {
    get { tahap.withLock(\.self) }
    set { tahap.withLock { $0 = newValue } }
  }
}
