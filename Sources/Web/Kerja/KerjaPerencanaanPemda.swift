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
        ("Temuan keselarasan", temuan),
        ("Perangkat daerah tanpa Renja \(context.tahun)", tanpaRenja),
        ("Jabatan tanpa perjanjian kinerja", context.pemantauanPk.tanpaPerjanjian(context)),
        ("Dukungan lintas perangkat daerah", KerjaDukungan(context: context).html),
      ])
      versiTerbuka
    }
  }

  /// The versions that are being worked on, and then those that nobody closed before another one came.
  @HTMLBuilder private var versiTerbuka: HTML {
    let drafts = unit.flatMap { unit in [unit.perencanaan.versiDigarap].compactMap(\.self).map { (unit, $0) } }
    let older = unit.flatMap { unit in unit.perencanaan.versiTertinggal.map { (unit, $0) } }
    if !drafts.isEmpty || !older.isEmpty {
      h3 { "Versi rencana yang masih terbuka (\(Count(drafts.count + older.count).printed))" }
      if !drafts.isEmpty {
        p(.class("petunjuk")) { "Versi terakhir perangkat daerahnya, yang masih dapat diisi:" }
        daftar(drafts)
      }
      if !older.isEmpty {
        details {
          summary { "Versi terdahulu yang belum ditutup (\(Count(older.count).printed))" }
          daftar(older)
        }
      }
    }
  }

  private func daftar(_ versions: [(UnitState, VersiRenstraDitetapkan)]) -> HTML {
    HTML {
      ul(.class("daftar-tugas")) {
        for (unit, version) in versions.prefix(Self.mostNamed) {
          li {
            a(.href(RuangRencana.alamat(bila: context, unit) ?? context.tautan(unit: unit.id, "/perencanaan"))) {
              "\(version.nama), \(unit.nama)"
            }
            small { "\(unit.perencanaan.keadaan(versi: version.id)), mulai \(version.tanggal.printed)" }
          }
        }
      }
      lainnya(versions.count)
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
