import HTML
import Sakip
import Selaras

/// How much there is of a structure, in words.
enum SusunanTertulis {
  /// `9 unit kerja dan 13 jabatan.`
  static func kalimat(_ susunan: [BagianSusunan]) -> String {
    let parts = susunan.count { $0.unitKerja != nil }
    let posts = susunan.map(\.jabatan.count).reduce(0, +)
    let words = "\(Count(parts).of("unit kerja")) dan \(Count(posts).of("jabatan"))."
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

/// From when to when something exists.
struct MasaTertulis {
  private let mulai: Tanggal?
  private let selesai: Tanggal?

  init(_ subject: some MasaBerlaku) {
    (mulai, selesai) = (subject.mulai, subject.selesai)
  }

  var html: HTML {
    HTML {
      if let mulai {
        "sejak "
        Components.tanggal(mulai)
      }
      if let selesai {
        " sampai "
        Components.tanggal(selesai)
      }
      if mulai == nil && selesai == nil { Components.nihil("tanggal mulai belum dicatat") }
    }
  }
}

/// Who held a post when, as what, and the days for which nobody is recorded; the account only for those who record it.
struct PemegangTertulis {
  let context: PageContext
  let unit: UnitState
  let jabatan: JabatanDitetapkan
  let hari: Tanggal

  private var semua: [PemegangJabatanDicatat] { unit.organisasi.pemegang(jabatan: jabatan.id).map(\.isi) }
  private var sekarang: PemegangJabatanDicatat? { unit.organisasi.pemegang(jabatan: jabatan.id, pada: hari) }

  var html: HTML {
    let mayRecord = RuangOrganisasi.boleh(context, unit, pemegang: jabatan)
    let present = sekarang
    let others = semua.filter { $0 != present }
    let gaps = unit.organisasi.kekosongan(jabatan: jabatan.id)
    return HTML {
      if let present {
        satu(present, mayRecord)
      } else {
        Components.nihil(semua.isEmpty ? "belum dicatat" : "kosong pada \(hari.printed)")
      }
      if !others.isEmpty || !gaps.isEmpty {
        details {
          summary { "Riwayat pemegang" }
          ul {
            for holder in others { li { satu(holder, mayRecord) } }
            for gap in gaps {
              li { "Kosong sejak \(gap.sejak.printed)\(gap.sampai.map { " sampai dengan \($0.printed)" } ?? "")" }
            }
          }
        }
      }
    }
  }

  private func satu(_ holder: PemegangJabatanDicatat, _ mayRecord: Bool) -> HTML {
    HTML {
      "\(holder.sebagai.nama), \(unit.organisasi.masa(holder))"
      if mayRecord {
        holder.akun.map { ", akun \($0)" } ?? ", tanpa akun"
        " "
        a(
          .class("ubah"),
          .href("\(RuangOrganisasi.alamat(unit.id))/jabatan/\(jabatan.id)/pemegang/\(holder.mulai.iso)")
        ) {
          "Ubah"
          span(.class("hanya-pembaca-layar")) { " pemegang \(jabatan.nama) \(holder.masa)" }
        }
      }
    }
  }
}

extension PageContext {
  /// The day whose structure stands for the year that is shown: its last one, or today while it runs.
  var hariSusunan: Tanggal { Tanggal(tahun: tahun, bulan: 12, hari: 31).map { min($0, hari) } ?? hari }

  /// The day whose structure of a perangkat daerah stands for the year: where it did not exist then, today or the nearest
  /// day on which it does.
  func hariSusunan(_ unit: UnitState) -> Tanggal {
    let identity = unit.organisasi.identitas.isi
    var day = hariSusunan
    if let first = identity.mulai, day < first { day = max(first, hari) }
    return identity.selesai.map { min($0, day) } ?? day
  }
}
