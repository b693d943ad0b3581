import Selaras

/// The content of an entry as a flat list of fields with their values in words, so that two entries can be compared.
struct EntryFields: Sendable {
  /// One field.
  struct Field: Sendable, Hashable {
    let nama: String
    let nilai: String
  }

  /// Fields by which a fact is found: all entries of one object have the same.
  private static let identitas: Set<String> = [
    "unit", "id", "tahun", "indikator", "versi", "periode", "subKegiatan", "sampaiBulan", "bagian", "lingkup",
    "rekomendasi",
  ]
  /// Fields that name a row of a list.
  private static let penamaBaris = ["indikator", "nama", "id"]

  /// The fields, without those by which the fact is found.
  let semua: [Field]

  /// - Parameters:
  ///   - fokus: of lists by indikator only the rows of this one; `nil` for all.
  ///   - sebutan: the name of an indikator by its id.
  init(_ value: EntryValue, fokus: String? = nil, sebutan: (String) -> String) {
    guard case .pasangan(let pairs) = value else {
      semua = [Field(nama: "isi", nilai: value.printed(bidang: "") ?? "")]
      return
    }
    semua = pairs.filter { !Self.identitas.contains($0.0) }.flatMap { name, content in
      Self.fields(content, bidang: name, nama: EventNames.bidang(name), fokus: fokus, sebutan: sebutan)
    }
  }

  private static func fields(
    _ value: EntryValue, bidang: String, nama: String, fokus: String?, sebutan: (String) -> String
  ) -> [Field] {
    switch value {
    case .teks, .bilangan, .uang: return [Field(nama: nama, nilai: value.printed(bidang: bidang) ?? "")]
    case .pasangan(let pairs):
      return pairs.flatMap { name, content in
        fields(
          content, bidang: name, nama: pairs.count == 1 ? nama : "\(nama) \(EventNames.bidang(name))", fokus: fokus,
          sebutan: sebutan)
      }
    case .daftar(let items):
      let simple = items.compactMap { $0.printed(bidang: bidang) }
      guard simple.count < items.count || items.isEmpty else {
        return [Field(nama: nama, nilai: simple.joined(separator: "; "))]
      }
      return items.enumerated().flatMap { place, item in
        row(item, bidang: bidang, nama: "\(nama) \(place + 1)", fokus: fokus, sebutan: sebutan)
      }
    }
  }

  /// A row of a list under the name it gives itself, so that rows are compared whatever their place.
  private static func row(
    _ item: EntryValue, bidang: String, nama: String, fokus: String?, sebutan: (String) -> String
  ) -> [Field] {
    guard case .pasangan(let pairs) = item,
      let key = penamaBaris.first(where: { name in pairs.contains { $0.0 == name } }),
      let title = pairs.first(where: { $0.0 == key })?.1.printed(bidang: key)
    else { return fields(item, bidang: bidang, nama: nama, fokus: fokus, sebutan: sebutan) }
    if key == "indikator", let fokus, fokus != title { return [] }
    return fields(
      .pasangan(pairs.filter { $0.0 != key }), bidang: bidang,
      nama: key == "indikator" ? sebutan(title) : title, fokus: fokus, sebutan: sebutan)
  }

  /// The values in one line; a single one without its name.
  var uraian: String {
    if semua.count == 1, let only = semua.first { return only.nilai }
    let told = semua.filter { !["tidak ada", "belum diisi"].contains($0.nilai) }
    return told.map { "\($0.nama): \($0.nilai)" }.joined(separator: "; ")
  }

  /// What is different from what stood before, each as `target dari 87,60 menjadi 87,65`.
  func berbeda(dari before: EntryFields) -> [String] {
    let old = Dictionary(before.semua.map { ($0.nama, $0.nilai) }) { first, _ in first }
    let new = Set(semua.map(\.nama))
    let changed = semua.compactMap { field -> String? in
      let was = old[field.nama] ?? "tidak ada"
      return was == field.nilai ? nil : "\(field.nama) dari \(was) menjadi \(field.nilai)"
    }
    let gone = before.semua.filter { !new.contains($0.nama) && $0.nilai != "tidak ada" }
    return changed + gone.map { "\($0.nama) dari \($0.nilai) menjadi tidak ada" }
  }
}
