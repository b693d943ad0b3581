/// A column of a table as its head describes it.
public struct KolomTabel: Sendable, Hashable {
  /// Its place from 0.
  public let nomor: Int
  /// The words of its head from top to bottom, joined by ` / `.
  public let judul: String
  /// What it stands for.
  public let peran: Peran
  /// The year it is about; `nil` where the head names none.
  public let tahun: Int?

  /// How a message names it: by its head, or by its place where it has none.
  func sebutan(awal: Bool = false) -> String {
    judul.isEmpty ? "\(awal ? "Kolom" : "kolom") ke-\(nomor + 1)" : "\u{201C}\(judul)\u{201D}"
  }

  fileprivate func dengan(_ role: Peran) -> KolomTabel {
    KolomTabel(nomor: nomor, judul: judul, peran: role, tahun: tahun)
  }
}

extension Tabel {
  /// The columns as the head describes them; those of a table without a head say nothing.
  public var kolom: [KolomTabel] {
    let columns = Self.denganUang(
      judulKolom.enumerated().map { number, title in
        KolomTabel(
          nomor: number, judul: title, peran: PembacaKolom.peran(title, tabel: judul?.nama ?? ""),
          tahun: PembacaKolom.tahun(title))
      })
    return denganRumus(columns)
  }

  /// A capaian whose printed formula divides by the target at the end of the plan is the capaian against that one: the
  /// head often only says `Tingkat Capaian (%)`.
  private func denganRumus(_ columns: [KolomTabel]) -> [KolomTabel] {
    let formulas = RumusKolom.semua(self)
    return columns.map { column in
      guard column.peran == .capaian, let formula = formulas.first(where: { $0.kolom == column.nomor }),
        let below = formula.pembagian?.bawah, columns.first(where: { $0.nomor == below })?.peran == .targetAkhir
      else { return column }
      return column.dengan(.capaianAkhir)
    }
  }

  /// Columns that say no more than `Realisasi` and `%` are about money where they follow a budget and no target of their
  /// own.
  private static func denganUang(_ columns: [KolomTabel]) -> [KolomTabel] {
    var budget = false
    var target = false
    var spent = false
    var shared = false
    return columns.map { column in
      switch column.peran {
      case .pagu: (budget, target, spent, shared) = (true, false, false, false)
      case .serapan: shared = true
      case .target: target = true
      case .realisasiAnggaran: spent = true
      case .realisasi where budget && !target && !spent:
        spent = true
        return column.dengan(.realisasiAnggaran)
      // Behind a share that is named so, `Capaian` is that of the indikator.
      case .capaian where budget && !target && spent && !shared, .persen where budget && !target && spent:
        return column.dengan(.serapan)
      default: break
      }
      return column
    }
  }

  /// The words over each column: those of an upper level stand over all columns up to the next.
  private var judulKolom: [String] {
    let levels = kepala.filter { !$0.adalahNomorKolom }
    guard let lowest = levels.last else { return Array(repeating: "", count: banyakKolom) }
    return (0..<banyakKolom).map { column in
      levels.dropLast().map { $0.judulDi(column, dibawah: lowest) } + [lowest[column]?.teks ?? ""]
    }.map { path in path.filter { !$0.isEmpty }.reduce(into: []) { if $0.last != $1 { $0.append($1) } } }
      .map { (path: [String]) in path.joined(separator: " / ") }
  }
}

extension Baris {
  /// Whether it only counts the columns.
  fileprivate var adalahNomorKolom: Bool {
    let named = sel.filter { !$0.kosong }
    return named.count > 2 && named.allSatisfy { $0.teks.prefixMatch(of: Pola.nomorKolom.regex) != nil }
  }

  /// The word of this level over a column: its own, or the one to the left that a lower level divides.
  fileprivate func judulDi(_ column: Int, dibawah lowest: Baris) -> String {
    guard let own = self[column], own.kosong, lowest[column]?.kosong == false else { return self[column]?.teks ?? "" }
    return (0..<column).reversed().lazy.compactMap { self[$0] }.first { !$0.kosong }?.teks ?? ""
  }
}
