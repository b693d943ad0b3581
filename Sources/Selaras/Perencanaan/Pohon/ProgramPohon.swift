import Sakip

/// By which programs, kegiatan and sub kegiatan nodes of a pohon kinerja come about, as the documents of a year know them.
public struct ProgramPohon: Sendable {
  /// The year.
  public let tahun: Int
  private let daftar: [String: DaftarProgram]

  fileprivate init(tahun: Int, _ lists: [String: DaftarProgram]) {
    self.tahun = tahun
    daftar = lists
  }

  /// What a node is linked to; `nil` where it is not, or where no document names that any more.
  public func tertaut(_ node: SimpulPohonDitetapkan) -> ProgramTertaut? {
    node.program.flatMap { daftar[node.unit]?.baca($0) }
  }

  /// What supports the indikator of a node without a link of its own, by the mapping of the budget of the year.
  public func pendukung(_ node: SimpulPohonDitetapkan) -> [ProgramTertaut] {
    node.program == nil ? daftar[node.unit]?.pendukung(indikator: node.indikator, tahun: tahun) ?? [] : []
  }

  /// Where a supporting program is taken from: `menurut pemetaan indikator dalam anggaran 2024`.
  public var asalPendukung: String { "menurut pemetaan indikator dalam anggaran \(String(tahun))" }

  /// In a few words what brings a node about, without its own words again: `program 5.03.02, Renja 2023`; `nil` for
  /// nothing.
  public func ringkas(_ node: SimpulPohonDitetapkan) -> String? {
    guard let link = tertaut(node) else {
      let names = pendukung(node).map(\.namaLengkap)
      guard names.count > Self.terbanyak else { return uraian(node) }
      return
        "didukung \(names.prefix(Self.terbanyak).joined(separator: "; ")) dan \(names.count - Self.terbanyak) lainnya, \(asalPendukung)"
    }
    let name = link.nama.samaKatanya(dengan: node.kondisi) ? link.kode : link.namaLengkap
    return "\([link.tingkat.nama.lowercased(), name].compactMap { $0 }.joined(separator: " ")), \(link.dokumen)"
  }

  /// Supporting programs that are named where there is little room.
  private static let terbanyak = 3

  /// In one line what a node is linked to, or what supports its indikator; `nil` for neither.
  public func uraian(_ node: SimpulPohonDitetapkan, berpagu: Bool = false) -> String? {
    if let link = node.program {
      return tertaut(node).map { berpagu ? $0.uraianBerpagu : $0.uraian }
        ?? "\(link.sebutan), tidak lagi termuat dalam dokumen mana pun"
    }
    let supporting = pendukung(node)
    guard !supporting.isEmpty else { return nil }
    let names = supporting.map { berpagu ? $0.uraianBerpagu : $0.namaLengkap }
    return "didukung \(names.joined(separator: "; ")), \(asalPendukung)"
  }
}

extension PohonBerlaku {
  /// By which programs, kegiatan and sub kegiatan some nodes come about.
  /// - Parameter denganPagu: whether money is asked for, which means sums over whole trees.
  /// - Complexity: O(records of the documents of their perangkat daerah).
  public func program(
    _ nodes: some Sequence<SimpulPohonDitetapkan>, tahun: Int, denganPagu: Bool = false
  ) -> ProgramPohon {
    let owners = Set(nodes.lazy.filter { $0.program != nil || !$0.indikator.isEmpty }.map(\.unit))
    let linked = Set(nodes.lazy.filter { $0.program != nil }.map(\.unit))
    let lists = owners.compactMap { id -> (String, DaftarProgram)? in
      guard let unit = state.unit[id],
        linked.contains(id) || unit.anggaran.tahun[tahun].map({ $0.pemetaan.count > 0 }) ?? false
      else { return nil }
      return (id, DaftarProgram(unit, tahun: tahun, versi: versi(id), denganPagu: denganPagu))
    }
    return ProgramPohon(tahun: tahun, Dictionary(uniqueKeysWithValues: lists))
  }
}
