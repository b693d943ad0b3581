public import Sakip

/// A perangkat daerah comes into being or changes its name, head or dates.
public struct PerangkatDaerahDitetapkan: Event, Hashable {
  /// The kinds of perangkat daerah (PP 18/2016).
  public enum Jenis: String, Sendable, Hashable, Codable, CaseIterable {
    /// The regency itself, which reports too.
    case pemda
    /// Sekretariat daerah and sekretariat DPRD.
    case sekretariat
    /// Inspektorat.
    case inspektorat
    /// Dinas.
    case dinas
    /// Badan.
    case badan
    /// Kecamatan.
    case kecamatan
    /// Others, such as Satpol PP and hospitals.
    case lainnya
  }

  /// The id: `kecamatan-juai`.
  public let id: String
  /// `Kecamatan Juai`.
  public let nama: String
  /// What it is.
  public let jenis: Jenis
  /// The post of its head: `Camat Juai`. Documents are signed by post.
  public let jabatanKepala: String
  /// The post of its head, by its id: it is called as ``jabatanKepala`` says, whatever it was called before. `nil` leaves
  /// it as it was; where none was ever named, the post that bears the name is that of the head.
  public let idJabatanKepala: String?
  /// Where its documents are signed: `Juai`.
  public let tempat: String
  /// The address of its office; `nil` when it is not known.
  public let alamat: String?
  /// The first day; `nil` when it is not known.
  public let mulai: Tanggal?
  /// The last day; `nil` while it exists.
  public let selesai: Tanggal?
  /// The perangkat daerah whose work it took over, in whole or in part; `nil` for one that took over none.
  public let pendahulu: [String]?
  /// The legal ground of its form: `Peraturan Bupati Nomor 55 Tahun 2023`.
  public let dasar: String?
  /// The legal ground of its end; `nil` while it exists, or when it is not known.
  public let dasarSelesai: String?

  /// A fact from its parts.
  public init(
    id: String, nama: String, jenis: Jenis, jabatanKepala: String, idJabatanKepala: String? = nil, tempat: String,
    alamat: String? = nil,
    mulai: Tanggal? = nil, selesai: Tanggal? = nil, pendahulu: [String]? = nil, dasar: String? = nil,
    dasarSelesai: String? = nil
  ) {
    self.id = id
    self.nama = nama
    self.jenis = jenis
    self.jabatanKepala = jabatanKepala
    self.idJabatanKepala = idJabatanKepala
    self.tempat = tempat
    self.alamat = alamat
    self.mulai = mulai
    self.selesai = selesai
    self.pendahulu = pendahulu
    self.dasar = dasar
    self.dasarSelesai = dasarSelesai
  }

