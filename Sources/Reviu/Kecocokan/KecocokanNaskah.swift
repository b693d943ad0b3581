/// Whether a document is what it was sent as, so far as it tells itself.
///
/// A neighbour's name that was copied once, a misspelled name or a year in a table make no document another one: what is
/// odd here prevails in the whole of it.
public struct KecocokanNaskah: Sendable, Hashable {
  /// Whether it is neither a report nor a plan nor a decree of indikator.
  public let bukanLaporan: Bool
  /// What is odd about it.
  public let kejanggalan: [Kejanggalan]

  /// Compares a document with what it was sent as.
  public init(_ hasil: HasilReviu, _ harapan: HarapanNaskah) {
    let texts = PotonganTeks.semua(hasil.naskah)
    let checked = hasil.diperiksa.values.reduce(0, +)
    bukanLaporan = harapan.wajibKinerja && !KosakataKinerja(texts).tentangKinerja(angka: hasil.angkaDiperiksa)
    let identity = IdentitasNaskah(hasil.naskah)
    kejanggalan = [
      Self.perangkatDaerah(identity, harapan, texts), Self.tahun(identity, harapan, texts),
      Self.berkurang(checked, harapan),
    ].compactMap(\.self)
  }

  /// Times that another name stands at least in a document about another, and in one that never says the wanted name.
  private static let namaTersering = (didampingi: 4, sendirian: 2)
  private static let tahunTersering = 3
  /// Fewer checked things in the version before say nothing.
  private static let angkaTersedikit = 20

  /// The agency that the document calls far more often than the one it was sent for.
  private static func perangkatDaerah(
    _ identity: IdentitasNaskah, _ wanted: HarapanNaskah, _ texts: [PotonganTeks]
  ) -> Kejanggalan? {
    guard let called = wanted.nama.first else { return nil }
    let own = wanted.nama.map { NamaSerupa($0) }
    let registered = wanted.lain.filter { other in !own.contains { $0.kunci == NamaSerupa(other).kunci } }
    // What the title says counts, too, where the name is not known here: shortened, it is the own one.
    let titled = [identity.perangkatDaerah ?? identity.daerah].compactMap(\.self).filter { name in
      !(wanted.nama + registered).contains { NamaSerupa($0).kunci == NamaSerupa(name).kunci }
    }
    let isOwn = titled.contains { name in own.contains { Self.satuNama($0, NamaSerupa(name)) } }
    let all = isOwn ? wanted.nama + titled + registered : wanted.nama + registered + titled
    let (ours, known) = (own.count + (isOwn ? titled.count : 0), all.count - (isOwn ? 0 : titled.count))
    let names = SebutanNama(all, longgar: own.count, dalam: texts)
    let times = names.kali[..<ours].reduce(0, +)
    let isTitled = names.diDepan.contains { $0 < ours }
    let others = all.indices[ours...].filter { place in
      names.kali[place] >= (times == 0 ? namaTersering.sendirian : namaTersering.didampingi)
        && times * 3 < names.kali[place] && (names.diDepan.contains(place) || place < known && !isTitled)
    }
    guard let most = others.max(by: { names.kali[$0] < names.kali[$1] }) else { return nil }
    return .perangkatDaerahLain(
      disebut: all[most], kali: names.kali[most], seharusnya: called,
      kaliSeharusnya: times)
  }

  /// Whether one name is the other, shortened, lengthened by that of the region, or misspelled.
  private static func satuNama(_ left: NamaSerupa, _ right: NamaSerupa) -> Bool {
    left.kata.starts(with: right.kata) || right.kata.starts(with: left.kata) || left.serupa(right)
      || EjaanKata.jarak(Array(left.kunci.utf8), Array(right.kunci.utf8), paling: 2) != nil
  }

  /// The year that the title says and the text says far more often than the wanted one.
  private static func tahun(
    _ identity: IdentitasNaskah, _ wanted: HarapanNaskah, _ texts: [PotonganTeks]
  ) -> Kejanggalan? {
    guard let year = wanted.tahun, let named = identity.tahun, named != year else { return nil }
    var count: [String: Int] = [:]
    for word in texts.lazy.flatMap(\.kata) where word.bulat { count[word.teks, default: 0] += 1 }
    let (other, own) = (count[String(named)] ?? 0, count[String(year)] ?? 0)
    guard other >= tahunTersering, own * 2 < other else { return nil }
    return .tahunLain(disebut: named, kali: other, seharusnya: year, kaliSeharusnya: own)
  }

  private static func berkurang(_ checked: Int, _ wanted: HarapanNaskah) -> Kejanggalan? {
    guard let before = wanted.diperiksaSebelumnya, before >= angkaTersedikit, checked * 2 < before else { return nil }
    return .angkaJauhBerkurang(dari: before, ke: checked)
  }
}
