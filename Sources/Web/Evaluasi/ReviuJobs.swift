import FileStore
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

  fileprivate enum Tugas: Sendable {
    case catat(PesananReviu, Pencatat)
    case baca(BerkasNaskah)
  }

  /// Why a document has no result, in words for a visitor.
  struct Gagal: Error {
    let pesan: String
  }

  private static let mostWaiting = 24
  private static let mostOfOne = 3
  private static let keptBytes = 120_000_000
  private static let terlaluBesar =
    "Naskah ini terlalu besar untuk ditampilkan di sini. Unduh berkasnya, dan baca temuannya pada daftar temuan."

  private let penyedia: any PenyediaReviu
  private let laporan: any PenyediaLaporan
  private let files: FileStore
  private let selaras: Selaras.Application
  private var waiting: [Tugas] = []
  private var running: Tugas?
  private let tahap = TahapSekarang()
  private var finished = GenerationCache<String, (pesanan: PesananReviu, akhir: Akhir)>(limit: 400)
  private var results = GenerationCache<BerkasNaskah, HasilReviu>(limit: keptBytes)
  private var failures = GenerationCache<BerkasNaskah, String>(limit: 100)
  private var awaited: [BerkasNaskah: [CheckedContinuation<Void, Never>]] = [:]

  init(
    penyedia: any PenyediaReviu, laporan: any PenyediaLaporan, files: FileStore, selaras: Selaras.Application
  ) {
    (self.penyedia, self.laporan, self.files, self.selaras) = (penyedia, laporan, files, selaras)
  }

  /// Orders the review of a document.
  /// - Parameter catat: records the version in which it ends.
  /// - Returns: the name of the order; that of an earlier one which does the same and is not done.
  /// - Throws: ``WebError/sibuk(_:)`` when too many wait already.
  func pesan(_ order: PesananReviu, catat: @escaping Pencatat) throws(WebError) -> String {
    let orders = (running.map { [$0] } ?? []) + waiting
    let open = orders.compactMap { task -> PesananReviu? in if case .catat(let one, _) = task { one } else { nil } }
    if let known = open.first(where: { $0.sama(dengan: order) }) { return known.id }
    guard open.count(where: { $0.pelaku == order.pelaku }) < Self.mostOfOne else {
      throw .sibuk(
        "Anda masih mempunyai \(Self.mostOfOne) naskah yang menunggu dibaca. Tunggu sampai ada yang selesai.")
    }
    try tambah(.catat(order, catat))
    return order.id
  }

  /// An order of a perangkat daerah and year, and how far it is; `nil` when it is not known any more.
  func keadaan(_ id: String, unit: String, tahun: Int) -> (pesanan: PesananReviu, keadaan: Keadaan)? {
    let known: (PesananReviu, Keadaan)?
    if case .catat(let order, _)? = running, order.id == id {
      known = (order, .berjalan(tahap.nilai))
    } else if let place = waiting.firstIndex(where: { if case .catat(let one, _) = $0 { one.id == id } else { false } }
    ),
      case .catat(let order, _) = waiting[place]
    {
      known = (order, .berjalan(.menunggu(place + (running == nil ? 0 : 1))))
    } else {
      known = finished.value(id).map { ($0.pesanan, .berakhir($0.akhir)) }
    }
    guard let known, known.0.unit == unit, known.0.tahun == tahun else { return nil }
    return known
  }

  /// What was found in a document of the store; asking for it the first time orders the reading. Of a failure it tells
  /// once.
  func bacaan(_ file: BerkasNaskah) throws(WebError) -> Bacaan {
    if let known = results.value(file) { return .selesai(known) }
    if let reason = failures.value(file) {
      failures.forget(file)
      return .gagal(reason)
    }
    if case .baca(file)? = running { return .berjalan(tahap.nilai) }
    if let place = waiting.firstIndex(where: { $0.membaca(file) }) {
      return .berjalan(.menunggu(place + (running == nil ? 0 : 1)))
    }
    try tambah(.baca(file))
    return .berjalan(.menunggu(waiting.count))
  }

  /// The same, when it is done.
  func hasil(_ file: BerkasNaskah) async throws(WebError) -> HasilReviu {
    while true {
      switch try bacaan(file) {
      case .selesai(let known): return known
      case .gagal(let reason): throw .tidakDitemukan(reason)
      case .berjalan: await withCheckedContinuation { awaited[file, default: []].append($0) }
      }
    }
  }

  private func tambah(_ task: Tugas) throws(WebError) {
    guard waiting.count < Self.mostWaiting else {
      throw .sibuk("Banyak naskah sedang menunggu dibaca. Coba lagi beberapa saat lagi.")
    }
    waiting.append(task)
    startNext()
  }

  private func startNext() {
    guard running == nil, !waiting.isEmpty else { return }
    let task = waiting.removeFirst()
    running = task
    tahap.nilai = .membaca
    Task { await kerjakan(task) }
  }

  private func kerjakan(_ task: Tugas) async {
    switch task {
    case .catat(let order, let record):
      let end: Akhir
      do throws(Gagal) {
        end = try await catat(order, record)
      } catch {
        end = .gagal(error.pesan)
      }
      finished.keep((order.selesai, end), for: order.id)
    case .baca(let file):
      do throws(Gagal) {
        _ = try await baca(file)
        if results.value(file) == nil { failures.keep(Self.terlaluBesar, for: file) }
      } catch {
        failures.keep(error.pesan, for: file)
      }
      for continuation in awaited.removeValue(forKey: file) ?? [] { continuation.resume() }
    }
    running = nil
    startNext()
  }

  private func catat(_ order: PesananReviu, _ record: Pencatat) async throws(Gagal) -> Akhir {
    let file = try await berkas(order)
    let result = try await baca(file)
    tahap.nilai = .mencatat
    let found = TemuanTercatat(result)
    // Another version may be recorded in between, by the command line.
    for _ in 0..<3 {
      let evaluation = selaras.state.unit[order.unit]?.evaluasi
      let last = evaluation?.versi(order.naskah, tahun: order.tahun).last?.isi
      if let last, last.berkas == file.sidik.hex, last.temuan == found.temuan { return .sama(versi: last.versi) }
      let version = NaskahDireviu(
        unit: order.unit, tahun: order.tahun, naskah: order.naskah,
        versi: evaluation?.versiBerikutnya(order.naskah, tahun: order.tahun) ?? 1, berkas: file.sidik.hex,
        nama: file.nama, jenis: file.jenis, ukuran: file.ukuran, diperiksa: result.diperiksa.values.reduce(0, +),
        temuan: found.temuan, tidakDimuat: found.tidakDimuat > 0 ? found.tidakDimuat : nil)
      do throws(CommandFailure) {
        try await record(Command(oleh: order.pelaku, [version]))
        return .tercatat(versi: version.versi)
      } catch {
        guard error.penolakan?.bidang == "versi" else { throw Gagal(pesan: error.pesan) }
      }
    }
    throw Gagal(pesan: "Versi lain dicatat pada saat yang sama. Coba lagi.")
  }

  /// The document of an order: the one that was sent, or the report that is made now.
  private func berkas(_ order: PesananReviu) async throws(Gagal) -> BerkasNaskah {
    switch order.sumber {
    case .berkas(let file): return file
    case .laporan(let state, let name):
      tahap.nilai = .menyusun
      do {
        let data = try await laporan.laporan(
          jenis: .lkjip, unit: order.unit, tahun: order.tahun, format: .docx, state: state)
        return BerkasNaskah(try await files.add(Array(data), .documents), nama: name)
      } catch let error as GalatLaporan {
        throw Gagal(pesan: error.pesan)
      } catch let error as FileStoreError {
        throw Gagal(pesan: error.description)
      } catch {
        throw Gagal(pesan: "Laporan belum dapat disusun karena gangguan pada situs. Coba lagi beberapa saat lagi.")
      }
    }
  }

  private func baca(_ file: BerkasNaskah) async throws(Gagal) -> HasilReviu {
    if let known = results.value(file) { return known }
    tahap.nilai = .membaca
    var bytes: [UInt8] = []
    do throws(FileStoreError) {
      let content = try files.open(file.sidik)
      bytes.reserveCapacity(content.size)
      for await piece in content { bytes += piece }
    } catch {
      throw Gagal(pesan: error.description)
    }
    do throws(NaskahError) {
      let result = try await penyedia.reviu(bytes, nama: file.nama) { [tahap] done, all in
        tahap.nilai = .memeriksa(done, all)
      }
      results.keep(result, for: file, cost: result.naskah.biaya)
      return result
    } catch {
      throw Gagal(pesan: error.description)
    }
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

extension ReviuJobs.Tugas {
  fileprivate func membaca(_ file: BerkasNaskah) -> Bool {
    if case .baca(let own) = self { own == file } else { false }
  }
}

extension Naskah {
  /// About how many bytes it holds in memory, with what the checker makes of it.
  fileprivate var biaya: Int {
    blok.reduce(10_000) { sum, block in
      switch block {
      case .alinea(let text): sum + text.teks.utf8.count + 100
      case .tabel(let table):
        (table.kepala + table.isi).reduce(sum) { $0 + $1.sel.reduce(100) { $0 + $1.teks.utf8.count + 100 } }
      }
    }
  }
}
