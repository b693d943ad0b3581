public import Sakip

extension OrganisasiUnit {
  /// The post of the head of the unit in a year; `nil` while none is recorded.
  /// - Parameter hari: which one, where one follows another within the year; the last one for `nil`.
  public func jabatanKepala(tahun: Int, pada hari: Tanggal? = nil) -> JabatanDitetapkan? {
    let heads = jabatan.semua.filter { $0.berlaku(tahun: tahun) && kepala($0) }
    return hari.flatMap { day in heads.first { $0.berlaku(pada: day) } }
      ?? heads.max { ($0.mulai?.hariSejak1970 ?? .min) < ($1.mulai?.hariSejak1970 ?? .min) }
  }

  /// The post above in a year; `nil` where none is recorded that existed then.
  func atasan(_ post: JabatanDitetapkan, tahun: Int) -> JabatanDitetapkan? {
    post.atasan.flatMap { jabatan[$0] }.flatMap { $0.berlaku(tahun: tahun) ? $0 : nil }
  }

  /// The post that must be named as that of the head once it takes another name, so that it stays that; `nil` where the
  /// name stays, or where no post is that of the head.
  public func jabatanKepala(bernama name: String) -> String? {
    guard name != identitas.isi.jabatanKepala, !jabatan.semua.contains(where: { $0.nama == name }) else { return nil }
    return jabatan.semua.last(where: kepala)?.id
  }

  /// Whether a post is that of the head of the unit: the one that the unit names, one before or after it that was named
  /// or bears the same name, and where the unit names none, the one that bears the name of its head.
  public func kepala(_ post: JabatanDitetapkan) -> Bool {
    let identity = identitas.isi
    guard let id = identity.idJabatanKepala else { return post.nama == identity.jabatanKepala }
    guard post.id != id else { return true }
    return (post.nama == identity.jabatanKepala || kepalaDahulu.contains(post.id))
      && jabatan[id].map { !$0.bersamaan(post) } ?? true
  }

  /// The holders of a post, the earliest first.
  public func pemegang(jabatan id: String) -> [Tercatat<PemegangJabatanDicatat>] {
    (awalPemegang[id] ?? []).sorted().compactMap { pemegang[KunciPemegang(jabatan: id, mulai: $0)] }
  }

  /// Who acts for a post on a day: a pelaksana harian before the one he stands in for; `nil` where nobody is recorded.
  public func pemegang(jabatan id: String, pada hari: Tanggal) -> PemegangJabatanDicatat? {
    masaPemegang(id).bertindak(pada: hari)
  }

  /// The days between the holders of a post for which nobody is recorded, each with the day before the next holder;
  /// `nil` for a gap that lasts. A post of which nobody was ever recorded has none.
  public func kekosongan(jabatan id: String) -> [(sejak: Tanggal, sampai: Tanggal?)] {
    let post = masaPemegang(id)
    var gaps: [(sejak: Tanggal, sampai: Tanggal?)] = []
    var held: Tanggal?
    for span in post.rentang {
      if let last = held, last.besok < span.mulai { gaps.append((last.besok, span.mulai.kemarin)) }
      guard let end = span.selesai else { return gaps }
      held = held.map { max($0, end) } ?? end
    }
    guard let held, post.akhirJabatan.map({ held < $0 }) ?? true else { return gaps }
    return gaps + [(held.besok, post.akhirJabatan)]
  }

  func wajibAda(jabatan id: String, bidang: String = "jabatan") throws(Penolakan) -> JabatanDitetapkan {
    guard let found = jabatan[id] else {
      throw .isian(bidang, "Jabatan \u{201C}\(id)\u{201D} belum ada. Tetapkan jabatannya lebih dahulu.")
    }
    return found
  }
}
