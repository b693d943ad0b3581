public import Sakip

extension OrganisasiUnit {
  /// The post of the head of the unit; `nil` until it is recorded under the name that the unit gives it.
  public var jabatanKepala: JabatanDitetapkan? {
    jabatan.semua.first { $0.nama == identitas.isi.jabatanKepala }
  }

  /// Whether a post is that of the head of the unit.
  public func kepala(_ jabatan: JabatanDitetapkan) -> Bool { jabatan.nama == identitas.isi.jabatanKepala }

  /// The holders of a post, the earliest first.
  public func pemegang(jabatan id: String) -> [Tercatat<PemegangJabatanDicatat>] {
    (awalPemegang[id] ?? []).sorted().compactMap { pemegang[KunciPemegang(jabatan: id, mulai: $0)] }
  }

  /// Who acts for a post on a day: a pelaksana harian before the one he stands in for; `nil` where nobody is recorded.
  public func pemegang(jabatan id: String, pada hari: Tanggal) -> PemegangJabatanDicatat? {
    let holders = pemegang(jabatan: id).map(\.isi).filter { $0.mulai <= hari && hari <= $0.selesai ?? hari }
    return holders.first { $0.sebagai == .plh } ?? holders.first
  }

  /// The days between the holders of a post for which nobody is recorded, each with the day before the next holder;
  /// `nil` for a gap that lasts. A post of which nobody was ever recorded has none.
  public func kekosongan(jabatan id: String) -> [(sejak: Tanggal, sampai: Tanggal?)] {
    let holders = pemegang(jabatan: id).map(\.isi)
    var gaps: [(sejak: Tanggal, sampai: Tanggal?)] = []
    var held: Tanggal?
    for (index, holder) in holders.enumerated() {
      if index > 0, let last = held, last.hariSejak1970 + 1 < holder.mulai.hariSejak1970 {
        gaps.append(
          (Tanggal(hariSejak1970: last.hariSejak1970 + 1), Tanggal(hariSejak1970: holder.mulai.hariSejak1970 - 1)))
      }
      guard let end = holder.selesai else { return gaps }
      held = max(held ?? end, end)
    }
    if let held { gaps.append((Tanggal(hariSejak1970: held.hariSejak1970 + 1), nil)) }
    return gaps
  }

  func wajibAda(jabatan id: String, bidang: String = "jabatan") throws(Penolakan) -> JabatanDitetapkan {
    guard let found = jabatan[id] else {
      throw .isian(bidang, "Jabatan \u{201C}\(id)\u{201D} belum ada. Tetapkan jabatannya lebih dahulu.")
    }
    return found
  }
}
