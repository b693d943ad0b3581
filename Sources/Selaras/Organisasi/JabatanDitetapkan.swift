public import Sakip

/// A post of a unit comes into being, changes its name or its place, or ends; never who holds it.
public struct JabatanDitetapkan: Event, Hashable {
  /// The perangkat daerah.
  public let unit: String
  /// The id, unique in the perangkat daerah.
  public let id: String
  /// The post: `Kepala Bagian Organisasi`.
  public let nama: String
  /// The name of the unit kerja, of posts recorded before unit kerja were: `Bagian Organisasi`; `nil` beside
  /// ``idUnitKerja``.
  public let unitKerja: String?
  /// The unit kerja that it heads or belongs to, by its id; `nil` for a post of the whole.
  public let idUnitKerja: String?
  /// The post above, by its id; `nil` for the highest, or when it is not known.
  public let atasan: String?
  /// The first day; `nil` when it is not known.
  public let mulai: Tanggal?
  /// The last day; `nil` while it exists.
  public let selesai: Tanggal?
  /// The legal ground; `nil` when it is not known.
  public let dasar: String?
  /// The level; `nil` when it is not known.
  public let jenjang: JenjangJabatan?
  /// How many people hold it at once: many pelaksana share one post; `nil` for one.
  public let kelasJumlah: Int?

  /// A fact from its parts.
  public init(
    unit: String, id: String, nama: String, unitKerja: String? = nil, idUnitKerja: String? = nil,
    atasan: String? = nil, mulai: Tanggal? = nil, selesai: Tanggal? = nil, dasar: String? = nil,
    jenjang: JenjangJabatan? = nil, kelasJumlah: Int? = nil
  ) {
    self.unit = unit
    self.id = id
    self.nama = nama
    self.unitKerja = unitKerja
    self.idUnitKerja = idUnitKerja
    self.atasan = atasan
    self.mulai = mulai
    self.selesai = selesai
    self.dasar = dasar
    self.jenjang = jenjang
    self.kelasJumlah = kelasJumlah
  }

  /// See ``Event/kind``.
  public static let kind = "organisasi.jabatan-ditetapkan"
  /// See ``Event/wewenang``.
  public static let wewenang = Wewenang(.administrator, .operator, .kepala)
  /// The perangkat daerah.
  public var pemilik: String? { unit }

  /// See ``Event/periksa(_:)``.
  public func periksa(_ state: State) throws(Penolakan) {
    let unit = try state.wajibAda(unit: self.unit)
    try Isian.id(id, bidang: "id")
    var found = KumpulanPenolakan()
    found.periksa(try Isian.wajib(nama, bidang: "nama", nama: "Nama jabatan"))
    found.periksa(try Isian.panjang(unitKerja ?? "", bidang: "unitKerja", nama: "Unit kerja", paling: 600))
    found.periksa(try Isian.panjang(dasar ?? "", bidang: "dasar", nama: "Dasar hukum", paling: 1000))
    found.periksa(try periksaJumlah())
    if !found.memuat("nama") {
      found.periksa(try periksaNamaKepala(unit.organisasi))
      found.periksa(try periksaNamaKembar(unit.organisasi))
    }
    found.periksa(try periksaMasa(unit))
    found.periksa(try periksaUnitKerja(unit.organisasi))
    found.periksa(try periksaAtasan(unit.organisasi))
    try found.tolak()
  }

  private func periksaJumlah() throws(Penolakan) {
    guard let kelasJumlah, !(1...10_000).contains(kelasJumlah) else { return }
    throw .isian("kelasJumlah", "Jumlah pemegang jabatan harus antara 1 dan 10.000. Periksa angkanya.")
  }

  private func periksaMasa(_ unit: UnitState) throws(Penolakan) {
    try periksaMasa()
    try unit.periksaMasa(mulai: mulai, selesai: selesai)
    try periksaPemegang(unit.organisasi)
  }

  /// The post of the head is named with the unit: under another name of its own it would be that of the head no more.
  private func periksaNamaKepala(_ organisasi: OrganisasiUnit) throws(Penolakan) {
    guard let known = organisasi.jabatan[id], organisasi.kepala(known), nama != organisasi.identitas.isi.jabatanKepala
    else { return }
    throw .keadaan(
      "nama",
      "Nama jabatan kepala mengikuti sebutan perangkat daerah, \u{201C}\(known.nama)\u{201D}. Perbaiki sebutannya pada data perangkat daerah, atau catat sebagai ganti nama dengan tanggalnya."
    )
  }

