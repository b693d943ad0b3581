import Sakip

/// What the posts of a unit promised for a year and the rencana aksi that carry it out, gathered once for all rules.
struct RencanaAksiDilihat: Sendable {
  /// The posts of the year with the agreement that counts for each.
  let janji: [(jabatan: JabatanDitetapkan, janji: JanjiJabatan)]
  /// Of each post the rencana aksi of the year that counts, else the last that was sent.
  let rencana: [RencanaAksi]
  /// Those with their rows.
  let isi: [IsiRencanaAksi]
  /// The posts of which a rencana aksi is approved.
  let disetujui: Set<String>
  private let janjiJabatan: [String: JanjiJabatan]

  init(_ dilihat: UnitDilihat) {
    let (unit, year) = (dilihat.unit, dilihat.tahun)
    let posts = unit.organisasi.jabatan.semua
    let promises = posts.compactMap { post in unit.janji(tahun: year, jabatan: post).map { (jabatan: post, janji: $0) }
    }
    janji = promises.filter { $0.jabatan.berlaku(tahun: year) }
    janjiJabatan = Dictionary(promises.map { ($0.jabatan.id, $0.janji) }, uniquingKeysWith: { first, _ in first })
    rencana = posts.compactMap { post in
      let plans = unit.perjanjian.rencanaAksi(tahun: year, jabatan: post.id)
      return plans.last { $0.status == .disetujui } ?? plans.last { $0.status == .diajukan }
    }
    isi = rencana.compactMap { unit.isiRencanaAksi($0.isi.kunci) }
    disetujui = Set(rencana.filter { $0.status == .disetujui }.map(\.isi.jabatan))
  }

  /// The agreement that a rencana aksi has to carry out by now; `nil` where none counts.
  func janji(_ rencana: RencanaAksi) -> JanjiJabatan? { janjiJabatan[rencana.isi.jabatan] }
}
