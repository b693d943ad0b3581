public import Sakip

/// What the holder of a post is found by.
public struct KunciPemegang: Sendable, Hashable, Codable {
  /// The post.
  public let jabatan: String
  /// The first day.
  public let mulai: Tanggal
}

/// Somebody holds a post from a day on: an account, or nobody that the system knows; never a name or NIP
/// (`docs/decisions/0033`).
public struct PemegangJabatanDicatat: Event, Hashable {
  /// As what a post is held.
  public enum Sebagai: String, Sendable, Hashable, Codable, CaseIterable {
    /// Appointed for good.
    case definitif
    /// Pelaksana tugas: the post is vacant.
    case plt
    /// Pelaksana harian: its holder is away for a while.
    case plh
    /// Penjabat: the post of the head of a pemda is vacant.
    case pj

    /// The name on screen.
    public var nama: String {
      switch self {
      case .definitif: "Definitif"
      case .plt: "Pelaksana tugas"
      case .plh: "Pelaksana harian"
      case .pj: "Penjabat"
      }
    }

    /// What stands before the name of the post in a signature; `nil` for none.
    public var singkatan: String? {
      switch self {
      case .definitif: nil
      case .plt: "Plt."
      case .plh: "Plh."
      case .pj: "Pj."
      }
    }
  }

  /// The perangkat daerah.
  public let unit: String
  /// The post.
  public let jabatan: String
  /// The first day.
  public let mulai: Tanggal
  /// The last day; `nil` while it lasts.
  public let selesai: Tanggal?
  /// The account that acts for the post; `nil` where its holder has none and approves on paper.
  public let akun: String?
  /// As what.
  public let sebagai: Sebagai
  /// The decree; `nil` when it is not known.
  public let dasar: String?

  /// A fact from its parts.
  public init(
    unit: String, jabatan: String, mulai: Tanggal, selesai: Tanggal? = nil, akun: String? = nil,
    sebagai: Sebagai = .definitif, dasar: String? = nil
  ) {
    self.unit = unit
    self.jabatan = jabatan
    self.mulai = mulai
    self.selesai = selesai
    self.akun = akun
    self.sebagai = sebagai
    self.dasar = dasar
  }

  /// See ``Event/kind``.
  public static let kind = "organisasi.pemegang-jabatan-dicatat"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .operator, .kepala)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    let post = try unit.organisasi.wajibAda(jabatan: jabatan)
    if let akun { try Isian.id(akun, bidang: "akun") }
    try Isian.panjang(dasar ?? "", bidang: "dasar", nama: "Dasar", paling: 1000)
    if let selesai, selesai < mulai {
      throw .isian(
        "selesai",
        "Tanggal selesai \(selesai.printed) mendahului tanggal mulai \(mulai.printed). Perbaiki salah satunya.")
    }
    if let first = post.mulai, mulai < first {
      throw .isian("mulai", "Jabatan \(post.nama) baru ada sejak \(first.printed). Perbaiki tanggal mulainya.")
    }
    if let last = post.selesai, mulai > last || selesai.map({ $0 > last }) ?? true {
      throw .isian(
        "selesai", "Jabatan \(post.nama) berakhir pada \(last.printed). Isi tanggal selesai paling lambat hari itu.")
    }
    try unit.periksaMasa(mulai: mulai, selesai: selesai)
    if sebagai == .plh { try periksaHarian(unit.organisasi, post) }
  }

  /// Whether somebody may record the holders of a post: an operator those below the head.
  public static func boleh(_ pelaku: Pelaku, _ unit: UnitState, _ post: JabatanDitetapkan) -> Bool {
    wewenang.mengizinkan(pelaku, unit) && (pelaku.peran != .operator || !unit.organisasi.kepala(post))
  }

  /// - Throws: ``Penolakan`` for somebody who may neither record nor withdraw a holder of a post.
  static func periksa(oleh pelaku: Pelaku, _ unit: UnitState, _ post: JabatanDitetapkan) throws(Penolakan) {
    guard !boleh(pelaku, unit, post) else { return }
    throw .wewenang(
      "Pemegang jabatan \(post.nama) dicatat oleh administrator atau oleh kepala perangkat daerah sendiri. Mintalah salah satunya mencatatnya."
    )
  }

  /// Refuses who would make himself a party, or choose who is: the head of a unit is named by those who look after the
  /// pemda or by the head, and only holders name themselves (`docs/decisions/0033`).
  public func periksa(oleh pelaku: Pelaku, _ state: State) throws(Penolakan) {
    guard let unit = state.unit[self.unit], let post = unit.organisasi.jabatan[jabatan] else { return }
    try Self.periksa(oleh: pelaku, unit, post)
    guard akun == pelaku.akun, ![.kepala, .pejabat, .pimpinan].contains(pelaku.peran) else { return }
    throw .wewenang(
      "Akun \(pelaku.peran.nama.lowercased()) tidak dapat mencatat dirinya sendiri sebagai pemegang jabatan \(post.nama). Pilih akun pejabatnya, atau mintalah akun lain mencatatnya."
    )
  }

  /// One pelaksana harian at a time, and somebody else than the one he stands in for.
  private func periksaHarian(_ organisasi: OrganisasiUnit, _ post: JabatanDitetapkan) throws(Penolakan) {
    let others = organisasi.pemegang(jabatan: jabatan).map(\.isi).filter { $0.mulai != mulai }
    if let other = others.first(where: { $0.sebagai == .plh && bertumpuk($0) }) {
      throw .keadaan(
        "mulai",
        "\(post.nama) sudah didampingi pejabat \(other.sebagai.nama.lowercased()) \(other.masa). Isi tanggal selesainya lebih dahulu, atau perbaiki tanggal mulai."
      )
    }
    let span = organisasi.masaPemegang(jabatan).tanpa(mulai).rentang.first { one in
      one.pemegang.sebagai != .plh && one.pemegang.akun == akun && one.mulai <= selesai ?? one.mulai
        && mulai <= one.selesai ?? mulai
    }
    if akun != nil, let span {
      throw .isian(
        "akun",
        "Akun ini sendiri pejabat \(span.pemegang.sebagai.nama.lowercased()) \(post.nama) \(span.masa). Pilih akun yang menggantikannya selama berhalangan."
      )
    }
  }

  private func bertumpuk(_ other: PemegangJabatanDicatat) -> Bool {
    other.mulai <= selesai ?? other.mulai && mulai <= other.selesai ?? mulai
  }

  /// `sejak 2 Januari 2024`, `2 Januari 2024 sampai dengan 30 Juni 2024`.
  public var masa: String {
    selesai.map { "\(mulai.printed) sampai dengan \($0.printed)" } ?? "sejak \(mulai.printed)"
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.organisasi.catat(Tercatat(isi: self, entri: entri))
  }
}
