extension Pekerjaan.Jenis {
  /// What a person looks at first in what waits for him.
  enum Giliran: Int, Comparable {
    /// What somebody sent back, with a reason: it was his already.
    case dikembalikan
    /// What others wait for: a decision or an answer.
    case keputusan
    /// What is due, or soon will be.
    case jatuhTempo
    /// What is late.
    case terlambat
    /// What has no day of its own.
    case lainnya
    /// What cannot be done before somebody opens it.
    case terkunci

    static func < (left: Giliran, right: Giliran) -> Bool { left.rawValue < right.rawValue }

    /// Whether the last deadline comes first: what is years old waits behind what was missed last month.
    fileprivate var terbaruDahulu: Bool {
      switch self {
      case .dikembalikan, .terlambat, .terkunci: true
      case .keputusan, .jatuhTempo, .lainnya: false
      }
    }
  }

  var giliran: Giliran {
    switch self {
    case .dikembalikan, .perjanjianDikembalikan, .rencanaAksiDikembalikan: .dikembalikan
    case .menungguPersetujuan, .menungguVerifikasi, .perjanjianMenunggu, .rencanaAksiMenunggu, .menungguDukungan,
      .menungguTanggapan, .menungguPutusan:
      .keputusan
    case .dibuka, .jatuhTempo, .mendatang: .jatuhTempo
    case .terlambat: .terlambat
    case .belumDireviu, .tanpaTindakLanjut, .dukunganDijawab, .perjanjianDiKertas, .perjanjianPerluDitinjau,
      .rencanaAksiPerluDitinjau, .merah:
      .lainnya
    case .terkunciDikembalikan, .terkunci: .terkunci
    }
  }
}

extension Sequence<Pekerjaan> {
  /// What was sent back, what others wait for, what is due by its deadline, what is late with the latest first, the rest,
  /// what is locked; what has no deadline at the end of its own. Then by month, kind and perangkat daerah.
  func menurutGiliran() -> [Pekerjaan] {
    let rank = Dictionary(uniqueKeysWithValues: Pekerjaan.Jenis.allCases.enumerated().map { ($1, $0) })
    func place(_ one: Pekerjaan) -> (Int, Int, Int, Int) {
      let turn = one.jenis.giliran
      let sign = turn.terbaruDahulu ? -1 : 1
      return (
        turn.rawValue, one.tenggat.map { sign * $0.hariSejak1970 } ?? .max,
        sign * (one.tahun * 100 + (one.bulan ?? 0)), rank[one.jenis] ?? 0
      )
    }
    return sorted { left, right in
      place(left) == place(right) ? left.unit < right.unit : place(left) < place(right)
    }
  }
}
