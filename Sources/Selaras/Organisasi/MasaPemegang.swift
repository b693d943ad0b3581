public import Sakip

/// From when to when somebody holds a post.
public struct RentangPemegang: Sendable, Hashable {
  /// Who.
  public let pemegang: PemegangJabatanDicatat
  /// The first day.
  public let mulai: Tanggal
  /// The last day; `nil` while it lasts.
  public let selesai: Tanggal?

  /// `sejak 2 Januari 2024`, `2 Januari 2024 sampai dengan 30 Juni 2024`.
  public var masa: String {
    selesai.map { "\(mulai.printed) sampai dengan \($0.printed)" } ?? "sejak \(mulai.printed)"
  }
}

/// Who holds a post when, by everybody who was recorded for it (`docs/decisions/0033`). A definitive holder ends whoever
/// was there before. A pelaksana tugas or penjabat stands in the place of those before only as long as the record says;
/// who was there before goes on after that. A pelaksana harian stands beside the holder. None of this is written into
/// the record of another holder, so that withdrawing a record takes back what it did.
struct MasaPemegang {
  /// Everybody who was recorded, the earliest first.
  let semua: [PemegangJabatanDicatat]
  /// The last day of the post; `nil` while it exists.
  let akhirJabatan: Tanggal?

  init(_ holders: [PemegangJabatanDicatat], akhirJabatan: Tanggal?) {
    semua = holders.sorted { $0.mulai < $1.mulai }
    self.akhirJabatan = akhirJabatan
  }

  /// Who holds the post on a day, a pelaksana harian aside; `nil` for nobody.
  func tetap(pada hari: Tanggal) -> PemegangJabatanDicatat? {
    guard akhirJabatan.map({ hari <= $0 }) ?? true else { return nil }
    let begun = semua.filter { $0.sebagai != .plh && $0.mulai <= hari }
    let since = begun.last { $0.sebagai == .definitif }?.mulai
    return begun.last { holder in
      holder.selesai.map { hari <= $0 } ?? true && since.map { holder.mulai >= $0 } ?? true
    }
  }

  /// Who acts on a day: a pelaksana harian before the one he stands in for.
  func bertindak(pada hari: Tanggal) -> PemegangJabatanDicatat? {
    guard akhirJabatan.map({ hari <= $0 }) ?? true else { return nil }
    return semua.first { $0.sebagai == .plh && $0.mulai <= hari && hari <= $0.selesai ?? hari } ?? tetap(pada: hari)
  }

  /// From when to when each holds the post, the earliest first; one who is interrupted stands there twice.
  var rentang: [RentangPemegang] {
    let holders = semua.filter { $0.sebagai != .plh }
    let days = Set(holders.map(\.mulai) + holders.compactMap(\.selesai?.besok)).sorted()
    var spans: [RentangPemegang] = []
    for (index, day) in days.enumerated() {
      guard let holder = tetap(pada: day) else { continue }
      let end = paling(index + 1 < days.count ? days[index + 1].kemarin : nil)
      if let before = spans.last, before.pemegang == holder, before.selesai == day.kemarin {
        spans[spans.count - 1] = RentangPemegang(pemegang: holder, mulai: before.mulai, selesai: end)
      } else {
        spans.append(RentangPemegang(pemegang: holder, mulai: day, selesai: end))
      }
    }
    let beside = semua.filter { $0.sebagai == .plh }.map {
      RentangPemegang(pemegang: $0, mulai: $0.mulai, selesai: paling($0.selesai))
    }
    return (spans + beside).sorted { $0.mulai < $1.mulai }
  }

  private func paling(_ end: Tanggal?) -> Tanggal? { [end, akhirJabatan].compactMap { $0 }.min() }

  /// The same with another holder, or with one in the place of that of the same first day.
  func mencatat(_ holder: PemegangJabatanDicatat) -> MasaPemegang {
    MasaPemegang(tanpa(holder.mulai).semua + [holder], akhirJabatan: akhirJabatan)
  }

  /// The same without the holder of a first day.
  func tanpa(_ mulai: Tanggal) -> MasaPemegang {
    MasaPemegang(semua.filter { $0.mulai != mulai }, akhirJabatan: akhirJabatan)
  }
}

/// What recording a holder changes for another one of the same post.
public struct AkibatPemegang: Sendable, Hashable {
  /// The other one.
  public let pemegang: PemegangJabatanDicatat
  /// When he holds the post then; empty for never.
  public let sesudah: [RentangPemegang]

  /// In a sentence.
  public var uraian: String {
    let who = "Pejabat \(pemegang.sebagai.nama.lowercased()) \(pemegang.masa)"
    return sesudah.isEmpty
      ? "\(who) tidak lagi memegang jabatan ini pada hari mana pun."
      : "\(who) menjadi \(sesudah.map(\.masa).joined(separator: ", lalu "))."
  }
}

extension OrganisasiUnit {
  func masaPemegang(_ post: String) -> MasaPemegang {
    MasaPemegang(pemegang(jabatan: post).map(\.isi), akhirJabatan: jabatan[post]?.selesai)
  }

  /// From when to when each holds a post, the earliest first.
  public func rentang(jabatan id: String) -> [RentangPemegang] { masaPemegang(id).rentang }

  /// When somebody holds his post, in words: `1 Maret 2024 sampai dengan 31 Mei 2024, lalu sejak 1 September 2024`.
  public func masa(_ holder: PemegangJabatanDicatat) -> String {
    let own = rentang(jabatan: holder.jabatan).filter { $0.pemegang == holder }
    return own.isEmpty
      ? "\(holder.masa), seluruhnya digantikan" : own.map(\.masa).joined(separator: ", lalu ")
  }

  /// For whom else of a post recording a holder changes something, and what.
  public func akibat(mencatat holder: PemegangJabatanDicatat) -> [AkibatPemegang] {
    let before = masaPemegang(holder.jabatan)
    let (old, new) = (before.rentang, before.mencatat(holder).rentang)
    return before.semua.filter { $0.mulai != holder.mulai }.compactMap { other in
      let after = new.filter { $0.pemegang == other }
      return after == old.filter { $0.pemegang == other } ? nil : AkibatPemegang(pemegang: other, sesudah: after)
    }
  }

  /// Who acts for a post on a day once the holder of a first day is withdrawn; `nil` for nobody.
  public func pemegang(jabatan id: String, tanpa mulai: Tanggal, pada hari: Tanggal) -> PemegangJabatanDicatat? {
    masaPemegang(id).tanpa(mulai).bertindak(pada: hari)
  }

  /// Everybody whose record goes beyond a day, without those whom a later definitive holder ended.
  func pemegang(sesudah last: Tanggal) -> [PemegangJabatanDicatat] {
    pemegang.values.map(\.isi).filter { holder in
      holder.selesai.map { $0 > last } ?? true
        && !pemegang(jabatan: holder.jabatan).contains { $0.isi.sebagai == .definitif && $0.isi.mulai > holder.mulai }
    }.sorted { ($0.jabatan, $0.mulai) < ($1.jabatan, $1.mulai) }
  }
}
