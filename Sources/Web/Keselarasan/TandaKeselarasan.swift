import HTML
import Selaras

/// The open findings of a unit beside the objects that they are about.
struct TandaKeselarasan {
  private let temuan: [Objek: [TemuanKeselarasan]]
  private let context: PageContext
  private let unit: UnitState

  /// Nothing for those who do not see the findings of the unit.
  init(_ context: PageContext, _ unit: UnitState) {
    temuan =
      Self.terlihat(context, unit)
      ? Dictionary(grouping: context.keselarasan(unit).filter { unit.pengecualian($0) == nil }, by: \.kunci.objek) : [:]
    self.context = context
    self.unit = unit
  }

  /// Whether the findings of a unit are shown to who looks.
  static func terlihat(_ context: PageContext, _ unit: UnitState) -> Bool {
    (context.pengguna?.account.pelaku).map { !$0.peran.terikatUnit || $0.unit == unit.id } ?? false
  }

  /// How many findings an object has, to be unfolded; nothing where there are none.
  func html(_ objek: Objek) -> HTML {
    guard let found = temuan[objek], let worst = found.map(\.tingkat).min(by: { $0 == .galat && $1 != .galat }) else {
      return .empty
    }
    return details(.class("tanda-keselarasan")) {
      summary { Components.lencana(Count(found.count).of("temuan"), worst == .galat ? .salah : .perhatian) }
      ul {
        for finding in found {
          li {
            "\(finding.kunci.kaidah): \(finding.uraian) "
            span(.class("catatan")) { KaidahKeselarasan.kaidah(finding.kunci.kaidah)?.tindakan ?? "" }
          }
        }
      }
      p {
        a(.href(KeselarasanPage.alamat(context, unit: unit.id, objek: objek))) { "Buka dalam daftar temuan" }
        ", atau "
        a(.href(KeselarasanPage.alamat(context, unit: unit.id))) { "semua temuan perangkat daerah ini" }
      }
    }
  }
}
