public import Sakip

extension PerjanjianUnit {
  /// Keeps an agreement after a step; one of the head that counts from now on is found by its year.
  mutating func catat(_ draft: NaskahPk, entri: Int64) {
    naskah.catat(Tercatat(isi: draft, entri: entri), kunci: draft.isi.kunci)
    guard draft.status == .ditetapkan, draft.isi.kepala else { return }
    let year = draft.isi.tahun
    if naskahKepala[year]?.contains(draft.isi.kunci) != true {
      naskahKepala[year, default: []].append(draft.isi.kunci)
    }
  }

  /// The agreements of a post for a year, the original first.
  public func naskah(tahun: Int, jabatan: String) -> [Tercatat<NaskahPk>] {
    NaskahPkDitetapkan.nomorTersedia.compactMap {
      naskah[KunciNaskahPk(tahun: tahun, jabatan: jabatan, nomor: $0)]
    }
  }

  /// The agreements of a year that are on their way: neither approved nor given up; those of the head first.
  func berjalan(tahun: Int) -> [NaskahPk] {
    naskah.values.map(\.isi)
      .filter { $0.isi.tahun == tahun && $0.status != .ditetapkan && $0.status != .dibatalkan }
      .sorted { ($0.isi.kepala ? 0 : 1, $0.isi.namaJabatan) < ($1.isi.kepala ? 0 : 1, $1.isi.namaJabatan) }
  }

  /// The agreement of a post that counted on a day for its year: the last one that both parties had approved.
  public func berlaku(jabatan: String, pada tanggal: Tanggal) -> Tercatat<NaskahPk>? {
    naskah(tahun: tanggal.tahun, jabatan: jabatan)
      .last { $0.isi.status == .ditetapkan && $0.isi.isi.tanggal <= tanggal }
  }

  /// The agreements of the head for a year that both parties approved, as they count for figures; the newest last.
  func ditetapkanKepala(tahun: Int) -> [Tercatat<PerjanjianKinerjaDitetapkan>] {
    (naskahKepala[tahun] ?? []).compactMap { key in
      naskah[key].flatMap { recorded in
        recorded.isi.status == .ditetapkan
          ? Tercatat(isi: recorded.isi.isi.perjanjian, entri: recorded.entri, riwayat: recorded.riwayat) : nil
      }
    }.sorted { $0.isi.tanggal < $1.isi.tanggal }
  }

  /// When the last agreement of a kind of the head for a year was signed, on paper or approved here.
  func waktu(_ jenis: PerjanjianKinerjaDitetapkan.Jenis, tahun: Int) -> WaktuTandaTangan? {
    let onPaper = perjanjian(jenis, tahun: tahun).map { [$0.isi] } ?? []
    return (onPaper + ditetapkanKepala(tahun: tahun).map(\.isi).filter { $0.jenis == jenis })
      .max { $0.tanggal < $1.tanggal }.map { WaktuTandaTangan($0) }
  }

  /// The last agreement of a post that counts, also one signed on paper by the head: its number and when it was signed.
  func terakhir(tahun: Int, jabatan: String, kepala: Bool) -> (nomor: Int, waktu: WaktuTandaTangan)? {
    let approved = naskah(tahun: tahun, jabatan: jabatan).filter { $0.isi.status == .ditetapkan }
      .map { (nomor: $0.isi.isi.nomor, waktu: WaktuTandaTangan($0.isi.isi)) }
    let onPaper =
      kepala
      ? PerjanjianKinerjaDitetapkan.Jenis.allCases.compactMap { kind in
        perjanjian(kind, tahun: tahun).map { (nomor: kind == .murni ? 0 : 1, waktu: WaktuTandaTangan($0.isi)) }
      } : []
    return (onPaper + approved).max { $0.nomor < $1.nomor }
  }

  /// The number of the next agreement of a post: 0 for the original.
  public func nomorBerikutnya(tahun: Int, jabatan: String, kepala: Bool) -> Int {
    (terakhir(tahun: tahun, jabatan: jabatan, kepala: kepala)?.nomor ?? -1) + 1
  }
}

extension NaskahPkDitetapkan {
  /// The same as an agreement of the head, for what only asks what was promised.
  var perjanjian: PerjanjianKinerjaDitetapkan {
    PerjanjianKinerjaDitetapkan(
      unit: unit, tahun: tahun, jenis: jenis, jabatan: namaJabatan, tanggal: tanggal, hanyaBulan: hanyaBulan,
      alasan: alasan, baris: baris)
  }
}
