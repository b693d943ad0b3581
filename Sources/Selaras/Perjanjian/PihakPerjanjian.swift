public import Sakip

extension State {
  /// The superior who takes the promise of a post: its superior in the unit, for others the head of the unit, for a head
  /// that of the pemda; `nil` for the head of the pemda, who has none.
  /// - Parameters:
  ///   - tahun: the year of the promise: posts of heads follow one another.
  ///   - hari: the day of the promise; `nil` for the end of the year.
  /// - Throws: ``Penolakan`` when the superior's post is not recorded.
  public func pihakKedua(
    unit id: String, jabatan post: JabatanDitetapkan, tahun: Int, pada hari: Tanggal? = nil
  ) throws(Penolakan) -> NaskahPkDitetapkan.PihakKedua? {
    let unit = try wajibAda(unit: id)
    if unit.organisasi.kepala(post) {
      guard unit.jenis != .pemda else { return nil }
      guard let pemda = unitPemda, let head = pemda.organisasi.jabatanKepala(tahun: tahun, pada: hari) else {
        throw .keadaan(
          "pihakKedua",
          "Jabatan kepala daerah belum tercatat. Tetapkan jabatan itu pada pemerintah daerah lebih dahulu.")
      }
      return .init(unit: pemda.id, jabatan: head.id, nama: head.nama)
    }
    let head = unit.organisasi.jabatanKepala(tahun: tahun, pada: hari)
    guard let superior = unit.organisasi.atasan(post, tahun: tahun) ?? head else {
      throw .keadaan(
        "pihakKedua",
        "Atasan \(post.nama) belum diketahui: jabatan \u{201C}\(unit.organisasi.identitas.isi.jabatanKepala)\u{201D} belum tercatat. Tetapkan jabatan itu, atau isi atasan jabatan ini."
      )
    }
    return .init(unit: id, jabatan: superior.id, nama: superior.nama)
  }

  /// Who acts for a post on a day.
  public func penindak(unit id: String, jabatan: String, pada hari: Tanggal) -> PenindakJabatan {
    guard let unit = unit[id] else { return .kertas }
    if let holder = unit.organisasi.pemegang(jabatan: jabatan, pada: hari) {
      return holder.akun.map { .akun($0) } ?? .kertas
    }
    guard let post = unit.organisasi.jabatan[jabatan], unit.organisasi.kepala(post) else { return .kertas }
    return .kepala(unit: id, peran: unit.jenis == .pemda ? .pimpinan : .kepala)
  }
}

/// Who acts for a post.
public enum PenindakJabatan: Sendable, Hashable {
  /// The account that is recorded as its holder, and nobody else.
  case akun(String)
  /// The head of a unit, of whom no holder is recorded: by role.
  case kepala(unit: String, peran: Peran)
  /// Nobody with an account: approvals are recorded from paper.
  case kertas

  /// Whether somebody may act.
  public func mengizinkan(_ pelaku: Pelaku) -> Bool {
    switch self {
    case .akun(let account): pelaku.akun == account
    case .kepala(let unit, let role): pelaku.peran == role && (!role.terikatUnit || pelaku.unit == unit)
    case .kertas: false
    }
  }

  /// Whether an approval may be recorded from paper: of a holder without an account only.
  public var bolehDiKertas: Bool { self == .kertas }
}

extension NaskahPkDitetapkan {
  /// The unit and the post that take a step for a party; `nil` for one that the writers take.
  public func pihak(_ pelaksana: AlurPerjanjian.Pelaksana) -> (unit: String, jabatan: String, nama: String)? {
    switch pelaksana {
    case .penyusun: nil
    case .pihakPertama: (unit, jabatan, namaJabatan)
    case .pihakKedua: pihakKedua.map { ($0.unit, $0.jabatan, $0.nama) }
    }
  }
}

extension State {
  /// Whether somebody may take a step with an agreement on a day, himself or by recording it from paper.
  public func boleh(
    _ pelaku: Pelaku, _ langkah: AlurPerjanjian.Transisi, _ naskah: NaskahPk, pada hari: Tanggal, diKertas: Bool = false
  ) -> Bool {
    guard let unit = unit[naskah.isi.unit] else { return false }
    let writes = NaskahPkDitetapkan.wewenang.mengizinkan(pelaku, unit)
    guard let party = naskah.isi.pihak(langkah.oleh) else { return writes && !diKertas }
    let actor = penindak(unit: party.unit, jabatan: party.jabatan, pada: hari)
    if diKertas {
      guard writes, langkah.aksi.persetujuan, actor.bolehDiKertas else { return false }
      return langkah.ke != .ditetapkan
        || pelaku.bolehMenetapkanDariKertas && naskah.langkah.last?.akun != pelaku.akun
    }
    // Two accounts approve, also where one of them recorded the approval of the other party from paper.
    return actor.mengizinkan(pelaku)
      && (langkah.aksi != .setujuiPihakKedua || naskah.persetujuan(.setujuiPihakPertama)?.akun != pelaku.akun)
  }

  /// Who takes a step with an agreement on a day, in one sentence.
  public func pelaksana(_ langkah: AlurPerjanjian.Transisi, _ naskah: NaskahPk, pada hari: Tanggal) -> String {
    guard let party = naskah.isi.pihak(langkah.oleh) else {
      let roles = NaskahPkDitetapkan.wewenang.peran(unit[naskah.isi.unit]?.jenis ?? .dinas)
      return
        "Tindakan \u{201C}\(langkah.aksi.nama)\u{201D} dilakukan oleh \(Peran.allCases.filter(roles.contains).map(\.nama).joined(separator: ", "))."
    }
    switch penindak(unit: party.unit, jabatan: party.jabatan, pada: hari) {
    case .akun, .kepala:
      return
        "Tindakan \u{201C}\(langkah.aksi.nama)\u{201D} dilakukan oleh akun pemegang jabatan \(party.nama) pada \(hari.printed), dan bukan oleh akun yang mencatat persetujuan pihak lain. Bila pemegangnya tidak mempunyai akun, catat dahulu pemegang tanpa akun."
    case .kertas:
      return langkah.ke == .ditetapkan
        ? "Pemegang jabatan \(party.nama) tidak mempunyai akun. Administrator atau Perencana mencatat persetujuannya dari naskah yang ditandatangani, dengan nomor, tanggal, dan berkasnya; bukan akun yang mencatat \(langkah.aksi == .setujuiPihakKedua ? "persetujuan pihak pertama" : "pengajuannya")."
        : "Pemegang jabatan \(party.nama) tidak mempunyai akun. Catat persetujuannya dari naskah yang ditandatangani, dengan nomor, tanggal, dan berkasnya."
    }
  }
}