  /// Refuses an operator who would choose the head: whoever holds the post that bears the title acts for the head
  /// (`docs/decisions/0033`). He may record that post as long as there is none, and nobody holds it; no change of his makes
  /// any other post that of the head.
  public func periksa(oleh pelaku: Pelaku, _ state: State) throws(Penolakan) {
    guard pelaku.peran == .operator, let organisasi = state.unit[unit]?.organisasi else { return }
    let before = organisasi.jabatan[id]
    let heads = Set(organisasi.jabatan.semua.filter(organisasi.kepala).map(\.id))
    let isFirst = heads.isEmpty && organisasi.pemegang(jabatan: id).isEmpty
    var changed = state
    terapkan(pada: &changed, entri: state.posisi + 1)
    let after = changed.unit[unit]?.organisasi
    let made = after.map { after in after.jabatan.semua.filter { after.kepala($0) && !heads.contains($0.id) } } ?? []
    // A change of one post, the end of that of the head above all, may make another one that of the head.
    if let other = made.first(where: { $0.id != id }) {
      throw .keadaan(
        selesai != before?.selesai ? "selesai" : mulai != before?.mulai ? "mulai" : "nama",
        "Perubahan ini menjadikan \u{201C}\(other.nama)\u{201D} jabatan kepala perangkat daerah. Mintalah administrator atau kepala perangkat daerah menetapkannya."
      )
    }
    guard !heads.contains(id), !isFirst else { return }
    guard !made.isEmpty || (nama == organisasi.identitas.isi.jabatanKepala && before?.nama != nama) else { return }
    throw .keadaan(
      "nama",
      "\u{201C}\(nama)\u{201D} adalah sebutan jabatan kepala perangkat daerah. Pilih nama lain, atau mintalah administrator atau kepala perangkat daerah menetapkannya."
    )
  }

  private func periksaUnitKerja(_ organisasi: OrganisasiUnit) throws(Penolakan) {
    guard let idUnitKerja else { return }
    guard unitKerja == nil else {
      throw .isian(
        "idUnitKerja", "Unit kerja ditulis dua kali: dengan kode dan dengan nama. Pilih unit kerja dari daftar saja.")
    }
    guard let part = organisasi.unitKerja[idUnitKerja] else {
      throw .isian(
        "idUnitKerja",
        "Unit kerja \u{201C}\(idUnitKerja)\u{201D} belum ada. Tetapkan unit kerjanya lebih dahulu.")
    }
    guard let last = part.selesai, masihAda(sesudah: last) else { return }
    throw .isian(
      "idUnitKerja",
      "\(part.nama) berakhir pada \(last.printed). Pilih unit kerja yang masih ada, atau isi tanggal selesai paling lambat hari itu."
    )
  }

  /// A post is there as long as somebody holds it.
  private func periksaPemegang(_ organisasi: OrganisasiUnit) throws(Penolakan) {
    let holders = organisasi.pemegang(jabatan: id).map(\.isi)
    if let mulai, let early = holders.first(where: { $0.mulai < mulai }) {
      throw .keadaan(
        "mulai",
        "Jabatan ini sudah dipegang \(early.masa). Isi tanggal mulai paling lambat \(early.mulai.printed), atau perbaiki pemegangnya."
      )
    }
    let spans = MasaPemegang(holders, akhirJabatan: nil).rentang
    if let selesai, let late = spans.last(where: { $0.selesai.map { $0 > selesai } ?? true }) {
      throw .keadaan(
        "selesai",
        "Jabatan ini masih dipegang sesudah \(selesai.printed): pejabat \(late.pemegang.sebagai.nama.lowercased()) \(late.masa). Akhiri masa pemegangnya lebih dahulu."
      )
    }
  }

  private func periksaAtasan(_ organisasi: OrganisasiUnit) throws(Penolakan) {
    var above = atasan
    for _ in 0...organisasi.jabatan.count {
      guard let next = above else { return }
      guard next != id else {
        throw .isian(
          "atasan", "Susunan melingkar: jabatan ini berada di bawah dirinya sendiri. Pilih atasan yang lain.")
      }
      guard let post = organisasi.jabatan[next] else {
        throw .isian("atasan", "Jabatan \u{201C}\(next)\u{201D} belum ada. Tetapkan jabatan atasannya lebih dahulu.")
      }
      above = post.atasan
    }
  }

  /// See ``Event/terapkan(pada:entri:)``.
  public func terapkan(pada state: inout State, entri: Int64) {
    state.unit[unit]?.organisasi.jabatanDasar.catat(Tercatat(isi: self, entri: entri), id: id)
  }
}
