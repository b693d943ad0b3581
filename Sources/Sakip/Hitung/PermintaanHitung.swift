import Foundation

/// One line of `selaras hitung`, read and checked.
struct PermintaanHitung {
  let target: Nilai
  let realisasi: Nilai
  let polaritas: Polaritas
  let skala: SkalaKategori
  let kebijakan: KebijakanCapaian
  let urutanPredikat: [String]
  let anggaran: JumlahAnggaran?

  init(_ line: String) throws(HitungError) {
    let kolom = try Kolom(line)
    polaritas = try kolom.polaritas()
    skala = try kolom.skala()
    kebijakan = try kolom.kebijakan()
    urutanPredikat = try kolom.predikat()
    (target, realisasi) = try kolom.nilai(urutanPredikat: urutanPredikat)
    anggaran = try kolom.anggaran()
  }
}

/// The raw values of a line by key.
private struct Kolom {
  private let raw: [KolomHitung: String]

  init(_ line: String) throws(HitungError) {
    var raw: [KolomHitung: String] = [:]
    for (key, value) in try Self.fields(line) {
      guard let kolom = KolomHitung(rawValue: key) else { throw .kolomTidakDikenal(key) }
      raw[kolom] = value
    }
    self.raw = raw
  }

  private static func fields(_ text: String, di induk: String = "") throws(HitungError) -> [(key: String, raw: String)]
  {
    do {
      return try JSONFields(text).fields
    } catch {
      switch error {
      case .notJSON: throw .bukanJSON
      case .notAnObject: throw induk.isEmpty ? .bukanObjek : .kebijakanBukanObjek
      case .repeatedKey(let key): throw .kolomGanda(induk + key.quotable)
      }
    }
  }

  func polaritas() throws(HitungError) -> Polaritas {
    guard let value = raw[.polaritas] else { throw .kolomTidakAda(.polaritas) }
    return try Self.pilihan(value, kolom: .polaritas, dari: Polaritas.allCases)
  }

  func skala() throws(HitungError) -> SkalaKategori {
    guard let value = raw[.skala] else { return .permendagri86 }
    guard let kode = JSONFields.text(value) else { throw .bukanTeks(KolomHitung.skala.rawValue) }
    guard let skala = SkalaKategori.peraturan(kode: kode) else {
      throw .pilihanTidakDikenal(
        KolomHitung.skala.rawValue, text: kode, pilihan: SkalaKategori.peraturan.map(\.kode))
    }
    return skala
  }

  func kebijakan() throws(HitungError) -> KebijakanCapaian {
    guard let value = raw[.kebijakan] else { return .baku }
    let known = KebijakanCapaian.pilihan.map { (kode: $0.key, pilihan: $0.value) }
    for (key, raw) in try Self.fields(value, di: "kebijakan.") {
      guard let policy = known.first(where: { $0.kode == key }) else {
        throw .pilihanTidakDikenal("kebijakan", text: key, pilihan: known.map(\.kode))
      }
      guard let text = JSONFields.text(raw) else { throw .bukanTeks("kebijakan.\(key)") }
      guard policy.pilihan.contains(text) else {
        throw .pilihanTidakDikenal("kebijakan.\(key)", text: text, pilihan: policy.pilihan)
      }
    }
    do {
      return try JSONDecoder().decode(KebijakanCapaian.self, from: Data(value.utf8))
    } catch {
      throw .kebijakanBukanObjek
    }
  }

  func predikat() throws(HitungError) -> [String] {
    guard let value = raw[.predikat] else { return [] }
    guard let list = JSONFields.texts(value) else { throw .bukanDaftarTeks(.predikat) }
    return list
  }

  func nilai(urutanPredikat: [String]) throws(HitungError) -> (target: Nilai, realisasi: Nilai) {
    let target = try teksNilai(.target)
    let realisasi = try teksNilai(.realisasi)
    let jenis = try jenis(target: target, realisasi: realisasi)
    return (
      try Self.nilai(target, kolom: .target, jenis: jenis.target, urutanPredikat: urutanPredikat),
      try Self.nilai(realisasi, kolom: .realisasi, jenis: jenis.realisasi, urutanPredikat: urutanPredikat)
    )
  }

  private func jenis(
    target: String, realisasi: String
  ) throws(HitungError) -> (target: JenisNilai, realisasi: JenisNilai) {
    if let value = raw[.jenis] {
      let jenis = try Self.pilihan(value, kolom: .jenis, dari: JenisNilai.allCases)
      return (jenis, jenis)
    }
    let found = (target: JenisNilai(menurutBentuk: target), realisasi: JenisNilai(menurutBentuk: realisasi))
    switch (found.target, found.realisasi) {
    case (.predikat, .predikat): return found
    case (.predikat, _): return (.angka, found.realisasi)
    case (_, .predikat): return (found.target, .angka)
    default: return found
    }
  }

  func anggaran() throws(HitungError) -> JumlahAnggaran? {
    switch (raw[.pagu], raw[.serap]) {
    case (nil, nil): return nil
    case (_, nil): throw .pasanganTidakAda(.serap, ada: .pagu)
    case (nil, _): throw .pasanganTidakAda(.pagu, ada: .serap)
    case (_?, _?): return JumlahAnggaran(pagu: try rupiah(.pagu), realisasi: try rupiah(.serap))
    }
  }

  private func rupiah(_ kolom: KolomHitung) throws(HitungError) -> Rupiah {
    let text = try teks(kolom)
    let amount: Rupiah
    do {
      amount = try IndonesianNumber.parseRupiah(text)
    } catch {
      throw .angka(kolom, error)
    }
    guard amount >= .zero else { throw .kurangDariNol(kolom) }
    return amount
  }

  private func teksNilai(_ kolom: KolomHitung) throws(HitungError) -> String {
    let text = try teks(kolom)
    if let ketiadaan = Ketiadaan(sel: text) { throw .tanpaNilai(kolom, ketiadaan) }
    return text
  }

  /// The text of a field; a whole JSON number is taken with its digits as written.
  private func teks(_ kolom: KolomHitung) throws(HitungError) -> String {
    guard let value = raw[kolom] else { throw .kolomTidakAda(kolom) }
    if let text = JSONFields.text(value) { return text }
    guard let first = value.utf8.first, first == UInt8(ascii: "-") || (48...57).contains(first) else {
      throw .bukanTeksAtauBilanganBulat(kolom)
    }
    guard value.utf8.dropFirst().allSatisfy({ (48...57).contains($0) }) else { throw .bilanganPecahan(kolom, value) }
    return value
  }

  private static func nilai(
    _ text: String, kolom: KolomHitung, jenis: JenisNilai, urutanPredikat: [String]
  ) throws(HitungError) -> Nilai {
    do {
      return try jenis.parse(text, urutanPredikat: urutanPredikat)
    } catch {
      throw .nilai(kolom, error)
    }
  }

  private static func pilihan<Pilihan: RawRepresentable<String>>(
    _ value: String, kolom: KolomHitung, dari pilihan: [Pilihan]
  ) throws(HitungError) -> Pilihan {
    guard let text = JSONFields.text(value) else { throw .bukanTeks(kolom.rawValue) }
    guard let found = Pilihan(rawValue: text) else {
      throw .pilihanTidakDikenal(kolom.rawValue, text: text, pilihan: pilihan.map(\.rawValue))
    }
    return found
  }
}
