import HTML
import Selaras

/// The boxes that say in which versions something of a plan stands; closed ones stay as they are.
struct VersiTermuat {
  static let nama = "versi"
  /// The versions that the form showed: one that was made since keeps what stands in it.
  private static let tampil = "versi-tampil"

  let ruang: RuangRencana
  let fields: SentFields

  /// The boxes; nothing while there is at most one version.
  /// - Parameter parent: what something new is put below; it begins where that stands.
  func html(_ part: (some BagianVersi)?, di parent: (any BagianVersi)? = nil) -> HTML {
    let versions = ruang.rencana.versiBerurutan
    guard versions.count > 1 else { return .empty }
    return HTML {
      for version in versions { input(.type("hidden"), .name(Self.tampil), .value(version.id)) }
      kotak(versions, part, parent)
    }
  }

  private func kotak(_ versions: [VersiRenstraDitetapkan], _ part: (some BagianVersi)?, _ parent: (any BagianVersi)?)
    -> HTML
  {
    BoxGroup(
      nama: Self.nama, judul: "Termuat dalam versi",
      kotak: versions.map { version in
        let isClosed = ruang.status(version) == .ditutup
        let isFixed = isClosed && !Self.bolehKeluar(part, version, ruang.rencana)
        let stands = part?.termuat(dalam: version.id) ?? (!isClosed && parent?.termuat(dalam: version.id) ?? true)
        return .init(
          nilai: version.id, nama: isClosed ? "\(version.nama) (sudah ditutup)" : version.nama,
          isTicked: isFixed ? stands : fields.isTicked(Self.nama, nilai: version.id, stands), isFixed: isFixed)
      },
      petunjuk: "Versi yang sudah ditutup tidak berubah lagi.", galat: fields.galat(Self.nama)
    ).html
  }

  /// Whether something may leave a closed version: an indikator for which that sets no target.
  private static func bolehKeluar(
    _ part: (some BagianVersi)?, _ version: VersiRenstraDitetapkan, _ plan: PerencanaanUnit
  ) -> Bool {
    guard let indicator = part as? IndikatorDitetapkan, indicator.termuat(dalam: version.id) else { return false }
    return !plan.bertarget(indicator, dalam: version)
  }

  /// The versions that were chosen: `nil` for all of them.
  /// - Throws: ``CommandSlip`` when none is left.
  static func baca(_ isian: FormValues, _ part: (some BagianVersi)?, _ plan: PerencanaanUnit) throws(CommandSlip)
    -> [String]?
  {
    let versions = plan.versiBerurutan
    guard versions.count > 1 else { return part?.versi }
    let ticked = Set(isian.all(nama))
    let shown = Set(isian.all(tampil))
    let chosen = versions.filter { version in
      let isClosed = plan.status(versi: version.id) == .ditutup
      return isClosed && !bolehKeluar(part, version, plan) || !shown.contains(version.id)
        ? part?.termuat(dalam: version.id) ?? !isClosed : ticked.contains(version.id)
    }
    guard !chosen.isEmpty else { throw CommandSlip(nama, "Pilih sedikitnya satu versi yang memuatnya.") }
    return chosen.count == versions.count ? nil : chosen.map(\.id)
  }
}
