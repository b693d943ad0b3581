public import HashTreeCollections
public import Journal

/// Everything the application knows, as a value: a pure function of the journal up to ``posisi``.
///
/// A reader keeps a copy for the price of a pointer; the writer goes on with its own.
public struct State: Sendable, Equatable {
  /// The last entry of the journal that is folded in; 0 for none.
  public internal(set) var posisi: Int64 = 0
  /// The last entry that changed the plans, their trees, or who the perangkat daerah are: what is drawn of them, and what
  /// rules over several plans find, holds as long as it stays, while figures are saved; drawings of a pohon kinerja follow
  /// ``perubahanProgram`` too.
  public internal(set) var perubahanRencana: Int64 = 0
  /// The last entry that changed which programs, kegiatan and sub kegiatan the documents name, or which indikator they
  /// support: with ``perubahanRencana``, what is drawn of a pohon kinerja holds as long as it stays.
  public internal(set) var perubahanProgram: Int64 = 0
  /// The pemda; `nil` until it is named.
  public internal(set) var pemda: Tercatat<PemdaDitetapkan>?
  /// The scales that the pemda set.
  public internal(set) var skala = Daftar<SkalaDitetapkan>()
  /// When the periods are due and locked.
  public internal(set) var jadwal = JadwalPengisian()
  /// What the pemda as a whole budgets.
  public internal(set) var anggaran = AnggaranPemda()
  /// The days of the entries.
  var hariJurnal = HariJurnal()
  /// The imports that were applied, by their entry.
  public internal(set) var impor: TreeDictionary<Int64, ImporTercatat> = [:]
  /// The perangkat daerah by their id.
  public internal(set) var unit: TreeDictionary<String, UnitState> = [:]

  /// Before the first entry.
  public init() {}

  /// The perangkat daerah in the order they were recorded.
  public var daftarUnit: [UnitState] {
    unit.values.sorted { $0.urutan < $1.urutan }
  }

  /// Folds one fact in.
  /// - Parameters:
  ///   - entri: its sequence.
  ///   - waktu: when it was appended.
  ///   - akun: who answers for it.
  public mutating func terapkan(_ event: any Event, entri: Int64, waktu: Timestamp, oleh akun: String) {
    if hariJurnal.mungkinBerganti(pada: waktu) {
      let zone = zonaWaktu
      hariJurnal.catat(entri: entri, waktu: waktu, zona: zone)
    }
    event.terapkan(pada: &self, entri: entri, oleh: akun)
    posisi = entri
    if let pemilik = event.pemilik { unit[pemilik]?.perubahanTerakhir = entri }
    if event.mengubahProgram { perubahanProgram = entri }
    guard event.mengubahRencana else { return }
    perubahanRencana = entri
    if let pemilik = event.pemilik { unit[pemilik]?.perubahanRencana = entri }
  }

  /// The perangkat daerah of a fact.
  func wajibAda(unit id: String) throws(Penolakan) -> UnitState {
    guard let found = unit[id] else {
      throw .isian(
        "unit", "Perangkat daerah \u{201C}\(id)\u{201D} belum ada. Tetapkan perangkat daerahnya lebih dahulu.")
    }
    return found
  }
}
