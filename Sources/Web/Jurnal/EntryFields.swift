import Selaras

/// The content of an entry as a flat list of fields with their values in words, so that two entries can be compared.
struct EntryFields: Sendable {
  /// One field.
  struct Field: Sendable, Hashable {
    /// What two entries call the same field: with the ids of rows, where names may be the same.
    let kunci: String
    let nama: String
    let nilai: String
  }

  /// Fields that name a row of a list.
  private static let penamaBaris = ["indikator", "nama", "id"]
  /// Fields by which a row of a list is the same in two entries.
  private static let pengenalBaris = ["indikator", "id", "nama"]

  /// The fields of an agreement that say who promised what, when and why.
  private static let janji: Set<String> = ["baris", "jabatan", "namaJabatan", "tanggal", "alasan", "uraianAlasan"]

  /// The fields, without those by which the fact is found.
  let semua: [Field]

  /// - Parameters:
  ///   - kind: the kind of the fact: it says by which fields it is found.
  ///   - fokus: of lists by indikator only the rows of this one; `nil` for all.
  ///   - sebutan: the name of an indikator by its id.
  init(_ value: EntryValue, kind: String, fokus: String? = nil, sebutan: (String) -> String) {
    guard case .pasangan(let pairs) = value else {
      semua = [Field(kunci: "", nama: "isi", nilai: value.printed(bidang: "") ?? "")]
      return
    }
    let known = Objek.penanda(kind: kind)
    // Of an agreement that promises many things, what it says of one.
    let isAgreement = fokus != nil && [NaskahPkDitetapkan.kind, PerjanjianKinerjaDitetapkan.kind].contains(kind)
    semua = pairs.filter { !known.contains($0.0) && (!isAgreement || Self.janji.contains($0.0)) }.flatMap {
      name, content in
      Self.fields(content, Place(bidang: name, kunci: name, nama: EventNames.bidang(name)), fokus, sebutan)
    }
  }

  /// Where a value stands in the content.
  private struct Place {
    let bidang: String
    let kunci: String
    let nama: String
  }

  private static func fields(
    _ value: EntryValue, _ place: Place, _ fokus: String?, _ sebutan: (String) -> String
  ) -> [Field] {
    switch value {
    case .teks, .bilangan, .uang:
      return [Field(kunci: place.kunci, nama: place.nama, nilai: value.printed(bidang: place.bidang) ?? "")]
    case .pasangan(let pairs):
      return pairs.flatMap { name, content in
        let full = pairs.count == 1 ? place.nama : "\(place.nama) \(EventNames.bidang(name, dalam: place.bidang))"
        return fields(content, Place(bidang: name, kunci: "\(place.kunci)/\(name)", nama: full), fokus, sebutan)
      }
    case .daftar(let items):
      let simple = items.compactMap { $0.printed(bidang: place.bidang) }
      guard simple.count < items.count || items.isEmpty else {
        return [Field(kunci: place.kunci, nama: place.nama, nilai: simple.joined(separator: "; "))]
      }
      return rows(items, place, fokus, sebutan)
    }
  }

  /// The rows of a list, each under the name it gives itself and found by its id, so that rows are compared whatever
  /// their place; of several with one id the first is compared with the first.
  private static func rows(
    _ items: [EntryValue], _ list: Place, _ fokus: String?, _ sebutan: (String) -> String
  ) -> [Field] {
    var seen: [String: Int] = [:]
    return items.enumerated().flatMap { index, item -> [Field] in
      let numbered = "\(list.nama) \(index + 1)"
      guard case .pasangan(let pairs) = item, let title = text(of: penamaBaris, pairs) else {
        return fields(
          item, Place(bidang: list.bidang, kunci: "\(list.kunci)/\(index)", nama: numbered), fokus, sebutan)
      }
      if title.bidang == "indikator", let fokus, fokus != title.isi { return [] }
      let id = text(of: pengenalBaris, pairs)?.isi ?? title.isi
      seen[id, default: 0] += 1
      let place = Place(
        bidang: list.bidang, kunci: "\(list.kunci)/\(id)/\(seen[id, default: 0])",
        nama: title.bidang == "indikator" ? sebutan(title.isi) : title.isi)
      return fields(.pasangan(pairs.filter { $0.0 != title.bidang }), place, fokus, sebutan)
    }
  }

  /// The first of some fields that an object has, with its text.
  private static func text(of names: [String], _ pairs: [(String, EntryValue)]) -> (bidang: String, isi: String)? {
    names.lazy.compactMap { name in
      pairs.first { $0.0 == name }?.1.printed(bidang: name).map { (bidang: name, isi: $0) }
    }.first
  }

  /// The values in one line; a single one without its name.
  var uraian: String {
    if semua.count == 1, let only = semua.first { return only.nilai }
    let told = semua.filter { !["tidak ada", "belum diisi"].contains($0.nilai) }
    return told.map { "\($0.nama): \($0.nilai)" }.joined(separator: "; ")
  }

  /// What is different from what stood before, each as `target dari 87,60 menjadi 87,65`.
  func berbeda(dari before: EntryFields) -> [String] {
    let old = Dictionary(before.semua.map { ($0.kunci, $0.nilai) }) { first, _ in first }
    let new = Set(semua.map(\.kunci))
    let changed = semua.compactMap { field -> String? in
      let was = old[field.kunci] ?? "tidak ada"
      return was == field.nilai ? nil : "\(field.nama) dari \(was) menjadi \(field.nilai)"
    }
    let gone = before.semua.filter { !new.contains($0.kunci) && $0.nilai != "tidak ada" }
    return changed + gone.map { "\($0.nama) dari \($0.nilai) menjadi tidak ada" }
  }
}
