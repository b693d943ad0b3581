import HTML
import Sakip
import Selaras

/// One realisasi on the page of its review, with what one person may do with it.
struct BarisPemeriksaan {
  let isian: IsianIndikator
  let tindakan: [AlurRealisasi.Transisi]

  /// Unique on the page, and the name under which a form speaks of it.
  var kunci: String { "\(isian.indikator.id)-\(isian.periode.kode)" }
  /// The field that says what was seen.
  var bidangTerlihat: String { "terlihat-\(kunci)" }
  /// The field of a reason.
  var bidangAlasan: String { "alasan-\(kunci)" }
  /// Whether it is ticked beforehand: not while a figure that nothing proves is still to be decided on.
  var tercentang: Bool { !isian.kurangBukti || isian.tercatat?.status.resmi == true }
  /// Whether it waits for the person: nobody has to lock what is approved, or to open what is locked.
  var menunggu: Bool { tindakan.contains { !$0.perluAlasan && $0.aksi != .kunci } }
  /// What is sent when something is done with this row alone.
  func nilaiTombol(_ aksi: AlurRealisasi.Aksi) -> String { "\(aksi.rawValue) \(kunci)" }
}

/// Rows in one state, which one person can move on together.
struct KelompokPemeriksaan {
  let status: StatusRealisasi
  let baris: [BarisPemeriksaan]

  /// The steps that need no reason, for all ticked rows at once.
  var bersama: [AlurRealisasi.Transisi] { langkah.filter { !$0.perluAlasan } }
  /// The steps that need a reason, for each row.
  var perBaris: [AlurRealisasi.Transisi] { langkah.filter(\.perluAlasan) }

  private var langkah: [AlurRealisasi.Transisi] { baris.first?.tindakan ?? [] }

  /// The groups with something to do, in the order of the way; rows that differ in what may be done stand apart.
  static func semua(_ rows: [BarisPemeriksaan]) -> [KelompokPemeriksaan] {
    let open = rows.filter { !$0.tindakan.isEmpty }
    return open.map(\.tindakan).tanpaUlangan.compactMap { steps in
      steps.first.map { step in
        KelompokPemeriksaan(status: step.dari, baris: open.filter { $0.tindakan == steps })
      }
    }
  }
}
