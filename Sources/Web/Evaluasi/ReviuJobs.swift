import Reviu
import Selaras

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

  private let pembacaan: PembacaanNaskah
  private let pencatatan: PencatatanNaskah
  private var antrean = AntreanReviu()
  private let tahap = TahapSekarang()
  private var finished = GenerationCache<String, (pesanan: PesananReviu, akhir: Akhir)>(limit: 400)
  private var ingatan: IngatanReviu
  private var awaited: [BerkasNaskah: [CheckedContinuation<Result<HasilReviu, Gagal>, Never>]] = [:]

  init(_ pembacaan: PembacaanNaskah, _ pencatatan: PencatatanNaskah, ingatan: IngatanReviu = IngatanReviu()) {
    (self.pembacaan, self.pencatatan, self.ingatan) = (pembacaan, pencatatan, ingatan)
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
    // Whoever tries again knows of the failure.
    for earlier in finished.values
    where earlier.pesanan.menggantikan(order) && earlier.pesanan.pelaku == order.pelaku {
      if case .gagal = earlier.akhir { finished.forget(earlier.pesanan.id) }
    }
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

  /// The orders of a perangkat daerah and year after which nothing is recorded: those that run first, as they were sent.
  func belumTuntas(unit: String, tahun: Int) -> [BacaanBerjalan] {
    let running = antrean.semua.enumerated().compactMap { place, task in
      task.pesanan.map { BacaanBerjalan(pesanan: $0, keadaan: .berjalan(tahap(di: place))) }
    }
    let ended = finished.values.map { BacaanBerjalan(pesanan: $0.pesanan, keadaan: .berakhir($0.akhir)) }
      .filter(\.menunggu).sorted { ($0.pesanan.nama, $0.pesanan.id) < ($1.pesanan.nama, $1.pesanan.id) }
    return (running + ended).filter { $0.pesanan.unit == unit && $0.pesanan.tahun == tahun }
  }

  /// Forgets an order that has ended.
  func lupakan(_ id: String) { finished.forget(id) }

  /// What was found in a document of the store; asking for it the first time orders the reading. Of a failure it tells
  /// once, and for good of what is too big.
  func bacaan(_ file: BerkasNaskah) throws(WebError) -> Bacaan {
    if let known = ingatan.hasil(file) { return .selesai(known) }
    if let reason = ingatan.halangan(file) ?? ingatan.kegagalan(file) { return .gagal(reason) }
    return .berjalan(tahap(di: try giliran(file)))
  }

  /// The same, when it is done; also of what is too big to be kept.
  func hasil(_ file: BerkasNaskah) async throws(WebError) -> HasilReviu {
    if let known = ingatan.hasil(file) { return known }
    if let reason = ingatan.kegagalan(file) { throw .tidakDitemukan(reason) }
    _ = try giliran(file)
    switch await withCheckedContinuation({ awaited[file, default: []].append($0) }) {
    case .success(let known): return known
    case .failure(let reason): throw .tidakDitemukan(reason.pesan)
    }
  }

  /// The place of the reading of a document, which is ordered where it is not yet.
  private func giliran(_ file: BerkasNaskah) throws(WebError) -> Int {
    if antrean.tempat({ $0.membaca(file) }) == nil { try tambah(.baca(file)) }
    return antrean.tempat { $0.membaca(file) } ?? 0
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
      } catch {
        result = .failure(error)
      }
      let waiting = awaited.removeValue(forKey: file) ?? []
      if case .failure(let reason) = result, waiting.isEmpty { ingatan.simpan(kegagalan: reason.pesan, file) }
      for continuation in waiting { continuation.resume(returning: result) }
    }
    antrean.selesai()
    startNext()
  }

  private func baca(_ file: BerkasNaskah) async throws(Gagal) -> HasilReviu {
    if let known = ingatan.hasil(file) { return known }
    let result = try await pembacaan.baca(file) { [tahap] in tahap.nilai = $0 }
    ingatan.simpan(result, file)
    return result
  }
}
