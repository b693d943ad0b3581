/// One code of a version of the nomenklatur.
public struct KodeNomenklatur: Sendable, Hashable {
  /// The code.
  public let kode: KodeRekening
  /// The wording.
  public let nama: String

  /// A code with its wording.
  public init(kode: KodeRekening, nama: String) {
    self.kode = kode
    self.nama = nama
  }

  /// Whether two wordings mean the same: capitals, spaces and signs do not count, letters and figures do.
  public static func sama(_ left: String, _ right: String) -> Bool {
    baku(left) == baku(right)
  }

  static func baku(_ name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}

/// Two versions of the nomenklatur side by side.
///
/// First what kept code and name is paired, then what kept its name under another code, then what kept its code under
/// another name; the rest stands in one version only. A name is looked for on its own level.
public struct PerbandinganNomenklatur: Sendable {
  /// What became of a code.
  public enum Perubahan: String, Sendable, Hashable, CaseIterable {
    /// Neither code nor name.
    case tetap
    /// Same code, other name.
    case bergantiNama = "berganti-nama"
    /// Same name, other code.
    case bergantiKode = "berganti-kode"
    /// Only in the earlier version.
    case hanyaLama = "hanya-lama"
    /// Only in the later version.
    case hanyaBaru = "hanya-baru"

    /// The name on screen.
    public var nama: String {
      switch self {
      case .tetap: "Tetap"
      case .bergantiNama: "Berganti nama"
      case .bergantiKode: "Berganti kode"
      case .hanyaLama: "Hanya tercatat pada versi pertama"
      case .hanyaBaru: "Hanya tercatat pada versi kedua"
      }
    }
  }

  /// A pair, or what has no partner.
  public struct Baris: Sendable, Hashable {
    /// In the earlier version.
    public let lama: KodeNomenklatur?
    /// In the later version.
    public let baru: KodeNomenklatur?
    /// What became of it.
    public let perubahan: Perubahan

    var urutan: String { (baru ?? lama)?.kode.description ?? "" }
  }

  /// All rows, in the order of the codes.
  public let baris: [Baris]

  /// Pairs the codes of two versions.
  public init(lama: [KodeNomenklatur], baru: [KodeNomenklatur]) {
    var rows: [Baris] = []
    var old = lama
    var new = baru
    func pair<Key: Hashable>(_ change: Perubahan, by key: (KodeNomenklatur) -> Key) {
      var waiting = Dictionary(grouping: new.indices, by: { key(new[$0]) })
      var taken: Set<Int> = []
      old.removeAll { before in
        guard let index = waiting[key(before)]?.first else { return false }
        waiting[key(before)]?.removeFirst()
        taken.insert(index)
        rows.append(Baris(lama: before, baru: new[index], perubahan: change))
        return true
      }
      new = new.indices.filter { !taken.contains($0) }.map { new[$0] }
    }
    pair(.tetap) { [$0.kode.description, KodeNomenklatur.baku($0.nama)] }
    pair(.bergantiKode) { [$0.kode.tingkat.rawValue, KodeNomenklatur.baku($0.nama)] }
    pair(.bergantiNama) { $0.kode.description }
    rows += old.map { Baris(lama: $0, baru: nil, perubahan: .hanyaLama) }
    rows += new.map { Baris(lama: nil, baru: $0, perubahan: .hanyaBaru) }
    baris = rows.sorted { ($0.urutan, $0.perubahan.rawValue) < ($1.urutan, $1.perubahan.rawValue) }
  }

  /// How many rows there are of a kind.
  public func jumlah(_ perubahan: Perubahan) -> Int {
    baris.count { $0.perubahan == perubahan }
  }
}
