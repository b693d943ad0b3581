import Journal
import Selaras
import Synchronization

/// The sheets that wait to be applied, each with what its last check found. They live in memory: who comes back later
/// sends the file again.
final class UnggahanMenunggu: Sendable {
  /// How far a sheet is.
  enum Keadaan: Sendable {
    case menunggu
    case sedangDiterapkan
    /// The entry that says so.
    case diterapkan(Int64)
  }

  /// What became of a sheet that was to be thrown away.
  enum Pembuangan: Sendable {
    case dibuang
    /// It is applied, or was.
    case terlambat
    /// It is not there any more.
    case tidakAda
  }

  private struct Isi: Sendable {
    let unggahan: UnggahanImpor
    /// About how many bytes it holds with what its check found.
    let biaya: Int
    var pemeriksaan: PemeriksaanUnggahan?
    var keadaan = Keadaan.menunggu
  }

  private struct Tempat: Sendable {
    var isi = GenerationCache<String, Isi>(limit: UnggahanMenunggu.byteTerbanyak)
    var byAccount = GenerationCache<String, [String]>(limit: 2000)
  }

  /// Bytes of all sheets together.
  private static let byteTerbanyak = 160_000_000
  /// Bytes that a check holds for each row beside its texts.
  private static let bytePerBaris = 800
  private static let terbanyakSeakun = 5

  private let tempat = Mutex(Tempat())

  /// Keeps a sheet; of one account only the last few wait.
  /// - Returns: whether there was room for it.
  func simpan(_ unggahan: UnggahanImpor) -> Bool {
    let rows = unggahan.lembar.baris.count + 1
    // A check says the texts again, of what stands and of what comes.
    let cost = unggahan.lembar.byte * 3 + rows * Self.bytePerBaris
    guard cost <= Self.byteTerbanyak / 2 else { return false }
    tempat.withLock { known in
      known.isi.keep(Isi(unggahan: unggahan, biaya: cost), for: unggahan.id, cost: cost)
      var own = known.byAccount.value(unggahan.akun) ?? []
      own.append(unggahan.id)
      for old in own.dropLast(Self.terbanyakSeakun) { known.isi.forget(old) }
      known.byAccount.keep(Array(own.suffix(Self.terbanyakSeakun)), for: unggahan.akun)
    }
    return true
  }

  /// A sheet of an account, and how far it is; `nil` when it is not there any more.
  func cari(_ id: String, akun: String, pada waktu: Timestamp) -> (unggahan: UnggahanImpor, keadaan: Keadaan)? {
    tempat.withLock { known in
      guard let found = known.isi.value(id), found.unggahan.akun == akun, waktu < found.unggahan.berlakuSampai
      else { return nil }
      return (found.unggahan, found.keadaan)
    }
  }

  /// The sheets of an account that wait, latest first.
  func semua(akun: String, pada waktu: Timestamp) -> [UnggahanImpor] {
    let ids = tempat.withLock { $0.byAccount.value(akun) ?? [] }
    return ids.reversed().compactMap { id in
      guard let found = cari(id, akun: akun, pada: waktu), case .menunggu = found.keadaan else { return nil }
      return found.unggahan
    }
  }

  /// Throws a sheet away that waits.
  func buang(_ id: String) -> Pembuangan {
    tempat.withLock { known in
      guard let found = known.isi.value(id) else { return .tidakAda }
      guard case .menunggu = found.keadaan else { return .terlambat }
      let account = found.unggahan.akun
      known.isi.forget(id)
      known.byAccount.keep((known.byAccount.value(account) ?? []).filter { $0 != id }, for: account)
      return .dibuang
    }
  }

  /// What the last check found.
  func pemeriksaan(_ id: String) -> PemeriksaanUnggahan? { tempat.withLock { $0.isi.value(id)?.pemeriksaan } }

  /// Keeps what a check found.
  func catat(_ pemeriksaan: PemeriksaanUnggahan, _ id: String) { ubah(id) { $0.pemeriksaan = pemeriksaan } }

  /// Takes a sheet for applying: only the first who asks gets it.
  func ambil(_ id: String) -> Bool {
    var isTaken = false
    ubah(id) {
      guard case .menunggu = $0.keadaan else { return }
      $0.keadaan = .sedangDiterapkan
      isTaken = true
    }
    return isTaken
  }

  /// Says how applying ended: with the entry of the import, or not at all.
  func selesai(_ id: String, entri: Int64?) { ubah(id) { $0.keadaan = entri.map(Keadaan.diterapkan) ?? .menunggu } }

  private func ubah(_ id: String, _ change: (inout Isi) -> Void) {
    tempat.withLock { known in
      guard var found = known.isi.value(id) else { return }
      change(&found)
      known.isi.keep(found, for: id, cost: found.biaya)
    }
  }
}
