import HTML
import Sakip
import Selaras

/// The planning of the whole daerah for the year that is shown, for those who see to it: versions that are still open,
/// findings by their weight, and who has no Renja and no agreement yet.
struct KerjaPerencanaanPemda {
  /// Names that are told; the rest is counted.
  private static let mostNamed = 8

  let context: PageContext

  private var unit: [UnitState] { [context.state.unitPemda].compactMap { $0 } + context.perangkatDaerah }

  var html: HTML {
    section(.aria("labelledby", "judul-perencanaan")) {
      h2(.id("judul-perencanaan")) { "Perencanaan dan perjanjian tahun \(context.tahun)" }
      Components.daftarIsi([
        ("Versi rencana yang masih terbuka", versiTerbuka),
        ("Temuan keselarasan", temuan),
        ("Perangkat daerah tanpa Renja \(context.tahun)", tanpaRenja),
        ("Jabatan tanpa perjanjian kinerja", context.pemantauanPk.tanpaPerjanjian(context)),
      ])
    }
  }

  private var versiTerbuka: HTML {
    let open = unit.flatMap { unit in
      unit.perencanaan.versiBerurutan.filter { unit.perencanaan.status(versi: $0.id) == .terbuka }.map { (unit, $0) }
    }
    guard !open.isEmpty else { return Components.nihil("tidak ada") }
    return HTML {
      Count(open.count).of("versi")
      ul {
        for (unit, version) in open.prefix(Self.mostNamed) {
          li {
            a(.href(RuangRencana.alamat(bila: context, unit) ?? context.tautan(unit: unit.id, "/perencanaan"))) {
              "\(version.nama), \(unit.nama)"
            }
          }
        }
      }
      lainnya(open.count)
    }
  }

  private var temuan: HTML {
    let open = unit.flatMap { unit in context.keselarasan(unit).filter { unit.pengecualian($0) == nil } }
    guard !open.isEmpty else { return Components.nihil("tidak ada") }
    return ul {
      for level in KaidahKeselarasan.Tingkat.allCases {
        let count = open.count { $0.tingkat == level }
        if count > 0 {
          li {
            level.lencana
            " "
            a(.href(context.tautan(KeselarasanPage.path, [("tingkat", level.rawValue)]))) { Count(count).of("temuan") }
          }
        }
      }
    }
  }

  private var tanpaRenja: HTML {
    let without = context.perangkatDaerah.filter {
      $0.perencanaan.rencanaBerlaku(.renja, tahun: context.tahun) == nil
    }
    guard !without.isEmpty else { return Components.nihil("tidak ada") }
    return HTML {
      Count(without.count).of("perangkat daerah")
      details {
        summary { "Tampilkan namanya" }
        ul {
          for unit in without { li { a(.href(context.tautan(unit: unit.id, "/renja"))) { unit.nama } } }
        }
      }
    }
  }

  @HTMLBuilder private func lainnya(_ count: Int) -> HTML {
    if count > Self.mostNamed { p { "Dan \(Count(count - Self.mostNamed).printed) lagi." } }
  }
}