  /// See ``Event/kind``.
  public static let kind = "organisasi.perangkat-daerah-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator)
  /// The perangkat daerah itself.
  public var pemilik: String? { id }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    try Isian.id(id, bidang: "id")
    try Isian.wajib(nama, bidang: "nama", nama: "Nama perangkat daerah")
    try Isian.wajib(jabatanKepala, bidang: "jabatanKepala", nama: "Jabatan kepala")
    try Isian.wajib(tempat, bidang: "tempat", nama: "Tempat")
    if let alamat { try Isian.wajib(alamat, bidang: "alamat", nama: "Alamat kantor") }
    try periksaMasa()
    try Isian.panjang(dasar ?? "", bidang: "dasar", nama: "Dasar hukum", paling: 1000)
    try Isian.panjang(dasarSelesai ?? "", bidang: "dasarSelesai", nama: "Dasar hukum berakhirnya", paling: 1000)
    try periksaMasa(state)
    try periksaPemda(state)
    try periksaPendahulu(state)
    try periksaNama(state)
    try periksaNamaKembar(state)
    try periksaKepala(state.unit[id]?.organisasi)
  }

  /// The post of the head follows its name; one that is known by its name alone would be that of the head no more.
  private func periksaKepala(_ known: OrganisasiUnit?) throws(Penolakan) {
    if let idJabatanKepala {
      guard known?.jabatan[idJabatanKepala] == nil else { return }
      throw .isian(
        "idJabatanKepala",
        "Jabatan yang ditunjuk menjadi kepala \(known?.identitas.isi.nama ?? nama) belum ada atau sudah dicabut. Tambahkan jabatannya pada susunan organisasi, lalu pilih pada isian \u{201C}Jabatan yang menjadi kepalanya\u{201D}."
      )
    }
    guard let known, known.gantiNama.isEmpty, known.identitas.isi.idJabatanKepala == nil,
      jabatanKepala != known.identitas.isi.jabatanKepala,
      !known.jabatan.semua.contains(where: { $0.nama == jabatanKepala }),
      let post = known.jabatan.semua.last(where: known.kepala)
    else { return }
    throw .keadaan(
      "jabatanKepala",
      "Jabatan \u{201C}\(post.nama)\u{201D} masih bernama lama. Pilih jabatan itu pada isian \u{201C}Jabatan yang menjadi kepalanya\u{201D} dalam data perangkat daerah, sehingga namanya ikut berganti."
    )
  }

  /// Once a change of name is recorded, another name is a change of name, too: with its day.
  private func periksaNama(_ state: State) throws(Penolakan) {
    guard let known = state.unit[id]?.organisasi, !known.gantiNama.isEmpty else { return }
    let last = known.sebutan(pada: nil)
    guard (nama, jabatanKepala) != (last.nama, last.jabatanKepala) else { return }
    throw .keadaan(
      "nama",
      "Pergantian nama sudah tercatat; nama terakhir \u{201C}\(last.nama)\u{201D} dengan kepala \u{201C}\(last.jabatanKepala)\u{201D}. Catat nama lain sebagai ganti nama dengan tanggalnya."
    )
  }

  /// There is one unit for the pemda itself, and it stays that: its figures are recorded by other roles.
  private func periksaPemda(_ state: State) throws(Penolakan) {
    if let before = state.unit[id]?.organisasi.identitas.isi, (before.jenis == .pemda) != (jenis == .pemda) {
      throw .keadaan(
        "jenis",
        "\u{201C}\(before.nama)\u{201D} sudah tercatat sebagai \(before.jenis.nama.lowercased()). Pemerintah daerah dan perangkat daerah tidak dapat saling menggantikan."
      )
    }
    if jenis == .pemda, let known = state.unitPemda, known.id != id {
      throw .keadaan("jenis", "Pemerintah daerah sudah tercatat sebagai \u{201C}\(known.nama)\u{201D}.")
    }
  }

  private func periksaPendahulu(_ state: State) throws(Penolakan) {
    for earlier in pendahulu ?? [] {
      guard let known = state.unit[earlier] else {
        throw .isian(
          "pendahulu",
          "Perangkat daerah \u{201C}\(earlier)\u{201D} belum ada. Tetapkan perangkat daerah pendahulunya lebih dahulu.")
      }
      guard earlier != id, !state.pendahuluSemua(earlier).contains(id) else {
        throw .isian(
          "pendahulu", "Susunan melingkar: \u{201C}\(earlier)\u{201D} melanjutkan \u{201C}\(id)\u{201D} ini sendiri.")
      }
      if let mulai, let first = known.organisasi.identitas.isi.mulai, first >= mulai, state.unit[id] == nil {
        throw .isian(
          "pendahulu",
          "\(known.nama) baru dibentuk pada \(first.printed), sehingga tidak dapat mendahului perangkat daerah yang dibentuk pada \(mulai.printed)."
        )
      }
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    let recorded = Tercatat(isi: self, entri: entri)
    guard let known = state.unit[id] else {
      state.unit[id] = UnitState(
        urutan: (state.unit.values.map(\.urutan).max() ?? -1) + 1, perubahanTerakhir: entri,
        organisasi: OrganisasiUnit(identitas: recorded))
      state.unit[id]?.pengukuran.skalaDaerah = state.skala
      state.unit[id]?.pengukuran.jadwalDaerah = state.jadwal
      return
    }
    if let idJabatanKepala, idJabatanKepala != known.organisasi.identitas.isi.idJabatanKepala {
      // Who exists beside the one that is named was named by mistake.
      let named = known.organisasi.jabatan[idJabatanKepala]
      let heads = known.organisasi.jabatan.semua.filter { post in
        known.organisasi.kepala(post) && post.id != idJabatanKepala && named.map { !$0.bersamaan(post) } ?? true
      }
      state.unit[id]?.organisasi.kepalaDahulu.formUnion(heads.map(\.id))
    }
    let first = known.organisasi.identitasDasar
    let kept = recorded.dipetakan { fact in
      fact.dikepalai(idJabatanKepala ?? first.isi.idJabatanKepala).bernama(
        known.organisasi.gantiNama.isEmpty ? nama : first.isi.nama,
        kepala: known.organisasi.gantiNama.isEmpty ? jabatanKepala : first.isi.jabatanKepala)
    }
    state.unit[id]?.organisasi.identitasDasar = kept.sesudah(first.semuaEntri)
  }
}
