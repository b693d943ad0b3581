public import Sakip

/// The documents in which a program of a unit stands, from the plan of several years to the promise of one.
public enum DokumenProgram: String, Sendable, Hashable, CaseIterable {
  /// The RPJMD, or the Renstra: the list of the version that is looked at.
  case rencana
  /// The RKPD of the year.
  case rkpd
  /// The Renja of the year.
  case renja
  /// The budget (DPA) of the year.
  case anggaran
  /// The Perjanjian Kinerja of the head.
  case perjanjian

  /// The name on screen.
  public func nama(pada unit: UnitState) -> String {
    switch self {
    case .rencana: unit.namaRencana
    case .rkpd: "RKPD"
    case .renja: "Renja"
    case .anggaran: "Anggaran"
    case .perjanjian: "Perjanjian kinerja"
    }
  }

  /// The name within a sentence: names of kinds of documents keep their capital.
  public func namaDalamKalimat(pada unit: UnitState) -> String {
    switch self {
    case .rencana, .rkpd, .renja: nama(pada: unit)
    case .anggaran, .perjanjian: nama(pada: unit).lowercased()
    }
  }

  /// Those that a unit has: the pemda has no Renja.
  public static func milik(_ unit: UnitState) -> [DokumenProgram] {
    allCases.filter { $0 != .renja || unit.jenis != .pemda }
  }
}

/// A program in one of the documents of a year.
public struct ProgramBertempat: Sendable, Hashable {
  /// The code; `nil` when the document prints none.
  public let kode: String?
  /// The wording there.
  public let nama: String
  /// What records it.
  public let objek: Objek
  /// The money of the year there; `nil` where the document names none, which is not 0.
  public let pagu: Rupiah?

  /// Whether it is the program of another document: by the code where both have one, else by the words of the name.
  public func sama(dengan other: ProgramBertempat) -> Bool {
    if let kode, let code = other.kode { return kode == code }
    return nama.samaKatanya(dengan: other.nama)
  }
}

extension UnitState {
  /// The programs that a document of a year names; empty where it is not recorded.
  /// - Parameters:
  ///   - versi: the version of the RPJMD or Renstra that is looked at.
  ///   - denganPagu: whether their money is asked for, which means sums over whole trees.
  public func program(
    _ dokumen: DokumenProgram, tahun: Int, versi: VersiRenstraDitetapkan?, denganPagu: Bool = true
  ) -> [ProgramBertempat] {
    switch dokumen {
    case .rencana:
      (versi.map { perencanaan.program(dalam: $0.id) } ?? []).filter { $0.direncanakan(tahun: tahun) }.map {
        ProgramBertempat(
          kode: $0.kode, nama: $0.nama, objek: .programRencana(versi: $0.versi, id: $0.id), pagu: $0.pagu(tahun: tahun))
      }
    case .rkpd: program(perencanaan.rencanaBerlaku(.rkpd, tahun: tahun), denganPagu)
    case .renja: program(perencanaan.rencanaBerlaku(.renja, tahun: tahun), denganPagu)
    case .anggaran: programAnggaran(tahun: tahun, denganPagu)
    case .perjanjian: programPerjanjian(tahun: tahun)
    }
  }

  private func program(_ document: RencanaTahunanDitetapkan?, _ denganPagu: Bool) -> [ProgramBertempat] {
    guard let document else { return [] }
    let content = perencanaan.isi(rencana: document.id)
    let tree = denganPagu ? content.pohon : nil
    return content.baris.semua.filter { $0.tingkat == .program }.map {
      ProgramBertempat(
        kode: $0.kode, nama: $0.nama, objek: .barisRencana(rencana: document.id, id: $0.id),
        pagu: tree?[$0.id]?.pagu.jumlah)
    }
  }

  /// The programs of the budget tree; where there is none, those that are known by program alone.
  private func programAnggaran(tahun: Int, _ denganPagu: Bool) -> [ProgramBertempat] {
    guard let year = anggaran.tahun[tahun] else { return [] }
    let version = denganPagu ? versiAnggaranTerakhir(tahun: tahun) : nil
    let amounts = Dictionary(
      (version.map { programBerpagu(tahun: tahun, versi: $0) } ?? []).map { ($0.kunci, $0.pagu) },
      uniquingKeysWith: { first, _ in first })
    let places = year.simpul.semua.filter { $0.tingkat == .program }
    guard year.simpul.count == 0 else {
      return places.map {
        ProgramBertempat(
          kode: $0.kode, nama: $0.nama, objek: .simpulAnggaran(tahun: tahun, id: $0.id), pagu: amounts[$0.id] ?? nil)
      }
    }
    let known = Dictionary(grouping: year.paguProgram.values.map(\.isi), by: \.nomor)
    return known.sorted { $0.key < $1.key }.compactMap { number, versions in
      let own = versions.first { $0.versi == .perubahan } ?? versions.first
      return own.map {
        ProgramBertempat(
          kode: $0.kode, nama: $0.nama, objek: .paguProgram(tahun: tahun, versi: $0.versi, nomor: number),
          pagu: amounts["no-\(number)"] ?? nil)
      }
    }
  }

  private func programPerjanjian(tahun: Int) -> [ProgramBertempat] {
    guard let draft = perjanjian.naskahKepalaBerlaku(tahun: tahun) else { return [] }
    let codes = Dictionary(
      programBerpagu(tahun: tahun, versi: draft.versiAnggaran ?? .murni).map { ($0.kunci, $0.kode) },
      uniquingKeysWith: { first, _ in first })
    return draft.program.map {
      ProgramBertempat(
        kode: codes[$0.kunci] ?? nil, nama: $0.nama,
        objek: .naskahPk(tahun: tahun, jabatan: draft.jabatan, nomor: draft.nomor), pagu: $0.pagu)
    }
  }
}

extension PerjanjianUnit {
  /// The text of the agreement of the head that counts for a year (``berlaku(tahun:)``), where both parties approved it
  /// here; `nil` where the one that counts was signed on paper, of which no programs are known.
  public func naskahKepalaBerlaku(tahun: Int) -> NaskahPkDitetapkan? {
    guard let counting = berlaku(tahun: tahun)?.entri else { return nil }
    return (naskahKepala[tahun] ?? []).lazy.compactMap { naskah[$0] }.first { $0.entri == counting }?.isi.isi
  }
}
