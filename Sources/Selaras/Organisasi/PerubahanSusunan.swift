public import Sakip

/// What happened to the perangkat daerah of the pemda on one day and belongs together.
public struct PerubahanSusunan: Sendable {
  /// What it was.
  public enum Jenis: String, Sendable, Hashable, CaseIterable {
    /// One that took over from nobody.
    case bentuk
    /// The same under another name.
    case gantiNama = "ganti-nama"
    /// One ended, and one took its place.
    case penggantian
    /// Several became one.
    case gabung
    /// One became several, or gave a part of its work away.
    case pecah
    /// One ended, and nobody is named for its work.
    case bubar
    /// Several became several.
    case penataanUlang = "penataan-ulang"

    /// The name on screen.
    public var nama: String {
      switch self {
      case .bentuk: "Dibentuk baru"
      case .gantiNama: "Berganti nama"
      case .penggantian: "Digantikan"
      case .gabung: "Digabung"
      case .pecah: "Dipecah"
      case .bubar: "Dibubarkan"
      case .penataanUlang: "Ditata ulang"
      }
    }
  }

  /// The first day of what came of it.
  public let hari: Tanggal
  /// What it was.
  public let jenis: Jenis
  /// Those that ended on the day before, or had the earlier name.
  public let asal: [UnitState]
  /// Those that began on the day.
  public let terbentuk: [UnitState]
  /// Those that were there before and stay: they took over work, or gave a part of it away.
  public let tetap: [UnitState]
  /// The names before and after; `nil` unless it is a change of name.
  public let nama: (sebelum: String, sesudah: String)?
  /// The legal grounds, each once.
  public let dasar: [String]

  /// Every perangkat daerah that it touches.
  public var semua: [UnitState] { asal + terbentuk + tetap }

  /// Whether one that stays took work over, and did not give any away.
  public func menerima(_ unit: UnitState) -> Bool {
    asal.contains { unit.organisasi.identitas.isi.pendahulu?.contains($0.id) == true }
  }
}

extension State {
  /// The perangkat daerah of a day, in the order they were recorded: without the pemda itself.
  public func perangkatDaerah(pada hari: Tanggal) -> [UnitState] {
    daftarUnit.filter { $0.jenis != .pemda && $0.organisasi.identitas.isi.berlaku(pada: hari) }
  }

  /// What changed after one day up to another, the latest first.
  public func perubahanSusunan(sesudah awal: Tanggal, sampai akhir: Tanggal) -> [PerubahanSusunan] {
    guard awal < akhir else { return [] }
    let units = daftarUnit.filter { $0.jenis != .pemda }
    var days: [Tanggal: (ended: [UnitState], begun: [UnitState])] = [:]
    for unit in units {
      if let day = unit.organisasi.identitas.isi.mulai { days[day, default: ([], [])].begun.append(unit) }
      if let day = unit.organisasi.identitas.isi.selesai?.besok { days[day, default: ([], [])].ended.append(unit) }
    }
    let inside = days.filter { awal < $0.key && $0.key <= akhir }
    let formed = inside.flatMap { day, units in kelompok(pada: day, units.ended, units.begun) }
    let renamed = units.flatMap { unit in
      unit.organisasi.gantiNama.values.map(\.isi).filter { awal < $0.berlakuSejak && $0.berlakuSejak <= akhir }
        .map { Self.pergantian($0, unit) }
    }
    return (formed + renamed).sorted {
      ($1.hari, $0.semua.first?.urutan ?? 0) < ($0.hari, $1.semua.first?.urutan ?? 0)
    }
  }

  /// What belongs together among those that ended on the day before and those that began: whoever is tied by a
  /// predecessor.
  private func kelompok(
    pada hari: Tanggal, _ ended: [UnitState], _ begun: [UnitState]
  ) -> [PerubahanSusunan] {
    let touched = Set((ended + begun).map(\.id))
    var left = (ended + begun).sorted { $0.urutan < $1.urutan }.map(\.id)
    var groups: [PerubahanSusunan] = []
    while let first = left.first {
      var members: Set<String> = [first]
      var waiting = [first]
      while let next = waiting.popLast() {
        for other in tetangga(next, pada: hari) where members.insert(other).inserted { waiting.append(other) }
      }
      left.removeAll(where: members.contains)
      groups.append(
        PerubahanSusunan(
          pada: hari, asal: ended.filter { members.contains($0.id) },
          terbentuk: begun.filter { members.contains($0.id) },
          tetap: daftarUnit.filter { members.contains($0.id) && !touched.contains($0.id) }))
    }
    return groups
  }

  /// Who gave work to a perangkat daerah or took it over on a day: one of both ended or began then. What happened to
  /// both on other days does not tie them.
  private func tetangga(_ id: String, pada hari: Tanggal) -> [String] {
    func ended(_ one: UnitState?) -> Bool { one?.organisasi.identitas.isi.selesai?.besok == hari }
    func began(_ one: UnitState?) -> Bool { one?.organisasi.identitas.isi.mulai == hari }
    let own = unit[id]
    let before = pendahulu(id).filter { began(own) || ended($0) }
    let after = penerus(id).filter { ended(own) || began($0) }
    return (before + after).filter { $0.organisasi.identitas.isi.pernahAda(sekitar: hari) }.map(\.id)
  }

  private static func pergantian(_ fact: NamaBerganti, _ unit: UnitState) -> PerubahanSusunan {
    let before = unit.organisasi.sebutan(pada: fact.berlakuSejak, tanpa: fact.berlakuSejak)
    return PerubahanSusunan(
      hari: fact.berlakuSejak, jenis: .gantiNama, asal: [], terbentuk: [], tetap: [unit],
      nama: (before.nama, fact.nama), dasar: [fact.dasar])
  }
}

extension PerubahanSusunan {
  fileprivate init(pada hari: Tanggal, asal: [UnitState], terbentuk: [UnitState], tetap: [UnitState]) {
    let took = tetap.filter { unit in
      asal.contains { unit.organisasi.identitas.isi.pendahulu?.contains($0.id) == true }
    }
    let gave = tetap.count - took.count
    let results = terbentuk.count + took.count
    let kind: Jenis =
      switch (asal.count + gave, results) {
      case (0, _): .bentuk
      case (_, 0): .bubar
      case (1, 1): gave == 0 ? .penggantian : .pecah
      case (_, 1): .gabung
      case (1, _): .pecah
      default: .penataanUlang
      }
    var grounds: [String] = []
    let formed = terbentuk.compactMap(\.organisasi.identitas.isi.dasar)
    let ended = asal.compactMap(\.organisasi.identitas.isi.dasarSelesai)
    for ground in formed + ended where !ground.isEmpty && !grounds.contains(ground) { grounds.append(ground) }
    self.init(
      hari: hari, jenis: kind, asal: asal, terbentuk: terbentuk, tetap: tetap, nama: nil, dasar: grounds)
  }
}

extension PerangkatDaerahDitetapkan {
  /// Whether it existed on a day or on the day before.
  fileprivate func pernahAda(sekitar hari: Tanggal) -> Bool { berlaku(pada: hari) || berlaku(pada: hari.kemarin) }
}

extension Tanggal {
  /// The next day.
  var besok: Tanggal { Tanggal(hariSejak1970: hariSejak1970 + 1) }
  /// The day before.
  public var kemarin: Tanggal { Tanggal(hariSejak1970: hariSejak1970 - 1) }
}
