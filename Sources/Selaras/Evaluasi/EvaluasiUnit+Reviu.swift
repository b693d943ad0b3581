extension EvaluasiUnit {
  /// What a version of a document is found by.
  public struct KunciNaskah: Sendable, Hashable, Codable {
    /// The year the document is about.
    public let tahun: Int
    /// The kind of document.
    public let naskah: JenisNaskah
    /// The version, from 1.
    public let versi: Int
  }

  /// What an answer to a finding, and the decision about it, are found by.
  public struct KunciTanggapan: Sendable, Hashable, Codable {
    /// The year the document is about.
    public let tahun: Int
    /// The kind of document.
    public let naskah: JenisNaskah
    /// The finding.
    public let temuan: TemuanNaskah.Kunci
  }

  /// What an answer of the checklist is found by.
  public struct KunciButirUji: Sendable, Hashable, Codable {
    /// The year of the report.
    public let tahun: Int
    /// The item.
    public let butir: String
  }

  /// The versions of a document, first one first.
  public func versi(_ naskah: JenisNaskah, tahun: Int) -> [Tercatat<NaskahDireviu>] {
    self.naskah.values.filter { $0.isi.naskah == naskah && $0.isi.tahun == tahun }
      .sorted { $0.isi.versi < $1.isi.versi }
  }

  /// The number of the next version; that of a withdrawn one is not given again.
  public func versiBerikutnya(_ naskah: JenisNaskah, tahun: Int) -> Int {
    (self.naskah.semuaKunci.filter { $0.naskah == naskah && $0.tahun == tahun }.map(\.versi).max() ?? 0) + 1
  }

  /// Whether a version was sent, and then withdrawn.
  public func versiDicabut(_ versi: Int, _ jenis: JenisNaskah, tahun: Int) -> Bool {
    let key = KunciNaskah(tahun: tahun, naskah: jenis, versi: versi)
    return naskah[key] == nil && naskah.semuaKunci.contains(key)
  }

  /// The answers of the checklist of a year's report, by item.
  public func jawabanUji(tahun: Int) -> [String: Tercatat<DaftarUjiDiisi>] {
    Dictionary(
      daftarUji.values.filter { $0.isi.tahun == tahun }.map { ($0.isi.butir, $0) }, uniquingKeysWith: { $1 })
  }

  /// Refuses a finding that no version of the document has.
  func wajibAda(_ temuan: TemuanNaskah.Kunci, _ naskah: JenisNaskah, tahun: Int) throws(Penolakan) {
    guard versi(naskah, tahun: tahun).contains(where: { $0.isi.temuan.contains { $0.kunci == temuan } }) else {
      throw .keadaan(
        "temuan", "Temuan ini tidak ada dalam \(naskah.nama.lowercased()) tahun \(tahun). Muat ulang halamannya.")
    }
  }
}

extension EvaluasiUnit {
  /// Everything that was ever recorded in the review of a year's documents, the statement aside.
  func objekReviu(tahun: Int) -> [Objek] {
    let versions = naskah.semuaKunci.filter { $0.tahun == tahun }
      .sorted { ($0.naskah.rawValue, $0.versi) < ($1.naskah.rawValue, $1.versi) }
    return versions.map { .naskahReviu(tahun: tahun, naskah: $0.naskah, versi: $0.versi) }
      + Self.urut(tanggapan.semuaKunci, tahun).map {
        .tanggapanTemuan(tahun: tahun, naskah: $0.naskah, temuan: $0.temuan)
      }
      + Self.urut(penilaian.semuaKunci, tahun).map {
        .penilaianTanggapan(tahun: tahun, naskah: $0.naskah, temuan: $0.temuan)
      }
      + daftarUji.semuaKunci.filter { $0.tahun == tahun }.map(\.butir).sorted()
      .map { .butirUji(tahun: tahun, butir: $0) }
  }

  private static func urut(_ keys: [KunciTanggapan], _ year: Int) -> [KunciTanggapan] {
    keys.filter { $0.tahun == year }.sorted {
      ($0.naskah.rawValue, $0.temuan.kode, $0.temuan.tercetak, $0.temuan.ke)
        < ($1.naskah.rawValue, $1.temuan.kode, $1.temuan.tercetak, $1.temuan.ke)
    }
  }
}
